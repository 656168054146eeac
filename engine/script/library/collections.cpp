// Module _collections: what module collections (Python) has in C++: deque and defaultdict.
#include <string>

#include "engine/script/library/deques.hpp"
#include "engine/script/library/dicts.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/sequences.hpp"

namespace lockstep::script {
namespace {

// The dict looks at default_factory by itself when a key is missing.

bool default_dict_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  Arguments rest = arguments;
  Value factory = Value::none();
  if (arguments.positional() > 0) {
    factory = arguments[0];
    if (!factory.is_none() && !vm.is_callable(factory)) return vm.raise_type_error("first argument must be callable or None"), false;
    ++rest.values;
    --rest.count;
  }
  self.as<Dict>()->default_factory = factory;
  return vm.types.dict->slots.initialize(vm, self, rest);
}

Value default_dict_repr(Vm& vm, const Value& self) {
  std::string text = std::string(vm.type_name(self)) + "(";
  const Value factory = self.as<Dict>()->default_factory;
  if (!vm.append_repr(text, factory.is_null() ? Value::none() : factory)) return Value();
  text += ", ";
  const Value items = vm.types.dict->slots.repr(vm, self);
  if (items.is_null()) return Value();
  return vm.new_str(text + std::string(Vm::text_of(items)) + ")");
}

Value default_dict_get_attribute(Vm&, const Value& self, Str* name) {
  if (name->view() != "default_factory") return Value();
  const Value& factory = self.as<Dict>()->default_factory;
  return factory.is_null() ? Value::none() : factory;
}

int default_dict_set_attribute(Vm&, const Value& self, Str* name, const Value* value) {
  if (name->view() != "default_factory") return 0;
  self.as<Dict>()->default_factory = value != nullptr ? *value : Value::none();
  return 1;
}

Value copy_of(Vm& vm, const Value& self) {
  const Value factory = self.as<Dict>()->default_factory;
  return vm.call(Value(vm.type_of(self)), {factory.is_null() ? Value::none() : factory, self});
}

Value default_dict_copy(Vm& vm, const Arguments& arguments) { return copy_of(vm, arguments[0]); }

Value default_dict_binary(Vm& vm, const Value& a, const Value& b, int op) {
  if (op != static_cast<int>(BinaryOperator::bit_or) || !a.is_kind(Kind::dict) || !b.is_kind(Kind::dict)) return Value::not_implemented();
  // {**a, **b} with the class and the factory of the one that has them
  const Value& like = a.as<Dict>()->default_factory.is_null() ? b : a;
  const Value factory = like.as<Dict>()->default_factory;
  Value merged = vm.call(Value(vm.type_of(like)), {factory.is_null() ? Value::none() : factory, a});
  if (!merged.is_kind(Kind::dict)) return merged;
  return dict_update(vm, merged.as<Dict>(), b) ? merged : Value();
}

constexpr NativeDefinition default_dict_methods[] = {
    {"copy", default_dict_copy, 0, 0},
    {"__copy__", default_dict_copy, 0, 0},
    {nullptr, nullptr, 0, 0},
};

/// Counter's inner loop: mapping[item] += 1 for each item.
Value count_elements(Vm& vm, const Arguments& arguments) {
  const Value iterator = vm.iterate(arguments[1]);
  if (iterator.is_null()) return Value();
  Dict* counts = arguments[0].as<Dict>();
  while (const Value item = vm.next(iterator)) {
    const Value before = vm.dict_get(counts, item);
    if (before.is_null() && vm.raised()) return Value();
    Value after = before.is_null() ? Value::small(1) : vm.binary(BinaryOperator::add, before, Value::small(1));
    if (after.is_null() || !vm.dict_set(counts, item, std::move(after))) return Value();
  }
  return vm.raised() ? Value() : Value::none();
}

constexpr NativeDefinition functions[] = {
    {"_count_elements", count_elements, 2, 2},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  vm.add(module, "deque", Value(new_deque_type(vm)));
  Vm::NativeType description;
  description.name = "defaultdict";
  description.module = "collections";
  description.base = vm.types.dict;
  description.kind = Kind::dict;
  description.size = sizeof(Dict);
  description.subscriptable = true;
  description.slots.initialize = default_dict_initialize;
  description.slots.repr = default_dict_repr;
  description.slots.binary = default_dict_binary;
  description.slots.get_attribute = default_dict_get_attribute;
  description.slots.set_attribute = default_dict_set_attribute;
  vm.add(module, "defaultdict", Value(vm.new_native_type(description, default_dict_methods)));
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_collections(Vm& vm) { vm.register_native_module("_collections", initialize_module); }

}  // namespace lockstep::script
