// What a slice means for a sequence of a certain length.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Items start, start + step, … `count` of them, all inside the sequence.
struct SliceBounds {
  int64_t start;
  int64_t step;
  int64_t count;
};

/// The slice with its `__index__` methods called, for a sequence that these may change: ask for its length afterwards.
/// @errors TypeError (not integers); null after raising
Value evaluated_slice(Vm& vm, const Value& slice);

/// @errors TypeError (not integers), ValueError (step 0); false after raising
bool resolve_slice(Vm& vm, const Slice* slice, int64_t length, SliceBounds& bounds);

/// The optional arguments `start` and `end` of find and its siblings, clamped to 0 … length; None counts as absent.
/// @errors TypeError; false after raising
bool read_range(Vm& vm, const Arguments& arguments, uint32_t first, int64_t length, int64_t& start, int64_t& end);

}  // namespace lockstep::script
