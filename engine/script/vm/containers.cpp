// Vm::list_…, dict_…: containers as natives use them.
#include <string>

#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

void Vm::list_append(List* list, Value item) {
  if (list->size == list->capacity) {
    const uint32_t capacity = list->capacity < 4 ? 4 : list->capacity + list->capacity / 2;
    list->items = static_cast<Value*>(heap.reallocate(list->items, list->capacity * sizeof(Value), capacity * sizeof(Value)));
    list->capacity = capacity;
  }
  new (&list->items[list->size++]) Value(std::move(item));
}

namespace {

enum class Found : uint8_t { missing, found, raised };

// Comparing may run the program, which may change the dict: then the search starts again.
Found find(Vm& vm, Dict* dict, const Value& key, uint32_t hash, DictEntry*& result) {
  result = nullptr;
again:
  if (dict->size == 0) return Found::missing;
  const uint32_t mask = dict->index_size - 1;
  for (uint32_t place = dict_index_start(hash, dict->index_size);; place = (place + 1) & mask) {
    const int32_t position = dict->index[place];
    if (position == dict_empty) return Found::missing;
    if (position == dict_deleted) continue;
    DictEntry* entry = &dict->entries[position];
    if (entry->hash != hash) continue;
    if (entry->key.same(key)) {
      result = entry;
      return Found::found;
    }
    const Value other = entry->key;
    const uint32_t version = dict->keys_version;
    const int equal = vm.equals(other, key);
    if (equal < 0) return Found::raised;
    if (dict->keys_version != version) goto again;
    if (equal) {
      result = entry;
      return Found::found;
    }
  }
}

// What cannot be hashed cannot be a key; the message says so.
bool hash_key(Vm& vm, const Value& key, uint32_t& hash) {
  if (vm.hash(key, hash)) return true;
  if (!vm.raised() || vm.type_of(vm.pending_exception()) != vm.types.type_error) return false;
  const Value why = vm.take_exception();
  std::string text = "cannot use '" + full_name(vm.type_of(key)) + "' as a dict key (";
  if (!vm.append_str(text, why)) return false;
  vm.raise_type_error(text + ")");
  return false;
}

}  // namespace

Value Vm::dict_get(Dict* dict, Str* key) {
  const DictEntry* entry = dict_find(dict, key);
  return entry != nullptr ? entry->value : Value();
}

Value Vm::dict_get(Dict* dict, const Value& key) {
  uint32_t hash;
  DictEntry* entry;
  if (!hash_key(*this, key, hash) || find(*this, dict, key, hash, entry) != Found::found) return Value();
  return entry->value;
}

void Vm::dict_set(Dict* dict, Str* key, Value value) {
  if (DictEntry* entry = dict_find(dict, key)) {
    entry->value = std::move(value);
    return;
  }
  dict_insert_new(heap, dict, Value(key), hash_str(key), std::move(value));
}

bool Vm::dict_set(Dict* dict, Value key, Value value) {
  uint32_t hash;
  DictEntry* entry;
  if (!hash_key(*this, key, hash)) return false;
  switch (find(*this, dict, key, hash, entry)) {
    case Found::raised: return false;
    case Found::found: {
      Value old = std::exchange(entry->value, std::move(value));
      return true;
    }
    case Found::missing: dict_insert_new(heap, dict, std::move(key), hash, std::move(value)); return true;
  }
  return false;
}

int Vm::dict_delete(Dict* dict, const Value& key) {
  uint32_t hash;
  DictEntry* entry;
  if (!hash_key(*this, key, hash)) return -1;
  const Found found = find(*this, dict, key, hash, entry);
  if (found != Found::found) return found == Found::missing ? 0 : -1;
  const DictEntry removed = dict_remove(heap, dict, entry);
  return 1;
}

}  // namespace lockstep::script
