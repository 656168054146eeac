#pragma once
/// Tasks whose body is a C++ coroutine: Co<T>, NativeTask, TaskRef, and co_await for operations.
///
/// Inside a Co one can await: an operation of a primitive, another Co (runs in the same task, without the loop), a TaskRef
/// or a Completion (waits for it), Yield (one turn), sleep_for, this_task. A wait that fails says so in its Result;
/// after `SyncError::cancelled` a body is expected to clean up and return. A body whose type is
/// Co<Result<T, SyncError>> and that returns `cancelled` ends its task cancelled.
///
/// Coroutines are continued from one loop in NativeTask::resume, not from one another: the stack stays flat however
/// deep they nest, also where the compiler has no tail calls (WebAssembly, -O0).

#include <coroutine>
#include <cstdlib>
#include <new>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "engine/core/frame_pool.hpp"
#include "engine/core/future.hpp"
#include "engine/core/loop.hpp"
#include "engine/core/sleep.hpp"
#include "engine/core/task.hpp"

namespace lockstep {

class NativeTask;
class TaskRef;

/// `co_await sleep_for(0.5)`: see Sleep. The Result is cancelled or nothing.
struct SleepFor {
  double delay_s;
};
[[nodiscard]] constexpr SleepFor sleep_for(double delay_s) noexcept { return {delay_s}; }

/// `co_await yield_now()`: gives the loop one turn, as sleep(0).
struct YieldNow {};
[[nodiscard]] constexpr YieldNow yield_now() noexcept { return {}; }

/// `co_await this_task()`: the task this coroutine runs in, without suspension.
struct ThisTask {};
[[nodiscard]] constexpr ThisTask this_task() noexcept { return {}; }

namespace native {

struct PromiseBase;

template <class T>
inline constexpr bool is_sync_result = false;
template <class T>
inline constexpr bool is_sync_result<Result<T, SyncError>> = true;

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

struct CompletionAwaiter {
  AwaitCompletion operation;
  NativeTask& task;

  [[nodiscard]] bool await_ready();
  void await_suspend(std::coroutine_handle<> innermost) noexcept;
  [[nodiscard]] WaitResult await_resume();
};

struct ThisTaskAwaiter {
  NativeTask& task;
  [[nodiscard]] bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  [[nodiscard]] NativeTask& await_resume() const noexcept { return task; }
};

template <class T>
struct CoAwaiter;

struct PromiseBase {
  std::coroutine_handle<> continuation;  // the Co that awaits this one; null in a task's outermost
  NativeTask* task = nullptr;
  bool ended_cancelled = false;

  static void* operator new(std::size_t size) { return frame_pool::allocate(size); }
  static void operator delete(void* memory, std::size_t size) noexcept { frame_pool::release(memory, size); }

  [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
  void unhandled_exception() const noexcept { std::abort(); }

  struct FinalAwaiter {
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> ended) const noexcept;
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
  [[nodiscard]] CompletionAwaiter await_transform(Completion& completion) noexcept {
    return {AwaitCompletion(completion), *task};
  }
  [[nodiscard]] CompletionAwaiter await_transform(const TaskRef& other) noexcept;
  [[nodiscard]] SleepAwaiter await_transform(SleepFor request) noexcept { return {*task, request.delay_s}; }
  [[nodiscard]] YieldAwaiter await_transform(YieldNow) noexcept { return {*task}; }
  [[nodiscard]] ThisTaskAwaiter await_transform(ThisTask) noexcept { return {*task}; }
};

template <class T>
struct Promise : PromiseBase {
  std::optional<T> value;

  [[nodiscard]] Co<T> get_return_object() noexcept;
  template <class U>
  void return_value(U&& result) {
    value.emplace(std::forward<U>(result));
    if constexpr (is_sync_result<T>) ended_cancelled = !value->has_value() && value->error() == SyncError::cancelled;
  }
  [[nodiscard]] T take() { return std::move(*value); }
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

/// A task made of a coroutine. Made by Loop::spawn; counted by TaskRefs and by the loop while it is not done.
class NativeTask final : public Task {
 public:
  NativeTask(Loop& loop, NameId name, std::coroutine_handle<> body, native::PromiseBase& promise);

 private:
  friend class Loop;  // its spawn makes them
  friend class TaskRef;
  template <class>
  friend struct native::OperationAwaiter;
  friend struct native::SleepAwaiter;
  friend struct native::YieldAwaiter;
  friend struct native::CompletionAwaiter;
  template <class>
  friend struct native::CoAwaiter;
  friend struct native::PromiseBase;

  ~NativeTask();
  static void* operator new(std::size_t size) { return frame_pool::allocate(size); }
  static void operator delete(void* memory, std::size_t size) noexcept { frame_pool::release(memory, size); }

  [[nodiscard]] Resumed resume() override;
  void on_done() override { drop(); }
  void on_abandoned() override { drop(); }
  void drop() noexcept {
    if (--references_ == 0) delete this;
  }

  // Continue with this coroutine in the current step.
  void go_on_with(std::coroutine_handle<> next) noexcept { innermost_ = next; }
  // Continue with this coroutine in the next step.
  void stop_in(std::coroutine_handle<> innermost) noexcept {
    innermost_ = innermost;
    parked_ = true;
  }

  std::coroutine_handle<> outermost_;  // null once it ended
  std::coroutine_handle<> innermost_;
  native::PromiseBase* promise_;
  std::uint32_t references_ = 1;  // the loop's, until it is done or abandoned
  bool started_ = false;
  bool parked_ = false;
};

/// Keeps a native task, also after its end. Copy it freely; dropping all does not end the task.
class TaskRef {
 public:
  explicit TaskRef(NativeTask& task) noexcept : task_(&task) { ++task_->references_; }
  TaskRef(const TaskRef& other) noexcept : task_(other.task_) { ++task_->references_; }
  TaskRef(TaskRef&& other) noexcept : task_(std::exchange(other.task_, nullptr)) {}
  TaskRef& operator=(TaskRef other) noexcept {
    std::swap(task_, other.task_);
    return *this;
  }
  ~TaskRef() {
    if (task_ != nullptr) task_->drop();
  }

  [[nodiscard]] NativeTask& operator*() const noexcept { return *task_; }
  [[nodiscard]] NativeTask* operator->() const noexcept { return task_; }

 private:
  NativeTask* task_;
};

namespace native {

template <class T>
struct CoAwaiter {
  Co<T> body;
  NativeTask& task;

  [[nodiscard]] bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> parent) noexcept {
    auto child = body.handle();
    child.promise().continuation = parent;
    child.promise().task = &task;
    task.go_on_with(child);
  }
  [[nodiscard]] T await_resume() { return body.handle().promise().take(); }
};

template <class T>
CoAwaiter<T> PromiseBase::await_transform(Co<T>&& body) noexcept {
  return {std::move(body), *task};
}

inline CompletionAwaiter PromiseBase::await_transform(const TaskRef& other) noexcept {
  return {AwaitCompletion(*other), *task};
}

template <class P>
void PromiseBase::FinalAwaiter::await_suspend(std::coroutine_handle<P> ended) const noexcept {
  PromiseBase& promise = ended.promise();
  promise.task->go_on_with(promise.continuation);
}

template <class T>
Co<T> Promise<T>::get_return_object() noexcept {
  return Co<T>(std::coroutine_handle<Promise<T>>::from_promise(*this));
}

inline Co<void> Promise<void>::get_return_object() noexcept {
  return Co<void>(std::coroutine_handle<Promise<void>>::from_promise(*this));
}

template <class Op>
bool OperationAwaiter<Op>::await_ready() {
  return task.await(operation) == Poll::ready;
}
template <class Op>
void OperationAwaiter<Op>::await_suspend(std::coroutine_handle<> innermost) noexcept {
  task.stop_in(innermost);
}

inline SleepAwaiter::SleepAwaiter(NativeTask& sleeper, double delay_s) noexcept
    : operation(sleeper, delay_s), task(sleeper) {}
inline bool SleepAwaiter::await_ready() { return task.await(operation) == Poll::ready; }
inline void SleepAwaiter::await_suspend(std::coroutine_handle<> innermost) noexcept { task.stop_in(innermost); }

inline void YieldAwaiter::await_suspend(std::coroutine_handle<> innermost) {
  task.yield_turn();
  task.stop_in(innermost);
}
inline WaitResult YieldAwaiter::await_resume() {
  if (task.take_cancel()) return failure(SyncError::cancelled);
  return {};
}

inline bool CompletionAwaiter::await_ready() { return task.await(operation) == Poll::ready; }
inline void CompletionAwaiter::await_suspend(std::coroutine_handle<> innermost) noexcept { task.stop_in(innermost); }
inline WaitResult CompletionAwaiter::await_resume() {
  if (operation.awaited()->cancelled()) return failure(SyncError::cancelled);
  return operation.result();
}

}  // namespace native

template <class T>
TaskRef Loop::spawn(Co<T> body, std::string_view name) {
  auto handle = body.release();
  const NameId name_id = name.empty() ? NameId::none : run_.names.intern(name);
  auto* task = new NativeTask(*this, name_id, handle, handle.promise());
  task->start();
  return TaskRef(*task);
}

}  // namespace lockstep
