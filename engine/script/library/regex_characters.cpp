#include "engine/script/library/regex_characters.hpp"

#include <algorithm>
#include <span>

#include "engine/script/library/unicode.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script::regex {

namespace {

constexpr uint32_t bmp_end = 0x10000;

uint32_t first_of(const std::string& text) {
  const char* cursor = text.data();
  return next_code_point(cursor);
}

uint32_t upper_case(uint32_t code, CaseMode mode) {
  if (code < 0x80 || mode != CaseMode::unicode) return code >= 'a' && code <= 'z' ? code - 0x20 : code;
  std::string text;
  append_upper(text, code);
  return first_of(text);
}

/// Lower-case characters with the same upper case; a row's places that are not used are 0.
/// @source Unicode 16.0, UnicodeData.txt and SpecialCasing.txt
constexpr uint32_t same_upper_case[][3] = {
    {0x69, 0x131},    {0x73, 0x17F},    {0xB5, 0x3BC},    {0x345, 0x3B9, 0x1FBE}, {0x390, 0x1FD3},  {0x3B0, 0x1FE3},
    {0x3B2, 0x3D0},   {0x3B5, 0x3F5},   {0x3B8, 0x3D1},   {0x3BA, 0x3F0},         {0x3C0, 0x3D6},   {0x3C1, 0x3F1},
    {0x3C2, 0x3C3},   {0x3C6, 0x3D5},   {0x432, 0x1C80},  {0x434, 0x1C81},        {0x43E, 0x1C82},  {0x441, 0x1C83},
    {0x442, 0x1C84, 0x1C85}, {0x44A, 0x1C86}, {0x463, 0x1C87}, {0xA64B, 0x1C88},  {0x1E61, 0x1E9B}, {0xFB05, 0xFB06},
};

/// The row that has the character, or nothing.
std::span<const uint32_t> companions(uint32_t lower) {
  for (const auto& row : same_upper_case)
    if (std::ranges::find(row, lower) != std::end(row)) return {row, row[2] == 0 ? size_t{2} : size_t{3}};
  return {};
}

bool is_cased_range(const SetItem& item, CaseMode mode) {
  for (uint32_t code = item.first; code <= item.last; ++code)
    if (is_cased(code, mode)) return true;
  return false;
}

bool is_cased_item(const SetItem& item, CaseMode mode) {
  switch (item.kind) {
    case SetItem::Kind::literal: return is_cased(lower_case(item.first, mode), mode);
    case SetItem::Kind::range: return item.last >= bmp_end || is_cased_range(item, mode);
    default: return false;
  }
}

/// \s\S and the like, at the end of which nothing is left out.
bool has_opposites(const std::vector<SetItem>& items) {
  uint32_t seen = 0;
  for (const SetItem& item : items) {
    if (item.kind != SetItem::Kind::category) continue;
    if ((seen >> (item.first ^ 1) & 1) != 0) return true;
    seen |= 1u << item.first;
  }
  return false;
}

}  // namespace

uint32_t lower_case(uint32_t code, CaseMode mode) {
  if (code < 0x80 || mode != CaseMode::unicode) return code >= 'A' && code <= 'Z' ? code + 0x20 : code;
  std::string text;
  append_lower(text, code);
  return first_of(text);
}

bool is_cased(uint32_t code, CaseMode mode) { return lower_case(code, mode) != code || upper_case(code, mode) != code; }

bool is_word_character(uint32_t code, bool unicode) {
  if (code < 0x80) return (code >= '0' && code <= '9') || code == '_' || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z');
  return unicode && has_class(code, class_alphanumeric);
}

CharacterTest CharacterTest::any() {
  CharacterTest test;
  test.kind_ = Kind::any;
  test.negated_ = true;
  test.finish();
  return test;
}

CharacterTest CharacterTest::not_newline() {
  CharacterTest test;
  test.kind_ = Kind::not_newline;
  test.negated_ = true;
  test.add('\n');
  test.finish();
  return test;
}

CharacterTest CharacterTest::literal(uint32_t code, bool negated, uint32_t flags) {
  const CaseMode mode = case_mode(flags);
  CharacterTest test;
  test.negated_ = negated;
  if (mode == CaseMode::exact || !is_cased(code, mode)) {
    if (!negated) test.kind_ = Kind::one;
    test.add(code);
  } else if (mode == CaseMode::locale) {
    test.add(lower_case(code, mode));
    test.add(upper_case(code, mode));
  } else {
    test.mode_ = mode;
    test.add_folded(code, mode);
  }
  test.finish();
  return test;
}

CharacterTest CharacterTest::set(const std::vector<SetItem>& items, uint32_t flags) {
  const CaseMode mode = case_mode(flags);
  const bool all = has_opposites(items);
  CharacterTest test;
  test.negated_ = items[0].kind == SetItem::Kind::negate;
  if (all && !test.negated_) return any();
  test.unicode_ = (flags & flag_unicode) != 0;
  const auto cased = [mode](const SetItem& item) { return is_cased_item(item, mode); };
  if (mode != CaseMode::exact && (mode == CaseMode::locale || std::ranges::any_of(items, cased))) test.mode_ = mode;
  for (const SetItem& item : items) {
    switch (item.kind) {
      case SetItem::Kind::negate: break;
      case SetItem::Kind::literal: test.add_folded(item.first, mode); break;
      case SetItem::Kind::range: test.add_range(item, mode); break;
      case SetItem::Kind::category: test.categories_.push_back(static_cast<Category>(item.first)); break;
    }
  }
  test.finish();
  return test;
}

void CharacterTest::add(uint32_t code) { ranges_.emplace_back(code, code); }

void CharacterTest::add_folded(uint32_t code, CaseMode mode) {
  if (mode == CaseMode::exact || mode == CaseMode::locale) return add(code);
  const uint32_t lower = lower_case(code, mode);
  add(lower);
  if (mode == CaseMode::unicode)
    for (const uint32_t other : companions(lower)) add(other);
}

void CharacterTest::add_range(const SetItem& item, CaseMode mode) {
  if (mode == CaseMode::exact || mode == CaseMode::locale) return ranges_.emplace_back(item.first, item.last), void();
  for (uint32_t code = item.first; code <= item.last && code < bmp_end; ++code) add_folded(code, mode);
  if (item.last >= bmp_end) (mode == CaseMode::unicode ? ranges_of_any_case_ : ranges_).emplace_back(item.first, item.last);
}

/// Joins the ranges and looks every character below 256 up once.
void CharacterTest::finish() {
  std::ranges::sort(ranges_);
  std::vector<Range> joined;
  for (const Range& range : ranges_) {
    if (!joined.empty() && range.first <= joined.back().second + 1) {
      joined.back().second = std::max(joined.back().second, range.second);
    } else {
      joined.push_back(range);
    }
  }
  ranges_ = std::move(joined);
  for (uint32_t code = 0; code < 256; ++code)
    if (passes_wide(code)) low_[code >> 5] |= 1u << (code & 31);
}

bool CharacterTest::passes_wide(uint32_t code) const {
  // By locale, one of the cases has to pass, also of those that a negated set leaves.
  if (mode_ == CaseMode::locale) return contains(lower_case(code, mode_)) != negated_ || contains(upper_case(code, mode_)) != negated_;
  return contains(mode_ == CaseMode::exact ? code : lower_case(code, mode_)) != negated_;
}

bool CharacterTest::contains(uint32_t code) const {
  const auto after = std::ranges::upper_bound(ranges_, code, {}, &Range::first);
  if (after != ranges_.begin() && code <= std::prev(after)->second) return true;
  if (!ranges_of_any_case_.empty()) {
    const uint32_t upper = upper_case(code, CaseMode::unicode);
    for (const auto& [first, last] : ranges_of_any_case_)
      if ((code >= first && code <= last) || (upper >= first && upper <= last)) return true;
  }
  return std::ranges::any_of(categories_, [&](Category category) { return in_category(code, category); });
}

bool CharacterTest::in_category(uint32_t code, Category category) const {
  switch (category) {
    case Category::digit: return code < 0x80 ? code >= '0' && code <= '9' : unicode_ && has_class(code, class_decimal);
    case Category::space:
      if (unicode_) return has_class(code, class_space);
      return code == ' ' || (code >= '\t' && code <= '\r');
    case Category::word: return is_word_character(code, unicode_);
    case Category::not_digit: return !in_category(code, Category::digit);
    case Category::not_space: return !in_category(code, Category::space);
    case Category::not_word: return !in_category(code, Category::word);
  }
  return false;
}

}  // namespace lockstep::script::regex
