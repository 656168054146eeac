#pragma once
// Characters to tokens: indentation, brackets, numbers, names, strings and the pieces of f-strings.
//
// The whole text is cut at once, so the parser can look as far ahead as it likes and needs no second reading. Cutting stops
// at the first thing that is no token; the parser reports it when it gets there, or sooner when it is at a loss itself.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/script/diagnostic.hpp"
#include "engine/script/front/token.hpp"

namespace lockstep::script {

/// A bracket that is still open at the end of the tokens.
struct OpenBracket {
  char character = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t f_string_depth = 0;  // in how many f-strings it stands
};

/// All tokens of a text. The last is always end_marker.
struct TokenList {
  std::vector<Token> tokens;
  bool failed = false;            // the text has something that is no token
  Diagnostic error;               // if failed
  std::vector<OpenBracket> open;  // at the end, or where it failed
  std::vector<Diagnostic> warnings;
};

/// Cuts `text`, which normalised_text() has made: LF only, a newline at the end.
///
/// @source  CPython 3.14, Doc/reference/lexical_analysis; limits and messages as Parser/lexer/lexer.c has them
TokenList tokenize(std::string_view text);

/// Reads one character of UTF-8 at `at`; `length` is 0 when the bytes are not UTF-8.
struct Character {
  std::uint32_t code = 0;
  std::uint32_t length = 0;
};
Character read_character(std::string_view text, std::size_t at);

/// Whether a character outside ASCII may stand in a name. Letters of all scripts may; the table is of what may not.
bool is_name_character(std::uint32_t code);

}  // namespace lockstep::script
