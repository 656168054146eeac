// Dicts as natives use them beyond Vm::dict_…: bulk changes, iteration, views.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

enum class DictPart : uint8_t { keys, values, items };

Value dict_iterate(Vm& vm, const Value& dict, DictPart part);
Value dict_iterate_reversed(Vm& vm, const Value& dict, DictPart part);
Value new_dict_view(Vm& vm, const Value& dict, DictPart part);

/// dict.update(source): a mapping (anything with keys()) or an iterable of pairs. false after raising.
bool dict_update(Vm& vm, Dict* dict, const Value& source);
Value dict_copy(Vm& vm, const Dict* dict);
/// The live entry behind `position`, or null at the end; `position` moves on. Start with 0.
inline const DictEntry* dict_next(const Dict* dict, uint32_t& position) {
  while (position < dict->entry_count) {
    const DictEntry& entry = dict->entries[position++];
    if (!entry.key.is_null()) return &entry;
  }
  return nullptr;
}
/// Takes a key's value out: null when it is missing (nothing raised) or after raising.
Value dict_take(Vm& vm, Dict* dict, const Value& key);

extern const NativeDefinition dict_methods[];
void install_dict_views(Vm& vm);
void add_dict_class_methods(Vm& vm);

}  // namespace lockstep::script
