// Names of heap objects for a schedule search: by who made them and as which of that actor's objects, so that the same object
// has the same name in every schedule.
#pragma once

#include "engine/core/step_log.hpp"
#include "engine/script/vm/value.hpp"

namespace lockstep::script {

/// The names of the objects of one heap. What was made before the first step belongs to a base that every run shares; what a run
/// makes is forgotten when the next begins. Its memory lies outside the world that is run.
class Places {
 public:
  explicit Places(StepLog& log) noexcept : log_(&log) {}

  /// An object was made, perhaps where another one was before.
  void born(const Object* object) {
    if (needs_name(object->kind)) set(is_sealed_ ? run_ : base_, object, log_->new_place());
  }
  /// The name of an object; one that was never told of has its kind's.
  [[nodiscard]] std::uint64_t of(const Object* object) const {
    if (const Slot* found = find(run_, object)) return found->place;
    if (const Slot* found = find(base_, object)) return found->place;
    return mix(0x706c616365, static_cast<std::uint64_t>(object->kind));
  }

  /// What exists now is the base of all later runs.
  void seal() noexcept { is_sealed_ = true; }
  /// Forgets what the last run made, and, without a seal, everything.
  void begin_run();

 private:
  struct Slot {
    const Object* object = nullptr;
    std::uint64_t place = 0;
    std::uint32_t stamp = 0;
  };
  struct Table {
    PlainVector<Slot> slots;
    std::size_t used = 0;
    std::uint32_t stamp = 1;
  };

  static bool needs_name(Kind kind) noexcept;
  static std::size_t start(const Object* object) noexcept {
    return static_cast<std::size_t>((reinterpret_cast<std::uintptr_t>(object) >> 4) * 0x9e3779b97f4a7c15U >> 20);
  }
  static const Slot* find(const Table& table, const Object* object) noexcept;
  static void set(Table& table, const Object* object, std::uint64_t place);
  static void clear(Table& table);

  StepLog* log_;
  Table base_;
  Table run_;
  bool is_sealed_ = false;
};

}  // namespace lockstep::script
