#include "engine/script/library/regex_tokens.hpp"

#include "engine/script/library/text.hpp"
#include "engine/script/library/unicode.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script::regex {

namespace {

bool is_identifier(const std::vector<uint32_t>& name) {
  for (size_t i = 0; i < name.size(); ++i)
    if (name[i] != '_' && !has_class(name[i], i == 0 ? class_alpha : class_alpha | class_decimal)) return false;
  return !name.empty();
}

bool is_ascii(const std::vector<uint32_t>& text) {
  for (const uint32_t code : text)
    if (code >= 0x80) return false;
  return true;
}

}  // namespace

Tokens::Tokens(std::string_view text, bool is_text) : is_text_(is_text) {
  text_.reserve(text.size());
  for (const char *cursor = text.data(), *const end = cursor + text.size(); cursor < end;)
    text_.push_back(is_text ? next_code_point(cursor) : static_cast<unsigned char>(*cursor++));
  advance();
}

void Tokens::advance() {
  const auto size = static_cast<int64_t>(text_.size());
  if (index_ >= size) {
    next_ = Token();
    return;
  }
  const uint32_t code = text_[static_cast<size_t>(index_)];
  if (code != '\\') {
    next_ = {code, false};
    index_ += 1;
    return;
  }
  if (index_ + 1 == size) {
    fail_as(Problem::Kind::pattern, "bad escape (end of pattern)", size - 1);
    next_ = Token();
    return;
  }
  next_ = {text_[static_cast<size_t>(index_ + 1)], true};
  index_ += 2;
}

bool Tokens::match(char c) {
  if (!next_.is(c)) return false;
  advance();
  return true;
}

Token Tokens::get() {
  const Token token = next_;
  advance();
  return token;
}

void Tokens::seek(int64_t place) {
  index_ = place;
  advance();
}

std::string Tokens::get_digits(int most, int base) {
  std::string digits;
  for (; most > 0 && is_digit(next_, base); --most) digits.push_back(static_cast<char>(get().code));
  return digits;
}

bool Tokens::get_until(char terminator, const char* what, std::vector<uint32_t>& name) {
  for (;;) {
    const Token token = get();
    if (failed()) return false;
    if (token.is_end()) {
      if (name.empty()) return fail(std::string("missing ") + what);
      return fail(std::string("missing ") + terminator + ", unterminated name", static_cast<int64_t>(name.size()));
    }
    if (token.is(terminator)) return !name.empty() || fail(std::string("missing ") + what, 1);
    if (token.escaped) name.push_back('\\');
    name.push_back(token.code);
  }
}

bool Tokens::check_group_name(const std::vector<uint32_t>& name, int64_t offset) {
  const bool latin = !is_text_ && !is_ascii(name);
  if (!latin && is_identifier(name)) return true;
  std::string shown;
  append_str_repr(shown, utf8_of(name));
  return fail("bad character in group name " + (latin ? escape_non_ascii(shown) : shown), static_cast<int64_t>(name.size()) + offset);
}

bool Tokens::fail(std::string message, int64_t offset) {
  return fail_as(Problem::Kind::pattern, is_text_ ? std::move(message) : escape_non_ascii(message), place() - offset);
}

bool Tokens::fail_as(Problem::Kind kind, std::string message, int64_t position) {
  if (!failed()) problem_ = {kind, std::move(message), position};
  return false;
}

bool is_digit(const Token& token, int base) {
  if (token.escaped || token.code >= 0x80) return false;
  const auto c = static_cast<char>(token.code);
  if (base == 8) return c >= '0' && c <= '7';
  return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
}

bool is_ascii_letter(uint32_t code) { return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z'); }

std::string utf8_of(const std::vector<uint32_t>& characters) {
  std::string text;
  for (const uint32_t code : characters) append_code_point(text, code);
  return text;
}

std::string utf8_of(const Token& token) {
  std::string text = token.escaped ? "\\" : "";
  if (!token.is_end()) append_code_point(text, token.code);
  return text;
}

bool is_decimal(const std::vector<uint32_t>& characters) {
  for (const uint32_t code : characters)
    if (code < '0' || code > '9') return false;
  return !characters.empty();
}

uint64_t number_of(std::string_view digits, int base) {
  uint64_t number = 0;
  for (const char c : digits) {
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    if (number > (UINT64_MAX - 15) / 16) return UINT64_MAX;
    number = number * static_cast<uint64_t>(base) + static_cast<uint64_t>(digit);
  }
  return number;
}

}  // namespace lockstep::script::regex
