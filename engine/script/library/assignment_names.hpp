// What a value that is being made will be called: the variable, attribute or element its statement puts it into.
#pragma once

#include <string>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// `lock`, `forks[2]`, `rooms['north']`; empty when the value goes somewhere else than into a name. Looks at the
/// instructions after the call that is running, so it is meant for constructors of C++.
std::string assignment_name(const Vm& vm);

}  // namespace lockstep::script
