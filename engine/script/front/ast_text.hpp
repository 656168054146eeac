#pragma once
// The tree and the units as text, for tests and for looking at.

#include <string>

#include "engine/script/front/resolver.hpp"

namespace lockstep::script {

/// The tree in parentheses, one statement a line: `(= x (+ a 1))`. With spans, every node is led by `@line:column-line:column`.
std::string ast_text(const ast::Module& module, bool with_spans = false);

/// One line a unit and its inner units, indented: kind, qualified name, slots (`a*` is captured, `a'` hidden), free variables.
std::string unit_text(const ast::Module& module);

}  // namespace lockstep::script
