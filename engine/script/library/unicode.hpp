// What Unicode says about single characters: their classes and their upper, lower, title and folded case.
//
// Complete for Unicode 16.0, from tables made out of CPython's own answers (make_unicode_tables.py).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lockstep::script {

/// Properties of a character, as bits: what str.isalpha and its siblings ask for.
enum CharacterClass : uint16_t {
  class_alpha = 1,
  class_decimal = 2,
  class_digit = 4,
  class_numeric = 8,
  class_space = 16,
  class_printable = 32,
  class_lower = 64,
  class_upper = 128,
  class_title = 256,
  class_alphanumeric = class_alpha | class_decimal | class_digit | class_numeric,
  class_cased = class_lower | class_upper | class_title,
};

uint16_t character_class(uint32_t code);
inline bool has_class(uint32_t code, uint16_t classes) { return (character_class(code) & classes) != 0; }

/// 0 to 9, or -1 when `code` is not a decimal digit of any script.
int decimal_value(uint32_t code);

/// Appends the character in another case: one to three characters.
void append_upper(std::string& text, uint32_t code);
void append_lower(std::string& text, uint32_t code);
void append_title(std::string& text, uint32_t code);
void append_folded(std::string& text, uint32_t code);

}  // namespace lockstep::script
