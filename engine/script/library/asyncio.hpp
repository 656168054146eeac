// The asyncio library of scripts: its objects, and the world they share. The primitives, tasks and loops themselves are
// engine/core's and engine/sync's; here they get Python's names, values and exceptions.
#pragma once

#include <memory>
#include <new>
#include <string>
#include <vector>

#include "engine/core/loop.hpp"
#include "engine/core/task.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

class AsyncioWorld;
struct ContextObject;
struct EventLoopObject;
struct TaskObject;
class ScriptCallback;

/// What Future, Task and gather's outer future have in common.
struct FutureObject : NativeObject {
  Completion* completion;     // in the object's own storage
  EventLoopObject* loop;      // owned
  Value result;
  Value exception;
  Value cancel_message;       // null: none
  Value cancelled_error;      // the CancelledError that ended a task, raised once to whoever awaits it
  ScriptCallback* callbacks;  // registered with add_done_callback, first to last
  Value awaited_by;           // set of the futures that said they wait for this one; null: none did
  Value source_traceback;     // in debug mode: where it was made; else null
  std::vector<TracebackEntry>* kept_traceback;  // the exception's as it was kept: what the next await starts from; owned
  bool uninitialized;         // __init__ was not called yet
  bool log_exception;         // nobody has looked at the exception yet
  bool blocking;              // was given by `yield` of an await to who drives a coroutine by hand
};

/// A pending callback of a script: `future.add_done_callback(function)`.
class ScriptCallback final : public DoneCallback {
 public:
  ScriptCallback(AsyncioWorld& world, Loop& loop, FutureObject* future, Value function, Value context);
  ~ScriptCallback() = default;
  RunOutcome run() override;
  [[nodiscard]] bool is_internal() const override { return is_internal_; }
  /// In a schedule search: it is a part of asyncio whose order among its like does not matter.
  void make_internal() noexcept { is_internal_ = true; }
  /// It is in the ready queue, or about to be: its future stays alive until it has run.
  void hold_future() { held_ = Value(future_); }

  Value function;
  Value context;
  Value kept_future;  // its future, when nobody else holds it any more and the callback is in the ready queue
  ScriptCallback* next = nullptr;

 private:
  AsyncioWorld& world_;
  FutureObject* future_;  // not owned: the future frees its callbacks
  bool is_internal_ = false;
  Value held_;
};

class ScriptCompletion : public Completion {
 public:
  ScriptCompletion(RunState& run, FutureObject* owner) : Completion(run, ObjectKind::future), owner_(owner) {}
  ~ScriptCompletion() = default;
  using Completion::complete;
  bool cancel(CancelMessage message = {}) override;

 protected:
  void keep_cancel_message(CancelMessage message) override;
  [[nodiscard]] CancelMessage kept_cancel_message() const override;

  FutureObject* owner_;
};

struct PlainFutureObject : FutureObject {
  alignas(ScriptCompletion) unsigned char storage[sizeof(ScriptCompletion)];
};

/// A task whose body is a coroutine of the script.
class ScriptTask final : public Task {
 public:
  ScriptTask(AsyncioWorld& world, Loop& loop, TaskObject* object, NameId name);
  ~ScriptTask() { drop_operation(); }

  /// Waits for a future that the coroutine gave by `yield`, for somebody inside it who drives another coroutine by hand.
  void wait_for_yielded(Vm& vm, const Value& future);

  /// Starts a wait in this task's step: makes an Op from `arguments` in the task and polls it. When it is over, `finish`
  /// makes the value of the await (null: raised). `keep` stays alive as long as the wait.
  template <class Op, class... Given>
  Value wait(Vm& vm, Value (*finish)(Vm&, Op&), const Value& keep, Given&&... arguments);

  using Task::complete;
  [[nodiscard]] std::uint32_t line() const override;
  void throw_next(Value exception) { throw_next_ = std::move(exception); }
  void start_eagerly() {
    is_eager_ = true;
    run_eagerly();
  }

 protected:
  Resumed resume() override;
  void on_done() override;
  void keep_cancel_message(CancelMessage message) override;
  [[nodiscard]] CancelMessage kept_cancel_message() const override;

 private:
  void drop_operation();
  [[nodiscard]] Resumed refuse_step();
  [[nodiscard]] Resumed take_result(RunResult how, Value result);
  [[nodiscard]] Resumed take_yielded(Value yielded);

  static constexpr size_t operation_size = 224;
  AsyncioWorld& world_;
  TaskObject* object_;
  Value (*finish_)(Vm&, ScriptTask&) = nullptr;
  void (*finish_typed_)() = nullptr;
  void (*destroy_)(void*) = nullptr;
  Value keep_;
  Value throw_next_;
  bool started_ = false;
  bool paused_ = false;
  bool is_eager_ = false;  // this step runs inside another task's
  alignas(16) unsigned char operation_[operation_size];
};

struct TaskObject : FutureObject {
  Ref<Generator> coroutine;
  Value coroutine_like;     // the object with a coroutine's methods that `coroutine` drives; null: none
  ContextObject* context;  // owned
  alignas(ScriptTask) unsigned char storage[sizeof(ScriptTask)];

  ScriptTask& task() { return *std::launder(reinterpret_cast<ScriptTask*>(storage)); }
};

struct EventLoopObject : NativeObject {
  Loop* loop;               // owned by the world
  bool closed;
  bool debug;
  Value exception_handler;  // null: the default one
  Value task_factory;       // null: none
};

struct ContextObject : NativeObject {
  Ref<Dict> variables;      // null: none set
};

/// What a run of a script's asyncio has once: the current loop, contexts, and what the driver of the run waits for.
class AsyncioWorld {
 public:
  AsyncioWorld(Vm& vm, RunState& run);
  ~AsyncioWorld();
  AsyncioWorld(const AsyncioWorld&) = delete;
  AsyncioWorld& operator=(const AsyncioWorld&) = delete;

  Vm& vm;
  RunState& run;

  /// The loop that runs now; null outside.
  EventLoopObject* running_loop = nullptr;
  /// asyncio.set_event_loop's; None at first.
  Value policy_loop = Value::none();
  /// Context of the running code; null is an empty one.
  Value context;
  /// KeyboardInterrupt or SystemExit that left a task or callback: ends the loop's run at once.
  Value fatal_exception;

  /// Async generators that were iterated and are not yet gone, oldest first, with the loop they belong to. Not owned.
  struct KnownGenerator {
    EventLoopObject* loop;
    Generator* generator;
  };
  std::vector<KnownGenerator> async_generators;

  /// In a schedule search: what callbacks and forgotten tasks raised, and how each task ended that did not finish.
  struct Ending {
    uint32_t actor;
    std::string text;
  };
  std::vector<std::string> reports;
  std::vector<Ending> endings;

  /// What _enter_task and _swap_current_task say is current, by loop; _register_task's tasks; _set_running_loop's loop.
  std::vector<std::pair<Value, Value>> entered_tasks;
  std::vector<Value> registered_tasks;
  Value set_loop;
  /// The task that runs in `loop`, or None.
  Value current_task_of(const Value& loop);
  /// Those of registered_tasks that belong to `loop` and are not done go into the set `found`. False after raising.
  bool add_registered_tasks(const Value& loop, const Value& found);

  /// Somebody looked at a line of waiters, and may have appended to it.
  bool lines_were_shown = false;

  /// Makes loops with a scheduler other than asyncio's order; for schedule search.
  Scheduler* scheduler = nullptr;

  Value new_event_loop(Type* type = nullptr);
  /// The script's object of a loop; null once it is gone.
  EventLoopObject* object_of(const Loop& loop) const { return object_of(loop.number()); }
  EventLoopObject* object_of(uint32_t loop_number) const;
  void forget_loop(const EventLoopObject* loop) { std::erase(loop_objects_, loop); }
  Value new_future(EventLoopObject* loop);
  /// @param coroutine  anything coroutine_from accepts has been made one
  Value new_task(EventLoopObject* loop, const Value& coroutine, const Value& name, const Value& context, bool eager_start = false,
                 Type* type = nullptr);
  Value ensure_future(const Value& awaitable, EventLoopObject* loop);
  /// get_running_loop / get_event_loop with asyncio's errors. Null after raising.
  EventLoopObject* require_running_loop();
  EventLoopObject* require_loop();
  /// The running script task, or null.
  ScriptTask* current_task() const { return static_cast<ScriptTask*>(run.current_task()); }
  TaskObject* current_task_object() const;

  Value copy_context();
  /// The exception of a callback or of a task nobody looks at, as loop.call_exception_handler reports it.
  void report(EventLoopObject* loop, std::string_view message, const Value& exception, std::initializer_list<std::pair<std::string_view, Value>> details);

  // --- the driver's side: what loop.run_until_complete and run_forever left to do
  struct LoopRun {
    Value loop;        // null: nothing runs
    Value future;      // null for run_forever
    bool made_task = false;
    ScriptCallback* stop_callback = nullptr;
    EventLoopObject* loop_before = nullptr;
  };
  LoopRun loop_run;
  bool loop_is_running() const { return !loop_run.loop.is_null(); }
  /// Ends the run of the loop after it stopped; the value for the main frames, or null with `exception` set.
  Value finish_loop_run(Value& exception);

 private:
  std::vector<std::unique_ptr<Loop>> loops_;
  std::vector<EventLoopObject*> loop_objects_;  // not owned
};

inline AsyncioWorld& world_of(Vm& vm) { return *vm.asyncio; }

// --- between the asyncio files -----------------------------------------------------------------------------------------------------

/// A new reference to what raw bits refer to; the bits keep theirs.
inline Value borrowed_value(uint64_t bits) {
  Value value = Value::from_bits(bits);
  Value copy(value);
  value.release();
  return copy;
}
bool is_future(const Value& value);
/// Result, exception or CancelledError of a future that is done, as `await` gives it. Null after raising.
Value future_outcome(Vm& vm, FutureObject* future);
/// CancelledError with the future's cancel message.
Value make_cancelled_error(Vm& vm, FutureObject* future);
Value make_cancelled_error(Vm& vm, const Value& message);
bool future_set_result(Vm& vm, FutureObject* future, Value result);
bool future_set_exception(Vm& vm, FutureObject* future, Value exception);
/// A future is done, or will be at once: it stays alive until its callbacks have run.
void hold_for_callbacks(FutureObject* future);

/// loop.default_exception_handler: the report on standard error.
void report_by_default(Vm& vm, const Value& report);
/// loop.call_exception_handler; without a loop, or a handler of its own, the report by default.
void call_exception_handler(Vm& vm, EventLoopObject* loop, const Value& report);
void destroy_future_parts(Heap& heap, FutureObject* future);
void init_future(AsyncioWorld& world, FutureObject* future, EventLoopObject* loop, Completion* completion);
std::string future_repr_info(Vm& vm, FutureObject* future);
/// Keeps the exception that ends a future or task, with the traceback it has now.
void keep_exception(FutureObject* future, Value exception);
/// In debug mode: remembers the frames that make a future or task.
void keep_source_traceback(Vm& vm, FutureObject* future);
/// A callback as reprs and reports show it: `main.<locals>.done() at shop.py:7`.
std::string callback_text(Vm& vm, const Value& function);
/// The last reference to a future or task is going: reports an exception that nobody has looked at.
void finalize_future(Vm& vm, Object* object);
/// An object of the program with send, throw, close and __await__: asyncio takes it for a coroutine.
bool is_coroutine_like(Vm& vm, const Value& value);
/// The coroutine that a task made of `given` runs. Null after raising.
Value coroutine_for_task(Vm& vm, const Value& given);
/// Waits for a future in the running task; the awaited form of Future and Task.
Value await_future(Vm& vm, const Value& future);
/// Turns a refusal of a primitive into the exception. Always null.
Value raise_sync_error(Vm& vm, SyncError error, const Value& object);
/// A primitive that is part of another (`part`, in a `state`) is bound to another loop. Always null.
Value raise_part_of_other_loop(Vm& vm, const Value& whole, std::string_view part, std::string_view state);
/// The CancelledError of the running task.
Value raise_cancelled(Vm& vm);
/// Runs a callback in its context and reports what it raises.
void run_callback(AsyncioWorld& world, EventLoopObject* loop, const Value& function, const Value& context, const Value* arguments, uint32_t count,
                  const Value& handle);

/// A Handle that is in no queue: what a report shows for a done callback.
Value new_idle_handle(Vm& vm, EventLoopObject* loop, const Value& function, const Value* arguments, uint32_t count, const Value& context);
/// A Handle in the ready queue, or a TimerHandle for the moment `when`.
Value new_handle(Vm& vm, EventLoopObject* loop, bool is_timer, double when, const Value& function, const Value* arguments, uint32_t count,
                 const Value& context);

/// What asyncio's classes show of themselves to tests: who stands in a line, as futures in a deque, with what tests appended to it.
Value line_as_futures(Vm& vm, const Value& owner, std::string_view name, const WaitList& line);
/// How many objects tests have appended to the line `name` of `owner`.
uint32_t added_waiters(Vm& vm, const Value& owner, std::string_view name);
/// Wakes the first future that a test appended to a line. False after raising.
bool wake_added_waiter(Vm& vm, const Value& owner, std::string_view name);
/// A deque of so many handles of a loop: what its ready queue shows to who asks how long it is.
Value ready_as_handles(Vm& vm, uint32_t count, const Value& loop);
/// In debug mode: where the running code is, as traceback.extract_stack says it; null otherwise.
Value creation_stack(Vm& vm, const EventLoopObject* loop);
/// " created at FILE:LINE" for reprs in debug mode; empty for a null stack.
std::string created_at(Vm& vm, const Value& stack);
/// Where a handle was made; null unless the loop was in debug mode.
Value handle_source_traceback(const Value& handle);
/// Everybody who waits for a future: tasks, and through gather and TaskGroup those who wait for these; null or a set.
Value awaiters_of(Vm& vm, FutureObject* future);
/// The future that gather made, of the callback by which it hears of a child; null for any other waiter.
FutureObject* outer_of_gather(Waiter* waiter);

extern const NativeDefinition future_methods[];
extern const NativeDefinition task_methods[];

template <class Op, class... Given>
Value ScriptTask::wait(Vm& vm, Value (*finish)(Vm&, Op&), const Value& keep, Given&&... arguments) {
  static_assert(sizeof(Op) <= operation_size && alignof(Op) <= 16);
  Op* operation = new (static_cast<void*>(operation_)) Op(std::forward<Given>(arguments)...);
  if (await(*operation) == Poll::ready) {
    Value value = finish(vm, *operation);
    operation->~Op();
    return value;
  }
  if (!vm.can_suspend()) [[unlikely]] {
    abandon_wait();
    operation->~Op();
    return vm.raise(vm.types.runtime_error, "this wait can only be awaited in a task: the coroutine is driven by hand");
  }
  // The function pointer is kept untyped; the thunk knows the type again.
  finish_typed_ = reinterpret_cast<void (*)()>(finish);
  finish_ = [](Vm& machine, ScriptTask& task) {
    return reinterpret_cast<Value (*)(Vm&, Op&)>(task.finish_typed_)(machine, *std::launder(reinterpret_cast<Op*>(task.operation_)));
  };
  destroy_ = [](void* memory) { std::launder(static_cast<Op*>(memory))->~Op(); };
  keep_ = keep;
  return Vm::suspended();
}

}  // namespace lockstep::script
