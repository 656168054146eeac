// Reading numbers out of text as int() and float() do: blanks around, digits of any script.
#pragma once

#include <string>
#include <string_view>

#include "engine/script/library/unicode.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

inline bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Whether str.isspace would say so of the character.
inline bool is_space(uint32_t code) {
  if (code < 0x80) return code == ' ' || (code >= 0x09 && code <= 0x0D) || (code >= 0x1C && code <= 0x1F);
  return has_class(code, class_space);
}

/// Without the blanks at both ends.
std::string_view strip_spaces(std::string_view text);

/// The text without blanks around it and with every decimal digit as an ASCII one; other characters outside ASCII become '?'.
std::string ascii_number_text(std::string_view text);

/// A number of a format string: digits from `at` on, which moves past them. -1 when there are none, -2 when it is too large.
int64_t scan_decimal(std::string_view text, size_t& at);

/// strtod on a whole text that float() accepts (stripped, ASCII): false when it is no number.
bool parse_double(std::string_view text, double& number);

}  // namespace lockstep::script
