#pragma once
/// Hashes of numbers, the same on every platform: names of places and actors, and what runs are compared by.

#include <cstdint>

namespace lockstep {

/// One number from two; every bit of the result depends on every bit of both, and their order counts.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) noexcept {
  std::uint64_t z = a * 0x9e3779b97f4a7c15U + b + 0x632be59bd9b4e019U;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31);
}

}  // namespace lockstep
