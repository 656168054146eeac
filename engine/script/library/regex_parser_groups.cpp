// What stands in parentheses.
#include <algorithm>

#include "engine/script/library/regex_parser_impl.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/library/unicode.hpp"

namespace lockstep::script::regex {

namespace {

constexpr uint32_t most_groups = INT32_MAX / 2;

uint32_t flag_of(const Token& token) {
  if (token.escaped || token.is_end()) return 0;
  switch (token.code) {
    case 'i': return flag_ignore_case;
    case 'L': return flag_locale;
    case 'm': return flag_multiline;
    case 's': return flag_dot_all;
    case 'x': return flag_verbose;
    case 'a': return flag_ascii;
    case 'u': return flag_unicode;
    default: return 0;
  }
}

/// An escape is two characters, so no letter.
bool is_letter(const Token& token) { return !token.escaped && has_class(token.code, class_alpha); }

std::string quoted(const std::string& name) {
  std::string text;
  append_str_repr(text, name);
  return text;
}

}  // namespace

uint32_t Parser::find_group(const std::string& name) const {
  for (size_t i = 1; i < pattern.groups.size(); ++i)
    if (pattern.groups[i].name == name) return static_cast<uint32_t>(i);
  return 0;
}

bool Parser::check_reference_in_look_behind(uint32_t group) {
  if (!groups_before_look_behind_.has_value()) return true;
  if (group >= pattern.groups.size() || !pattern.groups[group].closed) return tokens.fail("cannot refer to an open group");
  if (group >= *groups_before_look_behind_) return tokens.fail("cannot refer to group defined in the same lookbehind subpattern");
  return true;
}

bool Parser::close_parenthesis(const GroupStart& start) {
  return tokens.match(')') || tokens.fail("missing ), unterminated subpattern", tokens.place() - start.place);
}

bool Parser::open_group(const std::vector<uint32_t>& name, uint32_t& group) {
  group = static_cast<uint32_t>(pattern.groups.size());
  pattern.groups.emplace_back();
  if (name.empty()) return true;
  const std::string text = utf8_of(name);
  if (const uint32_t other = find_group(text); other != 0) {
    return tokens.fail("redefinition of group name " + quoted(text) + " as group " + std::to_string(group) + "; was group " +
                           std::to_string(other),
                       static_cast<int64_t>(name.size()) + 1);
  }
  pattern.groups[group].name = text;
  return true;
}

/// Alternatives and the closing parenthesis; `node` says what the group is.
bool Parser::parse_content(Sequence& sequence, Node node, const GroupStart& start) {
  const bool verbose = (start.verbose || (node.added_flags & flag_verbose) != 0) && (node.removed_flags & flag_verbose) == 0;
  node.parts.emplace_back();
  if (!parse_alternatives(node.parts[0], verbose, start.depth + 1) || !close_parenthesis(start)) return false;
  if (node.group != 0) {
    Group& group = pattern.groups[node.group];
    group.width = width_of(node.parts[0], pattern.groups);
    group.closed = true;
  }
  sequence.push_back(std::move(node));
  return true;
}

bool Parser::parse_group(Sequence& sequence, bool& verbose, int depth, bool is_first) {
  const GroupStart start{tokens.place() - 1, depth, verbose};
  Node node{.kind = NodeKind::group};
  if (!tokens.match('?')) return open_group({}, node.group) && parse_content(sequence, std::move(node), start);
  const Token kind = tokens.get();
  if (kind.is_end()) return tokens.fail("unexpected end of pattern");
  if (kind.is('P')) return parse_named(sequence, start);
  if (kind.is('#')) return parse_comment(start);
  if (kind.is_one_of("=!<")) return parse_look(sequence, start, kind);
  if (kind.is('(')) return parse_conditional(sequence, start);
  if (kind.is('>')) {
    node.kind = NodeKind::atomic;
    return parse_content(sequence, std::move(node), start);
  }
  if (kind.is(':')) {
    node.is_plain_group = true;
    return parse_content(sequence, std::move(node), start);
  }
  if (flag_of(kind) == 0 && !kind.is('-')) return tokens.fail("unknown extension ?" + utf8_of(kind), kind.length() + 1);
  bool is_global = false;
  if (!parse_flags(kind, node, is_global)) return false;
  if (!is_global) {
    node.is_plain_group = node.added_flags == 0 && node.removed_flags == 0;
    return parse_content(sequence, std::move(node), start);
  }
  if (!is_first || !sequence.empty())
    return tokens.fail("global flags not at the start of the expression", tokens.place() - start.place);
  verbose = (pattern.flags & flag_verbose) != 0;
  return true;
}

bool Parser::parse_named(Sequence& sequence, const GroupStart& start) {
  if (tokens.match('=')) return parse_named_reference(sequence);
  if (!tokens.match('<')) {
    const Token kind = tokens.get();
    if (kind.is_end()) return tokens.fail("unexpected end of pattern");
    return tokens.fail("unknown extension ?P" + utf8_of(kind), kind.length() + 2);
  }
  std::vector<uint32_t> name;
  Node node{.kind = NodeKind::group};
  return tokens.get_until('>', "group name", name) && tokens.check_group_name(name, 1) && open_group(name, node.group) &&
         parse_content(sequence, std::move(node), start);
}

bool Parser::parse_named_reference(Sequence& sequence) {
  std::vector<uint32_t> name;
  if (!tokens.get_until(')', "group name", name) || !tokens.check_group_name(name, 1)) return false;
  const std::string text = utf8_of(name);
  const auto back = static_cast<int64_t>(name.size()) + 1;
  const uint32_t group = find_group(text);
  if (group == 0) return tokens.fail("unknown group name " + quoted(text), back);
  if (!pattern.groups[group].closed) return tokens.fail("cannot refer to an open group", back);
  if (!check_reference_in_look_behind(group)) return false;
  sequence.push_back({.kind = NodeKind::reference, .group = group});
  return true;
}

bool Parser::parse_comment(const GroupStart& start) {
  for (;;) {
    if (tokens.next().is_end()) return tokens.fail("missing ), unterminated comment", tokens.place() - start.place);
    if (tokens.get().is(')')) return true;
  }
}

bool Parser::parse_look(Sequence& sequence, const GroupStart& start, const Token& kind) {
  Token sign = kind;
  const bool behind = kind.is('<');
  const std::optional<uint32_t> outer = groups_before_look_behind_;
  if (behind) {
    sign = tokens.get();
    if (sign.is_end()) return tokens.fail("unexpected end of pattern");
    if (!sign.is_one_of("=!")) return tokens.fail("unknown extension ?<" + utf8_of(sign), sign.length() + 2);
    if (!outer.has_value()) groups_before_look_behind_ = static_cast<uint32_t>(pattern.groups.size());
  }
  Node node{.kind = sign.is('=') ? NodeKind::look : NodeKind::look_not, .behind = behind};
  node.parts.emplace_back();
  if (!parse_alternatives(node.parts[0], start.verbose, start.depth + 1)) return false;
  groups_before_look_behind_ = outer;
  if (!close_parenthesis(start)) return false;
  if (sign.is('!') && node.parts[0].empty()) node = {.kind = NodeKind::failure};
  sequence.push_back(std::move(node));
  return true;
}

bool Parser::parse_condition(uint32_t& group) {
  std::vector<uint32_t> name;
  if (!tokens.get_until(')', "group name", name)) return false;
  const auto back = static_cast<int64_t>(name.size()) + 1;
  const std::string text = utf8_of(name);
  if (!is_decimal(name)) {
    if (!tokens.check_group_name(name, 1)) return false;
    group = find_group(text);
    return group != 0 || tokens.fail("unknown group name " + quoted(text), back);
  }
  const uint64_t number = number_of(text);
  if (number == 0) return tokens.fail("bad group number", back);
  const size_t zeros = text.find_first_not_of('0');
  if (number >= most_groups) return tokens.fail("invalid group reference " + text.substr(zeros), back);
  group = static_cast<uint32_t>(number);
  const auto is_same = [group](const auto& condition) { return condition.first == group; };
  if (std::ranges::none_of(conditions_, is_same)) conditions_.emplace_back(group, tokens.place() - back);
  return true;
}

bool Parser::parse_conditional(Sequence& sequence, const GroupStart& start) {
  Node node{.kind = NodeKind::conditional};
  if (!parse_condition(node.group) || !check_reference_in_look_behind(node.group)) return false;
  node.parts.emplace_back();
  if (!parse_sequence(node.parts[0], start.verbose, start.depth + 1, false)) return false;
  if (tokens.match('|')) {
    node.parts.emplace_back();
    if (!parse_sequence(node.parts[1], start.verbose, start.depth + 1, false)) return false;
    if (tokens.next().is('|')) return tokens.fail("conditional backref with more than two branches");
  }
  if (!close_parenthesis(start)) return false;
  sequence.push_back(std::move(node));
  return true;
}

// --- flags -----------------------------------------------------------------------------------------------------------------

/// Letters up to the ")", "-" or ":", which `token` then is.
bool Parser::parse_added_flags(Token& token, uint32_t& flags) {
  while (!token.is_one_of(")-:")) {
    const uint32_t flag = flag_of(token);
    if (tokens.is_text() && flag == flag_locale) return tokens.fail("bad inline flags: cannot use 'L' flag with a str pattern");
    if (!tokens.is_text() && flag == flag_unicode) return tokens.fail("bad inline flags: cannot use 'u' flag with a bytes pattern");
    flags |= flag;
    if ((flag & type_flags) != 0 && (flags & type_flags) != flag)
      return tokens.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    token = tokens.get();
    if (token.is_end()) return tokens.fail("missing -, : or )");
    if (flag_of(token) == 0 && !token.is_one_of(")-:"))
      return tokens.fail(is_letter(token) ? "unknown flag" : "missing -, : or )", token.length());
  }
  return true;
}

bool Parser::parse_removed_flags(uint32_t& flags) {
  const char* missing = "missing flag";
  for (;;) {
    const Token token = tokens.get();
    if (token.is_end()) return tokens.fail(missing);
    if (flags != 0 && token.is(':')) return true;
    const uint32_t flag = flag_of(token);
    if (flag == 0) return tokens.fail(is_letter(token) ? "unknown flag" : missing, token.length());
    if ((flag & type_flags) != 0) return tokens.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    flags |= flag;
    missing = "missing :";
  }
}

bool Parser::parse_flags(const Token& first, Node& node, bool& is_global) {
  Token token = first;
  if (!parse_added_flags(token, node.added_flags)) return false;
  if (token.is(')')) {
    pattern.flags |= node.added_flags;
    is_global = true;
    return true;
  }
  if (token.is('-') && !parse_removed_flags(node.removed_flags)) return false;
  if ((node.added_flags & node.removed_flags) != 0) return tokens.fail("bad inline flags: flag turned on and off", 1);
  return true;
}

}  // namespace lockstep::script::regex
