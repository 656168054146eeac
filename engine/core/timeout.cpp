#include "engine/core/timeout.hpp"

namespace lockstep {

Timeout::Timeout(Task& task, std::optional<double> delay_s) : task_(task), cancelling_(task.cancelling()) {
  if (delay_s) when_s_ = task.loop().time() + *delay_s;
  arm();
}

Timeout::Timeout(Task& task, Deadline deadline)
    : task_(task), when_s_(deadline.when_s), cancelling_(task.cancelling()) {
  arm();
}

void Timeout::arm() {
  if (!when_s_) return;
  Loop& loop = task_.loop();
  if (*when_s_ <= loop.time())
    loop.call_soon(static_cast<Runnable&>(alarm_));
  else
    loop.call_at(static_cast<Timer&>(alarm_), *when_s_);
}

WaitResult Timeout::reschedule(std::optional<double> when_s) {
  if (state_ != State::active) return failure(SyncError::timeout_not_active);
  alarm_.cancel();
  when_s_ = when_s;
  arm();
  return {};
}

RunOutcome Timeout::Alarm::run() {
  timeout_.state_ = State::expiring;
  timeout_.task_.cancel();
  return RunOutcome::done;
}

bool Timeout::end(bool was_cancelled) {
  left_ = true;
  alarm_.cancel();
  if (state_ != State::expiring) {
    state_ = State::finished;
    return false;
  }
  state_ = State::expired;
  return task_.uncancel() <= cancelling_ && was_cancelled;
}

}  // namespace lockstep
