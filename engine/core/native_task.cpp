#include "engine/core/native_task.hpp"

namespace lockstep {

NativeTask::NativeTask(Loop& loop, NameId name, std::coroutine_handle<> body, native::PromiseBase& promise)
    : Task(loop, name), outermost_(body), innermost_(body), promise_(&promise) {
  promise.task = this;
}

NativeTask::~NativeTask() {
  if (outermost_) outermost_.destroy();
}

bool NativeTask::cancel(std::string_view message) { return Task::cancel(message_of(run_state(), message)); }

std::string_view NativeTask::cancel_message() const { return text_of(run_state(), message_); }

Resumed NativeTask::resume() {
  if (!started_) {
    started_ = true;
    // Cancelled before its start: no line of it runs.
    if (take_cancel()) {
      std::exchange(outermost_, nullptr).destroy();
      return Resumed::cancelled;
    }
  }
  // Null at once if the wait that was just polled has ended the body, see or_return.
  while (innermost_) {
    parked_ = false;
    innermost_.resume();
    if (parked_) [[likely]]
      return Resumed::suspended;
  }
  const Resumed ending = promise_->ending;
  // A body that returns although it was told to end leaves a cancelled task, whatever it returned.
  failed_ = ending == Resumed::raised;
  keep_value(*promise_);
  std::exchange(outermost_, nullptr).destroy();
  return ending;
}

}  // namespace lockstep
