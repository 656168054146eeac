// The class dict: everything but its named methods; iteration over its keys, values and items.
#include "engine/script/library/dicts.hpp"

#include <string>

#include "engine/script/library/install.hpp"
#include "engine/script/library/iterators.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

// --- iteration -------------------------------------------------------------------------------------------------------------

namespace {

// `position` is the next entry, `limit` the size at the start, `step` how many items are to come.
template <DictPart part, bool backwards>
Value dict_iterator_next(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Dict* const dict = iterator.source.as<Dict>();
  if (dict->size != iterator.limit) [[unlikely]] {
    iterator.limit = -1;  // and so it stays
    return vm.raise(vm.types.runtime_error, "dictionary changed size during iteration");
  }
  if constexpr (backwards) {
    if (iterator.position >= dict->entry_count) iterator.position = int64_t{dict->entry_count} - 1;
    while (iterator.position >= 0 && dict->entries[iterator.position].key.is_null()) --iterator.position;
  } else {
    while (iterator.position < dict->entry_count && dict->entries[iterator.position].key.is_null()) ++iterator.position;
  }
  if (iterator.position < 0 || iterator.position >= dict->entry_count) {
    iterator.source = Value();
    return Value();
  }
  if (iterator.step-- <= 0) [[unlikely]] {
    iterator.source = Value();
    return vm.raise(vm.types.runtime_error, "dictionary keys changed during iteration");
  }
  const DictEntry& entry = dict->entries[iterator.position];
  iterator.position += backwards ? -1 : 1;
  if constexpr (part == DictPart::keys) return entry.key;
  if constexpr (part == DictPart::values) return entry.value;
  return pair_of(vm, iterator, entry.key, entry.value);
}

template <bool backwards>
Value new_dict_iterator(Vm& vm, const Value& self, DictPart part, Type* type) {
  const Dict* const dict = self.as<Dict>();
  const auto next = part == DictPart::keys     ? dict_iterator_next<DictPart::keys, backwards>
                    : part == DictPart::values ? dict_iterator_next<DictPart::values, backwards>
                                               : dict_iterator_next<DictPart::items, backwards>;
  return new_iterator_of(vm, type, next, self, backwards ? int64_t{dict->entry_count} - 1 : 0, dict->size, dict->size);
}

}  // namespace

Value dict_iterate(Vm& vm, const Value& dict, DictPart part) {
  const BuiltinTypes& types = vm.types;
  return new_dict_iterator<false>(vm, dict, part,
                                  part == DictPart::keys     ? types.dict_key_iterator
                                  : part == DictPart::values ? types.dict_value_iterator
                                                             : types.dict_item_iterator);
}

Value dict_iterate_reversed(Vm& vm, const Value& dict, DictPart part) {
  const BuiltinTypes& types = vm.types;
  return new_dict_iterator<true>(vm, dict, part,
                                 part == DictPart::keys     ? types.dict_reverse_key_iterator
                                 : part == DictPart::values ? types.dict_reverse_value_iterator
                                                            : types.dict_reverse_item_iterator);
}

// --- bulk changes ----------------------------------------------------------------------------------------------------------

Value dict_copy(Vm& vm, const Dict* dict) {
  Value copy = vm.new_dict();
  dict_reserve(vm.heap, copy.as<Dict>(), dict->size);
  uint32_t position = 0;
  while (const DictEntry* entry = dict_next(dict, position)) dict_insert_new(vm.heap, copy.as<Dict>(), entry->key, entry->hash, entry->value);
  return copy;
}

namespace {

bool update_from_dict(Vm& vm, Dict* dict, const Value& source) {
  const Dict* const other = source.as<Dict>();
  if (other == dict) return true;
  if (dict->size == 0) {
    dict_reserve(vm.heap, dict, other->size);
    uint32_t position = 0;
    while (const DictEntry* entry = dict_next(other, position)) dict_insert_new(vm.heap, dict, entry->key, entry->hash, entry->value);
    return true;
  }
  uint32_t position = 0;
  const uint32_t size = other->size;
  while (const DictEntry* entry = dict_next(other, position)) {
    if (!vm.dict_set(dict, entry->key, entry->value)) return false;
    if (other->size == size) continue;
    vm.raise(vm.types.runtime_error, "dict mutated during update");
    return false;
  }
  return true;
}

bool update_from_keys(Vm& vm, Dict* dict, const Value& source, const Value& keys_method) {
  const Value keys = vm.call(keys_method, std::initializer_list<Value>{});
  if (keys.is_null()) return false;
  const Value iterator = vm.iterate(keys);
  if (iterator.is_null()) return false;
  while (Value key = vm.next(iterator)) {
    Value value = vm.get_item(source, key);
    if (value.is_null() || !vm.dict_set(dict, std::move(key), std::move(value))) return false;
  }
  return !vm.raised();
}

bool update_from_pairs(Vm& vm, Dict* dict, const Value& source) {
  const Value iterator = vm.iterate(source);
  if (iterator.is_null()) return false;
  std::vector<Value> pair;
  for (size_t number = 0;; ++number) {
    const Value item = vm.next(iterator);
    if (item.is_null()) return !vm.raised();
    pair.clear();
    if (!vm.is_iterable(item)) {
      vm.raise_type_error("object is not iterable");
      Exception* const exception = vm.pending_exception().as<Exception>();
      exception->notes = vm.new_list({vm.new_str("Cannot convert dictionary update sequence element #" + std::to_string(number) + " to a sequence")});
      return false;
    }
    if (!vm.collect(item, pair)) return false;
    if (pair.size() != 2) {
      vm.raisef(vm.types.value_error, "dictionary update sequence element #%zu has length %zu; 2 is required", number, pair.size());
      return false;
    }
    if (!vm.dict_set(dict, std::move(pair[0]), std::move(pair[1]))) return false;
    if (vm.heap.over_limit()) [[unlikely]] {
      raise_memory_error(vm);
      return false;
    }
  }
}

}  // namespace

bool dict_update(Vm& vm, Dict* dict, const Value& source) {
  // A subclass may show other items than it holds, if it has its own __iter__ or keys().
  if (source.is_kind(Kind::dict) && (!source.object()->type->is_script_class || vm.special(source.object()->type, Special::sp_iter).is_null()))
    return update_from_dict(vm, dict, source);
  const Value keys_method = vm.find_attribute(source, vm.names.keys);
  if (vm.raised()) return false;
  return keys_method.is_null() ? update_from_pairs(vm, dict, source) : update_from_keys(vm, dict, source, keys_method);
}

// --- the slots -------------------------------------------------------------------------------------------------------------

namespace {

bool dict_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  if (arguments.positional() > 1) {
    vm.raisef(vm.types.type_error, "dict expected at most 1 argument, got %u", arguments.positional());
    return false;
  }
  Dict* const dict = self.as<Dict>();
  if (arguments.positional() == 1 && !dict_update(vm, dict, arguments[0])) return false;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i)
    if (!vm.dict_set(dict, arguments.keyword_names->items[i], arguments.keyword_value(i))) return false;
  return true;
}

Value dict_repr(Vm& vm, const Value& self) {
  const ReprGuard guard(self.object());
  if (!guard.entered()) return vm.new_str("{...}");
  const Dict* const dict = self.as<Dict>();
  std::string text = "{";
  uint32_t position = 0;
  while (const DictEntry* entry = dict_next(dict, position)) {
    const Value key = entry->key;
    const Value value = entry->value;
    if (text.size() > 1) text += ", ";
    if (!vm.append_repr(text, key)) return Value();
    text += ": ";
    if (!vm.append_repr(text, value)) return Value();
  }
  return vm.new_str(text + "}");
}

int64_t dict_length(Vm&, const Value& self) { return self.as<Dict>()->size; }

int same_items(Vm& vm, const Value& a, const Value& b) {
  const Dict* const left = a.as<Dict>();
  Dict* const right = b.as<Dict>();
  if (left->size != right->size) return 0;
  uint32_t position = 0;
  while (const DictEntry* entry = dict_next(left, position)) {
    const Value key = entry->key;
    const Value value = entry->value;
    const Value other = vm.dict_get(right, key);
    if (other.is_null()) return vm.raised() ? -1 : 0;
    const int equal = vm.equals(value, other);
    if (equal != 1) return equal;
  }
  return 1;
}

Value dict_compare(Vm& vm, const Value& a, const Value& b, int op) {
  const CompareOperator wanted = static_cast<CompareOperator>(op);
  if (!a.is_kind(Kind::dict) || !b.is_kind(Kind::dict) || (wanted != CompareOperator::eq && wanted != CompareOperator::ne))
    return Value::not_implemented();
  const int same = same_items(vm, a, b);
  return same < 0 ? Value() : Value::boolean((same != 0) == (wanted == CompareOperator::eq));
}

Value dict_binary(Vm& vm, const Value& a, const Value& b, int op) {
  if (op != static_cast<int>(BinaryOperator::bit_or) || !a.is_kind(Kind::dict) || !b.is_kind(Kind::dict)) return Value::not_implemented();
  Value merged = dict_copy(vm, a.as<Dict>());
  return dict_update(vm, merged.as<Dict>(), b) ? merged : Value();
}

Value dict_inplace(Vm& vm, const Value& self, const Value& other, int op) {
  if (op != static_cast<int>(BinaryOperator::bit_or)) return Value::not_implemented();
  return dict_update(vm, self.as<Dict>(), other) ? self : Value();
}

// What `dict[key]` gives for a key that is not there.
Value dict_missing(Vm& vm, const Value& self, const Value& key) {
  const Value function = vm.special(self.object()->type, Special::sp_missing);
  if (!function.is_null()) return vm.call(function, {self, key});
  const Value factory = self.as<Dict>()->default_factory;
  if (factory.is_null() || factory.is_none()) return vm.raise_key_error(key);
  Value made = vm.call(factory, std::initializer_list<Value>{});
  if (made.is_null() || !vm.dict_set(self.as<Dict>(), key, made)) return Value();
  return made;
}

Value dict_get_item(Vm& vm, const Value& self, const Value& key) {
  Value value = vm.dict_get(self.as<Dict>(), key);
  if (!value.is_null() || vm.raised()) return value;
  return dict_missing(vm, self, key);
}

bool dict_set_item(Vm& vm, const Value& self, const Value& key, const Value* value) {
  if (value != nullptr) return vm.dict_set(self.as<Dict>(), key, *value);
  const int deleted = vm.dict_delete(self.as<Dict>(), key);
  if (deleted == 0) vm.raise_key_error(key);
  return deleted > 0;
}

int dict_contains(Vm& vm, const Value& self, const Value& key) {
  const Value value = vm.dict_get(self.as<Dict>(), key);
  return !value.is_null() ? 1 : vm.raised() ? -1 : 0;
}

Value dict_iterate_keys(Vm& vm, const Value& self) { return dict_iterate(vm, self, DictPart::keys); }

}  // namespace

void install_dicts(Vm& vm) {
  Vm::NativeType description{.name = "dict", .kind = Kind::dict, .size = sizeof(Dict), .subscriptable = true};
  NativeSlots& slots = description.slots;
  slots.initialize = dict_initialize;
  slots.repr = dict_repr;
  slots.length = dict_length;
  slots.compare = dict_compare;
  slots.binary = dict_binary;
  slots.inplace = dict_inplace;
  slots.get_item = dict_get_item;
  slots.set_item = dict_set_item;
  slots.contains = dict_contains;
  slots.iterate = dict_iterate_keys;
  vm.types.dict = vm.new_native_type(description, dict_methods);
  add_dict_class_methods(vm);
  add_builtin_type(vm, vm.types.dict);
  install_dict_views(vm);
}

}  // namespace lockstep::script
