#pragma once
/// Tasks whose body is a C++ coroutine: NativeTask, and the references that keep one and its result.

#include <string_view>

#include "engine/core/co.hpp"
#include "engine/core/loop.hpp"

namespace lockstep {

/// A task made of a coroutine. Made by Loop::spawn; counted by TaskRefs and by the loop while it is not done.
class NativeTask : public Task {
 public:
  /// Whether it ended with an error that is not a cancellation.
  [[nodiscard]] bool failed() const noexcept override { return failed_; }

  using Task::cancel;
  /// Asks the task to end, as Task::cancel, with a message that cancel_message() gives.
  bool cancel(std::string_view message);
  /// The message of the cancellation it heard of last; empty if none came with it.
  [[nodiscard]] std::string_view cancel_message() const;

 protected:
  NativeTask(Loop& loop, NameId name, std::coroutine_handle<> body, native::PromiseBase& promise);
  virtual ~NativeTask();

  static void* operator new(std::size_t size) { return frame_pool::allocate(size); }
  static void operator delete(void* memory, std::size_t size) noexcept { frame_pool::release(memory, size); }

  // Takes what the body returned out of its promise, before the frame goes.
  virtual void keep_value(native::PromiseBase&) {}

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
  friend struct native::TaskSteering;

  [[nodiscard]] Resumed resume() override;
  void keep_cancel_message(CancelMessage message) override { message_ = message; }
  [[nodiscard]] CancelMessage kept_cancel_message() const override { return message_; }
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
  CancelMessage message_;
  std::uint32_t references_ = 1;  // the loop's, until it is done or abandoned
  bool started_ = false;
  bool parked_ = false;
  bool failed_ = false;
};

namespace native {

// A task and what its body returned.
template <class T>
class ValueTask final : public NativeTask {
 public:
  [[nodiscard]] Error why_failed() const override {
    if constexpr (is_result<T>) {
      if (failed()) return Error(value_->error());
    }
    return {};
  }
  // Of a task that is done.
  [[nodiscard]] Awaited<T> outcome() {
    if (cancelled()) return failure(SyncError::cancelled);
    if constexpr (is_result<T>) {
      if (!value_->has_value()) return failure(value_->error());
      if constexpr (std::is_void_v<typename T::value_type>)
        return {};
      else
        return take_or_copy(**value_);
    } else {
      return take_or_copy(*value_);
    }
  }

 private:
  friend class lockstep::Loop;
  ValueTask(Loop& loop, NameId name, std::coroutine_handle<Promise<T>> body)
      : NativeTask(loop, name, body, body.promise()) {}
  ~ValueTask() override = default;

  void keep_value(PromiseBase& promise) override { value_.emplace(static_cast<Promise<T>&>(promise).take()); }

  template <class V>
  [[nodiscard]] static V take_or_copy(V& value) {
    if constexpr (std::is_copy_constructible_v<V>)
      return value;
    else
      return std::move(value);
  }

  std::optional<T> value_;
};

template <>
class ValueTask<void> final : public NativeTask {
 public:
  [[nodiscard]] WaitResult outcome() const {
    if (cancelled()) return failure(SyncError::cancelled);
    return {};
  }

 private:
  friend class lockstep::Loop;
  ValueTask(Loop& loop, NameId name, std::coroutine_handle<Promise<void>> body)
      : NativeTask(loop, name, body, body.promise()) {}
  ~ValueTask() override = default;
};

// Awaits something that has `completion()` and, once that is done, `outcome()`.
template <class Source>
struct SourceAwaiter : CompletionAwaiter {
  Source& source;

  SourceAwaiter(Source& awaited, NativeTask& awaiting) noexcept
      : CompletionAwaiter(awaited.completion(), awaiting), source(awaited) {}
  [[nodiscard]] auto await_resume() -> decltype(source.outcome()) {
    if (const WaitResult waited = CompletionAwaiter::await_resume(); !waited) return failure(waited.error());
    return source.outcome();
  }
};

}  // namespace native

/// Keeps a native task, also after its end. Copy it freely; dropping all does not end the task.
///
/// Awaiting it waits for the task's end; the Result is cancelled if the task, or the wait, was cancelled.
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
  [[nodiscard]] Completion& completion() const noexcept { return *task_; }
  /// Whether both keep the same task.
  [[nodiscard]] friend bool operator==(const TaskRef& a, const TaskRef& b) noexcept { return a.task_ == b.task_; }

  /// Why it failed; none if it did not.
  [[nodiscard]] Error error() const { return task_->why_failed(); }

  [[nodiscard]] native::CompletionAwaiter awaiter_in(NativeTask& task) const noexcept { return {*task_, task}; }

 private:
  NativeTask* task_;
};

/// A reference to a task whose body is a Co<T>. Awaiting it gives what the body returned, as often as one likes; a value
/// that cannot be copied is moved out by the first.
template <class T>
class TaskOf : public TaskRef {
 public:
  explicit TaskOf(native::ValueTask<T>& task) noexcept : TaskRef(task) {}

  /// What the body returned.
  ///
  /// @errors SyncError::result_not_set: it is not done. SyncError::cancelled: it ended cancelled. Else the body's own
  [[nodiscard]] Awaited<T> result() const {
    if (!(*this)->done()) return failure(SyncError::result_not_set);
    return outcome();
  }
  /// The same of a task that is known to be done.
  [[nodiscard]] Awaited<T> outcome() const { return static_cast<native::ValueTask<T>&>(**this).outcome(); }

  [[nodiscard]] native::SourceAwaiter<const TaskOf> awaiter_in(NativeTask& task) const noexcept {
    return native::SourceAwaiter<const TaskOf>(*this, task);
  }
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

inline HereAwaiter<Loop> PromiseBase::await_transform(ThisLoop) noexcept { return {task->loop()}; }

inline void PromiseBase::hand_back() noexcept {
  PromiseBase* ended = this;
  while (ended->sink != nullptr && ended->ending != Resumed::finished) [[unlikely]] ended = &ended->sink->end_with_it();
  ended->task->go_on_with(ended->continuation);
}

// For awaiters outside this file.
struct TaskSteering {
  static void go_on_with(NativeTask& task, std::coroutine_handle<> next) noexcept { task.go_on_with(next); }
  static void stop_in(NativeTask& task, std::coroutine_handle<> innermost) noexcept { task.stop_in(innermost); }
  static void hear_message(NativeTask& task, CancelMessage message) { task.keep_cancel_message(message); }
};

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
  if (operation.awaited()->cancelled()) [[unlikely]] {
    task.keep_cancel_message(operation.awaited()->kept_cancel_message());
    return failure(SyncError::cancelled);
  }
  return operation.result();
}

}  // namespace native

template <class T>
TaskOf<T> Loop::spawn(Co<T> body, std::string_view name) {
  const NameId name_id = name.empty() ? NameId::none : run_.names.intern(name);
  auto* task = new native::ValueTask<T>(*this, name_id, body.release());
  task->start();
  return TaskOf<T>(*task);
}

}  // namespace lockstep
