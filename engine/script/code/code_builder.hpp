#pragma once
// Puts the instructions of one code object together: jumps, registers, constants, names, protected ranges.
//
// It also knows whether the place being emitted can be reached at all, and drops instructions where it cannot; and which
// locals are assigned there. Both travel along jumps with their Label, so that the compiler never joins paths by hand.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/script/code/assigned_locals.hpp"
#include "engine/script/code/code.hpp"
#include "engine/script/front/ast.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

using Register = uint32_t;

/// A place that is jumped to before it is known.
struct Label {
  std::vector<uint32_t> jumps;  // instructions to be patched
  AssignedLocals assigned;      // on every jump so far
  bool reached = false;         // some jump goes there
};

/// The instructions that one exception handler (or one handled exception) covers. It has gaps where code for leaving the block
/// early stands, which runs outside of it.
struct Region {
  std::vector<std::pair<uint32_t, uint32_t>> segments;
  uint32_t begin = 0;
  bool open = false;
};

class CodeBuilder {
 public:
  /// @param wide  use no jump of 16 bits; set when compiling with them has failed
  CodeBuilder(Vm& vm, uint32_t local_count, bool wide);

  // --- instructions ----------------------------------------------------------------------------------------------------
  void emit(Opcode op, const ast::Span& at, Register a = 0, Register b = 0, Register c = 0);
  /// The instruction and the data word that belongs to it.
  void emit_cached(Opcode op, const ast::Span& at, Register a, Register b, Register c = 0);
  /// `jump`, `jump_if_true` and so on, forward; after `jump` the place cannot be reached.
  void emit_jump(Opcode op, const ast::Span& at, Register a, Label& label);
  /// A jump whose distance has 16 bits (operand c).
  void emit_short_jump(Opcode op, const ast::Span& at, Register a, Register b, Label& label);
  void emit_loop(const ast::Span& at, uint32_t top);
  /// The label is here.
  void bind(Label& label);
  /// The next instruction, as the place that a backward jump goes to.
  uint32_t loop_top() { return referenced_ = here(); }
  /// Nothing comes after the last instruction (return, raise).
  void end_path() { reachable_ = false; }
  bool reachable() const { return reachable_; }
  bool wide() const { return wide_; }
  static Register immediate(int64_t number) { return static_cast<uint16_t>(static_cast<int16_t>(number)); }

  // --- protected ranges --------------------------------------------------------------------------------------------------
  void open(Region& region);
  void close(Region& region);
  /// The handler of `region` begins here. Unreachable when nothing is protected.
  void begin_handler(Region& region, Register exception, const AssignedLocals& assigned);
  /// `region` is where the exception in `exception` is being handled.
  void add_handled(const Region& region, Register exception);

  // --- registers ---------------------------------------------------------------------------------------------------------
  Register temp(uint32_t count = 1);
  Register next_temp() const { return next_temp_; }
  /// Gives back all temporaries from `mark` on.
  void release(Register mark) { next_temp_ = mark; }
  bool is_local(Register reg) const { return reg < local_count_; }
  bool is_top(Register reg) const { return !is_local(reg) && reg + 1 == next_temp_; }

  // --- tables --------------------------------------------------------------------------------------------------------------
  uint32_t name(std::string_view text);
  /// @param key  equal for constants that may be shared; empty: never shared
  uint32_t constant(Value value, const std::string& key);
  uint32_t text_constant(std::string_view text);

  /// Moves everything into `code`. false when the unit is too large for the operands' 16 bits.
  bool finish(Code& code);
  /// A 16-bit jump was too short: compile again with `wide`.
  bool needs_wide() const { return needs_wide_; }

  Vm& vm;
  AssignedLocals assigned;

 private:
  uint32_t here() const { return static_cast<uint32_t>(instructions_.size()); }
  uint32_t put(Opcode op, const ast::Span& at, Register a, Register b, Register c);
  void note_jump(Label& label, uint32_t index);

  uint32_t local_count_;
  uint32_t referenced_ = 0;  // the last place that something refers to by its number
  Register next_temp_;
  Register register_count_;
  bool wide_;
  bool reachable_ = true;
  bool needs_wide_ = false;
  bool too_large_ = false;
  std::vector<Instruction> instructions_;
  std::vector<SourceSpan> spans_;
  std::vector<bool> is_short_jump_;
  std::vector<ExceptionRange> exception_ranges_;
  std::vector<HandledRange> handled_ranges_;
  std::vector<Value> constants_;
  std::vector<Str*> names_;
  std::unordered_map<std::string, uint32_t> constant_indices_;
  std::unordered_map<std::string_view, uint32_t> name_indices_;  // views into the interned names
};

}  // namespace lockstep::script
