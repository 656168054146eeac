#pragma once
// Follows every path through a code object and says where an instruction would read a register that may hold nothing.
//
// It knows of each instruction which registers it reads, takes (moves from) and writes, independently of the compiler, and
// what an exception leaves behind: the registers below the handler's own. A compiler error in registers, definite assignment,
// jumps or protected ranges shows here, on any program, without running it.

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "engine/script/code/code.hpp"
#include "engine/script/code/disassembler.hpp"
#include "engine/script/vm/object.hpp"

namespace lockstep::script {

class CodeVerifier {
 public:
  explicit CodeVerifier(const Code& code) : code_(code) {}

  /// What is wrong, or "". Looks into the code objects among the constants too.
  std::string run() {
    states_.assign(code_.instructions.size(), {});
    State entry;
    entry.known.assign(code_.register_count, is_null);
    const uint32_t parameters = code_.positional + code_.keyword_only + code_.has_varargs + code_.has_varkwargs;
    for (uint32_t i = 0; i < parameters; ++i) entry.known[i] = has_value;
    flow(0, entry);
    while (!waiting_.empty() && problem_.empty()) {
      const uint32_t at = waiting_.front();
      waiting_.pop_front();
      step(at);
    }
    for (const Value& constant : code_.constants)
      if (problem_.empty() && constant.is_kind(Kind::code)) problem_ = CodeVerifier(*constant.as<Code>()).run();
    return problem_;
  }

 private:
  enum Knowledge : uint8_t { unseen, has_value, is_null, unknown };
  struct State {
    std::vector<uint8_t> known;  // one Knowledge a register; empty: not reached yet
  };

  void fail(uint32_t at, const std::string& what) {
    if (problem_.empty())
      problem_ = std::string(code_.qualified_name.as<Str>()->view()) + " " + std::to_string(at) + " " +
                 (at < code_.instructions.size() ? instruction_text(code_, at) : "end") + ": " + what;
  }

  void flow(uint32_t to, const State& state) {
    if (to >= code_.instructions.size()) return fail(to, "the code ends without a return");
    if (op_of(to) == Opcode::op_cache) return fail(to, "a jump into a cache word");
    State& there = states_[to];
    if (there.known.empty()) {
      there = state;
      waiting_.push_back(to);
      return;
    }
    bool changed = false;
    for (size_t i = 0; i < there.known.size(); ++i) {
      if (there.known[i] == state.known[i] || there.known[i] == unknown) continue;
      there.known[i] = unknown;
      changed = true;
    }
    if (changed) waiting_.push_back(to);
  }

  Opcode op_of(uint32_t at) const { return static_cast<Opcode>(code_.instructions[at].op); }

  void read(uint32_t reg) {
    if (state_.known[reg] != has_value) fail(at_, "R" + std::to_string(reg) + " may hold nothing");
  }
  void take(uint32_t reg) {
    read(reg);
    state_.known[reg] = is_null;
  }
  void take_run(uint32_t first, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) take(first + i);
  }
  /// For operands that may be null but not left over from something else.
  void take_optional(uint32_t reg) {
    if (state_.known[reg] == unknown) fail(at_, "R" + std::to_string(reg) + " may hold something old");
    state_.known[reg] = is_null;
  }
  void write(uint32_t reg) { state_.known[reg] = has_value; }

  // The registers at the handlers of `at`: what lies above the handler's own is released.
  void flow_to_handlers(const State& before) {
    for (const ExceptionRange& range : code_.exception_ranges) {
      if (at_ < range.begin || at_ >= range.end) continue;
      State there = before;
      for (size_t i = 0; i < there.known.size(); ++i) {
        // What the instruction takes may be gone when it raises.
        if (before.known[i] == has_value && state_.known[i] == is_null && op_of(at_) != Opcode::op_drop)
          there.known[i] = unknown;
        if (i > range.exception_register && i >= code_.local_count) there.known[i] = is_null;
      }
      there.known[range.exception_register] = has_value;
      flow(range.handler, there);
      return;  // the innermost one
    }
  }

  void step(uint32_t at) {
    at_ = at;
    state_ = states_[at];
    const State before = state_;
    const Instruction& in = code_.instructions[at];
    const uint32_t next = at + 1 < code_.instructions.size() && op_of(at + 1) == Opcode::op_cache ? at + 2 : at + 1;
    const auto jump32 = [&] { return static_cast<uint32_t>(static_cast<int32_t>(at) + 1 + in.offset32()); };
    const auto jump16 = [&] { return static_cast<uint32_t>(static_cast<int32_t>(at) + 1 + in.imm_c()); };
    const bool has_b = in.b != no_operand;
    using enum Opcode;
    const Opcode op = op_of(at);
    switch (op) {
      case op_nop: break;
      case op_cache: return fail(at, "a cache word is executed");
      case op_move: read(in.b), write(in.a); break;
      case op_take: take(in.b), write(in.a); break;
      case op_drop: state_.known[in.a] = is_null; break;
      case op_load_const:
      case op_load_int:
      case op_load_none:
      case op_load_true:
      case op_load_false:
      case op_load_global:
      case op_load_name:
      case op_load_free:
      case op_load_free_cell:
      case op_load_class_free:
      case op_import_name:
      case op_load_assertion_error:
      case op_check_local:
      case op_make_cell: write(in.a); break;
      case op_delete_local: state_.known[in.a] = is_null; break;
      case op_store_global:
      case op_store_name:
      case op_store_free:
      case op_delete_attr:
      case op_import_star: read(in.a); break;
      case op_delete_global:
      case op_delete_name:
      case op_delete_free:
      case op_raise_current:
      case op_return_none: break;
      case op_delete_cell: read(in.b); break;
      case op_store_cell:
      case op_store_attr:
      case op_delete_subscript:
      case op_list_append:
      case op_list_extend:
      case op_set_add:
      case op_set_update:
      case op_dict_update: read(in.a), read(in.b); break;
      case op_store_subscript:
      case op_dict_set:
      case op_dict_merge: read(in.a), read(in.b), read(in.c); break;
      case op_store_subscript_i: read(in.a), read(in.c); break;
      case op_load_cell:
      case op_load_attr:
      case op_subscript_i:
      case op_neg:
      case op_pos:
      case op_invert:
      case op_logical_not:
      case op_add_i:
      case op_sub_i:
      case op_mul_i:
      case op_floordiv_i:
      case op_mod_i:
      case op_bit_and_i:
      case op_iadd_i:
      case op_isub_i:
      case op_bit_and_k:
      case op_get_anext:
      case op_list_to_tuple:
      case op_format_simple:
      case op_import_from:
      case op_match_sequence:
      case op_match_mapping:
      case op_get_length: read(in.b), write(in.a); break;
      case op_load_method: read(in.b), write(in.a), write(in.a + 1u); break;
      case op_build_slice: take_run(in.b, 3), write(in.a); break;
      case op_get_iter:
      case op_get_aiter:
      case op_await:
      case op_yield:
      case op_yield_from: take(in.b), write(in.a); break;
      case op_return_value:
      case op_reraise: take(in.a); break;
      case op_call:
      case op_call_kw:
      case op_await_call: take_run(in.a, in.b + 1u), write(in.a); break;
      case op_call_method:
      case op_call_method_kw:
      case op_await_method: take_run(in.a, in.b + 2u), write(in.a); break;
      case op_build_class: take_run(in.a, in.b + 2u), write(in.a); break;
      case op_call_ex: take_run(in.a, 2), take_optional(in.a + 2u), write(in.a); break;
      case op_build_list:
      case op_build_tuple:
      case op_build_set:
      case op_build_string: take_run(in.b, in.c), write(in.a); break;
      case op_build_dict: take_run(in.b, 2u * in.c), write(in.a); break;
      case op_unpack:
      case op_unpack_ex: {
        take(in.b);
        const uint32_t count = op == op_unpack ? in.c : (in.c & 255u) + 1 + (in.c >> 8);
        for (uint32_t i = 0; i < count; ++i) write(in.a + i);
        break;
      }
      case op_format_spec: read(in.a), read(in.b); break;
      case op_make_function:
        if (in.c != no_operand)
          for (uint32_t i = 0; i < 4; ++i) take_optional(in.c + i);
        write(in.a);
        break;
      case op_raise:
        read(in.a);
        if (has_b) read(in.b);
        break;
      case op_match_group: read(in.b), read(in.c), write(in.a), write(in.a + 1u); break;
      case op_with_prepare:
      case op_async_with_prepare:
        take(in.b);
        for (uint32_t i = 0; i < 4; ++i) write(in.a + i);
        break;
      case op_with_exit:
      case op_async_with_exit:
        if (has_b) read(in.b);
        take_run(in.a, 2);
        for (uint32_t i = 1; i < 5; ++i) state_.known[in.c + i] = is_null;
        write(in.c);
        break;
      case op_match_class: read(in.b), read(in.c), read(in.c + 1u), read(in.c + 2u), write(in.a); break;
      case op_jump: flow_to_handlers(before); return flow(jump32(), state_);
      case op_loop:
        if (jump32() > at) fail(at, "loop goes forward");
        flow_to_handlers(before);
        return flow(jump32(), state_);
      case op_jump_if_false:
      case op_jump_if_true:
      case op_jump_if_none:
      case op_jump_if_not_none: read(in.a); break;
      case op_jump_if_false_take:
      case op_jump_if_true_take: take(in.a); break;
      case op_for_iter: {
        read(in.a);
        State exhausted = state_;
        exhausted.known[in.a] = is_null;
        flow(jump16(), exhausted);
        write(in.b);
        break;
      }
      case op_end_async_for: take(in.a); break;
      default:
        if (op >= op_jump_if_lt && op <= op_jump_unless_ge) {
          read(in.a), read(in.b);
        } else if (op >= op_jump_if_lt_i && op <= op_jump_unless_ge_i) {
          read(in.a);
        } else {  // R[a] = R[b] op R[c]
          read(in.b), read(in.c), write(in.a);
        }
    }
    flow_to_handlers(before);
    if (op >= op_jump_if_lt && op <= op_jump_unless_ge_i) flow(jump16(), state_);
    if (op >= op_jump_if_false && op <= op_jump_if_true_take) flow(jump32(), state_);
    if (op == op_end_async_for) return flow(jump32(), state_);
    if (op == op_return_none || op == op_return_value || op == op_raise || op == op_reraise || op == op_raise_current)
      return;
    flow(next, state_);
  }

  const Code& code_;
  std::vector<State> states_;
  std::deque<uint32_t> waiting_;
  State state_;
  uint32_t at_ = 0;
  std::string problem_;
};

}  // namespace lockstep::script
