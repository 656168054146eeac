// Pattern.sub and subn, and templates in the hands of programs.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script::regex {

Value pattern_sub(Vm& vm, const Arguments& arguments);
Value pattern_subn(Vm& vm, const Arguments& arguments);

}  // namespace lockstep::script::regex
