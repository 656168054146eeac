// The modules asyncio, asyncio.locks and so on: native functions, exceptions, constants. What is written in Python
// (python/asyncio/*.py) is loaded when one of its names is first asked for.
#include <span>
#include <cmath>
#include <string>

#include "engine/core/sleep.hpp"
#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/allocate.hpp"

namespace lockstep::script {

Value asyncio_gather(Vm& vm, const Arguments& arguments);
Value asyncio_create_task_in(Vm& vm, EventLoopObject* loop, const Arguments& arguments, uint32_t at);

namespace {

// --- sleep -----------------------------------------------------------------------------------------------------------------------

struct SleepOperation final : Operation {
  SleepOperation(Task& task, double delay_s, const Value& value) : inner(task, delay_s), result(value) {}
  Poll poll(Task& task) override {
    if (inner.poll(task) == Poll::parked) return Poll::parked;
    return inner.error() == SyncError::none ? succeed() : fail(inner.error());
  }
  bool cancel(Task& task, CancelMessage message) override { return inner.cancel(task, message); }
  Sleep inner;
  Value result;
};
struct YieldOperation final : Operation {
  explicit YieldOperation(const Value& value) : result(value) {}
  Poll poll(Task& task) override {
    if (inner.poll(task) == Poll::parked) return Poll::parked;
    return inner.error() == SyncError::none ? succeed() : fail(inner.error());
  }
  bool cancel(Task& task, CancelMessage message) override { return inner.cancel(task, message); }
  Yield inner;
  Value result;
};
template <class Op>
Value finish_sleep(Vm& vm, Op& operation) {
  return operation.error() == SyncError::none ? operation.result : raise_cancelled(vm);
}

Value wake_sleeper(Vm& vm, const Arguments& arguments) {
  auto* future = arguments[0].as<FutureObject>();
  if (!future->completion->done()) (void)future_set_result(vm, future, arguments[1]);
  return Value::none();
}
const NativeDefinition wake_sleeper_definition = {"_set_result_unless_cancelled", wake_sleeper, 2, 2};

Value cancel_timer(Vm& vm, const Arguments& arguments) { return vm.call_method(arguments[0], "cancel", {}); }
const NativeDefinition cancel_timer_definition = {"_cancel_timer", cancel_timer, 2, 2};

/// Whether a subclass or the program itself has put another call_later into the loop.
bool has_own_call_later(Vm& vm, EventLoopObject* loop) {
  const AttributeTable* table = attribute_table(loop);
  const bool may_have = vm.type_of(Value(loop))->is_script_class || (table != nullptr && (table->dict != nullptr || !table->shape->names.empty()));
  if (!may_have) [[likely]] return false;
  Str* name = vm.intern("call_later");
  return !vm.instance_get(loop, name).is_null() || vm.lookup_in_type(vm.type_of(Value(loop)), name).is_kind(Kind::function);
}

/// A sleep as asyncio writes it: a future, and the loop's call_later to complete it.
Value sleep_by_call_later(Vm& vm, EventLoopObject* loop, const Value& delay, const Value& result) {
  const Value future = world_of(vm).new_future(loop);
  const Value set_result = vm.new_native_function(wake_sleeper_definition, nullptr, false);
  const Value handle = vm.call_method(Value(loop), "call_later", {delay, set_result, future, result});
  if (handle.is_null()) return Value();
  const Value cancel = vm.new_bound_method(vm.new_native_function(cancel_timer_definition, nullptr, false), handle);
  if (vm.call_method(future, "add_done_callback", {cancel}).is_null()) return Value();
  return await_future(vm, future);
}

Value asyncio_sleep(Vm& vm, const Arguments& arguments) {
  const Value result = arguments.count > 1 && !arguments[1].is_null() ? arguments[1] : Value::none();
  const Value& given = arguments[0];
  double delay = 0;
  if (given.is_small()) {
    delay = static_cast<double>(given.as_small());
  } else if (given.is_kind(Kind::floating)) {
    delay = given.as<Float>()->value;
  } else {
    const Value comparison = vm.compare(given, Value::small(0), CompareOperator::le);
    if (comparison.is_null() || !vm.to_double(given, delay)) return Value();
  }
  if (std::isnan(delay)) return vm.raise(vm.types.value_error, "Invalid delay: NaN (not a number)");
  ScriptTask* task = world_of(vm).current_task();
  if (!vm.can_suspend() && delay <= 0) return vm.yield_to_driver(Value::none());
  if (!vm.can_suspend() || task == nullptr) {
    EventLoopObject* loop = world_of(vm).require_running_loop();
    if (loop == nullptr) return Value();
    // Whoever drives the coroutine by hand gets a future.
    const Value future = world_of(vm).new_future(loop);
    const Value set_result = vm.new_native_function(wake_sleeper_definition, nullptr, false);
    if (vm.call_method(Value(loop), "call_later", {given, set_result, future, result}).is_null()) return Value();
    return await_future(vm, future);
  }
  if (delay > 0 && has_own_call_later(vm, world_of(vm).running_loop)) return sleep_by_call_later(vm, world_of(vm).running_loop, given, result);
  if (delay <= 0) return task->wait<YieldOperation>(vm, finish_sleep<YieldOperation>, Value(), result);
  return task->wait<SleepOperation>(vm, finish_sleep<SleepOperation>, Value(), *task, delay, result);
}

// --- tasks and loops ---------------------------------------------------------------------------------------------------------------

Value argument_or_null(const Arguments& arguments, uint32_t index) { return index < arguments.count ? arguments[index] : Value(); }

Value asyncio_create_task(Vm& vm, const Arguments& arguments) {
  EventLoopObject* loop = world_of(vm).require_running_loop();
  if (loop == nullptr) {
    return Value();
  }
  return asyncio_create_task_in(vm, loop, arguments, 0);
}

/// A future, or what behaves as one: its class has _asyncio_future_blocking, and its own is not None.
Value asyncio_isfuture(Vm& vm, const Arguments& arguments) {
  const Value& given = arguments[0];
  if (is_future(given)) return Value::boolean(true);
  if (!given.is_object() || !vm.type_of(given)->is_script_class) return Value::boolean(false);
  Str* name = vm.intern("_asyncio_future_blocking");
  const Value kind = vm.get_attribute(given, "__class__");
  if (kind.is_null()) return Value();
  if (kind.is_kind(Kind::type) && kind.as<Type>()->is_subtype_of(vm.types.future)) return Value::boolean(true);
  if (!kind.is_kind(Kind::type) || vm.lookup_in_type(kind.as<Type>(), name).is_null()) return Value::boolean(false);
  const Value own = vm.find_attribute(given, name);
  return own.is_null() && vm.raised() ? Value() : Value::boolean(!own.is_null() && !own.is_none());
}

Value asyncio_ensure_future(Vm& vm, const Arguments& arguments) {
  const Value loop = argument_or_null(arguments, 1);
  const Value is_one = asyncio_isfuture(vm, arguments);
  if (is_one.is_null()) return Value();
  if (is_one.is_true() && !is_future(arguments[0])) return arguments[0];  // an object that behaves as a future
  return world_of(vm).ensure_future(arguments[0], vm.is_instance(loop.is_null() ? Value::none() : loop, vm.types.event_loop) ? loop.as<EventLoopObject>() : nullptr);
}

Value asyncio_current_task(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  const Value loop = argument_or_null(arguments, 0);
  const bool is_implicit = loop.is_null() || loop.is_none();
  if (is_implicit && world.require_running_loop() == nullptr) return Value();
  if (!world.entered_tasks.empty()) return world.current_task_of(is_implicit ? Value(world.running_loop) : loop);
  if (!is_implicit && (world.running_loop == nullptr || !Value(world.running_loop).same(loop))) return Value::none();
  TaskObject* task = world.current_task_object();
  return task != nullptr ? Value(task) : Value::none();
}

Value asyncio_all_tasks(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  const Value given = argument_or_null(arguments, 0);
  const bool is_current = given.is_null() || given.is_none();
  EventLoopObject* loop = is_current ? world.require_running_loop() : vm.is_instance(given, vm.types.event_loop) ? given.as<EventLoopObject>() : nullptr;
  if (loop == nullptr && is_current) return Value();
  const Value tasks = vm.call(vm.get_attribute(vm.import_module("asyncio._ordered"), "OrderedSet"), std::initializer_list<Value>{});
  if (tasks.is_null()) return Value();
  for (Task* task = loop != nullptr ? loop->loop->first_task() : nullptr; task != nullptr; task = loop->loop->next_task(*task)) {
    auto* object = reinterpret_cast<TaskObject*>(reinterpret_cast<char*>(static_cast<ScriptTask*>(task)) - offsetof(TaskObject, storage));
    if (vm.call_method(tasks, "add", {Value(object)}).is_null()) return Value();
  }
  if (!world_of(vm).add_registered_tasks(is_current ? Value(loop) : given, tasks)) return Value();
  return tasks;
}

Value asyncio_get_running_loop(Vm& vm, const Arguments&) {
  EventLoopObject* loop = world_of(vm).require_running_loop();
  return loop != nullptr ? Value(loop) : Value();
}
Value asyncio_get_running_loop_or_none(Vm& vm, const Arguments&) {
  EventLoopObject* loop = world_of(vm).running_loop;
  if (loop == nullptr && !world_of(vm).set_loop.is_null()) return world_of(vm).set_loop;
  return loop != nullptr ? Value(loop) : Value::none();
}
Value asyncio_get_event_loop(Vm& vm, const Arguments&) {
  EventLoopObject* loop = world_of(vm).require_loop();
  return loop != nullptr ? Value(loop) : Value();
}
Value asyncio_new_event_loop(Vm& vm, const Arguments&) { return world_of(vm).new_event_loop(); }
Value asyncio_set_event_loop(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_none() && !vm.is_instance(arguments[0], vm.types.event_loop))
    return vm.raisef(vm.types.type_error, "loop must be an instance of AbstractEventLoop or None, not '%s'", vm.type_of(arguments[0])->name->data), Value();
  world_of(vm).policy_loop = arguments[0];
  return Value::none();
}

bool is_coroutine(const Value& value) {
  if (value.is_kind(Kind::generator)) return value.as<Generator>()->code_kind == CodeKind::coroutine;
  return value.is_kind(Kind::awaitable);
}
Value asyncio_iscoroutine(Vm& vm, const Arguments& arguments) { return Value::boolean(is_coroutine(arguments[0]) || is_coroutine_like(vm, arguments[0])); }
Value asyncio_iscoroutinefunction(Vm& vm, const Arguments& arguments) {
  Value function = arguments[0];
  while (function.is_kind(Kind::bound_method)) function = function.as<BoundMethod>()->function;
  if (!function.is_kind(Kind::native_function)) return vm.call_method(vm.import_module("inspect"), "iscoroutinefunction", {function});
  return Value::boolean(function.is_kind(Kind::native_function) && function.as<NativeFunction>()->definition->await != nullptr);
}

/// asyncio.eager_task_factory(loop, coro, *, name=None, context=None).
Value asyncio_eager_task_factory(Vm& vm, const Arguments& arguments) {
  static const NativeDefinition signature = {"eager_task_factory", nullptr, 2, 5, "loop,coro,name,context,eager_start"};
  std::vector<Value> places;
  if (!vm.bind_native_arguments(signature, arguments, false, places)) return Value();
  places.resize(5);
  if (!vm.is_instance(places[0], vm.types.event_loop)) return vm.raise_type_error("eager_task_factory() needs an event loop");
  const Value coroutine = vm.coroutine_from(places[1]);
  if (coroutine.is_null()) return Value();
  const bool eager = (places[4].is_null() || !places[4].is_false()) && world_of(vm).running_loop == places[0].as<EventLoopObject>();
  return world_of(vm).new_task(places[0].as<EventLoopObject>(), coroutine, places[2], places[3], eager);
}

/// A future's outcome copied to another, for shield and wrap_future: _copy_future_state.
Value asyncio_copy_outcome(Vm& vm, const Arguments& arguments) {
  auto* source = arguments[0].as<FutureObject>();
  auto* target = arguments[1].as<FutureObject>();
  if (source->completion->cancelled()) {
    target->completion->cancel(CancelMessage{source->cancel_message.bits()});
  } else if (!source->exception.is_null()) {
    source->log_exception = false;
    if (!future_set_exception(vm, target, source->exception)) return Value();
  } else if (!future_set_result(vm, target, source->result.is_null() ? Value::none() : source->result)) {
    return Value();
  }
  return Value::none();
}

const NativeDefinition functions[] = {
    {"sleep", nullptr, 1, 2, "delay,result", asyncio_sleep},
    {"gather", asyncio_gather, 0, 0xFFFF, "*"},
    {"create_task", asyncio_create_task, 0, 0xFFFF, "*"},
    {"ensure_future", asyncio_ensure_future, 1, 2, "coro_or_future,loop"},
    {"current_task", asyncio_current_task, 0, 1, "loop"},
    {"all_tasks", asyncio_all_tasks, 0, 1, "loop"},
    {"get_running_loop", asyncio_get_running_loop, 0, 0},
    {"_get_running_loop", asyncio_get_running_loop_or_none, 0, 0},
    {"get_event_loop", asyncio_get_event_loop, 0, 0},
    {"new_event_loop", asyncio_new_event_loop, 0, 0},
    {"set_event_loop", asyncio_set_event_loop, 1, 1},
    {"iscoroutine", asyncio_iscoroutine, 1, 1, "obj"},
    {"_iscoroutinefunction", asyncio_iscoroutinefunction, 1, 1, "func"},
    {"isfuture", asyncio_isfuture, 1, 1, "obj"},
    {"eager_task_factory", asyncio_eager_task_factory, 2, 5, "*"},
    {"_copy_outcome", asyncio_copy_outcome, 2, 2},
    {nullptr, nullptr, 0, 0},
};

// --- names that come from Python modules -------------------------------------------------------------------------------------------

struct LazyName {
  const char* name;
  const char* module;
};
constexpr LazyName lazy_names[] = {
    {"run", "asyncio.runners"},          {"Runner", "asyncio.runners"},
    {"TaskGroup", "asyncio.taskgroups"}, {"Timeout", "asyncio.timeouts"},
    {"timeout", "asyncio.timeouts"},     {"timeout_at", "asyncio.timeouts"},
    {"wait", "asyncio.waiting"},         {"wait_for", "asyncio.waiting"},
    {"as_completed", "asyncio.waiting"}, {"shield", "asyncio.waiting"},
    {"to_thread", "asyncio.threads"},    {"wrap_future", "asyncio.futures"},
    {"run_coroutine_threadsafe", "asyncio.threads"},
    {"create_eager_task_factory", "asyncio.waiting"},
    {"iscoroutinefunction", "asyncio._deprecated"},
    {"get_event_loop_policy", "asyncio._deprecated"},
    {"set_event_loop_policy", "asyncio._deprecated"},
    {"_get_event_loop_policy", "asyncio._deprecated"},
    {"_set_event_loop_policy", "asyncio._deprecated"},
    {"_AbstractEventLoopPolicy", "asyncio._deprecated"},
    {"_BaseDefaultEventLoopPolicy", "asyncio._deprecated"},
    {"IncompleteReadError", "asyncio._errors"},
    {"LimitOverrunError", "asyncio._errors"},
    {"SendfileNotAvailableError", "asyncio._errors"},
    {"StreamReader", "asyncio.streams"},
    {"StreamWriter", "asyncio._refused"},
    {"StreamReaderProtocol", "asyncio._refused"},
    {"Server", "asyncio._refused"},
    {"AbstractServer", "asyncio._refused"},
    {"open_connection", "asyncio._refused"},
    {"start_server", "asyncio._refused"},
    {"open_unix_connection", "asyncio._refused"},
    {"start_unix_server", "asyncio._refused"},
    {"create_subprocess_exec", "asyncio._refused"},
    {"create_subprocess_shell", "asyncio._refused"},
    {"capture_call_graph", "asyncio.graph"},
    {"format_call_graph", "asyncio.graph"},
    {"print_call_graph", "asyncio.graph"},
    {"FrameCallGraphEntry", "asyncio.graph"},
    {"FutureCallGraph", "asyncio.graph"},
    {"future_add_to_awaited_by", "asyncio._inspection"},
    {"future_discard_from_awaited_by", "asyncio._inspection"},
    {"_set_running_loop", "asyncio._task_state"},
    {"_enter_task", "asyncio._task_state"},
    {"_leave_task", "asyncio._task_state"},
    {"_swap_current_task", "asyncio._task_state"},
    {"_register_task", "asyncio._task_state"},
    {"_unregister_task", "asyncio._task_state"},
    {"_register_eager_task", "asyncio._task_state"},
    {"_unregister_eager_task", "asyncio._task_state"},
};

constexpr const char* submodules[] = {"locks", "queues", "tasks", "futures", "events", "exceptions", "coroutines", "base_events", "mixins",
                                      "runners", "taskgroups", "timeouts", "threads", "graph", "streams", "constants", "log", "format_helpers", "base_futures",
                                      "base_tasks", "staggered"};

Value load_lazy_name(Vm& vm, const Arguments& arguments) {
  const std::string_view wanted = Vm::text_of(arguments[0]);
  for (const char* name : submodules)
    if (wanted == name) return vm.import_module("asyncio." + std::string(name));
  for (const LazyName& row : lazy_names) {
    if (wanted != row.name) continue;
    const Value module = vm.import_module(row.module);
    if (module.is_null()) return Value();
    Value value = vm.get_attribute(module, wanted);
    if (value.is_null()) return Value();
    const Value package = vm.import_module("asyncio");
    if (!package.is_null()) vm.add(package.as<Module>(), wanted, value);
    return value;
  }
  const Value inner = wanted.starts_with("__") ? Value() : vm.find_attribute(vm.import_module("asyncio._inner"), vm.intern(wanted));
  if (!inner.is_null()) return inner;
  if (vm.raised()) return Value();
  if (wanted == "AbstractEventLoopPolicy" || wanted == "DefaultEventLoopPolicy") {
    const Value deprecated = vm.import_module("asyncio._deprecated");
    return deprecated.is_null() ? Value() : vm.call_method(deprecated, "_policy_class", {arguments[0]});
  }
  return vm.raisef(vm.types.attribute_error, "module 'asyncio' has no attribute '%.*s'", static_cast<int>(wanted.size()), wanted.data()), Value();
}
const NativeDefinition lazy_definition = {"__getattr__", load_lazy_name, 1, 1};

constexpr const char* public_names[] = {
    "sleep", "gather", "create_task", "ensure_future", "current_task", "all_tasks", "get_running_loop", "get_event_loop", "new_event_loop", "set_event_loop",
    "iscoroutine", "isfuture", "eager_task_factory", "Future", "Task", "Handle", "TimerHandle", "AbstractEventLoop", "BaseEventLoop",
    "EventLoop", "Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Queue", "LifoQueue", "PriorityQueue", "CancelledError",
    "InvalidStateError", "TimeoutError", "BrokenBarrierError", "QueueEmpty", "QueueFull", "QueueShutDown", "IncompleteReadError", "LimitOverrunError",
    "SendfileNotAvailableError", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED",
};

bool init_asyncio(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  vm.add(module, "__getattr__", vm.new_native_function(lazy_definition, nullptr, false));
  const std::pair<const char*, Type*> classes[] = {
      {"Future", vm.types.future}, {"Task", vm.types.task}, {"Handle", vm.types.handle}, {"TimerHandle", vm.types.timer_handle},
      {"AbstractEventLoop", vm.types.event_loop}, {"BaseEventLoop", vm.types.event_loop}, {"EventLoop", vm.types.event_loop},
      {"SelectorEventLoop", vm.types.event_loop}, {"Lock", vm.types.lock}, {"Event", vm.types.event}, {"Condition", vm.types.condition},
      {"Semaphore", vm.types.semaphore}, {"BoundedSemaphore", vm.types.bounded_semaphore}, {"Barrier", vm.types.barrier}, {"Queue", vm.types.queue},
      {"LifoQueue", vm.types.lifo_queue}, {"PriorityQueue", vm.types.priority_queue}, {"CancelledError", vm.types.cancelled_error},
      {"InvalidStateError", vm.types.invalid_state_error}, {"TimeoutError", vm.types.timeout_error}, {"BrokenBarrierError", vm.types.broken_barrier_error},
      {"QueueEmpty", vm.types.queue_empty}, {"QueueFull", vm.types.queue_full}, {"QueueShutDown", vm.types.queue_shut_down},
  };
  for (const auto& [name, type] : classes) vm.add(module, name, Value(type));
  for (const char* constant : {"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"}) vm.add(module, constant, vm.new_str(constant));
  std::vector<Value> all;
  for (const char* name : public_names)
    if (!vm.dict_get(module->dict.get(), vm.intern(name)).is_null()) all.push_back(vm.interned(name));
  for (const LazyName& row : lazy_names)
    if (row.name[0] != '_') all.push_back(vm.interned(row.name));
  vm.add(module, "__all__", vm.new_list(std::move(all)));
  // Methods of native classes that are written in Python.
  const Value methods = vm.import_module("asyncio._methods");
  if (methods.is_null()) return false;
  const auto put_method = [&](Type* type, const char* name, const char* function) {
    Value value = vm.get_attribute(methods, function);
    if (value.is_null()) return false;
    vm.set_type_attribute(type, name, std::move(value));
    return true;
  };
  for (const char* name : {"add_signal_handler", "remove_signal_handler", "set_default_executor"})
    if (!put_method(vm.types.event_loop, name, name)) return false;
  return put_method(vm.types.condition, "wait_for", "wait_for") && put_method(vm.types.event_loop, "shutdown_asyncgens", "shutdown_asyncgens") &&
         put_method(vm.types.event_loop, "shutdown_default_executor", "shutdown_default_executor") &&
         put_method(vm.types.event_loop, "run_in_executor", "run_in_executor") && put_method(vm.types.task, "get_stack", "get_stack") && put_method(vm.types.task, "print_stack", "print_stack");
}

/// asyncio.locks, asyncio.tasks …: the same names under the module that CPython has them in.
bool init_submodule(Vm& vm, Module* module) {
  const Value package = vm.import_module("asyncio");
  if (package.is_null()) return false;
  for (const char* name : public_names) {
    Value value = vm.dict_get(package.as<Module>()->dict.get(), vm.intern(name));
    if (!value.is_null()) vm.add(module, name, std::move(value));
  }
  vm.add(module, "_get_running_loop", vm.dict_get(package.as<Module>()->dict.get(), vm.intern("_get_running_loop")));
  vm.add(module, "__getattr__", vm.new_native_function(lazy_definition, nullptr, false));
  return true;
}

Type* new_error(Vm& vm, const char* name, const char* module, Type* base) {
  const Value dict = vm.new_dict();
  vm.dict_set(dict.as<Dict>(), vm.names.dunder_module, vm.new_str(module));
  const Value made = vm.new_script_type(vm.new_str(name), {Value(base)}, dict.as<Dict>(), Arguments{nullptr, 0}, vm.new_str(name));
  return made.as<Type>();  // classes live as long as the heap
}

}  // namespace

void install_asyncio_futures(Vm& vm);
void install_asyncio_tasks(Vm& vm);
void install_asyncio_gather(Vm& vm);
void install_asyncio_inspection(Vm& vm);
void install_asyncio_task_state(Vm& vm);
void install_asyncio_handles(Vm& vm);
void install_asyncio_loop(Vm& vm);
void install_asyncio_locks(Vm& vm);
void install_asyncio_queues(Vm& vm);
void install_contexts(Vm& vm);

void install_asyncio(Vm& vm) {
  vm.types.cancelled_error = new_error(vm, "CancelledError", "asyncio.exceptions", vm.types.base_exception);
  vm.types.invalid_state_error = new_error(vm, "InvalidStateError", "asyncio.exceptions", vm.types.exception);
  vm.types.broken_barrier_error = new_error(vm, "BrokenBarrierError", "asyncio.exceptions", vm.types.runtime_error);
  vm.types.queue_empty = new_error(vm, "QueueEmpty", "asyncio.queues", vm.types.exception);
  vm.types.queue_full = new_error(vm, "QueueFull", "asyncio.queues", vm.types.exception);
  vm.types.queue_shut_down = new_error(vm, "QueueShutDown", "asyncio.queues", vm.types.exception);
  install_contexts(vm);
  install_asyncio_handles(vm);
  install_asyncio_loop(vm);
  install_asyncio_futures(vm);
  install_asyncio_tasks(vm);
  install_asyncio_gather(vm);
  install_asyncio_inspection(vm);
  install_asyncio_task_state(vm);
  install_asyncio_locks(vm);
  install_asyncio_queues(vm);
  vm.register_native_module("asyncio", init_asyncio);
  for (const char* name : {"asyncio.locks", "asyncio.queues", "asyncio.tasks", "asyncio.futures", "asyncio.events", "asyncio.exceptions", "asyncio.coroutines",
                           "asyncio.base_events", "asyncio.mixins", "asyncio.base_futures", "asyncio.base_tasks"})
    vm.register_native_module(name, init_submodule);  // the others are written in Python
}

}  // namespace lockstep::script
