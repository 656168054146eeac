// The format mini-language: what follows the colon in f"{x:>10,.2f}", for int, float and str.
#pragma once

#include <string>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// A parsed format specification: [[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]
struct FormatSpec {
  uint32_t fill = ' ';
  char align = '>';           // < > ^ =
  char sign = 0;              // + - or a blank; 0: none given
  bool no_negative_zero = false;
  bool alternate = false;
  int64_t width = -1;
  char grouping = 0;          // , or _ between the digits before the point
  int64_t precision = -1;
  char fraction_grouping = 0; // , or _ between the digits after the point
  uint32_t type = 0;          // a code point; 0: none given
};

/// @param type_name  class of the value, for messages
/// @errors ValueError, false after raising
bool parse_format_spec(Vm& vm, std::string_view text, std::string_view type_name, char default_type, char default_align,
                       FormatSpec& spec);

/// Slots NativeSlots::format of the three classes.
Value format_int_value(Vm& vm, const Value& self, std::string_view spec);
Value format_float_value(Vm& vm, const Value& self, std::string_view spec);
Value format_str_value(Vm& vm, const Value& self, std::string_view spec);

}  // namespace lockstep::script
