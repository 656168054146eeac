// The hash table inside a dict: finding, adding and removing entries when hash and equality are already known or are those
// of interned strings. Vm::dict_… add hashing and comparing of any key.
#pragma once

#include "engine/script/vm/hashing.hpp"
#include "engine/script/vm/heap.hpp"

namespace lockstep::script {

inline constexpr int32_t dict_empty = -1;
inline constexpr int32_t dict_deleted = -2;

/// First place in an index of `size` places (a power of two) for a hash; the next ones follow one by one. Fibonacci hashing:
/// the high bits of the product depend on all bits of the hash.
inline uint32_t dict_index_start(uint32_t hash, uint32_t size) {
  return (hash * 2654435769u) >> (static_cast<uint32_t>(__builtin_clz(size)) + 1);
}

/// The entry of an interned string, or null.
inline DictEntry* dict_find(const Dict* dict, Str* key) {
  if (dict->size == 0) return nullptr;
  const uint32_t hash = hash_str(key);
  const uint32_t mask = dict->index_size - 1;
  for (uint32_t place = dict_index_start(hash, dict->index_size);; place = (place + 1) & mask) {
    const int32_t position = dict->index[place];
    if (position == dict_empty) return nullptr;
    if (position == dict_deleted) continue;
    DictEntry& entry = dict->entries[position];
    if (entry.hash != hash || !entry.key.is_kind(Kind::str)) continue;
    Str* other = entry.key.as<Str>();
    if (other == key || ((other->flags & str_is_interned) == 0 && other->view() == key->view())) return &entry;
  }
}

/// Adds an entry for a key that is not there.
void dict_insert_new(Heap& heap, Dict* dict, Value key, uint32_t hash, Value value);
/// Removes an entry; gives its key and value back, to be released when the table is in order again.
DictEntry dict_remove(Heap& heap, Dict* dict, DictEntry* entry);
/// Room for `count` entries in all.
void dict_reserve(Heap& heap, Dict* dict, uint32_t count);

}  // namespace lockstep::script
