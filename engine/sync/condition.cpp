#include "engine/sync/condition.hpp"

namespace lockstep {

// The lock is made first, so that its id is known when the condition's creation is traced.
Condition::Condition(RunState& run, std::string_view name) : Condition(run, std::make_unique<Lock>(run, name), name) {}

Condition::Condition(RunState& run, std::unique_ptr<Lock> lock, std::string_view name)
    : Primitive(run, ObjectKind::condition, name, number_of(lock->object_id())),
      own_lock_(std::move(lock)),
      lock_(own_lock_.get()) {}

Condition::Condition(RunState& run, Lock& lock, std::string_view name)
    : Primitive(run, ObjectKind::condition, name, number_of(lock.object_id())), lock_(&lock) {}

Condition::Condition(RunState& run, Lock& lock, ObjectId whole) noexcept
    : Primitive(run, ObjectKind::condition, whole), lock_(&lock) {}

void Condition::set_name(std::string_view name) {
  Primitive::set_name(name);
  if (own_lock_ != nullptr) own_lock_->set_name(name);
}

WaitResult Condition::notify(std::uint32_t count) {
  if (!lock_->locked()) return failure(SyncError::notify_without_lock);
  wake(count);
  return {};
}

void Condition::wake(std::uint32_t count) {
  note_read();
  std::uint32_t woken = 0;
  while (woken < count && waiters_.wake_next(run_state(), object_id()) != nullptr) ++woken;
  if (woken > 0) note_write();
  trace(trace::ConditionNotified{object_id(), woken});
}

Poll Condition::Wait::poll(Task& task) {
  switch (phase_) {
    case Phase::not_started: return start(task);
    case Phase::waiting:
      if (task.end_wait()) cancelled_ = true;
      phase_ = Phase::reacquiring;
      return take_lock_back(task);
    case Phase::reacquiring: return take_lock_back(task);
  }
  return Poll::ready;
}

Poll Condition::Wait::start(Task& task) {
  if (!condition_->lock_->locked()) return fail(SyncError::wait_without_lock);
  if (!condition_->bind_to(task.loop())) return fail(SyncError::other_loop);
  condition_->note_write();
  (void)condition_->lock_->release();
  phase_ = Phase::waiting;
  task.park(condition_->waiters_, condition_->object_id(), reason_);
  return Poll::parked;
}

// A cancellation never leaves the wait without the lock: each one in here is noted, and the lock asked for anew.
Poll Condition::Wait::take_lock_back(Task& task) {
  for (;;) {
    if (reacquire_.poll(task) == Poll::parked) return Poll::parked;
    if (reacquire_.error() != SyncError::cancelled) break;
    cancelled_ = true;
    const WaitReason reason = reason_ == WaitReason::notify ? WaitReason::reacquire : reason_;
    reacquire_ = Lock::Acquire(*condition_->lock_, reason);
  }
  const SyncError error = reacquire_.error() != SyncError::none ? reacquire_.error()
                          : cancelled_                          ? SyncError::cancelled
                                                                : SyncError::none;
  if (error == SyncError::none) return succeed();
  // The notification may already have been ours: somebody else must get it.
  if (!condition_->waiters_.empty()) condition_->wake(1);
  return fail(error);
}

}  // namespace lockstep
