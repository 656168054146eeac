// Operations on set and frozenset in the order in which CPython does them, so that results have its order, too.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

inline bool is_set(const Value& value) { return value.is_kind(Kind::set) || value.is_kind(Kind::frozenset); }

/// The hash of a frozenset with these elements.
uint32_t frozen_hash(const Set* set);

/// A set (frozenset) with the elements of an iterable; `like`: of the same built-in class as this one. Null after raising.
Value set_copy(Vm& vm, const Value& like, const Value& iterable);

/// Adds all items of an iterable. false after raising.
bool set_update(Vm& vm, Set* set, const Value& iterable);
/// set.difference_update. false after raising.
bool set_remove_all(Vm& vm, const Value& set, const Value& iterable);
/// set.symmetric_difference_update. false after raising.
bool set_toggle_all(Vm& vm, const Value& set, const Value& iterable);
Value set_intersection(Vm& vm, const Value& set, const Value& iterable);
Value set_difference(Vm& vm, const Value& set, const Value& iterable);
Value set_symmetric_difference(Vm& vm, const Value& set, const Value& iterable);
/// Makes `set` hold what `other`, which nobody else needs, holds.
void set_swap(Set* set, Set* other);
/// Whether all elements of `set` are in `other`. -1 after raising.
int set_is_subset(Vm& vm, Set* set, Set* other);

extern const NativeDefinition set_methods[];
extern const NativeDefinition frozenset_methods[];

}  // namespace lockstep::script
