// The classes set and frozenset: everything but their named methods.
#include "engine/script/library/sets.hpp"

#include <string>

#include "engine/script/library/dicts.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/iterators.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/set_table.hpp"
#include "engine/script/vm/allocate.hpp"

namespace lockstep::script {

namespace {

Set* set_of(const Value& value) { return value.as<Set>(); }

}  // namespace

// --- operations ------------------------------------------------------------------------------------------------------------

// Independent of the order of the elements. @source CPython 3.14, Objects/setobject.c
uint32_t frozen_hash(const Set* set) {
  const auto shuffled = [](uint32_t hash) { return ((hash ^ 89869747u) ^ (hash << 16)) * 3644798167u; };
  uint32_t hash = 0;
  uint32_t position = 0;
  while (const SetEntry* entry = set_next(set, position)) hash ^= shuffled(entry->hash);
  hash ^= (set->size + 1) * 1927868237u;
  hash ^= (hash >> 11) ^ (hash >> 25);
  hash = hash * 69069u + 907133923u;
  return hash == 0xFFFFFFFFu ? 590923713u : hash;
}

bool set_update(Vm& vm, Set* set, const Value& iterable) {
  if (is_set(iterable)) return set_merge(vm, set, set_of(iterable));
  if (iterable.is_object() && iterable.object()->type == vm.types.dict) {
    const Dict* const dict = iterable.as<Dict>();
    set_prepare_merge(vm, set, dict->size);
    uint32_t position = 0;
    while (const DictEntry* entry = dict_next(dict, position))
      if (set_add_hashed(vm, set, entry->key, entry->hash) < 0) return false;
    return true;
  }
  const Value iterator = vm.iterate(iterable);
  if (iterator.is_null()) return false;
  while (Value item = vm.next(iterator)) {
    if (vm.set_add(set, std::move(item)) < 0) return false;
    if (vm.heap.over_limit()) [[unlikely]] {
      raise_memory_error(vm);
      return false;
    }
  }
  return !vm.raised();
}

Value set_copy(Vm& vm, const Value& like, const Value& iterable) {
  Value copy = like.is_kind(Kind::frozenset) ? vm.new_frozenset() : vm.new_set();
  return set_update(vm, set_of(copy), iterable) ? copy : Value();
}

void set_swap(Set* set, Set* other) {
  std::swap(set->table, other->table);
  std::swap(set->mask, other->mask);
  std::swap(set->fill, other->fill);
  std::swap(set->size, other->size);
  set->cached_hash = other->cached_hash = 0;
}

bool set_remove_all(Vm& vm, const Value& self, const Value& iterable) {
  Set* const set = set_of(self);
  if (iterable.same(self)) {
    clear_set(vm.heap, set);
    return true;
  }
  if (is_set(iterable)) {
    Value other = iterable;
    if (set_of(other)->size >> 3 > set->size) {  // only what both have matters
      other = set_intersection(vm, self, iterable);
      if (other.is_null()) return false;
    }
    uint32_t position = 0;
    while (const SetEntry* entry = set_next(set_of(other), position)) {
      const Value key = entry->key;
      if (set_discard_hashed(vm, set, key, entry->hash) < 0) return false;
    }
  } else {
    const Value iterator = vm.iterate(iterable);
    if (iterator.is_null()) return false;
    while (const Value item = vm.next(iterator))
      if (vm.set_discard(set, item) < 0) return false;
    if (vm.raised()) return false;
  }
  set_sweep(vm, set);
  return true;
}

bool set_toggle_all(Vm& vm, const Value& self, const Value& iterable) {
  Set* const set = set_of(self);
  if (iterable.same(self)) {
    clear_set(vm.heap, set);
    return true;
  }
  const Value other = is_set(iterable) ? iterable : set_copy(vm, self, iterable);
  if (other.is_null()) return false;
  uint32_t position = 0;
  while (const SetEntry* entry = set_next(set_of(other), position)) {
    const Value key = entry->key;
    const uint32_t hash = entry->hash;
    const int removed = set_discard_hashed(vm, set, key, hash);
    if (removed < 0 || (removed == 0 && set_add_hashed(vm, set, key, hash) < 0)) return false;
  }
  return true;
}

Value set_intersection(Vm& vm, const Value& self, const Value& iterable) {
  if (iterable.same(self)) return set_copy(vm, self, self);
  Value result = self.is_kind(Kind::frozenset) ? vm.new_frozenset() : vm.new_set();
  Set* const common = set_of(result);
  if (is_set(iterable)) {
    // The smaller one is gone through.
    const bool swap = set_of(iterable)->size > set_of(self)->size;
    const Value looked_at = swap ? self : iterable;
    const Value asked = swap ? iterable : self;
    uint32_t position = 0;
    while (const SetEntry* entry = set_next(set_of(looked_at), position)) {
      Value key = entry->key;
      const uint32_t hash = entry->hash;
      const int contained = set_contains_hashed(vm, set_of(asked), key, hash);
      if (contained < 0 || (contained > 0 && set_add_hashed(vm, common, std::move(key), hash) < 0)) return Value();
    }
    return result;
  }
  const Value iterator = vm.iterate(iterable);
  if (iterator.is_null()) return Value();
  while (Value item = vm.next(iterator)) {
    uint32_t hash;
    if (!hash_element(vm, item, hash)) return Value();
    const int contained = set_contains_hashed(vm, set_of(self), item, hash);
    if (contained < 0 || (contained > 0 && set_add_hashed(vm, common, std::move(item), hash) < 0)) return Value();
  }
  return vm.raised() ? Value() : result;
}

Value set_difference(Vm& vm, const Value& self, const Value& iterable) {
  const bool from_dict = iterable.is_object() && iterable.object()->type == vm.types.dict;
  const uint32_t other_size = is_set(iterable) ? set_of(iterable)->size : from_dict ? iterable.as<Dict>()->size : UINT32_MAX;
  if ((!is_set(iterable) && !from_dict) || set_of(self)->size >> 2 > other_size) {
    Value result = set_copy(vm, self, self);
    return set_remove_all(vm, result, iterable) ? result : Value();
  }
  Value result = self.is_kind(Kind::frozenset) ? vm.new_frozenset() : vm.new_set();
  uint32_t position = 0;
  while (const SetEntry* entry = set_next(set_of(self), position)) {
    Value key = entry->key;
    const uint32_t hash = entry->hash;
    const int contained = from_dict ? vm.contains(iterable, key) : set_contains_hashed(vm, set_of(iterable), key, hash);
    if (contained < 0 || (contained == 0 && set_add_hashed(vm, set_of(result), std::move(key), hash) < 0)) return Value();
  }
  return result;
}

Value set_symmetric_difference(Vm& vm, const Value& self, const Value& iterable) {
  Value result = set_copy(vm, self, iterable);
  return !result.is_null() && set_toggle_all(vm, result, self) ? result : Value();
}

int set_is_subset(Vm& vm, Set* set, Set* other) {
  if (set->size > other->size) return 0;
  uint32_t position = 0;
  while (const SetEntry* entry = set_next(set, position)) {
    const Value key = entry->key;
    const int contained = set_contains_hashed(vm, other, key, entry->hash);
    if (contained != 1) return contained;
  }
  return 1;
}

// --- the slots -------------------------------------------------------------------------------------------------------------

namespace {

bool set_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  if (!check_arguments(vm, "set", arguments, 0, 1)) return false;
  clear_set(vm.heap, set_of(self));
  return arguments.count == 0 || set_update(vm, set_of(self), arguments[0]);
}

Value frozenset_construct(Vm& vm, Type* type, const Arguments& arguments) {
  const bool plain = type == vm.types.frozenset;
  if ((plain || arguments.count > 1) && !check_arguments(vm, "frozenset", arguments, 0, 1)) return Value();
  if (plain && arguments.count == 1 && arguments[0].is_object() && arguments[0].object()->type == type) return arguments[0];
  Value made = vm.new_instance(type);
  if (made.is_null() || (arguments.count == 1 && !set_update(vm, set_of(made), arguments[0]))) return Value();
  return made;
}

Value set_repr(Vm& vm, const Value& self) {
  const std::string name(vm.type_name(self));
  if (set_of(self)->size == 0) return vm.new_str(name + "()");
  const ReprGuard guard(self.object());
  if (!guard.entered()) return vm.new_str(name + "(...)");
  std::string text = "{";
  std::vector<Value> items;
  if (!vm.collect(self, items)) return Value();
  for (const Value& item : items) {
    if (text.size() > 1) text += ", ";
    if (!vm.append_repr(text, item)) return Value();
  }
  text += "}";
  return vm.new_str(self.object()->type == vm.types.set ? text : name + "(" + text + ")");
}

int64_t set_length(Vm&, const Value& self) { return set_of(self)->size; }

bool frozenset_hash(Vm&, const Value& self, uint32_t& hash) {
  Set* const set = set_of(self);
  if (set->cached_hash == 0) set->cached_hash = frozen_hash(set);
  hash = set->cached_hash;
  return true;
}

Value set_compare(Vm& vm, const Value& a, const Value& b, int op) {
  if (!is_set(a) || !is_set(b)) return Value::not_implemented();
  Set* const left = set_of(a);
  Set* const right = set_of(b);
  int holds = 0;
  switch (static_cast<CompareOperator>(op)) {
    case CompareOperator::eq:
    case CompareOperator::ne: holds = left->size == right->size ? set_is_subset(vm, left, right) : 0; break;
    case CompareOperator::le: holds = set_is_subset(vm, left, right); break;
    case CompareOperator::ge: holds = set_is_subset(vm, right, left); break;
    case CompareOperator::lt: holds = left->size < right->size ? set_is_subset(vm, left, right) : 0; break;
    case CompareOperator::gt: holds = left->size > right->size ? set_is_subset(vm, right, left) : 0; break;
  }
  if (holds < 0) return Value();
  return Value::boolean((holds != 0) == (op != static_cast<int>(CompareOperator::ne)));
}

Value set_binary(Vm& vm, const Value& a, const Value& b, int op) {
  if (!is_set(a) || !is_set(b)) return Value::not_implemented();
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::bit_or: {
      Value result = set_copy(vm, a, a);
      return a.same(b) || set_update(vm, set_of(result), b) ? result : Value();
    }
    case BinaryOperator::bit_and: return set_intersection(vm, a, b);
    case BinaryOperator::sub: return set_difference(vm, a, b);
    case BinaryOperator::bit_xor: return set_symmetric_difference(vm, a, b);
    default: return Value::not_implemented();
  }
}

Value set_inplace(Vm& vm, const Value& self, const Value& other, int op) {
  if (!is_set(other)) return Value::not_implemented();
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::bit_or: return set_update(vm, set_of(self), other) ? self : Value();
    case BinaryOperator::bit_and: {
      const Value common = set_intersection(vm, self, other);
      if (common.is_null()) return Value();
      set_swap(set_of(self), set_of(common));
      return self;
    }
    case BinaryOperator::sub: return set_remove_all(vm, self, other) ? self : Value();
    case BinaryOperator::bit_xor: return set_toggle_all(vm, self, other) ? self : Value();
    default: return Value::not_implemented();
  }
}

int set_has(Vm& vm, const Value& self, const Value& item) { return vm.set_contains(set_of(self), item); }

// `position` is the next place, `limit` the size at the start, `step` how many elements are to come.
Value set_iterator_next(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Set* const set = iterator.source.as<Set>();
  if (set->size != iterator.limit) {
    iterator.limit = -1;  // and so it stays
    return vm.raise(vm.types.runtime_error, "Set changed size during iteration");
  }
  uint32_t position = static_cast<uint32_t>(iterator.position);
  const SetEntry* const entry = set_next(set, position);
  iterator.position = position;
  --iterator.step;
  if (entry != nullptr) return entry->key;
  iterator.source = Value();
  return Value();
}

Value set_iterate(Vm& vm, const Value& self) {
  const uint32_t size = set_of(self)->size;
  return new_iterator_of(vm, vm.types.set_iterator, set_iterator_next, self, 0, size, size);
}

Type* new_set_type(Vm& vm, Vm::NativeType description, const NativeDefinition* methods) {
  NativeSlots& slots = description.slots;
  slots.repr = set_repr;
  slots.length = set_length;
  slots.compare = set_compare;
  slots.binary = set_binary;
  slots.contains = set_has;
  slots.iterate = set_iterate;
  Type* const type = vm.new_native_type(description, methods);
  add_builtin_type(vm, type);
  return type;
}

}  // namespace

void install_sets(Vm& vm) {
  Vm::NativeType set{.name = "set", .kind = Kind::set, .size = sizeof(Set), .subscriptable = true};
  set.slots.initialize = set_initialize;
  set.slots.inplace = set_inplace;
  vm.types.set = new_set_type(vm, set, set_methods);
  Vm::NativeType frozenset{.name = "frozenset", .kind = Kind::frozenset, .size = sizeof(Set), .subscriptable = true};
  frozenset.slots.construct = frozenset_construct;
  frozenset.slots.hash = frozenset_hash;
  vm.types.frozenset = new_set_type(vm, frozenset, frozenset_methods);
}

}  // namespace lockstep::script
