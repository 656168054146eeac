#include "engine/sync/lock.hpp"

namespace lockstep {

Poll Lock::Acquire::wait(Task& task) {
  if (!parked_) {
    if (!lock_->bind_to(task.loop())) return fail(SyncError::other_loop);
    parked_ = true;
    task.park(lock_->waiters_, lock_->object_id(), reason_);
    return Poll::parked;
  }
  if (task.end_wait()) {
    // The wake-up may already have been ours. Pass it on, or the lock stays free with waiters.
    if (!lock_->locked_) lock_->waiters_.wake_front(lock_->run_state(), lock_->object_id());
    return fail(SyncError::cancelled);
  }
  lock_->take();
  return succeed();
}

WaitResult Lock::release() {
  note_write();
  if (!locked_) return failure(SyncError::lock_not_acquired);
  locked_ = false;
  trace(trace::LockReleased{object_id()});
  waiters_.wake_front(run_state(), object_id());
  return {};
}

}  // namespace lockstep
