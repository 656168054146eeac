// Hashes of text and numbers, equal to those of the interpreter that the recorded outputs come from.
//
// The order of a set shows its elements' hashes, so these are part of the behaviour: CPython 3.14 with 32-bit hashes, the
// FNV function for text with a zero seed (PYTHONHASHSEED=0), numbers modulo 2**31 - 1. No hash is ever -1 (0xFFFFFFFF).
// @source CPython 3.14, Python/pyhash.c
#pragma once

#include <cstdint>
#include <string_view>

namespace lockstep::script {

struct Str;

/// Hash of bytes: what hash(b"…") is, and the hash of text whose characters are stored in these bytes.
uint32_t hash_bytes(std::string_view bytes);

/// Hash of a str given in UTF-8. CPython hashes the characters as it stores them: 1, 2 or 4 bytes each by the largest one.
uint32_t hash_text(std::string_view utf8);

/// hash_text of the object, kept in it. A hash of 0 (the empty string's) is computed each time.
uint32_t hash_str(Str* str);

/// Hash of an int given as sign and magnitude.
/// @param limbs  32 bits each, least significant first
uint32_t hash_magnitude(bool negative, const uint32_t* limbs, uint32_t count);

uint32_t hash_int64(int64_t number);

/// Equal to the int's hash when `number` is integral. nan gives 0: callers that want CPython's identity hash add it.
uint32_t hash_double(double number);

}  // namespace lockstep::script
