// A compiled regular expression: instructions for the matcher, which works on the bytes of UTF-8 or of bytes.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/script/library/regex_characters.hpp"
#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

/// `at`: the place in the text. "Remember X": when the match fails later on, it goes on with X, at the present place.
enum class Op : uint8_t {
  succeed,
  fail,
  byte,               // a: this byte
  text,               // a, b: these bytes, an offset and a length in `literals`
  test,               // a: a character that passes this test
  start,              // at the start of the text
  start_line,
  end,                // at the end, or before a newline at the end
  end_line,
  end_of_text,
  boundary,           // a: 1 when it must be none; b: 1 for Unicode's words
  mark,               // a: the register that takes the place; an odd one closes group a / 2 + 1
  branch,             // remember a; b: what the alternative begins with (index in `firsts` + 1, or 0)
  branch_last,        // b as in branch
  jump,               // to a
  option,             // remember a; b as in branch: when it does not begin so, to a
  option_lazy,        // to a; remember the next instruction
  repeat,             // a to b characters that pass test c, as many as possible; d: the byte that must follow + 1, or 0
  repeat_lazy,
  repeat_possessive,
  loop_enter,         // d: registers of a loop: times, last place
  loop,               // a: exit; b to c times; d as above. Behind it the body, which jumps back
  loop_filled,        // as loop, with a body that is never empty
  loop_lazy,
  loop_lazy_again,    // what a lazy loop remembers
  possessive_enter,   // d: registers: height of the stack, times, last place
  possessive,         // as loop
  look,               // b: characters to go back; d: registers: height of the stack, place
  look_end,
  look_not,           // a: goes on here when the content fails; b, d as in look
  look_not_end,
  atomic_enter,       // d: register: height of the stack
  atomic_end,
  reference,          // a: group; b: a CaseMode
  conditional,        // a: goes on here when group b has not matched
};

struct Instruction {
  Op op;
  uint32_t a = 0, b = 0, c = 0, d = 0;
};

/// The bytes that a match can begin with.
struct FirstBytes {
  std::array<uint32_t, 8> bits = {};

  bool has(uint8_t byte) const { return (bits[byte >> 5] >> (byte & 31) & 1) != 0; }
  void add(uint8_t byte) { bits[byte >> 5] |= 1u << (byte & 31); }
  void add(const FirstBytes& other) {
    for (size_t i = 0; i < bits.size(); ++i) bits[i] |= other.bits[i];
  }
  bool operator==(const FirstBytes&) const = default;
};

struct Program {
  bool is_text = true;
  uint32_t flags = 0;
  std::vector<Instruction> code;
  std::string literals;
  std::vector<CharacterTest> tests;
  std::vector<FirstBytes> firsts;
  uint32_t groups = 0;           // the whole match not counted
  uint32_t registers = 0;        // marks of groups, the last group closed, then those of loops
  uint64_t least_width = 0;      // characters
  std::string prefix;            // every match begins with it
  bool has_first = false;        // every match begins with one of `first`
  FirstBytes first;
  bool is_anchored = false;      // matches only at the start of the text

  uint32_t last_group_register() const { return 2 * groups; }
};

/// @errors Problem::Kind::pattern_without_place: a look-behind of no fixed width
Problem compile_pattern(const Pattern& pattern, Program& program);

}  // namespace lockstep::script::regex
