// The methods of list.
#include <cstring>

#include "engine/script/library/iterators.hpp"
#include "engine/script/library/lists.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/sorting.hpp"
#include "engine/script/vm/allocate.hpp"

namespace lockstep::script {

namespace {

List* list_of(const Arguments& arguments) { return arguments[0].as<List>(); }

Value list_append(Vm& vm, const Arguments& arguments) {
  vm.list_append(list_of(arguments), arguments[1]);
  return Value::none();
}

Value list_extend_method(Vm& vm, const Arguments& arguments) {
  return list_extend(vm, arguments[0], arguments[1]) ? Value::none() : Value();
}

Value list_insert(Vm& vm, const Arguments& arguments) {
  List* const list = list_of(arguments);
  int64_t index;
  if (!vm.to_int64(arguments[1], index)) return Value();
  if (index < 0) index += list->size;
  if (index < 0) index = 0;
  if (index > list->size) index = list->size;
  vm.list_append(list, Value());
  Value* const place = list->items + index;
  // Bitwise: the references move up one place; the null at the end holds none.
  std::memmove(static_cast<void*>(place + 1), static_cast<const void*>(place), (list->size - 1 - static_cast<size_t>(index)) * sizeof(Value));
  new (place) Value(arguments[2]);
  return Value::none();
}

Value list_pop(Vm& vm, const Arguments& arguments) {
  List* const list = list_of(arguments);
  int64_t index = -1;
  if (arguments.count > 1 && !vm.to_int64(arguments[1], index)) return Value();
  if (list->size == 0) return vm.raise(vm.types.index_error, "pop from empty list");
  if (index < 0) index += list->size;
  if (index < 0 || index >= list->size) return vm.raise(vm.types.index_error, "pop index out of range");
  return list_take(list, static_cast<uint32_t>(index));
}

Value list_remove(Vm& vm, const Arguments& arguments) {
  const Value self = arguments[0];
  for (uint32_t i = 0;; ++i) {
    const Value item = list_item_at(self, i);
    if (item.is_null()) return vm.raise(vm.types.value_error, "list.remove(x): x not in list");
    const int equal = vm.equals(item, arguments[1]);
    if (equal < 0) return Value();
    if (equal == 0) continue;
    if (i < self.as<List>()->size) const Value removed = list_take(self.as<List>(), i);
    return Value::none();
  }
}

Value list_clear(Vm& vm, const Arguments& arguments) {
  clear_list(vm.heap, list_of(arguments));
  return Value::none();
}

Value list_copy(Vm& vm, const Arguments& arguments) {
  Value copy = vm.new_list();
  return list_extend(vm, copy, arguments[0]) ? copy : Value();
}

Value list_count(Vm& vm, const Arguments& arguments) {
  const int64_t count = count_items(vm, arguments[0], list_item_at, arguments[1]);
  return count < 0 ? Value() : Value::small(count);
}

Value list_index(Vm& vm, const Arguments& arguments) {
  return index_of_item(vm, arguments, list_of(arguments)->size, list_item_at, "list.index(x): x not in list");
}

Value list_reverse_method(Vm&, const Arguments& arguments) {
  list_reverse(list_of(arguments));
  return Value::none();
}

// While it is sorted the list is empty, so that what the comparisons do to it cannot hurt.
Value list_sort(Vm& vm, const Arguments& arguments) {
  SortOptions options;
  if (arguments.positional() > 1) return vm.raise_type_error("sort() takes no positional arguments");
  if (!read_sort_options(vm, "sort", arguments, options)) return Value();
  const Value self = arguments[0];
  List* const list = self.as<List>();
  std::vector<Value> items(std::make_move_iterator(list->items), std::make_move_iterator(list->items + list->size));
  clear_list(vm.heap, list);
  bool sorted = sort_values(vm, items, options);
  if (list->items != nullptr) {
    clear_list(vm.heap, list);
    if (sorted) {
      vm.raise(vm.types.value_error, "list modified during sort");
      sorted = false;
    }
  }
  if (!list_reserve(vm, list, items.size())) return Value();
  for (Value& item : items) new (&list->items[list->size++]) Value(std::move(item));
  return sorted ? Value::none() : Value();
}

Value list_reversed(Vm& vm, const Arguments& arguments) { return list_iterate_reversed(vm, arguments[0]); }

}  // namespace

const NativeDefinition list_methods[] = {
    {"append", list_append, 1, 1},
    {"clear", list_clear, 0, 0},
    {"copy", list_copy, 0, 0},
    {"count", list_count, 1, 1},
    {"extend", list_extend_method, 1, 1},
    {"index", list_index, 1, 3},
    {"insert", list_insert, 2, 2},
    {"pop", list_pop, 0, 1},
    {"remove", list_remove, 1, 1},
    {"reverse", list_reverse_method, 0, 0},
    {"sort", list_sort, 0, 0xFFFF, "*"},
    {"__reversed__", list_reversed, 0, 0},
    {nullptr, nullptr, 0, 0},
};

}  // namespace lockstep::script
