// SHA-512, which random.seed makes a number out of text with.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lockstep::script {

/// @source FIPS 180-4, Secure Hash Standard
std::array<uint8_t, 64> sha512(std::string_view message);

}  // namespace lockstep::script
