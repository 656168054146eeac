// A pattern or template as the parser reads it: characters one by one, an escape's two together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

/// One character, or a backslash and the character after it; at the end, neither.
struct Token {
  static constexpr uint32_t none = UINT32_MAX;
  uint32_t code = none;
  bool escaped = false;

  bool is_end() const { return code == none; }
  bool is(char c) const { return !escaped && code == static_cast<unsigned char>(c); }
  /// One of these characters, not escaped.
  bool is_one_of(std::string_view characters) const {
    return !escaped && code < 0x80 && characters.find(static_cast<char>(code)) != std::string_view::npos;
  }
  int64_t length() const { return is_end() ? 0 : escaped ? 2 : 1; }
};

class Tokens {
 public:
  /// @param text  UTF-8, or the bytes of a bytes pattern
  Tokens(std::string_view text, bool is_text);

  bool is_text() const { return is_text_; }
  const Token& next() const { return next_; }
  bool match(char c);
  Token get();
  void seek(int64_t place);
  /// Where the next token begins, in characters.
  int64_t place() const { return index_ - next_.length(); }

  /// Up to `most` digits of base 16, 10 or 8.
  std::string get_digits(int most, int base);
  /// A name up to `terminator`, which is consumed, too. false after a problem.
  bool get_until(char terminator, const char* what, std::vector<uint32_t>& name);
  /// Whether the name can be a group's; if not, a problem `offset` behind the name's end.
  bool check_group_name(const std::vector<uint32_t>& name, int64_t offset);

  /// Notes what is wrong, `offset` characters before the next token, unless something was before. Returns false.
  bool fail(std::string message, int64_t offset = 0);
  bool fail_as(Problem::Kind kind, std::string message, int64_t position = 0);
  bool failed() const { return problem_.kind != Problem::Kind::none; }
  const Problem& problem() const { return problem_; }

 private:
  void advance();

  std::vector<uint32_t> text_;
  bool is_text_;
  int64_t index_ = 0;
  Token next_;
  Problem problem_;
};

bool is_digit(const Token& token, int base = 10);
bool is_ascii_letter(uint32_t code);

/// The characters as UTF-8.
std::string utf8_of(const std::vector<uint32_t>& characters);
std::string utf8_of(const Token& token);
/// ASCII decimal digits only, at least one.
bool is_decimal(const std::vector<uint32_t>& characters);
/// The number that such text is; UINT64_MAX when it is too large.
uint64_t number_of(std::string_view digits, int base = 10);

}  // namespace lockstep::script::regex
