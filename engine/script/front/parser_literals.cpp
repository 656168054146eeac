// Numbers, strings and f-strings: from their text to their value.

#include <cstdio>
#include <cstdlib>

#include "engine/script/front/parser_impl.hpp"

namespace lockstep::script {

using namespace ast;

namespace {

constexpr std::size_t longest_decimal = 4300;  // sys.get_int_max_str_digits()

void append_utf8(std::string& into, std::uint32_t code) {
  const auto put = [&](std::uint32_t byte) { into.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

std::uint32_t hexadecimal_value(char c) {
  return static_cast<std::uint32_t>(is_decimal(c) ? c - '0' : (c | 0x20) - 'a' + 10);
}

}  // namespace

Expr* Parser::parse_number() {
  const Token& token = here();
  advance();
  const std::string_view text = text_of(token);
  decoded_.clear();
  for (const char c : text) {
    if (c != '_') decoded_.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
  }
  const bool prefixed = decoded_.size() > 1 && decoded_[0] == '0' && !is_decimal(decoded_[1]) && decoded_[1] != '.' &&
                        decoded_[1] != 'e' && decoded_[1] != 'j';
  if (!prefixed && decoded_.back() == 'j') {
    decoded_.pop_back();
    ComplexLiteral* node = make<ComplexLiteral>(Kind::complex_literal, token.span);
    node->imaginary = std::strtod(decoded_.c_str(), nullptr);
    return finish(node);
  }
  if (!prefixed && decoded_.find_first_of(".e") != std::string::npos) {
    FloatLiteral* node = make<FloatLiteral>(Kind::float_literal, token.span);
    node->value = std::strtod(decoded_.c_str(), nullptr);
    return finish(node);
  }
  IntLiteral* node = make<IntLiteral>(Kind::int_literal, token.span);
  node->base = !prefixed ? 10 : decoded_[1] == 'x' ? 16 : decoded_[1] == 'o' ? 8 : 2;
  std::string_view digits = std::string_view(decoded_).substr(prefixed ? 2 : 0);
  while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
  if (node->base == 10 && digits.size() > longest_decimal) {
    char message[256];
    std::snprintf(message, sizeof message,
                  "Exceeds the limit (%zu digits) for integer string conversion: value has %zu digits; use "
                  "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals "
                  "to avoid decimal conversion limits.",
                  longest_decimal, digits.size());
    fail(token.span, message);
    return broken_;
  }
  node->digits = arena_.text(digits);
  node->fits = true;
  std::uint64_t value = 0;
  for (const char c : digits) {
    const std::uint64_t digit = hexadecimal_value(c);
    if (value > (static_cast<std::uint64_t>(INT64_MAX) - digit) / node->base) {
      node->fits = false;
      value = 0;
      break;
    }
    value = value * node->base + digit;
  }
  node->value = static_cast<std::int64_t>(value);
  return finish(node);
}

// The first token behind the strings in a row at `index`.
std::size_t Parser::after_strings(std::size_t index) const {
  std::size_t depth = 0;
  for (;; ++index) {
    const TokenKind token = tokens_[index].kind;
    if (token == TokenKind::f_string_start)
      ++depth;
    else if (token == TokenKind::f_string_end)
      --depth;
    else if ((depth == 0 && token != TokenKind::string) || token == TokenKind::end_marker)
      return index;
  }
}

// One or more literals in a row are one literal.
Expr* Parser::parse_strings() {
  const Nested nested(*this);
  const Span start = here().span;
  Children<Expr*> parts(*this);
  std::string text;
  Span text_span{};
  bool bytes = false, formatted = false, unicode = false;
  for (bool first = true; at(TokenKind::string) || at(TokenKind::f_string_start); first = false) {
    const Token& token = here();
    const bool is_bytes = (token.flags & token_flag::bytes) != 0;
    if (token.flags & token_flag::template_) {
      fail_unsupported(token.span, "template strings (t'…') are not here", "use an f-string");
      return broken_;
    }
    if (!first && is_bytes != bytes) {
      fail(tokens_[after_strings(position_)].span, "cannot mix bytes and nonbytes literals");
      return broken_;
    }
    bytes = is_bytes;
    if (first) unicode = (token.flags & token_flag::unicode) != 0;
    if (token.kind == TokenKind::f_string_start) {
      formatted = true;
      parse_f_string(parts, text, text_span);
    } else {
      if (text.empty()) text_span = token.span;
      decode_string(token, text);
      text_span = range(text_span, token.span);
      advance();
    }
    if (failed_) return broken_;
  }
  if (formatted) {
    flush_text(parts, text, text_span);
    FString* node = make<FString>(Kind::f_string, start);
    node->parts = parts.take(arena_);
    return finish(node, depth_of(node->parts));
  }
  if (bytes) {
    BytesLiteral* node = make<BytesLiteral>(Kind::bytes_literal, start);
    node->value = arena_.text(text);
    return finish(node);
  }
  StringLiteral* node = make<StringLiteral>(Kind::string_literal, start);
  node->value = arena_.text(text);
  node->unicode_prefix = unicode;
  return finish(node);
}

void Parser::parse_f_string(Children<Expr*>& parts, std::string& text, Span& text_span) {
  advance();
  parse_f_string_parts(parts, text, text_span, false);
  expect(TokenKind::f_string_end);
}

// Text and replacement fields, up to the f-string's end or, in a format spec, the closing brace.
void Parser::parse_f_string_parts(Children<Expr*>& parts, std::string& text, Span& text_span, bool in_spec) {
  while (!failed_) {
    if (at(TokenKind::f_string_middle)) {
      const Token& token = here();
      if (text.empty()) text_span = token.span;
      std::string_view body = text_of(token);
      // Outside a format spec a doubled brace is one brace; it is cut in two so that escapes see no braces.
      while (!body.empty()) {
        std::size_t brace = in_spec ? std::string_view::npos : body.find_first_of("{}");
        const bool raw = (token.flags & token_flag::raw) != 0;
        while (!raw && brace != std::string_view::npos && body[brace] == '{' && brace >= 2 && body[brace - 1] == 'N' &&
               body[brace - 2] == '\\') {
          brace = body.find('}', brace);  // \N{name}
          if (brace != std::string_view::npos) brace = body.find_first_of("{}", brace + 1);
        }
        const std::size_t length = brace == std::string_view::npos ? body.size() : brace + 1;
        decode_escapes(body.substr(0, length), token.flags, token, text);
        body.remove_prefix(std::min(body.size(), brace == std::string_view::npos ? length : length + 1));
      }
      text_span = range(text_span, token.span);
      advance();
    } else if (at(TokenKind::left_brace)) {
      FormattedValue* value = parse_replacement(text, text_span);
      if (failed_) return;
      flush_text(parts, text, text_span);
      parts.push(value);
    } else {
      return;
    }
  }
}

// `{value}`, `{value=}`, `{value!r}`, `{value:spec}`. The text of `value=` goes to the text before the field.
FormattedValue* Parser::parse_replacement(std::string& text, Span& text_span) {
  const Nested nested(*this);
  FormattedValue* node = make<FormattedValue>(Kind::formatted_value, here().span);
  const std::uint32_t text_begin = here().end;
  advance();
  switch (kind()) {
    case TokenKind::right_brace: fail(here().span, "f-string: valid expression required before '}'"); return node;
    case TokenKind::exclamation: fail(here().span, "f-string: valid expression required before '!'"); return node;
    case TokenKind::colon: fail(here().span, "f-string: valid expression required before ':'"); return node;
    case TokenKind::equal: fail(here().span, "f-string: valid expression required before '='"); return node;
    default: break;
  }
  if (!begins_expression() && !at(TokenKind::kw_yield) && !at(TokenKind::star) && !at(TokenKind::kw_lambda)) {
    if (at(TokenKind::end_marker))
      fail_here();
    else
      fail(here().span, "f-string: expecting a valid expression after '{'");
    return node;
  }
  node->value = parse_yield_or_star_expressions();
  if (node->value->kind == Kind::starred) fail(node->value->span, "can't use starred expression here");
  if (failed_) return node;
  bool self_documenting = false;
  if (accept(TokenKind::equal)) {
    self_documenting = true;
    if (text.empty()) text_span = node->span;
    text.append(text_.substr(text_begin, here().begin - text_begin));
  }
  if (at(TokenKind::exclamation)) {
    const Token& mark = here();
    advance();
    if (!at(TokenKind::name)) {
      fail(here().span, at(TokenKind::colon) || at(TokenKind::right_brace) ? "f-string: missing conversion character"
                                                                           : "f-string: invalid conversion character");
      return node;
    }
    const std::string_view conversion = text_of(here());
    if (here().begin != mark.end) {
      fail(range(mark.span, here().span), "f-string: conversion type must come right after the exclamation mark");
      return node;
    }
    if (conversion != "s" && conversion != "r" && conversion != "a") {
      fail(here().span,
           "f-string: invalid conversion character '" + std::string(conversion) + "': expected 's', 'r', or 'a'");
      return node;
    }
    node->conversion = conversion[0];
    advance();
    if (!at(TokenKind::colon) && !at(TokenKind::right_brace)) {
      fail(here().span, "f-string: expecting ':' or '}'");
      return node;
    }
  }
  std::uint32_t depth = depth_of(node->value);
  if (at(TokenKind::colon)) {
    FString* spec = make<FString>(Kind::f_string, here().span);
    advance();
    Children<Expr*> spec_parts(*this);
    std::string spec_text;
    Span spec_span{};
    parse_f_string_parts(spec_parts, spec_text, spec_span, true);
    flush_text(spec_parts, spec_text, spec_span);
    spec->parts = spec_parts.take(arena_);
    finish(spec, depth_of(spec->parts));
    node->format_spec = spec;
    depth = std::max(depth, depth_of(spec));
  }
  if (!at(TokenKind::right_brace)) {
    if (!failed_) {
      if (self_documenting || node->conversion || node->format_spec) {
        fail(here().span, node->format_spec ? "f-string: expecting '}', or format specs"
                                            : "f-string: expecting '!', or ':', or '}'");
      } else if (at(TokenKind::end_marker) || !fail_for_missing_comma()) {
        if (at(TokenKind::end_marker))
          fail_here();
        else
          fail(here().span, "f-string: expecting '=', or '!', or ':', or '}'");
      }
    }
    return node;
  }
  if (self_documenting && !node->conversion && !node->format_spec) node->conversion = 'r';
  advance();
  return finish(node, depth);
}

void Parser::flush_text(Children<Expr*>& parts, std::string& text, const Span& span) {
  if (text.empty()) return;
  StringLiteral* node = make<StringLiteral>(Kind::string_literal, span);
  node->span = span;
  node->value = arena_.text(text);
  parts.push(node);
  text.clear();
}

void Parser::decode_string(const Token& token, std::string& into) {
  const std::size_t quotes = (token.flags & token_flag::triple) ? 3 : 1;
  std::string_view body = text_of(token);
  body = body.substr(token.prefix + quotes, body.size() - token.prefix - 2 * quotes);
  if (token.flags & token_flag::bytes) {
    for (const char c : body) {
      if (static_cast<unsigned char>(c) < 0x80) continue;
      fail(token.span, "bytes can only contain ASCII literal characters");
      return;
    }
  }
  decode_escapes(body, token.flags, token, into);
}

void Parser::decode_escapes(std::string_view body, std::uint8_t flags, const Token& token, std::string& into) {
  const bool bytes = (flags & token_flag::bytes) != 0;
  std::size_t backslash = (flags & token_flag::raw) ? std::string_view::npos : body.find('\\');
  std::size_t done = 0;
  while (backslash != std::string_view::npos) {
    into.append(body.substr(done, backslash - done));
    std::size_t next = backslash + 1;
    const char c = next < body.size() ? body[next] : '\0';
    ++next;
    std::size_t digits = 0;
    switch (c) {
      case '\n': break;
      case '\\':
      case '\'':
      case '"': into.push_back(c); break;
      case 'a': into.push_back('\a'); break;
      case 'b': into.push_back('\b'); break;
      case 'f': into.push_back('\f'); break;
      case 'n': into.push_back('\n'); break;
      case 'r': into.push_back('\r'); break;
      case 't': into.push_back('\t'); break;
      case 'v': into.push_back('\v'); break;
      case '0':
      case '1':
      case '2':
      case '3':
      case '4':
      case '5':
      case '6':
      case '7': {
        std::uint32_t code = static_cast<std::uint32_t>(c - '0');
        for (int i = 0; i < 2 && next < body.size() && is_octal(body[next]); ++i, ++next) {
          code = code * 8 + static_cast<std::uint32_t>(body[next] - '0');
        }
        if (code > 0xFF) {
          const std::string digits_text(body.substr(backslash + 1, next - backslash - 1));
          warn(token.span, "\"\\" + digits_text + "\" is an invalid octal escape sequence. Did you mean \"\\\\" +
                               digits_text + "\"? A raw string is also an option.");
        }
        if (bytes)
          into.push_back(static_cast<char>(code));
        else
          append_utf8(into, code);
        break;
      }
      case 'x': digits = 2; break;
      case 'u': digits = bytes ? 0 : 4; break;
      case 'U': digits = bytes ? 0 : 8; break;
      default: break;
    }
    if (digits != 0) {
      std::uint32_t code = 0;
      std::size_t count = 0;
      while (count < digits && next < body.size() && is_hexadecimal(body[next])) {
        code = code * 16 + hexadecimal_value(body[next]);
        ++next;
        ++count;
      }
      char message[192];
      if (count < digits) {
        if (bytes) {
          std::snprintf(message, sizeof message, "(value error) invalid \\x escape at position %zu", backslash);
        } else {
          std::snprintf(message, sizeof message,
                        "(unicode error) 'unicodeescape' codec can't decode bytes in position %zu-%zu: "
                        "truncated \\%c%.*s escape",
                        backslash, next - 1, c, static_cast<int>(digits), "XXXXXXXX");
        }
        fail(token.span, message);
        return;
      }
      if (code > 0x10FFFF) {
        std::snprintf(message, sizeof message,
                      "(unicode error) 'unicodeescape' codec can't decode bytes in position %zu-%zu: illegal "
                      "Unicode character",
                      backslash, next - 1);
        fail(token.span, message);
        return;
      }
      if (bytes)
        into.push_back(static_cast<char>(code));
      else
        append_utf8(into, code);
    } else if (c == 'N' && !bytes) {
      fail_unsupported(token.span, "named characters (\\N{…}) are not here", "use \\u and the character's number");
      return;
    } else if (std::string_view("\n\\'\"abfnrtv01234567").find(c) == std::string_view::npos) {
      // Not an escape: both characters stay.
      const Character character = read_character(body, backslash + 1);
      const std::size_t length = std::max<std::size_t>(character.length, 1);
      const std::string escape(body.substr(backslash + 1, length));
      warn(token.span, "\"\\" + escape + "\" is an invalid escape sequence. Did you mean \"\\\\" + escape +
                           "\"? A raw string is also an option.");
      into.push_back('\\');
      next = backslash + 1;
    }
    done = std::min(next, body.size());
    // A kept character is looked at as text: only what follows it may be a further escape.
    backslash = body.find('\\', done);
  }
  into.append(body.substr(done));
}

}  // namespace lockstep::script
