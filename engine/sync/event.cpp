#include "engine/sync/event.hpp"

namespace lockstep {

Poll Event::Wait::wait(Task& task) {
  if (!parked_) {
    if (!event_->bind_to(task.loop())) return fail(SyncError::other_loop);
    parked_ = true;
    task.park(event_->waiters_, event_->object_id(), reason_);
    return Poll::parked;
  }
  return task.end_wait() ? fail(SyncError::cancelled) : succeed();
}

void Event::set() {
  note_flag(!set_);
  if (set_) return;
  set_ = true;
  trace(trace::EventSet{object_id()});
  waiters_.wake_all(run_state(), object_id());
}

void Event::clear() {
  note_flag(set_);
  if (!set_) return;
  set_ = false;
  trace(trace::EventCleared{object_id()});
}

}  // namespace lockstep
