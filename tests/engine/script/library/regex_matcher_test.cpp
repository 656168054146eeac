// The matcher's own promises: places, memory, the budget. What programs of Python see of it is in tests/language/re_*.py.
#include <doctest/doctest.h>

#include <string>

#include "engine/script/library/install.hpp"
#include "engine/script/library/regex_matcher.hpp"
#include "engine/script/library/regex_parser.hpp"

namespace lockstep::script::regex {
namespace {

struct World {
  Heap heap;
  Vm vm{heap};
  World() { install_library(vm); }
};

Program compiled(std::string_view text, bool is_text = true) {
  Program program;
  const ParsedPattern parsed = parse_pattern(text, is_text, 0);
  CHECK(parsed.problem.kind == Problem::Kind::none);
  CHECK(compile_pattern(parsed.pattern, program).kind == Problem::Kind::none);
  return program;
}

/// "start-end" in bytes of the first match, or "none".
std::string found(World& world, std::string_view pattern, std::string_view text, bool single_bytes = true, uint32_t from = 0) {
  const Program program = compiled(pattern);
  Matcher matcher(world.vm, program, text, single_bytes);
  if (matcher.search(from, false) != Outcome::matched) return "none";
  return std::to_string(matcher.start()) + "-" + std::to_string(matcher.end());
}

}  // namespace

TEST_SUITE("script/library/regex_matcher") {
TEST_CASE("places are in bytes, and characters outside ASCII are never cut") {
  World world;
  CHECK(found(world, ".", "é", false) == "0-2");
  CHECK(found(world, "[^x]b", "日b", false) == "0-4");
  CHECK(found(world, "(?<=日)b", "日b", false) == "3-4");
  CHECK(found(world, "é*?b", "ééb", false) == "0-5");
  CHECK(found(world, ".*é", "aéé日", false) == "0-5");
  CHECK(found(world, "\\w+", "- é", false) == "2-4");
  CHECK(found(world, "b+", "abbc") == "1-3");
  CHECK(found(world, "^b", "ab", true, 1) == "none");
}

TEST_CASE("an empty match is none where the search has to advance") {
  World world;
  const Program program = compiled("a*");
  Matcher matcher(world.vm, program, "ba", true);
  CHECK(matcher.search(0, true) == Outcome::matched);
  CHECK(matcher.start() == 1);
  CHECK(matcher.match(0, false, true) == Outcome::failed);
  CHECK(matcher.match(0, true, false) == Outcome::failed);
}

TEST_CASE("groups are what they were at the place that is gone back to") {
  World world;
  const Program program = compiled("(?:(a)|(b))*?(b)c");
  Matcher matcher(world.vm, program, "abbc", true);
  REQUIRE(matcher.match(0, false, false) == Outcome::matched);
  CHECK(matcher.mark(0) == 0);
  CHECK(matcher.mark(2) == 1);
  CHECK(matcher.mark(4) == 2);
  CHECK(matcher.last_group() == 3);
  const Program other = compiled("(?:(a)b|(a)c)");
  Matcher again(world.vm, other, "ac", true);
  REQUIRE(again.match(0, false, false) == Outcome::matched);
  CHECK(again.mark(0) == Matcher::none);
  CHECK(again.mark(2) == 0);
}

TEST_CASE("going back takes memory of the heap, gives it back, and stops at its limit") {
  World world;
  const std::string text(1'000'000, 'a');
  const Program groups = compiled("(a|b)*");
  const size_t before = world.heap.bytes_in_use();
  {
    Matcher matcher(world.vm, groups, text, true);
    CHECK(matcher.match(0, false, false) == Outcome::matched);
    CHECK(matcher.end() == text.size());
    CHECK(world.heap.bytes_in_use() > before + text.size());
  }
  CHECK(world.heap.bytes_in_use() == before);
  world.heap.limit_bytes = before + 1'000'000;
  Matcher matcher(world.vm, groups, text, true);
  CHECK(matcher.match(0, false, false) == Outcome::stopped);
  CHECK(world.vm.pending_is(world.vm.types.memory_error));
}

TEST_CASE("what takes too long is paid for and ends the run") {
  World world;
  world.vm.hard_budget = 1'000'000;
  const std::string text = std::string(40, 'a') + "c";
  const Program program = compiled("(?:a+)+b");
  const int64_t before = world.vm.budget;
  Matcher matcher(world.vm, program, text, true);
  CHECK(matcher.match(0, false, false) == Outcome::stopped);
  CHECK(world.vm.aborted() == AbortReason::instructions);
  CHECK(world.vm.budget < before - 900'000);
}

TEST_CASE("a repeat of nothing is paid for, too") {
  World world;
  world.vm.hard_budget = 1'000'000;
  const Program program = compiled("(?:\\b|){4000000000}");
  Matcher matcher(world.vm, program, "a", true);
  CHECK(matcher.match(0, false, false) == Outcome::stopped);
}
}

}  // namespace lockstep::script::regex
