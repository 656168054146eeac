// The event loop object of scripts, its handles, and the world's life. Running a loop suspends the program's main frames; the
// driver (program.cpp) then runs the loop one callback at a time. @source CPython 3.14, Lib/asyncio/base_events.py, events.py
#include <algorithm>
#include <cmath>
#include <string>

#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

/// loop.default_exception_handler: on standard error, or wherever the program's logging puts it.
void report_by_default(Vm& vm, const Value& context) {
  const Dict* dict = context.as<Dict>();
  const Value message = vm.dict_get(context.as<Dict>(), vm.intern("message"));
  const Value exception = vm.dict_get(context.as<Dict>(), vm.intern("exception"));
  std::string text;
  if (message.is_null() || vm.truth(message) <= 0)
    text = "Unhandled exception in event loop";
  else if (!vm.append_str(text, message))
    vm.take_exception();
  std::vector<std::string_view> keys;
  for (uint32_t i = 0; i < dict->entry_count; ++i)
    if (dict->entries[i].key.is_kind(Kind::str)) keys.push_back(Vm::text_of(dict->entries[i].key));
  std::sort(keys.begin(), keys.end());
  for (const std::string_view key : keys) {
    if (key == "message" || key == "exception") continue;
    text += "\n" + std::string(key) + ": ";
    if (!vm.append_repr(text, vm.dict_get(context.as<Dict>(), vm.intern(key)))) vm.take_exception();
  }
  const Value logging = vm.dict_get(vm.modules.get(), vm.intern("logging"));
  if (logging.is_kind(Kind::module)) {
    const Value keywords = vm.new_tuple({vm.interned("exc_info")});
    const Value logger = vm.call_method(logging, "getLogger", {vm.interned("asyncio")});
    const Value log = logger.is_null() ? Value() : vm.get_attribute(logger, "error");
    const Value given[2] = {vm.new_str(text), exception.is_kind(Kind::exception) ? exception : Value::boolean(false)};
    if (!log.is_null() && !vm.call(log, Arguments{given, 2, 1, keywords.as<Tuple>()}).is_null()) return;
    vm.take_exception();
  }
  text += '\n';
  if (exception.is_kind(Kind::exception)) text += vm.format_exception(exception);
  if (vm.host != nullptr) vm.host->write(OutputStream::error, text);
}

/// loop.call_exception_handler.
void call_exception_handler(Vm& vm, EventLoopObject* loop, const Value& context) {
  if (loop == nullptr || loop->exception_handler.is_null() || loop->exception_handler.is_none()) return report_by_default(vm, context);
  const Value handler = loop->exception_handler;
  if (!vm.call(handler, {Value(loop), context}).is_null() || vm.aborted() != AbortReason::none) return;
  const Value exception = vm.take_exception();
  const Value second = vm.new_dict();
  vm.dict_set(second.as<Dict>(), vm.intern("message"), vm.interned("Unhandled error in exception handler"));
  vm.dict_set(second.as<Dict>(), vm.intern("exception"), exception);
  vm.dict_set(second.as<Dict>(), vm.intern("context"), context);
  report_by_default(vm, second);
}

}  // namespace

Value asyncio_create_task_in(Vm& vm, EventLoopObject* loop, const Value& coroutine, const Value& name, const Value& context, const Value& eager);

// --- the world -------------------------------------------------------------------------------------------------------------------

AsyncioWorld::AsyncioWorld(Vm& given_vm, RunState& given_run) : vm(given_vm), run(given_run) { vm.asyncio = this; }

AsyncioWorld::~AsyncioWorld() {
  // Loops let go of tasks, timers and callbacks while their memory is still there.
  loops_.clear();
  vm.asyncio = nullptr;
}

Value AsyncioWorld::new_event_loop() {
  Value made = vm.new_instance(vm.types.event_loop);
  auto* loop = made.as<EventLoopObject>();
  loops_.push_back(std::make_unique<Loop>(run, scheduler));
  loop->loop = loops_.back().get();
  return made;
}

Value AsyncioWorld::new_future(EventLoopObject* loop) {
  Value made = vm.new_instance(vm.types.future);
  auto* future = made.as<PlainFutureObject>();
  init_future(*this, future, loop, new (future->storage) ScriptCompletion(run, future));
  return made;
}

EventLoopObject* AsyncioWorld::require_running_loop() {
  if (running_loop == nullptr) vm.raise(vm.types.runtime_error, "no running event loop");
  return running_loop;
}

EventLoopObject* AsyncioWorld::require_loop() {
  if (running_loop != nullptr) return running_loop;
  if (!policy_loop.is_none()) return policy_loop.as<EventLoopObject>();
  vm.raise(vm.types.runtime_error, "There is no current event loop in thread 'MainThread'.");
  return nullptr;
}

Value AsyncioWorld::ensure_future(const Value& awaitable, EventLoopObject* loop) {
  if (is_future(awaitable)) {
    if (loop != nullptr && awaitable.as<FutureObject>()->loop != loop)
      return vm.raise(vm.types.value_error, "The future belongs to a different loop than the one specified as the loop argument");
    return awaitable;
  }
  const Value coroutine = vm.coroutine_from(awaitable);
  if (coroutine.is_null()) return Value();
  if (loop == nullptr) loop = require_loop();
  if (loop == nullptr) {
    coroutine.as<Generator>()->warned = true;
    return Value();
  }
  return asyncio_create_task_in(vm, loop, coroutine, Value(), Value(), Value());
}

Value AsyncioWorld::copy_context() {
  auto* copy = vm.heap.create<ContextObject>(Kind::native, vm.types.context, sizeof(ContextObject));
  if (!context.is_null()) {
    const Dict* variables = context.as<ContextObject>()->variables.get();
    if (variables != nullptr && variables->size > 0) {
      const Value dict = vm.new_dict();
      for (uint32_t i = 0; i < variables->entry_count; ++i)
        if (!variables->entries[i].key.is_null()) vm.dict_set(dict.as<Dict>(), variables->entries[i].key, variables->entries[i].value);
      copy->variables = Ref<Dict>(dict.as<Dict>());
    }
  }
  return Value::adopt(copy);
}

void AsyncioWorld::report(EventLoopObject* loop, std::string_view message, const Value& exception,
                          std::initializer_list<std::pair<std::string_view, Value>> details) {
  const Value report_context = vm.new_dict();
  vm.dict_set(report_context.as<Dict>(), vm.intern("message"), vm.new_str(message));
  if (!exception.is_null()) vm.dict_set(report_context.as<Dict>(), vm.intern("exception"), exception);
  for (const auto& [name, value] : details) vm.dict_set(report_context.as<Dict>(), vm.intern(name), value);
  call_exception_handler(vm, loop, report_context);
}

void run_callback(AsyncioWorld& world, EventLoopObject* loop, const Value& function, const Value& context, const Value* arguments, uint32_t count,
                  const Value& handle) {
  Vm& vm = world.vm;
  Value outer = std::move(world.context);
  world.context = context;
  const Value result = vm.call(function, Arguments{arguments, count});
  world.context = std::move(outer);
  if (!result.is_null()) return;
  if (vm.aborted() != AbortReason::none) return;
  Value exception = vm.take_exception();
  if (vm.is_instance(exception, vm.types.keyboard_interrupt) || vm.is_instance(exception, vm.types.system_exit)) {
    world.fatal_exception = std::move(exception);
    return;
  }
  const std::string message = "Exception in callback " + callback_text(vm, function);
  // A done callback is scheduled without a handle of its own.
  const Value shown = handle.is_null() ? new_idle_handle(vm, loop, function, arguments, count, context) : handle;
  world.report(loop, message, exception, {{"handle", shown}});
}

namespace {

// --- the loop --------------------------------------------------------------------------------------------------------------------

EventLoopObject* loop_of(const Arguments& arguments) { return arguments[0].as<EventLoopObject>(); }

bool check_open(Vm& vm, EventLoopObject* loop) {
  if (!loop->closed) return true;
  vm.raise(vm.types.runtime_error, "Event loop is closed");
  return false;
}

Value context_keyword(Vm& vm, const Arguments& arguments, bool& ok) {
  ok = true;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    if (arguments.keyword_name(i) == "context") return arguments.keyword_value(i);
    vm.raisef(vm.types.type_error, "got an unexpected keyword argument '%.*s'", static_cast<int>(arguments.keyword_name(i).size()), arguments.keyword_name(i).data());
    ok = false;
  }
  return Value();
}

Value loop_call_soon(Vm& vm, const Arguments& arguments) {
  bool ok;
  const Value context = context_keyword(vm, arguments, ok);
  if (!ok || !check_open(vm, loop_of(arguments))) return Value();
  if (arguments.positional() < 2) return vm.raise_type_error("BaseEventLoop.call_soon() missing 1 required positional argument: 'callback'");
  return new_handle(vm, loop_of(arguments), false, 0, arguments[1], arguments.values + 2, arguments.positional() - 2, context);
}

Value schedule_at(Vm& vm, const Arguments& arguments, bool relative) {
  bool ok;
  const Value context = context_keyword(vm, arguments, ok);
  if (!ok || !check_open(vm, loop_of(arguments))) return Value();
  if (arguments.positional() < 3)
    return vm.raisef(vm.types.type_error, "BaseEventLoop.%s() missing required positional arguments", relative ? "call_later" : "call_at"), Value();
  if (arguments[1].is_none()) return vm.raise_type_error(relative ? "delay must not be None" : "when cannot be None");
  double when;
  if (relative && !arguments[1].is_kind(Kind::floating) && !Vm::is_int(arguments[1]) &&
      vm.binary(BinaryOperator::add, vm.new_float(loop_of(arguments)->loop->time()), arguments[1]).is_null())
    return Value();
  if (!vm.to_double(arguments[1], when)) return Value();
  if (relative) when = loop_of(arguments)->loop->time() + when;
  return new_handle(vm, loop_of(arguments), true, when, arguments[2], arguments.values + 3, arguments.positional() - 3, context);
}
Value loop_call_later(Vm& vm, const Arguments& arguments) { return schedule_at(vm, arguments, true); }
Value loop_call_at(Vm& vm, const Arguments& arguments) { return schedule_at(vm, arguments, false); }

Value loop_time(Vm& vm, const Arguments& arguments) { return vm.new_float(loop_of(arguments)->loop->time()); }
Value loop_create_future(Vm& vm, const Arguments& arguments) { return world_of(vm).new_future(loop_of(arguments)); }

Value create_task_in(Vm& vm, EventLoopObject* loop, const Value& coroutine, const Value& name, const Value& context, const Value& eager) {
  if (!check_open(vm, loop)) return Value();
  Value body = coroutine;
  if (!body.is_kind(Kind::generator) || body.as<Generator>()->code_kind != CodeKind::coroutine) {
    if (!body.is_kind(Kind::awaitable)) {
      std::string text = "a coroutine was expected, got ";
      if (!vm.append_repr(text, body)) return Value();
      return vm.raise_type_error(text);
    }
    body = vm.coroutine_from(body);
    if (body.is_null()) return Value();
  }
  if (!loop->task_factory.is_null() && !loop->task_factory.is_none()) {
    std::vector<Value> names;  // only what was given
    std::vector<Value> values{Value(loop), body};
    const auto pass = [&](const char* keyword, const Value& value) {
      if (value.is_null()) return;
      names.push_back(vm.interned(keyword));
      values.push_back(value);
    };
    pass("name", name);
    pass("context", context);
    pass("eager_start", eager);
    const Value keywords = vm.new_tuple(std::move(names));
    return vm.call(loop->task_factory, Arguments{values.data(), static_cast<uint32_t>(values.size()), keywords.as<Tuple>()->size, keywords.as<Tuple>()});
  }
  return world_of(vm).new_task(loop, body, name, context, !eager.is_null() && eager.is_true());
}

Value loop_create_task(Vm& vm, const Arguments& arguments) {
  const auto argument = [&](uint32_t index) { return index < arguments.count ? arguments[index] : Value(); };
  return create_task_in(vm, loop_of(arguments), argument(1), argument(2), argument(3), argument(4));
}

Value loop_stop(Vm&, const Arguments& arguments) {
  loop_of(arguments)->loop->stop();
  return Value::none();
}

Value loop_is_running(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  return Value::boolean(world.loop_run.loop.same(arguments[0]));
}
Value loop_is_closed(Vm&, const Arguments& arguments) { return Value::boolean(loop_of(arguments)->closed); }

Value loop_close(Vm& vm, const Arguments& arguments) {
  if (world_of(vm).loop_run.loop.same(arguments[0])) return vm.raise(vm.types.runtime_error, "Cannot close a running event loop");
  loop_of(arguments)->closed = true;
  return Value::none();
}

bool check_can_run(Vm& vm, EventLoopObject* loop) {
  AsyncioWorld& world = world_of(vm);
  if (!check_open(vm, loop)) return false;
  if (world.loop_run.loop.same(Value(loop))) {
    vm.raise(vm.types.runtime_error, "This event loop is already running");
    return false;
  }
  if (world.running_loop != nullptr) {
    vm.raise(vm.types.runtime_error, "Cannot run the event loop while another loop is running");
    return false;
  }
  return true;
}

/// The callback with which run_until_complete stops the loop.
Value stop_loop(Vm& vm, const Arguments& arguments) {
  auto* future = arguments[0].as<FutureObject>();
  if (!future->completion->cancelled() && !future->exception.is_null() &&
      (vm.is_instance(future->exception, vm.types.system_exit) || vm.is_instance(future->exception, vm.types.keyboard_interrupt)))
    return Value::none();
  future->loop->loop->stop();
  return Value::none();
}

const NativeDefinition stop_loop_definition = {"_run_until_complete_cb", stop_loop, 1, 1};

Value begin_loop_run(Vm& vm, EventLoopObject* loop, const Value& future, bool made_task) {
  AsyncioWorld& world = world_of(vm);
  if (!vm.can_suspend()) {
    return vm.raise(vm.types.runtime_error, "the event loop cannot be run from here: a built-in function called this code");
  }
  AsyncioWorld::LoopRun& run = world.loop_run;
  run = AsyncioWorld::LoopRun();
  run.loop = Value(loop);
  run.future = future;
  run.made_task = made_task;
  if (!future.is_null()) {
    const Value callback = vm.new_native_function(stop_loop_definition, nullptr, false);
    const Value method = vm.call_method(future, "add_done_callback", {callback});
    if (method.is_null()) {
      run = AsyncioWorld::LoopRun();
      return Value();
    }
    run.stop_callback = nullptr;
    for (ScriptCallback* link = future.as<FutureObject>()->callbacks; link != nullptr; link = link->next) run.stop_callback = link;
  }
  run.loop_before = world.running_loop;
  world.running_loop = loop;
  return Vm::suspended();
}

Value loop_run_until_complete(Vm& vm, const Arguments& arguments) {
  EventLoopObject* loop = loop_of(arguments);
  if (!check_can_run(vm, loop)) {
    if (arguments[1].is_kind(Kind::generator)) arguments[1].as<Generator>()->warned = arguments[1].as<Generator>()->warned || false;
    return Value();
  }
  const bool made_task = !is_future(arguments[1]);
  const Value future = world_of(vm).ensure_future(arguments[1], loop);
  if (future.is_null()) return Value();
  return begin_loop_run(vm, loop, future, made_task);
}

Value loop_run_forever(Vm& vm, const Arguments& arguments) {
  EventLoopObject* loop = loop_of(arguments);
  if (!check_can_run(vm, loop)) return Value();
  return begin_loop_run(vm, loop, Value(), false);
}

Value loop_set_debug(Vm& vm, const Arguments& arguments) {
  const int truth = vm.truth(arguments[1]);
  if (truth < 0) return Value();
  loop_of(arguments)->debug = truth != 0;
  return Value::none();
}
Value loop_get_debug(Vm&, const Arguments& arguments) { return Value::boolean(loop_of(arguments)->debug); }

Value loop_set_exception_handler(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_none() && !vm.is_callable(arguments[1])) {
    std::string text = "A callable object or None is expected, got ";
    if (!vm.append_repr(text, arguments[1])) return Value();
    return vm.raise_type_error(text);
  }
  loop_of(arguments)->exception_handler = arguments[1];
  return Value::none();
}
Value loop_get_exception_handler(Vm&, const Arguments& arguments) {
  const Value& handler = loop_of(arguments)->exception_handler;
  return handler.is_null() ? Value::none() : handler;
}

Value loop_call_exception_handler(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_kind(Kind::dict)) return vm.raise_type_error("context must be a dict");
  call_exception_handler(vm, loop_of(arguments), arguments[1]);
  return vm.raised() ? Value() : Value::none();
}
Value loop_default_exception_handler(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_kind(Kind::dict)) return vm.raise_type_error("context must be a dict");
  report_by_default(vm, arguments[1]);
  return Value::none();
}

Value loop_set_task_factory(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_none() && !vm.is_callable(arguments[1])) return vm.raise_type_error("task factory must be a callable or None");
  loop_of(arguments)->task_factory = arguments[1];
  return Value::none();
}
Value loop_get_task_factory(Vm&, const Arguments& arguments) {
  const Value& factory = loop_of(arguments)->task_factory;
  return factory.is_null() ? Value::none() : factory;
}

/// What loop.shutdown_asyncgens closes: the generators still under way; no more are accepted.
Value loop_take_async_generators(Vm& vm, const Arguments& arguments) {
  auto& known = world_of(vm).async_generators;
  std::vector<Value> generators;
  for (size_t i = 0; i < known.size();) {
    if (known[i].loop != loop_of(arguments)) {
      ++i;
      continue;
    }
    generators.emplace_back(known[i].generator);
    known.erase(known.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return vm.new_list(std::move(generators));
}

Value loop_repr(Vm& vm, const Value& self) {
  auto* loop = self.as<EventLoopObject>();
  const bool running = world_of(vm).loop_run.loop.same(self);
  return vm.new_str(std::string("<_UnixSelectorEventLoop running=") + (running ? "True" : "False") + " closed=" + (loop->closed ? "True" : "False") +
                    " debug=" + (loop->debug ? "True" : "False") + ">");
}

Value loop_construct(Vm& vm, Type*, const Arguments&) { return world_of(vm).new_event_loop(); }

void destroy_loop_object(Heap&, Object* object) {
  auto* loop = static_cast<EventLoopObject*>(object);
  loop->exception_handler = Value();
  loop->task_factory = Value();
}

const NativeDefinition loop_methods[] = {
    {"call_soon", loop_call_soon, 0, 0xFFFF, "*"},
    {"call_soon_threadsafe", loop_call_soon, 0, 0xFFFF, "*"},
    {"call_later", loop_call_later, 0, 0xFFFF, "*"},
    {"call_at", loop_call_at, 0, 0xFFFF, "*"},
    {"time", loop_time, 0, 0},
    {"create_future", loop_create_future, 0, 0},
    {"create_task", loop_create_task, 1, 4, "coro,name,context,eager_start"},
    {"stop", loop_stop, 0, 0},
    {"is_running", loop_is_running, 0, 0},
    {"is_closed", loop_is_closed, 0, 0},
    {"close", loop_close, 0, 0},
    {"run_until_complete", loop_run_until_complete, 1, 1, "future"},
    {"run_forever", loop_run_forever, 0, 0},
    {"set_debug", loop_set_debug, 1, 1},
    {"get_debug", loop_get_debug, 0, 0},
    {"set_exception_handler", loop_set_exception_handler, 1, 1},
    {"get_exception_handler", loop_get_exception_handler, 0, 0},
    {"call_exception_handler", loop_call_exception_handler, 1, 1},
    {"default_exception_handler", loop_default_exception_handler, 1, 1},
    {"set_task_factory", loop_set_task_factory, 1, 1},
    {"get_task_factory", loop_get_task_factory, 0, 0},
    {"_take_async_generators", loop_take_async_generators, 0, 0},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value asyncio_create_task_in(Vm& vm, EventLoopObject* loop, const Value& coroutine, const Value& name, const Value& context, const Value& eager) {
  return create_task_in(vm, loop, coroutine, name, context, eager);
}

Value AsyncioWorld::finish_loop_run(Value& exception) {
  LoopRun finished = std::move(loop_run);
  loop_run = LoopRun();
  running_loop = finished.loop_before;
  if (!finished.future.is_null() && finished.stop_callback != nullptr && !finished.future.as<FutureObject>()->completion->done()) {
    // The future may end in a later run of the loop, which it must not stop.
    const Value callback = finished.stop_callback->function;
    if (vm.call_method(finished.future, "remove_done_callback", {callback}).is_null()) vm.take_exception();
  }
  if (!fatal_exception.is_null()) {
    exception = std::move(fatal_exception);
    if (!finished.future.is_null()) finished.future.as<FutureObject>()->log_exception = false;
    return Value();
  }
  if (finished.future.is_null()) return Value::none();
  auto* future = finished.future.as<FutureObject>();
  if (!future->completion->done()) {
    exception = vm.new_exception(vm.types.runtime_error, "Event loop stopped before Future completed.");
    return Value();
  }
  Value result = future_outcome(vm, future);
  if (result.is_null()) exception = vm.take_exception();
  return result;
}

void install_asyncio_loop(Vm& vm) {
  Vm::NativeType loop;
  loop.name = "EventLoop";
  loop.module = "asyncio.unix_events";
  loop.size = sizeof(EventLoopObject);
  loop.attributes_offset = offsetof(NativeObject, attributes);
  loop.slots.construct = loop_construct;
  loop.slots.repr = loop_repr;
  loop.slots.destroy = destroy_loop_object;
  vm.types.event_loop = vm.new_native_type(loop, loop_methods);
}

}  // namespace lockstep::script
