#include "engine/script/library/regex_debug.hpp"

#include <array>

namespace lockstep::script::regex {

namespace {

constexpr std::array node_names = {"LITERAL",    "NOT_LITERAL", "ANY",        "IN",                "AT",       "BRANCH",          "SUBPATTERN", "ATOMIC_GROUP",
                                   "MAX_REPEAT", "MIN_REPEAT",  "POSSESSIVE_REPEAT", "GROUPREF", "GROUPREF_EXISTS", "ASSERT",     "ASSERT_NOT", "FAILURE"};
constexpr std::array place_names = {"AT_BEGINNING", "AT_BEGINNING_STRING", "AT_BOUNDARY", "AT_NON_BOUNDARY", "AT_END", "AT_END_STRING"};
constexpr std::array category_names = {"DIGIT", "NOT_DIGIT", "SPACE", "NOT_SPACE", "WORD", "NOT_WORD"};
constexpr std::array op_names = {
    "SUCCEED",     "FAIL",         "BYTE",           "TEXT",      "TEST",        "START",          "START_LINE",        "END",
    "END_LINE",    "END_OF_TEXT",  "BOUNDARY",       "MARK",      "BRANCH",      "BRANCH_LAST",    "JUMP",              "OPTION",
    "OPTION_LAZY", "REPEAT",       "REPEAT_LAZY",    "REPEAT_POSSESSIVE", "LOOP_ENTER", "LOOP",   "LOOP_FILLED",       "LOOP_LAZY",
    "LOOP_LAZY_AGAIN", "POSSESSIVE_ENTER", "POSSESSIVE", "LOOK", "LOOK_END",    "LOOK_NOT",       "LOOK_NOT_END",      "ATOMIC_ENTER",
    "ATOMIC_END",  "REFERENCE",    "CONDITIONAL"};

std::string bound_text(uint32_t bound) { return bound == unlimited ? "MAXREPEAT" : std::to_string(bound); }

std::string item_text(const SetItem& item) {
  switch (item.kind) {
    case SetItem::Kind::negate: return "NEGATE None";
    case SetItem::Kind::literal: return "LITERAL " + std::to_string(item.first);
    case SetItem::Kind::range: return "RANGE (" + std::to_string(item.first) + ", " + std::to_string(item.last) + ")";
    case SetItem::Kind::category: return std::string("CATEGORY CATEGORY_") + category_names[item.first];
  }
  return "";
}

/// What stands behind the node's name.
std::string operands_text(const Node& node) {
  switch (node.kind) {
    case NodeKind::literal:
    case NodeKind::not_literal: return " " + std::to_string(node.code);
    case NodeKind::any: return " None";
    case NodeKind::at: return std::string(" ") + place_names[static_cast<size_t>(node.place)];
    case NodeKind::group:
      return " " + (node.group == 0 ? std::string("None") : std::to_string(node.group)) + " " + std::to_string(node.added_flags) + " " +
             std::to_string(node.removed_flags);
    case NodeKind::repeat_greedy:
    case NodeKind::repeat_lazy:
    case NodeKind::repeat_possessive: return " " + std::to_string(node.minimum) + " " + bound_text(node.maximum);
    case NodeKind::reference:
    case NodeKind::conditional: return " " + std::to_string(node.group);
    case NodeKind::look:
    case NodeKind::look_not: return node.behind ? " -1" : " 1";
    default: return "";
  }
}

void append_sequence(std::string& text, const Sequence& sequence, size_t level) {
  const std::string indent(2 * level, ' ');
  for (const Node& node : sequence) {
    text += indent + node_names[static_cast<size_t>(node.kind)] + operands_text(node) + "\n";
    for (const SetItem& item : node.items) text += indent + "  " + item_text(item) + "\n";
    for (size_t i = 0; i < node.parts.size(); ++i) {
      const bool is_else = node.kind == NodeKind::conditional && i == 1 && !node.parts[1].empty();
      if (is_else) text += indent + "ELSE\n";
      if (node.kind == NodeKind::branch && i > 0) text += indent + "OR\n";
      append_sequence(text, node.parts[i], level + 1);
    }
  }
}

}  // namespace

std::string tree_text(const Pattern& pattern) {
  std::string text;
  append_sequence(text, pattern.sequence, 0);
  return text;
}

std::string program_text(const Program& program) {
  std::string text;
  for (size_t i = 0; i < program.code.size(); ++i) {
    const Instruction& in = program.code[i];
    text += std::to_string(i) + ". " + op_names[static_cast<size_t>(in.op)];
    for (const uint32_t operand : {in.a, in.b, in.c, in.d}) text += " " + bound_text(operand);
    text += "\n";
  }
  return text;
}

}  // namespace lockstep::script::regex
