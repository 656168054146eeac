// What a regular expression says: the tree its parser makes and its compiler reads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lockstep::script::regex {

/// The flags of module re, with its numbers.
enum Flag : uint32_t {
  flag_ignore_case = 2,
  flag_locale = 4,
  flag_multiline = 8,
  flag_dot_all = 16,
  flag_unicode = 32,
  flag_verbose = 64,
  flag_debug = 128,
  flag_ascii = 256,
  type_flags = flag_ascii | flag_locale | flag_unicode,
};

/// As the upper bound of a repeat: no bound.
inline constexpr uint32_t unlimited = UINT32_MAX;
/// As an upper width: no bound.
inline constexpr uint64_t unlimited_width = UINT64_MAX;

enum class NodeKind : uint8_t {
  literal,              // code
  not_literal,          // code
  any,
  set,                  // items
  at,                   // place
  branch,               // parts: the alternatives
  group,                // group (0: not captured), added and removed flags, parts[0]
  atomic,               // parts[0]
  repeat_greedy,        // minimum, maximum, parts[0]
  repeat_lazy,
  repeat_possessive,
  reference,            // group
  conditional,          // group, parts[0], and parts[1] if there is an "else"
  look,                 // behind, parts[0]
  look_not,
  failure,
};

enum class Place : uint8_t { start, start_of_text, boundary, not_boundary, end, end_of_text };

/// Classes of characters; the odd ones are the opposite of the ones before them.
enum class Category : uint8_t { digit, not_digit, space, not_space, word, not_word };

struct SetItem {
  enum class Kind : uint8_t { negate, literal, range, category };
  Kind kind;
  uint32_t first = 0;  // the character, the first of a range, or the category
  uint32_t last = 0;   // of a range

  bool operator==(const SetItem&) const = default;
};

struct Node;
using Sequence = std::vector<Node>;

struct Node {
  NodeKind kind;
  Place place = Place::start;
  bool behind = false;
  bool is_plain_group = false;   // a group without number and flags: (?:…)
  uint32_t code = 0;
  uint32_t group = 0;
  uint32_t minimum = 0, maximum = 0;
  uint32_t added_flags = 0, removed_flags = 0;
  std::vector<SetItem> items = {};
  std::vector<Sequence> parts = {};
};

/// Whether two nodes without parts match the same.
bool same_leaf(const Node& a, const Node& b);

/// Least and greatest number of characters.
struct Width {
  uint64_t least = 0;
  uint64_t most = 0;
};

struct Group {
  std::string name;     // empty: it has none
  Width width;
  bool closed = false;
};

struct Pattern {
  bool is_text = true;
  uint32_t flags = 0;
  Sequence sequence;
  std::vector<Group> groups{1};  // the first is the whole match
};

Width width_of(const Sequence& sequence, const std::vector<Group>& groups);

/// The flags that hold inside a group.
inline uint32_t combine_flags(uint32_t flags, uint32_t added, uint32_t removed) {
  if ((added & type_flags) != 0) flags &= ~uint32_t{type_flags};
  return (flags | added) & ~removed;
}

/// What is wrong with a pattern or a template.
struct Problem {
  enum class Kind : uint8_t { none, pattern, pattern_without_place, value, overflow, recursion, index, unsupported };
  Kind kind = Kind::none;
  std::string message;
  int64_t position = 0;
};

}  // namespace lockstep::script::regex
