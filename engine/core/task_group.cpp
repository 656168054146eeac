#include "engine/core/task_group.hpp"

namespace lockstep {

// A child and the callback at its end. Destroys itself when that ran.
class TaskGroup::Child final : public DoneCallback, public ListLink<ChildTag> {
 public:
  Child(TaskGroup& group, const TaskRef& task) : DoneCallback(task->loop()), group_(group), task_(task) {}
  ~Child() = default;
  RunOutcome run() override {
    group_.child_done(*this);
    delete this;
    return RunOutcome::done;
  }
  [[nodiscard]] std::string_view label() const override { return "task group"; }
  [[nodiscard]] NativeTask& task() const noexcept { return *task_; }

 private:
  TaskGroup& group_;
  const TaskRef task_;
};

TaskGroup::TaskGroup(NativeTask& parent) noexcept : parent_(parent) {}

TaskGroup::~TaskGroup() {
  while (Child* child = children_.front()) delete child;
}

WaitResult TaskGroup::may_spawn() const noexcept {
  if (exiting_ && children_.empty()) return failure(SyncError::group_is_finished);
  if (aborting_) return failure(SyncError::group_shuts_down);
  return {};
}

void TaskGroup::add(const TaskRef& task) {
  auto* child = new Child(*this, task);
  children_.push_back(*child);
  ++size_;
  task->add_done_callback(*child);
}

void TaskGroup::abort() {
  aborting_ = true;
  for (Child* child = children_.front(); child != nullptr; child = children_.next(*child)) {
    if (!child->task().done()) child->task().cancel();
  }
}

void TaskGroup::child_done(Child& child) {
  child.ListLink<ChildTag>::unlink();
  --size_;
  if (children_.empty() && all_done_) all_done_->finish();
  if (!child.task().failed()) return;
  errors_.push_back(child.task().why_failed());
  if (parent_.done() || aborting_ || parent_cancel_requested_) return;
  abort();
  parent_cancel_requested_ = true;
  parent_.cancel();
}

Co<Fallible<>> TaskGroup::exit(Error body_error) {
  exiting_ = true;
  bool was_cancelled = is_cancellation(body_error);
  const bool body_failed = static_cast<bool>(body_error) && !was_cancelled;
  if (body_error && !aborting_) abort();
  while (!children_.empty()) {
    if (!all_done_) all_done_.emplace(parent_.run_state());
    if (!(co_await static_cast<Completion&>(*all_done_)) && !aborting_) {
      // The parent was cancelled from outside: it is told when the children are done.
      was_cancelled = true;
      abort();
    }
    all_done_.reset();
  }
  if (parent_cancel_requested_ && parent_.uncancel() == 0) was_cancelled = false;
  if (was_cancelled && errors_.empty()) co_return failure(Error(SyncError::cancelled));
  if (body_failed) errors_.push_back(std::move(body_error));
  if (errors_.empty()) co_return Fallible<>{};
  if (parent_.cancelling() > 0) {
    // Cancelled from outside as well: it hears of that at its next wait.
    (void)parent_.uncancel();
    parent_.cancel();
  }
  co_return failure(Error(ErrorGroup{std::move(errors_)}));
}

}  // namespace lockstep
