#include "engine/core/loop.hpp"

#include "engine/base/assert.hpp"
#include "engine/core/handle.hpp"

namespace lockstep {

void Runnable::forget() noexcept { loop_->forget(*this); }

Loop::Loop(RunState& run, Scheduler* scheduler) noexcept
    : run_(run), scheduler_(scheduler), number_(run.new_loop_number()) {
  look_whether_plain();
}

Loop::~Loop() {
  ready_.clear();
  timers_.clear();
  if (paused_ != nullptr) paused_->paused_ = false;
  paused_ = nullptr;
  // The current task may be one of these (a run abandoned in the middle of a step).
  run_.set_current_task(nullptr);
  while (Task* task = tasks_.front()) {
    task->ListLink<AllTasksTag>::unlink();
    task->on_abandoned();
  }
  while (OwnedByLoop* callback = owned_.front()) callback->abandon();
  // What clean-up code of abandoned tasks has made ready goes with them.
  ready_.clear();
  timers_.clear();
}

void Loop::own(OwnedByLoop& callback) noexcept { owned_.push_back(callback); }

void Loop::call_at(Timer& timer, double when_s) {
  StepLog* log = run_.step_log;
  if (log != nullptr) [[unlikely]] {
    timer.set_actor(log->new_actor(ActorKind::timer));
    log->write(log->actor(timer.actor()).key);
  }
  if (run_.timer_mode == TimerMode::free) [[unlikely]] {
    timer.when_ = when_s;
    ready_.push(timer);
  } else {
    timers_.push(timer, when_s);
  }
  if (run_.tracing()) [[unlikely]]
    run_.trace(trace::TimerSet{when_s - time()});
}

void Loop::forget(Runnable& runnable) noexcept {
  if (runnable.queued_) ready_.remove(runnable);
  if (runnable.paused_) {
    runnable.paused_ = false;
    paused_ = nullptr;
    look_whether_plain();
  }
}

// Returns false if there is nothing to begin it for.
bool Loop::begin_iteration_with_timers() {
  Timer* timer = timers_.front();
  if (ready_.empty() && !stopping_) {
    if (timer == nullptr) return false;
    if (timer->when() > run_.clock.now()) {
      run_.clock.advance_to(timer->when());
      if (run_.step_log != nullptr) [[unlikely]]
        run_.step_log->tick();
      run_.trace(trace::ClockJump{run_.clock.now()});
    }
  }
  const double end = run_.clock.now() + Clock::resolution;
  while (timer != nullptr && timer->when() < end) {
    timers_.pop();
    ready_.push(*timer);
    timer = timers_.front();
  }
  open_iteration();
  return true;
}

RunOne Loop::run_one_carefully() {
  if (paused_ != nullptr) [[unlikely]] {
    Runnable& runnable = *paused_;
    runnable.paused_ = false;
    paused_ = nullptr;
    look_whether_plain();
    return run_turn(runnable);
  }
  if (scheduler_ != nullptr) [[unlikely]]
    return run_picked();
  for (;;) {
    if (left_ == 0) {
      if (in_iteration_) {
        in_iteration_ = false;
        if (stopping_) [[unlikely]] {
          stopping_ = false;
          return RunOne::stopped;
        }
      }
      if (!begin_iteration()) return RunOne::idle;
      continue;
    }
    --left_;
    Runnable* runnable = ready_.pop();
    if (runnable == nullptr) continue;
    if (run_.tracing() && !runnable->is_task_) [[unlikely]]
      run_.trace(trace::Callback{run_.names.intern(runnable->label())});
    return run_turn(*runnable);
  }
}

RunOne Loop::run_turn(Runnable& runnable) { return runnable.run() == RunOutcome::done ? RunOne::ran : pause(runnable); }

RunOne Loop::pause(Runnable& runnable) noexcept {
  runnable.paused_ = true;
  paused_ = &runnable;
  plain_ = false;
  return RunOne::paused;
}

RunOne Loop::run() {
  for (;;) {
    const RunOne result = run_one();
    if (result == RunOne::idle || result == RunOne::stopped) return result;
  }
}

namespace {

class StopWhenDone final : public DoneCallback {
 public:
  explicit StopWhenDone(Loop& loop) noexcept : DoneCallback(loop) {}
  ~StopWhenDone() = default;
  RunOutcome run() override {
    loop().stop();
    return RunOutcome::done;
  }
  [[nodiscard]] std::string_view label() const override { return "stop the loop"; }
};

}  // namespace

bool Loop::run_until_done(Task& task) {
  StopWhenDone stop_when_done(*this);
  task.add_done_callback(stop_when_done);
  while (run() == RunOne::stopped) {
    if (task.done()) return true;
  }
  return false;
}

}  // namespace lockstep
