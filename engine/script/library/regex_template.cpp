#include "engine/script/library/regex_template.hpp"

#include "engine/script/library/regex_first.hpp"
#include "engine/script/library/regex_parser_impl.hpp"
#include "engine/script/library/text.hpp"

namespace lockstep::script::regex {

namespace {

class TemplateParser {
 public:
  TemplateParser(std::string_view text, bool is_text, const std::vector<Group>& groups, Template& parsed)
      : tokens_(text, is_text), groups_(groups), parsed_(parsed) {}

  Problem parse() {
    for (Token token = tokens_.get(); !token.is_end(); token = tokens_.get()) {
      if (!token.escaped) {
        add_literal(token.code);
      } else if (!parse_escape(token)) {
        break;
      }
    }
    return tokens_.problem();
  }

 private:
  void add_literal(uint32_t code) {
    std::string& text = parsed_.pieces.empty() ? parsed_.literal : parsed_.pieces.back().literal;
    append_literal(text, code, tokens_.is_text());
  }

  bool add_group(uint64_t group, std::string_view shown, int64_t back) {
    if (group >= groups_.size()) return tokens_.fail("invalid group reference " + std::string(shown), back);
    parsed_.pieces.push_back({static_cast<uint32_t>(group), {}});
    return true;
  }

  bool parse_escape(const Token& token) {
    uint32_t code = token.code;
    if (token.code == 'g') return parse_named_group();
    if (token.code >= '0' && token.code <= '9') return parse_digits(token);
    if (!simple_escape(token.code, true, code)) {
      if (is_ascii_letter(token.code)) return tokens_.fail("bad escape " + utf8_of(token), 2);
      add_literal('\\');
    }
    add_literal(code);
    return true;
  }

  bool parse_named_group() {
    std::vector<uint32_t> name;
    if (!tokens_.match('<')) return tokens_.fail("missing <");
    if (!tokens_.get_until('>', "group name", name)) return false;
    const std::string text = utf8_of(name);
    const auto back = static_cast<int64_t>(name.size()) + 1;
    if (is_decimal(name)) {
      const std::string shown = text.substr(std::min(text.find_first_not_of('0'), text.size() - 1));
      return add_group(number_of(text), shown, back);
    }
    if (!tokens_.check_group_name(name, 1)) return false;
    for (size_t i = 1; i < groups_.size(); ++i)
      if (groups_[i].name == text) return add_group(i, text, back);
    std::string quoted;
    append_str_repr(quoted, text);
    return tokens_.fail_as(Problem::Kind::index, "unknown group name " + quoted);
  }

  bool parse_digits(const Token& token) {
    std::string digits(1, static_cast<char>(token.code));
    if (token.code == '0') {
      digits += tokens_.get_digits(2, 8);
      add_literal(static_cast<uint32_t>(number_of(digits, 8)) & 0xFF);
      return true;
    }
    if (is_digit(tokens_.next())) {
      digits.push_back(static_cast<char>(tokens_.get().code));
      if (digits[0] < '8' && digits[1] < '8' && is_digit(tokens_.next(), 8)) {
        digits.push_back(static_cast<char>(tokens_.get().code));
        const auto code = static_cast<uint32_t>(number_of(digits, 8));
        if (code > 0377) return tokens_.fail("octal escape value \\" + digits + " outside of range 0-0o377", 4);
        add_literal(code);
        return true;
      }
    }
    return add_group(number_of(digits), digits, static_cast<int64_t>(digits.size()));
  }

  Tokens tokens_;
  const std::vector<Group>& groups_;
  Template& parsed_;
};

}  // namespace

Problem parse_template(std::string_view text, bool is_text, const std::vector<Group>& groups, Template& parsed) {
  return TemplateParser(text, is_text, groups, parsed).parse();
}

}  // namespace lockstep::script::regex
