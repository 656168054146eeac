#pragma once
/// A seeded generator that gives the same numbers on every platform. Not for scripts, which get CPython's.

#include <cstdint>

namespace lockstep {

/// SplitMix64: 64 bits of state, every seed good, one multiplication chain a number.
///
/// @source Sebastiano Vigna, splitmix64.c (public domain), https://prng.di.unimi.it/splitmix64.c
class Random {
 public:
  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}

  /// The next 64 random bits.
  [[nodiscard]] std::uint64_t next() noexcept {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
  }

  /// A number in [0, bound); `bound` must not be 0. Uses the high bits of a 32 x 32 product, no division.
  [[nodiscard]] std::uint32_t below(std::uint32_t bound) noexcept {
    return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
  }

 private:
  std::uint64_t state_;
};

}  // namespace lockstep
