#pragma once

#include <memory>

#include "engine/sync/lock.hpp"

namespace lockstep {

/// What Condition::statistics gives.
struct ConditionStatistics {
  std::uint32_t
      tasks_waiting;    ///< tasks that wait for a notification, with those woken or cancelled without a step since
  LockStatistics lock;  ///< of its lock; who was notified and wants the lock back stands there
};

/// A lock with a room to wait in for a notification. Several conditions may share one lock.
///
/// A notified waiter queues for the lock again before its wait is over. Whether the caller holds the lock is not
/// checked, only that it is held.
///
/// @source CPython 3.14, Lib/asyncio/locks.py, class Condition
class Condition final : public Primitive {
 public:
  class Wait;

  /// A condition with a lock of its own, which is named like it.
  ///
  /// @traces object_created for the lock, then for the condition
  explicit Condition(RunState& run, std::string_view name = {});
  /// A condition over a lock that outlives it.
  ///
  /// @traces object_created
  Condition(RunState& run, Lock& lock, std::string_view name = {});
  /// The condition inside another primitive, see Primitive.
  Condition(RunState& run, Lock& lock, ObjectId whole) noexcept;
  ~Condition() = default;

  [[nodiscard]] Lock& lock() noexcept { return *lock_; }
  [[nodiscard]] Lock::Acquire acquire() noexcept { return lock_->acquire(); }
  /// As acquire; the value is a guard that releases at the end of its scope, also after waits in it.
  [[nodiscard]] ScopedAcquire<Condition> scoped() noexcept { return ScopedAcquire<Condition>(*this); }
  WaitResult release() { return lock_->release(); }
  [[nodiscard]] bool locked() const { return lock_->locked(); }

  /// Frees the lock, waits for a notification, takes the lock again.
  ///
  /// A cancelled wait takes the lock again too, then passes on the notification it may have got.
  ///
  /// @errors SyncError::wait_without_lock: the lock was not held; nothing changed.
  ///         SyncError::cancelled: cancelled at either wait; the lock is held again.
  ///         SyncError::other_loop: bound to another loop; the lock is as before
  /// @traces lock_released, park, wake, lock_acquired or park then wake then lock_acquired
  /// @source Condition.wait
  [[nodiscard]] Wait wait() noexcept;

  /// Wakes the first `count` that are still waiting.
  ///
  /// @errors SyncError::notify_without_lock: the lock was not held; nothing changed
  /// @traces wake for each, condition_notified
  /// @source Condition.notify
  WaitResult notify(std::uint32_t count = 1);
  /// Wakes everybody that is waiting.
  WaitResult notify_all() { return notify(waiters_.size()); }

  /// Names the condition, and its lock if that is its own.
  void set_name(std::string_view name);

  /// How it stands now.
  [[nodiscard]] ConditionStatistics statistics() const noexcept { return {waiters_.size(), lock_->statistics()}; }

  [[nodiscard]] const WaitList& waiters() const noexcept { return waiters_; }

 private:
  Condition(RunState& run, std::unique_ptr<Lock> lock, std::string_view name);
  void wake(std::uint32_t count);

  std::unique_ptr<Lock> own_lock_;
  Lock* lock_;
  WaitList waiters_;
};

/// The wait for a notification: first in the condition's line, then in the lock's.
class Condition::Wait final : public Operation {
 public:
  /// @param reason  what the trace says the task waits for, in both lines, if it is not the condition's own
  explicit Wait(Condition& condition) noexcept
      : condition_(&condition), reacquire_(*condition.lock_, WaitReason::reacquire) {}
  Wait(Condition& condition, WaitReason reason) noexcept
      : condition_(&condition), reacquire_(*condition.lock_, reason), reason_(reason) {}

  [[nodiscard]] Poll poll(Task& task) override;

 private:
  enum class Phase : std::uint8_t { not_started, waiting, reacquiring };

  [[nodiscard]] Poll start(Task& task);
  [[nodiscard]] Poll take_lock_back(Task& task);

  Condition* condition_;
  Lock::Acquire reacquire_;
  WaitReason reason_ = WaitReason::notify;
  Phase phase_ = Phase::not_started;
  bool cancelled_ = false;
};

inline Condition::Wait Condition::wait() noexcept { return Wait(*this); }

}  // namespace lockstep
