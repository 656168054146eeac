// Ints to and from bytes: int.to_bytes and int.from_bytes.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

Value int_to_bytes(Vm& vm, const Arguments& arguments);
Value int_from_bytes(Vm& vm, const Arguments& arguments);

}  // namespace lockstep::script
