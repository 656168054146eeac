#include "engine/core/wait.hpp"

namespace lockstep {

WaitForMany::WaitForMany(Loop& loop, WaitOptions options) noexcept
    : loop_(loop), options_(options), alarm_(loop, *this), over_(loop.run_state()), wait_(over_) {}

void WaitForMany::add(Completion& completion) {
  if (known_.insert(&completion).second) watches_.emplace_back(loop_, *this, completion);
}

Poll WaitForMany::poll(Task& task) {
  if (!started_) {
    if (watches_.empty()) return fail(SyncError::nothing_to_wait_for);
    started_ = true;
    left_ = watches_.size();
    if (options_.timeout_s) loop_.call_later(alarm_, *options_.timeout_s);
    for (Watch& watch : watches_) watch.watched().add_done_callback(watch);
  }
  if (wait_.poll(task) == Poll::parked) return Poll::parked;
  clean_up();
  const bool cancelled = over_.cancelled() || wait_.error() != SyncError::none;
  return cancelled ? fail(SyncError::cancelled) : succeed();
}

void WaitForMany::one_done(const Completion& completion) {
  --left_;
  const bool is_over = left_ == 0 || options_.until == Until::first_completed ||
                       (options_.until == Until::first_exception && completion.failed());
  if (!is_over) return;
  alarm_.cancel();
  over_.finish();
}

void WaitForMany::clean_up() noexcept {
  alarm_.cancel();
  for (Watch& watch : watches_) watch.cancel();
}

RunOutcome WaitForMany::Watch::run() {
  wait_.one_done(watched_);
  return RunOutcome::done;
}

RunOutcome WaitForMany::Alarm::run() {
  wait_.over_.finish();
  return RunOutcome::done;
}

}  // namespace lockstep
