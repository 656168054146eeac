#include "engine/script/library/regex_parser.hpp"

#include <algorithm>

#include "engine/script/library/regex_parser_impl.hpp"

namespace lockstep::script::regex {

namespace {

// CPython's parser gives up at this depth when a program calls it from a module's top: two of its calls a level.
constexpr int deepest_nesting = 988;

bool is_repeat(const Node& node) {
  return node.kind == NodeKind::repeat_greedy || node.kind == NodeKind::repeat_lazy || node.kind == NodeKind::repeat_possessive;
}

/// The node that all alternatives begin with, if they do.
bool share_first_node(const std::vector<Sequence>& parts) {
  for (const Sequence& part : parts)
    if (part.empty() || !same_leaf(part[0], parts[0][0])) return false;
  return true;
}

/// Whether every alternative is one character: then they are a set.
bool are_characters(const std::vector<Sequence>& parts) {
  return std::ranges::all_of(parts, [](const Sequence& part) {
    if (part.size() != 1) return false;
    if (part[0].kind == NodeKind::literal) return true;
    return part[0].kind == NodeKind::set && part[0].items[0].kind != SetItem::Kind::negate;
  });
}

Node set_of_characters(const std::vector<Sequence>& parts) {
  Node set{.kind = NodeKind::set};
  const auto add = [&set](const SetItem& item) {
    if (std::ranges::find(set.items, item) == set.items.end()) set.items.push_back(item);
  };
  for (const Sequence& part : parts) {
    if (part[0].kind == NodeKind::literal) add({SetItem::Kind::literal, part[0].code});
    for (const SetItem& item : part[0].items) add(item);
  }
  return set;
}

}  // namespace

Node literal_node(uint32_t code) { return {.kind = NodeKind::literal, .code = code}; }

Parser::Parser(std::string_view text, bool is_text, uint32_t flags) : tokens(text, is_text) {
  pattern.is_text = is_text;
  pattern.flags = flags;
}

bool Parser::parse() {
  if (!parse_alternatives(pattern.sequence, (pattern.flags & flag_verbose) != 0, 0)) return false;
  if (tokens.failed() || !check_flags()) return false;
  if (!tokens.next().is_end()) return tokens.fail("unbalanced parenthesis");
  for (const auto& [group, place] : conditions_)
    if (group >= pattern.groups.size())
      return tokens.fail_as(Problem::Kind::pattern, "invalid group reference " + std::to_string(group), place);
  return true;
}

bool Parser::check_flags() {
  uint32_t& flags = pattern.flags;
  const auto refuse = [this](const char* message) { return tokens.fail_as(Problem::Kind::value, message); };
  if (pattern.is_text) {
    if ((flags & flag_locale) != 0) return refuse("cannot use LOCALE flag with a str pattern");
    if ((flags & flag_ascii) == 0) {
      flags |= flag_unicode;
    } else if ((flags & flag_unicode) != 0) {
      return refuse("ASCII and UNICODE flags are incompatible");
    }
    return true;
  }
  if ((flags & flag_unicode) != 0) return refuse("cannot use UNICODE flag with a bytes pattern");
  if ((flags & flag_locale) != 0 && (flags & flag_ascii) != 0) return refuse("ASCII and LOCALE flags are incompatible");
  return true;
}

bool Parser::parse_alternatives(Sequence& sequence, bool verbose, int depth) {
  std::vector<Sequence> parts;
  do {
    if (depth == 0 && !parts.empty()) verbose = (pattern.flags & flag_verbose) != 0;
    parts.emplace_back();
    if (!parse_sequence(parts.back(), verbose, depth + 1, depth == 0 && parts.size() == 1)) return false;
  } while (tokens.match('|'));
  if (parts.size() == 1) {
    sequence = std::move(parts[0]);
    return true;
  }
  while (share_first_node(parts)) {
    sequence.push_back(std::move(parts[0][0]));
    for (Sequence& part : parts) part.erase(part.begin());
  }
  if (are_characters(parts)) {
    sequence.push_back(set_of_characters(parts));
  } else {
    sequence.push_back({.kind = NodeKind::branch, .parts = std::move(parts)});
  }
  return true;
}

bool Parser::parse_sequence(Sequence& sequence, bool verbose, int depth, bool is_first) {
  if (depth > deepest_nesting) return tokens.fail_as(Problem::Kind::recursion, "maximum recursion depth exceeded");
  while (!tokens.next().is_end() && !tokens.next().is_one_of("|)")) {
    const Token token = tokens.get();
    if (verbose && token.is_one_of(" \t\n\r\v\f")) continue;
    if (verbose && token.is('#')) {
      for (Token skipped = tokens.get(); !skipped.is_end() && !skipped.is('\n');) skipped = tokens.get();
      continue;
    }
    if (!parse_item(sequence, token, verbose, depth, is_first)) return false;
  }
  // Plain groups have done their work.
  for (size_t i = sequence.size(); i-- > 0;) {
    if (!sequence[i].is_plain_group) continue;
    Sequence inner = std::move(sequence[i].parts[0]);
    const auto place = sequence.erase(sequence.begin() + static_cast<std::ptrdiff_t>(i));
    sequence.insert(place, std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
  }
  return !tokens.failed();
}

bool Parser::parse_item(Sequence& sequence, const Token& token, bool& verbose, int depth, bool is_first) {
  if (token.escaped) return parse_escape(sequence, token);
  switch (token.code) {
    case '[': return parse_set(sequence);
    case '(': return parse_group(sequence, verbose, depth, is_first);
    case '*':
    case '+':
    case '?':
    case '{': return parse_repeat(sequence, token);
    case '.': sequence.push_back({.kind = NodeKind::any}); return true;
    case '^': sequence.push_back({.kind = NodeKind::at, .place = Place::start}); return true;
    case '$': sequence.push_back({.kind = NodeKind::at, .place = Place::end}); return true;
    default: sequence.push_back(literal_node(token.code)); return true;
  }
}

bool Parser::parse_bounds(uint32_t& minimum, uint32_t& maximum, bool& is_literal) {
  minimum = 0;
  maximum = unlimited;
  is_literal = true;
  if (tokens.next().is('}')) return true;
  const int64_t here = tokens.place();
  constexpr int any_number = INT32_MAX;
  const std::string low = tokens.get_digits(any_number, 10);
  const std::string high = tokens.match(',') ? tokens.get_digits(any_number, 10) : low;
  if (!tokens.match('}')) {
    if (!tokens.failed()) tokens.seek(here);
    return !tokens.failed();
  }
  is_literal = false;
  for (const auto& [digits, bound] : {std::pair(&low, &minimum), std::pair(&high, &maximum)}) {
    if (digits->empty()) continue;
    const uint64_t number = number_of(*digits);
    if (number >= unlimited) return tokens.fail_as(Problem::Kind::overflow, "the repetition number is too large");
    *bound = static_cast<uint32_t>(number);
  }
  if (maximum < minimum) return tokens.fail("min repeat greater than max repeat", tokens.place() - here);
  return true;
}

bool Parser::parse_repeat(Sequence& sequence, const Token& token) {
  const int64_t here = tokens.place();
  uint32_t minimum = token.is('+') ? 1 : 0;
  uint32_t maximum = token.is('?') ? 1 : unlimited;
  if (token.is('{')) {
    bool is_literal = false;
    if (!parse_bounds(minimum, maximum, is_literal)) return false;
    if (is_literal) {
      sequence.push_back(literal_node('{'));
      return true;
    }
  }
  const int64_t back = tokens.place() - here + 1;
  if (sequence.empty() || sequence.back().kind == NodeKind::at) return tokens.fail("nothing to repeat", back);
  if (is_repeat(sequence.back())) return tokens.fail("multiple repeat", back);
  Node repeat{.kind = NodeKind::repeat_greedy, .minimum = minimum, .maximum = maximum};
  if (tokens.match('?')) {
    repeat.kind = NodeKind::repeat_lazy;
  } else if (tokens.match('+')) {
    repeat.kind = NodeKind::repeat_possessive;
  }
  Node& last = sequence.back();
  repeat.parts.emplace_back();
  if (last.is_plain_group) {
    repeat.parts[0] = std::move(last.parts[0]);
  } else {
    repeat.parts[0].push_back(std::move(last));
  }
  sequence.back() = std::move(repeat);
  return true;
}

ParsedPattern parse_pattern(std::string_view text, bool is_text, uint32_t flags) {
  Parser parser(text, is_text, flags);
  parser.parse();
  return {std::move(parser.pattern), std::move(parser.warnings), parser.tokens.problem()};
}

}  // namespace lockstep::script::regex
