#include "engine/script/library/magnitude.hpp"

#include <algorithm>
#include <bit>

namespace lockstep::script {

namespace {

constexpr uint32_t limb_bits = 32;
constexpr size_t karatsuba_limbs = 48;

// total += a * b, both shorter than the Karatsuba limit or unbalanced; `total` has room for the sum and its carry.
void multiply_schoolbook(LimbSpan a, LimbSpan b, uint32_t* total) {
  for (size_t i = 0; i < a.size(); ++i) {
    uint64_t carry = 0;
    const uint64_t factor = a[i];
    for (size_t j = 0; j < b.size(); ++j) {
      carry += total[i + j] + factor * b[j];
      total[i + j] = static_cast<uint32_t>(carry);
      carry >>= limb_bits;
    }
    for (size_t k = i + b.size(); carry != 0; ++k) {
      carry += total[k];
      total[k] = static_cast<uint32_t>(carry);
      carry >>= limb_bits;
    }
  }
}

void add_at(Limbs& total, LimbSpan term, size_t at) {
  uint64_t carry = 0;
  size_t i = 0;
  for (; i < term.size() || carry != 0; ++i) {
    carry += uint64_t{total[at + i]} + (i < term.size() ? term[i] : 0);
    total[at + i] = static_cast<uint32_t>(carry);
    carry >>= limb_bits;
  }
}

// a and b have at least karatsuba_limbs limbs and b is not shorter than half of a.
// @source A. Karatsuba, Yu. Ofman, 1962: three half-size products instead of four
Limbs multiply_karatsuba(LimbSpan a, LimbSpan b) {
  const size_t half = (a.size() + 1) / 2;
  const LimbSpan a_low = trimmed(a.first(half));
  const LimbSpan a_high = a.subspan(half);
  const LimbSpan b_low = trimmed(b.first(std::min(half, b.size())));
  const LimbSpan b_high = b.size() > half ? b.subspan(half) : LimbSpan{};
  const Limbs low = multiply_limbs(a_low, b_low);
  const Limbs high = multiply_limbs(a_high, b_high);
  const Limbs both = multiply_limbs(add_limbs(a_low, a_high), add_limbs(b_low, b_high));
  const Limbs middle = subtract_limbs(subtract_limbs(both, low), high);
  Limbs total(a.size() + b.size() + 1, 0);
  add_at(total, low, 0);
  add_at(total, middle, half);
  add_at(total, high, 2 * half);
  trim(total);
  return total;
}

uint32_t chunk_digits(uint32_t base, uint32_t& chunk_base) {
  uint32_t digits = 0;
  uint64_t power = 1;
  while (power * base <= 0xFFFFFFFFu) {
    power *= base;
    ++digits;
  }
  chunk_base = static_cast<uint32_t>(power);
  return digits;
}

}  // namespace

void trim(Limbs& limbs) {
  while (!limbs.empty() && limbs.back() == 0) limbs.pop_back();
}

LimbSpan trimmed(LimbSpan limbs) {
  while (!limbs.empty() && limbs.back() == 0) limbs = limbs.first(limbs.size() - 1);
  return limbs;
}

Limbs limbs_of(uint64_t number) {
  Limbs limbs{static_cast<uint32_t>(number), static_cast<uint32_t>(number >> limb_bits)};
  trim(limbs);
  return limbs;
}

int compare_limbs(LimbSpan a, LimbSpan b) {
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  for (size_t i = a.size(); i-- > 0;) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

uint64_t bit_length(LimbSpan limbs) {
  limbs = trimmed(limbs);
  if (limbs.empty()) return 0;
  return uint64_t{limbs.size()} * limb_bits - static_cast<uint64_t>(std::countl_zero(limbs.back()));
}

uint64_t trailing_zero_bits(LimbSpan limbs) {
  size_t i = 0;
  while (limbs[i] == 0) ++i;
  return uint64_t{i} * limb_bits + static_cast<uint64_t>(std::countr_zero(limbs[i]));
}

bool any_bit_below(LimbSpan limbs, uint64_t bit) {
  const uint64_t whole = bit / limb_bits;
  for (size_t i = 0; i < limbs.size() && i < whole; ++i) {
    if (limbs[i] != 0) return true;
  }
  if (whole >= limbs.size()) return false;
  return (limbs[static_cast<size_t>(whole)] & ((uint32_t{1} << (bit % limb_bits)) - 1)) != 0;
}

Limbs add_limbs(LimbSpan a, LimbSpan b) {
  if (a.size() < b.size()) std::swap(a, b);
  Limbs sum(a.size() + 1);
  uint64_t carry = 0;
  for (size_t i = 0; i < a.size(); ++i) {
    carry += uint64_t{a[i]} + (i < b.size() ? b[i] : 0);
    sum[i] = static_cast<uint32_t>(carry);
    carry >>= limb_bits;
  }
  sum[a.size()] = static_cast<uint32_t>(carry);
  trim(sum);
  return sum;
}

Limbs subtract_limbs(LimbSpan a, LimbSpan b) {
  Limbs difference(a.size());
  int64_t borrow = 0;
  for (size_t i = 0; i < a.size(); ++i) {
    borrow += int64_t{a[i]} - (i < b.size() ? int64_t{b[i]} : 0);
    difference[i] = static_cast<uint32_t>(borrow);
    borrow >>= limb_bits;
  }
  trim(difference);
  return difference;
}

Limbs multiply_limbs(LimbSpan a, LimbSpan b) {
  a = trimmed(a);
  b = trimmed(b);
  if (a.size() < b.size()) std::swap(a, b);
  if (b.empty()) return {};
  if (b.size() >= karatsuba_limbs && b.size() * 2 >= a.size()) return multiply_karatsuba(a, b);
  Limbs product(a.size() + b.size() + 1, 0);
  if (b.size() < karatsuba_limbs) {
    multiply_schoolbook(b, a, product.data());
  } else {
    // Unbalanced: pieces of a as long as b.
    for (size_t at = 0; at < a.size(); at += b.size()) {
      add_at(product, multiply_limbs(a.subspan(at, std::min(b.size(), a.size() - at)), b), at);
    }
  }
  trim(product);
  return product;
}

uint32_t divide_by_small(Limbs& limbs, uint32_t divisor) {
  uint64_t remainder = 0;
  for (size_t i = limbs.size(); i-- > 0;) {
    remainder = (remainder << limb_bits) | limbs[i];
    limbs[i] = static_cast<uint32_t>(remainder / divisor);
    remainder %= divisor;
  }
  trim(limbs);
  return static_cast<uint32_t>(remainder);
}

void multiply_add_small(Limbs& limbs, uint32_t factor, uint32_t term) {
  uint64_t carry = term;
  for (uint32_t& limb : limbs) {
    carry += uint64_t{limb} * factor;
    limb = static_cast<uint32_t>(carry);
    carry >>= limb_bits;
  }
  if (carry != 0) limbs.push_back(static_cast<uint32_t>(carry));
}

// @source D. Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D
void divide_limbs(LimbSpan dividend, LimbSpan divisor, Limbs& quotient, Limbs& remainder) {
  dividend = trimmed(dividend);
  divisor = trimmed(divisor);
  if (compare_limbs(dividend, divisor) < 0) {
    remainder.assign(dividend.begin(), dividend.end());
    quotient.clear();
    return;
  }
  if (divisor.size() == 1) {
    Limbs rest(dividend.begin(), dividend.end());
    const uint32_t left = divide_by_small(rest, divisor[0]);
    quotient = std::move(rest);
    remainder = limbs_of(left);
    return;
  }
  const uint32_t shift = static_cast<uint32_t>(std::countl_zero(divisor.back()));
  const Limbs by = shift_left(divisor, shift);
  Limbs rest = shift_left(dividend, shift);
  rest.resize(dividend.size() + 1, 0);
  const size_t n = by.size();
  const size_t count = rest.size() - n;
  quotient.assign(count, 0);
  for (size_t j = count; j-- > 0;) {
    const uint64_t top = (uint64_t{rest[j + n]} << limb_bits) | rest[j + n - 1];
    uint64_t guess = top / by[n - 1];
    uint64_t left = top % by[n - 1];
    while ((guess >> limb_bits) != 0 || guess * by[n - 2] > ((left << limb_bits) | rest[j + n - 2])) {
      --guess;
      left += by[n - 1];
      if ((left >> limb_bits) != 0) break;
    }
    int64_t borrow = 0;
    uint64_t carry = 0;
    for (size_t i = 0; i < n; ++i) {
      carry += guess * by[i];
      borrow += int64_t{rest[i + j]} - static_cast<int64_t>(carry & 0xFFFFFFFFu);
      rest[i + j] = static_cast<uint32_t>(borrow);
      borrow >>= limb_bits;
      carry >>= limb_bits;
    }
    borrow += int64_t{rest[j + n]} - static_cast<int64_t>(carry);
    rest[j + n] = static_cast<uint32_t>(borrow);
    if (borrow < 0) {
      --guess;
      uint64_t sum = 0;
      for (size_t i = 0; i < n; ++i) {
        sum += uint64_t{rest[i + j]} + by[i];
        rest[i + j] = static_cast<uint32_t>(sum);
        sum >>= limb_bits;
      }
      rest[j + n] += static_cast<uint32_t>(sum);
    }
    quotient[j] = static_cast<uint32_t>(guess);
  }
  trim(quotient);
  trim(rest);
  remainder = shift_right(rest, shift);
}

Limbs shift_left(LimbSpan limbs, uint64_t bits) {
  if (limbs.empty()) return {};
  const size_t whole = static_cast<size_t>(bits / limb_bits);
  const uint32_t part = static_cast<uint32_t>(bits % limb_bits);
  Limbs shifted(limbs.size() + whole + 1, 0);
  for (size_t i = 0; i < limbs.size(); ++i) {
    const uint64_t spread = uint64_t{limbs[i]} << part;
    shifted[i + whole] |= static_cast<uint32_t>(spread);
    shifted[i + whole + 1] = static_cast<uint32_t>(spread >> limb_bits);
  }
  trim(shifted);
  return shifted;
}

Limbs shift_right(LimbSpan limbs, uint64_t bits) {
  const uint64_t whole = bits / limb_bits;
  if (whole >= limbs.size()) return {};
  const uint32_t part = static_cast<uint32_t>(bits % limb_bits);
  const size_t skipped = static_cast<size_t>(whole);
  Limbs shifted(limbs.size() - skipped);
  for (size_t i = 0; i < shifted.size(); ++i) {
    const uint64_t high = i + skipped + 1 < limbs.size() ? limbs[i + skipped + 1] : 0;
    shifted[i] = static_cast<uint32_t>(((high << limb_bits) | limbs[i + skipped]) >> part);
  }
  trim(shifted);
  return shifted;
}

Limbs square_root(LimbSpan limbs) {
  limbs = trimmed(limbs);
  if (limbs.empty()) return {};
  Limbs guess = shift_left(limbs_of(1), (bit_length(limbs) + 1) / 2);
  for (;;) {
    Limbs quotient;
    Limbs remainder;
    divide_limbs(limbs, guess, quotient, remainder);
    Limbs next = shift_right(add_limbs(guess, quotient), 1);
    if (compare_limbs(next, guess) >= 0) return guess;
    guess = std::move(next);
  }
}

std::string limbs_to_text(LimbSpan limbs, uint32_t base) {
  Limbs rest(limbs.begin(), limbs.end());
  trim(rest);
  if (rest.empty()) return "0";
  constexpr char digit_letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::string text;
  if (std::has_single_bit(base)) {
    // A power of two needs no division, so that hex() of a huge int stays linear.
    const uint32_t bits = static_cast<uint32_t>(std::countr_zero(base));
    uint64_t pool = 0;
    uint32_t pooled = 0;
    for (size_t i = 0; i < rest.size() || pool != 0;) {
      if (pooled < bits && i < rest.size()) {
        pool |= uint64_t{rest[i++]} << pooled;
        pooled += limb_bits;
      }
      text.push_back(digit_letters[pool & (base - 1)]);
      pool >>= bits;
      pooled -= std::min(pooled, bits);
      while (i >= rest.size() && pool != 0) {
        text.push_back(digit_letters[pool & (base - 1)]);
        pool >>= bits;
      }
    }
    while (text.size() > 1 && text.back() == '0') text.pop_back();
  } else {
    uint32_t chunk_base = 0;
    const uint32_t digits = chunk_digits(base, chunk_base);
    while (!rest.empty()) {
      uint32_t chunk = divide_by_small(rest, chunk_base);
      for (uint32_t i = 0; rest.empty() ? chunk != 0 : i < digits; ++i) {
        text.push_back(digit_letters[chunk % base]);
        chunk /= base;
      }
    }
  }
  std::reverse(text.begin(), text.end());
  return text;
}

uint32_t digit_value(char digit) {
  if (digit >= '0' && digit <= '9') return static_cast<uint32_t>(digit - '0');
  const char lower = static_cast<char>(digit | 0x20);
  if (lower >= 'a' && lower <= 'z') return static_cast<uint32_t>(lower - 'a') + 10;
  return 99;
}

Limbs limbs_from_text(std::string_view digits, uint32_t base) {
  Limbs limbs;
  if (std::has_single_bit(base)) {
    const uint32_t bits = static_cast<uint32_t>(std::countr_zero(base));
    uint64_t pool = 0;
    uint32_t pooled = 0;
    for (size_t i = digits.size(); i-- > 0;) {
      pool |= uint64_t{digit_value(digits[i])} << pooled;
      pooled += bits;
      if (pooled >= limb_bits) {
        limbs.push_back(static_cast<uint32_t>(pool));
        pool >>= limb_bits;
        pooled -= limb_bits;
      }
    }
    limbs.push_back(static_cast<uint32_t>(pool));
    trim(limbs);
    return limbs;
  }
  uint32_t chunk_base = 0;
  const uint32_t length = chunk_digits(base, chunk_base);
  for (size_t at = 0; at < digits.size();) {
    uint32_t chunk = 0;
    uint32_t power = 1;
    for (uint32_t i = 0; i < length && at < digits.size(); ++i, ++at) {
      chunk = chunk * base + digit_value(digits[at]);
      power *= base;
    }
    multiply_add_small(limbs, power, chunk);
  }
  trim(limbs);
  return limbs;
}

}  // namespace lockstep::script
