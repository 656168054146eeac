// Replacement templates of sub and expand: text with references to groups.
//
// @source CPython 3.14, Lib/re/_parser.py (parse_template)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

/// A group and the text behind it.
struct TemplatePiece {
  uint32_t group;
  std::string literal;
};

struct Template {
  std::string literal;  // before the first group
  std::vector<TemplatePiece> pieces;
};

/// @param groups  those of the pattern, the whole match first
Problem parse_template(std::string_view text, bool is_text, const std::vector<Group>& groups, Template& parsed);

}  // namespace lockstep::script::regex
