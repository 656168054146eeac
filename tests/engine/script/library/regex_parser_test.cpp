// From patterns to trees and programs. What programs of Python see of it is in tests/language/re_*.py.
#include <doctest/doctest.h>

#include <string>

#include "engine/script/library/regex_parser.hpp"
#include "engine/script/library/regex_program.hpp"
#include "engine/script/library/regex_template.hpp"

namespace lockstep::script::regex {
namespace {

ParsedPattern parsed(std::string_view text, uint32_t flags = 0) { return parse_pattern(text, true, flags); }

/// "message @position", or "" for a good pattern.
std::string problem_of(std::string_view text, bool is_text = true, uint32_t flags = 0) {
  const Problem problem = parse_pattern(text, is_text, flags).problem;
  return problem.kind == Problem::Kind::none ? "" : problem.message + " @" + std::to_string(problem.position);
}

Program compiled(std::string_view text, uint32_t flags = 0) {
  Program program;
  const ParsedPattern pattern = parsed(text, flags);
  CHECK(pattern.problem.kind == Problem::Kind::none);
  CHECK(compile_pattern(pattern.pattern, program).kind == Problem::Kind::none);
  return program;
}

bool has_op(const Program& program, Op op) {
  for (const Instruction& instruction : program.code)
    if (instruction.op == op) return true;
  return false;
}

}  // namespace

TEST_SUITE("script/library/regex_parser") {
TEST_CASE("a pattern's width is that of its shortest and its longest match") {
  const auto width = [](std::string_view text) {
    const Pattern pattern = parsed(text).pattern;
    return width_of(pattern.sequence, pattern.groups);
  };
  CHECK(width("abc").least == 3);
  CHECK(width("a|bcd").least == 1);
  CHECK(width("a|bcd").most == 3);
  CHECK(width("(ab){2,3}").most == 6);
  CHECK(width("a*").most == unlimited_width);
  CHECK(width("(?:)*").most == 0);
  CHECK(width("(a)(?(1)bb|c)").least == 2);
  CHECK(width("(ab)\\1").most == 4);
  CHECK(width("(?:(?:a{4294967294}){4294967294}){9}").least == unlimited_width);
}

TEST_CASE("alternatives that begin alike share their beginning, and single characters are a set") {
  const Pattern shared = parsed("abc|abd").pattern;
  CHECK(shared.sequence.size() == 3);
  CHECK(shared.sequence[2].kind == NodeKind::set);
  CHECK(parsed("a|b|[c-d]").pattern.sequence[0].items.size() == 3);
  CHECK(parsed("a|bc").pattern.sequence[0].kind == NodeKind::branch);
}

TEST_CASE("a problem has the place at which CPython sees it") {
  CHECK(problem_of("a(b") == "missing ), unterminated subpattern @1");
  CHECK(problem_of("é[b") == "unterminated character set @1");
  CHECK(problem_of("a**") == "multiple repeat @2");
  CHECK(problem_of("x\\") == "bad escape (end of pattern) @1");
  CHECK(problem_of("(?P<a>x)(?P<a>y)") == "redefinition of group name 'a' as group 2; was group 1 @12");
  CHECK(problem_of("[z-a]") == "bad character range z-a @1");
  CHECK(problem_of("(?<=(a)\\1)") == "cannot refer to group defined in the same lookbehind subpattern @9");
  CHECK(problem_of("\\u0041", false) == "bad escape \\u @0");
  CHECK(problem_of("a", true, flag_locale) == "cannot use LOCALE flag with a str pattern @0");
  CHECK(problem_of("a{1,2}?|[^]]++(?i:b)(?>c)").empty());
}

TEST_CASE("parentheses that are nested too deeply are refused, not followed") {
  const auto nested = [](size_t depth) { return std::string(depth, '(') + std::string(depth, ')'); };
  CHECK(problem_of(nested(400)).empty());
  CHECK(parsed(nested(100'000)).problem.kind == Problem::Kind::recursion);
}

TEST_CASE("sets that may mean something else one day are warned of") {
  CHECK(parsed("[[a]").warnings == std::vector<std::string>{"Possible nested set at position 1"});
  CHECK(parsed("[a--b]").warnings.size() == 1);
  CHECK(parsed("[a-b]").warnings.empty());
}

TEST_CASE("a search knows what a match begins with") {
  CHECK(compiled("hello( world)?").prefix == "hello");
  CHECK(compiled("(ab)c").prefix == "abc");
  CHECK(compiled("hello", flag_ignore_case).prefix.empty());
  CHECK(compiled("\\d+").has_first);
  CHECK(compiled("\\d+").first.has('7'));
  CHECK_FALSE(compiled("\\d+").first.has('a'));
  CHECK(compiled("(?=x)a|b").first.has('b'));
  CHECK_FALSE(compiled("a*").has_first);
  CHECK(compiled("^a").is_anchored);
  CHECK_FALSE(compiled("^a", flag_multiline).is_anchored);
  CHECK(compiled("ab*c{3}").least_width == 4);
}

TEST_CASE("a repeat of one character is one instruction, and no count is kept where none is needed") {
  CHECK(compiled("[ab]*").code[0].op == Op::repeat);
  CHECK(compiled("(?:a)+?").code[0].op == Op::repeat_lazy);
  CHECK(compiled("(?i:a)++").code[0].op == Op::repeat_possessive);
  CHECK(compiled("(a|bc)*").code[0].op == Op::option);
  CHECK(has_op(compiled("(?:ab)+"), Op::loop_filled));
  CHECK(has_op(compiled("(?:a?b?)*"), Op::loop));
}

TEST_CASE("a look-behind has a fixed width") {
  Program program;
  CHECK(compile_pattern(parsed("(?<=a*)b").pattern, program).message == "look-behind requires fixed-width pattern");
}

TEST_CASE("characters pass tests as CPython compares letters") {
  const auto set = [](std::string_view text, uint32_t flags) { return CharacterTest::set(parsed(text).pattern.sequence[0].items, flags); };
  CHECK(set("[a-z]", flag_ignore_case | flag_unicode).passes(0x212A));       // KELVIN SIGN
  CHECK(set("[a-z]", flag_ignore_case | flag_unicode).passes(0x17F));        // LATIN SMALL LETTER LONG S
  CHECK_FALSE(set("[a-z]", flag_ignore_case | flag_ascii).passes(0x212A));
  CHECK(set("[^ab]", flag_unicode).passes('c'));
  CHECK(set("[\\d_]", flag_unicode).passes(0x663));                          // ARABIC-INDIC DIGIT THREE
  CHECK_FALSE(set("[\\d_]", flag_ascii).passes(0x663));
  CHECK(set("[\\s\\S]", 0).kind() == CharacterTest::Kind::any);
  CHECK_FALSE(set("[^\\s\\S]", 0).passes('a'));
  CHECK(CharacterTest::literal('k', false, flag_ignore_case | flag_unicode).passes(0x212A));
  CHECK(CharacterTest::literal('a', true, 0).passes('b'));
}

TEST_CASE("a template is text and groups") {
  Template parsed_template;
  const std::vector<Group> groups = parsed("(a)(?P<name>b)").pattern.groups;
  CHECK(parse_template("x\\1\\n\\g<name>", true, groups, parsed_template).kind == Problem::Kind::none);
  CHECK(parsed_template.literal == "x");
  CHECK(parsed_template.pieces.size() == 2);
  CHECK(parsed_template.pieces[0].literal == "\n");
  CHECK(parsed_template.pieces[1].group == 2);
  Template other;
  CHECK(parse_template("\\g<other>", true, groups, other).kind == Problem::Kind::index);
  CHECK(parse_template("ab\\3", true, groups, other).position == 3);
}
}

}  // namespace lockstep::script::regex
