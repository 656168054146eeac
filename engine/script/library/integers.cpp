// The classes int and bool.
#include <bit>
#include <cmath>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/floats.hpp"
#include "engine/script/library/format_spec.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/int_bytes.hpp"
#include "engine/script/library/text_scan.hpp"

namespace lockstep::script {

namespace {

Value int_binary(Vm& vm, const Value& a, const Value& b, int op) {
  if (!Vm::is_int(a) || !Vm::is_int(b)) return Value::not_implemented();
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::add: return int_add(vm, a, b);
    case BinaryOperator::sub: return int_sub(vm, a, b);
    case BinaryOperator::mul: return int_mul(vm, a, b);
    case BinaryOperator::div: return int_truediv(vm, a, b);
    case BinaryOperator::floordiv: return int_floordiv(vm, a, b);
    case BinaryOperator::mod: return int_mod(vm, a, b);
    case BinaryOperator::pow: return int_pow(vm, a, b);
    case BinaryOperator::lshift: return int_lshift(vm, a, b);
    case BinaryOperator::rshift: return int_rshift(vm, a, b);
    case BinaryOperator::bit_and: return int_and(vm, a, b);
    case BinaryOperator::bit_or: return int_or(vm, a, b);
    case BinaryOperator::bit_xor: return int_xor(vm, a, b);
    case BinaryOperator::matmul: break;
  }
  return Value::not_implemented();
}

Value int_compare_slot(Vm&, const Value& a, const Value& b, int op) {
  if (!Vm::is_int(a) || !Vm::is_int(b)) return Value::not_implemented();
  const int order = int_compare(a, b);
  switch (static_cast<CompareOperator>(op)) {
    case CompareOperator::lt: return Value::boolean(order < 0);
    case CompareOperator::le: return Value::boolean(order <= 0);
    case CompareOperator::eq: return Value::boolean(order == 0);
    case CompareOperator::ne: return Value::boolean(order != 0);
    case CompareOperator::gt: return Value::boolean(order > 0);
    case CompareOperator::ge: return Value::boolean(order >= 0);
  }
  return Value::not_implemented();
}

Value int_unary(Vm& vm, const Value& self, int op) {
  switch (static_cast<UnaryOperator>(op)) {
    case UnaryOperator::neg: return int_neg(vm, self);
    case UnaryOperator::pos: return plain_int(vm, self);
    case UnaryOperator::invert: return int_invert(vm, self);
    case UnaryOperator::abs: return int_abs(vm, self);
  }
  return Value::not_implemented();
}

bool int_hash_slot(Vm&, const Value& self, uint32_t& hash) {
  hash = int_hash(self);
  return true;
}

int int_truth(Vm&, const Value& self) { return int_is_zero(self) ? 0 : 1; }

Value int_repr(Vm& vm, const Value& self) {
  std::string text;
  return append_int(vm, text, self) ? vm.new_str(text) : Value();
}

Value int_attribute(Vm& vm, const Value& self, Str* name) {
  const std::string_view wanted = name->view();
  if (wanted == "real" || wanted == "numerator") return plain_int(vm, self);
  if (wanted == "imag") return Value::small(0);
  if (wanted == "denominator") return Value::small(1);
  return Value();
}

bool is_textual(const Value& value) {
  return Vm::is_str(value) || is_bytes_like(value);
}

Value int_of_text(Vm& vm, const Value& value, int base) {
  const Value shown = vm.repr(value);
  if (!shown) return Value();
  return parse_int_text(vm, Vm::is_str(value) ? Vm::text_of(value) : bytes_view(value), base, Vm::text_of(shown));
}

Value int_of(Vm& vm, const Value& value) {
  if (value.is_small()) return value;
  const Type* const type = vm.type_of(value);
  if (type == vm.types.integer || type == vm.types.boolean) return plain_int(vm, value);
  if (type == vm.types.floating) return int_from_double(vm, value.as<Float>()->value);
  if (type == vm.types.str) return int_of_text(vm, value, 10);
  bool missing = false;
  Value result = vm.call_special(value, Special::sp_int, {}, &missing);
  if (!missing) {
    if (result && !Vm::is_int(result)) {
      return vm.raise_type_error("__int__ returned non-int (type " + std::string(vm.type_name(result)) + ")");
    }
    return result ? plain_int(vm, result) : Value();
  }
  if (vm.special(vm.type_of(value), Special::sp_index)) {
    result = index_of(vm, value);
    return result ? plain_int(vm, result) : Value();
  }
  if (is_textual(value)) return int_of_text(vm, value, 10);
  return vm.raise_type_error("int() argument must be a string, a bytes-like object or a real number, not '" +
                             std::string(vm.type_name(value)) + "'");
}

Value int_with_base(Vm& vm, const Value& text, const Value& base) {
  const Value index = index_of(vm, base);
  if (!index) return Value();
  int64_t radix;
  if (!int_fits_int64(index, radix) || (radix != 0 && radix < 2) || radix > 36) {
    return vm.raise(vm.types.value_error, "int() base must be >= 2 and <= 36, or 0");
  }
  if (!is_textual(text)) return vm.raise_type_error("int() can't convert non-string with explicit base");
  return int_of_text(vm, text, static_cast<int>(radix));
}

Value int_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.count > 2 && arguments.keyword_count > 0) return vm.raisef(vm.types.type_error, "int() takes at most 2 arguments (%u given)", arguments.count);
  const Value* base = arguments.positional() == 2 ? &arguments[1] : nullptr;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    if (arguments.keyword_name(i) != "base" || base != nullptr) {
      return vm.raise_type_error("int() got an unexpected keyword argument '" + std::string(arguments.keyword_name(i)) + "'");
    }
    base = &arguments.keyword_value(i);
  }
  if (arguments.positional() > 2) {
    return vm.raisef(vm.types.type_error, "int expected at most 2 arguments, got %u", arguments.count);
  }
  Value number = Value::small(0);
  if (arguments.positional() == 0) {
    if (base != nullptr) return vm.raise_type_error("int() missing string argument");
  } else {
    number = base != nullptr ? int_with_base(vm, arguments[0], *base) : int_of(vm, arguments[0]);
  }
  if (!number || type == vm.types.integer) return number;
  return make_int_of_type(vm, type, number);
}

Value method_plain(Vm& vm, const Arguments& arguments) { return plain_int(vm, arguments[0]); }
Value method_is_integer(Vm&, const Arguments&) { return Value::boolean(true); }

Value method_bit_length(Vm& vm, const Arguments& arguments) {
  return vm.new_int(static_cast<int64_t>(bit_length(IntView(arguments[0]).magnitude())));
}

Value method_bit_count(Vm& vm, const Arguments& arguments) {
  const IntView view(arguments[0]);
  int64_t count = 0;
  for (const uint32_t limb : view.magnitude()) count += std::popcount(limb);
  return vm.new_int(count);
}

Value method_as_integer_ratio(Vm& vm, const Arguments& arguments) {
  return vm.new_tuple({plain_int(vm, arguments[0]), Value::small(1)});
}

Value method_float(Vm& vm, const Arguments& arguments) {
  double number;
  if (int_to_double(arguments[0], number)) return vm.new_float(number);
  return vm.raise(vm.types.overflow_error, "int too large to convert to float");
}

// Tens, hundreds, …: halves to the even one.
Value method_round(Vm& vm, const Arguments& arguments) {
  const Value* const digits = optional_argument(arguments, 1);
  if (digits == nullptr || digits->is_none()) return plain_int(vm, arguments[0]);
  const Value index = index_of(vm, *digits);
  if (!index) return Value();
  if (!int_is_negative(index)) return plain_int(vm, arguments[0]);
  const Value places = int_neg(vm, index);
  // A unit of more digits than the number has rounds it to 0; half of it is never reached.
  int64_t count;
  const uint64_t bits = bit_length(IntView(arguments[0]).magnitude());
  if (!int_fits_int64(places, count) || static_cast<uint64_t>(count) > bits) return Value::small(0);
  const Value unit = int_pow(vm, Value::small(10), places);
  Value quotient;
  Value remainder;
  if (!unit || !int_divmod(vm, arguments[0], unit, quotient, remainder)) return Value();
  const int half = int_compare(int_mul(vm, remainder, Value::small(2)), unit);
  const bool odd = !int_is_zero(int_and(vm, quotient, Value::small(1)));
  if (half > 0 || (half == 0 && odd)) quotient = int_add(vm, quotient, Value::small(1));
  return int_mul(vm, quotient, unit);
}

Value divmod_of(Vm& vm, const Value& a, const Value& b) {
  if (!Vm::is_int(a) || !Vm::is_int(b)) return Value::not_implemented();
  Value quotient;
  Value remainder;
  if (!int_divmod(vm, a, b, quotient, remainder)) return Value();
  return vm.new_tuple({quotient, remainder});
}

Value method_divmod(Vm& vm, const Arguments& arguments) { return divmod_of(vm, arguments[0], arguments[1]); }
Value method_rdivmod(Vm& vm, const Arguments& arguments) { return divmod_of(vm, arguments[1], arguments[0]); }

Value method_getnewargs(Vm& vm, const Arguments& arguments) { return vm.new_tuple({plain_int(vm, arguments[0])}); }

constexpr NativeDefinition methods[] = {
    {"conjugate", method_plain, 0, 0},
    {"bit_length", method_bit_length, 0, 0},
    {"bit_count", method_bit_count, 0, 0},
    {"to_bytes", int_to_bytes, 0, 3, "length,byteorder,signed"},
    {"as_integer_ratio", method_as_integer_ratio, 0, 0},
    {"is_integer", method_is_integer, 0, 0},
    {"__int__", method_plain, 0, 0},
    {"__index__", method_plain, 0, 0},
    {"__trunc__", method_plain, 0, 0},
    {"__floor__", method_plain, 0, 0},
    {"__ceil__", method_plain, 0, 0},
    {"__float__", method_float, 0, 0},
    {"__round__", method_round, 0, 1},
    {"__divmod__", method_divmod, 1, 1},
    {"__rdivmod__", method_rdivmod, 1, 1},
    {"__getnewargs__", method_getnewargs, 0, 0},
    {nullptr, nullptr, 0, 0},
};

constexpr NativeDefinition class_methods[] = {
    {"from_bytes", int_from_bytes, 2, 4, "type,bytes,byteorder,signed"},
    {nullptr, nullptr, 0, 0},
};

Value bool_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (arguments.keyword_count > 0) return vm.raise_type_error("bool() takes no keyword arguments");
  if (arguments.count > 1) {
    return vm.raisef(vm.types.type_error, "bool expected at most 1 argument, got %u", arguments.count);
  }
  const int truth = arguments.count == 0 ? 0 : vm.truth(arguments[0]);
  return truth < 0 ? Value() : Value::boolean(truth != 0);
}

Value bool_binary(Vm& vm, const Value& a, const Value& b, int op) {
  if (a.is_bool() && b.is_bool()) {
    switch (static_cast<BinaryOperator>(op)) {
      case BinaryOperator::bit_and: return Value::boolean(a.is_true() && b.is_true());
      case BinaryOperator::bit_or: return Value::boolean(a.is_true() || b.is_true());
      case BinaryOperator::bit_xor: return Value::boolean(a.is_true() != b.is_true());
      default: break;
    }
  }
  return int_binary(vm, a, b, op);
}

Value bool_repr(Vm& vm, const Value& self) { return vm.interned(self.is_true() ? "True" : "False"); }

}  // namespace

void install_integers(Vm& vm) {
  NativeSlots slots;
  slots.construct = int_construct;
  slots.repr = int_repr;
  slots.hash = int_hash_slot;
  slots.truth = int_truth;
  slots.compare = int_compare_slot;
  slots.binary = int_binary;
  slots.unary = int_unary;
  slots.get_attribute = int_attribute;
  slots.format = format_int_value;
  vm.types.integer = vm.new_native_type({.name = "int", .kind = Kind::integer, .size = sizeof(BigInt), .slots = slots},
                                        methods);
  add_class_methods(vm, vm.types.integer, class_methods);
  add_builtin_class(vm, vm.types.integer);
  slots.construct = bool_construct;
  slots.repr = bool_repr;
  slots.binary = bool_binary;
  vm.types.boolean = vm.new_native_type({.name = "bool", .base = vm.types.integer, .kind = Kind::integer,
                                         .size = sizeof(BigInt), .can_be_base = false, .slots = slots});
  add_builtin_class(vm, vm.types.boolean);
}

}  // namespace lockstep::script
