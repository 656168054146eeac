// Generators, coroutines and async generators: how their frames are entered, how they await and yield, how they are closed.
//
// While a chain of coroutines is suspended, the frames keep their `back` links from the innermost to the root, and the root's
// Generator::innermost says where to go on: resuming does not walk the chain. A yield goes to the nearest frame that was
// resumed by something else than delegation (await, yield from).

#include "engine/script/vm/interpreter.hpp"

namespace lockstep::script {

/// The library's: what a coroutine driven by hand gets for a future it yielded before. Yields again while that is pending.
Value resume_yielded_future(Vm& vm, const Value& future);

namespace {

using Awaited = Interpreter::Awaited;

bool is_generator_kind(const Value& value, CodeKind kind) {
  return value.is_kind(Kind::generator) && value.as<Generator>()->code_kind == kind;
}

bool is_future_kind(const Value& value) { return value.is_kind(Kind::future) || value.is_kind(Kind::task); }

/// A script class that says itself how its objects are awaited, though a native class below it can be.
bool has_own_await(Vm& vm, const Value& awaitable) {
  Type* type = awaitable.object()->type;
  return type->is_script_class && vm.special(type, Special::sp_await).is_kind(Kind::function);
}

const char* noun_of(const Generator* generator) {
  switch (generator->code_kind) {
    case CodeKind::coroutine: return "coroutine";
    case CodeKind::async_generator: return "async generator";
    default: return "generator";
  }
}

/// Code that the VM needs for itself: R[0] is an argument; `yield from R[0]` or `await R[0]`, then return.
Ref<Code> make_wrapper_code(Vm& vm, Opcode opcode, CodeKind kind) {
  auto code = Ref<Code>::adopt(vm.heap.create<Code>(Kind::code, vm.types.code));
  new (&code->instructions) std::vector<Instruction>{{static_cast<uint16_t>(opcode), 0, 0, 0}, {static_cast<uint16_t>(Opcode::op_return_value), 0, 0, 0}};
  code->lines = {0, 0};
  code->spans.resize(2);
  code->code_kind = kind;
  code->positional = 1;
  code->local_count = 1;
  code->register_count = 1;
  code->local_names = {vm.intern("awaitable")};
  code->name = vm.interned("wrapper");
  code->qualified_name = code->name;
  code->file_name = vm.interned("<asyncio>");
  code->docstring = Value::none();
  return code;
}

bool is_wrapper_code(const Code* code) {
  return code->instructions.size() == 2 && code->file_name.is_kind(Kind::str) && Vm::text_of(code->file_name) == "<asyncio>";
}

/// A step of an async generator is no coroutine with a first line: an exception thrown at its start goes into the generator.
/// Then `exception` is null, and the coroutine around the step is to be resumed as if nothing were thrown.
void throw_through_step(Vm& vm, Generator* coroutine, Value& exception) {
  if (exception.is_null() || coroutine->state != GeneratorState::created || !is_wrapper_code(coroutine->frame.code)) return;
  const Value& awaitable = coroutine->registers[0];
  if (!awaitable.is_kind(Kind::awaitable) || awaitable.object()->type != vm.types.async_generator_step) return;
  auto* step = awaitable.as<AsyncGeneratorStep>();
  step->argument = std::move(exception);
  if (step->mode != AsyncGeneratorStep::Mode::close) step->mode = AsyncGeneratorStep::Mode::throw_;
}

}  // namespace

// A coroutine around a native awaitable stands for it: when the one need not be warned of any more, neither need the other.
void Interpreter::stop_warning(Vm& vm, Generator* generator) {
  generator->warned = true;
  if (!is_wrapper_code(generator->frame.code)) return;
  const Value& awaitable = generator->registers[0];
  if (awaitable.is_kind(Kind::awaitable) && awaitable.object()->type == vm.types.native_awaitable) awaitable.as<NativeAwaitable>()->used = true;
  if (is_generator_kind(awaitable, CodeKind::coroutine)) awaitable.as<Generator>()->warned = true;
}

Value Interpreter::iterate_coroutine(Vm& vm, const Value& coroutine) {
  const Ref<Code> code = make_wrapper_code(vm, Opcode::op_await, CodeKind::generator);
  const Value function = vm.new_function(code.get(), vm.builtins.get());
  Generator* wrapper = new_generator(vm, function.as<Function>());
  wrapper->registers[0] = coroutine;
  return Value::adopt(wrapper);
}

bool Interpreter::enter_generator(Vm& vm, Generator* generator, Value sent, ResumedBy by, uint16_t result_register) {
  if (generator->state == GeneratorState::running) {
    vm.raisef(vm.types.value_error, "%s already executing", noun_of(generator));
    return false;
  }
  const uint32_t depth = vm.frame_ != nullptr ? vm.frame_->depth + 1 : 0;
  if (depth >= vm.recursion_limit) {
    vm.raise(vm.types.recursion_error, "maximum recursion depth exceeded");
    return false;
  }
  Frame& frame = generator->frame;
  if (generator->state == GeneratorState::created) {
    if (!sent.is_null() && !sent.is_none()) {
      vm.raisef(vm.types.type_error, "can't send non-None value to a just-started %s", noun_of(generator));
      return false;
    }
    generator->innermost = &frame;
    generator->warned = true;
  } else {
    Frame* inner = generator->innermost;
    inner->depth = depth;
    if (inner->await_register != no_operand && !sent.is_null()) inner->registers[inner->await_register] = std::move(sent);
    if (inner->delegate.is_kind(Kind::awaitable) || is_future_kind(inner->delegate)) inner->delegate = Value();
  }
  frame.depth = depth;
  frame.back = vm.frame_;
  frame.resumed_by = by;
  frame.result_register = result_register;
  generator->state = GeneratorState::running;
  vm.frame_ = generator->innermost;
  return true;
}

void Interpreter::throw_into(Vm& vm, Value exception) {
  Frame* frame = vm.frame_;
  const Code* code = frame->code;
  const auto index = static_cast<size_t>(frame->pc - code->instructions.data());
  // A frame in the middle of `yield from` over an iterator stands at the instruction itself.
  if (index < code->instructions.size() && frame->pc->op == static_cast<uint16_t>(Opcode::op_yield_from) && !frame->delegate.is_null()) ++frame->pc;
  frame->delegate = Value();
  set_context(vm, exception);
  vm.pending_ = std::move(exception);
}

bool Interpreter::deliver_yield(Vm& vm, Value value, bool own, RunResult& leave) {
  Frame* frame = vm.frame_;
  Generator* generator = frame->generator;
  // Closed by C++ (resumed_by send), an async generator yields to nobody: as any other generator.
  if (own && generator->code_kind == CodeKind::async_generator && frame->resumed_by == ResumedBy::delegation) {
    Frame* back = frame->back;
    const uint16_t target = frame->result_register;
    generator->state = GeneratorState::suspended;
    generator->innermost = frame;
    frame->back = nullptr;
    frame->resumed_by = ResumedBy::nobody;
    vm.frame_ = back;
    const Value step = std::move(back->delegate);
    if (step.as<AsyncGeneratorStep>()->mode == AsyncGeneratorStep::Mode::close) {
      vm.raise(vm.types.runtime_error, "async generator ignored GeneratorExit");
      return false;
    }
    back->registers[target] = std::move(value);
    return false;
  }
  Frame* top = frame;
  while (top->resumed_by == ResumedBy::delegation) top = top->back;
  Generator* root = top->generator;
  root->innermost = frame;
  root->state = GeneratorState::suspended;
  Frame* back = top->back;
  const ResumedBy by = top->resumed_by;
  top->back = nullptr;
  top->resumed_by = ResumedBy::nobody;
  vm.frame_ = back;
  if (by == ResumedBy::for_loop) {
    back->registers[top->result_register] = std::move(value);
    return false;
  }
  vm.result_ = std::move(value);
  leave = RunResult::yielded;
  return true;
}

Awaited Interpreter::await_value(Vm& vm, Value awaitable, uint16_t result_register, Value& result) {
  Frame* frame = vm.frame_;
  if (awaitable.is_kind(Kind::generator)) {
    Generator* generator = awaitable.as<Generator>();
    if (generator->code_kind == CodeKind::coroutine) {
      if (generator->state == GeneratorState::created) {
        frame->delegate = std::move(awaitable);
        return enter_generator(vm, generator, Value::none(), ResumedBy::delegation, result_register) ? Awaited::entered : Awaited::raised;
      }
      vm.raise(vm.types.runtime_error, generator->state == GeneratorState::finished ? "cannot reuse already awaited coroutine"
                                                                                      : "coroutine is being awaited already");
      return Awaited::raised;
    }
    if (generator->frame.code->is_iterable_coroutine && generator->state != GeneratorState::finished) {
      frame->delegate = std::move(awaitable);
      return enter_generator(vm, generator, Value::none(), ResumedBy::delegation, result_register) ? Awaited::entered : Awaited::raised;
    }
  }
  if (awaitable.is_kind(Kind::awaitable) && awaitable.object()->type == vm.types.async_generator_step) {
    auto* step = awaitable.as<AsyncGeneratorStep>();
    using Mode = AsyncGeneratorStep::Mode;
    Generator* generator = step->generator.get();
    const char* what = step->mode == Mode::next ? "anext" : step->mode == Mode::send ? "asend" : step->mode == Mode::throw_ ? "athrow" : "aclose";
    if (step->used) {
      vm.raisef(vm.types.runtime_error, "cannot reuse already awaited %s", step->mode == Mode::next || step->mode == Mode::send ? "__anext__()/asend()" : "aclose()/athrow()");
      return Awaited::raised;
    }
    step->used = true;
    const bool closes = step->mode == Mode::close && step->argument.is_null();
    const bool throws = step->mode == Mode::close || step->mode == Mode::throw_;
    if (closes) generator->closing = true;
    if (generator->state == GeneratorState::running) {
      vm.raisef(vm.types.runtime_error, "%s(): asynchronous generator is already running", what);
      return Awaited::raised;
    }
    if (generator->state == GeneratorState::created && closes) finish_generator(generator), generator->warned = true;
    if (generator->state == GeneratorState::finished) {
      if (closes) {
        result = Value::none();
        return Awaited::value;
      }
      if (throws)
        vm.raise_value(step->argument);
      else
        vm.raise(vm.types.stop_async_iteration, std::initializer_list<Value>{});
      return Awaited::raised;
    }
    frame->delegate = awaitable;
    Value sent = throws || step->argument.is_null() ? Value::none() : step->argument;
    if (!enter_generator(vm, generator, std::move(sent), ResumedBy::delegation, result_register)) return Awaited::raised;
    if (throws) {
      throw_into(vm, closes ? vm.new_exception(vm.types.generator_exit, std::initializer_list<Value>{}) : step->argument);
      return Awaited::raised;
    }
    return Awaited::entered;
  }
  frame->await_register = result_register;
  Value outcome;
  if (awaitable.is_kind(Kind::awaitable) && awaitable.object()->type == vm.types.native_awaitable) {
    auto* native = awaitable.as<NativeAwaitable>();
    if (native->used) {
      vm.raise(vm.types.runtime_error, "cannot reuse already awaited coroutine");
      return Awaited::raised;
    }
    native->used = true;
    frame->delegate = awaitable;
    const Tuple* arguments = native->arguments.as<Tuple>();
    outcome = native->definition->await(vm, Arguments{arguments->items, arguments->size});
  } else if (awaitable.is_object() && awaitable.object()->type->slots.await != nullptr && !has_own_await(vm, awaitable)) {
    frame->delegate = awaitable;
    outcome = awaitable.object()->type->slots.await(vm, awaitable);
  } else {
    Type* type = vm.type_of(awaitable);
    const Value function = vm.special(type, Special::sp_await);
    if (function.is_null()) {
      vm.raisef(vm.types.type_error, "'%s' object can't be awaited", type->name->data);
      return Awaited::raised;
    }
    const Value iterator = vm.call(function, {awaitable});
    if (iterator.is_null()) return Awaited::raised;
    if (is_generator_kind(iterator, CodeKind::coroutine)) {
      vm.raise_type_error("__await__() returned a coroutine");
      return Awaited::raised;
    }
    if (iterator.is_kind(Kind::awaitable)) return await_value(vm, iterator, result_register, result);
    if (is_generator_kind(iterator, CodeKind::generator) && iterator.as<Generator>()->state != GeneratorState::finished) {
      frame->delegate = iterator;
      return enter_generator(vm, iterator.as<Generator>(), Value::none(), ResumedBy::delegation, result_register) ? Awaited::entered : Awaited::raised;
    }
    if (vm.special(vm.type_of(iterator), Special::sp_next).is_null() && vm.type_of(iterator)->slots.next == nullptr) {
      vm.raisef(vm.types.type_error, "__await__() returned non-iterator of type '%s'", vm.type_of(iterator)->name->data);
      return Awaited::raised;
    }
    // An iterator of another kind is driven by a generator of ours.
    const Ref<Code> code = make_wrapper_code(vm, Opcode::op_yield_from, CodeKind::generator);
    const Value wrapper_function = vm.new_function(code.get(), frame->globals);
    Generator* wrapper = new_generator(vm, wrapper_function.as<Function>());
    wrapper->registers[0] = iterator;
    frame->delegate = Value::adopt(wrapper);
    return enter_generator(vm, wrapper, Value::none(), ResumedBy::delegation, result_register) ? Awaited::entered : Awaited::raised;
  }
  if (outcome.is_null()) return Awaited::raised;
  if (Vm::is_suspended(outcome)) {
    outcome.release();
    return Awaited::suspended;
  }
  if (outcome.bits() == Vm::instead_bits) {
    outcome.release();
    frame->delegate = Value();
    return await_value(vm, std::move(vm.driver_value_), result_register, result);
  }
  if (outcome.bits() == Vm::yield_bits) {
    outcome.release();
    if (is_future_kind(vm.driver_value_)) frame->delegate = vm.driver_value_;
    return Awaited::yielded;
  }
  frame->delegate = Value();
  result = std::move(outcome);
  return Awaited::value;
}

Awaited Interpreter::delegate_to(Vm& vm, Value iterable, uint16_t result_register, Value& result) {
  Frame* frame = vm.frame_;
  if (frame->delegate.is_null()) {
    if (iterable.is_kind(Kind::awaitable)) return await_value(vm, std::move(iterable), result_register, result);
    if (is_generator_kind(iterable, CodeKind::generator)) {
      Generator* generator = iterable.as<Generator>();
      if (generator->state == GeneratorState::finished) {
        result = Value::none();
        return Awaited::value;
      }
      frame->delegate = std::move(iterable);
      return enter_generator(vm, generator, Value::none(), ResumedBy::delegation, result_register) ? Awaited::entered : Awaited::raised;
    }
    if (is_generator_kind(iterable, CodeKind::coroutine)) {
      if (frame->code->code_kind == CodeKind::generator) {
        vm.raise_type_error("cannot 'yield from' a coroutine object in a non-coroutine generator");
        return Awaited::raised;
      }
      return await_value(vm, std::move(iterable), result_register, result);
    }
    frame->delegate = vm.iterate(iterable);
    if (frame->delegate.is_null()) return Awaited::raised;
    if (frame->delegate.is_kind(Kind::awaitable)) {  // of a future, or of what else is awaited in C++
      Value awaited = std::move(frame->delegate);
      return await_value(vm, std::move(awaited), result_register, result);
    }
    if (is_generator_kind(frame->delegate, CodeKind::generator)) {
      Value generator = std::move(frame->delegate);
      return delegate_to(vm, std::move(generator), result_register, result);
    }
  }
  const Value iterator = frame->delegate;
  Value item = vm.next(iterator);
  if (!item.is_null()) {
    frame->pc -= 1;  // comes back to this instruction for the next item
    frame->await_register = no_operand;
    vm.driver_value_ = std::move(item);
    return Awaited::yielded;
  }
  frame->delegate = Value();
  if (!vm.raised()) {
    result = Value::none();
    return Awaited::value;
  }
  if (!vm.pending_is(vm.types.stop_iteration)) return Awaited::raised;
  const Value stop = vm.take_exception();
  result = stop.as<Exception>()->extra.is_null() ? Value::none() : stop.as<Exception>()->extra;
  return Awaited::value;
}

Value Interpreter::get_async_iterator(Vm& vm, const Value& iterable) {
  if (is_generator_kind(iterable, CodeKind::async_generator)) return iterable;
  bool missing = false;
  Value iterator = vm.call_special(iterable, Special::sp_aiter, {}, &missing);
  if (missing)
    return vm.raisef(vm.types.type_error, "'async for' requires an object with __aiter__ method, got %s", vm.type_of(iterable)->name->data), Value();
  return iterator;
}

Value Interpreter::get_next_awaitable(Vm& vm, const Value& iterator) {
  if (is_generator_kind(iterator, CodeKind::async_generator)) return vm.new_async_generator_step(iterator.as<Generator>(), AsyncGeneratorStep::Mode::next, Value());
  bool missing = false;
  Value awaitable = vm.call_special(iterator, Special::sp_anext, {}, &missing);
  if (missing)
    return vm.raisef(vm.types.type_error, "'async for' requires an iterator with __anext__ method, got %s", vm.type_of(iterator)->name->data), Value();
  return awaitable;
}

Value Vm::yield_to_driver(Value value) {
  driver_value_ = std::move(value);
  return Value::from_bits(yield_bits);
}

Value Vm::await_instead(Value awaitable) {
  driver_value_ = std::move(awaitable);
  return Value::from_bits(instead_bits);
}

Value Vm::new_native_awaitable(const NativeDefinition* definition, Type* owner, const Arguments& arguments) {
  auto* awaitable = heap.create<NativeAwaitable>(Kind::awaitable, types.native_awaitable);
  awaitable->definition = definition;
  awaitable->arguments = new_tuple(arguments.values, arguments.count);
  awaitable->owner = owner;
  return Value::adopt(awaitable);
}

Value Vm::new_async_generator_step(Generator* generator, AsyncGeneratorStep::Mode mode, Value argument) {
  if (!generator->hooks_done) {
    generator->hooks_done = true;
    if (host != nullptr) host->async_generator_started(generator);
  }
  auto* step = heap.create<AsyncGeneratorStep>(Kind::awaitable, types.async_generator_step);
  step->mode = mode;
  step->generator = Ref<Generator>(generator);
  step->argument = std::move(argument);
  return Value::adopt(step);
}

Value Vm::coroutine_from(const Value& awaitable) {
  if (is_generator_kind(awaitable, CodeKind::coroutine)) return awaitable;
  const bool is_iterable_coroutine = awaitable.is_kind(Kind::generator) && awaitable.as<Generator>()->frame.code->is_iterable_coroutine;
  const bool can_be_awaited = awaitable.is_object() && (is_iterable_coroutine || awaitable.is_kind(Kind::awaitable) || awaitable.object()->type->slots.await != nullptr ||
                                                        !special(awaitable.object()->type, Special::sp_await).is_null());
  if (!can_be_awaited) return raise_type_error("An asyncio.Future, a coroutine or an awaitable is required");
  if (!await_wrapper_) await_wrapper_ = make_wrapper_code(*this, Opcode::op_await, CodeKind::coroutine);
  const Value function = new_function(await_wrapper_.get(), builtins.get());
  Generator* generator = Interpreter::new_generator(*this, function.as<Function>());
  generator->registers[0] = awaitable;
  // For asyncio a step of an async generator is a coroutine itself: who keeps the coroutine keeps the generator.
  if (awaitable.is_kind(Kind::awaitable) && awaitable.object()->type == types.async_generator_step) generator->frame.extra = awaitable;
  if (awaitable.is_kind(Kind::awaitable) && awaitable.object()->type == types.native_awaitable) {
    const auto* native = awaitable.as<NativeAwaitable>();
    generator->name = new_str(native->definition->name);
    generator->qualified_name = native->owner != nullptr ? new_str(std::string(native->owner->name->view()) + "." + native->definition->name) : generator->name;
  }
  return Value::adopt(generator);
}

RunResult Vm::resume_task(Generator* coroutine, Value sent, Value exception, Value& result) {
  Frame* below = frame_;
  if (coroutine->state == GeneratorState::finished) {
    // Somebody else drove it to its end: another task, or a call of its send or close.
    result = new_exception(types.runtime_error, "cannot reuse already awaited coroutine");
    return RunResult::raised;
  }
  throw_through_step(*this, coroutine, exception);
  if (!exception.is_null() && coroutine->state == GeneratorState::created) Interpreter::stop_warning(*this, coroutine);
  coroutine->closing = false;
  frame_ = nullptr;
  if (!Interpreter::enter_generator(*this, coroutine, std::move(sent), ResumedBy::task, 0)) {
    frame_ = below;
    result = take_exception();
    return RunResult::raised;
  }
  paused_below_ = below;
  task_root_ = coroutine;
  if (!exception.is_null()) {
    Interpreter::throw_into(*this, std::move(exception));
    if (!Interpreter::unwind(*this)) return finish_run(RunResult::raised, result);
  }
  return finish_run(Interpreter::execute(*this), result);
}

RunResult Vm::resume_task_eagerly(Generator* coroutine, Value exception, Value& result) {
  // Inside the running task's step: what belongs to that step is put aside. It cannot pause, as C++ frames are between.
  Frame* outer_frame = frame_;
  Generator* outer_root = std::exchange(task_root_, nullptr);
  Frame* outer_below = std::exchange(paused_below_, nullptr);
  const int outer_nesting = std::exchange(nested_calls_, 0);
  const int64_t outer_budget = std::exchange(budget, 10'000);
  RunResult how = resume_task(coroutine, Value::none(), std::move(exception), result);
  while (how == RunResult::paused) {
    hard_budget -= 10'000;
    if (hard_budget <= 0) abort(AbortReason::instructions);
    budget = 10'000;
    how = aborted_ != AbortReason::none ? RunResult::raised : continue_paused(result);
  }
  frame_ = outer_frame;
  task_root_ = outer_root;
  paused_below_ = outer_below;
  nested_calls_ = outer_nesting;
  budget = outer_budget;
  return how;
}

RunResult Vm::finish_run(RunResult how, Value& result) {
  if (how == RunResult::paused) return how;
  if (how == RunResult::suspended) {
    if (task_root_ != nullptr) {
      task_root_->innermost = suspended_frame_;
      task_root_->state = GeneratorState::suspended;
      task_root_->closing = true;
    } else {
      main_frame_ = suspended_frame_;
    }
  }
  task_root_ = nullptr;
  frame_ = paused_below_;
  paused_below_ = nullptr;
  result = how == RunResult::raised ? take_exception() : std::move(result_);
  return how;
}

RunResult Vm::continue_paused(Value& result) { return finish_run(Interpreter::execute(*this), result); }

RunResult Vm::start_main(Code* code, Module* module, Value& result) {
  const Value function = new_function(code, module->dict.get());
  Value ignored;
  frame_ = nullptr;
  task_root_ = nullptr;
  paused_below_ = nullptr;
  if (Interpreter::call_function(*this, function.as<Function>(), nullptr, nullptr, 0, nullptr, 0, OnReturn::boundary, ignored) != Interpreter::Called::pushed)
    return finish_run(RunResult::raised, result);
  frame_->names = module->dict.get();
  return finish_run(Interpreter::execute(*this), result);
}

RunResult Vm::resume_main(Value sent, Value exception, Value& result) {
  frame_ = main_frame_;
  main_frame_ = nullptr;
  if (exception.is_null()) {
    frame_->registers[frame_->await_register] = std::move(sent);
  } else {
    Interpreter::set_context(*this, exception);
    pending_ = std::move(exception);
    if (!Interpreter::unwind(*this)) return finish_run(RunResult::raised, result);
  }
  return finish_run(Interpreter::execute(*this), result);
}

RunResult Vm::resume_generator(Generator* generator, Value sent, Value exception, Value& result) {
  if (generator->state == GeneratorState::finished) {
    if (exception.is_null()) {
      result = Value::none();
      return RunResult::returned;
    }
    raise_value(std::move(exception));
    return RunResult::raised;
  }
  if (nested_calls_ > 400) {
    raise(types.recursion_error, "maximum recursion depth exceeded");
    return RunResult::raised;
  }
  if (exception.is_null() && generator->state == GeneratorState::suspended) {
    if (generator->code_kind == CodeKind::coroutine && generator->closing) {
      result = Value::none();  // a task is waiting in it, and goes on doing so
      return RunResult::yielded;
    }
    if (const Value future = generator->innermost->delegate; is_future_kind(future)) {
      Value outcome = resume_yielded_future(*this, future);
      if (outcome.bits() == yield_bits) {
        outcome.release();
        result = std::move(driver_value_);
        return RunResult::yielded;
      }
      if (outcome.is_null())
        exception = take_exception();
      else
        sent = std::move(outcome);
    }
  }
  Frame* below = frame_;
  throw_through_step(*this, generator, exception);
  if (!exception.is_null() && generator->state == GeneratorState::created) {
    Interpreter::stop_warning(*this, generator);
    Interpreter::finish_generator(generator);
    raise_value(std::move(exception));
    return RunResult::raised;
  }
  if (!Interpreter::enter_generator(*this, generator, std::move(sent), ResumedBy::send, 0)) {
    frame_ = below;
    return RunResult::raised;
  }
  ++nested_calls_;
  RunResult how = RunResult::raised;
  bool runs = true;
  if (!exception.is_null()) {
    Interpreter::throw_into(*this, std::move(exception));
    runs = Interpreter::unwind(*this);
  }
  if (runs) how = Interpreter::execute(*this);
  --nested_calls_;
  frame_ = below;
  if (how == RunResult::returned || how == RunResult::yielded) result = std::move(result_);
  return how;
}

bool Vm::close_generator(Generator* generator) {
  if (generator->state == GeneratorState::finished) return true;
  if (generator->state == GeneratorState::created) {
    Interpreter::stop_warning(*this, generator);
    Interpreter::finish_generator(generator);
    return true;
  }
  Value result;
  const RunResult how = resume_generator(generator, Value(), new_exception(types.generator_exit, std::initializer_list<Value>{}), result);
  if (how == RunResult::yielded) {
    raisef(types.runtime_error, "%s ignored GeneratorExit", noun_of(generator));
    return false;
  }
  if (how == RunResult::raised) {
    if (pending_is(types.generator_exit) || pending_is(types.stop_iteration)) {
      take_exception();
      return true;
    }
    return false;
  }
  return true;
}

Value Vm::new_function(Code* code, Dict* globals) {
  auto* function = heap.create<Function>(Kind::function, types.function);
  function->code = Ref<Code>(code);
  function->globals = Ref<Dict>(globals);
  function->name = code->name;
  function->qualified_name = code->qualified_name;
  function->docstring = code->docstring.is_null() ? Value::none() : code->docstring;
  Value module = dict_get(globals, names.dunder_name);
  function->module = module.is_null() ? Value::none() : std::move(module);
  return Value::adopt(function);
}

}  // namespace lockstep::script
