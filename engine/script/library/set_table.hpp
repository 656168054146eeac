// The hash table inside set and frozenset. Places, probing and growth are CPython's, because iteration and pop() show them.
// @source CPython 3.14, Objects/setobject.c
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// SetEntry::hash of an entry whose key was removed; no key has this hash.
inline constexpr uint32_t set_dummy = 0xFFFFFFFFu;

/// The hash of a set's element. @errors TypeError: what cannot be hashed cannot be an element; false after raising
bool hash_element(Vm& vm, const Value& key, uint32_t& hash);
/// As hash_element, but a set that is asked for stands for the frozenset equal to it.
bool hash_sought(Vm& vm, const Value& key, uint32_t& hash);

/// With the hash known: 1 there, 0 missing, -1 after raising.
int set_contains_hashed(Vm& vm, Set* set, const Value& key, uint32_t hash);
/// 1 added, 0 there already, -1 after raising.
int set_add_hashed(Vm& vm, Set* set, Value key, uint32_t hash);
/// 1 removed, 0 missing, -1 after raising.
int set_discard_hashed(Vm& vm, Set* set, const Value& key, uint32_t hash);

/// Adds all elements of another set. false after raising.
bool set_merge(Vm& vm, Set* set, const Set* other);
/// Room for `more` elements in one step, as before a merge.
void set_prepare_merge(Vm& vm, Set* set, uint32_t more);
/// Gives removed places back when there are many of them.
void set_sweep(Vm& vm, Set* set);
/// Removes the element that pop() takes. The set is not empty.
Value set_take_any(Set* set);

/// The live entry at or behind `position`, or null at the end; `position` moves on. Start with 0.
inline const SetEntry* set_next(const Set* set, uint32_t& position) {
  if (set->table == nullptr) return nullptr;
  while (position <= set->mask) {
    const SetEntry& entry = set->table[position++];
    if (!entry.key.is_null()) return &entry;
  }
  return nullptr;
}

}  // namespace lockstep::script
