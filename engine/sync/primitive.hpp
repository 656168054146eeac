#pragma once
/// What all primitives share: a place in the trace, and the loop they belong to once somebody had to wait.

#include <cstdint>
#include <string_view>

#include "engine/core/loop.hpp"
#include "engine/core/traced_object.hpp"

namespace lockstep {

/// Base of Lock, Event, Condition, Semaphore, Barrier, Queue.
///
/// A primitive must outlive the running of tasks that use it. Destroying it while tasks are parked in it is safe; they
/// are out of every list then and never run again.
///
/// @source CPython 3.14, Lib/asyncio/mixins.py, class _LoopBoundMixin
class Primitive : public TracedObject {
 public:
  [[nodiscard]] ObjectKind kind() const noexcept { return kind_; }
  [[nodiscard]] NameId name_id() const noexcept { return name_; }
  [[nodiscard]] std::string_view name() const noexcept { return run_state().names.text(name_); }

  /// @traces object_named
  void set_name(std::string_view name);

  /// The number of the loop it belongs to; 0 until somebody has waited.
  [[nodiscard]] std::uint32_t loop_number() const noexcept { return loop_number_; }
  /// Remembers the first loop somebody waits in. False if it was another one: no wait is possible here.
  [[nodiscard]] bool bind_to(const Loop& loop) noexcept {
    if (loop_number_ == 0) loop_number_ = loop.number();
    return loop_number_ == loop.number();
  }

 protected:
  /// @param detail  what object_created says besides: permits, parties, maxsize, a lock's id
  /// @traces object_created
  Primitive(RunState& run, ObjectKind kind, std::string_view name, std::uint32_t detail = 0);

  /// A part of another primitive: parks and wakes under that one's id, and traces nothing else.
  Primitive(RunState& run, ObjectKind kind, ObjectId whole) noexcept
      : TracedObject(run, whole), kind_(kind), part_(true) {}

  ~Primitive() = default;

  /// Whether it is inside another primitive and seen under that one's id.
  [[nodiscard]] bool is_part() const noexcept { return part_; }

  /// Records an event, unless this is only a part of something.
  template <class Event>
  void trace(const Event& event) {
    if (run_state().tracing() && !part_) [[unlikely]]
      run_state().trace(event);
  }

 private:
  NameId name_ = NameId::none;
  std::uint32_t loop_number_ = 0;
  const ObjectKind kind_;
  const bool part_ = false;
};

}  // namespace lockstep
