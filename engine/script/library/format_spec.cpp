#include "engine/script/library/format_spec.hpp"

#include <algorithm>
#include <limits>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/floats.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/text_scan.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

bool is_align(char c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

std::string shown_character(uint32_t code) {
  if (code > 32 && code < 128) return std::string(1, static_cast<char>(code));
  char text[16];
  std::snprintf(text, sizeof text, "\\x%x", code);
  return text;
}

bool raise_grouping(Vm& vm, char grouping, uint32_t type) {
  vm.raise(vm.types.value_error, std::string("Cannot specify '") + grouping + "' with '" + shown_character(type) + "'.");
  return false;
}

Value raise_unknown_type(Vm& vm, uint32_t type, std::string_view type_name) {
  return vm.raise(vm.types.value_error, "Unknown format code '" + shown_character(type) + "' for object of type '" +
                                            std::string(type_name) + "'");
}

// Moves past a number. false after raising; `number` stays when there is none.
bool take_number(Vm& vm, std::string_view text, size_t& at, int64_t& number) {
  const int64_t scanned = scan_decimal(text, at);
  if (scanned == -2) {
    vm.raise(vm.types.value_error, "Too many decimal digits in format string");
    return false;
  }
  if (scanned >= 0) number = scanned;
  return true;
}

// "," or "_" or nothing. false after raising: both.
bool take_grouping(Vm& vm, std::string_view text, size_t& at, char& grouping) {
  const auto now = [&] { return at < text.size() ? text[at] : '\0'; };
  const auto both = [&vm] {
    vm.raise(vm.types.value_error, "Cannot specify both ',' and '_'.");
    return false;
  };
  if (now() == ',') {
    grouping = ',';
    ++at;
    return now() == '_' ? both() : true;
  }
  if (now() == '_') {
    grouping = '_';
    ++at;
    return now() == ',' ? both() : true;
  }
  return true;
}

bool is_number_type(uint32_t type) {
  return type < 0x80 && std::string_view("defgEGF%").find(static_cast<char>(type)) != std::string_view::npos;
}

bool check_grouping(Vm& vm, const FormatSpec& spec) {
  if (spec.grouping != 0 && spec.type != 0 && !is_number_type(spec.type)) {
    const bool underscored_base = spec.type == 'b' || spec.type == 'o' || spec.type == 'x' || spec.type == 'X';
    if (!(underscored_base && spec.grouping == '_')) return raise_grouping(vm, spec.grouping, spec.type);
  }
  if (spec.fraction_grouping != 0 && spec.type != 0 && (!is_number_type(spec.type) || spec.type == 'd')) {
    return raise_grouping(vm, spec.fraction_grouping, spec.type);
  }
  return true;
}

// Digits with separators, and with zeros in front up to `width` (a separator never comes first).
std::string group_digits(std::string_view digits, char separator, size_t group, int64_t width) {
  std::string reversed;
  size_t taken = 0;
  int64_t missing = width;
  while (taken < digits.size() || missing > 0 || taken == 0) {
    if (taken != 0 && taken % group == 0) {
      reversed.push_back(separator);
      --missing;
    }
    reversed.push_back(taken < digits.size() ? digits[digits.size() - 1 - taken] : '0');
    --missing;
    ++taken;
  }
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

std::string group_fraction(std::string_view digits, char separator) {
  std::string grouped;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && i % 3 == 0) grouped.push_back(separator);
    grouped.push_back(digits[i]);
  }
  return grouped;
}

// `sign` and prefix, then the body, within the width. `characters` counts the code points of what is not padding.
Value padded(Vm& vm, const FormatSpec& spec, std::string_view before, std::string_view body, size_t characters) {
  const size_t width = spec.width < 0 ? 0 : static_cast<size_t>(spec.width);
  const size_t padding = width > characters ? width - characters : 0;
  if (!check_allocation(vm, padding * 4 + before.size() + body.size())) return Value();
  std::string fill;
  append_code_point(fill, spec.fill);
  const auto append_fill = [&fill](std::string& text, size_t count) {
    for (; count > 0; --count) text += fill;
  };
  const size_t left = spec.align == '>' ? padding : spec.align == '^' ? padding / 2 : 0;
  std::string text;
  text.reserve(before.size() + body.size() + padding * fill.size());
  append_fill(text, left);
  text += before;
  if (spec.align == '=') append_fill(text, padding);
  text += body;
  if (spec.align != '=') append_fill(text, padding - left);
  return vm.new_str(text);
}

// A number's sign and prefix, digits before the point, and the rest (".5e+10%").
Value assemble_number(Vm& vm, const FormatSpec& spec, bool negative, std::string_view prefix, std::string_view digits,
                      std::string_view rest, size_t group) {
  std::string before;
  if (negative) {
    before = "-";
  } else if (spec.sign == '+' || spec.sign == ' ') {
    before.push_back(spec.sign);
  }
  before += prefix;
  std::string body;
  if (spec.grouping != 0) {
    const bool zeros = spec.fill == '0' && spec.align == '=';
    const int64_t width = zeros ? spec.width - static_cast<int64_t>(before.size() + rest.size()) : 0;
    if (zeros && !check_allocation(vm, static_cast<uint64_t>(std::max<int64_t>(width, 0)))) return Value();
    body = group_digits(digits, spec.grouping, group, width);
  } else {
    body = digits;
  }
  body += rest;
  return padded(vm, spec, before, body, before.size() + body.size());
}

Value format_float_number(Vm& vm, double number, FormatSpec spec) {
  FloatLayout layout;
  layout.alternate = spec.alternate;
  layout.no_negative_zero = spec.no_negative_zero;
  char type = static_cast<char>(spec.type);
  int64_t default_precision = 6;
  if (type == 0) {
    layout.add_dot_0 = true;
    type = 'r';
    default_precision = 0;
  }
  if (type == 'n') type = 'g';
  const bool percent = type == '%';
  if (percent) {
    type = 'f';
    number *= 100;
  }
  if (spec.precision < 0) {
    spec.precision = default_precision;
  } else if (type == 'r') {
    type = 'g';
  }
  layout.type = type;
  if (!check_allocation(vm, static_cast<uint64_t>(spec.precision) + 400)) return Value();
  layout.precision = static_cast<int>(spec.precision);
  std::string text = float_text(number, layout);
  const bool negative = text[0] == '-';
  if (negative) text.erase(0, 1);
  size_t whole = 0;
  while (whole < text.size() && text[whole] >= '0' && text[whole] <= '9') ++whole;
  std::string rest = text.substr(whole);
  if (spec.fraction_grouping != 0 && !rest.empty() && rest[0] == '.') {
    size_t end = 1;
    while (end < rest.size() && rest[end] >= '0' && rest[end] <= '9') ++end;
    rest = "." + group_fraction(std::string_view(rest).substr(1, end - 1), spec.fraction_grouping) + rest.substr(end);
  }
  if (percent) rest.push_back('%');
  // inf and nan have no digits to group.
  if (whole == 0) spec.grouping = 0;
  return assemble_number(vm, spec, negative, "", std::string_view(text).substr(0, whole), rest, 3);
}

Value format_character(Vm& vm, const Value& self, const FormatSpec& spec) {
  if (spec.sign != 0) return vm.raise(vm.types.value_error, "Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) {
    return vm.raise(vm.types.value_error, "Alternate form (#) not allowed with integer format specifier 'c'");
  }
  int64_t code;
  if (!int_fits_int64(self, code)) return vm.raise(vm.types.overflow_error, "Python int too large to convert to C long");
  if (code < 0 || code > 0x10FFFF) {
    return vm.raise(vm.types.overflow_error, "%c arg not in range(0x110000)");
  }
  std::string text;
  append_code_point(text, static_cast<uint32_t>(code));
  return padded(vm, spec, "", text, 1);
}

Value format_int_number(Vm& vm, const Value& self, const FormatSpec& spec) {
  if (spec.precision != -1) return vm.raise(vm.types.value_error, "Precision not allowed in integer format specifier");
  if (spec.no_negative_zero) {
    return vm.raise(vm.types.value_error, "Negative zero coercion (z) not allowed in integer format specifier");
  }
  uint32_t base = 10;
  std::string prefix;
  switch (spec.type) {
    case 'c': return format_character(vm, self, spec);
    case 'b': base = 2; break;
    case 'o': base = 8; break;
    case 'x':
    case 'X': base = 16; break;
    default: break;
  }
  if (spec.alternate && base != 10) prefix = {'0', static_cast<char>(spec.type)};
  std::string digits;
  if (!append_int(vm, digits, self, base)) return Value();
  const bool negative = digits[0] == '-';
  if (negative) digits.erase(0, 1);
  if (spec.type == 'X') {
    for (char& c : digits) c = c >= 'a' ? static_cast<char>(c - 32) : c;
  }
  return assemble_number(vm, spec, negative, prefix, digits, "", base == 10 ? 3 : 4);
}

}  // namespace

bool parse_format_spec(Vm& vm, std::string_view text, std::string_view type_name, char default_type, char default_align,
                       FormatSpec& spec) {
  size_t at = 0;
  const auto now = [&] { return at < text.size() ? text[at] : '\0'; };
  spec.type = static_cast<uint32_t>(default_type);
  spec.align = default_align;
  bool align_given = false;
  bool fill_given = false;
  const size_t first = text.empty() ? 0 : utf8_length(text[0]);
  if (first < text.size() && is_align(text[first])) {
    const char* cursor = text.data();
    spec.fill = next_code_point(cursor);
    spec.align = text[first];
    fill_given = align_given = true;
    at = first + 1;
  } else if (is_align(now())) {
    spec.align = text[at++];
    align_given = true;
  }
  if (now() == '+' || now() == '-' || now() == ' ') spec.sign = text[at++];
  if (now() == 'z') {
    spec.no_negative_zero = true;
    ++at;
  }
  if (now() == '#') {
    spec.alternate = true;
    ++at;
  }
  if (!fill_given && now() == '0') {
    spec.fill = '0';
    if (!align_given && default_align == '>') spec.align = '=';
    ++at;
  }
  if (!take_number(vm, text, at, spec.width) || !take_grouping(vm, text, at, spec.grouping)) return false;
  if (now() == '.') {
    const size_t after_point = ++at;
    if (!take_number(vm, text, at, spec.precision)) return false;
    if (!take_grouping(vm, text, at, spec.fraction_grouping)) return false;
    if (at == after_point) {
      vm.raise(vm.types.value_error, "Format specifier missing precision");
      return false;
    }
  }
  if (at < text.size()) {
    const char* cursor = text.data() + at;
    const uint32_t type = next_code_point(cursor);
    if (cursor != text.data() + text.size()) {
      vm.raise(vm.types.value_error, "Invalid format specifier '" + std::string(text) + "' for object of type '" +
                                         std::string(type_name) + "'");
      return false;
    }
    spec.type = type;
  }
  return check_grouping(vm, spec);
}

Value format_int_value(Vm& vm, const Value& self, std::string_view text) {
  if (text.empty()) return vm.str(self);
  FormatSpec spec;
  if (!parse_format_spec(vm, text, vm.type_name(self), 'd', '>', spec)) return Value();
  if (spec.type < 0x80) {
    const char type = static_cast<char>(spec.type);
    if (std::string_view("bcdoxXn").find(type) != std::string_view::npos) return format_int_number(vm, self, spec);
    if (std::string_view("eEfFgG%").find(type) != std::string_view::npos) {
      double number;
      if (!int_to_double(self, number)) {
        return vm.raise(vm.types.overflow_error, "int too large to convert to float");
      }
      return format_float_number(vm, number, spec);
    }
  }
  return raise_unknown_type(vm, spec.type, vm.type_name(self));
}

Value format_float_value(Vm& vm, const Value& self, std::string_view text) {
  if (text.empty()) return vm.str(self);
  FormatSpec spec;
  if (!parse_format_spec(vm, text, vm.type_name(self), '\0', '>', spec)) return Value();
  if (spec.type != 0 &&
      (spec.type >= 0x80 || std::string_view("eEfFgGn%").find(static_cast<char>(spec.type)) == std::string_view::npos)) {
    return raise_unknown_type(vm, spec.type, vm.type_name(self));
  }
  return format_float_number(vm, self.as<Float>()->value, spec);
}

Value format_str_value(Vm& vm, const Value& self, std::string_view text) {
  if (text.empty()) return vm.str(self);
  FormatSpec spec;
  if (!parse_format_spec(vm, text, vm.type_name(self), 's', '<', spec)) return Value();
  if (spec.type != 's') return raise_unknown_type(vm, spec.type, vm.type_name(self));
  const char* refused = nullptr;
  if (spec.sign != 0) {
    refused = spec.sign == ' ' ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier";
  } else if (spec.no_negative_zero) {
    refused = "Negative zero coercion (z) not allowed in string format specifier";
  } else if (spec.alternate) {
    refused = "Alternate form (#) not allowed in string format specifier";
  } else if (spec.align == '=') {
    refused = "'=' alignment not allowed in string format specifier";
  }
  if (refused != nullptr) return vm.raise(vm.types.value_error, refused);
  std::string_view body = self.as<Str>()->view();
  size_t characters = self.as<Str>()->characters;
  if (spec.precision >= 0 && static_cast<size_t>(spec.precision) < characters) {
    characters = static_cast<size_t>(spec.precision);
    body = body.substr(0, utf8_offset(body, characters));
  }
  return padded(vm, spec, "", body, characters);
}

}  // namespace lockstep::script
