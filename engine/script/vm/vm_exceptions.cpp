// Raising, unwinding, and the exception that is being handled. The text of tracebacks is in library/tracebacks.cpp.
#include <cstdio>

#include "engine/script/vm/interpreter.hpp"

namespace lockstep::script {
namespace {

/// Index of the instruction that a frame is executing; UINT32_MAX before its first one, which a traceback knows too.
uint32_t instruction_index(const Frame* frame) {
  return static_cast<uint32_t>(frame->pc - frame->code->instructions.data()) - 1;
}

void add_traceback_entry(Heap& heap, const Value& exception, const Frame* frame, uint32_t index) {
  auto* target = exception.as<Exception>();
  if (target->traceback == nullptr) target->traceback = heap.new_traceback();
  target->traceback->push_back({Ref<Code>(frame->code), index, Value()});
}

/// Whether a program can see when it goes away: a generator's finally blocks, an object's __del__.
bool has_visible_end(const Value& value) {
  if (value.is_kind(Kind::cell)) return has_visible_end(value.as<Cell>()->content);
  if (value.is_kind(Kind::generator)) return value.as<Generator>()->code_kind != CodeKind::coroutine;
  return value.is_kind(Kind::instance) && value.as<Object>()->type->has_finalizer;
}

// In CPython a traceback holds frames and these their local variables. Frames are not kept here; but what would be missed goes away
// only together with the exception, as there.
void keep_locals(Vm& vm, const Frame* frame) {
  std::vector<Value> kept;
  for (uint32_t i = 0; i < frame->code->local_count; ++i)
    if (has_visible_end(frame->registers[i])) kept.push_back(frame->registers[i]);
  if (kept.empty() || !vm.pending_exception().is_kind(Kind::exception)) return;
  auto* traceback = vm.pending_exception().as<Exception>()->traceback;
  if (traceback != nullptr && !traceback->empty()) traceback->back().kept = vm.new_tuple(std::move(kept));
}

}  // namespace

Value Vm::handled_exception() const {
  for (const Frame* frame = frame_; frame != nullptr; frame = frame->back) {
    const uint32_t index = instruction_index(frame);
    for (const HandledRange& range : frame->code->handled_ranges) {
      if (index < range.begin || index >= range.end) continue;
      const Value& handled = frame->registers[range.exception_register];
      if (handled.is_kind(Kind::exception)) return handled;
    }
  }
  return Value();
}

void Interpreter::set_context(Vm& vm, const Value& exception) {
  Value handled = vm.handled_exception();
  if (handled.is_null() || handled.same(exception)) return;
  // Raising an exception that is in the chain of the handled one must not close a circle.
  for (Exception* link = handled.as<Exception>(); !link->context.is_null(); link = link->context.as<Exception>()) {
    if (link->context.same(exception)) {
      link->context = Value();
      break;
    }
  }
  exception.as<Exception>()->context = std::move(handled);
}

Value Vm::raise_value(Value exception) {
  Interpreter::set_context(*this, exception);
  pending_ = std::move(exception);
  return Value();
}

Value Vm::raise(Type* type, std::string_view message) { return raise(type, {new_str(message)}); }

Value Vm::raise(Type* type, std::initializer_list<Value> arguments) {
  Value exception = new_exception(type, arguments);
  if (exception.is_null()) return Value();
  return raise_value(std::move(exception));
}

Value Vm::raise_vformat(Type* type, const char* format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  char buffer[512];
  const int size = std::vsnprintf(buffer, sizeof buffer, format, arguments);
  if (size < static_cast<int>(sizeof buffer)) {
    va_end(again);
    return raise(type, std::string_view(buffer, static_cast<size_t>(size)));
  }
  std::string text(static_cast<size_t>(size) + 1, '\0');
  std::vsnprintf(text.data(), text.size(), format, again);
  va_end(again);
  text.pop_back();
  return raise(type, text);
}

Value Vm::raisef(Type* type, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  raise_vformat(type, format, arguments);
  va_end(arguments);
  return Value();
}

Value Vm::raise_key_error(const Value& key) { return raise(types.key_error, {key}); }

Value Vm::raise_stop_iteration(const Value& value) {
  return value.is_null() || value.is_none() ? raise(types.stop_iteration, std::initializer_list<Value>{})
                                            : raise(types.stop_iteration, {value});
}

Value Vm::new_exception(Type* type, std::initializer_list<Value> arguments) {
  return construct(type, Arguments{arguments.begin(), static_cast<uint32_t>(arguments.size())});
}

namespace {

/// PEP 479: a StopIteration that leaves a generator would look like its end.
void replace_stop_iteration(Vm& vm, Generator* generator, Value& pending) {
  const bool asynchronous = generator->code_kind == CodeKind::async_generator;
  const bool stop = vm.pending_is(vm.types.stop_iteration);
  if (!stop && !(asynchronous && vm.pending_is(vm.types.stop_async_iteration))) return;
  const char* kind = asynchronous ? "async generator" : generator->code_kind == CodeKind::coroutine ? "coroutine" : "generator";
  const Value cause = vm.take_exception();
  char text[64];
  std::snprintf(text, sizeof text, "%s raised %s", kind, stop ? "StopIteration" : "StopAsyncIteration");
  Value replacement = vm.new_exception(vm.types.runtime_error, text);
  auto* exception = replacement.as<Exception>();
  exception->cause = cause;
  exception->context = cause;
  exception->suppress_context = true;
  pending = std::move(replacement);
}

}  // namespace

bool Interpreter::unwind(Vm& vm) {
  for (;;) {
    Frame* frame = vm.frame_;
    const uint32_t index = instruction_index(frame);
    if (!vm.reraising_) add_traceback_entry(vm.heap, vm.pending_, frame, index);
    vm.reraising_ = false;
    frame->delegate = Value();
    if (vm.aborted_ == AbortReason::none) {
      for (const ExceptionRange& range : frame->code->exception_ranges) {
        if (index < range.begin || index >= range.end) continue;
        // Temporaries above it belonged to what was interrupted: loops' iterators, half-evaluated arguments.
        Value caught = std::move(vm.pending_);
        for (uint32_t i = frame->code->register_count; i-- > range.exception_register;) frame->registers[i] = Value();
        frame->registers[range.exception_register] = std::move(caught);
        frame->pc = frame->code->instructions.data() + range.handler;
        return true;
      }
    }
    if (vm.aborted_ == AbortReason::none) keep_locals(vm, frame);
    if (Generator* generator = frame->generator) {
      const Value keep(generator);
      Frame* back = frame->back;
      const ResumedBy by = frame->resumed_by;
      const uint16_t target = frame->result_register;
      finish_generator(generator);
      vm.frame_ = back;
      if (by == ResumedBy::delegation && generator->code_kind == CodeKind::async_generator) {
        const bool closing = back->delegate.as<AsyncGeneratorStep>()->mode == AsyncGeneratorStep::Mode::close;
        if (closing && (vm.pending_is(vm.types.generator_exit) || vm.pending_is(vm.types.stop_async_iteration))) {
          vm.pending_ = Value();
          back->delegate = Value();
          back->registers[target] = Value::none();
          return true;
        }
      }
      if (vm.aborted_ == AbortReason::none) replace_stop_iteration(vm, generator, vm.pending_);
      if (by == ResumedBy::send || by == ResumedBy::task || back == nullptr) return false;
      continue;
    }
    const bool boundary = frame->on_return == OnReturn::boundary;
    if (frame->on_return == OnReturn::import && frame->extra.is_kind(Kind::module))
      vm.dict_delete(vm.modules.get(), frame->extra.as<Module>()->name.value());
    pop_frame(vm, frame);
    if (boundary) return false;
  }
}

}  // namespace lockstep::script
