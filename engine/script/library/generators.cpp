// The classes generator, coroutine, async_generator, and of the awaitables that native methods make.
#include <string>

#include "engine/script/library/frames.hpp"
#include "engine/script/vm/interpreter.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {
namespace {

Generator* generator_of(const Value& value) { return value.as<Generator>(); }

/// What send and next come to: a yielded value, or StopIteration with the returned one.
Value deliver(Vm& vm, Generator* generator, RunResult how, const Value& result, bool in_iteration) {
  (void)generator;
  if (how == RunResult::yielded) return result;
  if (how == RunResult::returned) {
    if (in_iteration && result.is_none()) return Value();
    return vm.raise_stop_iteration(result);
  }
  return Value();
}

Value send_into(Vm& vm, Generator* generator, Value sent, bool in_iteration) {
  if (generator->state == GeneratorState::finished) {
    if (generator->code_kind == CodeKind::coroutine) return vm.raise(vm.types.runtime_error, "cannot reuse already awaited coroutine");
    return in_iteration ? Value() : vm.raise_stop_iteration(Value());
  }
  const Value keep(generator);
  Value result;
  const RunResult how = vm.resume_generator(generator, std::move(sent), Value(), result);
  return deliver(vm, generator, how, result, in_iteration);
}

Value generator_next(Vm& vm, const Value& self) { return send_into(vm, generator_of(self), Value::none(), true); }
Value generator_iterate(Vm&, const Value& self) { return self; }
Value generator_send(Vm& vm, const Arguments& arguments) { return send_into(vm, generator_of(arguments[0]), arguments[1], false); }

/// What the old throw(type, value, traceback) throws. Null after raising.
Value thrown_by_parts(Vm& vm, const Arguments& arguments) {
  const Value warn = vm.get_attribute(vm.import_module("warnings"), "warn");
  const Value text = vm.new_str("the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.");
  if (warn.is_null() || vm.call(warn, {text, Value(vm.types.deprecation_warning)}).is_null()) return Value();
  const Value& given = arguments[1];
  const Value& value = arguments[2];
  if (arguments.count > 3 && !arguments[3].is_none() && !arguments[3].is_kind(Kind::traceback))
    return vm.raise_type_error("throw() third argument must be a traceback object");
  if (given.is_kind(Kind::exception)) return value.is_none() ? given : vm.raise_type_error("instance exception may not have a separate value");
  if (!given.is_kind(Kind::type) || !given.as<Type>()->is_exception) return given;
  if (value.is_kind(Kind::exception) && vm.is_instance(value, given.as<Type>())) return value;
  return value.is_none() ? vm.call(given, std::initializer_list<Value>{}) : vm.call(given, {value});
}

/// throw(exception) or the old throw(type, value, traceback).
Value thrown_exception(Vm& vm, const Arguments& arguments) {
  Value exception = arguments.count > 2 ? thrown_by_parts(vm, arguments) : arguments[1];
  if (exception.is_null()) return Value();
  if (exception.is_kind(Kind::type) && exception.as<Type>()->is_exception) {
    exception = vm.call(exception, std::initializer_list<Value>{});
    if (exception.is_null()) return Value();
  }
  if (!exception.is_kind(Kind::exception))
    return vm.raisef(vm.types.type_error, "exceptions must be classes or instances deriving from BaseException, not %s", vm.type_of(exception)->name->data), Value();
  return exception;
}

Value generator_throw(Vm& vm, const Arguments& arguments) {
  Value exception = thrown_exception(vm, arguments);
  if (exception.is_null()) return Value();
  const Value keep = arguments[0];
  Value result;
  const RunResult how = vm.resume_generator(generator_of(keep), Value(), std::move(exception), result);
  return deliver(vm, generator_of(keep), how, result, false);
}

Value generator_close(Vm& vm, const Arguments& arguments) {
  const Value keep = arguments[0];
  return vm.close_generator(generator_of(keep)) ? Value::none() : Value();
}

Value generator_repr(Vm& vm, const Value& self) {
  const Generator* generator = generator_of(self);
  const char* noun = generator->code_kind == CodeKind::coroutine ? "coroutine" : generator->code_kind == CodeKind::generator ? "generator" : "async_generator";
  const Value plain = default_repr(vm, self);
  if (plain.is_null()) return plain;
  const std::string_view text = Vm::text_of(plain);
  return vm.new_str(std::string("<") + noun + " object " + std::string(Vm::text_of(generator->qualified_name)) + std::string(text.substr(text.find(" at 0x"))));
}

/// Whether it runs now, itself or what it awaits.
bool is_executing(Vm& vm, const Generator* generator) {
  for (const Frame* frame = vm.current_frame(); frame != nullptr; frame = frame->back)
    if (frame == &generator->frame) return true;
  return false;
}

Value generator_get_attribute(Vm& vm, const Value& self, Str* name) {
  Generator* generator = generator_of(self);
  std::string_view text = name->view();
  if (text == "__name__") return generator->name;
  if (text == "__qualname__") return generator->qualified_name;
  if (text.size() < 4 || text[2] != '_') return Value();
  const std::string_view prefix = generator->code_kind == CodeKind::coroutine ? "cr_" : generator->code_kind == CodeKind::generator ? "gi_" : "ag_";
  if (text.substr(0, 3) != prefix) return Value();
  text.remove_prefix(3);
  if (text == "running") return Value::boolean(generator->state == GeneratorState::running);
  if (text == "suspended") return Value::boolean(generator->state == GeneratorState::suspended);
  if (text == "code") return Value(generator->frame.code);
  if (text == "frame") return generator->state == GeneratorState::finished ? Value::none() : frame_of_generator(vm, generator);
  if (text == "await" || text == "yieldfrom") {
    return generator->frame.delegate.is_null() || is_executing(vm, generator) ? Value::none() : generator->frame.delegate;
  }
  return Value();
}

int generator_set_attribute(Vm&, const Value& self, Str* name, const Value* value) {
  if (value == nullptr || !value->is_kind(Kind::str)) return 0;
  if (name->view() == "__name__") return generator_of(self)->name = *value, 1;
  if (name->view() == "__qualname__") return generator_of(self)->qualified_name = *value, 1;
  return 0;
}

void destroy_generator(Heap&, Object* object) {
  auto* generator = static_cast<Generator*>(object);
  if (generator->frame.code == nullptr) return;
  if (generator->state != GeneratorState::finished) Interpreter::finish_generator(generator);
  if (generator->frame.function != nullptr) Value::adopt(generator->frame.function);
  generator->frame.function = nullptr;
  generator->frame.code = nullptr;
  generator->frame.extra = Value();
  generator->name = Value();
  generator->qualified_name = Value();
}

// --- async generators ------------------------------------------------------------------------------------------------------------

Value agen_anext(Vm& vm, const Arguments& arguments) { return vm.new_async_generator_step(generator_of(arguments[0]), AsyncGeneratorStep::Mode::next, Value()); }
Value agen_asend(Vm& vm, const Arguments& arguments) { return vm.new_async_generator_step(generator_of(arguments[0]), AsyncGeneratorStep::Mode::send, arguments[1]); }
Value agen_athrow(Vm& vm, const Arguments& arguments) {
  Value exception = thrown_exception(vm, arguments);
  return exception.is_null() ? Value() : vm.new_async_generator_step(generator_of(arguments[0]), AsyncGeneratorStep::Mode::throw_, std::move(exception));
}
Value agen_aclose(Vm& vm, const Arguments& arguments) { return vm.new_async_generator_step(generator_of(arguments[0]), AsyncGeneratorStep::Mode::close, Value()); }
Value agen_aiter(Vm&, const Arguments& arguments) { return arguments[0]; }

// --- awaitables driven by hand: through a coroutine around them ---------------------------------------------------------------------

Value step_driver(Vm& vm, const Value& self) {
  auto* step = self.as<AsyncGeneratorStep>();
  if (step->driver.is_null()) {
    auto* inner = vm.heap.create<AsyncGeneratorStep>(Kind::awaitable, vm.types.async_generator_step);
    const Value held = Value::adopt(inner);
    inner->mode = step->mode;
    inner->generator = step->generator;
    inner->argument = step->argument;
    inner->used = std::exchange(step->used, true);
    step->driver = vm.coroutine_from(held);
  }
  return step->driver;
}

Value awaitable_driver(Vm& vm, const Value& self) {
  if (self.object()->type == vm.types.async_generator_step) return step_driver(vm, self);
  // The coroutine is made at the first send and kept in place of the arguments' tuple: one drives the awaitable through it.
  auto* native = self.as<NativeAwaitable>();
  if (native->driver.is_null()) {
    auto* inner = vm.heap.create<NativeAwaitable>(Kind::awaitable, vm.types.native_awaitable);
    const Value held = Value::adopt(inner);
    inner->definition = native->definition;
    inner->arguments = native->arguments;
    inner->owner = native->owner;
    native->used = true;
    native->driver = vm.coroutine_from(held);
  }
  return native->driver;
}
Value awaitable_send(Vm& vm, const Arguments& arguments) {
  const Value driver = awaitable_driver(vm, arguments[0]);
  return driver.is_null() ? Value() : send_into(vm, generator_of(driver), arguments[1], false);
}
Value awaitable_throw(Vm& vm, const Arguments& arguments) {
  const Value driver = awaitable_driver(vm, arguments[0]);
  if (driver.is_null()) return Value();
  std::vector<Value> given(arguments.values, arguments.values + arguments.count);
  given[0] = driver;
  return generator_throw(vm, Arguments{given.data(), arguments.count});
}
Value awaitable_close(Vm& vm, const Arguments& arguments) {
  if (arguments[0].object()->type == vm.types.async_generator_step) {
    auto* step = arguments[0].as<AsyncGeneratorStep>();
    step->used = true;
    return step->driver.is_null() || vm.close_generator(generator_of(step->driver)) ? Value::none() : Value();
  }
  auto* native = arguments[0].as<NativeAwaitable>();
  native->used = true;
  return Value::none();
}
Value awaitable_next(Vm& vm, const Value& self) {
  const Value driver = awaitable_driver(vm, self);
  return driver.is_null() ? Value() : send_into(vm, generator_of(driver), Value::none(), true);
}
Value awaitable_self(Vm&, const Arguments& arguments) { return arguments[0]; }
Value awaitable_repr(Vm& vm, const Value& self) {
  const auto* native = self.as<NativeAwaitable>();
  const Value plain = default_repr(vm, self);
  if (plain.is_null()) return plain;
  const std::string_view text = Vm::text_of(plain);
  const std::string name = (native->owner != nullptr ? std::string(native->owner->name->view()) + "." : std::string()) + native->definition->name;
  return vm.new_str("<coroutine object " + name + std::string(text.substr(text.find(" at 0x"))));
}
Value awaitable_get_attribute(Vm& vm, const Value& self, Str* name) {
  const auto* native = self.as<NativeAwaitable>();
  if (name->view() == "__name__") return vm.new_str(native->definition->name);
  if (name->view() == "__qualname__")
    return vm.new_str((native->owner != nullptr ? std::string(native->owner->name->view()) + "." : std::string()) + native->definition->name);
  return Value();
}
void destroy_awaitable(Heap& heap, Object* object) {
  auto* native = static_cast<NativeAwaitable*>(object);
  Vm* vm = static_cast<Vm*>(heap.finalize_context);
  if (!native->used && !heap.tearing_down() && vm != nullptr && vm->host != nullptr) {
    const std::string name = (native->owner != nullptr ? std::string(native->owner->name->view()) + "." : std::string()) + native->definition->name;
    vm->host->awaitable_never_awaited(name);
  }
  native->arguments = Value();
  native->driver = Value();
}
void destroy_step(Heap&, Object* object) {
  auto* step = static_cast<AsyncGeneratorStep*>(object);
  step->generator = Ref<Generator>();
  step->argument = Value();
  step->driver = Value();
}

const NativeDefinition generator_methods[] = {
    {"send", generator_send, 1, 1},
    {"throw", generator_throw, 1, 3},
    {"close", generator_close, 0, 0},
    {nullptr, nullptr, 0, 0},
};
Value coroutine_await(Vm& vm, const Arguments& arguments) { return Interpreter::iterate_coroutine(vm, arguments[0]); }

const NativeDefinition coroutine_methods[] = {
    {"send", generator_send, 1, 1},
    {"throw", generator_throw, 1, 3},
    {"close", generator_close, 0, 0},
    {"__await__", coroutine_await, 0, 0},
    {nullptr, nullptr, 0, 0},
};
const NativeDefinition async_generator_methods[] = {
    {"__anext__", agen_anext, 0, 0},
    {"__aiter__", agen_aiter, 0, 0},
    {"asend", agen_asend, 1, 1},
    {"athrow", agen_athrow, 1, 3},
    {"aclose", agen_aclose, 0, 0},
    {nullptr, nullptr, 0, 0},
};
const NativeDefinition awaitable_methods[] = {
    {"send", awaitable_send, 1, 1},
    {"throw", awaitable_throw, 1, 3},
    {"close", awaitable_close, 0, 0},
    {"__await__", awaitable_self, 0, 0},
    {nullptr, nullptr, 0, 0},
};
const NativeDefinition step_methods[] = {
    {"send", awaitable_send, 1, 1},
    {"throw", awaitable_throw, 1, 3},
    {"close", awaitable_close, 0, 0},
    {"__await__", awaitable_self, 0, 0},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

// The last reference is going: a suspended generator is closed, so that its finally blocks run; a coroutine that never started
// is reported; an async generator is left to the host.
void Interpreter::finalize_generator(Vm& vm, Generator* generator) {
  if (generator->code_kind == CodeKind::async_generator) {
    if (vm.host != nullptr) vm.host->async_generator_gone(generator);
    if (!generator->closing) return;
  }
  if (generator->state == GeneratorState::finished) return;
  if (generator->state == GeneratorState::created) {
    if (generator->code_kind == CodeKind::coroutine && !generator->warned && vm.host != nullptr) vm.host->coroutine_never_awaited(generator);
    stop_warning(vm, generator);
    return;
  }
  if (generator->state != GeneratorState::suspended || vm.aborted() != AbortReason::none) return;
  Value pending = vm.take_exception();
  if (!vm.close_generator(generator)) ignore_exception(vm, "closing generator", Value(generator));
  if (!pending.is_null()) vm.restore_exception(std::move(pending));
}

void install_generators(Vm& vm) {
  Vm::NativeType generator;
  generator.name = "generator";
  generator.kind = Kind::generator;
  generator.size = sizeof(Generator);
  generator.can_be_base = false;
  generator.slots.repr = generator_repr;
  generator.slots.get_attribute = generator_get_attribute;
  generator.slots.set_attribute = generator_set_attribute;
  generator.slots.destroy = destroy_generator;
  Vm::NativeType plain = generator;
  plain.slots.iterate = generator_iterate;
  plain.slots.next = generator_next;
  vm.types.generator = vm.new_native_type(plain, generator_methods);
  generator.name = "coroutine";
  vm.types.coroutine = vm.new_native_type(generator, coroutine_methods);
  generator.name = "async_generator";
  vm.types.async_generator = vm.new_native_type(generator, async_generator_methods);
  for (Type* type : {vm.types.generator, vm.types.coroutine, vm.types.async_generator}) type->has_finalizer = true;

  Vm::NativeType awaitable;
  awaitable.name = "coroutine";
  awaitable.kind = Kind::awaitable;
  awaitable.size = sizeof(NativeAwaitable);
  awaitable.can_be_base = false;
  awaitable.slots.repr = awaitable_repr;
  awaitable.slots.next = awaitable_next;
  awaitable.slots.iterate = generator_iterate;
  awaitable.slots.get_attribute = awaitable_get_attribute;
  awaitable.slots.destroy = destroy_awaitable;
  vm.types.native_awaitable = vm.new_native_type(awaitable, awaitable_methods);

  Vm::NativeType step;
  step.name = "async_generator_asend";
  step.kind = Kind::awaitable;
  step.size = sizeof(AsyncGeneratorStep);
  step.can_be_base = false;
  step.slots.next = awaitable_next;
  step.slots.iterate = generator_iterate;
  step.slots.destroy = destroy_step;
  vm.types.async_generator_step = vm.new_native_type(step, step_methods);
}

}  // namespace lockstep::script
