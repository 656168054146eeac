// Task: a script coroutine that the loop runs. @source CPython 3.14, Lib/asyncio/tasks.py
#include <string>

#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

// --- one step --------------------------------------------------------------------------------------------------------------------

ScriptTask::ScriptTask(AsyncioWorld& world, Loop& loop, TaskObject* object, NameId name) : Task(loop, name), world_(world), object_(object) {}

void ScriptTask::drop_operation() {
  if (destroy_ != nullptr) destroy_(operation_);
  destroy_ = nullptr;
  finish_ = nullptr;
  keep_ = Value();
}

std::uint32_t ScriptTask::line() const {
  Vm& vm = world_.vm;
  if (run_state().current_task() == this && vm.current_frame() != nullptr) return vm.current_line();
  return object_->coroutine ? vm.script_line_of(Vm::innermost_frame(object_->coroutine.get())) : 0;
}

void ScriptTask::keep_cancel_message(CancelMessage message) { object_->cancel_message = borrowed_value(message.bits); }
CancelMessage ScriptTask::kept_cancel_message() const { return {object_->cancel_message.bits()}; }

Resumed ScriptTask::resume() {
  Vm& vm = world_.vm;
  Value result;
  RunResult how;
  Generator* coroutine = object_->coroutine.get();
  if (object_->completion->done()) return refuse_step();
  if (!std::exchange(started_, true) && coroutine->state == GeneratorState::suspended && coroutine->closing) {
    object_->log_exception = true;
    object_->exception = vm.new_exception(vm.types.runtime_error, "coroutine is being awaited already");
    return Resumed::raised;
  }
  Value outer_context = std::move(world_.context);
  world_.context = Value(object_->context);
  if (paused_) {
    paused_ = false;
    how = vm.continue_paused(result);
  } else {
    Value sent = Value::none();
    Value exception;
    if (finish_ != nullptr) {
      const auto finish = std::exchange(finish_, nullptr);
      sent = finish(vm, *this);
      const Value keep = std::move(keep_);
      drop_operation();
      if (sent.is_null()) exception = vm.take_exception();
    } else if (!throw_next_.is_null()) {
      exception = std::move(throw_next_);
      if (take_cancel()) exception = make_cancelled_error(vm, object_->cancel_message);
    } else if (take_cancel()) {
      exception = make_cancelled_error(vm, object_->cancel_message);
    }
    how = std::exchange(is_eager_, false) ? vm.resume_task_eagerly(object_->coroutine.get(), std::move(exception), result)
                                          : vm.resume_task(object_->coroutine.get(), std::move(sent), std::move(exception), result);
  }
  world_.context = std::move(outer_context);
  if (how == RunResult::paused) paused_ = true;
  return take_result(how, std::move(result));
}

// Somebody gave the task an outcome with Future's methods, which Task's own refuse.
Resumed ScriptTask::refuse_step() {
  Vm& vm = world_.vm;
  const Value self(object_);
  std::string text = "__step(): already done: ";
  if (!vm.append_repr(text, self)) vm.take_exception();
  const Value error = vm.new_exception(vm.types.invalid_state_error, text + " None");
  world_.report(object_->loop, "Exception in callback <TaskStepMethWrapper object>()", error, {{"task", self}});
  return Resumed::finished;
}

Resumed ScriptTask::take_result(RunResult how, Value result) {
  Vm& vm = world_.vm;
  switch (how) {
    case RunResult::paused: return Resumed::paused;
    case RunResult::suspended: return Resumed::suspended;
    case RunResult::yielded: return take_yielded(std::move(result));
    case RunResult::returned:
      if (must_cancel()) return Resumed::finished;  // ends cancelled
      object_->result = std::move(result);
      return Resumed::finished;
    case RunResult::raised: break;
  }
  if (run_state().step_log != nullptr) world_.endings.push_back({actor(), std::string(vm.type_name(result))});
  if (vm.is_instance(result, vm.types.cancelled_error)) {
    object_->cancelled_error = std::move(result);
    object_->cancel_message = Value();  // the exception has it; asyncio cancels the task's future without one
    return Resumed::cancelled;
  }
  if (run_state().tracing()) {
    std::string text(vm.type_name(result));
    std::string message;
    if (!vm.append_str(message, result)) vm.take_exception();
    if (!message.empty()) text += ": " + message;
    run_state().trace(trace::Exception{run_state().names.intern(text)});
  }
  if (vm.is_instance(result, vm.types.keyboard_interrupt) || vm.is_instance(result, vm.types.system_exit)) world_.fatal_exception = result;
  keep_exception(object_, std::move(result));
  return Resumed::raised;
}

// A bare yield gives the loop a turn; a future is waited for; anything else is an error at the yield.
Resumed ScriptTask::take_yielded(Value yielded) {
  Vm& vm = world_.vm;
  if (yielded.is_none()) {
    yield_turn();
    return Resumed::suspended;
  }
  std::string text;
  if (is_future(yielded) && yielded.as<FutureObject>()->blocking) {
    wait_for_yielded(vm, yielded);
    return Resumed::suspended;
  }
  if (is_future(yielded)) {
    text = "yield was used instead of yield from in task ";
    if (!vm.append_repr(text, Value(object_))) vm.take_exception();
    text += " with ";
  } else {
    text = "Task got bad yield: ";
  }
  if (!vm.append_repr(text, yielded)) vm.take_exception();
  throw_next(vm.new_exception(vm.types.runtime_error, text));
  yield_turn();
  return Resumed::suspended;
}

void ScriptTask::on_done() {
  // Running tasks keep themselves alive; a done one lives as long as somebody refers to it, its callbacks among them.
  hold_for_callbacks(object_);
  Value::adopt(object_);
}

TaskObject* AsyncioWorld::current_task_object() const {
  Task* task = run.current_task();
  if (task == nullptr) return nullptr;
  return reinterpret_cast<TaskObject*>(reinterpret_cast<char*>(static_cast<ScriptTask*>(task)) - offsetof(TaskObject, storage));
}

Value AsyncioWorld::new_task(EventLoopObject* loop, const Value& coroutine, const Value& name, const Value& given_context, bool eager_start, Type* type) {
  NameId name_id = NameId::none;
  if (!name.is_null() && !name.is_none()) {
    const Value text = vm.str(name);
    if (text.is_null()) return Value();
    name_id = run.names.intern(Vm::text_of(text));
  }
  Value made = vm.new_instance(type != nullptr ? type : vm.types.task);
  auto* object = made.as<TaskObject>();
  object->coroutine = Ref<Generator>(coroutine.as<Generator>());
  const Value in_context = given_context.is_null() || given_context.is_none() ? copy_context() : given_context;
  object->context = in_context.as<ContextObject>();
  ++object->context->references;
  auto* task = new (object->storage) ScriptTask(*this, *loop->loop, object, name_id);
  init_future(*this, object, loop, task);
  keep_source_traceback(vm, object);
  ++object->references;  // see on_done
  if (!eager_start) {
    task->start();
  } else {
    task->start_eagerly();
    if (task->done()) object->coroutine = Ref<Generator>();  // asyncio drops the coroutine of a task that never waited
  }
  return made;
}

// --- methods ---------------------------------------------------------------------------------------------------------------------

namespace {

TaskObject* self_of(const Arguments& arguments) { return arguments[0].as<TaskObject>(); }

std::string coroutine_text(Vm& vm, const TaskObject* task) {
  Generator* coroutine = task->coroutine.get();
  std::string text = "<" + std::string(Vm::text_of(coroutine->qualified_name)) + "()";
  const Code* code = coroutine->frame.code;
  const std::string_view file = code->file_name.is_kind(Kind::str) ? Vm::text_of(code->file_name) : std::string_view("?");
  if (coroutine->state == GeneratorState::finished) {
    text += " done, defined at " + std::string(file) + ":" + std::to_string(code->first_line);
  } else {
    text += " running at " + std::string(file) + ":" + std::to_string(Vm::line_of(&coroutine->frame));
  }
  (void)vm;
  return text + ">";
}

Value task_repr(Vm& vm, const Value& self) {
  auto* task = self.as<TaskObject>();
  std::string info = future_repr_info(vm, task);
  std::string state = info;
  std::string rest;
  const size_t space = info.find(' ');
  if (space != std::string::npos) {
    state = info.substr(0, space);
    rest = info.substr(space);
  }
  if (!task->completion->done() && task->task().cancelling() > 0) state = "cancelling";
  std::string name;
  if (!vm.append_repr(name, vm.new_str(task->task().name()))) return Value();
  std::string text = "<" + std::string(vm.type_name(self)) + " " + state + " name=" + name;
  if (task->coroutine) text += " coro=" + coroutine_text(vm, task);
  Operation* pending = task->task().pending();
  if (pending != nullptr && pending->awaited() != nullptr) {
    const Frame* frame = Vm::innermost_frame(task->coroutine.get());
    if (frame != nullptr && is_future(frame->delegate)) {
      text += " wait_for=";
      if (!vm.append_repr(text, frame->delegate)) return Value();
    }
  } else if (pending != nullptr && task->task().wait_state() == WaitState::waiting) {
    text += " wait_for=<Future pending cb=[Task.task_wakeup()]>";
  }
  return vm.new_str(text + rest + ">");
}

Value task_get_name(Vm& vm, const Arguments& arguments) { return vm.new_str(self_of(arguments)->task().name()); }

Value task_set_name(Vm& vm, const Arguments& arguments) {
  const Value text = vm.str(arguments[1]);
  if (text.is_null()) return Value();
  self_of(arguments)->task().set_name(world_of(vm).run.names.intern(Vm::text_of(text)));
  return Value::none();
}

Value coroutine_of(const TaskObject* task) {
  if (!task->coroutine_like.is_null()) return task->coroutine_like;
  return task->coroutine ? task->coroutine.value() : Value::none();
}
Value task_get_coro(Vm&, const Arguments& arguments) { return coroutine_of(self_of(arguments)); }
Value task_get_context(Vm&, const Arguments& arguments) { return Value(self_of(arguments)->context); }
Value task_cancelling(Vm& vm, const Arguments& arguments) { return vm.new_int(self_of(arguments)->task().cancelling()); }
Value task_uncancel(Vm& vm, const Arguments& arguments) { return vm.new_int(self_of(arguments)->task().uncancel()); }

Value task_set_result(Vm& vm, const Arguments&) { return vm.raise(vm.types.runtime_error, "Task does not support set_result operation"); }
Value task_set_exception(Vm& vm, const Arguments&) { return vm.raise(vm.types.runtime_error, "Task does not support set_exception operation"); }

}  // namespace

bool is_coroutine_like(Vm& vm, const Value& value) {
  if (!value.is_object() || !vm.type_of(value)->is_script_class || value.is_kind(Kind::type)) return false;
  for (const char* name : {"send", "throw", "close", "__await__"})
    if (vm.lookup_in_type(vm.type_of(value), vm.intern(name)).is_null()) return false;
  return true;
}

Value coroutine_for_task(Vm& vm, const Value& given) {
  if (given.is_kind(Kind::generator) && given.as<Generator>()->code_kind == CodeKind::coroutine) return given;
  if (given.is_kind(Kind::awaitable)) return vm.coroutine_from(given);
  if (is_coroutine_like(vm, given)) return vm.call_method(vm.import_module("asyncio._methods"), "drive", {given});
  std::string text = "a coroutine was expected, got ";
  if (!vm.append_repr(text, given)) return Value();
  return vm.raise_type_error(text);
}

namespace {

// A subclass's own __init__ may have more keywords than ours; the coroutine is given first all the same.
Value task_allocate(Vm& vm, Type* type, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  Value coroutine = arguments.positional() > 0 ? arguments[0] : Value();
  Value loop_object;
  Value name;
  Value context;
  bool eager = false;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    const std::string_view keyword = arguments.keyword_name(i);
    const Value& value = arguments.keyword_value(i);
    if (keyword == "coro") coroutine = value;
    if (keyword == "loop") loop_object = value;
    if (keyword == "name") name = value;
    if (keyword == "context") context = value;
    if (keyword == "eager_start") eager = value.is_true();
  }
  if (coroutine.is_null()) return vm.raise_type_error("Task() missing required argument 'coro' (pos 1)");
  const Value given = coroutine;
  coroutine = coroutine_for_task(vm, given);
  if (coroutine.is_null()) return Value();
  if (!loop_object.is_null() && !loop_object.is_none() && !vm.is_instance(loop_object, vm.types.event_loop)) {
    if (vm.get_attribute(loop_object, "call_soon").is_null()) return Value();
    return vm.raise_type_error("a task runs in an event loop of asyncio's own classes");
  }
  EventLoopObject* loop = vm.is_instance(loop_object.is_null() ? Value::none() : loop_object, vm.types.event_loop) ? loop_object.as<EventLoopObject>() : world.require_loop();
  if (loop == nullptr) return Value();
  Value made = world.new_task(loop, coroutine, name, context, eager && world.running_loop == loop, type);
  if (!made.is_null() && !given.is_kind(Kind::generator) && !given.is_kind(Kind::awaitable)) made.as<TaskObject>()->coroutine_like = given;
  return made;
}

bool task_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    const Value& value = arguments.keyword_value(i);
    if (arguments.keyword_name(i) != "name" || value.is_none()) continue;
    const Value text = vm.str(value);
    if (text.is_null()) return false;
    ScriptTask& task = self.as<TaskObject>()->task();
    if (task.name() != Vm::text_of(text)) task.set_name(world_of(vm).run.names.intern(Vm::text_of(text)));
  }
  return true;
}

void destroy_task(Heap& heap, Object* object) {
  auto* task = static_cast<TaskObject*>(object);
  if (task->completion == nullptr) return;
  destroy_future_parts(heap, task);
  task->task().~ScriptTask();
  task->coroutine = Ref<Generator>();
  task->coroutine_like = Value();
  if (task->context != nullptr) Value::adopt(task->context);
  task->context = nullptr;
}

/// The future a task waits for; a wait in a primitive shows as a pending one, as asyncio has it there.
Value awaited_by_task(Vm& vm, TaskObject* task) {
  const Operation* pending = task->completion->done() ? nullptr : task->task().pending();
  if (pending == nullptr || task->task().wait_state() != WaitState::waiting) return Value::none();
  const Frame* frame = Vm::innermost_frame(task->coroutine.get());
  if (frame != nullptr && is_future(frame->delegate)) return frame->delegate;
  return world_of(vm).new_future(task->loop);
}

Value task_get_attribute(Vm& vm, const Value& self, Str* name) {
  auto* task = self.as<TaskObject>();
  if (name->view() == "_coro") return coroutine_of(task);
  if (name->view() == "_log_destroy_pending") return Value::boolean(true);
  if (name->view() == "_fut_waiter") return awaited_by_task(vm, task);
  if (name->view() == "_must_cancel") return Value::boolean(task->task().must_cancel());
  if (name->view() == "_num_cancels_requested") return vm.new_int(task->task().cancelling());
  return vm.types.future->slots.get_attribute(vm, self, name);
}

}  // namespace

const NativeDefinition task_methods[] = {
    {"get_name", task_get_name, 0, 0},
    {"set_name", task_set_name, 1, 1},
    {"get_coro", task_get_coro, 0, 0},
    {"get_context", task_get_context, 0, 0},
    {"cancelling", task_cancelling, 0, 0},
    {"uncancel", task_uncancel, 0, 0},
    {"set_result", task_set_result, 1, 1},
    {"set_exception", task_set_exception, 1, 1},
    {nullptr, nullptr, 0, 0},
};

void install_asyncio_tasks(Vm& vm) {
  Vm::NativeType description;
  description.name = "Task";
  description.module = "_asyncio";
  description.base = vm.types.future;
  description.kind = Kind::task;
  description.size = sizeof(TaskObject);
  description.attributes_offset = offsetof(NativeObject, attributes);
  description.slots.allocate = task_allocate;
  description.slots.initialize = task_initialize;
  description.slots.repr = task_repr;
  description.slots.await = await_future;
  description.slots.get_attribute = task_get_attribute;
  description.slots.set_attribute = vm.types.future->slots.set_attribute;
  description.slots.destroy = destroy_task;
  vm.types.task = vm.new_native_type(description, task_methods);
  vm.types.task->is_subscriptable = true;
  vm.types.task->has_finalizer = true;
}

}  // namespace lockstep::script
