// Arithmetic on natural numbers of any size, for big ints: limbs of 32 bits, least significant first.
// A result has no zero limb at its end; zero has no limbs. Operands may have.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace lockstep::script {

using Limbs = std::vector<uint32_t>;
using LimbSpan = std::span<const uint32_t>;

void trim(Limbs& limbs);
LimbSpan trimmed(LimbSpan limbs);
Limbs limbs_of(uint64_t number);

/// -1, 0 or 1. Both without zero limbs at the end.
int compare_limbs(LimbSpan a, LimbSpan b);
uint64_t bit_length(LimbSpan limbs);
uint64_t trailing_zero_bits(LimbSpan limbs);  // of a number that is not 0
bool any_bit_below(LimbSpan limbs, uint64_t bit);

Limbs add_limbs(LimbSpan a, LimbSpan b);
Limbs subtract_limbs(LimbSpan a, LimbSpan b);  // a ≥ b
Limbs multiply_limbs(LimbSpan a, LimbSpan b);
/// Quotient and remainder, both rounded towards 0. `divisor` is not 0.
void divide_limbs(LimbSpan dividend, LimbSpan divisor, Limbs& quotient, Limbs& remainder);
/// Divides in place and returns the remainder.
uint32_t divide_by_small(Limbs& limbs, uint32_t divisor);
/// limbs * factor + term, in place.
void multiply_add_small(Limbs& limbs, uint32_t factor, uint32_t term);
Limbs shift_left(LimbSpan limbs, uint64_t bits);
Limbs shift_right(LimbSpan limbs, uint64_t bits);
/// The largest number whose square is not larger. @source Newton's iteration from above
Limbs square_root(LimbSpan limbs);

/// Digits in a base from 2 to 36, lower case, without sign or prefix.
std::string limbs_to_text(LimbSpan limbs, uint32_t base);
/// Digits (valid in the base, no underscores) to a number.
Limbs limbs_from_text(std::string_view digits, uint32_t base);
/// Value of a digit in bases up to 36; 99 when it is none.
uint32_t digit_value(char digit);

}  // namespace lockstep::script
