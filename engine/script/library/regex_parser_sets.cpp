// Escapes and sets of characters.
#include <algorithm>

#include "engine/script/library/regex_parser_impl.hpp"

namespace lockstep::script::regex {

namespace {

constexpr uint32_t last_code_point = 0x10FFFF;

bool category_of(uint32_t letter, Category& category) {
  switch (letter) {
    case 'd': category = Category::digit; return true;
    case 'D': category = Category::not_digit; return true;
    case 's': category = Category::space; return true;
    case 'S': category = Category::not_space; return true;
    case 'w': category = Category::word; return true;
    case 'W': category = Category::not_word; return true;
    default: return false;
  }
}

bool place_of(uint32_t letter, Place& place) {
  switch (letter) {
    case 'A': place = Place::start_of_text; return true;
    case 'b': place = Place::boundary; return true;
    case 'B': place = Place::not_boundary; return true;
    case 'z':
    case 'Z': place = Place::end_of_text; return true;
    default: return false;
  }
}

SetItem category_item(Category category) { return {SetItem::Kind::category, static_cast<uint32_t>(category)}; }

}  // namespace

bool simple_escape(uint32_t letter, bool in_set, uint32_t& code) {
  switch (letter) {
    case 'a': code = '\a'; return true;
    case 'b': code = '\b'; return in_set;
    case 'f': code = '\f'; return true;
    case 'n': code = '\n'; return true;
    case 'r': code = '\r'; return true;
    case 't': code = '\t'; return true;
    case 'v': code = '\v'; return true;
    case '\\': code = '\\'; return true;
    default: return false;
  }
}

bool Parser::parse_character_name() {
  if (!tokens.match('{')) return tokens.fail("missing {");
  std::vector<uint32_t> name;
  if (!tokens.get_until('}', "character name", name)) return false;
  return tokens.fail_as(Problem::Kind::unsupported, "named characters (\\N{...}) are not here; use \\u and the character's number");
}

/// \x, \u, \U and \N; `found` tells whether it was one of them.
bool Parser::parse_hex_escape(const Token& token, uint32_t& code, bool& found) {
  const bool is_wide = tokens.is_text() && (token.code == 'u' || token.code == 'U');
  found = token.code == 'x' || is_wide || (tokens.is_text() && token.code == 'N');
  if (!found) return true;
  if (token.code == 'N') return parse_character_name();
  const int wanted = token.code == 'x' ? 2 : token.code == 'u' ? 4 : 8;
  const std::string digits = tokens.get_digits(wanted, 16);
  const std::string escape = utf8_of(token) + digits;
  const auto length = static_cast<int64_t>(escape.size());
  if (static_cast<int>(digits.size()) != wanted) return tokens.fail("incomplete escape " + escape, length);
  const uint64_t number = number_of(digits, 16);
  if (number > last_code_point) return tokens.fail("bad escape " + escape, length);
  code = static_cast<uint32_t>(number);
  return true;
}

bool Parser::parse_escape(Sequence& sequence, const Token& token) {
  Category category;
  Place place;
  uint32_t code = token.code;
  if (category_of(token.code, category)) {
    sequence.push_back({.kind = NodeKind::set, .items = {category_item(category)}});
    return true;
  }
  if (place_of(token.code, place)) {
    sequence.push_back({.kind = NodeKind::at, .place = place});
    return true;
  }
  if (token.code >= '0' && token.code <= '9') return parse_digits_escape(sequence, token);
  if (!simple_escape(token.code, false, code)) {
    bool found = false;
    if (!parse_hex_escape(token, code, found)) return false;
    if (!found && is_ascii_letter(token.code)) return tokens.fail("bad escape " + utf8_of(token), 2);
  }
  sequence.push_back(literal_node(code));
  return true;
}

/// \0 and what follows, three octal digits, or the number of a group.
bool Parser::parse_digits_escape(Sequence& sequence, const Token& token) {
  std::string digits(1, static_cast<char>(token.code));
  if (token.code == '0') {
    digits += tokens.get_digits(2, 8);
    sequence.push_back(literal_node(static_cast<uint32_t>(number_of(digits, 8))));
    return true;
  }
  if (is_digit(tokens.next())) {
    digits.push_back(static_cast<char>(tokens.get().code));
    if (digits[0] < '8' && digits[1] < '8' && is_digit(tokens.next(), 8)) {
      digits.push_back(static_cast<char>(tokens.get().code));
      const auto code = static_cast<uint32_t>(number_of(digits, 8));
      if (code > 0377) return tokens.fail("octal escape value \\" + digits + " outside of range 0-0o377", 4);
      sequence.push_back(literal_node(code));
      return true;
    }
  }
  const auto group = static_cast<uint32_t>(number_of(digits));
  const auto length = static_cast<int64_t>(digits.size());
  if (group >= pattern.groups.size()) return tokens.fail("invalid group reference " + digits, length);
  if (!pattern.groups[group].closed) return tokens.fail("cannot refer to an open group", length + 1);
  if (!check_reference_in_look_behind(group)) return false;
  sequence.push_back({.kind = NodeKind::reference, .group = group});
  return true;
}

// --- sets ------------------------------------------------------------------------------------------------------------------

bool Parser::parse_set_item(const Token& token, SetItem& item) {
  item = {SetItem::Kind::literal, token.code};
  if (!token.escaped || simple_escape(token.code, true, item.first)) return true;
  item.first = token.code;
  Category category;
  if (category_of(token.code, category)) {
    item = category_item(category);
    return true;
  }
  bool found = false;
  if (!parse_hex_escape(token, item.first, found)) return false;
  if (found) return true;
  if (token.code >= '0' && token.code <= '7') {
    const std::string digits = static_cast<char>(token.code) + tokens.get_digits(2, 8);
    item.first = static_cast<uint32_t>(number_of(digits, 8));
    const auto length = static_cast<int64_t>(digits.size()) + 1;
    return item.first <= 0377 || tokens.fail("octal escape value \\" + digits + " outside of range 0-0o377", length);
  }
  const bool is_good = !is_ascii_letter(token.code) && token.code != '8' && token.code != '9';
  return is_good || tokens.fail("bad escape " + utf8_of(token), 2);
}

void Parser::warn_of_set_operator(const Token& token) {
  if (!token.is_one_of("-&~|")) return;
  const Token& next = tokens.next();
  if (next.escaped || next.code != token.code) return;
  const char* const name = token.is('-') ? "difference" : token.is('&') ? "intersection" : token.is('~') ? "symmetric difference" : "union";
  warnings.push_back(std::string("Possible set ") + name + " at position " + std::to_string(tokens.place() - 1));
}

/// After "low-": the range, or, before the "]", two characters.
bool Parser::parse_range_end(const Token& low, SetItem& item, int64_t start, bool& is_last, std::vector<SetItem>& items) {
  const Token high = tokens.get();
  if (high.is_end()) return tokens.fail("unterminated character set", tokens.place() - start);
  if (high.is(']')) {
    items.push_back(item);
    item = {SetItem::Kind::literal, '-'};
    is_last = true;
    return true;
  }
  if (high.is('-')) warnings.push_back("Possible set difference at position " + std::to_string(tokens.place() - 2));
  SetItem last;
  if (!parse_set_item(high, last)) return false;
  if (item.kind != SetItem::Kind::literal || last.kind != SetItem::Kind::literal || last.first < item.first) {
    const int64_t length = low.length() + 1 + high.length();
    return tokens.fail("bad character range " + utf8_of(low) + "-" + utf8_of(high), length);
  }
  item = {SetItem::Kind::range, item.first, last.first};
  return true;
}

bool Parser::parse_set_items(std::vector<SetItem>& items, int64_t start) {
  const auto add = [&items](const SetItem& item) {
    if (std::ranges::find(items, item) == items.end()) items.push_back(item);
  };
  for (bool is_last = false; !is_last;) {
    const Token token = tokens.get();
    if (token.is_end()) return tokens.fail("unterminated character set", tokens.place() - start);
    if (token.is(']') && !items.empty()) return true;
    if (!items.empty()) warn_of_set_operator(token);
    SetItem item;
    if (!parse_set_item(token, item)) return false;
    if (tokens.match('-')) {
      std::vector<SetItem> before;
      if (!parse_range_end(token, item, start, is_last, before)) return false;
      for (const SetItem& earlier : before) add(earlier);
    }
    add(item);
  }
  return true;
}

bool Parser::parse_set(Sequence& sequence) {
  const int64_t start = tokens.place() - 1;
  if (tokens.next().is('[')) warnings.push_back("Possible nested set at position " + std::to_string(tokens.place()));
  const bool is_negated = tokens.match('^');
  std::vector<SetItem> items;
  if (!parse_set_items(items, start)) return false;
  if (items.size() == 1 && items[0].kind == SetItem::Kind::literal) {
    sequence.push_back({.kind = is_negated ? NodeKind::not_literal : NodeKind::literal, .code = items[0].first});
    return true;
  }
  if (is_negated) items.insert(items.begin(), {SetItem::Kind::negate});
  sequence.push_back({.kind = NodeKind::set, .items = std::move(items)});
  return true;
}

}  // namespace lockstep::script::regex
