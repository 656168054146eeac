// The lexer's main loop, indentation, brackets and operators.

#include <cstdio>

#include "engine/script/front/lexer_impl.hpp"

namespace lockstep::script {

namespace {

constexpr std::size_t deepest_brackets = 200;  // CPython's MAXLEVEL
constexpr std::size_t deepest_blocks = 100;    // CPython's MAXINDENT

}  // namespace

TokenList Lexer::run() {
  while (!result_.failed && step()) {
  }
  finish();
  return std::move(result_);
}

bool Lexer::step() {
  if (!f_strings_.empty() && f_strings_.back().in_text) {
    lex_f_string_text();
    return true;
  }
  if (at_line_start_) {
    at_line_start_ = false;
    if (!begin_line()) return position_ < text_.size();
  }
  while (here() == ' ' || here() == '\t' || here() == '\f') ++position_;
  if (here() == '#') position_ = text_.find('\n', position_);  // the text ends with a newline
  if (position_ >= text_.size()) return false;
  if (here() == '\n') {
    if (result_.open.empty()) {
      push(TokenKind::newline, position_, position_ + 1);
      at_line_start_ = true;
    } else if (in_expression_of_f_string() && !(f_strings_.back().flags & token_flag::triple) &&
               f_strings_.back().in_format_spec) {
      fail_here("f-string: newlines are not allowed in format specifiers for single quoted f-strings", position_);
    }
    line_start_ = ++position_;
    ++line_;
    return position_ < text_.size();
  }
  if (here() == '\\') {
    if (at(position_ + 1) != '\n') {
      fail_here("unexpected character after line continuation character", position_ + 1);
      return false;
    }
    position_ += 2;
    if (position_ >= text_.size()) {
      fail("unexpected EOF while parsing", line_, column_of(position_ - 1));
      return false;
    }
    line_start_ = position_;
    ++line_;
    return true;
  }
  lex_token();
  return true;
}

// Measures the indentation of a line that begins a statement; false when the line is blank or a comment and was skipped.
bool Lexer::begin_line() {
  Indentation indentation{0, 0};
  std::size_t offset = position_;
  for (;; ++offset) {
    const char c = at(offset);
    if (c == ' ') {
      ++indentation.column;
      ++indentation.tab_is_one;
    } else if (c == '\t') {
      indentation.column = (indentation.column / 8 + 1) * 8;
      ++indentation.tab_is_one;
    } else if (c == '\f') {
      indentation = {0, 0};
    } else if (c == '\\' && at(offset + 1) == '\n') {
      // A continuation in the indentation: what stands before it counts, what follows on the next line does not.
      offset += 2;
      line_start_ = offset;
      ++line_;
      while (at(offset) == ' ' || at(offset) == '\t' || at(offset) == '\f') ++offset;
      break;
    } else {
      break;
    }
  }
  if (at(offset) == '#') offset = text_.find('\n', offset);
  position_ = offset;
  if (offset >= text_.size()) {
    if (offset > 1 && text_[offset - 2] == '\\' && line_start_ == offset) {
      fail("unexpected EOF while parsing", line_ - 1, static_cast<std::uint32_t>(1));
    }
    return false;
  }
  if (text_[offset] == '\n') {
    line_start_ = ++position_;
    ++line_;
    at_line_start_ = true;
    return false;
  }
  change_indentation(indentation);
  return !result_.failed;
}

void Lexer::change_indentation(Indentation wanted) {
  const auto mixed = [&] {
    fail("inconsistent use of tabs and spaces in indentation", line_, 0, 1, DiagnosticKind::tab_error);
  };
  const Indentation current = indents_.back();
  if (wanted.column == current.column) {
    if (wanted.tab_is_one != current.tab_is_one) mixed();
    return;
  }
  if (wanted.column > current.column) {
    if (indents_.size() >= deepest_blocks) {
      fail("too many levels of indentation", line_, column_of(position_), 1, DiagnosticKind::indentation_error);
      return;
    }
    if (wanted.tab_is_one <= current.tab_is_one) return mixed();
    indents_.push_back(wanted);
    Token& token = push(TokenKind::indent, line_start_, position_);
    token.begin = token.end;
    return;
  }
  while (indents_.size() > 1 && wanted.column < indents_.back().column) {
    indents_.pop_back();
    push(TokenKind::dedent, position_, position_);
  }
  if (wanted.column != indents_.back().column) {
    const std::size_t end = text_.find('\n', position_);
    fail("unindent does not match any outer indentation level", line_, column_of(end), 1,
         DiagnosticKind::indentation_error);
  } else if (wanted.tab_is_one != indents_.back().tab_is_one) {
    mixed();
  }
}

void Lexer::finish() {
  if (!result_.failed && result_.open.empty()) {
    line_start_ = position_;
    for (; indents_.size() > 1; indents_.pop_back()) push(TokenKind::dedent, position_, position_);
  }
  push(TokenKind::end_marker, position_, position_);
}

void Lexer::lex_token() {
  const char c = here();
  if (is_name_start(c) || static_cast<unsigned char>(c) >= 0x80) return lex_name_or_string();
  if (is_decimal(c) || (c == '.' && is_decimal(at(position_ + 1)))) return lex_number();
  if (c == '"' || c == '\'') return lex_string(position_, 0);
  lex_operator();
}

// A character outside ASCII that cannot be in a name.
void Lexer::lex_stray() {
  const Character character = read_character(text_, position_);
  char message[96];
  if (is_printable(character.code)) {
    std::snprintf(message, sizeof message, "invalid character '%.*s' (U+%04X)", static_cast<int>(character.length),
                  text_.data() + position_, character.code);
  } else {
    std::snprintf(message, sizeof message, "invalid non-printable character U+%04X", character.code);
  }
  fail(message, line_, column_of(position_), character.length);
}

void Lexer::open_bracket() {
  if (result_.open.size() >= deepest_brackets) return fail_here("too many nested parentheses", position_);
  const char c = here();
  result_.open.push_back({c, line_, column_of(position_), static_cast<std::uint32_t>(f_strings_.size())});
  push(c == '('   ? TokenKind::left_parenthesis
       : c == '[' ? TokenKind::left_bracket
                  : TokenKind::left_brace,
       position_, position_ + 1);
  ++position_;
}

void Lexer::close_bracket() {
  const char c = here();
  char message[96];
  if (result_.open.empty() || (in_expression_of_f_string() && result_.open.size() <= f_strings_.back().bracket_depth)) {
    std::snprintf(message, sizeof message, "unmatched '%c'", c);
    return fail_here(message, position_);
  }
  const OpenBracket open = result_.open.back();
  const char expected = open.character == '(' ? ')' : open.character == '[' ? ']' : '}';
  if (c != expected) {
    if (at_depth_of_f_string_expression()) {
      std::snprintf(message, sizeof message, "%c-string: unmatched '%c'",
                    (f_strings_.back().flags & token_flag::template_) ? 't' : 'f', c);
    } else if (open.line != line_) {
      std::snprintf(message, sizeof message,
                    "closing parenthesis '%c' does not match opening parenthesis '%c' on line %u", c, open.character,
                    open.line);
    } else {
      std::snprintf(message, sizeof message, "closing parenthesis '%c' does not match opening parenthesis '%c'", c,
                    open.character);
    }
    return fail_here(message, position_);
  }
  const bool ends_expression = c == '}' && at_depth_of_f_string_expression();
  result_.open.pop_back();
  push(c == ')'   ? TokenKind::right_parenthesis
       : c == ']' ? TokenKind::right_bracket
                  : TokenKind::right_brace,
       position_, position_ + 1);
  ++position_;
  if (ends_expression) {
    OpenFString& f_string = f_strings_.back();
    f_string.expressions.pop_back();
    f_string.in_text = true;
    // Inside the spec of an outer expression, or back in the string itself.
    f_string.in_format_spec = !f_string.expressions.empty();
  }
}

void Lexer::lex_operator() {
  const char c = here();
  if (c == '(' || c == '[' || c == '{') return open_bracket();
  if (c == ')' || c == ']' || c == '}') return close_bracket();
  const bool ends_f_string_expression = at_depth_of_f_string_expression();
  if (c == ':' && ends_f_string_expression) {
    push(TokenKind::colon, position_, position_ + 1);
    ++position_;
    f_strings_.back().in_text = true;
    f_strings_.back().in_format_spec = true;
    return;
  }
  // Inside an f-string's expression the string's own quote ends it too early.
  const Operator found = longest_operator(c, at(position_ + 1), at(position_ + 2));
  if (found.length == 0) {
    if (c == '\0') return fail_here("source code cannot contain null bytes", position_);
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      char message[64];
      std::snprintf(message, sizeof message, "invalid non-printable character U+%04X", static_cast<unsigned>(c));
      return fail_here(message, position_);
    }
    push(TokenKind::stray, position_, position_ + 1);
    ++position_;
    return;
  }
  push(found.kind, position_, position_ + found.length);
  position_ += found.length;
}

TokenList tokenize(std::string_view text) { return Lexer(text).run(); }

}  // namespace lockstep::script
