#include "engine/script/library/mersenne_twister.hpp"

#include <algorithm>

namespace lockstep::script {

void MersenneTwister::seed(std::span<const uint32_t> key) {
  constexpr uint32_t zero[1] = {0};
  if (key.empty()) key = zero;
  state[0] = 19650218;
  for (uint32_t i = 1; i < size; ++i) state[i] = 1812433253u * (state[i - 1] ^ (state[i - 1] >> 30)) + i;
  uint32_t i = 1;
  size_t j = 0;
  for (size_t left = std::max<size_t>(size, key.size()); left > 0; --left) {
    state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * 1664525u)) + key[j] + static_cast<uint32_t>(j);
    if (++i >= size) {
      state[0] = state[size - 1];
      i = 1;
    }
    if (++j >= key.size()) j = 0;
  }
  for (uint32_t left = size - 1; left > 0; --left) {
    state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * 1566083941u)) - i;
    if (++i >= size) {
      state[0] = state[size - 1];
      i = 1;
    }
  }
  state[0] = 0x80000000u;
  index = size;
}

uint32_t MersenneTwister::next() {
  if (index >= size) {
    for (uint32_t i = 0; i < size; ++i) {
      const uint32_t mixed = (state[i] & 0x80000000u) | (state[(i + 1) % size] & 0x7fffffffu);
      state[i] = state[(i + 397) % size] ^ (mixed >> 1) ^ ((mixed & 1) != 0 ? 0x9908b0dfu : 0u);
    }
    index = 0;
  }
  uint32_t y = state[index++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680u;
  y ^= (y << 15) & 0xefc60000u;
  return y ^ (y >> 18);
}

uint64_t MersenneTwister::bits(uint32_t bits) {
  if (bits == 0) return 0;
  if (bits <= 32) return next() >> (32 - bits);
  const uint64_t low = next();
  return low | (static_cast<uint64_t>(next() >> (64 - bits)) << 32);
}

uint64_t MersenneTwister::below(uint64_t bound) {
  const uint32_t width = 64 - static_cast<uint32_t>(__builtin_clzll(bound));
  uint64_t number = bits(width);
  while (number >= bound) number = bits(width);
  return number;
}

}  // namespace lockstep::script
