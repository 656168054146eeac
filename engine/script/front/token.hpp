#pragma once
// The kinds of token and the token itself.

#include <cstdint>

#include "engine/script/front/ast.hpp"

namespace lockstep::script {

// `match`, `case`, `type` and `_` are names: only the parser knows when they are more.
enum class TokenKind : std::uint8_t {
  end_marker,
  newline,
  indent,
  dedent,
  name,
  number,
  string,
  f_string_start,
  f_string_middle,
  f_string_end,
  // keywords
  kw_false,
  kw_none,
  kw_true,
  kw_and,
  kw_as,
  kw_assert,
  kw_async,
  kw_await,
  kw_break,
  kw_class,
  kw_continue,
  kw_def,
  kw_del,
  kw_elif,
  kw_else,
  kw_except,
  kw_finally,
  kw_for,
  kw_from,
  kw_global,
  kw_if,
  kw_import,
  kw_in,
  kw_is,
  kw_lambda,
  kw_nonlocal,
  kw_not,
  kw_or,
  kw_pass,
  kw_raise,
  kw_return,
  kw_try,
  kw_while,
  kw_with,
  kw_yield,
  // brackets and punctuation
  left_parenthesis,
  right_parenthesis,
  left_bracket,
  right_bracket,
  left_brace,
  right_brace,
  comma,
  colon,
  colon_equal,
  semicolon,
  dot,
  ellipsis,
  arrow,
  at,
  exclamation,
  equal,
  // operators
  plus,
  minus,
  star,
  slash,
  double_slash,
  percent,
  double_star,
  left_shift,
  right_shift,
  ampersand,
  bar,
  caret,
  tilde,
  // comparisons
  less,
  less_equal,
  greater,
  greater_equal,
  equal_equal,
  not_equal,
  diamond,
  // augmented assignments, in the order of ast::BinaryOperator
  plus_equal,
  minus_equal,
  star_equal,
  at_equal,
  slash_equal,
  double_slash_equal,
  percent_equal,
  double_star_equal,
  left_shift_equal,
  right_shift_equal,
  bar_equal,
  caret_equal,
  ampersand_equal,
  // a character that begins no token: `$`, `?`, a back quote
  stray,
};

/// What the lexer found out about a string or f-string piece, so the parser need not look at the prefix again.
namespace token_flag {
inline constexpr std::uint8_t raw = 1;
inline constexpr std::uint8_t bytes = 2;
inline constexpr std::uint8_t unicode = 4;
inline constexpr std::uint8_t triple = 8;
inline constexpr std::uint8_t template_ = 16;    // t'…'
inline constexpr std::uint8_t format_spec = 32;  // an f_string_middle after the colon: braces are not doubled in it
}  // namespace token_flag

/// A piece of the text. Indentation tokens are empty; a dedent stands at the first token of its line.
struct Token {
  TokenKind kind{};
  std::uint8_t flags = 0;
  std::uint8_t prefix = 0;  // strings: bytes before the opening quote
  std::uint32_t begin = 0;  // byte offsets into the normalised text
  std::uint32_t end = 0;
  ast::Span span{};
};

inline bool is_keyword(TokenKind kind) { return kind >= TokenKind::kw_false && kind <= TokenKind::kw_yield; }

}  // namespace lockstep::script
