#include "engine/script/vm/dict_table.hpp"

#include <cstring>
#include <utility>

namespace lockstep::script {

namespace {

// At most two thirds of the index are in use.
constexpr uint32_t entries_for_index(uint32_t index_size) { return index_size / 3 * 2 + (index_size % 3 == 2 ? 1 : 0); }

// Moves the live entries together, into tables for at least `wanted` entries.
void rebuild(Heap& heap, Dict* dict, uint32_t wanted) {
  uint32_t index_size = 8;
  while (entries_for_index(index_size) < wanted) index_size *= 2;
  const uint32_t capacity = entries_for_index(index_size);
  DictEntry* const old_entries = dict->entries;
  DictEntry* entries = static_cast<DictEntry*>(heap.allocate(capacity * sizeof(DictEntry)));
  int32_t* index = static_cast<int32_t*>(heap.allocate(index_size * sizeof(int32_t)));
  std::memset(index, 0xFF, index_size * sizeof(int32_t));
  const uint32_t mask = index_size - 1;
  uint32_t count = 0;
  for (uint32_t i = 0; i < dict->entry_count; ++i) {
    if (old_entries[i].key.is_null()) continue;
    // Bitwise: the references move with the entry.
    std::memcpy(static_cast<void*>(&entries[count]), static_cast<const void*>(&old_entries[i]), sizeof(DictEntry));
    uint32_t place = dict_index_start(entries[count].hash, index_size);
    while (index[place] != dict_empty) place = (place + 1) & mask;
    index[place] = static_cast<int32_t>(count++);
  }
  heap.free(old_entries, dict->entry_capacity * sizeof(DictEntry));
  heap.free(dict->index, dict->index_size * sizeof(int32_t));
  dict->entries = entries;
  dict->index = index;
  dict->index_size = index_size;
  dict->entry_count = count;
  dict->entry_capacity = capacity;
  dict->keys_version = heap.next_keys_version();
}

}  // namespace

void dict_reserve(Heap& heap, Dict* dict, uint32_t count) {
  if (count > dict->entry_capacity) rebuild(heap, dict, count);
}

void dict_insert_new(Heap& heap, Dict* dict, Value key, uint32_t hash, Value value) {
  if (dict->entry_count == dict->entry_capacity) rebuild(heap, dict, dict->size < 6 ? dict->size + 1 : dict->size * 2);
  const uint32_t mask = dict->index_size - 1;
  uint32_t place = dict_index_start(hash, dict->index_size);
  while (dict->index[place] >= 0) place = (place + 1) & mask;
  dict->index[place] = static_cast<int32_t>(dict->entry_count);
  DictEntry* entry = new (&dict->entries[dict->entry_count++]) DictEntry{std::move(key), std::move(value), hash};
  (void)entry;
  ++dict->size;
  dict->keys_version = heap.next_keys_version();
}

DictEntry dict_remove(Heap& heap, Dict* dict, DictEntry* entry) {
  const int32_t position = static_cast<int32_t>(entry - dict->entries);
  const uint32_t mask = dict->index_size - 1;
  uint32_t place = dict_index_start(entry->hash, dict->index_size);
  while (dict->index[place] != position) place = (place + 1) & mask;
  dict->index[place] = dict_deleted;
  --dict->size;
  dict->keys_version = heap.next_keys_version();
  DictEntry removed{std::move(entry->key), std::move(entry->value), entry->hash};
  if (dict->size == 0) {
    // Nothing left: the places of deleted entries can be used again at once.
    std::memset(dict->index, 0xFF, dict->index_size * sizeof(int32_t));
    dict->entry_count = 0;
  } else if (static_cast<uint32_t>(position) + 1 == dict->entry_count) {
    --dict->entry_count;
  }
  return removed;
}

}  // namespace lockstep::script
