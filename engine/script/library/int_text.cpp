// Ints out of and into text and doubles.
#include <cmath>
#include <limits>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/text_scan.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

constexpr int double_bits = 53;
constexpr int smallest_exponent = -1074;

// 14283 bits have at most 4300 digits; from 14289 bits on there are more.
constexpr uint64_t surely_too_many_bits = 14289;

Value raise_invalid(Vm& vm, int base, std::string_view shown) {
  std::string message = "invalid literal for int() with base ";
  message += std::to_string(base);
  message += ": ";
  message += shown;
  return vm.raise(vm.types.value_error, message);
}

Value raise_too_many_digits(Vm& vm, size_t digits) {
  return vm.raise(vm.types.value_error,
                  "Exceeds the limit (4300 digits) for integer string conversion: value has " + std::to_string(digits) +
                      " digits; use sys.set_int_max_str_digits() to increase the limit");
}

uint32_t base_of_prefix(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 0;
  switch (text[1] | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default: return 0;
  }
}

// The digits without their underscores, which may only stand between digits. false when the text is no number.
bool collect_digits(std::string_view text, uint32_t base, std::string& digits) {
  bool after_digit = false;
  for (const char c : text) {
    if (c == '_') {
      if (!after_digit) return false;
      after_digit = false;
    } else {
      if (digit_value(c) >= base) return false;
      digits.push_back(c);
      after_digit = true;
    }
  }
  return after_digit;
}

Limbs limbs_of_integral(double magnitude) {
  int exponent;
  const double fraction = std::frexp(magnitude, &exponent);
  const uint64_t mantissa = static_cast<uint64_t>(std::ldexp(fraction, double_bits));
  const int shift = exponent - double_bits;
  return shift >= 0 ? shift_left(limbs_of(mantissa), static_cast<uint64_t>(shift))
                    : shift_right(limbs_of(mantissa), static_cast<uint64_t>(-shift));
}

}  // namespace

double limbs_to_double(LimbSpan limbs, int64_t exponent, bool inexact) {
  const int64_t bits = static_cast<int64_t>(bit_length(limbs));
  if (bits == 0) return 0.0;
  if (bits + exponent > 1024) return std::numeric_limits<double>::infinity();
  // Subnormal results have fewer bits.
  int64_t precision = double_bits;
  if (bits + exponent - precision < smallest_exponent) precision = bits + exponent - smallest_exponent;
  if (precision < 0) return 0.0;
  const int64_t dropped = bits - precision;
  if (dropped <= 0) {
    const Limbs kept(limbs.begin(), limbs.end());
    uint64_t mantissa = 0;
    for (size_t i = kept.size(); i-- > 0;) mantissa = (mantissa << 32) | kept[i];
    return std::ldexp(static_cast<double>(mantissa), static_cast<int>(exponent));
  }
  const uint64_t half = static_cast<uint64_t>(dropped - 1);
  const Limbs kept = shift_right(limbs, half);
  uint64_t mantissa = 0;
  for (size_t i = kept.size(); i-- > 0;) mantissa = (mantissa << 32) | kept[i];
  const bool round = (mantissa & 1) != 0;
  mantissa >>= 1;
  const bool above_half = inexact || any_bit_below(limbs, half);
  if (round && (above_half || (mantissa & 1) != 0)) ++mantissa;
  return std::ldexp(static_cast<double>(mantissa), static_cast<int>(exponent + dropped));
}

bool int_to_double(const Value& a, double& number) {
  if (a.is_small()) {
    number = static_cast<double>(a.as_small());
    return true;
  }
  const IntView view(a);
  number = limbs_to_double(view.magnitude(), 0, false);
  if (view.negative()) number = -number;
  return !std::isinf(number);
}

Value int_from_double(Vm& vm, double number) {
  if (std::isinf(number)) return vm.raise(vm.types.overflow_error, "cannot convert float infinity to integer");
  if (std::isnan(number)) return vm.raise(vm.types.value_error, "cannot convert float NaN to integer");
  if (std::fabs(number) < 4e18) return vm.new_int(static_cast<int64_t>(number));
  return make_int(vm, number < 0, limbs_of_integral(std::fabs(number)));
}

int int_compare_double(const Value& a, double number) {
  if (std::isinf(number)) return number > 0 ? -1 : 1;
  if (a.is_small() && std::fabs(number) < 4e18) {
    const int64_t whole = static_cast<int64_t>(number);
    if (a.as_small() != whole) return a.as_small() < whole ? -1 : 1;
    const double rest = number - static_cast<double>(whole);
    return rest > 0 ? -1 : rest < 0 ? 1 : 0;
  }
  const IntView view(a);
  const bool negative = number < 0;
  if (view.negative() != negative) return view.negative() ? -1 : 1;
  const double magnitude = std::fabs(number);
  int order = compare_limbs(view.magnitude(), limbs_of_integral(magnitude));
  if (order == 0 && magnitude != std::floor(magnitude)) order = -1;
  return negative ? -order : order;
}

bool append_int(Vm& vm, std::string& text, const Value& value, uint32_t base) {
  if (value.is_small() && base == 10) {
    const int64_t number = value.as_small();
    uint64_t magnitude = number < 0 ? 0 - static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
    char digits[24];
    size_t first = sizeof digits;
    do {
      digits[--first] = static_cast<char>('0' + magnitude % 10);
      magnitude /= 10;
    } while (magnitude != 0);
    if (number < 0) digits[--first] = '-';
    text.append(digits + first, sizeof digits - first);
    return true;
  }
  const IntView view(value);
  const bool limited = (base & (base - 1)) != 0;
  std::string digits;
  if (!limited || bit_length(view.magnitude()) < surely_too_many_bits) digits = limbs_to_text(view.magnitude(), base);
  if (digits.empty() || (limited && digits.size() > max_int_digits)) {
    vm.raise(vm.types.value_error,
             "Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase "
             "the limit");
    return false;
  }
  if (view.negative()) text.push_back('-');
  text += digits;
  return true;
}

Value parse_int_literal(Vm& vm, std::string_view digits, int base) {
  std::string plain;
  for (const char c : digits) {
    if (c != '_') plain.push_back(c);
  }
  const uint32_t radix = static_cast<uint32_t>(base);
  if ((radix & (radix - 1)) != 0 && plain.size() > max_int_digits) return raise_too_many_digits(vm, plain.size());
  return make_int(vm, false, limbs_from_text(plain, radix));
}

Value parse_int_text(Vm& vm, std::string_view text, int base, std::string_view shown) {
  const std::string ascii = ascii_number_text(text);
  std::string_view rest = ascii;
  bool negative = false;
  if (!rest.empty() && (rest[0] == '-' || rest[0] == '+')) {
    negative = rest[0] == '-';
    rest.remove_prefix(1);
  }
  const uint32_t prefix_base = base_of_prefix(rest);
  uint32_t radix = static_cast<uint32_t>(base);
  bool only_zeros = false;
  if (base == 0) {
    radix = prefix_base != 0 ? prefix_base : 10;
    only_zeros = prefix_base == 0 && !rest.empty() && rest[0] == '0';
  }
  if (prefix_base == radix) {
    rest.remove_prefix(2);
    if (!rest.empty() && rest[0] == '_') rest.remove_prefix(1);
  }
  std::string digits;
  if (!collect_digits(rest, radix, digits)) return raise_invalid(vm, base, shown);
  if (only_zeros && digits.find_first_not_of('0') != std::string::npos) return raise_invalid(vm, base, shown);
  if ((radix & (radix - 1)) != 0 && digits.size() > max_int_digits) return raise_too_many_digits(vm, digits.size());
  return make_int(vm, negative, limbs_from_text(digits, radix));
}

Value int_to_prefixed_text(Vm& vm, const Value& value, uint32_t base) {
  const Value number = index_of(vm, value);
  if (!number) return Value();
  std::string text = int_is_negative(number) ? "-0" : "0";
  text += base == 16 ? 'x' : base == 8 ? 'o' : 'b';
  text += limbs_to_text(IntView(number).magnitude(), base);
  return vm.new_str(text);
}

Value index_of(Vm& vm, const Value& value) {
  if (Vm::is_int(value)) return value;
  bool missing = false;
  Value index = vm.call_special(value, Special::sp_index, {}, &missing);
  if (missing) {
    return vm.raisef(vm.types.type_error, "'%.200s' object cannot be interpreted as an integer",
                     std::string(vm.type_name(value)).c_str());
  }
  if (index && !Vm::is_int(index)) {
    return vm.raisef(vm.types.type_error, "__index__ returned non-int (type %.200s)",
                     std::string(vm.type_name(index)).c_str());
  }
  return index;
}

}  // namespace lockstep::script
