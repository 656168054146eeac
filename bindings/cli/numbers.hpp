#pragma once
/// Numbers on a command line.

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>

namespace lockstep::cli {

/// Decimal digits and nothing else.
[[nodiscard]] inline bool read_count(const std::string& text, std::uint64_t& value) {
  if (text.empty()) return false;
  value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    const auto digit = static_cast<std::uint64_t>(c - '0');
    if (value > (std::numeric_limits<std::uint64_t>::max() - digit) / 10) return false;
    value = value * 10 + digit;
  }
  return true;
}

/// Seconds, none of them negative.
[[nodiscard]] inline bool read_seconds(const std::string& text, double& value) {
  char* end = nullptr;
  value = std::strtod(text.c_str(), &end);
  return !text.empty() && *end == '\0' && std::isfinite(value) && value >= 0;
}

}  // namespace lockstep::cli
