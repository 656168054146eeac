// math: gcd, lcm, factorial, comb, perm, isqrt.
#include <algorithm>
#include <limits>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/math_functions.hpp"

namespace lockstep::script {

namespace {

// first * (first + 1) * … * last, by halves so that the factors of a product are of similar size.
Limbs product_of_range(uint64_t first, uint64_t last) {
  if (first > last) return limbs_of(1);
  if (last - first < 8) {
    Limbs product = limbs_of(first);
    for (uint64_t factor = first + 1; factor <= last; ++factor) product = multiply_limbs(product, limbs_of(factor));
    return product;
  }
  const uint64_t middle = first + (last - first) / 2;
  return multiply_limbs(product_of_range(first, middle), product_of_range(middle + 1, last));
}

// n and k of comb and perm: k at most 2**31. false after raising.
bool read_counts(Vm& vm, const Arguments& arguments, Value& n, Value& k) {
  n = index_of(vm, arguments[0]);
  if (!n) return false;
  k = index_of(vm, arguments[1]);
  if (!k) return false;
  if (int_is_negative(n) || int_is_negative(k)) {
    vm.raise(vm.types.value_error, int_is_negative(n) ? "n must be a non-negative integer" : "k must be a non-negative integer");
    return false;
  }
  return true;
}

// n * (n - 1) * … of `count` factors. Null after raising.
Value falling_product(Vm& vm, const Value& n, uint64_t count) {
  int64_t small;
  if (int_fits_int64(n, small)) {
    const uint64_t top = static_cast<uint64_t>(small);
    if (!check_allocation(vm, count * 8)) return Value();
    return make_int(vm, false, product_of_range(top - count + 1, top));
  }
  Value product = Value::small(1);
  Value factor = n;
  for (uint64_t i = 0; i < count && product; ++i) {
    product = int_mul(vm, product, factor);
    factor = int_sub(vm, factor, Value::small(1));
  }
  return product;
}

}  // namespace

Value math_gcd(Vm& vm, const Arguments& arguments) {
  Value result = Value::small(0);
  for (uint32_t i = 0; i < arguments.count; ++i) {
    const Value number = index_of(vm, arguments[i]);
    if (!number) return Value();
    result = int_gcd(vm, result, number);
  }
  return result;
}

Value math_lcm(Vm& vm, const Arguments& arguments) {
  Value result = Value::small(1);
  for (uint32_t i = 0; i < arguments.count; ++i) {
    const Value number = index_of(vm, arguments[i]);
    if (!number) return Value();
    const Value common = int_gcd(vm, result, number);
    result = int_is_zero(common) ? Value::small(0) : int_abs(vm, int_mul(vm, int_floordiv(vm, result, common), number));
    if (!result) return Value();
  }
  return result;
}

Value math_factorial(Vm& vm, const Arguments& arguments) {
  const Value number = index_of(vm, arguments[0]);
  if (!number) return Value();
  if (int_is_negative(number)) return vm.raise(vm.types.value_error, "factorial() not defined for negative values");
  int64_t n;
  if (!int_fits_int64(number, n) || n > std::numeric_limits<int32_t>::max()) {
    return vm.raise(vm.types.overflow_error, "factorial() argument should not exceed 2147483647");
  }
  // n! has fewer than n * log2(n) bits.
  if (!check_allocation(vm, static_cast<uint64_t>(n) * bit_length(limbs_of(static_cast<uint64_t>(n))) / 8)) return Value();
  return make_int(vm, false, product_of_range(1, static_cast<uint64_t>(n)));
}

Value math_comb(Vm& vm, const Arguments& arguments) {
  Value n;
  Value k;
  if (!read_counts(vm, arguments, n, k)) return Value();
  const Value rest = int_sub(vm, n, k);
  if (int_is_negative(rest)) return Value::small(0);
  const Value least = int_compare(k, rest) < 0 ? k : rest;
  int64_t count;
  if (!int_fits_int64(least, count) || count > std::numeric_limits<int32_t>::max()) {
    return vm.raise(vm.types.overflow_error, "min(n - k, k) must not exceed 9223372036854775807");
  }
  if (count == 0) return Value::small(1);
  const Value product = falling_product(vm, n, static_cast<uint64_t>(count));
  return product ? int_floordiv(vm, product, make_int(vm, false, product_of_range(1, static_cast<uint64_t>(count)))) : Value();
}

Value math_perm(Vm& vm, const Arguments& arguments) {
  const Value* const given = optional_argument(arguments, 1);
  if (given == nullptr || given->is_none()) return math_factorial(vm, Arguments{arguments.values, 1});
  Value n;
  Value k;
  if (!read_counts(vm, arguments, n, k)) return Value();
  if (int_compare(k, n) > 0) return Value::small(0);
  int64_t count;
  if (!int_fits_int64(k, count) || count > std::numeric_limits<int32_t>::max()) {
    return vm.raise(vm.types.overflow_error, "k must not exceed 9223372036854775807");
  }
  return count == 0 ? Value::small(1) : falling_product(vm, n, static_cast<uint64_t>(count));
}

Value math_isqrt(Vm& vm, const Arguments& arguments) {
  const Value number = index_of(vm, arguments[0]);
  if (!number) return Value();
  if (int_is_negative(number)) return vm.raise(vm.types.value_error, "isqrt() argument must be nonnegative");
  return make_int(vm, false, square_root(IntView(number).magnitude()));
}

}  // namespace lockstep::script
