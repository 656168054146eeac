#pragma once
/// The event loop: one runnable at a time, in iterations, on virtual time.
///
/// An iteration: drop cancelled timers; if nothing is ready and stop() was not called, move the clock to the next
/// timer; append every due timer to the ready queue, earliest first; then run exactly what is ready now, in order.
/// What those schedule runs in the next iteration.
///
/// @source CPython 3.14, Lib/asyncio/base_events.py, BaseEventLoop._run_once

#include <concepts>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/core/ready_queue.hpp"
#include "engine/core/run_state.hpp"
#include "engine/core/scheduler.hpp"
#include "engine/core/task.hpp"
#include "engine/core/timers.hpp"

namespace lockstep {

template <class T>
class Co;
template <class T>
class TaskOf;
class Handle;
class OwnedByLoop;
struct OwnedTag;  ///< the link by which a callback that nobody else owns stands in its loop's list

/// What one call of run_one did.
enum class RunOne : std::uint8_t {
  ran,      ///< one runnable had its turn
  idle,     ///< nothing is ready and no timer is armed: finished, or a deadlock
  stopped,  ///< stop() had been called and the iteration is over; nothing ran in this call
  abandoned,  ///< the scheduler gave up this run; nothing ran in this call
  paused,   ///< a runnable's slice was used up in the middle; call again to go on with it
};

/// A loop. Cheap to make and to throw away; the RunState outlives it. Destroying it abandons its tasks.
class Loop {
 public:
  explicit Loop(RunState& run, Scheduler* scheduler = nullptr) noexcept;
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;
  ~Loop();

  [[nodiscard]] RunState& run_state() const noexcept { return run_; }
  /// From 1, in order of creation in the run.
  [[nodiscard]] std::uint32_t number() const noexcept { return number_; }
  [[nodiscard]] double time() const noexcept { return run_.clock.now(); }

  /// Runs exactly one runnable, beginning an iteration if need be.
  [[nodiscard]] RunOne run_one() {
    if (left_ != 0 && plain_) [[likely]] {
      --left_;
      Runnable* runnable = ready_.pop();
      if (runnable != nullptr && runnable->run() == RunOutcome::done) [[likely]]
        return RunOne::ran;
      return runnable == nullptr ? run_one_carefully() : pause(*runnable);
    }
    return run_one_carefully();
  }

  /// Runs until idle or stopped. A paused runnable is continued at once.
  RunOne run();

  /// Runs until `task` is done, plus the rest of the iteration in which its done callbacks run, as asyncio does.
  ///
  /// @returns  false if the loop went idle before: a deadlock
  bool run_until_done(Task& task);

  /// Appends to the ready queue. The runnable must belong to this loop and not be queued.
  void call_soon(Runnable& runnable) { ready_.push(runnable); }

  /// Arms a timer for a moment; one in the past is due in the next iteration. The timer must not be pending.
  ///
  /// @traces timer_set
  void call_at(Timer& timer, double when_s);
  /// Arms a timer for `delay_s` from now.
  void call_later(Timer& timer, double delay_s) { call_at(timer, time() + delay_s); }

  /// Schedules any callable for the next iteration, or for a moment in seconds of virtual time; the loop owns it until it
  /// ran. Defined in handle.hpp.
  ///
  /// @source CPython 3.14, Lib/asyncio/base_events.py, call_soon, call_at, call_later
  template <std::invocable F>
  Handle call_soon(F&& function);
  template <std::invocable F>
  Handle call_at(double when_s, F&& function);
  template <std::invocable F>
  Handle call_later(double delay_s, F&& function);

  /// Owns a callback until it lets go; for what makes callbacks.
  void own(OwnedByLoop& callback) noexcept;

  /// The current iteration is the last of this run; before a run, exactly one iteration will run.
  void stop() noexcept { stopping_ = true; }

  /// Tasks of this loop that are not done, in order of creation.
  [[nodiscard]] Task* first_task() const noexcept { return tasks_.front(); }
  [[nodiscard]] Task* next_task(const Task& task) const noexcept { return tasks_.next(task); }

  /// Places in the ready queue, cancelled ones included.
  [[nodiscard]] std::uint32_t ready_count() const noexcept { return ready_.size(); }
  [[nodiscard]] std::uint32_t timer_count() const noexcept { return timers_.size(); }

  /// Starts a native task. Keep the returned reference to wait for it or to cancel it, or drop it: the task goes on.
  ///
  /// @param name  empty: Task-N
  /// @traces task_created
  template <class T>
  TaskOf<T> spawn(Co<T> body, std::string_view name = {});

 private:
  friend class Runnable;
  friend class Timer;
  friend class Task;

  [[nodiscard]] bool begin_iteration() {
    if (ready_.empty() || timers_.size() != 0) return begin_iteration_with_timers();
    open_iteration();
    return true;
  }
  [[nodiscard]] bool begin_iteration_with_timers();
  void open_iteration() noexcept {
    left_ = ready_.size();
    in_iteration_ = true;
    ++run_.iterations;
  }
  [[nodiscard]] RunOne run_one_carefully();
  [[nodiscard]] RunOne run_turn(Runnable& runnable);
  RunOne pause(Runnable& runnable) noexcept;
  void look_whether_plain() noexcept { plain_ = scheduler_ == nullptr && paused_ == nullptr && !run_.tracing(); }
  [[nodiscard]] RunOne run_picked();
  [[nodiscard]] bool run_internal_now();
  void note_ready(Runnable& runnable, std::uint32_t group);
  void collect_candidates();
  void take_to_front(Runnable& runnable);
  void forget(Runnable& runnable) noexcept;

  RunState& run_;
  ReadyQueue ready_;
  std::uint32_t left_ = 0;  // places of the ready queue that belong to this iteration
  bool in_iteration_ = false;
  bool stopping_ = false;
  bool plain_ = false;  // no scheduler, no recorder, nothing paused: a turn is a pop and a call
  Runnable* paused_ = nullptr;
  TimerHeap timers_;
  IntrusiveList<Task, AllTasksTag> tasks_;
  IntrusiveList<OwnedByLoop, OwnedTag> owned_;
  Scheduler* scheduler_;
  std::vector<Runnable*> candidates_;  // for the scheduler
  std::uint32_t number_;
};

// Hot paths of other classes that need a whole Loop.

inline void Task::yield_turn() { loop().call_soon(*this); }
inline void Waiter::mark_woken() {
  wait_state_ = WaitState::woken;
  note_called();
  loop().call_soon(*this);
}
inline void Waiter::note_called() {
  if (loop().run_state().step_log != nullptr) [[unlikely]]
    note_called_in_log();
}

}  // namespace lockstep
