// Waiting for a future: what `await future` is for a task, and for who drives a coroutine by hand.
// @source CPython 3.14, Lib/asyncio/futures.py, Future.__await__, and Modules/_asynciomodule.c, task_step
#include <string>

#include "engine/core/sleep.hpp"
#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

struct AwaitFutureOperation final : Operation {
  explicit AwaitFutureOperation(const Value& awaited_future) : future(awaited_future), inner(*awaited_future.as<FutureObject>()->completion) {}
  Poll poll(Task& task) override {
    if (inner.poll(task) == Poll::parked) return Poll::parked;
    return inner.error() == SyncError::none ? succeed() : fail(inner.error());
  }
  bool cancel(Task& task, CancelMessage message) override { return inner.cancel(task, message); }
  [[nodiscard]] Completion* awaited() const noexcept override { return inner.awaited(); }

  Value future;
  AwaitCompletion inner;
};

Value finish_await_future(Vm& vm, AwaitFutureOperation& operation) {
  if (operation.error() != SyncError::none) return raise_cancelled(vm);
  return future_outcome(vm, operation.future.as<FutureObject>());
}

/// A subclass with its own add_done_callback hears that somebody waits; the wait itself needs no callback.
bool tell_own_add_done_callback(Vm& vm, const Value& future, TaskObject* task) {
  static const NativeDefinition wakeup = {"task_wakeup", [](Vm&, const Arguments&) { return Value::none(); }, 1, 1};
  Str* name = vm.intern("add_done_callback");
  if (!vm.lookup_in_type(vm.type_of(future), name).is_kind(Kind::function)) return true;
  const Value method = vm.get_attribute(future, "add_done_callback");
  if (method.is_null()) return false;
  const Value keywords = vm.new_tuple({vm.interned("context")});
  const Value given[2] = {vm.new_native_function(wakeup, nullptr, false), task != nullptr ? Value(task->context) : Value::none()};
  return !vm.call(method, Arguments{given, 2, 1, keywords.as<Tuple>()}).is_null();
}

/// A wait the loop refuses: the task hears of it in its next step, at the await, unless it is cancelled by then.
struct RefusedOperation final : Operation {
  explicit RefusedOperation(Value reason) : error_to_raise(std::move(reason)) {}
  Poll poll(Task& task) override {
    if (turn.poll(task) == Poll::parked) return Poll::parked;
    return turn.error() == SyncError::none ? succeed() : fail(turn.error());
  }
  bool cancel(Task&, CancelMessage) override { return false; }

  Value error_to_raise;
  Yield turn;
};

Value finish_refused(Vm& vm, RefusedOperation& operation) {
  if (operation.error() != SyncError::none) return raise_cancelled(vm);
  return vm.raise_value(operation.error_to_raise);
}

/// The future stays marked as given to somebody who drives: asyncio's loop does not take the mark off what it refuses.
Value refuse(Vm& vm, ScriptTask* task, const Value& future, const std::string& text) {
  future.as<FutureObject>()->blocking = true;
  Value reason = vm.new_exception(vm.types.runtime_error, text);
  return task->wait<RefusedOperation>(vm, finish_refused, Value(), std::move(reason));
}

}  // namespace

Value await_future(Vm& vm, const Value& future) {
  auto* object = future.as<FutureObject>();
  object->completion->note_read(Completion::done_part);
  if (object->completion->done()) return future_outcome(vm, object);
  if (object->blocking) return vm.raise(vm.types.runtime_error, "await wasn't used with future");
  ScriptTask* task = world_of(vm).current_task();
  if (!vm.can_suspend() || task == nullptr) {
    object->blocking = true;
    return vm.yield_to_driver(future);
  }
  if (future.is_kind(Kind::task) && &future.as<TaskObject>()->task() == task) {
    std::string text = "Task cannot await on itself: ";
    if (!vm.append_repr(text, future)) return Value();
    return refuse(vm, task, future, text);
  }
  if (&object->loop->loop[0] != &task->loop()) {
    std::string text = "Task ";
    if (!vm.append_repr(text, Value(world_of(vm).current_task_object()))) return Value();
    text += " got Future ";
    if (!vm.append_repr(text, future)) return Value();
    return refuse(vm, task, future, text + " attached to a different loop");
  }
  if (vm.type_of(future)->is_script_class && !tell_own_add_done_callback(vm, future, world_of(vm).current_task_object())) return Value();
  return task->wait<AwaitFutureOperation>(vm, finish_await_future, future, future);
}

Value resume_yielded_future(Vm& vm, const Value& future) {
  auto* object = future.as<FutureObject>();
  if (object->completion->done()) return future_outcome(vm, object);
  if (object->blocking) return vm.raise(vm.types.runtime_error, "await wasn't used with future");
  object->blocking = true;
  return vm.yield_to_driver(future);
}

namespace {

// A task that took a future over is sent None when it is done: its result is for the inner coroutine.
Value finish_yielded_future(Vm& vm, AwaitFutureOperation& operation) {
  const Value outcome = finish_await_future(vm, operation);
  return outcome.is_null() ? Value() : Value::none();
}

}  // namespace

void ScriptTask::wait_for_yielded(Vm& vm, const Value& future) {
  future.as<FutureObject>()->blocking = false;
  Value outcome = wait<AwaitFutureOperation>(vm, finish_yielded_future, future, future);
  if (Vm::is_suspended(outcome)) {
    outcome.release();
    return;
  }
  if (outcome.is_null()) throw_next(vm.take_exception());
  yield_turn();
}

}  // namespace lockstep::script
