// From the text of a regular expression to its tree. What it accepts, complains about and warns of, and where, is CPython's.
//
// @source CPython 3.14, Lib/re/_parser.py
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

struct ParsedPattern {
  Pattern pattern;
  std::vector<std::string> warnings;  // of class FutureWarning
  Problem problem;
};

/// @param text   UTF-8, or the bytes of a bytes pattern
/// @param flags  as given to re.compile; the pattern's own are added
ParsedPattern parse_pattern(std::string_view text, bool is_text, uint32_t flags);

}  // namespace lockstep::script::regex
