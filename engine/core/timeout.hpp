#pragma once
/// Timeouts: timeout and timeout_at around a body, Timeout as a scope of its own, wait_for.
///
///   auto answer = co_await timeout(1.5, [&](Timeout& limit) -> Co<Fallible<int>> { … });   // error timed_out
///   auto answer = co_await wait_for(ask(), 1.5);
///
/// No task is made: when the time is over the task itself is cancelled, and the cancellation that leaves the body becomes
/// `timed_out`. A body may clean up first; one that swallows the cancellation and returns a value has it kept.
///
/// @source CPython 3.14, Lib/asyncio/timeouts.py, class Timeout; Lib/asyncio/tasks.py, wait_for

#include <optional>
#include <utility>

#include "engine/core/gather.hpp"
#include "engine/core/wait.hpp"

namespace lockstep {

/// A moment of virtual time in seconds, for what else takes a delay.
struct Deadline {
  double when_s;
};

/// A limit of time over a scope of one task. Entered by its constructor, left by leave() or its destructor.
///
///   Timeout limit(co_await this_task(), 2.0);
///   WaitResult result = co_await lock.acquire();
///   co_return limit.leave(result);
class Timeout {
 public:
  /// What it is in; asyncio's words.
  enum class State : std::uint8_t { active, expiring, expired, finished };

  /// @param delay_s  from now, in seconds of virtual time; ≤ 0 is due at the task's next suspension; none: never
  Timeout(Task& task, std::optional<double> delay_s);
  Timeout(Task& task, Deadline deadline);
  Timeout(const Timeout&) = delete;
  Timeout& operator=(const Timeout&) = delete;
  ~Timeout() {
    if (!left_) (void)end(false);
  }

  /// Moves the deadline to a moment of virtual time; none: never.
  ///
  /// @errors SyncError::timeout_not_active: it is over, or about to be; nothing changed
  /// @traces timer_set
  WaitResult reschedule(std::optional<double> when_s);

  /// The deadline in seconds of virtual time; none: never.
  [[nodiscard]] std::optional<double> when() const noexcept { return when_s_; }
  /// Whether its time was over before the scope was left.
  [[nodiscard]] bool expired() const noexcept { return state_ == State::expiring || state_ == State::expired; }
  [[nodiscard]] State state() const noexcept { return state_; }

  /// Leaves the scope with what it came to: a cancellation that this timeout caused, and nobody else asked for, becomes
  /// `timed_out`; everything else stays. Once.
  template <class R>
  requires native::is_result<R>
  [[nodiscard]] R leave(R result) {
    const bool was_cancelled = !result.has_value() && native::means_cancelled(result.error());
    if (end(was_cancelled)) return failure(typename R::error_type(SyncError::timed_out));
    return result;
  }

 private:
  class Alarm final : public Timer {
   public:
    explicit Alarm(Timeout& timeout) noexcept : Timer(timeout.task_.loop()), timeout_(timeout) {}
    ~Alarm() = default;
    RunOutcome run() override;
    [[nodiscard]] std::string_view label() const override { return "timeout"; }

   private:
    Timeout& timeout_;
  };

  void arm();
  // Whether a cancellation that leaves the scope is this timeout's own.
  [[nodiscard]] bool end(bool was_cancelled);

  Task& task_;
  std::optional<double> when_s_;
  const std::uint32_t cancelling_;
  Alarm alarm_{*this};
  State state_ = State::active;
  bool left_ = false;
};

namespace native {

template <class T>
struct BodyResult;
template <class T>
struct BodyResult<Co<T>> {
  using type = T;
};

// Runs a body inside a timeout; what comes out can say timed_out.
template <class T, class When, class Start>
Co<Awaited<T>> run_within(When when, Start start) {
  NativeTask& task = co_await this_task();
  Timeout limit(task, when);
  if constexpr (std::is_void_v<T>) {
    co_await start(limit);
    co_return limit.leave(Awaited<T>());
  } else if constexpr (is_result<T>) {
    T result = co_await start(limit);
    if (result.has_value()) {
      if constexpr (std::is_void_v<typename T::value_type>)
        co_return limit.leave(Awaited<T>());
      else
        co_return limit.leave(Awaited<T>(std::move(*result)));
    }
    co_return limit.leave(Awaited<T>(failure(std::move(result.error()))));
  } else {
    T value = co_await start(limit);
    co_return limit.leave(Awaited<T>(std::move(value)));
  }
}

}  // namespace native

/// Runs `body(timeout)`, a callable that gives a Co, inside a timeout of `delay_s` seconds of virtual time (none: never).
/// The callable lives until the body is over, so a lambda may capture.
///
/// @errors SyncError::timed_out; else what the body returned
template <class Body>
[[nodiscard]] auto timeout(std::optional<double> delay_s, Body body) {
  using T = typename native::BodyResult<std::invoke_result_t<Body&, Timeout&>>::type;
  return native::run_within<T>(delay_s, std::move(body));
}

/// The same with a moment of virtual time, in seconds.
template <class Body>
[[nodiscard]] auto timeout_at(double when_s, Body body) {
  using T = typename native::BodyResult<std::invoke_result_t<Body&, Timeout&>>::type;
  return native::run_within<T>(Deadline{when_s}, std::move(body));
}

namespace native {

// timeout ≤ 0: no line of a body runs; something that is done already has its say.
template <class Held>
Co<OutcomeOf<Held>> cancel_and_wait(Held held) {
  if (!held.completion().done()) {
    Loop& loop = co_await this_loop();
    WaitForMany wait(loop, {});
    wait.add(held.completion());
    held.completion().cancel();
    if (const WaitResult waited = co_await wait; !waited) co_return failure(waited.error());
    if (held.completion().cancelled()) co_return failure(SyncError::timed_out);
  }
  co_return held.outcome();
}

}  // namespace native

/// Awaits a body in this task for at most `timeout_s` seconds of virtual time (none: for ever). At ≤ 0 it does not start.
///
/// @errors SyncError::timed_out; else what the body returned
template <class T>
[[nodiscard]] Co<Awaited<T>> wait_for(Co<T> body, std::optional<double> timeout_s) {
  if (timeout_s && *timeout_s <= 0) {
    Loop& loop = co_await this_loop();
    co_return co_await native::cancel_and_wait(loop.spawn(std::move(body)));
  }
  auto start = [&body](Timeout&) { return std::move(body); };
  co_return co_await native::run_within<T>(timeout_s, start);
}

/// The same of a task: it is cancelled when the time is over, and the wait ends when it is done.
template <class T>
[[nodiscard]] Co<Awaited<T>> wait_for(TaskOf<T> task, std::optional<double> timeout_s) {
  if (timeout_s && *timeout_s <= 0) co_return co_await native::cancel_and_wait(std::move(task));
  NativeTask& here = co_await this_task();
  Timeout limit(here, timeout_s);
  Awaited<T> result = co_await task;
  co_return limit.leave(std::move(result));
}
/// The same of a future.
template <class T>
[[nodiscard]] Co<Fallible<T>> wait_for(FutureOf<T>& future, std::optional<double> timeout_s) {
  if (timeout_s && *timeout_s <= 0) co_return co_await native::cancel_and_wait(native::HeldFuture<T>(future));
  NativeTask& here = co_await this_task();
  Timeout limit(here, timeout_s);
  Fallible<T> result = co_await future;
  co_return limit.leave(std::move(result));
}

}  // namespace lockstep
