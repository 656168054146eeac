#include "engine/script/library/text_scan.hpp"

#include <cmath>
#include <cstdlib>
#include <limits>

namespace lockstep::script {

namespace {

bool equal_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    if ((text[i] | 0x20) != lower[i]) return false;
  }
  return true;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Digits with single underscores between them, copied without. false when an underscore is out of place.
bool take_digits(std::string_view text, size_t& at, std::string& plain) {
  while (at < text.size() && (is_digit(text[at]) || text[at] == '_')) {
    if (text[at] == '_') {
      if (at == 0 || !is_digit(text[at - 1]) || at + 1 == text.size() || !is_digit(text[at + 1])) return false;
    } else {
      plain.push_back(text[at]);
    }
    ++at;
  }
  return true;
}

}  // namespace

std::string_view strip_spaces(std::string_view text) {
  const char* cursor = text.data();
  const char* end = cursor + text.size();
  while (cursor < end) {
    const char* after = cursor;
    if (!is_space(next_code_point(after))) break;
    cursor = after;
  }
  while (cursor < end) {
    const char* last = end - 1;
    while (is_utf8_continuation(*last)) --last;
    const char* reading = last;
    if (!is_space(next_code_point(reading))) break;
    end = last;
  }
  return {cursor, static_cast<size_t>(end - cursor)};
}

std::string ascii_number_text(std::string_view text) {
  std::string ascii;
  const std::string_view stripped = strip_spaces(text);
  ascii.reserve(stripped.size());
  const char* cursor = stripped.data();
  const char* const end = cursor + stripped.size();
  while (cursor < end) {
    const uint32_t code = next_code_point(cursor);
    const int digit = code < 0x80 ? -1 : decimal_value(code);
    ascii.push_back(code < 0x80 ? static_cast<char>(code) : digit >= 0 ? static_cast<char>('0' + digit) : '?');
  }
  return ascii;
}

int64_t scan_decimal(std::string_view text, size_t& at) {
  constexpr int64_t limit = std::numeric_limits<int32_t>::max();
  if (at >= text.size() || !is_digit(text[at])) return -1;
  int64_t number = 0;
  bool too_large = false;
  for (; at < text.size() && is_digit(text[at]); ++at) {
    number = number * 10 + (text[at] - '0');
    if (number > limit) {
      too_large = true;
      number = limit;
    }
  }
  return too_large ? -2 : number;
}

bool parse_double(std::string_view text, double& number) {
  std::string plain;
  size_t at = 0;
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) plain.push_back(text[at++]);
  const bool negative = !plain.empty() && plain[0] == '-';
  const std::string_view word = text.substr(at);
  if (equal_ignoring_case(word, "inf") || equal_ignoring_case(word, "infinity")) {
    number = std::numeric_limits<double>::infinity();
    if (negative) number = -number;
    return true;
  }
  if (equal_ignoring_case(word, "nan")) {
    number = std::copysign(std::numeric_limits<double>::quiet_NaN(), negative ? -1.0 : 1.0);
    return true;
  }
  const size_t before_digits = plain.size();
  if (!take_digits(text, at, plain)) return false;
  size_t digits = plain.size() - before_digits;
  if (at < text.size() && text[at] == '.') {
    plain.push_back('.');
    ++at;
    const size_t before_fraction = plain.size();
    if (!take_digits(text, at, plain)) return false;
    digits += plain.size() - before_fraction;
  }
  if (digits == 0) return false;
  if (at < text.size() && (text[at] | 0x20) == 'e') {
    plain.push_back('e');
    ++at;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) plain.push_back(text[at++]);
    const size_t before_exponent = plain.size();
    if (!take_digits(text, at, plain)) return false;
    if (plain.size() == before_exponent) return false;
  }
  if (at != text.size()) return false;
  number = std::strtod(plain.c_str(), nullptr);
  return true;
}

}  // namespace lockstep::script
