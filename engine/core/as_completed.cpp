#include "engine/core/as_completed.hpp"

namespace lockstep {

CompletionOrder::CompletionOrder(Loop& loop) : loop_(loop), id_(loop.run_state().new_object_id()) {
  loop.run_state().trace(trace::ObjectCreated{id_, ObjectKind::queue, NameId::none, 0});
}

void CompletionOrder::begin(std::optional<double> timeout_s) {
  to_do_ = watches_.size();
  if (timeout_s) loop_.call_later(alarm_, *timeout_s);
  for (Watch& watch : watches_) watch.watched_.add_done_callback(watch);
}

void CompletionOrder::put(std::optional<std::size_t> index) {
  finished_.push_back(index);
  getters_.take_and_wake_next(loop_.run_state(), id_);
}

RunOutcome CompletionOrder::Watch::run() {
  counted_ = true;
  order_.put(index_);
  if (--order_.to_do_ == 0) order_.alarm_.cancel();
  return RunOutcome::done;
}

RunOutcome CompletionOrder::Alarm::run() {
  for (Watch& watch : order_.watches_) {
    if (watch.counted_) continue;
    watch.cancel();
    order_.put(std::nullopt);
  }
  order_.to_do_ = 0;
  return RunOutcome::done;
}

// A getter that was woken has left the line, and looks again: another may have been quicker.
Poll CompletionOrder::Next::poll(Task& task) {
  CompletionOrder& order = *order_;
  if (parked_) {
    parked_ = false;
    const bool was_woken = task.wait_state() == WaitState::woken;
    if (task.end_wait()) {
      if (was_woken && !order.finished_.empty()) order.getters_.take_and_wake_next(task.run_state(), order.id_);
      return fail(SyncError::cancelled);
    }
  }
  if (order.finished_.empty()) {
    if (order.remaining() == 0) return fail(SyncError::nothing_to_wait_for);
    parked_ = true;
    task.park(order.getters_, order.id_, WaitReason::item);
    return Poll::parked;
  }
  const std::optional<std::size_t> index = order.finished_.front();
  order.finished_.pop_front();
  ++order.handed_out_;
  if (!index) return fail(SyncError::timed_out);
  index_ = *index;
  return succeed();
}

}  // namespace lockstep
