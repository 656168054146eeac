// The methods of set and frozenset.
#include "engine/script/library/set_table.hpp"
#include "engine/script/library/sets.hpp"
#include "engine/script/vm/allocate.hpp"

namespace lockstep::script {

namespace {

Set* set_of(const Arguments& arguments) { return arguments[0].as<Set>(); }
Value none_or_raised(bool done) { return done ? Value::none() : Value(); }

// --- what changes a set ----------------------------------------------------------------------------------------------------

Value set_add_method(Vm& vm, const Arguments& arguments) { return none_or_raised(vm.set_add(set_of(arguments), arguments[1]) >= 0); }
Value set_discard_method(Vm& vm, const Arguments& arguments) { return none_or_raised(vm.set_discard(set_of(arguments), arguments[1]) >= 0); }

Value set_remove(Vm& vm, const Arguments& arguments) {
  const int removed = vm.set_discard(set_of(arguments), arguments[1]);
  if (removed == 0) return vm.raise_key_error(arguments[1]);
  return none_or_raised(removed > 0);
}

Value set_pop(Vm& vm, const Arguments& arguments) {
  if (set_of(arguments)->size == 0) return vm.raise(vm.types.key_error, "pop from an empty set");
  return set_take_any(set_of(arguments));
}

Value set_clear(Vm& vm, const Arguments& arguments) {
  clear_set(vm.heap, set_of(arguments));
  return Value::none();
}

Value set_update_method(Vm& vm, const Arguments& arguments) {
  for (uint32_t i = 1; i < arguments.count; ++i)
    if (!set_update(vm, set_of(arguments), arguments[i])) return Value();
  return Value::none();
}

Value set_difference_update(Vm& vm, const Arguments& arguments) {
  for (uint32_t i = 1; i < arguments.count; ++i)
    if (!set_remove_all(vm, arguments[0], arguments[i])) return Value();
  return Value::none();
}

Value set_symmetric_difference_update(Vm& vm, const Arguments& arguments) {
  return none_or_raised(set_toggle_all(vm, arguments[0], arguments[1]));
}

// --- what makes a new one --------------------------------------------------------------------------------------------------

Value set_copy_method(Vm& vm, const Arguments& arguments) {
  if (arguments[0].object()->type == vm.types.frozenset) return arguments[0];
  return set_copy(vm, arguments[0], arguments[0]);
}

Value set_union(Vm& vm, const Arguments& arguments) {
  Value result = set_copy(vm, arguments[0], arguments[0]);
  for (uint32_t i = 1; i < arguments.count; ++i) {
    if (arguments[i].same(arguments[0])) continue;
    if (!set_update(vm, result.as<Set>(), arguments[i])) return Value();
  }
  return result;
}

Value intersection_of_all(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return set_copy_method(vm, arguments);
  Value result = arguments[0];
  for (uint32_t i = 1; i < arguments.count && !result.is_null(); ++i) result = set_intersection(vm, result, arguments[i]);
  return result;
}

Value set_intersection_update(Vm& vm, const Arguments& arguments) {
  const Value common = arguments.count == 1 ? set_copy(vm, arguments[0], arguments[0]) : intersection_of_all(vm, arguments);
  if (common.is_null()) return Value();
  set_swap(set_of(arguments), common.as<Set>());
  return Value::none();
}

Value set_difference_method(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return set_copy_method(vm, arguments);
  Value result = set_difference(vm, arguments[0], arguments[1]);
  for (uint32_t i = 2; i < arguments.count && !result.is_null(); ++i)
    if (!set_remove_all(vm, result, arguments[i])) return Value();
  return result;
}

Value set_symmetric_difference_method(Vm& vm, const Arguments& arguments) { return set_symmetric_difference(vm, arguments[0], arguments[1]); }

// --- questions -------------------------------------------------------------------------------------------------------------

Value bool_or_raised(int truth) { return truth < 0 ? Value() : Value::boolean(truth != 0); }

Value set_is_subset_method(Vm& vm, const Arguments& arguments) {
  const Value other = is_set(arguments[1]) ? arguments[1] : set_copy(vm, arguments[0], arguments[1]);
  return other.is_null() ? Value() : bool_or_raised(set_is_subset(vm, set_of(arguments), other.as<Set>()));
}

Value set_is_superset(Vm& vm, const Arguments& arguments) {
  if (is_set(arguments[1])) return bool_or_raised(set_is_subset(vm, arguments[1].as<Set>(), set_of(arguments)));
  const Value iterator = vm.iterate(arguments[1]);
  if (iterator.is_null()) return Value();
  while (const Value item = vm.next(iterator)) {
    const int contained = vm.set_contains(set_of(arguments), item);
    if (contained != 1) return bool_or_raised(contained);
  }
  return vm.raised() ? Value() : Value::boolean(true);
}

Value set_is_disjoint(Vm& vm, const Arguments& arguments) {
  if (arguments[1].same(arguments[0])) return Value::boolean(set_of(arguments)->size == 0);
  const Value iterator = vm.iterate(arguments[1]);
  if (iterator.is_null()) return Value();
  while (const Value item = vm.next(iterator)) {
    uint32_t hash;
    if (!hash_element(vm, item, hash)) return Value();
    const int contained = set_contains_hashed(vm, set_of(arguments), item, hash);
    if (contained != 0) return contained < 0 ? Value() : Value::boolean(false);
  }
  return vm.raised() ? Value() : Value::boolean(true);
}

}  // namespace

#define READING_METHODS                                                 \
  {"copy", set_copy_method, 0, 0},                                      \
  {"difference", set_difference_method, 0, 0xFFFF},                     \
  {"intersection", intersection_of_all, 0, 0xFFFF},                     \
  {"isdisjoint", set_is_disjoint, 1, 1},                                \
  {"issubset", set_is_subset_method, 1, 1},                             \
  {"issuperset", set_is_superset, 1, 1},                                \
  {"symmetric_difference", set_symmetric_difference_method, 1, 1},      \
  {"union", set_union, 0, 0xFFFF}

const NativeDefinition set_methods[] = {
    READING_METHODS,
    {"add", set_add_method, 1, 1},
    {"clear", set_clear, 0, 0},
    {"difference_update", set_difference_update, 0, 0xFFFF},
    {"discard", set_discard_method, 1, 1},
    {"intersection_update", set_intersection_update, 0, 0xFFFF},
    {"pop", set_pop, 0, 0},
    {"remove", set_remove, 1, 1},
    {"symmetric_difference_update", set_symmetric_difference_update, 1, 1},
    {"update", set_update_method, 0, 0xFFFF},
    {nullptr, nullptr, 0, 0},
};

const NativeDefinition frozenset_methods[] = {
    READING_METHODS,
    {nullptr, nullptr, 0, 0},
};

#undef READING_METHODS

}  // namespace lockstep::script
