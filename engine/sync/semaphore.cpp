#include "engine/sync/semaphore.hpp"

namespace lockstep {

WaitResult Semaphore::check_value(std::int64_t value) noexcept {
  if (value < 0) return failure(SyncError::negative_value);
  return {};
}

Semaphore::Semaphore(RunState& run, ObjectKind kind, std::int64_t value, std::int64_t bound, std::string_view name)
    : Primitive(run, kind, name, static_cast<u32>(value)), value_(value), bound_(bound) {
  LS_ASSERT(value >= 0, "a semaphore begins with a value that check_value passed");
}

bool Semaphore::hand_over() {
  if (waiters_.wake_next(run_state(), object_id()) == nullptr) return false;
  --value_;
  return true;
}

WaitResult Semaphore::release() {
  note_write();
  if (value_ >= bound_) return failure(SyncError::released_too_often);
  ++value_;
  hand_over();
  trace(trace::SemaphoreReleased{object_id(), static_cast<u32>(value_)});
  return {};
}

Poll Semaphore::Acquire::wait(Task& task) {
  if (!parked_) {
    if (!semaphore_->bind_to(task.loop())) return fail(SyncError::other_loop);
    parked_ = true;
    task.park(semaphore_->waiters_, semaphore_->object_id(), WaitReason::permit);
    return Poll::parked;
  }
  const bool was_handed_a_permit = task.wait_state() == WaitState::woken;
  const bool cancelled = task.end_wait();
  if (cancelled && was_handed_a_permit) ++semaphore_->value_;
  // Others may have parked only because this one stood before them.
  while (static_cast<double>(semaphore_->value_) + semaphore_->fraction_ > 0 && semaphore_->hand_over()) {
  }
  if (cancelled) return fail(SyncError::cancelled);
  semaphore_->trace_acquired();
  return succeed();
}

}  // namespace lockstep
