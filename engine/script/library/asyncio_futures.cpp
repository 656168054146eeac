// Future, and what Task has from it. @source CPython 3.14, Lib/asyncio/futures.py
#include <string>

#include "engine/core/sleep.hpp"
#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/places.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

// --- callbacks -------------------------------------------------------------------------------------------------------------------

ScriptCallback::ScriptCallback(AsyncioWorld& world, Loop& loop, FutureObject* future, Value given_function, Value given_context)
    : DoneCallback(loop), function(std::move(given_function)), context(std::move(given_context)), world_(world), future_(future) {}

namespace {

void free_callback(Heap& heap, ScriptCallback* callback) {
  callback->cancel();
  callback->~ScriptCallback();
  heap.free(callback, sizeof(ScriptCallback));
}

void unlink_callback(FutureObject* future, const ScriptCallback* callback) {
  for (ScriptCallback** link = &future->callbacks; *link != nullptr; link = &(*link)->next) {
    if (*link != callback) continue;
    *link = callback->next;
    return;
  }
}

/// Whether a callback only counts: asyncio's own of TaskGroup and wait, and the one that stops the loop. It does not matter
/// in which order futures that succeed call it, only that all of them did.
bool is_counting_callback(const Value& function) {
  if (function.is_kind(Kind::native_function)) return std::string_view(function.as<NativeFunction>()->definition->name) == "_run_until_complete_cb";
  const Value& called = function.is_kind(Kind::bound_method) ? function.as<BoundMethod>()->function : function;
  if (!called.is_kind(Kind::function)) return false;
  const Code* code = called.as<Function>()->code.get();
  if (!code->file_name.is_kind(Kind::str) || !Vm::text_of(code->file_name).starts_with("/lib/python")) return false;
  const std::string_view name = Vm::text_of(called.as<Function>()->qualified_name);
  return name == "TaskGroup._on_task_done" || name == "_wait.<locals>._on_completion";
}

/// Callbacks that count together are one actor.
uint32_t counting_actor(AsyncioWorld& world, const Value& function) {
  const Object* counter = function.is_kind(Kind::bound_method) ? function.as<BoundMethod>()->self.object() : function.object();
  return world.run.step_log->shared_actor(world.vm.heap.places->of(counter));
}

ScriptCallback* add_callback(AsyncioWorld& world, FutureObject* future, const Value& function, const Value& context) {
  void* memory = world.vm.heap.allocate(sizeof(ScriptCallback));
  auto* callback = new (memory) ScriptCallback(world, *future->loop->loop, future, function, context);
  ScriptCallback** link = &future->callbacks;
  while (*link != nullptr) link = &(*link)->next;
  *link = callback;
  if (future->completion->done()) callback->hold_future();
  if (world.run.step_log != nullptr && is_counting_callback(function)) [[unlikely]] {
    callback->make_internal();
    callback->set_actor(counting_actor(world, function));
  }
  future->completion->add_done_callback(*callback);
  return callback;
}

}  // namespace

RunOutcome ScriptCallback::run() {
  const Value future(future_);
  const Value called = function;
  const Value in_context = context;
  AsyncioWorld& world = world_;
  if (is_internal_ && future_->exception.is_null() && !future_->completion->cancelled()) world.run.step_log->set_muted(true);
  unlink_callback(future_, this);
  free_callback(world.vm.heap, this);
  run_callback(world, future.as<FutureObject>()->loop, called, in_context, &future, 1, Value());
  return RunOutcome::done;
}

void hold_for_callbacks(FutureObject* future) {
  for (ScriptCallback* callback = future->callbacks; callback != nullptr; callback = callback->next) callback->hold_future();
}

// --- the completion --------------------------------------------------------------------------------------------------------------

bool ScriptCompletion::cancel(CancelMessage message) {
  if (done()) return false;
  hold_for_callbacks(owner_);
  return Completion::cancel(message);
}

void ScriptCompletion::keep_cancel_message(CancelMessage message) {
  owner_->cancel_message = borrowed_value(message.bits);
}

CancelMessage ScriptCompletion::kept_cancel_message() const { return {owner_->cancel_message.bits()}; }

void init_future(AsyncioWorld& world, FutureObject* future, EventLoopObject* loop, Completion* completion) {
  (void)world;
  future->loop = loop;
  ++loop->references;
  future->completion = completion;
}

void destroy_future_parts(Heap& heap, FutureObject* future) {
  while (future->callbacks != nullptr) {
    ScriptCallback* callback = future->callbacks;
    future->callbacks = callback->next;
    free_callback(heap, callback);
  }
  future->result = Value();
  future->exception = Value();
  heap.free_traceback(std::exchange(future->kept_traceback, nullptr));
  future->cancel_message = Value();
  future->cancelled_error = Value();
  future->awaited_by = Value();
  future->source_traceback = Value();
  if (future->loop != nullptr) Value::release_bits(Value::adopt(future->loop).release());
  future->loop = nullptr;
}

/// A future that nobody holds lives on while callbacks of it are in the ready queue; they are to be given it.
bool outlived_by_callbacks(FutureObject* future) {
  bool kept = false;
  for (ScriptCallback* callback = future->callbacks; callback != nullptr; callback = callback->next) {
    if (!callback->is_queued()) continue;
    callback->kept_future = Value(future);
    kept = true;
  }
  return kept;
}

void finalize_future(Vm& vm, Object* object) {
  auto* future = static_cast<FutureObject*>(object);
  if (vm.aborted() == AbortReason::none && outlived_by_callbacks(future)) {
    object->flags &= ~object_is_finalized;  // the last callback's end is the end
    return;
  }
  if (!future->log_exception || future->exception.is_null() || vm.asyncio == nullptr || vm.aborted() != AbortReason::none) return;
  future->log_exception = false;
  Value raised = vm.raised() ? vm.take_exception() : Value();
  const Value self(object);
  const std::string message = std::string(vm.type_name(self)) + " exception was never retrieved";
  if (future->source_traceback.is_null())
    vm.asyncio->report(future->loop, message, future->exception, {{"future", self}});
  else
    vm.asyncio->report(future->loop, message, future->exception, {{"future", self}, {"source_traceback", future->source_traceback}});
  if (!raised.is_null()) vm.restore_exception(std::move(raised));
}

void keep_source_traceback(Vm& vm, FutureObject* future) {
  if (!future->loop->debug) return;
  const Value module = vm.import_module("traceback");
  Value stack = module.is_null() ? Value() : vm.call_method(module, "extract_stack", {});
  if (!stack.is_null())
    future->source_traceback = std::move(stack);
  else if (vm.aborted() == AbortReason::none)
    vm.take_exception();
}

namespace {

/// " created at shop.py:7", where the last frame was that made it; empty without debug mode.
std::string origin_text(Vm& vm, const FutureObject* future) {
  if (future->source_traceback.is_null() || future->source_traceback.is_none()) return "";
  const Value frame = vm.get_item(future->source_traceback, Value::small(-1));
  const Value file = frame.is_null() ? Value() : vm.get_item(frame, Value::small(0));
  const Value line = file.is_null() ? Value() : vm.get_item(frame, Value::small(1));
  if (line.is_null()) vm.take_exception();
  return file.is_kind(Kind::str) && line.is_small() ? " created at " + std::string(Vm::text_of(file)) + ":" + std::to_string(line.as_small()) : "";
}

}  // namespace

bool is_future(const Value& value) { return value.is_kind(Kind::future) || value.is_kind(Kind::task); }

Value make_cancelled_error(Vm& vm, const Value& message) {
  return message.is_null() || message.is_none() ? vm.new_exception(vm.types.cancelled_error, std::initializer_list<Value>{})
                                                : vm.new_exception(vm.types.cancelled_error, {message});
}

Value make_cancelled_error(Vm& vm, FutureObject* future) {
  if (!future->cancelled_error.is_null()) return std::move(future->cancelled_error);
  return make_cancelled_error(vm, future->cancel_message);
}

Value future_outcome(Vm& vm, FutureObject* future) {
  future->completion->note_read(Completion::done_part);
  future->log_exception = false;
  if (future->completion->cancelled()) return vm.raise_value(make_cancelled_error(vm, future));
  if (!future->exception.is_null()) {
    auto* exception = future->exception.as<Exception>();
    vm.heap.free_traceback(exception->traceback);
    exception->traceback = std::exchange(future->kept_traceback, nullptr);  // CPython's C code gives it away with the first look
    return vm.raise_value(future->exception);
  }
  return future->result.is_null() ? Value::none() : future->result;
}

void keep_exception(FutureObject* future, Value exception) {
  Heap& heap = *future->type->heap;
  heap.free_traceback(std::exchange(future->kept_traceback, nullptr));
  const std::vector<TracebackEntry>* entries = exception.as<Exception>()->traceback;
  if (entries != nullptr) *(future->kept_traceback = heap.new_traceback()) = *entries;
  future->exception = std::move(exception);
  future->log_exception = true;
}

bool future_set_result(Vm& vm, FutureObject* future, Value result) {
  if (future->completion->done()) {
    vm.raise(vm.types.invalid_state_error, "invalid state");
    return false;
  }
  future->result = std::move(result);
  hold_for_callbacks(future);
  static_cast<ScriptCompletion*>(future->completion)->complete(TaskOutcome::finished);
  return true;
}

bool future_set_exception(Vm& vm, FutureObject* future, Value exception) {
  if (future->completion->done()) {
    vm.raise(vm.types.invalid_state_error, "invalid state");
    return false;
  }
  if (exception.is_kind(Kind::type) && exception.as<Type>()->is_exception) {
    exception = vm.call(exception, std::initializer_list<Value>{});
    if (exception.is_null()) return false;
  }
  if (!exception.is_kind(Kind::exception)) {
    vm.raise_type_error("invalid exception object");
    return false;
  }
  if (vm.is_instance(exception, vm.types.stop_iteration)) {
    Value replacement = vm.new_exception(vm.types.runtime_error, "StopIteration interacts badly with generators and cannot be raised into a Future");
    replacement.as<Exception>()->cause = exception;
    replacement.as<Exception>()->context = exception;
    replacement.as<Exception>()->suppress_context = true;
    exception = std::move(replacement);
  }
  keep_exception(future, std::move(exception));
  hold_for_callbacks(future);
  static_cast<ScriptCompletion*>(future->completion)->complete(TaskOutcome::raised);
  return true;
}

// --- repr ------------------------------------------------------------------------------------------------------------------------

namespace {

Value attribute_or_null(Vm& vm, const Value& object, std::string_view name) {
  Value value = vm.find_attribute(object, vm.intern(name));
  if (vm.raised()) vm.take_exception();
  return value;
}

/// What functools.partial or functools.wraps made of it, taken off.
Value unwrapped(Vm& vm, Value function, const char* attribute) {
  for (int depth = 0; depth < 100; ++depth) {
    Value inner = attribute_or_null(vm, function, attribute);
    if (inner.is_null()) break;
    function = std::move(inner);
  }
  return function;
}

}  // namespace

/// reprlib.repr: a result may be long, or have a repr that raises.
static std::string short_repr(Vm& vm, const Value& value) {
  std::string text;
  if (value.is_null() || value.is_none()) return "None";
  if (value.is_small() || value.is_bool() || value.is_kind(Kind::floating)) {
    if (!vm.append_repr(text, value)) vm.take_exception();
    return text;
  }
  const Value module = vm.import_module("reprlib");
  const Value shown = module.is_null() ? Value() : vm.call_method(module, "repr", {value});
  if (shown.is_null()) vm.take_exception();
  return shown.is_kind(Kind::str) ? std::string(Vm::text_of(shown)) : text;
}

std::string callback_text(Vm& vm, const Value& function) {
  const bool is_partial = vm.type_of(function)->name->view() == "partial";
  const Value named = is_partial ? unwrapped(vm, function, "func") : function;
  std::string text;
  Value name = attribute_or_null(vm, named, "__qualname__");
  if (!name.is_kind(Kind::str)) name = attribute_or_null(vm, named, "__name__");
  if (name.is_kind(Kind::str))
    text = Vm::text_of(name);
  else if (!vm.append_repr(text, named))
    vm.take_exception();
  text += is_partial ? "()()" : "()";
  const Value source = unwrapped(vm, named, "__wrapped__");
  if (!source.is_kind(Kind::function)) return text;
  const Code* code = source.as<Function>()->code.get();
  const std::string_view file = code->file_name.is_kind(Kind::str) ? Vm::text_of(code->file_name) : std::string_view();
  if (file.starts_with("/lib/python")) return text;
  return text + " at " + std::string(file) + ":" + std::to_string(code->first_line);
}

std::string future_repr_info(Vm& vm, FutureObject* future) {
  std::string text;
  switch (future->completion->state()) {
    case Completion::State::pending: text = "pending"; break;
    case Completion::State::finished: text = "finished"; break;
    case Completion::State::cancelled: text = "cancelled"; break;
  }
  if (future->completion->state() == Completion::State::finished) {
    text += future->exception.is_null() ? " result=" : " exception=";
    if (future->exception.is_null())
      text += short_repr(vm, future->result);
    else if (!vm.append_repr(text, future->exception))
      vm.take_exception();
  }
  std::vector<std::string> callbacks;
  const ScriptCallback* callback = future->callbacks;
  for (Waiter* waiter = future->completion->first_waiter(); waiter != nullptr; waiter = future->completion->next_waiter(*waiter)) {
    if (callback != nullptr && waiter == callback) {
      callbacks.push_back(callback_text(vm, callback->function));
      callback = callback->next;
    } else {
      callbacks.push_back(waiter->is_task() ? "Task.task_wakeup()" : std::string(waiter->label()) + "()");
    }
  }
  if (callbacks.size() == 1) text += " cb=[" + callbacks[0] + "]";
  if (callbacks.size() == 2) text += " cb=[" + callbacks[0] + ", " + callbacks[1] + "]";
  if (callbacks.size() > 2) text += " cb=[" + callbacks.front() + ", <" + std::to_string(callbacks.size() - 2) + " more>, " + callbacks.back() + "]";
  return text + origin_text(vm, future);
}

namespace {

Value future_repr(Vm& vm, const Value& self) {
  return vm.new_str("<" + std::string(vm.type_name(self)) + " " + future_repr_info(vm, self.as<FutureObject>()) + ">");
}

}  // namespace

// --- methods ---------------------------------------------------------------------------------------------------------------------

namespace {

FutureObject* self_of(const Arguments& arguments) {
  auto* future = arguments[0].as<FutureObject>();
  if (future->completion != nullptr) future->completion->note_read(Completion::done_part);
  return future;
}

/// The loop a caller names; null: none.
EventLoopObject* loop_keyword(Vm& vm, const Arguments& arguments) {
  for (uint32_t i = 0; i < arguments.keyword_count; ++i)
    if (arguments.keyword_name(i) == "loop" && vm.is_instance(arguments.keyword_value(i), vm.types.event_loop)) return arguments.keyword_value(i).as<EventLoopObject>();
  return nullptr;
}

// The arguments may be those of a subclass's own __init__: future_initialize is asked for ours.
Value future_allocate(Vm& vm, Type* type, const Arguments& arguments) {
  if (type->instance_kind == Kind::task) return vm.raise_type_error("Future.__new__(Task) is not safe, use Task.__new__()");
  AsyncioWorld& world = world_of(vm);
  if (arguments.positional() > 0 && !vm.special(type, Special::sp_init).is_kind(Kind::function))
    return vm.raise_type_error("Future() takes no positional arguments");
  EventLoopObject* loop = loop_keyword(vm, arguments);
  if (loop == nullptr) loop = world.require_loop();
  if (loop == nullptr) return Value();
  Value made = vm.new_instance(type);
  auto* future = made.as<PlainFutureObject>();
  init_future(world, future, loop, new (future->storage) ScriptCompletion(world.run, future));
  future->uninitialized = true;
  return made;
}

bool future_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  if (arguments.positional() > 0) return vm.raise_type_error("Future() takes no positional arguments"), false;
  EventLoopObject* loop = loop_keyword(vm, arguments);
  auto* future = self.as<FutureObject>();
  future->uninitialized = false;
  if (loop == nullptr || loop == future->loop) return keep_source_traceback(vm, future), true;
  const Value before = Value::adopt(future->loop);
  future->loop = loop;
  ++loop->references;
  keep_source_traceback(vm, future);
  return true;
}

bool check_initialized(Vm& vm, const FutureObject* future) {
  if (!future->uninitialized) return true;
  vm.raise(vm.types.runtime_error, "Future object is not initialized.");
  return false;
}

Value future_result(Vm& vm, const Arguments& arguments) {
  FutureObject* future = self_of(arguments);
  if (!future->completion->done())
    return vm.raise(vm.types.invalid_state_error, future->uninitialized ? "Future object is not initialized." : "Result is not set.");
  return future_outcome(vm, future);
}

Value future_exception(Vm& vm, const Arguments& arguments) {
  FutureObject* future = self_of(arguments);
  if (future->completion->cancelled()) return vm.raise_value(make_cancelled_error(vm, future));
  if (!future->completion->done())
    return vm.raise(vm.types.invalid_state_error, future->uninitialized ? "Future object is not initialized." : "Exception is not set.");
  future->log_exception = false;
  return future->exception.is_null() ? Value::none() : future->exception;
}

Value future_done(Vm&, const Arguments& arguments) { return Value::boolean(self_of(arguments)->completion->done()); }
Value future_cancelled(Vm&, const Arguments& arguments) { return Value::boolean(self_of(arguments)->completion->cancelled()); }

/// Whether somebody was told of a future's end through a loop that is closed: then nobody hears of it.
bool tells_a_closed_loop(Vm& vm, const FutureObject* future, bool somebody_waits) {
  if (!somebody_waits || !future->loop->closed || !future->completion->done()) return false;
  vm.raise(vm.types.runtime_error, "Event loop is closed");
  return true;
}

bool somebody_waits(const FutureObject* future) { return future->completion->first_waiter() != nullptr; }

Value future_cancel(Vm& vm, const Arguments& arguments) {
  FutureObject* future = self_of(arguments);
  if (!check_initialized(vm, future)) return Value();
  future->log_exception = false;
  const uint64_t message = arguments.count > 1 && !arguments[1].is_null() && !arguments[1].is_none() ? arguments[1].bits() : 0;
  const bool heard = somebody_waits(future);
  const bool cancelled = future->completion->cancel(CancelMessage{message});
  return tells_a_closed_loop(vm, future, heard) ? Value() : Value::boolean(cancelled);
}

Value future_make_cancelled_error(Vm& vm, const Arguments& arguments) { return make_cancelled_error(vm, self_of(arguments)); }

Value future_set_result_method(Vm& vm, const Arguments& arguments) {
  if (!check_initialized(vm, self_of(arguments))) return Value();
  const bool heard = somebody_waits(self_of(arguments));
  if (!future_set_result(vm, self_of(arguments), arguments[1])) return Value();
  return tells_a_closed_loop(vm, self_of(arguments), heard) ? Value() : Value::none();
}

Value future_set_exception_method(Vm& vm, const Arguments& arguments) {
  if (!check_initialized(vm, self_of(arguments))) return Value();
  const bool heard = somebody_waits(self_of(arguments));
  if (!future_set_exception(vm, self_of(arguments), arguments[1])) return Value();
  return tells_a_closed_loop(vm, self_of(arguments), heard) ? Value() : Value::none();
}

Value future_add_done_callback(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  if (self_of(arguments)->uninitialized) return vm.raise(vm.types.runtime_error, "uninitialized Future object");
  Value context = arguments.keyword_count > 0 ? arguments.keyword_value(0) : Value();
  if (arguments.positional() != 2) return vm.raisef(vm.types.type_error, "add_done_callback() takes exactly 1 positional argument (%u given)", arguments.positional() - 1), Value();
  if (context.is_null() || context.is_none()) context = world.copy_context();
  if (tells_a_closed_loop(vm, self_of(arguments), true)) return Value();
  add_callback(world, self_of(arguments), arguments[1], context);
  return Value::none();
}

bool is_linked(const FutureObject* future, const ScriptCallback* callback) {
  for (const ScriptCallback* each = future->callbacks; each != nullptr; each = each->next)
    if (each == callback) return true;
  return false;
}

Value future_remove_done_callback(Vm& vm, const Arguments& arguments) {
  FutureObject* future = self_of(arguments);
  if (!check_initialized(vm, future)) return Value();
  // An __eq__ of the program may add and remove callbacks meanwhile: those there now are compared, each if it still is.
  std::vector<std::pair<ScriptCallback*, Value>> known;
  for (ScriptCallback* callback = future->callbacks; callback != nullptr; callback = callback->next) known.emplace_back(callback, callback->function);
  int64_t removed = 0;
  for (const auto& [callback, function] : known) {
    if (!is_linked(future, callback) || !callback->function.same(function)) continue;
    const bool is_scheduled = callback->wait_state() != WaitState::waiting && future->completion->done();
    const int same = is_scheduled ? 0 : vm.equals(function, arguments[1]);
    if (same < 0) return Value();
    const bool is_still_there = is_linked(future, callback);
    // CPython counts its first callback even when the comparison itself has removed it.
    if (same > 0 && (is_still_there || callback == known.front().first)) ++removed;
    if (same == 0 || !is_still_there) continue;
    unlink_callback(future, callback);
    free_callback(vm.heap, callback);
  }
  return vm.new_int(removed);
}

Value future_get_loop(Vm& vm, const Arguments& arguments) {
  return check_initialized(vm, self_of(arguments)) ? Value(self_of(arguments)->loop) : Value();
}

Value future_iter(Vm& vm, const Value& self) {
  static const NativeDefinition definition = {"__await__", nullptr, 0, 0, "", [](Vm& machine, const Arguments& arguments) { return await_future(machine, arguments[0]); }};
  return vm.new_native_awaitable(&definition, vm.types.future, Arguments{&self, 1});
}

Value future_await_method(Vm& vm, const Arguments& arguments) { return future_iter(vm, arguments[0]); }

/// _callbacks: pairs of a function and its context, or None.
Value callbacks_of(Vm& vm, const FutureObject* future) {
  if (future->callbacks == nullptr || future->completion->done()) return Value::none();
  std::vector<Value> pairs;
  for (const ScriptCallback* callback = future->callbacks; callback != nullptr; callback = callback->next)
    pairs.push_back(vm.new_tuple({callback->function, callback->context.is_null() ? Value::none() : callback->context}));
  return vm.new_list(std::move(pairs));
}

Value state_of(Vm& vm, const FutureObject* future) {
  switch (future->completion->state()) {
    case Completion::State::pending: return vm.interned("PENDING");
    case Completion::State::finished: return vm.interned("FINISHED");
    case Completion::State::cancelled: return vm.interned("CANCELLED");
  }
  return Value();
}

Value future_get_attribute(Vm& vm, const Value& self, Str* name) {
  auto* future = self.as<FutureObject>();
  const std::string_view text = name->view();
  if (!text.starts_with('_')) return Value();
  if (text == "_loop") return Value(future->loop);
  if (text == "_exception") return future->exception.is_null() ? Value::none() : future->exception;
  if (text == "_result") return future->result.is_null() ? Value::none() : future->result;
  if (text == "_cancel_message") return future->cancel_message.is_null() ? Value::none() : future->cancel_message;
  if (text == "_state") return state_of(vm, future);
  if (text == "_callbacks") return callbacks_of(vm, future);
  if (text == "_source_traceback") return future->source_traceback.is_null() ? Value::none() : future->source_traceback;
  if (text == "_asyncio_awaited_by") return awaiters_of(vm, future);
  if (text == "_log_traceback") return Value::boolean(future->log_exception);
  if (text == "_asyncio_future_blocking") return Value::boolean(future->blocking);
  return Value();
}

int future_set_attribute(Vm& vm, const Value& self, Str* name, const Value* value) {
  if (name->view() == "_cancel_message" && value != nullptr) {
    self.as<FutureObject>()->cancel_message = value->is_none() ? Value() : *value;
    return 1;
  }
  const bool is_fixed = name->view() == "_cancel_message" || name->view() == "_log_traceback" ||
                        name->view() == "_log_destroy_pending" || name->view() == "_asyncio_future_blocking";
  if (is_fixed && value == nullptr) {
    vm.raise(vm.types.attribute_error, "cannot delete attribute");
    return -1;
  }
  if (name->view() == "_source_traceback" && value != nullptr) return self.as<FutureObject>()->source_traceback = *value, 1;
  if (name->view() == "_log_traceback" && value != nullptr && value->is_true()) {
    vm.raise(vm.types.value_error, "_log_traceback can only be set to False");
    return -1;
  }
  if (name->view() == "_log_traceback" || name->view() == "_log_destroy_pending" || name->view() == "_asyncio_future_blocking") {
    if (name->view() == "_asyncio_future_blocking" && value != nullptr) self.as<FutureObject>()->blocking = value->is_true();
    if (name->view() == "_log_traceback" && value != nullptr && value->is_false()) self.as<FutureObject>()->log_exception = false;
    return 1;
  }
  return 0;
}

void destroy_future(Heap& heap, Object* object) {
  auto* future = static_cast<PlainFutureObject*>(object);
  if (future->completion != nullptr) {
    destroy_future_parts(heap, future);
    static_cast<ScriptCompletion*>(future->completion)->ScriptCompletion::~ScriptCompletion();
  }
}

}  // namespace

const NativeDefinition future_methods[] = {
    {"_make_cancelled_error", future_make_cancelled_error, 0, 0},
    {"result", future_result, 0, 0},
    {"exception", future_exception, 0, 0},
    {"done", future_done, 0, 0},
    {"cancelled", future_cancelled, 0, 0},
    {"cancel", future_cancel, 0, 1, "msg"},
    {"set_result", future_set_result_method, 1, 1},
    {"set_exception", future_set_exception_method, 1, 1},
    {"add_done_callback", future_add_done_callback, 1, 1, "*"},
    {"remove_done_callback", future_remove_done_callback, 1, 1},
    {"get_loop", future_get_loop, 0, 0},
    {"__await__", future_await_method, 0, 0},
    {"__iter__", future_await_method, 0, 0},
    {nullptr, nullptr, 0, 0},
};

void install_asyncio_futures(Vm& vm) {
  Vm::NativeType description;
  description.name = "Future";
  description.module = "_asyncio";
  description.kind = Kind::future;
  description.size = sizeof(PlainFutureObject);
  description.attributes_offset = offsetof(NativeObject, attributes);
  description.slots.allocate = future_allocate;
  description.slots.initialize = future_initialize;
  description.slots.repr = future_repr;
  description.slots.await = await_future;
  description.slots.get_attribute = future_get_attribute;
  description.slots.set_attribute = future_set_attribute;
  description.slots.destroy = destroy_future;
  vm.types.future = vm.new_native_type(description, future_methods);
  vm.types.future->is_subscriptable = true;
  vm.types.future->has_finalizer = true;
}

}  // namespace lockstep::script
