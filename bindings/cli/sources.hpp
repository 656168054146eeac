#pragma once
/// Where a program's text and its modules come from.

#include <string>
#include <vector>

#include "bindings/cli/commands.hpp"
#include "engine/simulation.hpp"

namespace lockstep::cli {

/// The text of a file; false, said on the console, if it cannot be read.
[[nodiscard]] bool read_source(const std::string& file, Console& console, std::string& source);
/// As messages name it.
[[nodiscard]] std::string shown_name(const std::string& file);
/// Finds modules beside the file, then in the given folders.
[[nodiscard]] script::ModuleFinder module_finder(const std::string& file, const std::vector<std::string>& folders, Console& console);
/// Writes problems to standard error, as Python would show them.
void report(const std::vector<Problem>& problems, const std::string& file_name, Console& console);

}  // namespace lockstep::cli
