// Arithmetic on floats with Python's meaning of //, %, ** and round, and the text of a float.
#pragma once

#include <string>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// @errors ZeroDivisionError
Value float_truediv(Vm& vm, double a, double b);
/// Rounded down. @errors ZeroDivisionError
Value float_floordiv(Vm& vm, double a, double b);
/// The remainder has the divisor's sign. @errors ZeroDivisionError
Value float_mod(Vm& vm, double a, double b);
/// @errors ZeroDivisionError; false after raising
bool float_divmod(Vm& vm, double a, double b, double& quotient, double& remainder);
/// @errors ZeroDivisionError, OverflowError; ValueError where CPython gives a complex number
Value float_pow(Vm& vm, double a, double b);
/// The nearest float with `digits` decimals (negative: tens), halves of the exact value to even. @errors OverflowError
Value float_round(Vm& vm, double number, int64_t digits);
/// The nearest integral float, halves to even.
double round_half_even(double number);

/// How PyOS_double_to_string lays a float out.
struct FloatLayout {
  char type = 'r';           // r (shortest), e, f, g, or one of these in upper case
  int precision = 0;
  bool alternate = false;    // keep the point and the zeros
  bool add_dot_0 = false;    // 1.0, not 1
  bool no_negative_zero = false;
};
/// Text with its sign: "-1.50", "inf", "NAN".
std::string float_text(double number, const FloatLayout& layout);

/// What float(text) accepts. @param shown  repr of the argument, for the message @errors ValueError
Value parse_float_text(Vm& vm, std::string_view text, std::string_view shown);
/// float.hex and float.fromhex.
std::string float_to_hex(double number);
Value float_from_hex(Vm& vm, std::string_view text);

}  // namespace lockstep::script
