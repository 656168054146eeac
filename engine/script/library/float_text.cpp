// Floats into and out of text.
#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>

#include "engine/base/text.hpp"
#include "engine/script/library/floats.hpp"
#include "engine/script/library/magnitude.hpp"
#include "engine/script/library/text_scan.hpp"

namespace lockstep::script {

namespace {

std::string printed(const char* format, int precision, double number) {
  char small[64];
  const int length = std::snprintf(small, sizeof small, format, precision, number);
  if (length < static_cast<int>(sizeof small)) return small;
  std::string text(static_cast<size_t>(length) + 1, '\0');
  std::snprintf(text.data(), text.size(), format, precision, number);
  text.pop_back();
  return text;
}

void strip_zeros(std::string& digits) {
  if (digits.find('.') == std::string::npos) return;
  while (digits.back() == '0') digits.pop_back();
  if (digits.back() == '.') digits.pop_back();
}

// Like 'g', but with ".0" and with an exponent one digit earlier, so that there is room for it: format(x, ".3").
std::string general_with_dot(double number, int precision, bool alternate) {
  if (precision == 0) precision = 1;
  std::string text = printed(alternate ? "%#.*e" : "%.*e", precision - 1, number);
  const size_t mark = text.find('e');
  const int exponent = std::atoi(text.c_str() + mark + 1);
  if (exponent < -4 || exponent >= precision - 1) {
    std::string digits = text.substr(0, mark);
    if (!alternate) strip_zeros(digits);
    return digits + text.substr(mark);
  }
  text = printed("%.*f", precision - 1 - exponent, number);
  if (!alternate) strip_zeros(text);
  if (text.find('.') == std::string::npos) text += ".0";
  return text;
}

bool all_zeros(std::string_view text) {
  for (const char c : text) {
    if (c == 'e' || c == 'E') break;
    if (c >= '1' && c <= '9') return false;
  }
  return true;
}

std::string finite_text(double number, const FloatLayout& layout, char type) {
  if (type == 'r') {
    std::string text;
    append_python_float(text, number);
    if (!layout.add_dot_0 && text.size() > 2 && text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
  }
  if (layout.add_dot_0 && type == 'g') return general_with_dot(number, layout.precision, layout.alternate);
  char format[8];
  std::snprintf(format, sizeof format, layout.alternate ? "%%#.*%c" : "%%.*%c", type);
  return printed(format, layout.precision, number);
}

}  // namespace

std::string float_text(double number, const FloatLayout& layout) {
  const bool upper = layout.type >= 'A' && layout.type <= 'Z';
  const char type = static_cast<char>(layout.type | 0x20);
  std::string text;
  if (std::isnan(number)) {
    text = "nan";
  } else if (std::isinf(number)) {
    text = number < 0 ? "-inf" : "inf";
  } else {
    text = finite_text(number, layout, type);
    if (layout.no_negative_zero && text[0] == '-' && all_zeros(text)) text.erase(0, 1);
  }
  if (upper) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  return text;
}

Value parse_float_text(Vm& vm, std::string_view text, std::string_view shown) {
  double number;
  if (parse_double(ascii_number_text(text), number)) return vm.new_float(number);
  return vm.raise(vm.types.value_error, "could not convert string to float: " + std::string(shown));
}

Value float_round(Vm& vm, double number, int64_t digits) {
  constexpr int64_t most_digits = 323;
  constexpr int64_t fewest_digits = -308;
  if (!std::isfinite(number) || number == 0 || digits > most_digits) return vm.new_float(number);
  if (digits < fewest_digits) return vm.new_float(0.0 * number);
  double result;
  if (digits >= 0) {
    result = std::strtod(printed("%.*f", static_cast<int>(digits), number).c_str(), nullptr);
  } else {
    const std::string exact = printed("%.*e", 17, number);
    const int64_t exponent = std::atoi(exact.c_str() + exact.find('e') + 1);
    const int64_t kept = exponent + digits;
    if (kept >= 0) {
      result = std::strtod(printed("%.*e", static_cast<int>(kept), number).c_str(), nullptr);
    } else {
      // Rounds to 0 or to one unit; a tie goes to 0, which is even.
      const double unit = std::strtod(("1e" + std::to_string(-digits)).c_str(), nullptr);
      result = kept == -1 && std::fabs(number) > unit / 2 ? unit : 0.0;
      result = std::copysign(result, number);
    }
  }
  if (std::isinf(result)) return vm.raise(vm.types.overflow_error, "rounded value too large to represent");
  return vm.new_float(result);
}

std::string float_to_hex(double number) {
  if (!std::isfinite(number)) return float_text(number, {});
  std::string text = std::signbit(number) ? "-0x" : "0x";
  if (number == 0) return text + "0.0p+0";
  int exponent;
  double mantissa = std::frexp(std::fabs(number), &exponent);
  const int shift = 1 - std::max(std::numeric_limits<double>::min_exponent - exponent, 0);
  mantissa = std::ldexp(mantissa, shift);
  exponent -= shift;
  char digits[40];
  const double whole = std::floor(mantissa);
  const uint64_t fraction = static_cast<uint64_t>(std::ldexp(mantissa - whole, 52));
  std::snprintf(digits, sizeof digits, "%d.%013llxp%c%d", static_cast<int>(whole), static_cast<unsigned long long>(fraction),
                exponent < 0 ? '-' : '+', std::abs(exponent));
  return text + digits;
}

Value float_from_hex(Vm& vm, std::string_view text) {
  const auto invalid = [&vm] {
    return vm.raise(vm.types.value_error, "invalid hexadecimal floating-point string");
  };
  const std::string ascii = ascii_number_text(text);
  size_t at = 0;
  const bool negative = !ascii.empty() && ascii[0] == '-';
  if (!ascii.empty() && (ascii[0] == '-' || ascii[0] == '+')) ++at;
  double number;
  const std::string_view word = std::string_view(ascii).substr(at);
  if (!word.empty() && !std::isxdigit(static_cast<unsigned char>(word[0])) && word[0] != '.') {
    return parse_double(ascii, number) && !std::isfinite(number) ? vm.new_float(number) : invalid();
  }
  // The C library reads the rest, so the text is only checked here.
  std::string plain = negative ? "-0x" : "0x";
  if (word.size() >= 2 && word[0] == '0' && (word[1] | 0x20) == 'x') at += 2;
  size_t digits = 0;
  bool point = false;
  for (; at < ascii.size(); ++at) {
    const char c = ascii[at];
    if (c == '.' && !point) {
      point = true;
    } else if (digit_value(c) < 16) {
      ++digits;
    } else {
      break;
    }
    plain.push_back(c);
  }
  if (digits == 0) return invalid();
  if (at < ascii.size()) {
    if ((ascii[at] | 0x20) != 'p') return invalid();
    plain.push_back('p');
    ++at;
    if (at < ascii.size() && (ascii[at] == '-' || ascii[at] == '+')) plain.push_back(ascii[at++]);
    const size_t first = at;
    while (at < ascii.size() && ascii[at] >= '0' && ascii[at] <= '9') plain.push_back(ascii[at++]);
    if (at == first || at != ascii.size()) return invalid();
  }
  number = std::strtod(plain.c_str(), nullptr);
  if (std::isinf(number)) return vm.raise(vm.types.overflow_error, "hexadecimal value too large to represent as a float");
  return vm.new_float(number);
}

}  // namespace lockstep::script
