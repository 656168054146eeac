// What re.DEBUG shows: the tree as CPython prints it, and Lockstep's own program.
#pragma once

#include <string>

#include "engine/script/library/regex_program.hpp"
#include "engine/script/library/regex_tree.hpp"

namespace lockstep::script::regex {

/// One node a line, parts indented. @source CPython 3.14, Lib/re/_parser.py (SubPattern.dump)
std::string tree_text(const Pattern& pattern);
/// One instruction a line: its number, what it does, its operands.
std::string program_text(const Program& program);

}  // namespace lockstep::script::regex
