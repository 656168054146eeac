// Module _operator: operators as functions. What is made of them (attrgetter and such) is Python.
#include "engine/script/library/install.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {
namespace {

Value from_truth(int truth) { return truth < 0 ? Value() : Value::boolean(truth != 0); }

template <CompareOperator op>
Value compare(Vm& vm, const Arguments& arguments) {
  return vm.compare(arguments[0], arguments[1], op);
}

template <BinaryOperator op>
Value binary(Vm& vm, const Arguments& arguments) {
  return vm.binary(op, arguments[0], arguments[1]);
}

template <BinaryOperator op>
Value in_place(Vm& vm, const Arguments& arguments) {
  return vm.inplace(op, arguments[0], arguments[1]);
}

template <UnaryOperator op>
Value unary(Vm& vm, const Arguments& arguments) {
  return vm.unary(op, arguments[0]);
}

Value negate(Vm& vm, const Arguments& arguments) {
  const int truth = vm.truth(arguments[0]);
  return from_truth(truth < 0 ? truth : 1 - truth);
}

Value truth(Vm& vm, const Arguments& arguments) { return from_truth(vm.truth(arguments[0])); }

Value is_same(Vm&, const Arguments& arguments) { return Value::boolean(arguments[0].bits() == arguments[1].bits()); }
Value is_other(Vm&, const Arguments& arguments) { return Value::boolean(arguments[0].bits() != arguments[1].bits()); }
Value is_none(Vm&, const Arguments& arguments) { return Value::boolean(arguments[0].is_none()); }
Value is_not_none(Vm&, const Arguments& arguments) { return Value::boolean(!arguments[0].is_none()); }

Value contains(Vm& vm, const Arguments& arguments) { return from_truth(vm.contains(arguments[0], arguments[1])); }

// A sequence has items by place and is no mapping.
bool is_sequence(Vm& vm, const Value& value) {
  Type* const type = vm.type_of(value);
  if (vm.is_instance(value, vm.types.dict) || vm.is_instance(value, vm.types.set)) return false;
  return type->slots.get_item != nullptr || !vm.special(type, Special::sp_getitem).is_null();
}

template <Value (*join)(Vm&, const Arguments&)>
Value concatenate(Vm& vm, const Arguments& arguments) {
  if (!is_sequence(vm, arguments[0]) || !is_sequence(vm, arguments[1])) {
    const Value& odd = is_sequence(vm, arguments[0]) ? arguments[1] : arguments[0];
    if (!is_sequence(vm, arguments[0])) return raise_about_type(vm, "'", odd, "' object can't be concatenated");
  }
  return join(vm, arguments);
}

Value count_of(Vm& vm, const Arguments& arguments) {
  const Value iterator = vm.iterate(arguments[0]);
  if (iterator.is_null()) {
    if (vm.pending_is(vm.types.type_error) && !vm.is_iterable(arguments[0])) {
      vm.take_exception();
      return raise_about_type(vm, "argument of type '", arguments[0], "' is not iterable");
    }
    return Value();
  }
  int64_t count = 0;
  while (const Value item = vm.next(iterator)) {
    const int same = vm.equals(item, arguments[1]);
    if (same < 0) return Value();
    count += same;
  }
  return vm.raised() ? Value() : vm.new_int(count);
}

Value index_of(Vm& vm, const Arguments& arguments) {
  const Value iterator = vm.iterate(arguments[0]);
  if (iterator.is_null()) {
    if (vm.pending_is(vm.types.type_error) && !vm.is_iterable(arguments[0])) {
      vm.take_exception();
      return raise_about_type(vm, "argument of type '", arguments[0], "' is not iterable");
    }
    return Value();
  }
  int64_t place = 0;
  while (const Value item = vm.next(iterator)) {
    const int same = vm.equals(item, arguments[1]);
    if (same != 0) return same < 0 ? Value() : vm.new_int(place);
    ++place;
  }
  return vm.raised() ? Value() : vm.raise(vm.types.value_error, "sequence.index(x): x not in sequence");
}

Value get_item(Vm& vm, const Arguments& arguments) { return vm.get_item(arguments[0], arguments[1]); }

Value set_item(Vm& vm, const Arguments& arguments) {
  return vm.set_item(arguments[0], arguments[1], arguments[2]) ? Value::none() : Value();
}

Value delete_item(Vm& vm, const Arguments& arguments) {
  return vm.delete_item(arguments[0], arguments[1]) ? Value::none() : Value();
}

// What __index__ answers must be an int itself.
Value index(Vm& vm, const Arguments& arguments) {
  const Value& value = arguments[0];
  if (Vm::is_int(value)) return value;
  const Value function = vm.special(vm.type_of(value), Special::sp_index);
  if (function.is_null()) return raise_about_type(vm, "'", value, "' object cannot be interpreted as an integer");
  Value result = vm.call(function, {value});
  if (result.is_null() || Vm::is_int(result)) return result;
  return raise_about_type(vm, "__index__ returned non-int (type ", result, ")");
}

Value length_hint(Vm& vm, const Arguments& arguments) {
  const Value default_value = arguments.count > 1 ? arguments[1] : Value::small(0);
  if (!Vm::is_int(default_value)) return raise_about_type(vm, "'", default_value, "' object cannot be interpreted as an integer");
  const Value& object = arguments[0];
  Type* const type = vm.type_of(object);
  if (type->slots.length != nullptr || !vm.special(type, Special::sp_len).is_null()) {
    const int64_t length = vm.length(object);
    if (length >= 0) return vm.new_int(length);
    if (!vm.pending_is(vm.types.type_error)) return Value();
    vm.take_exception();
  }
  const Value method = vm.lookup_in_type(type, vm.intern("__length_hint__"));
  if (method.is_null()) return default_value;
  Value hint = vm.call(method, {object});
  if (hint.is_null()) {
    if (!vm.pending_is(vm.types.type_error)) return Value();
    vm.take_exception();
    return default_value;
  }
  if (hint.bits() == Value::not_implemented().bits()) return default_value;
  if (!Vm::is_int(hint)) return raise_about_type(vm, "__length_hint__ must be an integer, not ", hint, "");
  int64_t number = 0;
  if (!vm.to_int64(hint, number)) {
    vm.take_exception();
    return vm.raise(vm.types.overflow_error, "Python int too large to convert to C ssize_t");
  }
  return number < 0 ? vm.raise(vm.types.value_error, "__length_hint__() should return >= 0") : hint;
}

using Op = BinaryOperator;

constexpr NativeDefinition functions[] = {
    {"lt", compare<CompareOperator::lt>, 2, 2},
    {"le", compare<CompareOperator::le>, 2, 2},
    {"eq", compare<CompareOperator::eq>, 2, 2},
    {"ne", compare<CompareOperator::ne>, 2, 2},
    {"gt", compare<CompareOperator::gt>, 2, 2},
    {"ge", compare<CompareOperator::ge>, 2, 2},
    {"add", binary<Op::add>, 2, 2},
    {"sub", binary<Op::sub>, 2, 2},
    {"mul", binary<Op::mul>, 2, 2},
    {"truediv", binary<Op::div>, 2, 2},
    {"floordiv", binary<Op::floordiv>, 2, 2},
    {"mod", binary<Op::mod>, 2, 2},
    {"pow", binary<Op::pow>, 2, 2},
    {"lshift", binary<Op::lshift>, 2, 2},
    {"rshift", binary<Op::rshift>, 2, 2},
    {"and_", binary<Op::bit_and>, 2, 2},
    {"or_", binary<Op::bit_or>, 2, 2},
    {"xor", binary<Op::bit_xor>, 2, 2},
    {"matmul", binary<Op::matmul>, 2, 2},
    {"concat", concatenate<binary<Op::add>>, 2, 2},
    {"iadd", in_place<Op::add>, 2, 2},
    {"isub", in_place<Op::sub>, 2, 2},
    {"imul", in_place<Op::mul>, 2, 2},
    {"itruediv", in_place<Op::div>, 2, 2},
    {"ifloordiv", in_place<Op::floordiv>, 2, 2},
    {"imod", in_place<Op::mod>, 2, 2},
    {"ipow", in_place<Op::pow>, 2, 2},
    {"ilshift", in_place<Op::lshift>, 2, 2},
    {"irshift", in_place<Op::rshift>, 2, 2},
    {"iand", in_place<Op::bit_and>, 2, 2},
    {"ior", in_place<Op::bit_or>, 2, 2},
    {"ixor", in_place<Op::bit_xor>, 2, 2},
    {"imatmul", in_place<Op::matmul>, 2, 2},
    {"iconcat", concatenate<in_place<Op::add>>, 2, 2},
    {"neg", unary<UnaryOperator::neg>, 1, 1},
    {"pos", unary<UnaryOperator::pos>, 1, 1},
    {"inv", unary<UnaryOperator::invert>, 1, 1},
    {"invert", unary<UnaryOperator::invert>, 1, 1},
    {"abs", unary<UnaryOperator::abs>, 1, 1},
    {"not_", negate, 1, 1},
    {"truth", truth, 1, 1},
    {"is_", is_same, 2, 2},
    {"is_not", is_other, 2, 2},
    {"is_none", is_none, 1, 1},
    {"is_not_none", is_not_none, 1, 1},
    {"contains", contains, 2, 2},
    {"countOf", count_of, 2, 2},
    {"indexOf", index_of, 2, 2},
    {"getitem", get_item, 2, 2},
    {"setitem", set_item, 3, 3},
    {"delitem", delete_item, 2, 2},
    {"index", index, 1, 1},
    {"length_hint", length_hint, 1, 2},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_operator(Vm& vm) { vm.register_native_module("_operator", initialize_module); }

}  // namespace lockstep::script
