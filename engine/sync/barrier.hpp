#pragma once

#include "engine/sync/condition.hpp"

namespace lockstep {

/// What Barrier::statistics gives.
struct BarrierStatistics {
  std::int64_t parties;        ///< how many meet
  std::int64_t tasks_waiting;  ///< as Barrier::n_waiting: those that wait for the rest
  BarrierState state;          ///< filling, draining, resetting or broken
};

/// A point where a number of tasks meet, again and again.
///
/// The states and what moves them:
///   filling   → draining   the last party arrives; it goes on at once, the others leave in order of arrival
///   draining  → filling    the last of them has left; who came meanwhile may now enter
///   filling   → resetting  reset() while tasks wait: they leave with an error
///   resetting → filling    the last of them has left
///   any       → broken     abort(): everybody leaves with an error, and every later wait fails
///   broken    → filling    reset() with nobody inside; with somebody inside through resetting
/// Built on a condition with a lock, as asyncio's is, so that a step here is a step there.
///
/// @source CPython 3.14, Lib/asyncio/locks.py, class Barrier
class Barrier final : public Primitive {
 public:
  class Wait;
  class Change;

  /// Whether a barrier can have so many parties.
  ///
  /// @errors SyncError::no_parties
  [[nodiscard]] static WaitResult check_parties(std::int64_t parties) noexcept;

  /// @param parties  check_parties must have passed it
  /// @traces object_created
  Barrier(RunState& run, std::int64_t parties, std::string_view name = {});
  ~Barrier() = default;

  /// Waits until all parties are here. The value is the place in the order of arrival; the last does not suspend.
  ///
  /// @errors SyncError::barrier_aborted: it is broken. SyncError::barrier_left: aborted or reset during the wait.
  ///         SyncError::cancelled: the task is no longer inside, the barrier is not broken.
  ///         SyncError::other_loop: bound to another loop
  /// @traces barrier_arrived, then barrier_state, or park and wake
  /// @source Barrier.wait
  [[nodiscard]] Wait wait() noexcept;

  /// Makes it fresh; tasks inside leave with an error.
  ///
  /// @errors SyncError::cancelled: nothing changed
  /// @traces barrier_state, wake for each
  /// @source Barrier.reset
  [[nodiscard]] Change reset() noexcept;

  /// Breaks it until a reset; tasks inside leave with an error.
  ///
  /// @errors SyncError::cancelled: nothing changed
  /// @traces barrier_state, wake for each
  /// @source Barrier.abort
  [[nodiscard]] Change abort() noexcept;

  [[nodiscard]] std::int64_t parties() const noexcept { return parties_; }
  /// Tasks that wait for the rest; 0 unless it is filling.
  [[nodiscard]] std::int64_t n_waiting() const {
    note_read();
    return state_ == BarrierState::filling ? count_ : 0;
  }
  /// Tasks inside, in any state.
  [[nodiscard]] std::int64_t count() const {
    note_read();
    return count_;
  }
  [[nodiscard]] bool broken() const { return state() == BarrierState::broken; }
  [[nodiscard]] BarrierState state() const {
    note_read();
    return state_;
  }
  /// How it stands now.
  [[nodiscard]] BarrierStatistics statistics() const { return {parties_, n_waiting(), state_}; }

 private:
  void set_state(BarrierState state);
  void notify_all() { (void)condition_.notify_all(); }
  [[nodiscard]] bool is_emptying() const noexcept {
    return state_ == BarrierState::draining || state_ == BarrierState::resetting;
  }

  const std::int64_t parties_;
  std::int64_t count_ = 0;
  BarrierState state_ = BarrierState::filling;
  Lock lock_;
  Condition condition_;
};

/// The wait at a barrier.
class Barrier::Wait final : public Operation {
 public:
  explicit Wait(Barrier& barrier) noexcept
      : barrier_(&barrier),
        acquire_(barrier.lock_, WaitReason::barrier),
        wait_(barrier.condition_, WaitReason::barrier) {}

  [[nodiscard]] Poll poll(Task& task) override;

  /// The place in the order of arrival, once ready without an error.
  [[nodiscard]] std::int64_t take_value() const noexcept { return index_; }

 private:
  enum class Phase : std::uint8_t { locking, blocked, inside };

  [[nodiscard]] Poll enter(Task& task);
  [[nodiscard]] Poll stay(Task& task);
  [[nodiscard]] Poll arrive(Task& task);
  [[nodiscard]] Poll leave(SyncError error);
  // Waits on the condition anew; false while parked.
  [[nodiscard]] bool wait_once(Task& task);

  Barrier* barrier_;
  Lock::Acquire acquire_;
  Condition::Wait wait_;
  std::int64_t index_ = 0;
  Phase phase_ = Phase::locking;
  bool waiting_ = false;
};

/// A reset or an abort, which first take the barrier's lock.
class Barrier::Change final : public Operation {
 public:
  enum class Kind : std::uint8_t { reset, abort };

  Change(Barrier& barrier, Kind kind) noexcept
      : barrier_(&barrier), acquire_(barrier.lock_, WaitReason::barrier), kind_(kind) {}

  [[nodiscard]] Poll poll(Task& task) override;

 private:
  Barrier* barrier_;
  Lock::Acquire acquire_;
  Kind kind_;
};

inline Barrier::Wait Barrier::wait() noexcept { return Wait(*this); }
inline Barrier::Change Barrier::reset() noexcept { return Change(*this, Change::Kind::reset); }
inline Barrier::Change Barrier::abort() noexcept { return Change(*this, Change::Kind::abort); }

}  // namespace lockstep
