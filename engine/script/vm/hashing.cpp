#include "engine/script/vm/hashing.hpp"

#include <cmath>
#include <cstring>
#include <string>

#include "engine/script/vm/object.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

constexpr uint32_t modulus_bits = 31;
constexpr uint32_t modulus = (uint32_t{1} << modulus_bits) - 1;

// -1 means "raised" to CPython's callers, so no value has that hash.
constexpr uint32_t not_minus_one(uint32_t hash) { return hash == 0xFFFFFFFFu ? 0xFFFFFFFEu : hash; }

constexpr uint32_t with_sign(uint32_t remainder, bool negative) {
  return not_minus_one(negative ? 0u - remainder : remainder);
}

}  // namespace

uint32_t hash_bytes(std::string_view bytes) {
  if (bytes.empty()) return 0;
  constexpr uint32_t multiplier = 1000003;
  const char* cursor = bytes.data();
  const char* const end = cursor + bytes.size();
  // The last block, whole or not, goes in byte by byte.
  size_t remainder = bytes.size() % 4;
  if (remainder == 0) remainder = 4;
  uint32_t hash = static_cast<uint32_t>(static_cast<unsigned char>(*cursor)) << 7;
  while (cursor != end - remainder) {
    uint32_t block;
    std::memcpy(&block, cursor, 4);
    hash = (multiplier * hash) ^ block;
    cursor += 4;
  }
  while (cursor != end) hash = (multiplier * hash) ^ static_cast<unsigned char>(*cursor++);
  return not_minus_one(hash ^ static_cast<uint32_t>(bytes.size()));
}

uint32_t hash_text(std::string_view utf8) {
  uint32_t largest = 0;
  for (const char byte : utf8) largest |= static_cast<unsigned char>(byte);
  if (largest < 0x80) return hash_bytes(utf8);
  largest = 0;
  const char* const end = utf8.data() + utf8.size();
  for (const char* cursor = utf8.data(); cursor < end;) {
    const uint32_t character = next_code_point(cursor);
    if (character > largest) largest = character;
  }
  const size_t width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4;
  std::string stored;
  stored.reserve(utf8.size() * 2);
  for (const char* cursor = utf8.data(); cursor < end;) {
    const uint32_t character = next_code_point(cursor);
    for (size_t byte = 0; byte < width; ++byte) stored.push_back(static_cast<char>(character >> (8 * byte)));
  }
  return hash_bytes(stored);
}

uint32_t hash_str(Str* str) {
  if (str->hash == 0) str->hash = str->is_ascii() ? hash_bytes(str->view()) : hash_text(str->view());
  return str->hash;
}

uint32_t hash_magnitude(bool negative, const uint32_t* limbs, uint32_t count) {
  uint64_t remainder = 0;
  for (uint32_t i = count; i-- > 0;) remainder = ((remainder << 32) | limbs[i]) % modulus;
  return with_sign(static_cast<uint32_t>(remainder), negative);
}

uint32_t hash_int64(int64_t number) {
  const uint64_t magnitude = number < 0 ? 0 - static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
  return with_sign(static_cast<uint32_t>(magnitude % modulus), number < 0);
}

uint32_t hash_double(double number) {
  if (!std::isfinite(number)) {
    constexpr uint32_t infinity_hash = 314159;
    return std::isnan(number) ? 0 : with_sign(infinity_hash, number < 0);
  }
  int exponent;
  double fraction = std::frexp(std::fabs(number), &exponent);
  uint32_t remainder = 0;
  while (fraction != 0) {
    // 28 bits of the mantissa at a time; multiplying by a power of two modulo 2**31 - 1 is a rotation.
    remainder = ((remainder << 28) & modulus) | (remainder >> (modulus_bits - 28));
    fraction *= 268435456.0;
    exponent -= 28;
    const uint32_t digit = static_cast<uint32_t>(fraction);
    fraction -= digit;
    remainder += digit;
    if (remainder >= modulus) remainder -= modulus;
  }
  const int bits = static_cast<int>(modulus_bits);
  const uint32_t turn = static_cast<uint32_t>(exponent >= 0 ? exponent % bits : bits - 1 - ((-1 - exponent) % bits));
  remainder = ((remainder << turn) & modulus) | (remainder >> (modulus_bits - turn));
  return with_sign(remainder, number < 0);
}

}  // namespace lockstep::script
