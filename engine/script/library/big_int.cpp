#include "engine/script/library/big_int.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/script/library/limits.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/hashing.hpp"

namespace lockstep::script {

namespace {

Value zero_division(Vm& vm) { return vm.raise(vm.types.zero_division_error, "division by zero"); }

Value signed_sum(Vm& vm, bool a_negative, LimbSpan a, bool b_negative, LimbSpan b) {
  if (a_negative == b_negative) return make_int(vm, a_negative, add_limbs(a, b));
  const int order = compare_limbs(a, b);
  if (order == 0) return Value::small(0);
  return order > 0 ? make_int(vm, a_negative, subtract_limbs(a, b)) : make_int(vm, b_negative, subtract_limbs(b, a));
}

// The low `size` limbs in two's complement.
Limbs to_complement(const IntView& number, size_t size) {
  Limbs limbs(number.magnitude().begin(), number.magnitude().end());
  limbs.resize(size, 0);
  if (!number.negative()) return limbs;
  uint64_t carry = 1;
  for (uint32_t& limb : limbs) {
    carry += static_cast<uint32_t>(~limb);
    limb = static_cast<uint32_t>(carry);
    carry >>= 32;
  }
  return limbs;
}

Value from_complement(Vm& vm, Limbs&& limbs) {
  const bool negative = !limbs.empty() && (limbs.back() >> 31) != 0;
  if (negative) {
    uint64_t carry = 1;
    for (uint32_t& limb : limbs) {
      carry += static_cast<uint32_t>(~limb);
      limb = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
  }
  return make_int(vm, negative, limbs);
}

template <class Operation>
Value bitwise(Vm& vm, const Value& a, const Value& b, Operation operation) {
  int64_t x;
  int64_t y;
  if (int_fits_int64(a, x) && int_fits_int64(b, y)) return vm.new_int(operation(x, y));
  const IntView left(a);
  const IntView right(b);
  const size_t size = std::max(left.magnitude().size(), right.magnitude().size()) + 1;
  Limbs limbs = to_complement(left, size);
  const Limbs other = to_complement(right, size);
  for (size_t i = 0; i < size; ++i) limbs[i] = static_cast<uint32_t>(operation(limbs[i], other[i]));
  return from_complement(vm, std::move(limbs));
}

// The number of places of a shift. false after raising, or with `huge` set when it is beyond 64 bits.
bool shift_count(Vm& vm, const Value& b, uint64_t& bits, bool& huge) {
  if (int_is_negative(b)) {
    vm.raise(vm.types.value_error, "negative shift count");
    return false;
  }
  int64_t number;
  huge = !int_fits_int64(b, number);
  if (!huge) bits = static_cast<uint64_t>(number);
  return true;
}

Limbs remainder_limbs(LimbSpan dividend, LimbSpan divisor) {
  Limbs quotient;
  Limbs remainder;
  divide_limbs(dividend, divisor, quotient, remainder);
  return remainder;
}

bool bit_at(LimbSpan limbs, uint64_t bit) {
  return ((limbs[static_cast<size_t>(bit / 32)] >> (bit % 32)) & 1) != 0;
}

Limbs power_modulo(LimbSpan base, LimbSpan exponent, LimbSpan modulus) {
  Limbs result = remainder_limbs(limbs_of(1), modulus);
  const Limbs reduced = remainder_limbs(base, modulus);
  for (uint64_t bit = bit_length(exponent); bit-- > 0;) {
    result = remainder_limbs(multiply_limbs(result, result), modulus);
    if (bit_at(exponent, bit)) result = remainder_limbs(multiply_limbs(result, reduced), modulus);
  }
  return result;
}

}  // namespace

IntView::IntView(const Value& value) {
  if (value.is_object()) {
    const BigInt* const big = value.as<BigInt>();
    negative_ = big->negative;
    size_ = big->size;
    big_ = big->limbs;
    return;
  }
  const int64_t number = value.is_small() ? value.as_small() : value.is_true() ? 1 : 0;
  negative_ = number < 0;
  const uint64_t magnitude = negative_ ? 0 - static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
  own_[0] = static_cast<uint32_t>(magnitude);
  own_[1] = static_cast<uint32_t>(magnitude >> 32);
  size_ = own_[1] != 0 ? 2 : own_[0] != 0 ? 1 : 0;
}

bool int_fits_int64(const Value& value, int64_t& number) {
  if (value.is_small()) {
    number = value.as_small();
    return true;
  }
  const IntView view(value);
  const LimbSpan limbs = view.magnitude();
  if (limbs.size() > 2) return false;
  uint64_t magnitude = 0;
  for (size_t i = limbs.size(); i-- > 0;) magnitude = (magnitude << 32) | limbs[i];
  const uint64_t limit = uint64_t{1} << 63;
  if (magnitude > limit || (magnitude == limit && !view.negative())) return false;
  number = static_cast<int64_t>(view.negative() ? 0 - magnitude : magnitude);
  return true;
}

namespace {

BigInt* new_big(Vm& vm, Type* type, bool negative, LimbSpan limbs) {
  BigInt* const big = allocate_integer(vm.heap, type, static_cast<uint32_t>(limbs.size()));
  big->negative = negative;
  std::copy(limbs.begin(), limbs.end(), big->limbs);
  return big;
}

}  // namespace

Value make_int(Vm& vm, bool negative, LimbSpan magnitude) {
  magnitude = trimmed(magnitude);
  if (magnitude.size() <= 2) {
    uint64_t number = 0;
    for (size_t i = magnitude.size(); i-- > 0;) number = (number << 32) | magnitude[i];
    const uint64_t limit = static_cast<uint64_t>(Value::max_small) + (negative ? 1 : 0);
    if (number <= limit) return Value::small(negative ? -static_cast<int64_t>(number) : static_cast<int64_t>(number));
  }
  return Value::adopt(new_big(vm, vm.types.integer, negative, magnitude));
}

Value make_int_of_type(Vm& vm, Type* type, const Value& value) {
  const IntView view(value);
  return Value::adopt(new_big(vm, type, view.negative(), view.magnitude()));
}

Value plain_int(Vm& vm, const Value& value) {
  if (value.is_small()) return value;
  if (value.is_object() && value.object()->type == vm.types.integer) return value;
  const IntView view(value);
  return make_int(vm, view.negative(), view.magnitude());
}

Value int_add(Vm& vm, const Value& a, const Value& b) {
  if (a.is_small() && b.is_small()) return vm.new_int(a.as_small() + b.as_small());
  const IntView left(a);
  const IntView right(b);
  return signed_sum(vm, left.negative(), left.magnitude(), right.negative(), right.magnitude());
}

Value int_sub(Vm& vm, const Value& a, const Value& b) {
  if (a.is_small() && b.is_small()) return vm.new_int(a.as_small() - b.as_small());
  const IntView left(a);
  const IntView right(b);
  return signed_sum(vm, left.negative(), left.magnitude(), !right.negative(), right.magnitude());
}

Value int_mul(Vm& vm, const Value& a, const Value& b) {
  int64_t product;
  if (a.is_small() && b.is_small() && !__builtin_mul_overflow(a.as_small(), b.as_small(), &product)) return vm.new_int(product);
  const IntView left(a);
  const IntView right(b);
  if (!check_allocation(vm, (left.magnitude().size() + right.magnitude().size()) * sizeof(uint32_t))) return Value();
  return make_int(vm, left.negative() != right.negative(), multiply_limbs(left.magnitude(), right.magnitude()));
}

Value int_truediv(Vm& vm, const Value& a, const Value& b) {
  if (int_is_zero(b)) return zero_division(vm);
  const IntView left(a);
  const IntView right(b);
  const bool negative = left.negative() != right.negative();
  if (left.zero()) return vm.new_float(negative ? -0.0 : 0.0);
  // Enough bits of quotient for a rounded double, whatever comes after as one sticky bit.
  const int64_t a_bits = static_cast<int64_t>(bit_length(left.magnitude()));
  const int64_t b_bits = static_cast<int64_t>(bit_length(right.magnitude()));
  double result;
  if (a_bits <= 53 && b_bits <= 53) {
    result = limbs_to_double(left.magnitude(), 0, false) / limbs_to_double(right.magnitude(), 0, false);
  } else {
    const int64_t shift = a_bits - b_bits - 66;
    const bool lost = shift > 0 && any_bit_below(left.magnitude(), static_cast<uint64_t>(shift));
    const Limbs scaled = shift > 0 ? shift_right(left.magnitude(), static_cast<uint64_t>(shift))
                                   : shift_left(left.magnitude(), static_cast<uint64_t>(-shift));
    Limbs quotient;
    Limbs remainder;
    divide_limbs(scaled, right.magnitude(), quotient, remainder);
    result = limbs_to_double(quotient, shift, lost || !remainder.empty());
    if (std::isinf(result)) {
      return vm.raise(vm.types.overflow_error, "integer division result too large for a float");
    }
  }
  return vm.new_float(negative ? -result : result);
}

bool int_divmod(Vm& vm, const Value& a, const Value& b, Value& quotient, Value& remainder) {
  if (int_is_zero(b)) {
    zero_division(vm);
    return false;
  }
  if (a.is_small() && b.is_small()) {
    const int64_t x = a.as_small();
    const int64_t y = b.as_small();
    int64_t down = x / y;
    int64_t rest = x % y;
    if (rest != 0 && (rest < 0) != (y < 0)) {
      --down;
      rest += y;
    }
    quotient = vm.new_int(down);
    remainder = vm.new_int(rest);
    return true;
  }
  const IntView left(a);
  const IntView right(b);
  Limbs whole;
  Limbs rest;
  divide_limbs(left.magnitude(), right.magnitude(), whole, rest);
  const bool opposite = left.negative() != right.negative();
  if (opposite && !rest.empty()) {
    whole = add_limbs(whole, limbs_of(1));
    rest = subtract_limbs(right.magnitude(), rest);
  }
  quotient = make_int(vm, opposite, whole);
  remainder = make_int(vm, right.negative(), rest);
  return true;
}

Value int_floordiv(Vm& vm, const Value& a, const Value& b) {
  Value quotient;
  Value remainder;
  return int_divmod(vm, a, b, quotient, remainder) ? quotient : Value();
}

Value int_mod(Vm& vm, const Value& a, const Value& b) {
  Value quotient;
  Value remainder;
  return int_divmod(vm, a, b, quotient, remainder) ? remainder : Value();
}

Value int_pow(Vm& vm, const Value& a, const Value& b) {
  const IntView base(a);
  const IntView exponent(b);
  if (exponent.negative()) {
    if (base.zero()) return vm.raise(vm.types.zero_division_error, "zero to a negative power");
    double x;
    double y;
    if (!int_to_double(a, x) || !int_to_double(b, y)) {
      return vm.raise(vm.types.overflow_error, "int too large to convert to float");
    }
    return vm.new_float(std::pow(x, y));
  }
  if (exponent.zero()) return Value::small(1);
  const LimbSpan magnitude = base.magnitude();
  const bool odd = (exponent.magnitude()[0] & 1) != 0;
  const bool negative = base.negative() && odd;
  if (base.zero()) return Value::small(0);
  if (magnitude.size() == 1 && magnitude[0] == 1) return Value::small(negative ? -1 : 1);
  int64_t count;
  const uint64_t bits = bit_length(magnitude);
  if (!int_fits_int64(b, count) || static_cast<uint64_t>(count) > (uint64_t{1} << 40) / bits) {
    return raise_memory_error(vm);
  }
  if (!check_allocation(vm, static_cast<uint64_t>(count) * bits / 8)) return Value();
  const uint64_t zeros = trailing_zero_bits(magnitude);
  const Limbs odd_part = shift_right(magnitude, zeros);  // 2**n and 10**n are mostly shifting
  Limbs result = limbs_of(1);
  if (!(odd_part.size() == 1 && odd_part[0] == 1)) {
    for (uint64_t bit = bit_length(exponent.magnitude()); bit-- > 0;) {
      result = multiply_limbs(result, result);
      if (bit_at(exponent.magnitude(), bit)) result = multiply_limbs(result, odd_part);
    }
  }
  return make_int(vm, negative, zeros == 0 ? result : shift_left(result, zeros * static_cast<uint64_t>(count)));
}

Value int_pow_mod(Vm& vm, const Value& a, const Value& b, const Value& modulus) {
  if (int_is_zero(modulus)) return vm.raise(vm.types.value_error, "pow() 3rd argument cannot be 0");
  const IntView by(modulus);
  Value base = int_mod(vm, a, by.negative() ? int_abs(vm, modulus) : modulus);
  if (int_is_negative(b)) {
    // The inverse by the extended Euclidean algorithm: base * inverse + … = gcd.
    Value previous = int_abs(vm, modulus);
    Value current = base;
    Value previous_factor = Value::small(0);
    Value factor = Value::small(1);
    while (!int_is_zero(current)) {
      Value quotient;
      Value rest;
      if (!int_divmod(vm, previous, current, quotient, rest)) return Value();
      Value next_factor = int_sub(vm, previous_factor, int_mul(vm, quotient, factor));
      previous = std::move(current);
      current = std::move(rest);
      previous_factor = std::move(factor);
      factor = std::move(next_factor);
    }
    if (int_compare(previous, Value::small(1)) != 0) {
      return vm.raise(vm.types.value_error, "base is not invertible for the given modulus");
    }
    base = int_mod(vm, previous_factor, int_abs(vm, modulus));
  }
  const Limbs power = power_modulo(IntView(base).magnitude(), IntView(b).magnitude(), by.magnitude());
  const Value result = make_int(vm, false, power);
  return by.negative() && !int_is_zero(result) ? int_add(vm, result, modulus) : result;
}

Value int_lshift(Vm& vm, const Value& a, const Value& b) {
  uint64_t bits = 0;
  bool huge = false;
  if (!shift_count(vm, b, bits, huge)) return Value();
  if (int_is_zero(a)) return Value::small(0);
  if (huge) return vm.raise(vm.types.overflow_error, "too many digits in integer");
  if (!check_allocation(vm, bits / 8)) return Value();
  const IntView view(a);
  return make_int(vm, view.negative(), shift_left(view.magnitude(), bits));
}

Value int_rshift(Vm& vm, const Value& a, const Value& b) {
  uint64_t bits = 0;
  bool huge = false;
  if (!shift_count(vm, b, bits, huge)) return Value();
  const IntView view(a);
  if (huge) return Value::small(view.negative() ? -1 : 0);
  const bool rounds_down = view.negative() && any_bit_below(view.magnitude(), bits);
  Limbs shifted = shift_right(view.magnitude(), bits);
  if (rounds_down) shifted = add_limbs(shifted, limbs_of(1));
  return make_int(vm, view.negative(), shifted);
}

Value int_and(Vm& vm, const Value& a, const Value& b) {
  return bitwise(vm, a, b, [](auto x, auto y) { return x & y; });
}

Value int_or(Vm& vm, const Value& a, const Value& b) {
  return bitwise(vm, a, b, [](auto x, auto y) { return x | y; });
}

Value int_xor(Vm& vm, const Value& a, const Value& b) {
  return bitwise(vm, a, b, [](auto x, auto y) { return x ^ y; });
}

Value int_neg(Vm& vm, const Value& a) {
  const IntView view(a);
  return make_int(vm, !view.negative(), view.magnitude());
}

Value int_invert(Vm& vm, const Value& a) { return int_sub(vm, Value::small(-1), a); }

Value int_abs(Vm& vm, const Value& a) {
  const IntView view(a);
  return make_int(vm, false, view.magnitude());
}

Value int_gcd(Vm& vm, const Value& a, const Value& b) {
  Value x = int_abs(vm, a);
  Value y = int_abs(vm, b);
  while (!int_is_zero(y)) {
    Value rest = int_mod(vm, x, y);
    x = std::move(y);
    y = std::move(rest);
  }
  return x;
}

int int_compare(const Value& a, const Value& b) {
  if (a.is_small() && b.is_small()) return a.as_small() < b.as_small() ? -1 : a.as_small() > b.as_small() ? 1 : 0;
  const IntView left(a);
  const IntView right(b);
  if (left.negative() != right.negative()) return left.negative() ? -1 : 1;
  const int order = compare_limbs(left.magnitude(), right.magnitude());
  return left.negative() ? -order : order;
}

bool int_is_zero(const Value& a) {
  if (a.is_small()) return a.as_small() == 0;
  return a.is_object() ? a.as<BigInt>()->size == 0 : a.is_false();
}

bool int_is_negative(const Value& a) {
  if (a.is_small()) return a.as_small() < 0;
  return a.is_object() && a.as<BigInt>()->negative;
}

uint32_t int_hash(const Value& a) {
  if (a.is_small()) return hash_int64(a.as_small());
  const IntView view(a);
  return hash_magnitude(view.negative(), view.magnitude().data(), static_cast<uint32_t>(view.magnitude().size()));
}

}  // namespace lockstep::script
