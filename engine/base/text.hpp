#pragma once
/// Appends numbers and padded columns to a string, and Python's text of a float.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lockstep {

/// Appends a decimal integer.
void append_number(std::string& out, std::uint64_t value);
void append_signed(std::string& out, std::int64_t value);

/// Appends a double with a fixed number of decimals: `append_fixed(out, 0.1, 6)` gives 0.100000.
void append_fixed(std::string& out, double value, int decimals);

/// Appends the shortest text that reads back as `value`, laid out as Python's repr: 1.0, 1e-05, 1e+16, inf, nan.
void append_python_float(std::string& out, double value);

/// Appends `text`, then blanks up to `width` bytes.
void append_padded(std::string& out, std::string_view text, std::size_t width);

/// Appends `text` with control characters made visible (\n, \x1b, \x9b …), so that a terminal shows them and does not obey.
///
/// Escapes C0 and DEL bytes and the C1 controls in their UTF-8 form; other bytes pass unchanged.
void append_escaped(std::string& out, std::string_view text);

/// Appends `text` as a JSON string with its quotes.
void append_json_string(std::string& out, std::string_view text);

}  // namespace lockstep
