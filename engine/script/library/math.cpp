// The module math.
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/floats.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/math_functions.hpp"

namespace lockstep::script {

namespace {

Value raise_range(Vm& vm) { return vm.raise(vm.types.overflow_error, "math range error"); }
Value raise_domain(Vm& vm) { return vm.raise(vm.types.value_error, "math domain error"); }

Value raise_expected(Vm& vm, const char* expected, double number) {
  FloatLayout layout;
  layout.add_dot_0 = true;
  return vm.raise(vm.types.value_error, std::string("expected ") + expected + ", got " + float_text(number, layout));
}

constexpr char any_finite[] = "a finite input";
constexpr char not_negative[] = "a nonnegative input";
constexpr char unit_closed[] = "a number in range from -1 up to 1";
constexpr char unit_open[] = "a number between -1 and 1";
constexpr char from_one[] = "argument value not less than 1";
constexpr char above_minus_one[] = "argument value > -1";
constexpr char no_pole[] = "a noninteger or positive integer";

enum class Infinite { is_domain_error, is_range_error };

/// A function of one float. A nan or infinity out of a finite number is an error.
template <auto function, const char* expected, Infinite infinite = Infinite::is_domain_error>
Value unary(Vm& vm, const Arguments& arguments) {
  double number;
  if (!vm.to_double(arguments[0], number)) return Value();
  const double result = function(number);
  if (std::isnan(result) && !std::isnan(number)) return raise_expected(vm, expected, number);
  if (std::isinf(result) && std::isfinite(number)) {
    return infinite == Infinite::is_range_error ? raise_range(vm) : raise_expected(vm, expected, number);
  }
  return vm.new_float(result);
}

template <auto test>
Value classify(Vm& vm, const Arguments& arguments) {
  double number;
  return vm.to_double(arguments[0], number) ? Value::boolean(test(number)) : Value();
}

bool read_two(Vm& vm, const Arguments& arguments, double& x, double& y) {
  return vm.to_double(arguments[0], x) && vm.to_double(arguments[1], y);
}

// Some C libraries miss the last bit even of cube numbers; one step of Newton's mends that.
double cube_root(double x) {
  const double root = std::cbrt(x);
  if (root == 0 || !std::isfinite(root)) return root;
  return root - std::fma(root * root, root, -x) / (3 * root * root);
}

double gamma_of(double x) {
  if (std::isinf(x) && x < 0) return std::numeric_limits<double>::quiet_NaN();
  if (x == std::floor(x)) {
    if (x <= 0) return std::numeric_limits<double>::quiet_NaN();
    constexpr double exact_to = 23;
    if (x <= exact_to) {
      double product = 1;
      for (double factor = 2; factor < x; ++factor) product *= factor;
      return product;
    }
  }
  return std::tgamma(x);
}

Value gamma_function(Vm& vm, const Arguments& arguments) {
  double number;
  if (!vm.to_double(arguments[0], number)) return Value();
  const double result = gamma_of(number);
  if (std::isnan(result) && !std::isnan(number)) return raise_expected(vm, no_pole, number);
  if (std::isinf(result) && std::isfinite(number)) return raise_range(vm);
  return vm.new_float(result);
}

Value log_gamma_function(Vm& vm, const Arguments& arguments) {
  double number;
  if (!vm.to_double(arguments[0], number)) return Value();
  if (std::isinf(number)) return vm.new_float(std::numeric_limits<double>::infinity());
  if (number <= 0 && number == std::floor(number)) return raise_expected(vm, no_pole, number);
  const double result = std::lgamma(number);
  return std::isinf(result) ? raise_range(vm) : vm.new_float(result);
}

// The logarithm of an int of any size or of a float. false after raising.
template <auto function>
bool logarithm(Vm& vm, const Value& value, double& result) {
  double number;
  if (Vm::is_int(value)) {
    if (int_is_negative(value) || int_is_zero(value)) {
      vm.raise(vm.types.value_error, "expected a positive input");
      return false;
    }
    if (int_to_double(value, number)) {
      result = function(number);
      return true;
    }
    const IntView view(value);
    const int64_t bits = static_cast<int64_t>(bit_length(view.magnitude()));
    result = function(limbs_to_double(view.magnitude(), -bits, false)) + function(2.0) * static_cast<double>(bits);
    return true;
  }
  if (!vm.to_double(value, number)) return false;
  if (number <= 0) {
    raise_expected(vm, "a positive input", number);
    return false;
  }
  result = function(number);
  return true;
}

constexpr auto natural = [](double x) { return std::log(x); };
constexpr auto binary_log = [](double x) { return std::log2(x); };
constexpr auto decimal_log = [](double x) { return std::log10(x); };

Value log_function(Vm& vm, const Arguments& arguments) {
  double number;
  if (!logarithm<natural>(vm, arguments[0], number)) return Value();
  const Value* const base = optional_argument(arguments, 1);
  if (base == nullptr) return vm.new_float(number);
  double divisor;
  return logarithm<natural>(vm, *base, divisor) ? float_truediv(vm, number, divisor) : Value();
}

template <auto function>
Value log_in_base(Vm& vm, const Arguments& arguments) {
  double number;
  return logarithm<function>(vm, arguments[0], number) ? vm.new_float(number) : Value();
}

Value pow_function(Vm& vm, const Arguments& arguments) {
  double x;
  double y;
  if (!read_two(vm, arguments, x, y)) return Value();
  const double result = std::pow(x, y);
  if (std::isfinite(x) && std::isfinite(y)) {
    if (std::isnan(result)) return raise_domain(vm);
    if (std::isinf(result)) return x == 0 ? raise_domain(vm) : raise_range(vm);
  }
  return vm.new_float(result);
}

template <auto function>
Value divide_function(Vm& vm, const Arguments& arguments) {
  double x;
  double y;
  if (!read_two(vm, arguments, x, y)) return Value();
  const double result = function(x, y);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y)) return raise_domain(vm);
  return vm.new_float(result);
}

template <auto function>
Value binary_function(Vm& vm, const Arguments& arguments) {
  double x;
  double y;
  return read_two(vm, arguments, x, y) ? vm.new_float(function(x, y)) : Value();
}

Value fma_function(Vm& vm, const Arguments& arguments) {
  double x;
  double y;
  double z;
  if (!read_two(vm, arguments, x, y) || !vm.to_double(arguments[2], z)) return Value();
  const double result = std::fma(x, y, z);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y) && !std::isnan(z)) {
    return vm.raise(vm.types.value_error, "invalid operation in fma");
  }
  if (std::isinf(result) && std::isfinite(x) && std::isfinite(y) && std::isfinite(z)) {
    return vm.raise(vm.types.overflow_error, "overflow in fma");
  }
  return vm.new_float(result);
}

Value ldexp_function(Vm& vm, const Arguments& arguments) {
  double number;
  if (!vm.to_double(arguments[0], number)) return Value();
  if (!Vm::is_int(arguments[1])) return vm.raise_type_error("Expected an int as second argument to ldexp.");
  if (number == 0 || !std::isfinite(number)) return vm.new_float(number);
  constexpr int64_t beyond = 10000;
  int64_t exponent;
  if (!int_fits_int64(arguments[1], exponent)) exponent = int_is_negative(arguments[1]) ? -beyond : beyond;
  if (exponent < -beyond) return vm.new_float(std::copysign(0.0, number));
  const double result = exponent > beyond ? std::numeric_limits<double>::infinity() : std::ldexp(number, static_cast<int>(exponent));
  return std::isinf(result) ? raise_range(vm) : vm.new_float(result);
}

Value frexp_function(Vm& vm, const Arguments& arguments) {
  double number;
  if (!vm.to_double(arguments[0], number)) return Value();
  int exponent = 0;
  const double mantissa = std::isfinite(number) ? std::frexp(number, &exponent) : number;
  return vm.new_tuple({vm.new_float(mantissa), Value::small(exponent)});
}

Value modf_function(Vm& vm, const Arguments& arguments) {
  double number;
  if (!vm.to_double(arguments[0], number)) return Value();
  double whole;
  const double fraction = std::modf(number, &whole);
  return vm.new_tuple({vm.new_float(fraction), vm.new_float(whole)});
}

Value isclose_function(Vm& vm, const Arguments& arguments) {
  double a;
  double b;
  double relative = 1e-09;
  double absolute = 0.0;
  if (!read_two(vm, arguments, a, b)) return Value();
  const Value* const rel_tol = optional_argument(arguments, 2);
  const Value* const abs_tol = optional_argument(arguments, 3);
  if (rel_tol != nullptr && !vm.to_double(*rel_tol, relative)) return Value();
  if (abs_tol != nullptr && !vm.to_double(*abs_tol, absolute)) return Value();
  if (relative < 0 || absolute < 0) return vm.raise(vm.types.value_error, "tolerances must be non-negative");
  if (a == b) return Value::boolean(true);
  if (std::isinf(a) || std::isinf(b)) return Value::boolean(false);
  const double difference = std::fabs(b - a);
  return Value::boolean(difference <= std::fabs(relative * b) || difference <= std::fabs(relative * a) || difference <= absolute);
}

// Doubles in order as integers: neighbours differ by one.
int64_t to_ordinal(double number) {
  const int64_t bits = std::bit_cast<int64_t>(number);
  return bits >= 0 ? bits : -(bits & std::numeric_limits<int64_t>::max());
}

double from_ordinal(int64_t ordinal) {
  return ordinal >= 0 ? std::bit_cast<double>(ordinal) : -std::bit_cast<double>(-ordinal);
}

Value nextafter_function(Vm& vm, const Arguments& arguments) {
  double from;
  double to;
  if (!read_two(vm, arguments, from, to)) return Value();
  const Value* const given = optional_argument(arguments, 2);
  if (given == nullptr || given->is_none()) return vm.new_float(std::nextafter(from, to));
  const Value index = index_of(vm, *given);
  if (!index) return Value();
  if (int_is_negative(index)) return vm.raise(vm.types.value_error, "steps must be a non-negative integer");
  if (std::isnan(from) || int_is_zero(index)) return vm.new_float(from);
  if (std::isnan(to) || from == to) return vm.new_float(to);
  const int64_t start = to_ordinal(from);
  const int64_t end = to_ordinal(to);
  const uint64_t distance = start < end ? static_cast<uint64_t>(end) - static_cast<uint64_t>(start)
                                        : static_cast<uint64_t>(start) - static_cast<uint64_t>(end);
  int64_t steps;
  if (!int_fits_int64(index, steps) || static_cast<uint64_t>(steps) >= distance) return vm.new_float(to);
  const double moved = from_ordinal(start < end ? start + steps : start - steps);
  return vm.new_float(moved == 0 ? std::copysign(moved, from) : moved);
}

Value ulp_function(Vm& vm, const Arguments& arguments) {
  double number;
  if (!vm.to_double(arguments[0], number)) return Value();
  number = std::fabs(number);
  if (!std::isfinite(number)) return vm.new_float(number);
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const double next = std::nextafter(number, infinity);
  return vm.new_float(std::isinf(next) ? number - std::nextafter(number, -infinity) : next - number);
}

// floor and ceil: the class's own method, else of the float.
Value rounded(Vm& vm, const Value& value, Special method, double (*round)(double)) {
  if (value.is_small()) return value;
  if (Vm::is_float(value) && vm.type_of(value) == vm.types.floating) return int_from_double(vm, round(value.as<Float>()->value));
  bool missing = false;
  Value result = vm.call_special(value, method, {}, &missing);
  if (!missing) return result;
  double number;
  return vm.to_double(value, number) ? int_from_double(vm, round(number)) : Value();
}

Value floor_function(Vm& vm, const Arguments& arguments) {
  return rounded(vm, arguments[0], Special::sp_floor, [](double x) { return std::floor(x); });
}

Value ceil_function(Vm& vm, const Arguments& arguments) {
  return rounded(vm, arguments[0], Special::sp_ceil, [](double x) { return std::ceil(x); });
}

Value trunc_function(Vm& vm, const Arguments& arguments) {
  if (arguments[0].is_small()) return arguments[0];
  if (vm.type_of(arguments[0]) == vm.types.floating) return int_from_double(vm, arguments[0].as<Float>()->value);
  bool missing = false;
  Value result = vm.call_special(arguments[0], Special::sp_trunc, {}, &missing);
  if (!missing) return result;
  return vm.raise_type_error("type " + std::string(vm.type_name(arguments[0])) + " doesn't define __trunc__ method");
}

constexpr auto overflow = Infinite::is_range_error;
constexpr NativeDefinition functions[] = {
    {"acos", unary<[](double x) { return std::acos(x); }, unit_closed>, 1, 1},
    {"acosh", unary<[](double x) { return std::acosh(x); }, from_one>, 1, 1},
    {"asin", unary<[](double x) { return std::asin(x); }, unit_closed>, 1, 1},
    {"asinh", unary<[](double x) { return std::asinh(x); }, any_finite>, 1, 1},
    {"atan", unary<[](double x) { return std::atan(x); }, any_finite>, 1, 1},
    {"atan2", binary_function<[](double y, double x) { return std::atan2(y, x); }>, 2, 2},
    {"atanh", unary<[](double x) { return std::atanh(x); }, unit_open>, 1, 1},
    {"cbrt", unary<cube_root, any_finite>, 1, 1},
    {"ceil", ceil_function, 1, 1},
    {"comb", math_comb, 2, 2},
    {"copysign", binary_function<[](double x, double y) { return std::copysign(x, y); }>, 2, 2},
    {"cos", unary<[](double x) { return std::cos(x); }, any_finite>, 1, 1},
    {"cosh", unary<[](double x) { return std::cosh(x); }, any_finite, overflow>, 1, 1},
    {"degrees", unary<[](double x) { return x * (180.0 / std::numbers::pi); }, any_finite, overflow>, 1, 1},
    {"dist", math_dist, 2, 2},
    {"erf", unary<[](double x) { return std::erf(x); }, any_finite>, 1, 1},
    {"erfc", unary<[](double x) { return std::erfc(x); }, any_finite>, 1, 1},
    {"exp", unary<[](double x) { return std::exp(x); }, any_finite, overflow>, 1, 1},
    {"exp2", unary<[](double x) { return std::exp2(x); }, any_finite, overflow>, 1, 1},
    {"expm1", unary<[](double x) { return std::expm1(x); }, any_finite, overflow>, 1, 1},
    {"fabs", unary<[](double x) { return std::fabs(x); }, any_finite>, 1, 1},
    {"factorial", math_factorial, 1, 1},
    {"floor", floor_function, 1, 1},
    {"fma", fma_function, 3, 3},
    {"fmod", divide_function<[](double x, double y) { return std::fmod(x, y); }>, 2, 2},
    {"frexp", frexp_function, 1, 1},
    {"fsum", math_fsum, 1, 1},
    {"gamma", gamma_function, 1, 1},
    {"gcd", math_gcd, 0, 0xFFFF},
    {"hypot", math_hypot, 0, 0xFFFF},
    {"isclose", isclose_function, 2, 4, "a,b,rel_tol,abs_tol"},
    {"isfinite", classify<[](double x) { return std::isfinite(x); }>, 1, 1},
    {"isinf", classify<[](double x) { return std::isinf(x); }>, 1, 1},
    {"isnan", classify<[](double x) { return std::isnan(x); }>, 1, 1},
    {"isqrt", math_isqrt, 1, 1},
    {"lcm", math_lcm, 0, 0xFFFF},
    {"ldexp", ldexp_function, 2, 2},
    {"lgamma", log_gamma_function, 1, 1},
    {"log", log_function, 1, 2},
    {"log10", log_in_base<decimal_log>, 1, 1},
    {"log1p", unary<[](double x) { return std::log1p(x); }, above_minus_one>, 1, 1},
    {"log2", log_in_base<binary_log>, 1, 1},
    {"modf", modf_function, 1, 1},
    {"nextafter", nextafter_function, 2, 3, "x,y,steps"},
    {"perm", math_perm, 1, 2},
    {"pow", pow_function, 2, 2},
    {"prod", math_prod, 0, 0xFFFF, "*"},
    {"radians", unary<[](double x) { return x * (std::numbers::pi / 180.0); }, any_finite>, 1, 1},
    {"remainder", divide_function<[](double x, double y) { return std::remainder(x, y); }>, 2, 2},
    {"sin", unary<[](double x) { return std::sin(x); }, any_finite>, 1, 1},
    {"sinh", unary<[](double x) { return std::sinh(x); }, any_finite, overflow>, 1, 1},
    {"sqrt", unary<[](double x) { return std::sqrt(x); }, not_negative>, 1, 1},
    {"sumprod", math_sumprod, 2, 2},
    {"tan", unary<[](double x) { return std::tan(x); }, any_finite>, 1, 1},
    {"tanh", unary<[](double x) { return std::tanh(x); }, any_finite>, 1, 1},
    {"trunc", trunc_function, 1, 1},
    {"ulp", ulp_function, 1, 1},
    {nullptr, nullptr, 0, 0},
};

bool initialize(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  vm.add(module, "pi", vm.new_float(std::numbers::pi));
  vm.add(module, "e", vm.new_float(std::numbers::e));
  vm.add(module, "tau", vm.new_float(2 * std::numbers::pi));
  vm.add(module, "inf", vm.new_float(std::numeric_limits<double>::infinity()));
  vm.add(module, "nan", vm.new_float(std::numeric_limits<double>::quiet_NaN()));
  return true;
}

}  // namespace

void install_math(Vm& vm) { vm.register_native_module("math", initialize); }

}  // namespace lockstep::script
