#include "engine/script/library/regex_matcher.hpp"

#include <algorithm>
#include <cstring>

#include "engine/script/library/limits.hpp"
#include "engine/script/library/text_core.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script::regex {

namespace {

// So much is paid at once.
constexpr int64_t fuel_of_a_slice = 10'000;
// One step back takes as long as so many of the VM's loops.
constexpr uint32_t cost_of_a_step_back = 2;

uint32_t code_point_at(const uint8_t* text, uint32_t& place) {
  const char* const start = reinterpret_cast<const char*>(text) + place;
  const char* cursor = start;
  const uint32_t code = next_code_point(cursor);
  place += static_cast<uint32_t>(cursor - start);
  return code;
}

}  // namespace

Matcher::Matcher(Vm& vm, const Program& program, std::string_view text, bool single_bytes)
    : vm_(vm),
      program_(program),
      text_(reinterpret_cast<const uint8_t*>(text.data())),
      size_(static_cast<uint32_t>(text.size())),
      single_bytes_(single_bytes),
      fuel_(fuel_of_a_slice) {
  if (program.registers <= inline_registers) return;
  more_registers_ = std::make_unique<uint32_t[]>(program.registers);
  registers_ = more_registers_.get();
}

Matcher::~Matcher() {
  if (stack_ != inline_stack_) vm_.heap.free(stack_, capacity_ * sizeof(Entry));
}

// --- stack and budget ----------------------------------------------------------------------------------------------------------

bool Matcher::grow() {
  const uint64_t old_size = uint64_t{capacity_} * sizeof(Entry);
  if (!check_allocation(vm_, 2 * old_size)) return false;
  if (stack_ == inline_stack_) {
    stack_ = static_cast<Entry*>(vm_.heap.allocate(2 * old_size));
    std::memcpy(stack_, inline_stack_, old_size);
  } else {
    stack_ = static_cast<Entry*>(vm_.heap.reallocate(stack_, old_size, 2 * old_size));
  }
  capacity_ *= 2;
  return true;
}

bool Matcher::refuel() {
  const int64_t used = fuel_of_a_slice - fuel_;
  fuel_ = fuel_of_a_slice;
  vm_.budget -= used;
  vm_.hard_budget -= used;
  if (vm_.hard_budget > 0) return true;
  vm_.abort(AbortReason::instructions);
  return false;
}

bool Matcher::set_mark(uint32_t index, uint32_t place) {
  if (!set(index, place)) return false;
  if (index % 2 == 0) return true;
  const uint32_t last = program_.last_group_register();
  const uint32_t group = index / 2 + 1;
  return registers_[last] == group || set(last, group);
}

void Matcher::commit(uint32_t height) {
  uint32_t kept = height;
  for (uint32_t i = height; i < height_; ++i)
    if ((stack_[i].tag & tag_bits) == tag_register) stack_[kept++] = stack_[i];
  height_ = height == 0 ? 0 : kept;
}

void Matcher::undo(uint32_t height) {
  while (height_ > height) {
    const Entry& entry = stack_[--height_];
    if ((entry.tag & tag_bits) == tag_register) registers_[entry.tag & ~tag_bits] = entry.value;
  }
}

// --- characters ------------------------------------------------------------------------------------------------------------------

template <bool wide>
bool Matcher::passes(const CharacterTest& test, uint32_t& place) const {
  if (place >= size_) return false;
  const uint8_t byte = text_[place];
  if (!wide || byte < 0x80) {
    if (!test.passes_byte(byte)) return false;
    ++place;
    return true;
  }
  uint32_t after = place;
  if (!test.passes(code_point_at(text_, after))) return false;
  place = after;
  return true;
}

template <bool wide>
uint32_t Matcher::previous(uint32_t place) const {
  --place;
  if constexpr (wide)
    while (is_utf8_continuation(static_cast<char>(text_[place]))) --place;
  return place;
}

template <bool wide>
void Matcher::skip_without_limit(const CharacterTest& test, uint32_t& place) const {
  switch (test.kind()) {
    case CharacterTest::Kind::any: place = size_; return;
    case CharacterTest::Kind::not_newline: {
      const void* const newline = std::memchr(text_ + place, '\n', size_ - place);
      place = newline == nullptr ? size_ : static_cast<uint32_t>(static_cast<const uint8_t*>(newline) - text_);
      return;
    }
    default: break;
  }
  if constexpr (!wide) {
    while (place < size_ && test.passes_byte(text_[place])) ++place;
  } else {
    while (passes<wide>(test, place)) {
    }
  }
}

template <bool wide>
uint32_t Matcher::skip(const CharacterTest& test, uint32_t most, uint32_t& place) const {
  if constexpr (!wide) {
    const uint32_t start = place;
    const uint32_t limit = most < size_ - place ? place + most : size_;
    while (place < limit && test.passes_byte(text_[place])) ++place;
    return place - start;
  } else {
    uint32_t count = 0;
    while (count < most && passes<wide>(test, place)) ++count;
    return count;
  }
}

template <bool wide>
bool Matcher::go_back(uint32_t characters, uint32_t& place) const {
  if constexpr (!wide) {
    if (characters > place) return false;
    place -= characters;
  } else {
    for (; characters > 0; --characters) {
      if (place == 0) return false;
      place = previous<wide>(place);
    }
  }
  return true;
}

template <bool wide>
bool Matcher::is_boundary(uint32_t place, bool unicode) const {
  const auto is_word = [&](uint32_t at) { return is_word_character(wide ? code_point_at(text_, at) : text_[at], unicode); };
  const bool before = place > 0 && is_word(previous<wide>(place));
  const bool after = place < size_ && is_word(place);
  return before != after;
}

bool Matcher::group_matched(uint32_t group) const {
  const uint32_t first = 2 * (group - 1);
  return registers_[first] != none && registers_[first + 1] != none && registers_[first + 1] >= registers_[first];
}

template <bool wide>
bool Matcher::match_reference(uint32_t group, CaseMode mode, uint32_t& place) const {
  if (!group_matched(group)) return false;
  uint32_t from = registers_[2 * (group - 1)];
  const uint32_t until = registers_[2 * (group - 1) + 1];
  if (mode == CaseMode::exact) {
    const uint32_t length = until - from;
    if (uint64_t{place} + length > size_ || std::memcmp(text_ + from, text_ + place, length) != 0) return false;
    place += length;
    return true;
  }
  uint32_t at = place;
  while (from < until) {
    if (at >= size_) return false;
    const uint32_t a = wide ? code_point_at(text_, from) : text_[from++];
    const uint32_t b = wide ? code_point_at(text_, at) : text_[at++];
    if (a != b && lower_case(a, mode) != lower_case(b, mode)) return false;
  }
  place = at;
  return true;
}

// --- repeats of one character ----------------------------------------------------------------------------------------------------

/// Gives back a character, or more when what follows needs a certain byte. The entries on top: the least place, the present one.
template <bool wide>
bool Matcher::shorten_repeat(uint32_t& pc, uint32_t& place) {
  Entry& present = stack_[height_ - 1];
  const uint32_t least = stack_[height_ - 2].value;
  pc = present.tag & ~tag_bits;
  const uint32_t following = program_.code[pc].d;
  ++pc;
  for (uint32_t at = present.value; at > least;) {
    at = previous<wide>(at);
    if (following != 0 && text_[at] != following - 1) continue;
    place = at;
    present.value = at;
    if (at == least) height_ -= 2;
    return true;
  }
  height_ -= 2;
  return false;
}

/// One character more, or as many as it takes until the byte that has to follow does.
template <bool wide>
bool Matcher::extend_lazily(const Instruction& in, uint32_t& count, uint32_t& place) const {
  const CharacterTest& test = program_.tests[in.c];
  while (count < in.b && passes<wide>(test, place)) {
    if (in.b != unlimited) ++count;
    if (in.d == 0 || (place < size_ && text_[place] == in.d - 1)) return true;
  }
  return false;
}

/// The entries on top: how many characters there are, the present place.
template <bool wide>
bool Matcher::lengthen_repeat(uint32_t& pc, uint32_t& place) {
  Entry& present = stack_[height_ - 1];
  pc = present.tag & ~tag_bits;
  place = present.value;
  if (!extend_lazily<wide>(program_.code[pc], stack_[height_ - 2].value, place)) {
    height_ -= 2;
    return false;
  }
  present.value = place;
  ++pc;
  return true;
}

// --- the machine -------------------------------------------------------------------------------------------------------------------

template <bool wide>
Outcome Matcher::run(uint32_t start, uint32_t forbidden_end, bool whole) {
  const Instruction* const code = program_.code.data();
  uint32_t* const registers = registers_;
  std::fill_n(registers, program_.registers, none);
  height_ = 0;
  uint32_t place = start;
  uint32_t pc = 0;
  for (;;) {
    const Instruction& in = code[pc];
    bool good = true;
    switch (in.op) {
      case Op::succeed:
        good = !(whole && place != size_) && place != forbidden_end;
        if (!good) break;
        start_ = start;
        end_ = place;
        return Outcome::matched;
      case Op::fail: good = false; break;
      case Op::byte:
        good = place < size_ && text_[place] == in.a;
        ++place;
        ++pc;
        break;
      case Op::text:
        good = uint64_t{place} + in.b <= size_ && std::memcmp(text_ + place, program_.literals.data() + in.a, in.b) == 0;
        place += in.b;
        ++pc;
        break;
      case Op::test:
        good = passes<wide>(program_.tests[in.a], place);
        ++pc;
        break;
      case Op::start:
        good = place == 0;
        ++pc;
        break;
      case Op::start_line:
        good = place == 0 || text_[place - 1] == '\n';
        ++pc;
        break;
      case Op::end:
        good = place == size_ || (place + 1 == size_ && text_[place] == '\n');
        ++pc;
        break;
      case Op::end_line:
        good = place == size_ || text_[place] == '\n';
        ++pc;
        break;
      case Op::end_of_text:
        good = place == size_;
        ++pc;
        break;
      case Op::boundary:
        good = is_boundary<wide>(place, in.b != 0) == (in.a == 0);
        ++pc;
        break;
      case Op::mark:
        if (!set_mark(in.a, place)) return Outcome::stopped;
        ++pc;
        break;
      case Op::branch: {
        // An alternative that cannot begin here is not tried, and none that cannot is remembered.
        const bool taken = begins_with(in.b, place);
        uint32_t next = in.a;
        while (code[next].op == Op::branch && !begins_with(code[next].b, place)) next = code[next].a;
        const bool other = code[next].op != Op::branch_last || begins_with(code[next].b, place);
        if (taken && other && !push(tag_place | next, place)) return Outcome::stopped;
        good = taken || other;
        pc = taken ? pc + 1 : next;
        break;
      }
      case Op::branch_last:
        good = begins_with(in.b, place);
        ++pc;
        break;
      case Op::jump: pc = in.a; break;
      case Op::option:
        if (!begins_with(in.b, place)) {
          pc = in.a;
          break;
        }
        if (!push(tag_place | in.a, place)) return Outcome::stopped;
        ++pc;
        break;
      case Op::option_lazy:
        if (begins_with(in.b, place) && !push(tag_place | (pc + 1), place)) return Outcome::stopped;
        pc = in.a;
        break;
      case Op::repeat: {
        const uint32_t before = place;
        const CharacterTest& test = program_.tests[in.c];
        good = place <= size_ && skip<wide>(test, in.a, place) == in.a;
        if (!good) break;
        const uint32_t least = place;
        if (in.b == unlimited) {
          skip_without_limit<wide>(test, place);
        } else {
          skip<wide>(test, in.b - in.a, place);
        }
        if (place > least && !(push(tag_data, least) && push(tag_repeat | pc, place))) return Outcome::stopped;
        if (!pay((place - before) / 16)) return Outcome::stopped;
        ++pc;
        break;
      }
      case Op::repeat_lazy: {
        uint32_t count = 0;
        good = place <= size_ && (count = skip<wide>(program_.tests[in.c], in.a, place)) == in.a;
        if (!good) break;
        const bool follows = in.d == 0 || (place < size_ && text_[place] == in.d - 1);
        if (!follows) good = extend_lazily<wide>(in, count, place);
        if (good && !(push(tag_data, count) && push(tag_repeat_lazy | pc, place))) return Outcome::stopped;
        ++pc;
        break;
      }
      case Op::repeat_possessive: {
        const CharacterTest& test = program_.tests[in.c];
        good = place <= size_ && skip<wide>(test, in.a, place) == in.a;
        if (good && in.b == unlimited) skip_without_limit<wide>(test, place);
        if (good && in.b != unlimited) skip<wide>(test, in.b - in.a, place);
        ++pc;
        break;
      }
      case Op::loop_enter:
        if (!set(in.d, 0) || (code[pc + 1].op != Op::loop_filled && !set(in.d + 1, none))) return Outcome::stopped;
        ++pc;
        break;
      case Op::loop: {
        if (!pay(1)) return Outcome::stopped;
        const uint32_t times = registers[in.d];
        if (times >= in.b) {
          if ((times >= in.c && in.c != unlimited) || place == registers[in.d + 1]) {
            pc = in.a;
            break;
          }
          if (!push(tag_place | in.a, place) || !set(in.d + 1, place)) return Outcome::stopped;
        }
        if (!set(in.d, times + 1)) return Outcome::stopped;
        ++pc;
        break;
      }
      case Op::loop_filled: {
        const uint32_t times = registers[in.d];
        if (times >= in.c && in.c != unlimited) {
          pc = in.a;
          break;
        }
        if (times >= in.b && !push(tag_place | in.a, place)) return Outcome::stopped;
        // Beyond the least number, only a limit makes counting necessary.
        if ((times < in.b || in.c != unlimited) && !set(in.d, times + 1)) return Outcome::stopped;
        ++pc;
        break;
      }
      case Op::loop_lazy: {
        if (!pay(1)) return Outcome::stopped;
        const uint32_t times = registers[in.d];
        if (times < in.b) {
          if (!set(in.d, times + 1)) return Outcome::stopped;
          pc += 2;
          break;
        }
        if (!push(tag_place | (pc + 1), place)) return Outcome::stopped;
        pc = in.a;
        break;
      }
      case Op::loop_lazy_again: {
        const uint32_t times = registers[in.d];
        good = (times < in.c || in.c == unlimited) && place != registers[in.d + 1];
        if (good && (!set(in.d, times + 1) || !set(in.d + 1, place))) return Outcome::stopped;
        ++pc;
        break;
      }
      case Op::possessive_enter:
        registers[in.d] = height_;
        registers[in.d + 1] = 0;
        registers[in.d + 2] = none;
        ++pc;
        break;
      case Op::possessive: {
        if (!pay(1)) return Outcome::stopped;
        commit(registers[in.d]);
        const uint32_t times = registers[in.d + 1]++;
        if (times >= in.b) {
          if ((times >= in.c && in.c != unlimited) || place == registers[in.d + 2]) {
            pc = in.a;
            break;
          }
          registers[in.d + 2] = place;
          if (!push(tag_place | in.a, place)) return Outcome::stopped;
        }
        ++pc;
        break;
      }
      case Op::atomic_enter:
        registers[in.d] = height_;
        ++pc;
        break;
      case Op::atomic_end:
        commit(registers[in.d]);
        ++pc;
        break;
      case Op::look:
        registers[in.d] = height_;
        registers[in.d + 1] = place;
        good = go_back<wide>(in.b, place);
        ++pc;
        break;
      case Op::look_end:
        commit(registers[in.d]);
        place = registers[in.d + 1];
        ++pc;
        break;
      case Op::look_not: {
        uint32_t from = place;
        if (!go_back<wide>(in.b, from)) {
          pc = in.a;
          break;
        }
        registers[in.d] = height_;
        if (!push(tag_place | in.a, place)) return Outcome::stopped;
        place = from;
        ++pc;
        break;
      }
      case Op::look_not_end:
        undo(registers[in.d]);
        good = false;
        break;
      case Op::reference:
        good = match_reference<wide>(in.a, static_cast<CaseMode>(in.b), place);
        ++pc;
        break;
      case Op::conditional: pc = group_matched(in.b) ? pc + 1 : in.a; break;
    }
    while (!good) {
      if (height_ == 0) return Outcome::failed;
      const Entry& entry = stack_[height_ - 1];
      switch (entry.tag & tag_bits) {
        case tag_register:
          registers[entry.tag & ~tag_bits] = entry.value;
          --height_;
          continue;
        case tag_place:
          pc = entry.tag & ~tag_bits;
          place = entry.value;
          --height_;
          good = true;
          break;
        case tag_repeat: good = shorten_repeat<wide>(pc, place); break;
        case tag_repeat_lazy: good = lengthen_repeat<wide>(pc, place); break;
        default: --height_; continue;
      }
      if (!pay(cost_of_a_step_back)) return Outcome::stopped;
    }
  }
}

Outcome Matcher::run_any(uint32_t start, uint32_t forbidden_end, bool whole) {
  return single_bytes_ ? run<false>(start, forbidden_end, whole) : run<true>(start, forbidden_end, whole);
}

Outcome Matcher::match(uint32_t start, bool whole, bool must_advance) {
  if (start <= size_ && program_.least_width > size_ - start) return Outcome::failed;
  return run_any(start, must_advance ? start : none, whole);
}

/// The next place at which a match can begin, or none.
uint32_t Matcher::next_candidate(uint32_t from) const {
  if (program_.least_width > size_ - from) return none;
  if (!program_.prefix.empty()) {
    const std::string_view text(reinterpret_cast<const char*>(text_), size_);
    const size_t found = find_first(text, program_.prefix, from);
    return found == not_found ? none : static_cast<uint32_t>(found);
  }
  if (!program_.has_first) return from;
  while (from < size_ && !program_.first.has(text_[from])) ++from;
  return from < size_ && program_.least_width <= size_ - from ? from : none;
}

Outcome Matcher::search(uint32_t start, bool must_advance) {
  const uint32_t forbidden_end = must_advance ? start : none;
  if (program_.is_anchored) return start == 0 && program_.least_width <= size_ ? run_any(0, forbidden_end, false) : Outcome::failed;
  for (uint32_t place = next_candidate(start); place != none;) {
    const Outcome outcome = run_any(place, place == start ? forbidden_end : none, false);
    if (outcome != Outcome::failed) return outcome;
    if (!pay(1)) return Outcome::stopped;
    if (place >= size_) return Outcome::failed;
    place += single_bytes_ ? 1 : utf8_length(static_cast<char>(text_[place]));
    place = next_candidate(place);
  }
  return Outcome::failed;
}

}  // namespace lockstep::script::regex
