// Arithmetic on script ints of every size: small ints, bools and BigInt objects, subclasses included.
//
// Every function here takes operands for which Vm::is_int holds and gives plain ints. The dispatch loop does small ints
// itself and comes here when a result does not fit, so these are complete but not the fastest way for small operands.
#pragma once

#include <string>
#include <string_view>

#include "engine/script/library/magnitude.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Sign and limbs of an int, without copying a BigInt's. Valid while the value lives.
class IntView {
 public:
  explicit IntView(const Value& value);
  IntView(const IntView&) = delete;
  IntView& operator=(const IntView&) = delete;

  bool negative() const { return negative_; }
  bool zero() const { return size_ == 0; }
  LimbSpan magnitude() const { return {big_ != nullptr ? big_ : own_, size_}; }

 private:
  bool negative_;
  uint32_t size_;
  const uint32_t* big_ = nullptr;
  uint32_t own_[2];
};

/// The int as int64 when it is a small int, a bool or any int that fits.
bool int_fits_int64(const Value& value, int64_t& number);
Value make_int(Vm& vm, bool negative, LimbSpan magnitude);
/// An object of a subclass of int with the value of `value`.
Value make_int_of_type(Vm& vm, Type* type, const Value& value);
/// The plain int equal to a bool or to an object of a subclass.
Value plain_int(Vm& vm, const Value& value);

Value int_add(Vm& vm, const Value& a, const Value& b);
Value int_sub(Vm& vm, const Value& a, const Value& b);
/// @errors MemoryError
Value int_mul(Vm& vm, const Value& a, const Value& b);
/// The correctly rounded float. @errors ZeroDivisionError, OverflowError
Value int_truediv(Vm& vm, const Value& a, const Value& b);
/// Rounded down. @errors ZeroDivisionError
Value int_floordiv(Vm& vm, const Value& a, const Value& b);
/// The remainder of int_floordiv: it has the divisor's sign. @errors ZeroDivisionError
Value int_mod(Vm& vm, const Value& a, const Value& b);
/// @errors ZeroDivisionError; false after raising
bool int_divmod(Vm& vm, const Value& a, const Value& b, Value& quotient, Value& remainder);
/// A float when the exponent is negative. @errors ZeroDivisionError, OverflowError, MemoryError
Value int_pow(Vm& vm, const Value& a, const Value& b);
/// pow(a, b, modulus). @errors ValueError
Value int_pow_mod(Vm& vm, const Value& a, const Value& b, const Value& modulus);
/// @errors ValueError (negative count), OverflowError, MemoryError
Value int_lshift(Vm& vm, const Value& a, const Value& b);
Value int_rshift(Vm& vm, const Value& a, const Value& b);
/// As if in two's complement of unlimited width.
Value int_and(Vm& vm, const Value& a, const Value& b);
Value int_or(Vm& vm, const Value& a, const Value& b);
Value int_xor(Vm& vm, const Value& a, const Value& b);
Value int_neg(Vm& vm, const Value& a);
Value int_invert(Vm& vm, const Value& a);
Value int_abs(Vm& vm, const Value& a);
Value int_gcd(Vm& vm, const Value& a, const Value& b);

/// -1, 0 or 1.
int int_compare(const Value& a, const Value& b);
/// -1, 0 or 1, exactly. `number` is not nan.
int int_compare_double(const Value& a, double number);
bool int_is_zero(const Value& a);
bool int_is_negative(const Value& a);
uint32_t int_hash(const Value& a);

/// Rounded half to even; false when it is beyond the doubles (nothing is raised).
bool int_to_double(const Value& a, double& number);
/// limbs * 2**exponent, rounded half to even; `inexact`: a little more than that. Infinite when beyond the doubles.
double limbs_to_double(LimbSpan limbs, int64_t exponent, bool inexact);
/// Truncated. @errors OverflowError, ValueError (infinity, nan)
Value int_from_double(Vm& vm, double number);

/// Number of digits of a literal's int or of int(text) is limited as in CPython.
inline constexpr size_t max_int_digits = 4300;
/// Appends the int's text in a base from 2 to 36, without prefix. false after raising.
/// @errors ValueError: base 10 and more than 4300 digits
bool append_int(Vm& vm, std::string& text, const Value& value, uint32_t base = 10);
/// Digits of a literal without its prefix; underscores are skipped. @errors ValueError: too many digits
Value parse_int_literal(Vm& vm, std::string_view digits, int base);
/// What int(text, base) accepts: blanks around, sign, prefix, underscores. Base 0: by the prefix.
/// @param shown  repr of the argument, for the message
/// @errors ValueError
Value parse_int_text(Vm& vm, std::string_view text, int base, std::string_view shown);
/// hex(), oct(), bin(): base 16, 8, 2. @errors TypeError
Value int_to_prefixed_text(Vm& vm, const Value& value, uint32_t base);
/// The int that `value` is or that its __index__ gives.
/// @errors TypeError: 'str' object cannot be interpreted as an integer
Value index_of(Vm& vm, const Value& value);

}  // namespace lockstep::script
