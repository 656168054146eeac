// The built-in functions, by what they are about. Each table ends with a null name.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

extern const NativeDefinition attribute_builtins[];  // getattr, dir, vars, globals …
extern const NativeDefinition iteration_builtins[];  // iter, next, len, all, any, sorted …
extern const NativeDefinition number_builtins[];     // abs, round, sum, min, hex …
extern const NativeDefinition output_builtins[];     // print, and what a program here cannot do: input, open …

/// enumerate, zip, map, filter and reversed, which are classes.
void install_lazy_iterators(Vm& vm);

}  // namespace lockstep::script
