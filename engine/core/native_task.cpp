#include "engine/core/native_task.hpp"

namespace lockstep {

NativeTask::NativeTask(Loop& loop, NameId name, std::coroutine_handle<> body, native::PromiseBase& promise)
    : Task(loop, name), outermost_(body), innermost_(body), promise_(&promise) {
  promise.task = this;
}

NativeTask::~NativeTask() {
  if (outermost_) outermost_.destroy();
}

Resumed NativeTask::resume() {
  if (!started_) {
    started_ = true;
    // Cancelled before its start: no line of it runs.
    if (take_cancel()) {
      std::exchange(outermost_, nullptr).destroy();
      return Resumed::cancelled;
    }
  }
  do {
    parked_ = false;
    innermost_.resume();
    if (parked_) [[likely]]
      return Resumed::suspended;
  } while (innermost_);
  const bool cancelled = promise_->ended_cancelled;
  std::exchange(outermost_, nullptr).destroy();
  return cancelled ? Resumed::cancelled : Resumed::finished;
}

}  // namespace lockstep
