#include "engine/script/library/regex_first.hpp"

#include "engine/script/vm/utf8.hpp"

namespace lockstep::script::regex {

namespace {

/// `may_be_empty`: what stands behind the node can be what comes first, too.
struct Beginning {
  FirstBytes bytes;
  bool may_be_empty = true;
  bool is_known = true;
};

Beginning beginning_of(const Sequence& sequence, uint32_t flags, bool is_text);

void add_test(FirstBytes& bytes, const CharacterTest& test, bool is_text) {
  const uint32_t single_bytes = is_text ? 0x80 : 0x100;
  for (uint32_t code = 0; code < single_bytes; ++code)
    if (test.passes_byte(code)) bytes.add(static_cast<uint8_t>(code));
  // Which characters outside ASCII pass is not asked.
  for (uint32_t lead = 0xC0; is_text && lead < 0x100; ++lead) bytes.add(static_cast<uint8_t>(lead));
}

Beginning beginning_of_parts(const Node& node, uint32_t flags, bool is_text) {
  Beginning all;
  all.may_be_empty = node.kind == NodeKind::conditional && node.parts.size() == 1;
  for (const Sequence& part : node.parts) {
    const Beginning one = beginning_of(part, flags, is_text);
    all.bytes.add(one.bytes);
    all.may_be_empty |= one.may_be_empty;
    all.is_known &= one.is_known;
  }
  return all;
}

Beginning beginning_of(const Node& node, uint32_t flags, bool is_text) {
  Beginning one;
  switch (node.kind) {
    case NodeKind::literal:
      one.may_be_empty = false;
      if (is_exact_literal(node, flags)) {
        std::string bytes;
        append_literal(bytes, node.code, is_text);
        one.bytes.add(static_cast<uint8_t>(bytes[0]));
        return one;
      }
      add_test(one.bytes, test_of(node, flags), is_text);
      return one;
    case NodeKind::not_literal:
    case NodeKind::any:
    case NodeKind::set:
      one.may_be_empty = false;
      add_test(one.bytes, test_of(node, flags), is_text);
      return one;
    case NodeKind::branch:
    case NodeKind::conditional:
    case NodeKind::atomic:
      return beginning_of_parts(node, flags, is_text);
    case NodeKind::group:
      return beginning_of_parts(node, combine_flags(flags, node.added_flags, node.removed_flags), is_text);
    case NodeKind::repeat_greedy:
    case NodeKind::repeat_lazy:
    case NodeKind::repeat_possessive:
      one = beginning_of_parts(node, flags, is_text);
      one.may_be_empty |= node.minimum == 0;
      return one;
    case NodeKind::reference:
      one.is_known = false;
      return one;
    case NodeKind::failure:
      one.may_be_empty = false;
      return one;
    case NodeKind::at:
    case NodeKind::look:
    case NodeKind::look_not:
      return one;
  }
  return one;
}

Beginning beginning_of(const Sequence& sequence, uint32_t flags, bool is_text) {
  Beginning all;
  for (const Node& node : sequence) {
    const Beginning one = beginning_of(node, flags, is_text);
    all.bytes.add(one.bytes);
    all.is_known &= one.is_known;
    all.may_be_empty = one.may_be_empty;
    if (!one.may_be_empty || !one.is_known) break;
  }
  return all;
}

/// false when the prefix ends inside the sequence.
bool add_prefix(std::string& prefix, const Sequence& sequence, uint32_t flags, bool is_text) {
  for (const Node& node : sequence) {
    if (node.kind == NodeKind::literal && is_exact_literal(node, flags)) {
      append_literal(prefix, node.code, is_text);
    } else if (node.kind == NodeKind::group) {
      if (!add_prefix(prefix, node.parts[0], combine_flags(flags, node.added_flags, node.removed_flags), is_text)) return false;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

bool first_bytes(const Sequence& sequence, uint32_t flags, bool is_text, FirstBytes& first) {
  const Beginning beginning = beginning_of(sequence, flags, is_text);
  first = beginning.bytes;
  return beginning.is_known && !beginning.may_be_empty;
}

std::string literal_prefix(const Sequence& sequence, uint32_t flags, bool is_text) {
  std::string prefix;
  add_prefix(prefix, sequence, flags, is_text);
  return prefix;
}

bool is_anchored(const Sequence& sequence, uint32_t flags) {
  if (sequence.empty()) return false;
  const Node& node = sequence[0];
  if (node.kind == NodeKind::group) return is_anchored(node.parts[0], combine_flags(flags, node.added_flags, node.removed_flags));
  if (node.kind != NodeKind::at) return false;
  return node.place == Place::start_of_text || (node.place == Place::start && (flags & flag_multiline) == 0);
}

void append_literal(std::string& bytes, uint32_t code, bool is_text) {
  if (is_text) {
    append_code_point(bytes, code);
  } else {
    bytes.push_back(static_cast<char>(code));
  }
}

bool is_exact_literal(const Node& node, uint32_t flags) {
  const CaseMode mode = case_mode(flags);
  return node.kind == NodeKind::literal && (mode == CaseMode::exact || !is_cased(node.code, mode));
}

CharacterTest test_of(const Node& node, uint32_t flags) {
  switch (node.kind) {
    case NodeKind::any: return (flags & flag_dot_all) != 0 ? CharacterTest::any() : CharacterTest::not_newline();
    case NodeKind::set: return CharacterTest::set(node.items, flags);
    default: return CharacterTest::literal(node.code, node.kind == NodeKind::not_literal, flags);
  }
}

}  // namespace lockstep::script::regex
