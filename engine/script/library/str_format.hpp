// str.format and str.format_map.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

Value str_format(Vm& vm, const Arguments& arguments);
Value str_format_map(Vm& vm, const Arguments& arguments);

}  // namespace lockstep::script
