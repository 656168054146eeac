#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Makes the class collections.deque.
Type* new_deque_type(Vm& vm);

}  // namespace lockstep::script
