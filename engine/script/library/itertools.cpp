// Module _itertools: count and repeat, which hand out numbers and values one by one all over asyncio programs; the other
// iterators of itertools are Python.
#include <string>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/install.hpp"

namespace lockstep::script {
namespace {

struct Count : Object {
  Value next;
  Value step;
};

struct Repeat : Object {
  Value value;
  int64_t left;  // -1: for ever
};

bool bind(Vm& vm, const NativeDefinition& signature, const Arguments& arguments, std::vector<Value>& places) {
  return vm.bind_native_arguments(signature, arguments, false, places);
}

Value count_construct(Vm& vm, Type* type, const Arguments& arguments) {
  static constexpr NativeDefinition signature = {"count", nullptr, 0, 2, "start,step"};
  std::vector<Value> places;
  if (!bind(vm, signature, arguments, places)) return Value();
  places.resize(2);
  for (const Value& place : places)
    if (!place.is_null() && !Vm::is_int(place) && !Vm::is_float(place) && vm.special(vm.type_of(place), Special::sp_add).is_null())
      return vm.raise_type_error("a number is required");
  Value made = vm.new_instance(type);
  made.as<Count>()->next = places[0].is_null() ? Value::small(0) : places[0];
  made.as<Count>()->step = places[1].is_null() ? Value::small(1) : places[1];
  return made;
}

Value count_next(Vm& vm, const Value& self) {
  auto* count = self.as<Count>();
  const Value keep = self;
  Value following = vm.binary(BinaryOperator::add, count->next, count->step);
  if (following.is_null()) return Value();
  return std::exchange(count->next, std::move(following));
}

Value count_repr(Vm& vm, const Value& self) {
  const auto* count = self.as<Count>();
  std::string text = "count(";
  if (!vm.append_repr(text, count->next)) return Value();
  if (!(count->step.is_small() && count->step.as_small() == 1)) {
    text += ", ";
    if (!vm.append_repr(text, count->step)) return Value();
  }
  return vm.new_str(text + ")");
}

void count_destroy(Heap&, Object* object) {
  static_cast<Count*>(object)->next = Value();
  static_cast<Count*>(object)->step = Value();
}

Value repeat_construct(Vm& vm, Type* type, const Arguments& arguments) {
  static constexpr NativeDefinition signature = {"repeat", nullptr, 1, 2, "object,times"};
  std::vector<Value> places;
  if (!bind(vm, signature, arguments, places)) return Value();
  int64_t times = -1;
  if (places.size() > 1 && !places[1].is_null()) {
    if (!vm.to_int64(places[1], times)) return Value();
    if (times < 0) times = 0;
  }
  Value made = vm.new_instance(type);
  made.as<Repeat>()->value = places[0];
  made.as<Repeat>()->left = times;
  return made;
}

Value repeat_next(Vm&, const Value& self) {
  auto* repeat = self.as<Repeat>();
  if (repeat->left == 0) return Value();
  if (repeat->left > 0) --repeat->left;
  return repeat->value;
}

Value repeat_repr(Vm& vm, const Value& self) {
  std::string text = "repeat(";
  if (!vm.append_repr(text, self.as<Repeat>()->value)) return Value();
  if (self.as<Repeat>()->left >= 0) text += ", " + std::to_string(self.as<Repeat>()->left);
  return vm.new_str(text + ")");
}

Value repeat_length_hint(Vm& vm, const Arguments& arguments) {
  const int64_t left = arguments[0].as<Repeat>()->left;
  return left < 0 ? vm.raise_type_error("len() of unsized object") : Value::small(left);
}

void repeat_destroy(Heap&, Object* object) { static_cast<Repeat*>(object)->value = Value(); }

Value iterate(Vm&, const Value& self) { return self; }

constexpr NativeDefinition no_methods[] = {{nullptr, nullptr, 0, 0}};
constexpr NativeDefinition repeat_methods[] = {
    {"__length_hint__", repeat_length_hint, 0, 0},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  Vm::NativeType count;
  count.name = "count";
  count.module = "itertools";
  count.size = sizeof(Count);
  count.slots.construct = count_construct;
  count.slots.iterate = iterate;
  count.slots.next = count_next;
  count.slots.repr = count_repr;
  count.slots.destroy = count_destroy;
  vm.add(module, "count", Value(vm.new_native_type(count, no_methods)));
  Vm::NativeType repeat;
  repeat.name = "repeat";
  repeat.module = "itertools";
  repeat.size = sizeof(Repeat);
  repeat.slots.construct = repeat_construct;
  repeat.slots.iterate = iterate;
  repeat.slots.next = repeat_next;
  repeat.slots.repr = repeat_repr;
  repeat.slots.destroy = repeat_destroy;
  vm.add(module, "repeat", Value(vm.new_native_type(repeat, repeat_methods)));
  return true;
}

}  // namespace

void install_itertools(Vm& vm) { vm.register_native_module("_itertools", initialize_module); }

}  // namespace lockstep::script
