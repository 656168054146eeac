#pragma once

#include "engine/sync/guard.hpp"
#include "engine/sync/primitive.hpp"

namespace lockstep {

/// What Lock::statistics gives.
struct LockStatistics {
  bool locked;                  ///< as Lock::locked
  std::uint32_t tasks_waiting;  ///< tasks in line, with those that were woken or cancelled and had no step since
};

/// A mutual-exclusion lock for tasks, served first come, first served.
///
/// The lock has no owner: any task may release it. A released lock with waiters is free, not handed over: the woken
/// task takes it in its own step, and newcomers queue behind the waiters, so nobody overtakes.
///
/// @source CPython 3.14, Lib/asyncio/locks.py, class Lock
class Lock final : public Primitive {
 public:
  class Acquire;

  /// @traces object_created
  explicit Lock(RunState& run, std::string_view name = {}) : Primitive(run, ObjectKind::lock, name) {}
  /// The lock inside another primitive, see Primitive.
  Lock(RunState& run, ObjectId whole) noexcept : Primitive(run, ObjectKind::lock, whole) {}
  ~Lock() = default;

  /// Starts a wait for the lock; parks only if the lock is held or others already wait.
  ///
  /// @errors SyncError::cancelled: cancelled while parked; not held, and the turn was passed on.
  ///         SyncError::other_loop: somebody has waited for it in another loop; nothing changed
  /// @traces lock_acquired, or park then wake then lock_acquired
  /// @source Lock.acquire
  [[nodiscard]] Acquire acquire() noexcept;

  /// As acquire; the value is a guard that releases at the end of its scope.
  [[nodiscard]] ScopedAcquire<Lock> scoped() noexcept;

  /// Frees the lock and wakes the first waiter, which runs in a later step, never inside this call.
  ///
  /// @errors SyncError::lock_not_acquired: the lock was not held; nothing changed
  /// @traces lock_released, wake
  /// @source Lock.release
  WaitResult release();

  /// Whether it is held. False between a release and the step of the task it woke.
  [[nodiscard]] bool locked() const {
    note_read();
    return locked_;
  }

  /// How it stands now.
  [[nodiscard]] LockStatistics statistics() const noexcept { return {locked_, waiters_.size()}; }

  /// Everybody in line, for reprs and checks.
  [[nodiscard]] const WaitList& waiters() const noexcept { return waiters_; }

 private:
  // Takes it without waiting if that overtakes nobody.
  [[nodiscard]] bool try_acquire() {
    if (locked_ || (!waiters_.empty() && waiters_.anyone_in_line())) return false;
    take();
    return true;
  }
  void take() {
    locked_ = true;
    trace(trace::LockAcquired{object_id()});
  }

  bool locked_ = false;
  WaitList waiters_;
};

/// The wait for a lock.
class Lock::Acquire final : public Operation {
 public:
  /// @param reason  what the trace says the task waits for
  explicit Acquire(Lock& lock, WaitReason reason = WaitReason::acquire) noexcept : lock_(&lock), reason_(reason) {}

  [[nodiscard]] Poll poll(Task& task) override {
    lock_->note_write();  // also a failed attempt: who queues when is part of the lock's state
    if (!parked_ && lock_->try_acquire()) return succeed();
    return wait(task);
  }

 private:
  [[nodiscard]] Poll wait(Task& task);

  Lock* lock_;
  WaitReason reason_;
  bool parked_ = false;
};

inline Lock::Acquire Lock::acquire() noexcept { return Acquire(*this); }
inline ScopedAcquire<Lock> Lock::scoped() noexcept { return ScopedAcquire<Lock>(*this); }

}  // namespace lockstep
