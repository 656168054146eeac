#pragma once
/// `co_await or_return(wait)`: the value of a wait, or the end of this coroutine with the wait's error.
///
///   Co<Fallible<int>> next_even(Queue<int>& queue) {
///     for (;;) {
///       const int item = co_await or_return(queue.get());
///       if (item % 2 == 0) co_return item;
///     }
///   }
///
/// The coroutine's own error type must be constructible from the wait's. What it has in its frame is destroyed as if it
/// had returned. Takes whatever can be awaited and gives a Result, and a Result itself.

#include "engine/core/native_task.hpp"

namespace lockstep {

namespace native {

// Ends the coroutine of a promise with an error, from within an await of it.
template <class T, class E>
void end_with(Promise<T>& promise, E&& error) noexcept {
  promise.return_value(failure(std::forward<E>(error)));
}

// A wait whose failure ends the coroutine in the step in which it is found out, before that would go on.
template <class Op, class P>
class CheckedOperation final : public Operation {
 public:
  CheckedOperation(Op& operation, P& promise) noexcept : operation_(operation), promise_(promise) {}
  ~CheckedOperation() = default;

  [[nodiscard]] Poll poll(Task& task) override {
    if (operation_.poll(task) == Poll::parked) return Poll::parked;
    if (operation_.error() != SyncError::none) {
      end_with(promise_, SyncError(operation_.error()));
      promise_.hand_back();
    }
    return Poll::ready;
  }
  [[nodiscard]] bool cancel(Task& task, CancelMessage message) override { return operation_.cancel(task, message); }
  [[nodiscard]] Completion* awaited() const noexcept override { return operation_.awaited(); }
  [[nodiscard]] bool failed() const noexcept { return operation_.error() != SyncError::none; }
  [[nodiscard]] Op& operation() noexcept { return operation_; }

 private:
  Op& operation_;
  P& promise_;
};

template <class Op, class P>
struct CheckedAwaiter {
  CheckedOperation<Op, P> operation;
  NativeTask& task;

  [[nodiscard]] bool await_ready() { return task.await(operation) == Poll::ready && !operation.failed(); }
  void await_suspend(std::coroutine_handle<> innermost) noexcept {
    // Failed without a park: hand_back has said who goes on.
    if (!operation.failed()) TaskSteering::stop_in(task, innermost);
  }
  auto await_resume() {
    if constexpr (requires { operation.operation().take_value(); }) return operation.operation().take_value();
  }
};

// A Result that is there already.
template <class R, class P>
struct ResultAwaiter {
  R result;
  P& promise;

  [[nodiscard]] bool await_ready() const noexcept { return result.has_value(); }
  void await_suspend(std::coroutine_handle<>) noexcept {
    end_with(promise, std::move(result.error()));
    promise.hand_back();
  }
  [[nodiscard]] typename R::value_type await_resume() {
    if constexpr (!std::is_void_v<typename R::value_type>) return std::move(*result);
  }
};

// A coroutine whose failure ends the one that awaits it.
template <class R, class P>
struct SinkAwaiter final : FailureSink {
  Co<R> body;
  P& promise;

  SinkAwaiter(Co<R> awaited, P& parent) noexcept : body(std::move(awaited)), promise(parent) {}
  SinkAwaiter(const SinkAwaiter&) = delete;
  SinkAwaiter& operator=(const SinkAwaiter&) = delete;
  ~SinkAwaiter() = default;

  [[nodiscard]] PromiseBase& end_with_it() noexcept override {
    end_with(promise, std::move(body.handle().promise().value->error()));
    return promise;
  }
  [[nodiscard]] bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> parent) noexcept {
    auto child = body.handle();
    child.promise().continuation = parent;
    child.promise().task = promise.task;
    child.promise().sink = this;
    TaskSteering::go_on_with(*promise.task, child);
  }
  [[nodiscard]] typename R::value_type await_resume() {
    if constexpr (!std::is_void_v<typename R::value_type>) return std::move(*body.handle().promise().take());
  }
};

template <class T>
inline constexpr bool is_co = false;
template <class T>
inline constexpr bool is_co<Co<T>> = true;

template <class R, class A>
Co<R> relay(A&& awaitable) {
  co_return co_await std::forward<A>(awaitable);
}

// What awaiting something gives, asked of a promise that could.
template <class A>
using ResultOfAwaiting =
    std::remove_cvref_t<decltype(std::declval<PromiseBase&>().await_transform(std::declval<A>()).await_resume())>;

}  // namespace native

/// Made by or_return. Lives no longer than the expression in which it is awaited.
template <class Awaitable>
struct OrReturn {
  Awaitable&& awaitable;

  /// The awaiter, in the coroutine of a promise.
  template <class P>
  [[nodiscard]] auto failing_into(P& promise) {
    using Bare = std::remove_cvref_t<Awaitable>;
    if constexpr (native::is_result<Bare>) {
      return native::ResultAwaiter<Bare, P>{std::forward<Awaitable>(awaitable), promise};
    } else if constexpr (native::is_co<Bare>) {
      using R = std::remove_cvref_t<decltype(awaitable.handle().promise().take())>;
      return native::SinkAwaiter<R, P>(std::move(awaitable), promise);
    } else if constexpr (std::is_base_of_v<Operation, Bare>) {
      return native::CheckedAwaiter<Bare, P>{{awaitable, promise}, *promise.task};
    } else {
      using R = native::ResultOfAwaiting<Awaitable>;
      return native::SinkAwaiter<R, P>(native::relay<R>(std::forward<Awaitable>(awaitable)), promise);
    }
  }
};

/// See the file's head.
template <class Awaitable>
[[nodiscard]] OrReturn<Awaitable> or_return(Awaitable&& awaitable) noexcept {
  return {std::forward<Awaitable>(awaitable)};
}

}  // namespace lockstep
