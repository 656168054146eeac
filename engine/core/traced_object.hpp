#pragma once
/// Kind, id and name: what the trace knows of an object that can be waited for.

#include "engine/core/run_state.hpp"

namespace lockstep {

/// A thing with a place in the trace. Made once, never copied.
class TracedObject {
 public:
  TracedObject(const TracedObject&) = delete;
  TracedObject& operator=(const TracedObject&) = delete;

  [[nodiscard]] ObjectId object_id() const noexcept { return id_; }
  [[nodiscard]] RunState& run_state() const noexcept { return *run_; }

  /// Tells a schedule search that the running step looks at this object, or changes it. `part` tells parts apart.
  void note_read(std::uint32_t part = 0) const {
    if (run_->step_log != nullptr) [[unlikely]]
      run_->step_log->read(run_->step_log->place_of(id_, part));
  }
  void note_write(std::uint32_t part = 0) const {
    if (run_->step_log != nullptr) [[unlikely]]
      run_->step_log->write(run_->step_log->place_of(id_, part));
  }

 protected:
  explicit TracedObject(RunState& run) : run_(&run), id_(run.new_object_id()) {}
  /// A part of another object, seen in the trace under that object's id.
  TracedObject(RunState& run, ObjectId whole) noexcept : run_(&run), id_(whole) {}
  ~TracedObject() = default;

 private:
  RunState* run_;
  ObjectId id_;
};

}  // namespace lockstep
