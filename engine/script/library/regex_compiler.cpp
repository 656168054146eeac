// From the tree of a regular expression to its program.
#include <algorithm>

#include "engine/script/library/regex_first.hpp"
#include "engine/script/library/regex_program.hpp"

namespace lockstep::script::regex {

namespace {

class Compiler {
 public:
  Compiler(const Pattern& pattern, Program& program) : pattern_(pattern), program_(program) {}

  Problem compile() {
    program_.is_text = pattern_.is_text;
    program_.flags = pattern_.flags;
    program_.groups = static_cast<uint32_t>(pattern_.groups.size()) - 1;
    program_.registers = program_.last_group_register() + 1;
    program_.least_width = width_of(pattern_.sequence, pattern_.groups).least;
    program_.prefix = literal_prefix(pattern_.sequence, pattern_.flags, pattern_.is_text);
    program_.has_first = first_bytes(pattern_.sequence, pattern_.flags, pattern_.is_text, program_.first);
    program_.is_anchored = is_anchored(pattern_.sequence, pattern_.flags);
    emit_sequence(pattern_.sequence, pattern_.flags);
    emit({Op::succeed});
    note_following_bytes();
    return problem_;
  }

 private:
  uint32_t here() const { return static_cast<uint32_t>(program_.code.size()); }
  uint32_t emit(const Instruction& instruction) {
    program_.code.push_back(instruction);
    return here() - 1;
  }
  Instruction& at(uint32_t place) { return program_.code[place]; }
  uint32_t new_registers(uint32_t count) { return std::exchange(program_.registers, program_.registers + count); }

  uint32_t add_test(CharacterTest&& test) {
    const auto known = std::ranges::find(program_.tests, test);
    if (known != program_.tests.end()) return static_cast<uint32_t>(known - program_.tests.begin());
    program_.tests.push_back(std::move(test));
    return static_cast<uint32_t>(program_.tests.size()) - 1;
  }

  /// An index in `firsts` + 1, or 0.
  uint32_t add_first(const Sequence& sequence, uint32_t flags) {
    FirstBytes first;
    if (!first_bytes(sequence, flags, pattern_.is_text, first)) return 0;
    const auto known = std::ranges::find(program_.firsts, first);
    if (known != program_.firsts.end()) return static_cast<uint32_t>(known - program_.firsts.begin()) + 1;
    program_.firsts.push_back(first);
    return static_cast<uint32_t>(program_.firsts.size());
  }

  void emit_sequence(const Sequence& sequence, uint32_t flags) {
    for (size_t i = 0; i < sequence.size();) {
      if (is_exact_literal(sequence[i], flags)) {
        i = emit_literals(sequence, i, flags);
      } else {
        emit_node(sequence[i++], flags);
      }
    }
  }

  /// A run of literals as one text; returns the index behind it.
  size_t emit_literals(const Sequence& sequence, size_t i, uint32_t flags) {
    std::string text;
    for (; i < sequence.size() && is_exact_literal(sequence[i], flags); ++i) append_literal(text, sequence[i].code, pattern_.is_text);
    if (text.size() == 1) {
      emit({Op::byte, static_cast<uint8_t>(text[0])});
      return i;
    }
    emit({Op::text, static_cast<uint32_t>(program_.literals.size()), static_cast<uint32_t>(text.size())});
    program_.literals += text;
    return i;
  }

  void emit_node(const Node& node, uint32_t flags) {
    switch (node.kind) {
      case NodeKind::literal:
      case NodeKind::not_literal:
      case NodeKind::any:
      case NodeKind::set: emit({Op::test, add_test(test_of(node, flags))}); return;
      case NodeKind::at: emit_place(node.place, flags); return;
      case NodeKind::branch: emit_branch(node, flags); return;
      case NodeKind::group: emit_group(node, flags); return;
      case NodeKind::atomic: emit_atomic(node, flags); return;
      case NodeKind::repeat_greedy:
      case NodeKind::repeat_lazy:
      case NodeKind::repeat_possessive: emit_repeat(node, flags); return;
      case NodeKind::reference: emit({Op::reference, node.group, static_cast<uint32_t>(case_mode(flags))}); return;
      case NodeKind::conditional: emit_conditional(node, flags); return;
      case NodeKind::look: emit_look(node, flags, Op::look, Op::look_end); return;
      case NodeKind::look_not: emit_look(node, flags, Op::look_not, Op::look_not_end); return;
      case NodeKind::failure: emit({Op::fail}); return;
    }
  }

  void emit_place(Place place, uint32_t flags) {
    const bool lines = (flags & flag_multiline) != 0;
    const uint32_t unicode = (flags & flag_unicode) != 0 ? 1 : 0;
    switch (place) {
      case Place::start: emit({lines ? Op::start_line : Op::start}); return;
      case Place::start_of_text: emit({Op::start}); return;
      case Place::boundary: emit({Op::boundary, 0, unicode}); return;
      case Place::not_boundary: emit({Op::boundary, 1, unicode}); return;
      case Place::end: emit({lines ? Op::end_line : Op::end}); return;
      case Place::end_of_text: emit({Op::end_of_text}); return;
    }
  }

  void emit_group(const Node& node, uint32_t flags) {
    if (node.group != 0) emit({Op::mark, 2 * (node.group - 1)});
    emit_sequence(node.parts[0], combine_flags(flags, node.added_flags, node.removed_flags));
    if (node.group != 0) emit({Op::mark, 2 * (node.group - 1) + 1});
  }

  void emit_branch(const Node& node, uint32_t flags) {
    std::vector<uint32_t> ends;
    for (const Sequence& part : node.parts) {
      const bool is_last = &part == &node.parts.back();
      const uint32_t branch = emit({is_last ? Op::branch_last : Op::branch, 0, add_first(part, flags)});
      emit_sequence(part, flags);
      if (!is_last) ends.push_back(emit({Op::jump}));
      at(branch).a = here();
    }
    for (const uint32_t end : ends) at(end).a = here();
  }

  void emit_conditional(const Node& node, uint32_t flags) {
    const uint32_t question = emit({Op::conditional, 0, node.group});
    emit_sequence(node.parts[0], flags);
    if (node.parts.size() == 1) {
      at(question).a = here();
      return;
    }
    const uint32_t over = emit({Op::jump});
    at(question).a = here();
    emit_sequence(node.parts[1], flags);
    at(over).a = here();
  }

  void emit_atomic(const Node& node, uint32_t flags) {
    const uint32_t slot = new_registers(1);
    emit({.op = Op::atomic_enter, .d = slot});
    emit_sequence(node.parts[0], flags);
    emit({.op = Op::atomic_end, .d = slot});
  }

  void emit_look(const Node& node, uint32_t flags, Op op, Op end_op) {
    uint64_t back = 0;
    if (node.behind) {
      const Width width = width_of(node.parts[0], pattern_.groups);
      if (width.least > UINT32_MAX) return fail("looks too much behind");
      if (width.least != width.most) return fail("look-behind requires fixed-width pattern");
      back = width.least;
    }
    const uint32_t slot = new_registers(2);
    const uint32_t begin = emit({.op = op, .b = static_cast<uint32_t>(back), .d = slot});
    emit_sequence(node.parts[0], flags);
    emit({.op = end_op, .d = slot});
    at(begin).a = here();
  }

  /// Tells repeats of one character which byte has to come behind them.
  void note_following_bytes() {
    for (size_t i = 0; i < program_.code.size(); ++i) {
      Instruction& repeat = program_.code[i];
      if (repeat.op != Op::repeat && repeat.op != Op::repeat_lazy) continue;
      size_t next = i + 1;
      while (program_.code[next].op == Op::mark) ++next;
      const Instruction& following = program_.code[next];
      if (following.op == Op::byte) repeat.d = following.a + 1;
      if (following.op == Op::text) repeat.d = static_cast<uint8_t>(program_.literals[following.a]) + 1u;
    }
  }

  void fail(const char* message) {
    if (problem_.kind == Problem::Kind::none) problem_ = {Problem::Kind::pattern_without_place, message, 0};
  }

  // --- repeats -------------------------------------------------------------------------------------------------------------

  /// The one character that is repeated, through groups without a number; null when it is something else.
  static const Node* single_character(const Sequence& sequence, uint32_t& flags) {
    if (sequence.size() != 1) return nullptr;
    const Node& node = sequence[0];
    switch (node.kind) {
      case NodeKind::literal:
      case NodeKind::not_literal:
      case NodeKind::any:
      case NodeKind::set: return &node;
      case NodeKind::group:
        if (node.group != 0) return nullptr;
        flags = combine_flags(flags, node.added_flags, node.removed_flags);
        return single_character(node.parts[0], flags);
      default: return nullptr;
    }
  }

  void emit_repeat(const Node& node, uint32_t flags) {
    uint32_t inner_flags = flags;
    if (const Node* const single = single_character(node.parts[0], inner_flags); single != nullptr) {
      const Op op = node.kind == NodeKind::repeat_greedy ? Op::repeat
                    : node.kind == NodeKind::repeat_lazy ? Op::repeat_lazy
                                                         : Op::repeat_possessive;
      emit({op, node.minimum, node.maximum, add_test(test_of(*single, inner_flags))});
      return;
    }
    if (node.kind == NodeKind::repeat_possessive) return emit_possessive(node, flags);
    if (node.minimum == 0 && node.maximum == 1) return emit_option(node, flags, false);
    const bool never_empty = width_of(node.parts[0], pattern_.groups).least > 0;
    if (node.minimum == 0 && node.maximum == unlimited && never_empty) return emit_option(node, flags, true);
    emit_loop(node, flags, never_empty);
  }

  /// x? and, when x is never empty, x*.
  void emit_option(const Node& node, uint32_t flags, bool again) {
    const bool lazy = node.kind == NodeKind::repeat_lazy;
    const uint32_t option = emit({lazy ? Op::option_lazy : Op::option, 0, add_first(node.parts[0], flags)});
    emit_sequence(node.parts[0], flags);
    if (again) emit({Op::jump, option});
    at(option).a = here();
  }

  void emit_loop(const Node& node, uint32_t flags, bool never_empty) {
    const bool lazy = node.kind == NodeKind::repeat_lazy;
    const Op op = lazy ? Op::loop_lazy : never_empty ? Op::loop_filled : Op::loop;
    const uint32_t slot = new_registers(2);
    emit({.op = Op::loop_enter, .d = slot});
    const uint32_t loop = emit({op, 0, node.minimum, node.maximum, slot});
    if (lazy) emit({Op::loop_lazy_again, 0, node.minimum, node.maximum, slot});
    emit_sequence(node.parts[0], flags);
    emit({Op::jump, loop});
    at(loop).a = here();
  }

  void emit_possessive(const Node& node, uint32_t flags) {
    const uint32_t slot = new_registers(3);
    emit({.op = Op::possessive_enter, .d = slot});
    const uint32_t loop = emit({Op::possessive, 0, node.minimum, node.maximum, slot});
    emit_sequence(node.parts[0], flags);
    emit({Op::jump, loop});
    at(loop).a = here();
  }

  const Pattern& pattern_;
  Program& program_;
  Problem problem_;
};

}  // namespace

Problem compile_pattern(const Pattern& pattern, Program& program) { return Compiler(pattern, program).compile(); }

}  // namespace lockstep::script::regex
