// Names, strings and the text pieces of f-strings.

#include <cstdio>

#include "engine/script/front/lexer_impl.hpp"

namespace lockstep::script {

namespace {

constexpr std::size_t deepest_f_strings = 150;  // CPython's MAXFSTRINGLEVEL

}  // namespace

void Lexer::lex_name_or_string() {
  const std::size_t begin = position_;
  // A prefix of at most two letters before a quote.
  std::uint8_t flags = 0;
  bool f = false, valid = true;
  std::size_t offset = begin;
  for (; offset < begin + 3; ++offset) {
    const char letter = static_cast<char>(at(offset) | 0x20);
    std::uint8_t flag = 0;
    if (letter == 'r')
      flag = token_flag::raw;
    else if (letter == 'b')
      flag = token_flag::bytes;
    else if (letter == 'u')
      flag = token_flag::unicode;
    else if (letter == 't')
      flag = token_flag::template_;
    else if (letter != 'f')
      break;
    if ((flag != 0 && (flags & flag) != 0) || (letter == 'f' && f)) valid = false;
    flags |= flag;
    if (letter == 'f') f = true;
  }
  if (valid && offset > begin && (at(offset) == '"' || at(offset) == '\'')) {
    const struct {
      bool clash;
      const char* names;
    } clashes[] = {
        {(flags & token_flag::unicode) && (flags & token_flag::bytes), "'u' and 'b'"},
        {(flags & token_flag::unicode) && (flags & token_flag::raw), "'u' and 'r'"},
        {(flags & token_flag::unicode) && f, "'u' and 'f'"},
        {(flags & token_flag::unicode) && (flags & token_flag::template_), "'u' and 't'"},
        {(flags & token_flag::bytes) && f, "'b' and 'f'"},
        {(flags & token_flag::bytes) && (flags & token_flag::template_), "'b' and 't'"},
        {f && (flags & token_flag::template_), "'f' and 't'"},
    };
    for (const auto& clash : clashes) {
      if (!clash.clash) continue;
      fail(std::string(clash.names) + " prefixes are incompatible", line_, column_of(begin),
           static_cast<std::uint32_t>(offset - begin));
      return;
    }
    position_ = offset;
    if (f || (flags & token_flag::template_)) return open_f_string(begin, flags);
    return lex_string(begin, flags);
  }
  while (position_ < text_.size()) {
    const char c = text_[position_];
    if (is_name_part(c)) {
      ++position_;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      const Character character = read_character(text_, position_);
      if (character.length == 0) {
        char message[80];
        std::snprintf(message, sizeof message, "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %u",
                      static_cast<unsigned>(static_cast<unsigned char>(c)), column_of(position_));
        return fail_here(message, position_);
      }
      if (!is_name_character(character.code)) return lex_stray();
      position_ += character.length;
    } else {
      break;
    }
  }
  push(keyword_kind(text_.substr(begin, position_ - begin)), begin, position_);
}

void Lexer::lex_string(std::size_t begin, std::uint8_t flags) {
  const char quote = here();
  const ast::Span start{line_, column_of(begin), line_, column_of(begin) + 1};
  const std::uint32_t begin_column = column_of(begin);
  const std::size_t opening = position_;
  const bool triple = at(position_ + 1) == quote && at(position_ + 2) == quote;
  position_ += triple ? 3 : 1;
  bool escaped_quote = false;
  for (;;) {
    const char c = here();
    if (position_ >= text_.size() || (c == '\n' && !triple)) {
      // A NUL inside the text is looked for before; so this is the end of the text or of the line.
      char message[128];
      if (in_expression_of_f_string() && f_strings_.back().quote == quote &&
          ((f_strings_.back().flags & token_flag::triple) != 0) == triple) {
        // The quote was meant to end the f-string.
        return fail("f-string: expecting '}'", start.line, column_of(opening));
      }
      const std::uint32_t last = position_ >= text_.size() ? line_ - 1 : line_;
      std::snprintf(message, sizeof message, "unterminated %sstring literal (detected at line %u)%s",
                    triple ? "triple-quoted " : "", last,
                    !triple && escaped_quote ? "; perhaps you escaped the end quote?" : "");
      return fail(message, start.line, start.column);
    }
    if (c == quote && !triple) break;
    if (c == quote && at(position_ + 1) == quote && at(position_ + 2) == quote) break;
    if (c == '\\') {
      ++position_;
      if (here() == quote) escaped_quote = true;
    }
    if (here() == '\n') {
      line_start_ = position_ + 1;
      ++line_;
    }
    ++position_;
  }
  position_ += triple ? 3 : 1;
  Token token;
  token.kind = TokenKind::string;
  token.flags = static_cast<std::uint8_t>(flags | (triple ? token_flag::triple : 0));
  token.prefix = static_cast<std::uint8_t>(opening - begin);
  token.begin = static_cast<std::uint32_t>(begin);
  token.end = static_cast<std::uint32_t>(position_);
  token.span = {start.line, begin_column, line_, column_of(position_)};
  result_.tokens.push_back(token);
}

void Lexer::open_f_string(std::size_t begin, std::uint8_t flags) {
  if (f_strings_.size() >= deepest_f_strings) return fail_here("too many nested f-strings", begin);
  const char quote = here();
  const bool triple = at(position_ + 1) == quote && at(position_ + 2) == quote;
  const std::size_t opening = position_;
  position_ += triple ? 3 : 1;
  if (triple) flags |= token_flag::triple;
  Token& token = push(TokenKind::f_string_start, begin, position_);
  token.flags = flags;
  token.prefix = static_cast<std::uint8_t>(opening - begin);
  f_strings_.push_back({quote, flags, true, false, result_.open.size(), {}, token.span});
}

// One piece of text up to a brace or the closing quote. Doubled braces are part of the piece.
void Lexer::lex_f_string_text() {
  OpenFString& open = f_strings_.back();
  const bool triple = (open.flags & token_flag::triple) != 0;
  const bool raw = (open.flags & token_flag::raw) != 0;
  const char* letter = (open.flags & token_flag::template_) ? "t" : "f";
  const std::size_t begin = position_;
  const ast::Span start{line_, column_of(begin), 0, 0};
  const auto push_piece = [&] {
    if (position_ == begin) return;
    Token& token = push(TokenKind::f_string_middle, begin, position_);
    token.span = {start.line, start.column, line_, column_of(position_)};
    token.flags = static_cast<std::uint8_t>(open.flags | (open.in_format_spec ? token_flag::format_spec : 0));
  };
  for (;;) {
    const char c = here();
    if (position_ >= text_.size() || (c == '\n' && !triple)) {
      if (c == '\n' && open.in_format_spec) {
        char message[128];
        std::snprintf(message, sizeof message,
                      "%s-string: newlines are not allowed in format specifiers for single quoted %s-strings", letter,
                      letter);
        return fail_here(message, position_);
      }
      char message[96];
      const std::uint32_t last = position_ >= text_.size() ? line_ - 1 : line_;
      std::snprintf(message, sizeof message, "unterminated %s%s-string literal (detected at line %u)",
                    triple ? "triple-quoted " : "", letter, last);
      return fail(message, open.start.line, open.start.column);
    }
    if (c == open.quote && (!triple || (at(position_ + 1) == c && at(position_ + 2) == c))) {
      // In a format spec a brace is missing; the parser says so when it meets the end there.
      push_piece();
      return close_f_string(position_);
    }
    if (c == '{') {
      if (at(position_ + 1) == '{' && !open.in_format_spec) {
        position_ += 2;
        continue;
      }
      push_piece();
      open.in_text = false;
      open_bracket();
      if (!result_.failed) f_strings_.back().expressions.push_back(result_.open.size());
      if (f_strings_.back().expressions.size() > 3) {
        char message[64];
        std::snprintf(message, sizeof message, "%s-string: expressions nested too deeply", letter);
        return fail_here(message, position_ - 2);
      }
      return;
    }
    if (c == '}') {
      if (open.in_format_spec) {
        push_piece();
        open.in_text = false;  // the closing brace is an ordinary token
        return;
      }
      if (at(position_ + 1) != '}') {
        char message[64];
        std::snprintf(message, sizeof message, "%s-string: single '}' is not allowed", letter);
        return fail_here(message, position_);
      }
      position_ += 2;
      continue;
    }
    if (c == '\\' && !raw && at(position_ + 1) == 'N' && at(position_ + 2) == '{') {
      // \N{name}: the braces belong to the escape.
      position_ += 3;
      while (here() != '}' && here() != '\n' && here() != open.quote && position_ < text_.size()) ++position_;
      if (here() == '}') ++position_;
      continue;
    }
    if (c == '\\' && at(position_ + 1) != '{' && at(position_ + 1) != '}') ++position_;
    if (here() == '\n') {
      line_start_ = position_ + 1;
      ++line_;
    }
    if (position_ < text_.size()) ++position_;
  }
}

void Lexer::close_f_string(std::size_t begin) {
  position_ = begin + ((f_strings_.back().flags & token_flag::triple) ? 3 : 1);
  push(TokenKind::f_string_end, begin, position_);
  result_.open.resize(f_strings_.back().bracket_depth);
  f_strings_.pop_back();
}

}  // namespace lockstep::script
