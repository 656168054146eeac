#include "engine/core/future.hpp"

#include "engine/core/error.hpp"
#include "engine/core/loop.hpp"
#include "engine/core/task.hpp"

namespace lockstep {

bool Operation::cancel(Task& task, CancelMessage message) {
  if (!task.cancel_wait()) return false;
  task.note_parking_written();
  task.remember_cancel_message(message);
  return true;
}

Completion::Completion(RunState& run, ObjectKind kind) : TracedObject(run), is_task_(kind == ObjectKind::task) {
  if (!is_task_) run.trace(trace::ObjectCreated{object_id(), kind, NameId::none, 0});
}

Completion::~Completion() {
  while (Waiter* waiter = waiters_.front()) waiter->ListLink<LineTag>::unlink();
}

bool Completion::cancel(CancelMessage message) {
  if (done()) return false;
  keep_cancel_message(message);
  complete(TaskOutcome::cancelled);
  return true;
}

Error Completion::why_failed() const { return {}; }

void Completion::add_done_callback(DoneCallback& callback) {
  LS_ASSERT(callback.wait_state() == WaitState::idle && !callback.is_queued(),
            "a done callback is used once at a time");
  if (StepLog* log = run_state().step_log; log != nullptr) [[unlikely]] {
    note_read(done_part);
    if (callback.actor() == 0) callback.set_actor(log->new_actor(ActorKind::callback));
  }
  if (done()) {
    callback.loop().call_soon(callback);
    return;
  }
  waiters_.push_back(callback);
  callback.wait_state_ = WaitState::waiting;
  ++arrivals_;
}

void Completion::complete(TaskOutcome outcome) {
  LS_ASSERT(!done(), "a completion is completed once");
  state_ = outcome == TaskOutcome::cancelled ? State::cancelled : State::finished;
  note_write(done_part);
  RunState& run = run_state();
  if (!is_task_) run.trace(trace::FutureDone{object_id(), outcome});
  while (Waiter* waiter = waiters_.front()) {
    waiter->ListLink<LineTag>::unlink();
    if (!waiter->is_task()) {
      // A callback's life at this completion is over; it may be registered elsewhere when it runs.
      waiter->wait_state_ = WaitState::idle;
      waiter->loop().call_soon(*waiter);
      continue;
    }
    if (run.tracing()) [[unlikely]]
      run.trace(trace::Wake{object_id(), static_cast<Task*>(waiter)->id()});
    waiter->mark_woken();
  }
}

Poll AwaitCompletion::poll(Task& task) {
  completion_->note_read(Completion::done_part);
  if (parked_) return task.end_wait() && !completion_->cancelled() ? fail(SyncError::cancelled) : succeed();
  if (completion_->done()) return succeed();
  parked_ = true;
  completion_->waiters_.push_back(task);
  task.wait_state_ = WaitState::waiting;
  const std::uint32_t position = completion_->arrivals_++;
  if (task.run_state().tracing()) [[unlikely]]
    task.trace_park(completion_->object_id(), position, WaitReason::completion);
  return Poll::parked;
}

bool AwaitCompletion::cancel(Task&, CancelMessage message) { return completion_->cancel(message); }

}  // namespace lockstep
