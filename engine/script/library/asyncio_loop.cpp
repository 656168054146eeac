// The event loop object of scripts, its handles, and the world's life. Running a loop suspends the program's main frames; the
// driver (program.cpp) then runs the loop one callback at a time. @source CPython 3.14, Lib/asyncio/base_events.py, events.py
#include <algorithm>
#include <cmath>
#include <string>

#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

Value asyncio_create_task_in(Vm& vm, EventLoopObject* loop, const Arguments& arguments, uint32_t at);

// --- the world -------------------------------------------------------------------------------------------------------------------

AsyncioWorld::AsyncioWorld(Vm& given_vm, RunState& given_run) : vm(given_vm), run(given_run) { vm.asyncio = this; }

AsyncioWorld::~AsyncioWorld() {
  // Loops let go of tasks, timers and callbacks while their memory is still there.
  loops_.clear();
  vm.asyncio = nullptr;
}

Value AsyncioWorld::new_event_loop(Type* type) {
  Value made = vm.new_instance(type != nullptr ? type : vm.types.event_loop);
  auto* loop = made.as<EventLoopObject>();
  loops_.push_back(std::make_unique<Loop>(run, scheduler));
  loop->loop = loops_.back().get();
  loop_objects_.push_back(loop);
  const Value coroutines = vm.dict_get(vm.modules.get(), vm.intern("asyncio.coroutines"));
  const Value debug = coroutines.is_kind(Kind::module) ? vm.call_method(coroutines, "_is_debug_mode", {}) : Value::boolean(false);
  if (debug.is_null()) return Value();
  loop->debug = debug.is_true();
  return made;
}

EventLoopObject* AsyncioWorld::object_of(uint32_t loop_number) const {
  for (EventLoopObject* object : loop_objects_)
    if (object->loop->number() == loop_number) return object;
  return nullptr;
}

Value AsyncioWorld::new_future(EventLoopObject* loop) {
  Value made = vm.new_instance(vm.types.future);
  auto* future = made.as<PlainFutureObject>();
  init_future(*this, future, loop, new (future->storage) ScriptCompletion(run, future));
  keep_source_traceback(vm, future);
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
  Value made = asyncio_create_task_in(vm, loop, Arguments{&coroutine, 1}, 0);
  if (made.is_null() || is_future(made)) return made;
  std::string text = "the task factory must return a Task or Future, got ";
  return vm.append_repr(text, made) ? vm.raise_type_error(text) : Value();
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
  if (run.step_log != nullptr) {
    std::string text;
    if (!exception.is_null()) {
      text = vm.type_name(exception);
      std::string words;
      if (!vm.append_str(words, exception)) vm.take_exception();
      if (!words.empty()) text += ": " + words;
    }
    reports.push_back(exception.is_null() ? std::string(message) : text + " (" + std::string(message) + ")");
  }
  const Value report_context = vm.new_dict();
  vm.dict_set(report_context.as<Dict>(), vm.intern("message"), vm.new_str(message));
  if (!exception.is_null()) vm.dict_set(report_context.as<Dict>(), vm.intern("exception"), exception);
  for (const auto& [name, value] : details) vm.dict_set(report_context.as<Dict>(), vm.intern(name), value);
  if (loop == nullptr) return call_exception_handler(vm, loop, report_context);
  // By name: a subclass or a test may have its own.
  if (vm.call_method(Value(loop), "call_exception_handler", {report_context}).is_null() && vm.aborted() == AbortReason::none) vm.take_exception();
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
  const Value stack = handle_source_traceback(shown);
  if (stack.is_null())
    world.report(loop, message, exception, {{"handle", shown}});
  else
    world.report(loop, message, exception, {{"handle", shown}, {"source_traceback", stack}});
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

/// In debug mode: what cannot be called is refused at once.
bool check_callback(Vm& vm, const EventLoopObject* loop, const Value& callback, const char* method) {
  if (!loop->debug) return true;
  const Value is_function = vm.call_method(vm.import_module("asyncio"), "_iscoroutinefunction", {callback});
  if (is_function.is_null()) return false;
  const bool is_coroutine = callback.is_kind(Kind::awaitable) || (callback.is_kind(Kind::generator) && callback.as<Generator>()->code_kind == CodeKind::coroutine);
  if (is_coroutine || is_function.is_true()) {
    vm.raisef(vm.types.type_error, "coroutines cannot be used with %s()", method);
    return false;
  }
  if (vm.is_callable(callback)) return true;
  std::string text = std::string("a callable object was expected by ") + method + "(), got ";
  if (vm.append_repr(text, callback)) vm.raise_type_error(text);
  return false;
}

Value loop_call_soon(Vm& vm, const Arguments& arguments) {
  bool ok;
  const Value context = context_keyword(vm, arguments, ok);
  if (!ok || !check_open(vm, loop_of(arguments))) return Value();
  if (arguments.positional() < 2) return vm.raise_type_error("BaseEventLoop.call_soon() missing 1 required positional argument: 'callback'");
  if (!check_callback(vm, loop_of(arguments), arguments[1], "call_soon")) return Value();
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
  if (!check_callback(vm, loop_of(arguments), arguments[2], "call_at")) return Value();
  if (relative) when = loop_of(arguments)->loop->time() + when;
  return new_handle(vm, loop_of(arguments), true, when, arguments[2], arguments.values + 3, arguments.positional() - 3, context);
}
Value loop_call_later(Vm& vm, const Arguments& arguments) { return schedule_at(vm, arguments, true); }
Value loop_call_at(Vm& vm, const Arguments& arguments) { return schedule_at(vm, arguments, false); }

Value loop_time(Vm& vm, const Arguments& arguments) { return vm.new_float(loop_of(arguments)->loop->time()); }
Value loop_create_future(Vm& vm, const Arguments& arguments) { return world_of(vm).new_future(loop_of(arguments)); }

/// Task's own keywords; null after raising about another one.
bool read_task_keywords(Vm& vm, const Arguments& keywords, Value& name, Value& context, Value& eager) {
  for (uint32_t i = 0; i < keywords.keyword_count; ++i) {
    const std::string_view keyword = keywords.keyword_name(i);
    Value* place = keyword == "name" ? &name : keyword == "context" ? &context : keyword == "eager_start" ? &eager : nullptr;
    if (place == nullptr) {
      vm.raisef(vm.types.type_error, "Task() got an unexpected keyword argument '%.*s'", static_cast<int>(keyword.size()), keyword.data());
      return false;
    }
    *place = keywords.keyword_value(i);
  }
  return true;
}

Value call_task_factory(Vm& vm, EventLoopObject* loop, const Value& body, const Arguments& keywords) {
  std::vector<Value> values{Value(loop), body};
  for (uint32_t i = 0; i < keywords.keyword_count; ++i) values.push_back(keywords.keyword_value(i));
  return vm.call(loop->task_factory, Arguments{values.data(), static_cast<uint32_t>(values.size()), keywords.keyword_count, keywords.keyword_names});
}

/// @param keywords  only its keywords count: what is passed on to a task factory, or Task's own
Value create_task_in(Vm& vm, EventLoopObject* loop, const Value& coroutine, const Arguments& keywords) {
  if (!check_open(vm, loop)) return Value();
  Value body = coroutine;
  if (!body.is_kind(Kind::generator) || body.as<Generator>()->code_kind != CodeKind::coroutine) {
    if (!loop->task_factory.is_null() && !loop->task_factory.is_none() && is_coroutine_like(vm, body)) return call_task_factory(vm, loop, body, keywords);
    body = coroutine_for_task(vm, body);
    if (body.is_null()) return Value();
  }
  if (!loop->task_factory.is_null() && !loop->task_factory.is_none()) return call_task_factory(vm, loop, body, keywords);
  Value name, context, eager;
  if (!read_task_keywords(vm, keywords, name, context, eager)) return Value();
  const bool starts_now = !eager.is_null() && eager.is_true() && world_of(vm).running_loop == loop;
  Value made = world_of(vm).new_task(loop, body, name, context, starts_now);
  if (!made.is_null() && !coroutine.is_kind(Kind::generator) && !coroutine.is_kind(Kind::awaitable)) made.as<TaskObject>()->coroutine_like = coroutine;
  return made;
}

/// loop.create_task(coro, **options); asyncio.create_task too, on the running loop.
Value loop_create_task(Vm& vm, const Arguments& arguments) { return asyncio_create_task_in(vm, loop_of(arguments), arguments, 1); }

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

Value loop_get_attribute(Vm& vm, const Value& self, Str* name) {
  const auto* loop = self.as<EventLoopObject>();
  const std::string_view text = name->view();
  const auto or_none = [](const Value& value) { return value.is_null() ? Value::none() : value; };
  if (text == "_closed") return Value::boolean(loop->closed);
  if (text == "_debug") return Value::boolean(loop->debug);
  if (text == "_exception_handler") return or_none(loop->exception_handler);
  if (text == "_task_factory") return or_none(loop->task_factory);
  if (text == "_ready") return ready_as_handles(vm, loop->loop->ready_count(), self);
  if (text == "_scheduled") return ready_as_handles(vm, loop->loop->timer_count(), self);
  if (text == "_thread_id") return world_of(vm).loop_run.loop.same(self) ? Value::small(1) : Value::none();
  if (text == "_default_executor" || text == "_current_handle") return Value::none();
  return Value();
}

Value loop_check_closed(Vm& vm, const Arguments& arguments) { return check_open(vm, loop_of(arguments)) ? Value::none() : Value(); }

Value loop_repr(Vm& vm, const Value& self) {
  auto* loop = self.as<EventLoopObject>();
  const bool running = world_of(vm).loop_run.loop.same(self);
  return vm.new_str("<" + std::string(vm.type_name(self)) + " running=" + (running ? "True" : "False") + " closed=" + (loop->closed ? "True" : "False") +
                    " debug=" + (loop->debug ? "True" : "False") + ">");
}

Value loop_allocate(Vm& vm, Type* type, const Arguments&) { return world_of(vm).new_event_loop(type); }
bool loop_initialize(Vm&, const Value&, const Arguments&) { return true; }

void destroy_loop_object(Heap& heap, Object* object) {
  auto* loop = static_cast<EventLoopObject*>(object);
  const Vm* vm = static_cast<Vm*>(heap.finalize_context);
  if (vm != nullptr && vm->asyncio != nullptr) vm->asyncio->forget_loop(loop);
  loop->exception_handler = Value();
  loop->task_factory = Value();
}

/// What needs an operating system.
#define REFUSED(name)                                                                                                                \
  {#name, [](Vm& vm, const Arguments&) {                                                                                             \
     return vm.raise(vm.types.not_implemented_error, "loop." #name "() needs an operating system, and this program runs without one"); \
   }, 0, 0xFFFF, "*"},

const NativeDefinition loop_methods[] = {
    {"call_soon", loop_call_soon, 0, 0xFFFF, "*"},
    {"call_soon_threadsafe", loop_call_soon, 0, 0xFFFF, "*"},
    {"call_later", loop_call_later, 0, 0xFFFF, "*"},
    {"call_at", loop_call_at, 0, 0xFFFF, "*"},
    {"time", loop_time, 0, 0},
    {"create_future", loop_create_future, 0, 0},
    {"create_task", loop_create_task, 0, 0xFFFF, "*"},
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
    REFUSED(add_reader) REFUSED(remove_reader) REFUSED(add_writer) REFUSED(remove_writer) REFUSED(add_signal_handler)
    REFUSED(remove_signal_handler) REFUSED(create_connection) REFUSED(create_server) REFUSED(create_datagram_endpoint)
    REFUSED(create_unix_connection) REFUSED(create_unix_server) REFUSED(connect_accepted_socket) REFUSED(connect_read_pipe)
    REFUSED(connect_write_pipe) REFUSED(getaddrinfo) REFUSED(getnameinfo) REFUSED(sendfile) REFUSED(start_tls) REFUSED(subprocess_exec)
    REFUSED(subprocess_shell) REFUSED(sock_accept) REFUSED(sock_connect) REFUSED(sock_recv) REFUSED(sock_recv_into) REFUSED(sock_recvfrom)
    REFUSED(sock_recvfrom_into) REFUSED(sock_sendall) REFUSED(sock_sendfile) REFUSED(sock_sendto)
    {"_check_closed", loop_check_closed, 0, 0},
    {"_take_async_generators", loop_take_async_generators, 0, 0},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value asyncio_create_task_in(Vm& vm, EventLoopObject* loop, const Arguments& arguments, uint32_t at) {
  if (arguments.positional() > at + 1)
    return vm.raisef(vm.types.type_error, "create_task() takes %u positional argument%s but %u were given", at + 1, at == 0 ? "" : "s", arguments.positional()), Value();
  if (arguments.positional() == at + 1) return create_task_in(vm, loop, arguments[at], arguments);
  // The coroutine given by name.
  std::vector<Value> names, values;
  Value coroutine;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    if (arguments.keyword_name(i) == "coro") {
      coroutine = arguments.keyword_value(i);
      continue;
    }
    names.push_back(vm.interned(arguments.keyword_name(i)));
    values.push_back(arguments.keyword_value(i));
  }
  if (coroutine.is_null()) return vm.raise_type_error("create_task() missing 1 required positional argument: 'coro'");
  const Value keywords = vm.new_tuple(std::move(names));
  const auto count = static_cast<uint32_t>(values.size());
  return create_task_in(vm, loop, coroutine, Arguments{values.data(), count, count, keywords.as<Tuple>()});
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
  loop.name = "_UnixSelectorEventLoop";
  loop.module = "asyncio.unix_events";
  loop.size = sizeof(EventLoopObject);
  loop.attributes_offset = offsetof(NativeObject, attributes);
  loop.slots.allocate = loop_allocate;
  loop.slots.initialize = loop_initialize;
  loop.slots.repr = loop_repr;
  loop.slots.get_attribute = loop_get_attribute;
  loop.slots.destroy = destroy_loop_object;
  vm.types.event_loop = vm.new_native_type(loop, loop_methods);
  vm.set_type_attribute(vm.types.event_loop, "slow_callback_duration", vm.new_float(0.1));
  vm.set_type_attribute(vm.types.event_loop, "_clock_resolution", vm.new_float(1e-9));
}

}  // namespace lockstep::script
