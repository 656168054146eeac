// Tests of single characters, with CPython's idea of ignoring case.
//
// @source CPython 3.14, Lib/re/_compiler.py (_optimize_charset), Lib/re/_casefix.py
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

/// How letters are compared.
enum class CaseMode : uint8_t { exact, ascii, unicode, locale };

inline CaseMode case_mode(uint32_t flags) {
  if ((flags & flag_ignore_case) == 0) return CaseMode::exact;
  if ((flags & flag_locale) != 0) return CaseMode::locale;
  return (flags & flag_unicode) != 0 ? CaseMode::unicode : CaseMode::ascii;
}

uint32_t lower_case(uint32_t code, CaseMode mode);
/// Whether the character has another case. Not for CaseMode::exact.
bool is_cased(uint32_t code, CaseMode mode);
bool is_word_character(uint32_t code, bool unicode);

/// Which characters pass. Those below 256 are looked up, the others are computed.
class CharacterTest {
 public:
  enum class Kind : uint8_t { any, not_newline, one, general };

  static CharacterTest any();
  static CharacterTest not_newline();
  static CharacterTest literal(uint32_t code, bool negated, uint32_t flags);
  static CharacterTest set(const std::vector<SetItem>& items, uint32_t flags);

  Kind kind() const { return kind_; }
  /// The one character of Kind::one.
  uint32_t code() const { return ranges_[0].first; }
  bool passes(uint32_t code) const { return code < 256 ? passes_byte(code) : passes_wide(code); }
  bool passes_byte(uint32_t code) const { return (low_[code >> 5] >> (code & 31) & 1) != 0; }

  bool operator==(const CharacterTest&) const = default;

 private:
  using Range = std::pair<uint32_t, uint32_t>;

  void add(uint32_t code);
  void add_folded(uint32_t code, CaseMode mode);
  void add_range(const SetItem& item, CaseMode mode);
  void finish();
  bool passes_wide(uint32_t code) const;
  bool contains(uint32_t code) const;
  bool in_category(uint32_t code, Category category) const;

  Kind kind_ = Kind::general;
  CaseMode mode_ = CaseMode::exact;
  bool negated_ = false;
  bool unicode_ = false;
  uint32_t low_[8] = {};
  std::vector<Range> ranges_;           // sorted
  std::vector<Range> ranges_of_any_case_;
  std::vector<Category> categories_;
};

}  // namespace lockstep::script::regex
