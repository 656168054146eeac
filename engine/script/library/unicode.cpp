#include "engine/script/library/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

/// Characters first, first + step, … last have their counterpart `delta` away.
struct CaseRun {
  uint32_t first;
  uint32_t last;
  uint32_t step;
  int32_t delta;
};

/// A character that becomes several; unused places are 0.
struct CaseSpecial {
  uint32_t code;
  std::array<uint32_t, 3> mapped;
};

#include "engine/script/library/unicode_tables.inc"

constexpr uint32_t class_bits = 11;

const uint32_t* class_row(uint32_t code) {
  const uint32_t* const after = std::upper_bound(std::begin(classes), std::end(classes), (code << class_bits) | 0x7FF);
  return after - 1;
}

bool append_special(std::string& text, uint32_t code, std::span<const CaseSpecial> specials) {
  const auto found =
      std::lower_bound(specials.begin(), specials.end(), code, [](const CaseSpecial& row, uint32_t key) { return row.code < key; });
  if (found == specials.end() || found->code != code) return false;
  for (const uint32_t mapped : found->mapped) {
    if (mapped != 0) append_code_point(text, mapped);
  }
  return true;
}

bool append_run(std::string& text, uint32_t code, std::span<const CaseRun> runs) {
  const auto found =
      std::lower_bound(runs.begin(), runs.end(), code, [](const CaseRun& run, uint32_t key) { return run.last < key; });
  if (found == runs.end() || found->first > code || (code - found->first) % found->step != 0) return false;
  append_code_point(text, static_cast<uint32_t>(static_cast<int32_t>(code) + found->delta));
  return true;
}

constexpr bool ascii_is_upper(uint32_t code) { return code >= 'A' && code <= 'Z'; }
constexpr bool ascii_is_lower(uint32_t code) { return code >= 'a' && code <= 'z'; }

}  // namespace

uint16_t character_class(uint32_t code) { return static_cast<uint16_t>(*class_row(code) & 0x7FF); }

int decimal_value(uint32_t code) {
  if (code < 0x80) return code >= '0' && code <= '9' ? static_cast<int>(code - '0') : -1;
  const uint32_t* const row = class_row(code);
  if ((*row & class_decimal) == 0) return -1;
  // Decimal digits come in runs of ten from zero, sometimes several runs in a row.
  return static_cast<int>((code - (*row >> class_bits)) % 10);
}

void append_upper(std::string& text, uint32_t code) {
  if (code < 0x80) {
    text.push_back(static_cast<char>(ascii_is_lower(code) ? code - 32 : code));
  } else if (!append_run(text, code, upper_runs) && !append_special(text, code, upper_specials)) {
    append_code_point(text, code);
  }
}

void append_lower(std::string& text, uint32_t code) {
  if (code < 0x80) {
    text.push_back(static_cast<char>(ascii_is_upper(code) ? code + 32 : code));
  } else if (!append_run(text, code, lower_runs) && !append_special(text, code, lower_specials)) {
    append_code_point(text, code);
  }
}

void append_title(std::string& text, uint32_t code) {
  if (code < 0x80 || (!append_run(text, code, title_runs) && !append_special(text, code, title_specials))) {
    append_upper(text, code);
  }
}

void append_folded(std::string& text, uint32_t code) {
  if (code < 0x80 || (!append_run(text, code, fold_runs) && !append_special(text, code, fold_specials))) {
    append_lower(text, code);
  }
}

}  // namespace lockstep::script
