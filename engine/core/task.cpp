#include "engine/core/task.hpp"

#include "engine/base/text.hpp"
#include "engine/core/loop.hpp"

namespace lockstep {

CancelMessage message_of(RunState& run, std::string_view text) {
  return {text.empty() ? 0 : number_of(run.names.intern(text))};
}

std::string_view text_of(const RunState& run, CancelMessage message) {
  return run.names.text(NameId{static_cast<std::uint32_t>(message.bits)});
}

Task::Task(Loop& loop, NameId name)
    : Waiter(loop, true), Completion(loop.run_state(), ObjectKind::task), name_(number_of(name)) {
  if (name == NameId::none) name_ = auto_name_bit | loop.run_state().new_task_number();
  loop.tasks_.push_back(*this);
  if (StepLog* log = loop.run_state().step_log; log != nullptr) [[unlikely]]
    set_actor(log->new_actor(ActorKind::task, object_id()));
  RunState& run = run_state();
  if (run.tracing()) [[unlikely]] {
    const Task* parent = run.current_task();
    run.trace(
        trace::TaskCreated{id(), parent != nullptr ? parent->id() : TaskId::none, run.names.intern(this->name())});
  }
}

Task::~Task() {
  if (in_step_ && run_state().current_task() == this) run_state().set_current_task(nullptr);
}

std::string Task::name() const {
  if ((name_ & auto_name_bit) == 0) return std::string(run_state().names.text(NameId{name_}));
  std::string text = "Task-";
  append_number(text, name_ & ~auto_name_bit);
  return text;
}

void Task::set_name(NameId name) {
  name_ = number_of(name);
  run_state().trace(trace::TaskNamed{id(), name});
}

void Task::start() { loop().call_soon(*this); }

void Task::request_cancel() {
  note_write();
  ++cancel_requests_;
  run_state().trace(trace::CancelRequested{id()});
}

// The task whose cancellation is all that cancelling this one means.
Task* Task::forwards_cancel_to() const {
  Completion* awaited = pending_ != nullptr ? pending_->awaited() : nullptr;
  if (awaited == nullptr || !awaited->is_task_ || awaited->done()) return nullptr;
  return static_cast<Task*>(awaited);
}

// A chain of tasks that await each other is walked, not recursed into: it may be very long. A chain that closes on itself
// ends where it meets itself; everybody on it was asked.
bool Task::cancel(CancelMessage message) {
  if (done()) return false;
  Task* last = this;
  for (;;) {
    last->request_cancel();
    last->in_cancel_ = true;
    Task* next = last->forwards_cancel_to();
    if (next == nullptr || next->in_cancel_) break;
    last = next;
  }
  const bool is_ring = last->forwards_cancel_to() != nullptr;
  if (!is_ring && !(last->pending_ != nullptr && last->pending_->cancel(*last, message))) {
    last->must_cancel_ = true;
    // Interrupted already: it hears of the first request, with its message.
    if (last->wait_state() != WaitState::cancelled) last->keep_cancel_message(message);
  }
  for (Task* task = this; task != nullptr && task->in_cancel_; task = task->forwards_cancel_to())
    task->in_cancel_ = false;
  return true;
}

std::uint32_t Task::uncancel() {
  note_write();
  if (cancel_requests_ > 0 && --cancel_requests_ == 0) must_cancel_ = false;
  return cancel_requests_;
}

// A task that was told to end during this very step is interrupted at once at what it now waits for.
void Task::set_pending(Operation& operation) {
  pending_ = &operation;
  if (must_cancel_ && operation.cancel(*this, kept_cancel_message())) [[unlikely]]
    must_cancel_ = false;
}

void Task::park_alone(WaitReason reason) {
  parked_at_ = ObjectId::none;
  wait_state_ = WaitState::waiting;
  if (run_state().tracing()) [[unlikely]]
    trace_park(ObjectId::none, 0, reason);
}

bool Task::wake_alone() {
  if (wait_state_ != WaitState::waiting) return false;
  run_state().trace(trace::Wake{ObjectId::none, id()});
  mark_woken();
  return true;
}

void Task::trace_park(ObjectId object, std::uint32_t position, WaitReason reason) {
  run_state().trace(trace::Park{object, position, reason});
}

inline RunOutcome Task::finish_step(Resumed resumed) {
  in_step_ = false;
  if (resumed != Resumed::suspended) {
    end(resumed);
    return RunOutcome::done;
  }
  RunState& run = loop().run_state();
  if (run.tracing()) [[unlikely]]
    run.trace(trace::StepEnd{wait_state() == WaitState::waiting ? StepOutcome::parked : StepOutcome::yielded});
  run.set_current_task(nullptr);
  return RunOutcome::done;
}

RunOutcome Task::run() {
  if (!in_step_) {
    RunState& run = loop().run_state();
    in_step_ = true;
    ++run.steps;
    run.set_current_task(this);
    note_read();
    run.trace(trace::StepBegin{});
    if (pending_ != nullptr) {
      // A second or later park is interrupted like the first if cancellation is due.
      Operation& operation = *pending_;
      if (operation.poll(*this) == Poll::parked) {
        set_pending(operation);
        return finish_step(Resumed::suspended);
      }
      pending_ = nullptr;
    }
  }
  const Resumed resumed = resume();
  if (resumed == Resumed::paused) return RunOutcome::paused;
  return finish_step(resumed);
}

void Task::end(Resumed resumed) {
  // asyncio: a function that returns although it was told to end leaves a cancelled task.
  if (resumed == Resumed::finished && must_cancel_) resumed = Resumed::cancelled;
  must_cancel_ = false;
  TaskOutcome outcome = TaskOutcome::finished;
  StepOutcome step = StepOutcome::finished;
  if (resumed == Resumed::raised) {
    outcome = TaskOutcome::raised;
    step = StepOutcome::raised;
  } else if (resumed == Resumed::cancelled) {
    outcome = TaskOutcome::cancelled;
    step = StepOutcome::cancelled;
  }
  RunState& run = run_state();
  ListLink<AllTasksTag>::unlink();
  note_write();
  if (!done()) [[likely]] {  // a script can give a task its outcome by a future's methods, before its last step
    complete(outcome);
    run.trace(trace::TaskDone{id(), outcome});
  }
  run.trace(trace::StepEnd{step});
  run.set_current_task(nullptr);
  on_done();
}

void Task::run_eagerly() {
  RunState& run = run_state();
  Task* before = run.current_task();
  const RunOutcome outcome = this->run();
  LS_ASSERT(outcome == RunOutcome::done, "an eager first step does not pause");
  if (!done()) {  // only now is it one of the loop's tasks: behind those that it has started itself
    ListLink<AllTasksTag>::unlink();
    loop().tasks_.push_back(*this);
  }
  run.set_current_task(before);
}

}  // namespace lockstep
