#pragma once
/// Co<T>: a C++ coroutine that a task runs, and what can be awaited in it.
///
/// Inside a Co one can await: an operation of a primitive, another Co (runs in the same task, without the loop), a task,
/// future or other Completion (waits for it), yield_now, sleep_for, this_task, this_loop, and what gather.hpp, wait.hpp,
/// as_completed.hpp, shield.hpp, timeout.hpp and task_group.hpp offer. A wait that fails says so in its Result; after
/// `cancelled` a body is expected to clean up and return. `co_await or_return(wait)` does the latter by itself.
///
/// Coroutines are continued from one loop in NativeTask::resume, not from one another: the stack stays flat however
/// deep they nest, also where the compiler has no tail calls (WebAssembly, -O0).

#include <coroutine>
#include <cstdlib>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

#include "engine/core/error.hpp"
#include "engine/core/frame_pool.hpp"
#include "engine/core/future.hpp"
#include "engine/core/sleep.hpp"
#include "engine/core/task.hpp"

namespace lockstep {

class NativeTask;
class TaskRef;
template <class T>
class Co;

/// `co_await sleep_for(0.5)`: sleeps so many seconds of virtual time, see Sleep. The Result is cancelled or nothing.
struct SleepFor {
  double delay_s;
};
[[nodiscard]] constexpr SleepFor sleep_for(double delay_s) noexcept { return {delay_s}; }

/// `co_await yield_now()`: gives the loop one turn, as sleep(0).
struct YieldNow {};
[[nodiscard]] constexpr YieldNow yield_now() noexcept { return {}; }

/// `co_await this_task()`: the task this coroutine runs in, as a NativeTask&, without suspension.
struct ThisTask {};
[[nodiscard]] constexpr ThisTask this_task() noexcept { return {}; }

/// `co_await this_loop()`: the loop this coroutine runs in, as a Loop&, without suspension.
struct ThisLoop {};
[[nodiscard]] constexpr ThisLoop this_loop() noexcept { return {}; }

/// See or_return.hpp.
template <class Awaitable>
struct OrReturn;

namespace native {

struct PromiseBase;
struct TaskSteering;

// An operation whose success brings a value has `take_value()`.
template <class Op>
[[nodiscard]] auto outcome_of(Op& operation) {
  if constexpr (requires { operation.take_value(); }) {
    using Value = decltype(operation.take_value());
    if (operation.error() != SyncError::none) return Result<Value, SyncError>(failure(operation.error()));
    return Result<Value, SyncError>(operation.take_value());
  } else {
    return operation.result();
  }
}

template <class Op>
struct OperationAwaiter {
  Op& operation;
  NativeTask& task;

  // The static type is known here, so a poll that does not park costs no virtual call.
  [[nodiscard]] bool await_ready();
  void await_suspend(std::coroutine_handle<> innermost) noexcept;
  [[nodiscard]] auto await_resume() { return outcome_of(operation); }
};

struct SleepAwaiter {
  Sleep operation;
  NativeTask& task;

  SleepAwaiter(NativeTask& sleeper, double delay_s) noexcept;
  [[nodiscard]] bool await_ready();
  void await_suspend(std::coroutine_handle<> innermost) noexcept;
  [[nodiscard]] WaitResult await_resume() { return operation.result(); }
};

struct YieldAwaiter {
  NativeTask& task;

  [[nodiscard]] bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> innermost);
  [[nodiscard]] WaitResult await_resume();
};

// Waits for a completion; derived awaiters say what became of it.
struct CompletionAwaiter {
  AwaitCompletion operation;
  NativeTask& task;

  CompletionAwaiter(Completion& completion, NativeTask& awaiting) noexcept : operation(completion), task(awaiting) {}
  [[nodiscard]] bool await_ready();
  void await_suspend(std::coroutine_handle<> innermost) noexcept;
  [[nodiscard]] WaitResult await_resume();
};

template <class Here>
struct HereAwaiter {
  Here& here;
  [[nodiscard]] bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  [[nodiscard]] Here& await_resume() const noexcept { return here; }
};

template <class T>
struct CoAwaiter;

// What a coroutine awaits by or_return: told when that failed, it ends its own coroutine with the error.
struct FailureSink {
  // Returns the promise of the coroutine that has ended now.
  [[nodiscard]] virtual PromiseBase& end_with_it() noexcept = 0;

 protected:
  ~FailureSink() = default;
};

// Something that makes its own awaiter for the task it is awaited in.
template <class A>
concept MakesAwaiter = requires(A&& awaitable, NativeTask& task) {
  std::forward<A>(awaitable).awaiter_in(task);
};

struct PromiseBase {
  std::coroutine_handle<> continuation;  // the Co that awaits this one; null in a task's outermost
  NativeTask* task = nullptr;
  FailureSink* sink = nullptr;  // set if it is awaited by or_return
  Resumed ending = Resumed::finished;

  static void* operator new(std::size_t size) { return frame_pool::allocate(size); }
  static void operator delete(void* memory, std::size_t size) noexcept { frame_pool::release(memory, size); }

  [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
  void unhandled_exception() const noexcept { std::abort(); }

  // It has ended: whoever awaits it goes on in this step, or ends with it.
  void hand_back() noexcept;

  struct FinalAwaiter {
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> ended) const noexcept {
      static_cast<PromiseBase&>(ended.promise()).hand_back();
    }
    void await_resume() const noexcept {}
  };
  [[nodiscard]] FinalAwaiter final_suspend() const noexcept { return {}; }

  template <class Op>
  requires std::is_base_of_v<Operation, std::remove_cvref_t<Op>>
  [[nodiscard]] auto await_transform(Op&& operation) noexcept {
    return OperationAwaiter<std::remove_reference_t<Op>>{operation, *task};
  }
  template <class T>
  [[nodiscard]] CoAwaiter<T> await_transform(Co<T>&& body) noexcept;
  [[nodiscard]] CompletionAwaiter await_transform(Completion& completion) noexcept { return {completion, *task}; }
  template <MakesAwaiter A>
  [[nodiscard]] auto await_transform(A&& awaitable) {
    return std::forward<A>(awaitable).awaiter_in(*task);
  }
  [[nodiscard]] SleepAwaiter await_transform(SleepFor request) noexcept { return {*task, request.delay_s}; }
  [[nodiscard]] YieldAwaiter await_transform(YieldNow) noexcept { return {*task}; }
  [[nodiscard]] HereAwaiter<NativeTask> await_transform(ThisTask) noexcept { return {*task}; }
  [[nodiscard]] HereAwaiter<Loop> await_transform(ThisLoop) noexcept;
};

template <class T>
struct Promise : PromiseBase {
  std::optional<T> value;

  [[nodiscard]] Co<T> get_return_object() noexcept;
  template <class U>
  void return_value(U&& result) {
    value.emplace(std::forward<U>(result));
    if constexpr (is_result<T>) {
      if (!value->has_value()) ending = means_cancelled(value->error()) ? Resumed::cancelled : Resumed::raised;
    }
  }
  [[nodiscard]] T take() { return std::move(*value); }

  using PromiseBase::await_transform;
  template <class Awaitable>
  [[nodiscard]] auto await_transform(OrReturn<Awaitable> wait) {
    return wait.failing_into(*this);
  }
};

template <>
struct Promise<void> : PromiseBase {
  [[nodiscard]] Co<void> get_return_object() noexcept;
  void return_void() const noexcept {}
  void take() const noexcept {}
};

}  // namespace native

/// A coroutine that has not started. Await it, or give it to Loop::spawn; destroying it ends it where it is.
template <class T = void>
class [[nodiscard]] Co {
 public:
  using promise_type = native::Promise<T>;
  using Handle = std::coroutine_handle<promise_type>;

  explicit Co(Handle handle) noexcept : handle_(handle) {}
  Co(Co&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Co& operator=(Co&&) = delete;
  ~Co() {
    if (handle_) handle_.destroy();
  }

  /// Gives the coroutine away; the caller destroys it.
  [[nodiscard]] Handle release() noexcept { return std::exchange(handle_, nullptr); }
  [[nodiscard]] Handle handle() const noexcept { return handle_; }

 private:
  Handle handle_;
};

namespace native {

template <class T>
Co<T> Promise<T>::get_return_object() noexcept {
  return Co<T>(std::coroutine_handle<Promise<T>>::from_promise(*this));
}

inline Co<void> Promise<void>::get_return_object() noexcept {
  return Co<void>(std::coroutine_handle<Promise<void>>::from_promise(*this));
}

}  // namespace native

}  // namespace lockstep
