// Iterators over lists, tuples and ranges, and over what a function returns; the class of all native iterators.
#include "engine/script/library/iterators.hpp"

#include <algorithm>

#include "engine/script/library/install.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/vm/allocate.hpp"

namespace lockstep::script {

Value new_iterator_of(Vm& vm, Type* type, Value (*next)(Vm&, NativeIterator&), Value source, int64_t position, int64_t limit,
                      int64_t step) {
  Value iterator = vm.new_iterator(next, std::move(source), Value(), position, limit, step);
  iterator.object()->type = type;
  return iterator;
}

Value pair_of(Vm& vm, NativeIterator& iterator, Value first, Value second) {
  // Never the one given last: a loop still holds it.
  std::swap(iterator.extra, iterator.extra2);
  Value& place = iterator.extra;
  if (place.is_null() || place.object()->references != 1) place = Value::adopt(allocate_tuple(vm.heap, vm.types.tuple, 2));
  Value pair = place;
  Value* const items = pair.as<Tuple>()->items;
  items[0] = std::move(first);
  items[1] = std::move(second);
  return pair;
}

namespace {

// --- lists and tuples ------------------------------------------------------------------------------------------------------

// The list is asked at each step: a loop sees what is appended meanwhile.
Value list_next(Vm&, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const List* const list = iterator.source.as<List>();
  if (iterator.position < list->size) [[likely]]
    return list->items[iterator.position++];
  iterator.source = Value();
  return Value();
}

Value list_previous(Vm&, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const List* const list = iterator.source.as<List>();
  if (iterator.position >= 0 && iterator.position < list->size) return list->items[iterator.position--];
  iterator.source = Value();
  return Value();
}

Value tuple_next(Vm&, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Tuple* const tuple = iterator.source.as<Tuple>();
  if (iterator.position < tuple->size) [[likely]]
    return tuple->items[iterator.position++];
  iterator.source = Value();
  return Value();
}

// --- ranges ----------------------------------------------------------------------------------------------------------------

// `position` is the next number, `limit` how many are left.
Value range_next(Vm& vm, NativeIterator& iterator) {
  if (iterator.limit == 0) return Value();
  --iterator.limit;
  const int64_t number = iterator.position;
  // After the last number the sum may pass the int64; it is not used then.
  iterator.position = static_cast<int64_t>(static_cast<uint64_t>(number) + static_cast<uint64_t>(iterator.step));
  return vm.new_int(number);
}

// --- functions -------------------------------------------------------------------------------------------------------------

Value callable_next(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Value function = iterator.source;
  const Value sentinel = iterator.extra;
  Value item = vm.call(function, std::initializer_list<Value>{});
  if (item.is_null()) {
    if (vm.pending_is(vm.types.stop_iteration)) {
      vm.take_exception();
      iterator.source = Value();
      iterator.extra = Value();
    }
    return Value();
  }
  const int equal = vm.equals(sentinel, item);
  if (equal == 0) return item;
  if (equal > 0) {
    iterator.source = Value();
    iterator.extra = Value();
  }
  return Value();
}

// --- the class -------------------------------------------------------------------------------------------------------------

Value iterator_self(Vm&, const Value& self) { return self; }
Value iterator_step(Vm& vm, const Value& self) {
  NativeIterator* const iterator = self.as<NativeIterator>();
  return iterator->next(vm, *iterator);
}

Value iterator_length_hint(Vm&, const Arguments& arguments) { return Value::small(std::max<int64_t>(length_hint(arguments[0]), 0)); }

constexpr NativeDefinition counting_methods[] = {
    {"__length_hint__", iterator_length_hint, 0, 0},
    {nullptr, nullptr, 0, 0},
};

Type* new_iterator_type(Vm& vm, const char* name, const NativeDefinition* methods) {
  Vm::NativeType description{.name = name, .base = vm.types.iterator, .kind = Kind::iterator, .size = sizeof(NativeIterator), .can_be_base = false};
  return vm.new_native_type(description, methods);
}

}  // namespace

int64_t length_hint(const Value& iterator) {
  if (!iterator.is_kind(Kind::iterator)) return -1;
  const NativeIterator* const native = iterator.as<NativeIterator>();
  if (native->next == range_next) return native->limit;
  if (native->next != list_next && native->next != list_previous && native->next != tuple_next) {
    // Dicts and sets keep the number of items to come in `step`, see their iterators.
    const Type* const base = native->type;
    const std::string_view name = base->name->view();
    return name.starts_with("dict_") || name == "set_iterator" ? (native->source.is_null() ? 0 : native->step) : -1;
  }
  if (native->source.is_null()) return 0;
  if (native->next == tuple_next) return native->source.as<Tuple>()->size - native->position;
  const int64_t size = native->source.as<List>()->size;
  if (native->next == list_previous) return native->position < size ? native->position + 1 : 0;
  return std::max<int64_t>(size - native->position, 0);
}

Value list_iterate(Vm& vm, const Value& list) { return new_iterator_of(vm, vm.types.list_iterator, list_next, list); }
Value list_iterate_reversed(Vm& vm, const Value& list) {
  return new_iterator_of(vm, vm.types.list_reverse_iterator, list_previous, list, int64_t{list.as<List>()->size} - 1);
}
Value tuple_iterate(Vm& vm, const Value& tuple) { return new_iterator_of(vm, vm.types.tuple_iterator, tuple_next, tuple); }

Value range_iterate(Vm& vm, const Value& range) {
  const Range* const numbers = range.as<Range>();
  return new_iterator_of(vm, vm.types.range_iterator, range_next, Value(), numbers->start, numbers->length, numbers->step);
}
Value range_iterate_reversed(Vm& vm, const Value& range) {
  const Range* const numbers = range.as<Range>();
  const uint64_t last = static_cast<uint64_t>(numbers->start) + static_cast<uint64_t>(numbers->length - 1) * static_cast<uint64_t>(numbers->step);
  return new_iterator_of(vm, vm.types.range_iterator, range_next, Value(), static_cast<int64_t>(last), numbers->length,
                         static_cast<int64_t>(0 - static_cast<uint64_t>(numbers->step)));
}

Value new_callable_iterator(Vm& vm, Value callable, Value sentinel) {
  Value iterator = new_iterator_of(vm, vm.types.callable_iterator, callable_next, std::move(callable));
  iterator.as<NativeIterator>()->extra = std::move(sentinel);
  return iterator;
}

void install_iterators(Vm& vm) {
  Vm::NativeType description{.name = "iterator", .kind = Kind::iterator, .size = sizeof(NativeIterator), .can_be_base = false};
  description.slots.iterate = iterator_self;
  description.slots.next = iterator_step;
  vm.types.iterator = vm.new_native_type(description);
  BuiltinTypes& types = vm.types;
  types.list_iterator = new_iterator_type(vm, "list_iterator", counting_methods);
  types.list_reverse_iterator = new_iterator_type(vm, "list_reverseiterator", counting_methods);
  types.tuple_iterator = new_iterator_type(vm, "tuple_iterator", counting_methods);
  types.range_iterator = new_iterator_type(vm, "range_iterator", counting_methods);
  types.set_iterator = new_iterator_type(vm, "set_iterator", counting_methods);
  types.dict_key_iterator = new_iterator_type(vm, "dict_keyiterator", counting_methods);
  types.dict_value_iterator = new_iterator_type(vm, "dict_valueiterator", counting_methods);
  types.dict_item_iterator = new_iterator_type(vm, "dict_itemiterator", counting_methods);
  types.dict_reverse_key_iterator = new_iterator_type(vm, "dict_reversekeyiterator", counting_methods);
  types.dict_reverse_value_iterator = new_iterator_type(vm, "dict_reversevalueiterator", counting_methods);
  types.dict_reverse_item_iterator = new_iterator_type(vm, "dict_reverseitemiterator", counting_methods);
  types.callable_iterator = new_iterator_type(vm, "callable_iterator", nullptr);
}

}  // namespace lockstep::script
