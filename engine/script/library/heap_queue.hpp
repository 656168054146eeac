// A list kept as a binary heap, smallest first: what heapq does, and PriorityQueue.
// @source CPython 3.14, Lib/heapq.py (the order of equal items is part of the behaviour)
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// a < b, quickly for ints and tuples that begin with ints. -1 after raising.
int heap_less(Vm& vm, const Value& a, const Value& b);
/// false after raising; the item is in the list all the same, as with heapq.
bool heap_push(Vm& vm, List* heap, Value item);
/// The list must not be empty. Null after raising.
Value heap_pop(Vm& vm, List* heap);
bool heap_sift_down(Vm& vm, List* heap, uint32_t start, uint32_t position);
bool heap_sift_up(Vm& vm, List* heap, uint32_t position);

}  // namespace lockstep::script
