#pragma once

#include <span>
#include <string_view>

namespace lockstep::script {

/// A module of the library that is written in Python and is part of the engine.
struct PythonModule {
  std::string_view name;    ///< as `import` spells it: "contextlib", "os.path"
  std::string_view source;  ///< its text; lives as long as the program
};

/// All of them, sorted by the path of their files; made by embed_python.cmake from library/python/.
std::span<const PythonModule> python_modules();

}  // namespace lockstep::script
