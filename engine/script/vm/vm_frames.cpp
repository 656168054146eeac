// Frames: their memory, how they are left, and what their result becomes.
#include "engine/base/arena.hpp"
#include "engine/script/vm/interpreter.hpp"

namespace lockstep::script {

FrameStack::~FrameStack() {
  while (first_ != nullptr) {
    Chunk* next = first_->next;
    free_block(first_);
    first_ = next;
  }
}

Frame* FrameStack::push_in_next_chunk(uint32_t registers, size_t size) {
  constexpr size_t usual_size = size_t{64} << 10;
  Chunk* next = chunk_ != nullptr ? chunk_->next : first_;
  if (next != nullptr && next->size < size) {  // too small for this frame: give it and what follows up
    while (next != nullptr) {
      Chunk* after = next->next;
      bytes_ -= next->size;
      free_block(next);
      next = after;
    }
    (chunk_ != nullptr ? chunk_->next : first_) = nullptr;
  }
  if (next == nullptr) {
    const size_t room = size > usual_size ? size : usual_size;
    next = static_cast<Chunk*>(allocate_block(sizeof(Chunk) + room));
    if (next == nullptr) std::abort();
    next->next = nullptr;
    next->previous = chunk_;
    next->size = room;
    bytes_ += room;
    (chunk_ != nullptr ? chunk_->next : first_) = next;
  }
  next->saved_top = top_;
  chunk_ = next;
  top_ = reinterpret_cast<char*>(next + 1);
  end_ = top_ + next->size;
  return place(registers, size, true);
}

void FrameStack::leave_chunk() {
  Chunk* left = chunk_;
  top_ = left->saved_top;
  chunk_ = left->previous;
  end_ = chunk_ != nullptr ? reinterpret_cast<char*>(chunk_ + 1) + chunk_->size : nullptr;
}

void Interpreter::clear_registers(Frame* frame) {
  Value* registers = frame->registers;
  // Last first, as CPython 3.14 does (Python/frame.c).
  for (uint32_t i = frame->code->register_count; i-- > 0;) {
    const uint64_t bits = registers[i].release();
    Value::release_bits(bits);
  }
}

void Interpreter::pop_frame(Vm& vm, Frame* frame) {
  vm.frame_ = frame->back;
  clear_registers(frame);
  const Value function = frame->function != nullptr ? Value::adopt(frame->function) : Value();
  frame->extra = Value();
  frame->delegate = Value();
  vm.stack_.pop(frame);
}

void Interpreter::finish_generator(Generator* generator) {
  generator->state = GeneratorState::finished;
  generator->innermost = nullptr;
  Frame& frame = generator->frame;
  clear_registers(&frame);
  frame.delegate = Value();
  frame.resumed_by = ResumedBy::nobody;
  frame.back = nullptr;
}

bool Interpreter::leave_frame(Vm& vm, RunResult& leave) {
  Frame* frame = vm.frame_;
  Value result = std::move(vm.result_);
  Frame* back = frame->back;
  const uint16_t target = frame->result_register;

  if (frame->generator != nullptr) {
    const Value keep(frame->generator);
    Generator* generator = frame->generator;
    const ResumedBy by = frame->resumed_by;
    vm.frame_ = back;
    finish_generator(generator);
    switch (by) {
      case ResumedBy::for_loop: {
        const Instruction loop = back->pc[-1];
        back->registers[loop.a] = Value();
        back->pc += loop.imm_c();
        return false;
      }
      case ResumedBy::delegation: {
        const Value delegate = std::move(back->delegate);
        if (generator->code_kind == CodeKind::async_generator) {
          if (delegate.as<AsyncGeneratorStep>()->mode == AsyncGeneratorStep::Mode::close)
            back->registers[target] = Value::none();
          else
            vm.raise(vm.types.stop_async_iteration, std::initializer_list<Value>{});
          return false;
        }
        back->registers[target] = std::move(result);
        return false;
      }
      default:
        vm.result_ = std::move(result);
        leave = RunResult::returned;
        return true;
    }
  }

  const OnReturn mode = frame->on_return;
  Value extra = std::move(frame->extra);
  pop_frame(vm, frame);
  switch (mode) {
    case OnReturn::boundary:
      vm.result_ = std::move(result);
      leave = RunResult::returned;
      return true;
    case OnReturn::constructor:
      if (!result.is_none()) {
        vm.raisef(vm.types.type_error, "__init__() should return None, not '%s'", vm.type_of(result)->name->data);
        return false;
      }
      back->registers[target] = std::move(extra);
      return false;
    case OnReturn::class_body: {
      Value type = finish_class(vm, extra);
      if (!type.is_null()) back->registers[target] = std::move(type);
      return false;
    }
    case OnReturn::import:
      back->registers[target] = std::move(extra);
      return false;
    case OnReturn::discard:
      return false;
    case OnReturn::to_register:
      back->registers[target] = std::move(result);
      return false;
  }
  return false;
}

bool Interpreter::after_budget(Vm& vm) {
  if (vm.heap.over_limit()) {
    vm.abort(AbortReason::memory);
    return false;
  }
  if (vm.nested_calls_ == 0) return true;
  constexpr int64_t slice = 10'000;
  vm.hard_budget -= slice;
  if (vm.hard_budget <= 0) {
    vm.abort(AbortReason::instructions);
    return false;
  }
  vm.budget = slice;
  return true;
}

Value Vm::abort(AbortReason reason) {
  if (aborted_ == AbortReason::none && host != nullptr) host->about_to_abort();
  aborted_ = reason;
  pending_ = new_exception(types.system_error, "the run was ended");
  return Value();
}

uint32_t Vm::script_line_of(const Frame* frame) const {
  for (const Frame* outer = frame; outer != nullptr; outer = outer->back)
    if (text_of(outer->code->file_name) == script_file) return line_of(outer);
  return line_of(frame);
}

// A line of a library module means nothing to whoever reads a trace: the script's line that led there counts.
uint32_t Vm::line_of(const Frame* frame) {
  constexpr std::string_view library = "/lib/python3.14/";
  while (frame != nullptr && text_of(frame->code->file_name).starts_with(library)) frame = frame->back;
  if (frame == nullptr) return 0;
  const Code* code = frame->code;
  const auto index = static_cast<size_t>(frame->pc - code->instructions.data());
  if (index == 0) return code->first_line;
  return index - 1 < code->lines.size() ? code->lines[index - 1] : 0;
}

uint32_t Vm::paused_line() const {
  if (frame_ == nullptr) return 0;
  const Code* code = frame_->code;
  const auto index = static_cast<size_t>(frame_->pc - code->instructions.data());
  return index < code->lines.size() ? code->lines[index] : 0;
}

Frame* Vm::innermost_frame(Generator* coroutine) {
  return coroutine->state == GeneratorState::finished ? nullptr : coroutine->innermost != nullptr ? coroutine->innermost : &coroutine->frame;
}

std::string_view Vm::assignment_target() const {
  if (frame_ == nullptr) return {};
  const Code* code = frame_->code;
  const Instruction* end = code->instructions.data() + code->instructions.size();
  const Instruction* next = frame_->pc;
  // The result of the call is in register `made`; the instruction that stores it is the next one.
  const uint16_t made = next > code->instructions.data() ? next[-1].a : 0;
  if (next >= end) return {};
  switch (static_cast<Opcode>(next->op)) {
    case Opcode::op_take:
    case Opcode::op_move:
      return next->b == made && next->a < code->local_names.size() ? code->local_names[next->a]->view() : std::string_view();
    case Opcode::op_store_global:
    case Opcode::op_store_name:
      return next->a == made ? code->names[next->b]->view() : std::string_view();
    case Opcode::op_store_attr:
      return next->b == made ? code->names[next->c]->view() : std::string_view();
    case Opcode::op_store_cell:
      return next->a == made && next->b < code->local_names.size() ? code->local_names[next->b]->view() : std::string_view();
    case Opcode::op_store_free:
      return next->a == made ? code->free_names[next->b]->view() : std::string_view();
    default:
      return {};
  }
}

std::string_view Vm::source_of(std::string_view file_name) const {
  for (const auto& [name, text] : sources_)
    if (name == file_name) return text;
  return {};
}

}  // namespace lockstep::script
