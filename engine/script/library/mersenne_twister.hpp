// The generator behind module random.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace lockstep::script {

/// MT19937. A zeroed one is not seeded; seed it before the first number.
/// @source Makoto Matsumoto and Takuji Nishimura, "Mersenne Twister", mt19937ar.c (2002)
struct MersenneTwister {
  static constexpr uint32_t size = 624;

  std::array<uint32_t, size> state;
  uint32_t index;

  /// From any number of 32-bit words, least significant first; none counts as one 0.
  void seed(std::span<const uint32_t> key);
  uint32_t next();
  /// In [0, 1) with 53 random bits.
  double next_double() {
    const uint32_t high = next() >> 5;
    const uint32_t low = next() >> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
  }
  /// `bits` from 0 to 64, as getrandbits makes them.
  uint64_t bits(uint32_t bits);
  /// In [0, bound), bound > 0: by drawing until it fits.
  uint64_t below(uint64_t bound);
};

}  // namespace lockstep::script
