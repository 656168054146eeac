#include "engine/core/gather.hpp"

namespace lockstep {

void GatherCore::add(Completion& child) {
  if (known_.insert(&child).second) watches_.emplace_back(loop_, *this, child);
}

// Children that are done already are looked at once all are known, in the same breath.
void GatherCore::begin() {
  if (watches_.empty()) {
    complete(TaskOutcome::finished);
    return;
  }
  for (Watch& watch : watches_) {
    if (!watch.child().done()) watch.child().add_done_callback(watch);
  }
  for (Watch& watch : watches_) {
    if (watch.child().done()) child_done(watch.child());
  }
}

bool GatherCore::cancel(CancelMessage message) {
  if (done()) return false;
  bool any = false;
  for (Watch& watch : watches_) any |= watch.child().cancel(message);
  if (any) {
    cancel_requested_ = true;
    message_ = message;
  }
  return any;
}

void GatherCore::child_done(Completion& child) {
  ++done_children_;
  if (done()) return;
  if (!errors_are_results_) {
    if (child.cancelled()) return end_with(SyncError::cancelled);
    if (child.failed()) return end_with(child.why_failed());
  }
  if (done_children_ < watches_.size()) return;
  if (cancel_requested_) return end_with(SyncError::cancelled);
  complete(TaskOutcome::finished);
}

// As in asyncio a gather is never cancelled itself: it is finished, and a cancellation is its error.
void GatherCore::end_with(Error error) {
  error_ = std::move(error);
  complete(TaskOutcome::raised);
}

}  // namespace lockstep
