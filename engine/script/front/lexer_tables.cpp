#include "engine/script/front/lexer_tables.hpp"

#include <iterator>

namespace lockstep::script {

namespace {

struct Word {
  std::string_view text;
  TokenKind kind;
};

using enum TokenKind;

// By length, then by alphabet: keyword_kind looks at one length only.
constexpr Word keywords[] = {
    {"as", kw_as},
    {"if", kw_if},
    {"in", kw_in},
    {"is", kw_is},
    {"or", kw_or},
    {"and", kw_and},
    {"def", kw_def},
    {"del", kw_del},
    {"for", kw_for},
    {"not", kw_not},
    {"try", kw_try},
    {"None", kw_none},
    {"True", kw_true},
    {"elif", kw_elif},
    {"else", kw_else},
    {"from", kw_from},
    {"pass", kw_pass},
    {"with", kw_with},
    {"False", kw_false},
    {"async", kw_async},
    {"await", kw_await},
    {"break", kw_break},
    {"class", kw_class},
    {"raise", kw_raise},
    {"while", kw_while},
    {"yield", kw_yield},
    {"assert", kw_assert},
    {"except", kw_except},
    {"global", kw_global},
    {"import", kw_import},
    {"lambda", kw_lambda},
    {"return", kw_return},
    {"finally", kw_finally},
    {"continue", kw_continue},
    {"nonlocal", kw_nonlocal},
};
constexpr std::uint8_t first_of_length[] = {0, 0, 0, 5, 11, 18, 26, 32, 33, 35};
static_assert(std::size(keywords) == 35);

// Longer ones first: the first that matches is the longest.
constexpr Word operators[] = {
    {"...", ellipsis},
    {"**=", double_star_equal},
    {"//=", double_slash_equal},
    {"<<=", left_shift_equal},
    {">>=", right_shift_equal},
    {":=", colon_equal},
    {"->", arrow},
    {"==", equal_equal},
    {"!=", not_equal},
    {"<=", less_equal},
    {">=", greater_equal},
    {"<>", diamond},
    {"<<", left_shift},
    {">>", right_shift},
    {"**", double_star},
    {"//", double_slash},
    {"+=", plus_equal},
    {"-=", minus_equal},
    {"*=", star_equal},
    {"/=", slash_equal},
    {"%=", percent_equal},
    {"@=", at_equal},
    {"&=", ampersand_equal},
    {"|=", bar_equal},
    {"^=", caret_equal},
    {",", comma},
    {":", colon},
    {";", semicolon},
    {".", dot},
    {"@", at},
    {"!", exclamation},
    {"=", equal},
    {"+", plus},
    {"-", minus},
    {"*", star},
    {"/", slash},
    {"%", percent},
    {"&", ampersand},
    {"|", bar},
    {"^", caret},
    {"~", tilde},
    {"<", less},
    {">", greater},
};

}  // namespace

bool is_printable(std::uint32_t code) {
  return !(code < 0xA1 || code == 0xAD || code == 0x1680 || (code >= 0x2000 && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202F) || (code >= 0x205F && code <= 0x206F) || code == 0x3000 ||
           code == 0xFEFF || (code >= 0xE000 && code <= 0xF8FF) || (code >= 0xFFF0 && code <= 0xFFFB) ||
           code >= 0xE0000);
}

TokenKind keyword_kind(std::string_view word) {
  if (word.size() < 2 || word.size() > 8) return name;
  for (std::size_t i = first_of_length[word.size()]; i < first_of_length[word.size() + 1]; ++i) {
    if (keywords[i].text[0] == word[0] && keywords[i].text == word) return keywords[i].kind;
  }
  return name;
}

Operator longest_operator(char first, char second, char third) {
  for (const Word& word : operators) {
    if (word.text[0] != first) continue;
    if (word.text.size() > 1 && word.text[1] != second) continue;
    if (word.text.size() > 2 && word.text[2] != third) continue;
    return {word.kind, static_cast<std::uint32_t>(word.text.size())};
  }
  return {};
}

std::string_view token_text(TokenKind kind) {
  for (const Word& word : keywords) {
    if (word.kind == kind) return word.text;
  }
  for (const Word& word : operators) {
    if (word.kind == kind) return word.text;
  }
  switch (kind) {
    case left_parenthesis: return "(";
    case right_parenthesis: return ")";
    case left_bracket: return "[";
    case right_bracket: return "]";
    case left_brace: return "{";
    case right_brace: return "}";
    default: return {};
  }
}

}  // namespace lockstep::script
