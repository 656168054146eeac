#include "engine/script/code/code_builder.hpp"

namespace lockstep::script {

namespace {

// Below 65535, which is no_operand, with room for runs of registers.
constexpr uint32_t most_operands = 60000;

void set_offset32(Instruction& instruction, int32_t offset) {
  const uint32_t bits = static_cast<uint32_t>(offset);
  instruction.b = static_cast<uint16_t>(bits);
  instruction.c = static_cast<uint16_t>(bits >> 16);
}

}  // namespace

CodeBuilder::CodeBuilder(Vm& vm, uint32_t local_count, bool wide)
    : vm(vm),
      assigned(local_count),
      local_count_(local_count),
      next_temp_(local_count),
      register_count_(local_count),
      wide_(wide) {}

uint32_t CodeBuilder::put(Opcode op, const ast::Span& at, Register a, Register b, Register c) {
  if (a > 0xFFFF || b > 0xFFFF || c > 0xFFFF) too_large_ = true;
  const uint32_t index = here();
  instructions_.push_back(
      {static_cast<uint16_t>(op), static_cast<uint16_t>(a), static_cast<uint16_t>(b), static_cast<uint16_t>(c)});
  spans_.push_back({at.line, at.end_line, at.column, at.end_column});
  is_short_jump_.push_back(false);
  return index;
}

void CodeBuilder::emit(Opcode op, const ast::Span& at, Register a, Register b, Register c) {
  if (reachable_) put(op, at, a, b, c);
}

void CodeBuilder::emit_cached(Opcode op, const ast::Span& at, Register a, Register b, Register c) {
  if (!reachable_) return;
  put(op, at, a, b, c);
  put(Opcode::op_cache, at, 0, 0, 0);
}

void CodeBuilder::note_jump(Label& label, uint32_t index) {
  label.jumps.push_back(index);
  if (label.reached) {
    label.assigned.intersect(assigned);
  } else {
    label.assigned = assigned;
    label.reached = true;
  }
}

void CodeBuilder::emit_jump(Opcode op, const ast::Span& at, Register a, Label& label) {
  if (!reachable_) return;
  note_jump(label, put(op, at, a, 0, 0));
  if (op == Opcode::op_jump) reachable_ = false;
}

void CodeBuilder::emit_short_jump(Opcode op, const ast::Span& at, Register a, Register b, Label& label) {
  if (!reachable_) return;
  const uint32_t index = put(op, at, a, b, 0);
  is_short_jump_[index] = true;
  note_jump(label, index);
}

void CodeBuilder::emit_loop(const ast::Span& at, uint32_t top) {
  if (!reachable_) return;
  const uint32_t index = put(Opcode::op_loop, at, 0, 0, 0);
  set_offset32(instructions_[index], static_cast<int32_t>(top) - static_cast<int32_t>(index + 1));
  reachable_ = false;
}

void CodeBuilder::bind(Label& label) {
  if (!label.reached) return;
  // A jump to the next instruction goes, unless something already refers to the place after it.
  if (label.jumps.back() + 1 == here() && referenced_ < here() &&
      instructions_.back().op == static_cast<uint16_t>(Opcode::op_jump)) {
    instructions_.pop_back();
    spans_.pop_back();
    is_short_jump_.pop_back();
    label.jumps.pop_back();
  }
  const uint32_t place = referenced_ = here();
  for (const uint32_t index : label.jumps) {
    const uint32_t distance = place - (index + 1);
    if (is_short_jump_[index]) {
      if (distance > 0x7FFF) needs_wide_ = true;
      instructions_[index].c = static_cast<uint16_t>(distance);
    } else {
      set_offset32(instructions_[index], static_cast<int32_t>(distance));
    }
  }
  if (reachable_) {
    assigned.intersect(label.assigned);
  } else {
    assigned = label.assigned;
    reachable_ = true;
  }
}

void CodeBuilder::open(Region& region) {
  region.begin = referenced_ = here();
  region.open = true;
}

void CodeBuilder::close(Region& region) {
  referenced_ = here();
  if (region.open && here() > region.begin) region.segments.emplace_back(region.begin, here());
  region.open = false;
}

void CodeBuilder::begin_handler(Region& region, Register exception, const AssignedLocals& assigned_there) {
  reachable_ = !region.segments.empty();
  if (!reachable_) return;
  referenced_ = here();
  for (const auto& [begin, end] : region.segments)
    exception_ranges_.push_back({begin, end, here(), static_cast<uint16_t>(exception)});
  assigned = assigned_there;
}

void CodeBuilder::add_handled(const Region& region, Register exception) {
  for (const auto& [begin, end] : region.segments)
    handled_ranges_.push_back({begin, end, static_cast<uint16_t>(exception)});
}

Register CodeBuilder::temp(uint32_t count) {
  const Register first = next_temp_;
  next_temp_ += count;
  if (next_temp_ > register_count_) register_count_ = next_temp_;
  return first;
}

uint32_t CodeBuilder::name(std::string_view text) {
  const auto found = name_indices_.find(text);
  if (found != name_indices_.end()) return found->second;
  Str* str = vm.intern(text);
  const uint32_t index = static_cast<uint32_t>(names_.size());
  names_.push_back(str);
  name_indices_.emplace(str->view(), index);
  return index;
}

uint32_t CodeBuilder::constant(Value value, const std::string& key) {
  if (!key.empty()) {
    const auto found = constant_indices_.find(key);
    if (found != constant_indices_.end()) return found->second;
    constant_indices_.emplace(key, static_cast<uint32_t>(constants_.size()));
  }
  constants_.push_back(std::move(value));
  return static_cast<uint32_t>(constants_.size() - 1);
}

uint32_t CodeBuilder::text_constant(std::string_view text) {
  std::string key = "s";
  key += text;
  const auto found = constant_indices_.find(key);
  if (found != constant_indices_.end()) return found->second;
  return constant(vm.interned(text), key);
}

bool CodeBuilder::finish(Code& code) {
  if (too_large_ || register_count_ > most_operands || constants_.size() > most_operands ||
      names_.size() > most_operands)
    return false;
  // The VM reads `lines` for every event, spans only for tracebacks.
  code.lines.reserve(spans_.size());
  for (const SourceSpan& span : spans_) code.lines.push_back(span.line);
  code.instructions = std::move(instructions_);
  code.spans = std::move(spans_);
  code.constants = std::move(constants_);
  code.names = std::move(names_);
  code.exception_ranges = std::move(exception_ranges_);
  code.handled_ranges = std::move(handled_ranges_);
  code.local_count = static_cast<uint16_t>(local_count_);
  code.register_count = static_cast<uint16_t>(register_count_);
  return true;
}

}  // namespace lockstep::script
