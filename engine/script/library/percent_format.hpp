// The % operator of str and of bytes.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// text % values
Value percent_format(Vm& vm, const Value& text, const Value& values);
/// bytes % values
Value percent_format_bytes(Vm& vm, const Value& bytes, const Value& values);

}  // namespace lockstep::script
