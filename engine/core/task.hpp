#pragma once
/// A unit of work the loop runs, step by step, and its cancellation.
///
/// A task is in one of four conditions:
///   ready     in the ready queue: not started, woken, cancelled while waiting, or after a yield
///   running   its step is on the stack, or paused in the middle; exactly one task at a time
///   parked    its waiter stands in line, or a timer will wake it; `pending()` is what it waits for
///   done      finished or cancelled; in no list
/// ready → running only by Loop::run_one; parked → ready by a wake-up or a cancellation.
///
/// @source CPython 3.14, Lib/asyncio/tasks.py, class Task

#include <cstdint>
#include <string>

#include "engine/core/future.hpp"
#include "engine/core/operation.hpp"
#include "engine/core/waiter.hpp"

namespace lockstep {

struct AllTasksTag;  ///< the link by which a task that is not done stands in its loop's list

/// What a step of the derived class came to.
enum class Resumed : std::uint8_t {
  suspended,  ///< it called await() and got `parked`, or will run again because of yield_turn()
  paused,     ///< slice used up in the middle of the step; resume() is called again, without a new step_begin
  finished,   ///< returned; if cancellation was asked for during this step the task ends cancelled
  raised,     ///< ended by an exception that is not CancelledError
  cancelled,  ///< ended by CancelledError
};

/// The part of a task that is the same for native coroutines and scripts. Derive from it, implement resume().
class Task : public Waiter, public Completion, public ListLink<AllTasksTag> {
 public:
  /// @param name  none: named Task-N, which uses up a number; an explicit name does not
  /// @traces task_created
  explicit Task(Loop& loop, NameId name = NameId::none);

  [[nodiscard]] TaskId id() const noexcept { return task_of(object_id()); }
  /// Its name as text: Task-N, or what it was given.
  [[nodiscard]] std::string name() const;
  /// @traces task_named
  void set_name(NameId name);

  /// Schedules the first step. Called once, by whoever creates the task.
  void start();

  /// Asks the task to end. A waiting task is told through what it waits for; otherwise CancelledError is thrown at its
  /// next step, also if it was woken already. Cancelling twice is two requests.
  ///
  /// @returns  false if it is done
  /// @traces   cancel_requested
  bool cancel(CancelMessage message = {}) final;

  /// Takes one request back; at none left a cancellation that was not yet thrown is dropped. Returns how many remain.
  std::uint32_t uncancel();
  /// Requests not taken back.
  [[nodiscard]] std::uint32_t cancelling() const {
    note_read();
    return cancel_requests_;
  }

  /// Tells a schedule search that what this task is parked at changes: it is cancelled there.
  void note_parking_written() const {
    StepLog* log = Completion::run_state().step_log;
    if (log != nullptr && parked_at_ != ObjectId::none) [[unlikely]]
      log->write(log->place_of(parked_at_));
  }

  /// Whether cancellation is to be thrown at the next step (asyncio's `_must_cancel`).
  [[nodiscard]] bool must_cancel() const noexcept { return must_cancel_; }

  /// True if this very resume has to throw CancelledError, and takes note that it does. For operations after a
  /// wake-up, and for a derived class at its first step.
  [[nodiscard]] bool take_cancel() noexcept {
    const bool told = must_cancel_ || wait_state() == WaitState::cancelled;
    must_cancel_ = false;
    return told;
  }

  /// For operations after a wake-up: leaves the line, and says whether the task was told to give up.
  [[nodiscard]] bool end_wait() noexcept {
    const bool told = take_cancel();
    leave();
    return told;
  }

  /// Starts a wait in this task's own step. `ready`: go on. `parked`: return `suspended` from resume(); when resume() is
  /// called again the operation is ready.
  [[nodiscard]] Poll await(Operation& operation) {
    const Poll poll = operation.poll(*this);
    if (poll == Poll::parked) set_pending(operation);
    return poll;
  }

  /// What it waits for; null if it is not parked.
  [[nodiscard]] Operation* pending() const noexcept { return pending_; }

  /// For operations: stands in a wait list. @traces park
  void park(WaitList& list, ObjectId object, WaitReason reason) {
    parked_at_ = object;
    const std::uint32_t position = list.size();
    list.park(*this);
    if (run_state().tracing()) [[unlikely]]
      trace_park(object, position, reason);
  }
  /// For operations: is ready again at once, behind everything that is ready now.
  void yield_turn();
  /// For timers that wake a task which stands in no list: sleep. Marks it waiting; wake() is its counterpart.
  void park_alone(WaitReason reason);
  /// Wakes a task parked by park_alone. Returns false if it is not waiting.
  bool wake_alone();

  /// For operations that cancel a waiter at once: the task hears of it, with the message, in its own step.
  void remember_cancel_message(CancelMessage message) { keep_cancel_message(message); }

  /// Takes back a wait that await() has just begun: the task goes on in this step without it.
  void abandon_wait() noexcept {
    leave();
    pending_ = nullptr;
  }

  /// The source line where its innermost frame is; 0 for native code.
  [[nodiscard]] virtual std::uint32_t line() const { return 0; }

  /// Runs one step: polls what is pending, then resumes. For the loop.
  RunOutcome run() final;

  /// Runs the first step at once, inside the running task's step, instead of start(): asyncio's eager start. The
  /// step must not pause.
  void run_eagerly();

  [[nodiscard]] std::string_view label() const override { return "task"; }

 protected:
  ~Task();

  /// Runs on from where it was, until it waits or ends. The first call starts the body: ask take_cancel() first, a task
  /// cancelled before its start runs no line.
  [[nodiscard]] virtual Resumed resume() = 0;

  /// The last thing that happens to a task: after its end is traced and everybody heard of it. May destroy it.
  virtual void on_done() {}

  /// The loop is going away while the task is not done; the owner may destroy the task.
  virtual void on_abandoned() {}

 private:
  friend class Loop;
  friend class AwaitCompletion;

  void set_pending(Operation& operation);
  void trace_park(ObjectId object, std::uint32_t position, WaitReason reason);
  void request_cancel();
  [[nodiscard]] Task* forwards_cancel_to() const;
  [[nodiscard]] RunOutcome finish_step(Resumed resumed);
  void end(Resumed resumed);

  static constexpr std::uint32_t auto_name_bit = std::uint32_t{1} << 31;

  Operation* pending_ = nullptr;
  std::uint32_t name_;  // a NameId, or auto_name_bit and the N of Task-N
  std::uint32_t cancel_requests_ = 0;
  ObjectId parked_at_ = ObjectId::none;  // the object in whose line it stands, or stood last
  bool must_cancel_ = false;
  bool in_cancel_ = false;  // on the chain of tasks that one cancel() walks
  bool in_step_ = false;    // a step has begun and not ended: it is running or paused
};

}  // namespace lockstep
