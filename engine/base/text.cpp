#include "engine/base/text.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>

namespace lockstep {

void append_number(std::string& out, std::uint64_t value) {
  char digits[20];
  std::size_t first = sizeof digits;
  do {
    digits[--first] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  out.append(digits + first, sizeof digits - first);
}

void append_signed(std::string& out, std::int64_t value) {
  std::uint64_t magnitude = static_cast<std::uint64_t>(value);
  if (value < 0) {
    out.push_back('-');
    magnitude = 0 - magnitude;
  }
  append_number(out, magnitude);
}

void append_fixed(std::string& out, double value, int decimals) {
  char buffer[384];
  const int length = std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
  if (length > 0) out.append(buffer, std::strlen(buffer));
}

void append_python_float(std::string& out, double value) {
  if (std::isnan(value)) {
    out += "nan";
    return;
  }
  if (std::isinf(value)) {
    out += value < 0 ? "-inf" : "inf";
    return;
  }
  // 15 significant digits always survive, so a shorter text is that one without its zeros; 17 always read back.
  char buffer[40];
  if (value != 0 && std::fabs(value) < std::numeric_limits<double>::min()) {
    // Subnormal numbers have fewer digits than that: the first precision that reads back.
    for (int precision = 0; precision < 17; ++precision) {
      std::snprintf(buffer, sizeof buffer, "%.*e", precision, value);
      if (std::strtod(buffer, nullptr) == value) break;
    }
  } else if (std::snprintf(buffer, sizeof buffer, "%.14e", value); std::strtod(buffer, nullptr) != value) {
    std::snprintf(buffer, sizeof buffer, "%.15e", value);
    // Below a power of two the doubles lie twice as close: 16 digits rounded up may read back where the nearest do not.
    if (std::strtod(buffer, nullptr) != value && buffer[std::strcspn(buffer, "e") - 1] != '9') {
      ++buffer[std::strcspn(buffer, "e") - 1];
    }
    if (std::strtod(buffer, nullptr) != value) std::snprintf(buffer, sizeof buffer, "%.16e", value);
  }
  const char* cursor = buffer;
  if (*cursor == '-') {
    out.push_back('-');
    ++cursor;
  }
  std::string digits;
  for (; *cursor != 'e'; ++cursor) {
    if (*cursor != '.') digits.push_back(*cursor);
  }
  const int exponent = std::atoi(cursor + 1);
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  if (exponent < -4 || exponent >= 16) {
    out.push_back(digits[0]);
    if (digits.size() > 1) out.append(1, '.').append(digits, 1);
    char tail[16];
    std::snprintf(tail, sizeof tail, "e%c%02d", exponent < 0 ? '-' : '+', std::abs(exponent));
    out += tail;
  } else if (exponent < 0) {
    out.append("0.").append(static_cast<std::size_t>(-exponent - 1), '0').append(digits);
  } else {
    const std::size_t whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() < whole) digits.append(whole - digits.size(), '0');
    out.append(digits, 0, whole).push_back('.');
    if (digits.size() > whole) {
      out.append(digits, whole);
    } else {
      out.push_back('0');
    }
  }
}

void append_padded(std::string& out, std::string_view text, std::size_t width) {
  out += text;
  if (text.size() < width) out.append(width - text.size(), ' ');
}

namespace {

constexpr char hex[] = "0123456789abcdef";

void append_hex_escape(std::string& out, unsigned byte) {
  out += "\\x";
  out.push_back(hex[(byte >> 4) & 15]);
  out.push_back(hex[byte & 15]);
}

// U+0080 to U+009F are C1 controls: UTF-8 C2 80 to C2 9F. Terminals obey them as they obey ESC [.
[[nodiscard]] bool is_c1(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]) == 0xC2 && at + 1 < text.size() &&
         static_cast<unsigned char>(text[at + 1]) >= 0x80 && static_cast<unsigned char>(text[at + 1]) <= 0x9F;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned char byte = static_cast<unsigned char>(text[i]);
    if (byte == '\n') {
      out += "\\n";
    } else if (byte == '\t') {
      out += "\\t";
    } else if (byte == '\r') {
      out += "\\r";
    } else if (byte < 0x20 || byte == 0x7F) {
      append_hex_escape(out, byte);
    } else if (is_c1(text, i)) {
      append_hex_escape(out, static_cast<unsigned char>(text[++i]));
    } else {
      out.push_back(text[i]);
    }
  }
}

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned char byte = static_cast<unsigned char>(text[i]);
    if (byte == '"' || byte == '\\') {
      out.push_back('\\');
      out.push_back(text[i]);
    } else if (byte < 0x20 || byte == 0x7F || is_c1(text, i)) {
      const unsigned code = is_c1(text, i) ? static_cast<unsigned char>(text[++i]) : byte;
      out += "\\u00";
      out.push_back(hex[(code >> 4) & 15]);
      out.push_back(hex[code & 15]);
    } else {
      out.push_back(text[i]);
    }
  }
  out.push_back('"');
}

}  // namespace lockstep
