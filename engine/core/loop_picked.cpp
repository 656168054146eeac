// The loop under a scheduler: the ready queue is a set, from which every turn is picked.
#include <algorithm>

#include "engine/base/assert.hpp"
#include "engine/core/loop.hpp"

namespace lockstep {

void Loop::note_ready(Runnable& runnable, std::uint32_t group) {
  StepLog* log = run_.step_log;
  if (log == nullptr) return;
  if (runnable.actor() == 0) runnable.set_actor(log->new_actor(ActorKind::callback));
  log->became_ready(runnable.actor(), group);
}

// Runs the first internal runnable that is ready, wherever it stands. False if there is none.
//
// What it makes ready was made ready by the step that readied the internal one, or, if its actor gathers several steps
// (its order does not matter and nothing of it is noted), by all of them together.
bool Loop::run_internal_now() {
  for (std::uint32_t i = 0; i < ready_.size(); ++i) {
    Runnable* runnable = ready_.at(i);
    if (runnable == nullptr || !runnable->is_internal()) continue;
    take_to_front(*runnable);
    (void)ready_.pop();
    --left_;
    StepLog* log = run_.step_log;
    const std::uint32_t group = runnable->actor();
    const std::uint32_t acting = log != nullptr ? log->acting() : 0;
    if (log != nullptr) {
      log->set_acting(group);
      log->joins(group);
    }
    const std::uint32_t before = ready_.size();
    const RunOutcome outcome = runnable->run();
    LS_ASSERT(outcome == RunOutcome::done, "what is internal does not pause");
    if (log != nullptr) {
      const bool is_commutative = log->muted();
      log->set_muted(false);
      for (std::uint32_t place = before; place < ready_.size(); ++place)
        if (Runnable* readied = ready_.at(place); readied != nullptr && !readied->is_internal())
          note_ready(*readied, is_commutative ? group : 0);
      log->set_acting(acting);
    }
    return true;
  }
  return false;
}

// Everything that may run now, in asyncio's order: what is ready, then the timers that are due and would come with the next
// iteration. After stop() only what belongs to the last iteration.
void Loop::collect_candidates() {
  candidates_.clear();
  const std::uint32_t end = stopping_ ? left_ : ready_.size();
  for (std::uint32_t i = 0; i < end; ++i)
    if (Runnable* runnable = ready_.at(i)) candidates_.push_back(runnable);
  if (stopping_ || timers_.size() == 0) return;
  const std::size_t first_timer = candidates_.size();
  const double due = run_.clock.now() + Clock::resolution;
  timers_.for_each([&](Timer& timer) {
    if (timer.when() < due) candidates_.push_back(&timer);
  });
  std::sort(candidates_.begin() + static_cast<std::ptrdiff_t>(first_timer), candidates_.end(), [this](Runnable* a, Runnable* b) {
    const auto& x = static_cast<const Timer&>(*a);
    const auto& y = static_cast<const Timer&>(*b);
    return x.when() != y.when() ? x.when() < y.when() : timers_.arrival_of(x) < timers_.arrival_of(y);
  });
}

// Brings one to the front of the ready queue as a part of this iteration.
void Loop::take_to_front(Runnable& runnable) {
  if (!runnable.is_queued()) {
    timers_.cancel(static_cast<Timer&>(runnable));
    ready_.push(runnable);
  }
  std::uint32_t distance = 0;
  while (ready_.at(distance) != &runnable) ++distance;
  if (distance >= left_) ++left_;
  in_iteration_ = true;
  ready_.bring_to_front(distance);
}

RunOne Loop::run_picked() {
  for (;;) {
    if (left_ == 0) {
      if (in_iteration_) {
        in_iteration_ = false;
        if (stopping_) {
          stopping_ = false;
          if (run_.step_log != nullptr) run_.step_log->leave_loop();
          return RunOne::stopped;
        }
      }
      if (!begin_iteration()) return RunOne::idle;
    }
    if (run_internal_now()) continue;
    collect_candidates();
    if (candidates_.empty()) {
      // Holes of this iteration: they are places, but nobody's turn.
      while (left_ > 0) {
        (void)ready_.pop();
        --left_;
      }
      continue;
    }
    for (Runnable* runnable : candidates_) note_ready(*runnable, 0);
    if (run_.step_log != nullptr) run_.step_log->end_step();
    const std::size_t pick = scheduler_->pick(candidates_);
    if (pick == Scheduler::abandon) return RunOne::abandoned;
    LS_ASSERT(pick < candidates_.size(), "a scheduler picks one of those it was shown");
    Runnable& runnable = *candidates_[pick];
    take_to_front(runnable);
    (void)ready_.pop();
    --left_;
    if (StepLog* log = run_.step_log; log != nullptr) {
      log->begin_step(runnable.actor());
      if (log->actor(runnable.actor()).kind == ActorKind::timer) {
        log->write(log->actor(runnable.actor()).key);
        if (run_.timer_mode != TimerMode::exact) run_.clock.advance_to(static_cast<const Timer&>(runnable).when());
      }
    }
    if (run_.tracing() && !runnable.is_task()) run_.trace(trace::Callback{run_.names.intern(runnable.label())});
    return run_turn(runnable);
  }
}

}  // namespace lockstep
