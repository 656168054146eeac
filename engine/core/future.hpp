#pragma once
/// Completion: a result to come. What one parks on, what done callbacks hang on, what can be cancelled.
///
/// The result itself is the derived class's business (a Value in a script, a T natively); here is only when it
/// comes, and who hears of it in which order.
///
/// @source CPython 3.14, Lib/asyncio/futures.py, class Future

#include <cstdint>

#include "engine/core/operation.hpp"
#include "engine/core/traced_object.hpp"
#include "engine/core/waiter.hpp"

namespace lockstep {

class Error;

/// A callback for when a completion is done: derive and implement run(). Scheduled in order of registration, in the
/// same list as parked tasks; never called inside the call that completes. Used once at a time.
class DoneCallback : public Waiter {
 public:
  /// Takes it off the completion, or out of the ready queue if it was scheduled already. Idempotent.
  void cancel() noexcept {
    leave();
    unqueue();
  }
  [[nodiscard]] std::string_view label() const override { return "done callback"; }

 protected:
  explicit DoneCallback(Loop& loop) noexcept : Waiter(loop) {}
  ~DoneCallback() = default;
};

/// Pending, then finished or cancelled, once.
class Completion : public TracedObject {
 public:
  enum class State : std::uint8_t { pending, finished, cancelled };

  [[nodiscard]] State state() const noexcept { return state_; }
  [[nodiscard]] bool done() const noexcept { return state_ != State::pending; }
  [[nodiscard]] bool cancelled() const noexcept { return state_ == State::cancelled; }

  /// The part of the object, for a schedule search, that says whether and how it is done.
  static constexpr std::uint32_t done_part = 1;

  /// asyncio's cancel. Here, for a plain future: a pending one becomes cancelled at once. A task, gather's outer and
  /// the like override it.
  ///
  /// @returns  false if it was done already
  virtual bool cancel(CancelMessage message = {});

  /// Whether it ended with an error that is not a cancellation, as far as the core can know: scripts keep theirs.
  [[nodiscard]] virtual bool failed() const noexcept { return false; }
  /// That error; none if it did not fail.
  [[nodiscard]] virtual Error why_failed() const;
  /// The message of the cancellation it heard of last.
  [[nodiscard]] virtual CancelMessage kept_cancel_message() const { return {}; }

  /// Registers a callback; on a completion that is done it is scheduled at once. The callback must be idle.
  void add_done_callback(DoneCallback& callback);

  /// Everybody registered, in order: parked tasks and done callbacks. For reprs.
  [[nodiscard]] Waiter* first_waiter() const noexcept { return waiters_.front(); }
  [[nodiscard]] Waiter* next_waiter(const Waiter& waiter) const noexcept { return waiters_.next(waiter); }

 protected:
  /// @param kind  `future` is traced as created here; a task says so itself
  Completion(RunState& run, ObjectKind kind);
  ~Completion();

  /// Makes it done and schedules everybody registered, in order. The derived class has stored its result before.
  ///
  /// @traces wake for each parked task, then future_done (unless it is a task)
  void complete(TaskOutcome outcome);

  /// Told when a cancellation with a message takes effect on this object: when a future becomes cancelled, or when a
  /// task is to hear of it in its own step. Derived classes keep the message.
  virtual void keep_cancel_message(CancelMessage message) { (void)message; }

 private:
  friend class AwaitCompletion;
  friend class Task;

  IntrusiveList<Waiter, LineTag> waiters_;
  std::uint32_t arrivals_ = 0;  // how many ever waited: a waiter's place in the trace
  State state_ = State::pending;
  const bool is_task_;
};

/// The wait for a completion: `await future`. No suspension if it is done. Ready with `none` when it is done
/// (look at the completion for finished or cancelled), or with `cancelled` if the task itself was cancelled
/// although the completion had a result.
///
/// Cancelling the waiting task cancels the completion, which may refuse; the task then keeps waiting.
class AwaitCompletion final : public Operation {
 public:
  explicit AwaitCompletion(Completion& completion) noexcept : completion_(&completion) {}

  [[nodiscard]] Poll poll(Task& task) override;
  [[nodiscard]] bool cancel(Task& task, CancelMessage message) override;
  [[nodiscard]] Completion* awaited() const noexcept override { return completion_; }

 private:
  Completion* completion_;
  bool parked_ = false;
};

/// A future without a value: something happened, or was cancelled. FutureOf<T> is one with a value or an error.
class Future final : public Completion {
 public:
  explicit Future(RunState& run) : Completion(run, ObjectKind::future) {}
  ~Future() = default;

  /// Finishes it. Returns false, and changes nothing, if it is done already.
  bool finish() {
    if (done()) return false;
    complete(TaskOutcome::finished);
    return true;
  }
};

}  // namespace lockstep
