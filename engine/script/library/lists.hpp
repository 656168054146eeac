// Changing lists in bulk: what the class list and other natives need beyond Vm::list_append.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Room for `count` items in all. @errors MemoryError; false after raising
bool list_reserve(Vm& vm, List* list, uint64_t count);
/// Appends all items; those that came before an exception stay, as with list.extend. false after raising.
bool list_extend(Vm& vm, const Value& list, const Value& iterable);
/// Removes `count` items from `start` on and puts `items` there.
bool list_replace(Vm& vm, List* list, uint32_t start, uint32_t count, std::vector<Value>&& items);
/// Takes an item out; `index` is in range.
Value list_take(List* list, uint32_t index);
void list_reverse(List* list);

extern const NativeDefinition list_methods[];

}  // namespace lockstep::script
