#pragma once
// Modules beside the script, which whoever embeds the engine finds.

#include <functional>
#include <string>
#include <string_view>

namespace lockstep::script {

/// A module that is not part of the engine: its text, and what tracebacks call it.
struct ModuleText {
  std::string source;
  std::string path;         ///< its `__file__`
  bool is_package = false;  ///< it may have submodules
};

/// Finds the text of a module by its full name (`helpers`, `package.part`); false if there is none. Whoever embeds the engine knows
/// where modules lie; the engine itself opens no file.
using ModuleFinder = std::function<bool(std::string_view name, ModuleText& found)>;

}  // namespace lockstep::script
