#include "engine/core/sleep.hpp"

#include "engine/core/loop.hpp"
#include "engine/core/task.hpp"

namespace lockstep {

Poll Yield::poll(Task& task) {
  if (yielded_) return task.take_cancel() ? fail(SyncError::cancelled) : succeed();
  yielded_ = true;
  task.yield_turn();
  return Poll::parked;
}

Sleep::Alarm::Alarm(Task& task) noexcept : Timer(task.loop()), task_(task) {}

RunOutcome Sleep::Alarm::run() {
  task_.wake_alone();
  return RunOutcome::done;
}

Sleep::Sleep(Task& task, double delay_s) noexcept : alarm_(task), delay_s_(delay_s) {}

Poll Sleep::poll(Task& task) {
  if (started_) {
    alarm_.cancel();
    return task.end_wait() ? fail(SyncError::cancelled) : succeed();
  }
  started_ = true;
  // Where durations mean nothing, it only gives the others a turn.
  if (!(delay_s_ > 0) || task.run_state().timer_mode == TimerMode::free) {
    task.yield_turn();
    return Poll::parked;
  }
  task.loop().call_later(alarm_, delay_s_);
  task.park_alone(WaitReason::sleep);
  return Poll::parked;
}

}  // namespace lockstep
