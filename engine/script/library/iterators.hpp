// Native iterators: how they are made, and what their steps share.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Vm::new_iterator with a class of its own: `type` is vm.types.iterator or derived from it.
Value new_iterator_of(Vm& vm, Type* type, Value (*next)(Vm&, NativeIterator&), Value source, int64_t position = 0, int64_t limit = 0,
                      int64_t step = 1);

/// How many items an iterator of a built-in container still has; -1: unknown. Never raises.
int64_t length_hint(const Value& iterator);

/// A tuple of two for an iterator that gives one at each step: one of those it gave before, if nobody has kept it. They are
/// remembered in `extra` and `extra2`; a loop holds on to one while it asks for the next.
Value pair_of(Vm& vm, NativeIterator& iterator, Value first, Value second);

Value list_iterate(Vm& vm, const Value& list);
Value list_iterate_reversed(Vm& vm, const Value& list);
Value tuple_iterate(Vm& vm, const Value& tuple);
Value range_iterate(Vm& vm, const Value& range);
Value range_iterate_reversed(Vm& vm, const Value& range);

/// iter(callable, sentinel)
Value new_callable_iterator(Vm& vm, Value callable, Value sentinel);

}  // namespace lockstep::script
