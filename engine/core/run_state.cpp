#include "engine/core/run_state.hpp"

#include "engine/core/task.hpp"

namespace lockstep {

TraceRecord RunState::header(EventKind kind) const noexcept {
  TraceRecord record;
  record.kind = kind;
  record.step = static_cast<u32>(steps);
  record.time = clock.now();
  if (current_task_ != nullptr) {
    record.task = current_task_->id();
    record.line = current_task_->line();
  } else {
    record.task = TaskId::none;
    record.line = lines != nullptr ? lines->line() : 0;
  }
  return record;
}

}  // namespace lockstep
