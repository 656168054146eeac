#pragma once
// The one entry to the compiler: a resolved tree becomes code.

#include <string_view>
#include <vector>

#include "engine/script/code/code.hpp"
#include "engine/script/diagnostic.hpp"
#include "engine/script/front/ast.hpp"

namespace lockstep::script {

class Vm;

/// Compiles a module that was parsed and resolved without errors, with everything inside it.
///
/// Null when the program asks for what is not here; then a diagnostic of severity error says what.
/// Nothing of the tree is kept: the arena may go.
///
/// @param vm         makes the constants; nothing is run
/// @param file_name  as tracebacks show it
Ref<Code> compile_module(const ast::Module& module, Vm& vm, std::string_view file_name,
                         std::vector<Diagnostic>& diagnostics);

}  // namespace lockstep::script
