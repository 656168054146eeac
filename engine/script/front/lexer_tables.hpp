#pragma once
// What the lexer looks up: character classes, keywords, operators.

#include <cstdint>
#include <string_view>

#include "engine/script/front/token.hpp"

namespace lockstep::script {

inline bool is_decimal(char c) { return c >= '0' && c <= '9'; }
inline bool is_octal(char c) { return c >= '0' && c <= '7'; }
inline bool is_binary(char c) { return c == '0' || c == '1'; }
inline bool is_hexadecimal(char c) { return is_decimal(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }
inline bool is_name_start(char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_'; }
inline bool is_name_part(char c) { return is_name_start(c) || is_decimal(c); }

/// Whether str.isprintable would say so, for the characters outside ASCII that can be no part of a name.
bool is_printable(std::uint32_t code);

/// The kind of a word: its keyword, or name.
TokenKind keyword_kind(std::string_view word);

struct Operator {
  TokenKind kind{};
  std::uint32_t length = 0;  // 0: none begins with this character
};

/// The longest operator that these three characters begin.
Operator longest_operator(char first, char second, char third);

/// What an operator or keyword looks like in the text, for messages.
std::string_view token_text(TokenKind kind);

}  // namespace lockstep::script
