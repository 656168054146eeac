// What slice.indices and the slices of ranges need beside slice_bounds.hpp.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Where a slice of a sequence of `length` items ends: its stop, cut to 0 … length (backwards: -1 … length - 1).
/// @errors as resolve_slice; false after raising
bool slice_stop(Vm& vm, const Slice* slice, int64_t length, int64_t& stop);

}  // namespace lockstep::script
