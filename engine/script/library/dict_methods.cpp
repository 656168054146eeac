// The methods of dict.
#include <string>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/dicts.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/dict_table.hpp"

namespace lockstep::script {

Value dict_take(Vm& vm, Dict* dict, const Value& key) {
  Value value = vm.dict_get(dict, key);
  if (!value.is_null() && vm.dict_delete(dict, key) < 0) return Value();
  return value;
}

namespace {

Dict* dict_of(const Arguments& arguments) { return arguments[0].as<Dict>(); }

Value dict_get_method(Vm& vm, const Arguments& arguments) {
  Value value = vm.dict_get(dict_of(arguments), arguments[1]);
  if (!value.is_null() || vm.raised()) return value;
  return arguments.count > 2 ? arguments[2] : Value::none();
}

Value dict_set_default(Vm& vm, const Arguments& arguments) {
  Value value = vm.dict_get(dict_of(arguments), arguments[1]);
  if (!value.is_null() || vm.raised()) return value;
  value = arguments.count > 2 ? arguments[2] : Value::none();
  return vm.dict_set(dict_of(arguments), arguments[1], value) ? value : Value();
}

Value dict_pop(Vm& vm, const Arguments& arguments) {
  // An empty dict does not ask for the hash.
  Value value = dict_of(arguments)->size > 0 ? dict_take(vm, dict_of(arguments), arguments[1]) : Value();
  if (!value.is_null() || vm.raised()) return value;
  return arguments.count > 2 ? arguments[2] : vm.raise_key_error(arguments[1]);
}

Value dict_pop_item(Vm& vm, const Arguments& arguments) {
  Dict* const dict = dict_of(arguments);
  if (dict->size == 0) return vm.raise(vm.types.key_error, "popitem(): dictionary is empty");
  // Deleted entries at the end are given up for good, so that a loop of popitem is linear.
  while (dict->entries[dict->entry_count - 1].key.is_null()) --dict->entry_count;
  DictEntry last = dict_remove(vm.heap, dict, &dict->entries[dict->entry_count - 1]);
  return vm.new_tuple({std::move(last.key), std::move(last.value)});
}

Value dict_update_method(Vm& vm, const Arguments& arguments) {
  Dict* const dict = dict_of(arguments);
  if (arguments.positional() > 2) return vm.raisef(vm.types.type_error, "update expected at most 1 argument, got %u", arguments.positional() - 1);
  if (arguments.positional() == 2 && !dict_update(vm, dict, arguments[1])) return Value();
  for (uint32_t i = 0; i < arguments.keyword_count; ++i)
    if (!vm.dict_set(dict, arguments.keyword_names->items[i], arguments.keyword_value(i))) return Value();
  return Value::none();
}

Value dict_clear(Vm& vm, const Arguments& arguments) {
  clear_dict(vm.heap, dict_of(arguments));
  return Value::none();
}

Value dict_copy_method(Vm& vm, const Arguments& arguments) { return dict_copy(vm, dict_of(arguments)); }
Value dict_keys(Vm& vm, const Arguments& arguments) { return new_dict_view(vm, arguments[0], DictPart::keys); }
Value dict_values(Vm& vm, const Arguments& arguments) { return new_dict_view(vm, arguments[0], DictPart::values); }
Value dict_items(Vm& vm, const Arguments& arguments) { return new_dict_view(vm, arguments[0], DictPart::items); }
Value dict_reversed(Vm& vm, const Arguments& arguments) { return dict_iterate_reversed(vm, arguments[0], DictPart::keys); }

// Class, iterable and perhaps a value. A subclass's own __setitem__ is used.
Value dict_from_keys(Vm& vm, const Arguments& arguments) {
  Value made = vm.call(arguments[0], std::initializer_list<Value>{});
  if (made.is_null()) return made;
  const Value value = arguments.count > 2 ? arguments[2] : Value::none();
  const Value iterator = vm.iterate(arguments[1]);
  if (iterator.is_null()) return Value();
  const bool plain = made.is_object() && made.object()->type == vm.types.dict;
  while (Value key = vm.next(iterator)) {
    if (!(plain ? vm.dict_set(made.as<Dict>(), std::move(key), value) : vm.set_item(made, key, value))) return Value();
    if (vm.heap.over_limit()) [[unlikely]]
      return raise_memory_error(vm);
  }
  return vm.raised() ? Value() : made;
}

constexpr NativeDefinition class_methods[] = {
    {"fromkeys", dict_from_keys, 2, 3},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

const NativeDefinition dict_methods[] = {
    {"clear", dict_clear, 0, 0},
    {"copy", dict_copy_method, 0, 0},
    {"get", dict_get_method, 1, 2},
    {"items", dict_items, 0, 0},
    {"keys", dict_keys, 0, 0},
    {"pop", dict_pop, 1, 2},
    {"popitem", dict_pop_item, 0, 0},
    {"setdefault", dict_set_default, 1, 2},
    {"update", dict_update_method, 0, 0xFFFF, "*"},
    {"values", dict_values, 0, 0},
    {"__reversed__", dict_reversed, 0, 0},
    {nullptr, nullptr, 0, 0},
};

void add_dict_class_methods(Vm& vm) { add_class_methods(vm, vm.types.dict, class_methods); }

}  // namespace lockstep::script
