// The class float.
#include "engine/script/library/floats.hpp"

#include <cmath>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/format_spec.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/vm/hashing.hpp"

namespace lockstep::script {

namespace {

Value zero_division(Vm& vm) { return vm.raise(vm.types.zero_division_error, "division by zero"); }

double self_of(const Arguments& arguments) { return arguments[0].as<Float>()->value; }

// 1: `number` is set; 0: not a number; -1: raised.
int operand(Vm& vm, const Value& value, double& number) {
  if (Vm::is_float(value)) {
    number = value.as<Float>()->value;
    return 1;
  }
  if (!Vm::is_int(value)) return 0;
  if (int_to_double(value, number)) return 1;
  vm.raise(vm.types.overflow_error, "int too large to convert to float");
  return -1;
}

Value float_binary(Vm& vm, const Value& a, const Value& b, int op) {
  double x;
  double y;
  const int left = operand(vm, a, x);
  if (left < 0) return Value();
  const int right = left == 0 ? 0 : operand(vm, b, y);
  if (right < 0) return Value();
  if (right == 0) return Value::not_implemented();
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::add: return vm.new_float(x + y);
    case BinaryOperator::sub: return vm.new_float(x - y);
    case BinaryOperator::mul: return vm.new_float(x * y);
    case BinaryOperator::div: return float_truediv(vm, x, y);
    case BinaryOperator::floordiv: return float_floordiv(vm, x, y);
    case BinaryOperator::mod: return float_mod(vm, x, y);
    case BinaryOperator::pow: return float_pow(vm, x, y);
    default: return Value::not_implemented();
  }
}

bool holds(int op, bool less, bool equal) {
  switch (static_cast<CompareOperator>(op)) {
    case CompareOperator::lt: return less;
    case CompareOperator::le: return less || equal;
    case CompareOperator::eq: return equal;
    case CompareOperator::ne: return !equal;
    case CompareOperator::gt: return !less && !equal;
    case CompareOperator::ge: return !less;
  }
  return false;
}

Value float_compare(Vm&, const Value& a, const Value& b, int op) {
  if (!Vm::is_float(a)) return Value::not_implemented();
  const double x = a.as<Float>()->value;
  const bool is_ne = static_cast<CompareOperator>(op) == CompareOperator::ne;
  if (Vm::is_float(b)) {
    const double y = b.as<Float>()->value;
    if (std::isnan(x) || std::isnan(y)) return Value::boolean(is_ne);
    return Value::boolean(holds(op, x < y, x == y));
  }
  if (!Vm::is_int(b)) return Value::not_implemented();
  if (std::isnan(x)) return Value::boolean(is_ne);
  const int order = int_compare_double(b, x);
  return Value::boolean(holds(op, order > 0, order == 0));
}

Value float_unary(Vm& vm, const Value& self, int op) {
  const double number = self.as<Float>()->value;
  switch (static_cast<UnaryOperator>(op)) {
    case UnaryOperator::neg: return vm.new_float(-number);
    case UnaryOperator::pos: return vm.new_float(number);
    case UnaryOperator::abs: return vm.new_float(std::fabs(number));
    default: return Value::not_implemented();
  }
}

Value float_repr(Vm& vm, const Value& self) {
  FloatLayout layout;
  layout.add_dot_0 = true;
  return vm.new_str(float_text(self.as<Float>()->value, layout));
}

bool float_hash(Vm&, const Value& self, uint32_t& hash) {
  hash = hash_double(self.as<Float>()->value);
  return true;
}

int float_truth(Vm&, const Value& self) { return self.as<Float>()->value != 0 ? 1 : 0; }

Value float_attribute(Vm& vm, const Value& self, Str* name) {
  if (name->view() == "real") return vm.new_float(self.as<Float>()->value);
  if (name->view() == "imag") return vm.new_float(0.0);
  return Value();
}

Value float_of(Vm& vm, const Value& value) {
  if (Vm::is_float(value)) return vm.new_float(value.as<Float>()->value);
  if (Vm::is_str(value) || is_bytes_like(value)) {
    const Value shown = vm.repr(value);
    if (!shown) return Value();
    const std::string_view text = Vm::is_str(value) ? Vm::text_of(value) : bytes_view(value);
    return parse_float_text(vm, text, Vm::text_of(shown));
  }
  double number;
  const int converted = operand(vm, value, number);
  if (converted < 0) return Value();
  if (converted > 0) return vm.new_float(number);
  bool missing = false;
  const Value result = vm.call_special(value, Special::sp_float, {}, &missing);
  if (!missing) {
    if (!result) return Value();
    if (!Vm::is_float(result)) {
      return vm.raise(vm.types.type_error, std::string(vm.type_name(value)) + ".__float__ returned non-float (type " +
                                               std::string(vm.type_name(result)) + ")");
    }
    return vm.new_float(result.as<Float>()->value);
  }
  if (vm.special(vm.type_of(value), Special::sp_index)) {
    const Value index = index_of(vm, value);
    if (!index || operand(vm, index, number) < 0) return Value();
    return vm.new_float(number);
  }
  return vm.raise(vm.types.type_error, "float() argument must be a string or a real number, not '" +
                                           std::string(vm.type_name(value)) + "'");
}

Value float_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.keyword_count > 0) return vm.raise_type_error("float() takes no keyword arguments");
  if (arguments.count > 1) {
    return vm.raisef(vm.types.type_error, "float expected at most 1 argument, got %u", arguments.count);
  }
  Value number = arguments.count == 0 ? vm.new_float(0.0) : float_of(vm, arguments[0]);
  if (!number || type == vm.types.floating) return number;
  Value instance = vm.new_instance(type);
  if (instance) instance.as<Float>()->value = number.as<Float>()->value;
  return instance;
}

Value method_is_integer(Vm&, const Arguments& arguments) {
  const double number = self_of(arguments);
  return Value::boolean(std::isfinite(number) && std::floor(number) == number);
}

Value method_as_integer_ratio(Vm& vm, const Arguments& arguments) {
  const double number = self_of(arguments);
  if (std::isinf(number)) return vm.raise(vm.types.overflow_error, "cannot convert Infinity to integer ratio");
  if (std::isnan(number)) return vm.raise(vm.types.value_error, "cannot convert NaN to integer ratio");
  int exponent;
  double mantissa = std::frexp(number, &exponent);
  while (mantissa != std::floor(mantissa)) {
    mantissa *= 2;
    --exponent;
  }
  const Value shift = Value::small(exponent < 0 ? -exponent : exponent);
  Value numerator = int_from_double(vm, mantissa);
  Value denominator = Value::small(1);
  Value& scaled = exponent < 0 ? denominator : numerator;
  scaled = int_lshift(vm, scaled, shift);
  return vm.new_tuple({numerator, denominator});
}

Value method_hex(Vm& vm, const Arguments& arguments) { return vm.new_str(float_to_hex(self_of(arguments))); }
Value method_conjugate(Vm& vm, const Arguments& arguments) { return vm.new_float(self_of(arguments)); }
Value method_trunc(Vm& vm, const Arguments& arguments) { return int_from_double(vm, self_of(arguments)); }
Value method_floor(Vm& vm, const Arguments& arguments) { return int_from_double(vm, std::floor(self_of(arguments))); }
Value method_ceil(Vm& vm, const Arguments& arguments) { return int_from_double(vm, std::ceil(self_of(arguments))); }

Value method_round(Vm& vm, const Arguments& arguments) {
  const Value* const digits = optional_argument(arguments, 1);
  if (digits == nullptr || digits->is_none()) return int_from_double(vm, round_half_even(self_of(arguments)));
  const Value index = index_of(vm, *digits);
  if (!index) return Value();
  int64_t count;
  if (!int_fits_int64(index, count)) count = int_is_negative(index) ? -1000 : 1000;
  return float_round(vm, self_of(arguments), count);
}

Value divmod_of(Vm& vm, const Value& a, const Value& b) {
  double x;
  double y;
  const int left = operand(vm, a, x);
  if (left < 0) return Value();
  const int right = left == 0 ? 0 : operand(vm, b, y);
  if (right < 0) return Value();
  if (right == 0) return Value::not_implemented();
  double quotient;
  double remainder;
  if (!float_divmod(vm, x, y, quotient, remainder)) return Value();
  return vm.new_tuple({vm.new_float(quotient), vm.new_float(remainder)});
}

Value method_divmod(Vm& vm, const Arguments& arguments) { return divmod_of(vm, arguments[0], arguments[1]); }
Value method_rdivmod(Vm& vm, const Arguments& arguments) { return divmod_of(vm, arguments[1], arguments[0]); }
Value method_getnewargs(Vm& vm, const Arguments& arguments) { return vm.new_tuple({vm.new_float(self_of(arguments))}); }

Value of_class(Vm& vm, const Value& type, Value number) {
  if (!number || type.object() == vm.types.floating) return number;
  return vm.call(type, {number});
}

Value class_fromhex(Vm& vm, const Arguments& arguments) {
  if (!Vm::is_str(arguments[1])) return vm.raise_type_error("bad argument type for built-in operation");
  return of_class(vm, arguments[0], float_from_hex(vm, Vm::text_of(arguments[1])));
}

Value class_from_number(Vm& vm, const Arguments& arguments) {
  if (Vm::is_str(arguments[1]) || arguments[1].is_kind(Kind::bytes)) {
    return vm.raise_type_error("must be real number, not " + std::string(vm.type_name(arguments[1])));
  }
  double number;
  if (!vm.to_double(arguments[1], number)) return Value();
  return of_class(vm, arguments[0], vm.new_float(number));
}

constexpr NativeDefinition methods[] = {
    {"is_integer", method_is_integer, 0, 0},
    {"as_integer_ratio", method_as_integer_ratio, 0, 0},
    {"hex", method_hex, 0, 0},
    {"conjugate", method_conjugate, 0, 0},
    {"__int__", method_trunc, 0, 0},
    {"__trunc__", method_trunc, 0, 0},
    {"__floor__", method_floor, 0, 0},
    {"__ceil__", method_ceil, 0, 0},
    {"__float__", method_conjugate, 0, 0},
    {"__round__", method_round, 0, 1},
    {"__divmod__", method_divmod, 1, 1},
    {"__rdivmod__", method_rdivmod, 1, 1},
    {"__getnewargs__", method_getnewargs, 0, 0},
    {nullptr, nullptr, 0, 0},
};

constexpr NativeDefinition class_methods[] = {
    {"fromhex", class_fromhex, 2, 2},
    {"from_number", class_from_number, 2, 2},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value float_truediv(Vm& vm, double a, double b) {
  if (b == 0) return zero_division(vm);
  return vm.new_float(a / b);
}

bool float_divmod(Vm& vm, double a, double b, double& quotient, double& remainder) {
  if (b == 0) {
    zero_division(vm);
    return false;
  }
  remainder = std::fmod(a, b);
  double exact = (a - remainder) / b;
  if (remainder == 0) {
    remainder = std::copysign(0.0, b);
  } else if ((b < 0) != (remainder < 0)) {
    remainder += b;
    exact -= 1.0;
  }
  if (exact == 0) {
    quotient = std::copysign(0.0, a / b);
  } else {
    quotient = std::floor(exact);
    if (exact - quotient > 0.5) quotient += 1.0;
  }
  return true;
}

Value float_floordiv(Vm& vm, double a, double b) {
  double quotient;
  double remainder;
  return float_divmod(vm, a, b, quotient, remainder) ? vm.new_float(quotient) : Value();
}

Value float_mod(Vm& vm, double a, double b) {
  if (b == 0) return zero_division(vm);
  double remainder = std::fmod(a, b);
  if (remainder == 0) {
    remainder = std::copysign(0.0, b);
  } else if ((b < 0) != (remainder < 0)) {
    remainder += b;
  }
  return vm.new_float(remainder);
}

Value float_pow(Vm& vm, double a, double b) {
  if (a == 0 && b < 0) return vm.raise(vm.types.zero_division_error, "zero to a negative power");
  if (a < 0 && std::isfinite(a) && std::isfinite(b) && b != std::floor(b)) {
    return vm.raise(vm.types.value_error, "a negative number to a fractional power is complex, and complex is not supported");
  }
  const double power = std::pow(a, b);
  if (std::isinf(power) && std::isfinite(a) && std::isfinite(b)) {
    return vm.raise(vm.types.overflow_error, {Value::small(34), vm.new_str("Numerical result out of range")});
  }
  return vm.new_float(power);
}

double round_half_even(double number) {
  const double rounded = std::round(number);
  return std::fabs(number - rounded) == 0.5 ? 2.0 * std::round(number / 2.0) : rounded;
}

void install_floats(Vm& vm) {
  NativeSlots slots;
  slots.construct = float_construct;
  slots.repr = float_repr;
  slots.hash = float_hash;
  slots.truth = float_truth;
  slots.compare = float_compare;
  slots.binary = float_binary;
  slots.unary = float_unary;
  slots.get_attribute = float_attribute;
  slots.format = format_float_value;
  vm.types.floating = vm.new_native_type({.name = "float", .kind = Kind::floating, .size = sizeof(Float), .slots = slots}, methods);
  add_class_methods(vm, vm.types.floating, class_methods);
  add_builtin_class(vm, vm.types.floating);
}

}  // namespace lockstep::script
