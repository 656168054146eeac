// The class list: everything but its named methods.
#include "engine/script/library/lists.hpp"

#include <algorithm>
#include <cstring>

#include "engine/script/library/install.hpp"
#include "engine/script/library/iterators.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/slice_bounds.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

bool list_reserve(Vm& vm, List* list, uint64_t count) {
  if (count <= list->capacity) return true;
  if (!check_allocation(vm, count * sizeof(Value))) return false;
  list->items = static_cast<Value*>(vm.heap.reallocate(list->items, list->capacity * sizeof(Value), static_cast<size_t>(count) * sizeof(Value)));
  list->capacity = static_cast<uint32_t>(count);
  return true;
}

namespace {

// Growing by a part of what is there keeps a series of extends linear.
bool reserve_more(Vm& vm, List* list, uint32_t more) {
  const uint64_t needed = uint64_t{list->size} + more;
  if (needed <= list->capacity) return true;
  return list_reserve(vm, list, std::max<uint64_t>(needed, list->capacity + list->capacity / 2));
}

}  // namespace

bool list_extend(Vm& vm, const Value& target, const Value& iterable) {
  List* const list = target.as<List>();
  if (iterable.is_object() && (iterable.object()->type == vm.types.list || iterable.object()->type == vm.types.tuple)) {
    const bool from_list = iterable.is_kind(Kind::list);
    const uint32_t count = from_list ? iterable.as<List>()->size : iterable.as<Tuple>()->size;
    if (!reserve_more(vm, list, count)) return false;
    const Value* const items = from_list ? iterable.as<List>()->items : iterable.as<Tuple>()->items;  // may be the list's own
    for (uint32_t i = 0; i < count; ++i) new (&list->items[list->size + i]) Value(items[i]);
    list->size += count;
    return true;
  }
  const Value iterator = vm.iterate(iterable);
  if (iterator.is_null()) return false;
  const int64_t hint = length_hint(iterator);
  if (hint > 0 && (hint > UINT32_MAX || !reserve_more(vm, list, static_cast<uint32_t>(hint)))) {
    if (!vm.raised()) raise_memory_error(vm);
    return false;
  }
  while (Value item = vm.next(iterator)) {
    vm.list_append(list, std::move(item));
    if (vm.heap.over_limit()) [[unlikely]] {
      raise_memory_error(vm);
      return false;
    }
  }
  return !vm.raised() && vm.aborted() == AbortReason::none;
}

bool list_replace(Vm& vm, List* list, uint32_t start, uint32_t count, std::vector<Value>&& items) {
  const uint32_t added = static_cast<uint32_t>(items.size());
  if (added > count && !reserve_more(vm, list, added - count)) return false;
  // The removed items are released when the list is in order again: releasing may run the program.
  std::vector<Value> removed;
  removed.reserve(count);
  for (uint32_t i = 0; i < count; ++i) removed.push_back(std::move(list->items[start + i]));
  const size_t tail = (list->size - start - count) * sizeof(Value);
  if (tail > 0) std::memmove(static_cast<void*>(list->items + start + added), static_cast<const void*>(list->items + start + count), tail);
  for (uint32_t i = 0; i < added; ++i) new (&list->items[start + i]) Value(std::move(items[i]));
  list->size = list->size - count + added;
  return true;
}

Value list_take(List* list, uint32_t index) {
  Value item = std::move(list->items[index]);
  --list->size;
  if (index < list->size) {
    std::memmove(static_cast<void*>(list->items + index), static_cast<const void*>(list->items + index + 1),
                 (list->size - index) * sizeof(Value));
  }
  return item;
}

void list_reverse(List* list) {
  for (uint32_t i = 0, j = list->size; i + 1 < j; ++i) std::swap(list->items[i], list->items[--j]);
}

namespace {

bool list_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  if (!check_arguments(vm, "list", arguments, 0, 1)) return false;
  clear_list(vm.heap, self.as<List>());
  return arguments.count == 0 || list_extend(vm, self, arguments[0]);
}

Value list_repr(Vm& vm, const Value& self) {
  const ReprGuard guard(self.object());
  if (!guard.entered()) return vm.new_str("[...]");
  std::string text = "[";
  if (!append_items(vm, text, self, list_item_at)) return Value();
  return vm.new_str(text + "]");
}

int64_t list_length(Vm&, const Value& self) { return self.as<List>()->size; }

Value list_compare(Vm& vm, const Value& a, const Value& b, int op) {
  if (!a.is_kind(Kind::list) || !b.is_kind(Kind::list)) return Value::not_implemented();
  return compare_sequences(vm, a, b, list_item_at, static_cast<CompareOperator>(op));
}

// Fills `list` with `times` copies of `source`'s items, which may be its own first ones.
bool repeat_into(Vm& vm, List* list, const List* source, int64_t times) {
  if (times <= 0 || source->size == 0) return true;
  const uint32_t count = source->size;
  if (times > UINT32_MAX || !list_reserve(vm, list, uint64_t{count} * static_cast<uint64_t>(times))) {
    if (!vm.raised()) raise_memory_error(vm);
    return false;
  }
  const Value* const from = source->items;
  Value* at = list->items + list->size;
  if (list == source) --times;
  for (int64_t i = 0; i < times; ++i)
    for (uint32_t k = 0; k < count; ++k) new (at++) Value(from[k]);
  list->size = static_cast<uint32_t>(at - list->items);
  return true;
}

Value list_binary(Vm& vm, const Value& a, const Value& b, int op) {
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::add: {
      if (!a.is_kind(Kind::list) || !b.is_kind(Kind::list)) return Value::not_implemented();
      Value sum = vm.new_list();
      const List* const left = a.as<List>();
      const List* const right = b.as<List>();
      List* const list = sum.as<List>();
      if (!list_reserve(vm, list, uint64_t{left->size} + right->size)) return Value();
      for (uint32_t i = 0; i < left->size; ++i) new (&list->items[list->size++]) Value(left->items[i]);
      for (uint32_t i = 0; i < right->size; ++i) new (&list->items[list->size++]) Value(right->items[i]);
      return sum;
    }
    case BinaryOperator::mul: {
      const Value& source = a.is_kind(Kind::list) ? a : b;
      const Value& count = a.is_kind(Kind::list) ? b : a;
      if (!is_index(vm, count)) return Value::not_implemented();
      int64_t times;
      if (!read_repeat_count(vm, count, times)) return Value();
      Value product = vm.new_list();
      return repeat_into(vm, product.as<List>(), source.as<List>(), times) ? product : Value();
    }
    default: return Value::not_implemented();
  }
}

Value list_inplace(Vm& vm, const Value& self, const Value& other, int op) {
  if (op == static_cast<int>(BinaryOperator::add)) return list_extend(vm, self, other) ? self : Value();
  if (op != static_cast<int>(BinaryOperator::mul) || !is_index(vm, other)) return Value::not_implemented();
  int64_t times;
  if (!read_repeat_count(vm, other, times)) return Value();
  if (times <= 0)
    clear_list(vm.heap, self.as<List>());
  else if (!repeat_into(vm, self.as<List>(), self.as<List>(), times))
    return Value();
  return self;
}

// The place that an index means. @errors IndexError with `message`; UINT32_MAX after raising
uint32_t place_of(Vm& vm, const List* list, const Value& key, const char* message) {
  int64_t index;
  if (!read_index(vm, key, "list", index)) return UINT32_MAX;
  if (index < 0) index += list->size;
  if (index >= 0 && index < list->size) return static_cast<uint32_t>(index);
  vm.raise(vm.types.index_error, message);
  return UINT32_MAX;
}

Value list_get_item(Vm& vm, const Value& self, const Value& key) {
  const List* const list = self.as<List>();
  if (key.is_kind(Kind::slice)) {
    SliceBounds bounds;
    const Value slice = evaluated_slice(vm, key);
    if (slice.is_null() || !resolve_slice(vm, slice.as<Slice>(), list->size, bounds)) return Value();
    Value part = vm.new_list(static_cast<uint32_t>(bounds.count));
    List* const result = part.as<List>();
    for (int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step) new (&result->items[result->size++]) Value(list->items[at]);
    return part;
  }
  const uint32_t place = place_of(vm, list, key, "list index out of range");
  return place != UINT32_MAX ? list->items[place] : Value();
}

bool delete_slice(Vm& vm, List* list, const SliceBounds& bounds) {
  if (bounds.count == 0) return true;
  if (bounds.step == 1) return list_replace(vm, list, static_cast<uint32_t>(bounds.start), static_cast<uint32_t>(bounds.count), {});
  const int64_t stride = bounds.step < 0 ? -bounds.step : bounds.step;
  int64_t next = bounds.step < 0 ? bounds.start + bounds.step * (bounds.count - 1) : bounds.start;
  std::vector<Value> removed;
  uint32_t kept = static_cast<uint32_t>(next);
  for (uint32_t i = kept; i < list->size; ++i) {
    if (static_cast<int64_t>(removed.size()) < bounds.count && i == next) {
      removed.push_back(std::move(list->items[i]));
      next += stride;
    } else {
      if (kept != i) list->items[kept] = std::move(list->items[i]);
      ++kept;
    }
  }
  list->size = kept;
  return true;
}

bool assign_slice(Vm& vm, const Value& self, const Slice* slice, const Value* value) {
  List* const list = self.as<List>();
  SliceBounds bounds;
  if (value == nullptr) return resolve_slice(vm, slice, list->size, bounds) && delete_slice(vm, list, bounds);
  if (!resolve_slice(vm, slice, list->size, bounds)) return false;
  const bool simple = bounds.step == 1;
  std::vector<Value> items;
  if (!vm.is_iterable(*value)) {
    vm.raise_type_error("must assign iterable to extended slice");
    return false;
  }
  if (!vm.collect(*value, items)) return false;
  if (!resolve_slice(vm, slice, list->size, bounds)) return false;  // iterating may have changed the list
  if (simple) return list_replace(vm, list, static_cast<uint32_t>(bounds.start), static_cast<uint32_t>(bounds.count), std::move(items));
  if (static_cast<int64_t>(items.size()) != bounds.count) {
    vm.raisef(vm.types.value_error, "attempt to assign sequence of size %zu to extended slice of size %lld", items.size(),
              static_cast<long long>(bounds.count));
    return false;
  }
  int64_t at = bounds.start;
  for (Value& item : items) {
    std::swap(list->items[at], item);  // the old ones are released with `items`, at the end
    at += bounds.step;
  }
  return true;
}

bool list_set_item(Vm& vm, const Value& self, const Value& key, const Value* value) {
  if (key.is_kind(Kind::slice)) {
    const Value slice = evaluated_slice(vm, key);
    return !slice.is_null() && assign_slice(vm, self, slice.as<Slice>(), value);
  }
  List* const list = self.as<List>();
  const uint32_t place = place_of(vm, list, key, "list assignment index out of range");
  if (place == UINT32_MAX) return false;
  const Value old = value != nullptr ? std::exchange(list->items[place], *value) : list_take(list, place);
  return true;
}

int list_contains(Vm& vm, const Value& self, const Value& item) { return contains_item(vm, self, list_item_at, item); }

}  // namespace

void install_lists(Vm& vm) {
  Vm::NativeType description{.name = "list", .kind = Kind::list, .size = sizeof(List), .subscriptable = true};
  NativeSlots& slots = description.slots;
  slots.initialize = list_initialize;
  slots.repr = list_repr;
  slots.length = list_length;
  slots.compare = list_compare;
  slots.binary = list_binary;
  slots.inplace = list_inplace;
  slots.get_item = list_get_item;
  slots.set_item = list_set_item;
  slots.contains = list_contains;
  slots.iterate = list_iterate;
  vm.types.list = vm.new_native_type(description, list_methods);
  add_builtin_type(vm, vm.types.list);
}

}  // namespace lockstep::script
