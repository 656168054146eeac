#pragma once
// The lexer's one class, shared by the lexer*.cpp files; nobody else includes this.
//
// An f-string is a mode: its text pieces and the tokens of its expressions come from the same loop, and a stack remembers
// which f-string an opening or closing brace belongs to (PEP 701).

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/script/front/lexer.hpp"
#include "engine/script/front/lexer_tables.hpp"

namespace lockstep::script {

struct Indentation {
  std::uint32_t column;      // a tab goes to the next multiple of eight
  std::uint32_t tab_is_one;  // a tab counts one: both must agree, or tabs and spaces are mixed
};

// An f-string that is open. In its text until `{`, in an expression until the `}` or `:` at `bracket_depth`.
struct OpenFString {
  char quote;
  std::uint8_t flags;
  bool in_text;
  bool in_format_spec;                   // the text is a format spec
  std::size_t bracket_depth;             // brackets open around the f-string
  std::vector<std::size_t> expressions;  // bracket depth right inside each `{` that is open, nested specs included
  ast::Span start;
};

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) { result_.tokens.reserve(text.size() / 4 + 16); }

  TokenList run();

 private:
  char at(std::size_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }
  char here() const { return at(position_); }
  std::uint32_t column_of(std::size_t offset) const { return static_cast<std::uint32_t>(offset - line_start_); }

  void fail(std::string message, std::uint32_t line, std::uint32_t column, std::uint32_t length = 1,
            DiagnosticKind kind = DiagnosticKind::syntax_error) {
    if (result_.failed) return;
    result_.failed = true;
    result_.error = make_diagnostic(kind, std::move(message), line, column, line, column + length);
  }
  void fail_here(std::string message, std::size_t offset) { fail(std::move(message), line_, column_of(offset)); }

  Token& push(TokenKind kind, std::size_t begin, std::size_t end) {
    Token token;
    token.kind = kind;
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(end);
    token.span = {line_, column_of(begin), line_, column_of(end)};
    result_.tokens.push_back(token);
    return result_.tokens.back();
  }

  bool step();
  void finish();
  bool begin_line();
  void change_indentation(Indentation wanted);
  void lex_token();
  void lex_name_or_string();
  void lex_number();
  void lex_digits(bool (*is_digit)(char));
  void lex_radix_number(char letter);
  void end_number(std::size_t begin, const char* kind);
  void lex_string(std::size_t begin, std::uint8_t flags);
  void open_f_string(std::size_t begin, std::uint8_t flags);
  void lex_f_string_text();
  void close_f_string(std::size_t begin);
  void lex_operator();
  void open_bracket();
  void close_bracket();
  void lex_stray();

  bool in_expression_of_f_string() const { return !f_strings_.empty() && !f_strings_.back().in_text; }
  bool at_depth_of_f_string_expression() const {
    return in_expression_of_f_string() && !f_strings_.back().expressions.empty() &&
           f_strings_.back().expressions.back() == result_.open.size();
  }

  std::string_view text_;
  std::size_t position_ = 0;
  std::size_t line_start_ = 0;
  std::uint32_t line_ = 1;
  bool at_line_start_ = true;
  std::vector<Indentation> indents_{{0, 0}};
  std::vector<OpenFString> f_strings_;
  TokenList result_;
};

}  // namespace lockstep::script
