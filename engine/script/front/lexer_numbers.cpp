// Numbers: where one ends and what is wrong with it. Its value is the parser's business.

#include <cstdio>

#include "engine/script/front/lexer_impl.hpp"

namespace lockstep::script {

void Lexer::lex_number() {
  const std::size_t begin = position_;
  if (here() == '0') {
    const char letter = static_cast<char>(at(position_ + 1) | 0x20);
    if (letter == 'x' || letter == 'o' || letter == 'b') return lex_radix_number(letter);
  }
  const bool leading_zero = here() == '0';
  bool only_zeros = true;
  const char* kind = "decimal";
  bool whole = true;
  lex_digits(is_decimal);
  for (std::size_t i = begin; i < position_; ++i) only_zeros &= text_[i] == '0' || text_[i] == '_';
  if (result_.failed) return;
  const std::size_t integer_end = position_;
  if (here() == '.') {
    whole = false;
    ++position_;
    if (is_decimal(here())) lex_digits(is_decimal);
    if (result_.failed) return;
  }
  if ((here() | 0x20) == 'e') {
    const bool sign = at(position_ + 1) == '+' || at(position_ + 1) == '-';
    if (is_decimal(at(position_ + (sign ? 2 : 1)))) {
      whole = false;
      position_ += sign ? 2 : 1;
      lex_digits(is_decimal);
      if (result_.failed) return;
    } else if (sign) {
      return fail_here("invalid decimal literal", position_ + 1);
    }
  }
  if ((here() | 0x20) == 'j') {
    whole = false;
    kind = "imaginary";
    ++position_;
  }
  if (whole && leading_zero && !only_zeros) {
    std::size_t zeros_end = begin;
    while (zeros_end < integer_end && (text_[zeros_end] == '0' || text_[zeros_end] == '_')) ++zeros_end;
    return fail("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
                line_, column_of(begin), static_cast<std::uint32_t>(zeros_end - begin));
  }
  end_number(begin, kind);
}

// Digits with single underscores between them.
void Lexer::lex_digits(bool (*is_digit)(char)) {
  for (;;) {
    while (is_digit(here())) ++position_;
    if (here() != '_') return;
    ++position_;
    if (!is_digit(here())) {
      // The place is the character before the one that surprised.
      return fail_here("invalid decimal literal", position_ - 1);
    }
  }
}

void Lexer::lex_radix_number(char letter) {
  const std::size_t begin = position_;
  const char* kind = letter == 'x' ? "hexadecimal" : letter == 'o' ? "octal" : "binary";
  const auto is_digit = letter == 'x' ? is_hexadecimal : letter == 'o' ? is_octal : is_binary;
  char message[64];
  std::snprintf(message, sizeof message, "invalid %s literal", kind);
  position_ += 2;
  do {
    if (here() == '_') ++position_;
    if (!is_digit(here())) {
      if (is_decimal(here())) {
        std::snprintf(message, sizeof message, "invalid digit '%c' in %s literal", here(), kind);
        return fail_here(message, position_);
      }
      return fail_here(message, position_ - 1);
    }
    while (is_digit(here())) ++position_;
  } while (here() == '_');
  if (is_decimal(here())) {
    std::snprintf(message, sizeof message, "invalid digit '%c' in %s literal", here(), kind);
    return fail_here(message, position_);
  }
  end_number(begin, kind);
}

// A number must not run into a name, except into a keyword that may follow one (`1if x else 2`).
void Lexer::end_number(std::size_t begin, const char* kind) {
  const unsigned char c = static_cast<unsigned char>(here());
  if (is_name_part(static_cast<char>(c)) || c >= 0x80) {
    std::size_t end = position_;
    while (is_name_part(at(end))) ++end;
    const std::string_view word = text_.substr(position_, end - position_);
    bool keyword = false;
    for (const std::string_view allowed : {"and", "else", "for", "if", "in", "is", "not", "or"}) {
      keyword |= word.substr(0, allowed.size()) == allowed;
    }
    char message[64];
    std::snprintf(message, sizeof message, "invalid %s literal", kind);
    if (keyword) {
      result_.warnings.push_back(make_diagnostic(DiagnosticKind::syntax_warning, message, line_, column_of(begin),
                                                 line_, column_of(position_)));
    } else if (c < 0x80 || is_name_character(read_character(text_, position_).code)) {
      return fail_here(message, position_ - 1);
    }
  }
  push(TokenKind::number, begin, position_);
}

}  // namespace lockstep::script
