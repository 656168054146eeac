#pragma once

#include "engine/sync/primitive.hpp"

namespace lockstep {

/// What Event::statistics gives.
struct EventStatistics {
  bool is_set;                  ///< as Event::is_set
  std::uint32_t tasks_waiting;  ///< tasks in line, with those that were woken or cancelled and had no step since
};

/// A flag that tasks wait for. Setting it wakes everybody; it stays up until cleared.
///
/// @source CPython 3.14, Lib/asyncio/locks.py, class Event
class Event final : public Primitive {
 public:
  class Wait;

  /// @traces object_created
  explicit Event(RunState& run, std::string_view name = {}) : Primitive(run, ObjectKind::event, name) {}
  /// The event inside another primitive, see Primitive.
  Event(RunState& run, ObjectId whole, bool is_set) noexcept : Primitive(run, ObjectKind::event, whole), set_(is_set) {}
  ~Event() = default;

  /// Waits until the flag is up; does not suspend if it is. A woken waiter is through even if the flag goes down before
  /// its step.
  ///
  /// @errors SyncError::cancelled: cancelled while parked. SyncError::other_loop: bound to another loop
  /// @traces park, wake
  /// @source Event.wait
  [[nodiscard]] Wait wait() noexcept;

  /// Raises the flag and wakes all waiters, who run in order of arrival in the next iteration. Nothing if it is up.
  ///
  /// @traces event_set, wake for each
  /// @source Event.set
  void set();

  /// Lowers the flag.
  ///
  /// @traces event_cleared, if it was up
  /// @source Event.clear
  void clear();

  [[nodiscard]] bool is_set() const {
    note_flag_read();
    return set_;
  }
  /// How it stands now.
  [[nodiscard]] EventStatistics statistics() const noexcept { return {set_, waiters_.size()}; }
  [[nodiscard]] const WaitList& waiters() const noexcept { return waiters_; }

 private:
  // The event inside another primitive is a place of its own.
  static constexpr std::uint32_t flag_part = 2;
  void note_flag_read() const { note_read(is_part() ? flag_part : 0); }
  void note_flag(bool changes) const {
    if (changes) note_write(is_part() ? flag_part : 0);
    else note_flag_read();
  }

  bool set_ = false;
  WaitList waiters_;
};

/// The wait for an event.
class Event::Wait final : public Operation {
 public:
  explicit Wait(Event& event, WaitReason reason = WaitReason::set) noexcept : event_(&event), reason_(reason) {}

  [[nodiscard]] Poll poll(Task& task) override {
    if (!parked_) event_->note_flag_read();  // who was woken looks at nothing, and registrations commute
    if (!parked_ && event_->set_) return succeed();
    return wait(task);
  }

 private:
  [[nodiscard]] Poll wait(Task& task);

  Event* event_;
  WaitReason reason_;
  bool parked_ = false;
};

inline Event::Wait Event::wait() noexcept { return Wait(*this); }

}  // namespace lockstep
