// Runs the program of a regular expression on a text: backtracking, with a stack of its own whose memory the heap counts.
//
// What there is to go back to lies on that stack: places to go on from, and values that registers had. One pop undoes one
// thing, so marks and counters are always what they were when a place was remembered.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "engine/script/library/regex_program.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script::regex {

/// `stopped`: an exception is pending (MemoryError) or the run was ended (its budget was used up).
enum class Outcome : uint8_t { matched, failed, stopped };

class Matcher {
 public:
  static constexpr uint32_t none = UINT32_MAX;

  /// @param text          up to where matches may reach; what lies before the place a match starts at can be looked back at
  /// @param single_bytes  every byte is a character: bytes or ASCII
  Matcher(Vm& vm, const Program& program, std::string_view text, bool single_bytes);
  ~Matcher();
  Matcher(const Matcher&) = delete;
  Matcher& operator=(const Matcher&) = delete;

  /// A match that starts at `start`, which may lie behind the end: what needs neither characters nor an end matches there.
  /// `whole`: and ends at the end. `must_advance`: an empty one is none.
  Outcome match(uint32_t start, bool whole, bool must_advance);
  /// The first match from `start` on; `must_advance`: an empty one at `start` is none.
  Outcome search(uint32_t start, bool must_advance);

  // Of the last match, in bytes.
  uint32_t start() const { return start_; }
  uint32_t end() const { return end_; }
  /// Start (even) and end (odd) of groups; none: the group did not match.
  uint32_t mark(uint32_t index) const { return registers_[index]; }
  /// The group that was closed last, or none.
  uint32_t last_group() const { return registers_[program_.last_group_register()]; }

 private:
  struct Entry {
    uint32_t tag;    // what it is, and an instruction or a register
    uint32_t value;  // a place in the text, or what the register was
  };
  enum Tag : uint32_t { tag_register = 0, tag_place = 1u << 29, tag_repeat = 2u << 29, tag_repeat_lazy = 3u << 29, tag_data = 4u << 29 };
  static constexpr uint32_t tag_bits = 7u << 29;
  static constexpr uint32_t inline_entries = 128;
  static constexpr uint32_t inline_registers = 48;

  template <bool wide>
  Outcome run(uint32_t start, uint32_t forbidden_end, bool whole);
  Outcome run_any(uint32_t start, uint32_t forbidden_end, bool whole);
  uint32_t next_candidate(uint32_t from) const;

  bool push(uint32_t tag, uint32_t value) {
    if (height_ == capacity_ && !grow()) return false;
    stack_[height_++] = {tag, value};
    return true;
  }
  bool grow();
  /// Sets a register; what it was comes back when an earlier place is gone back to.
  bool set(uint32_t index, uint32_t value) {
    if (height_ != 0 && !push(tag_register | index, registers_[index])) return false;
    registers_[index] = value;
    return true;
  }
  bool set_mark(uint32_t index, uint32_t place);
  /// Forgets the places above a height; registers still come back.
  void commit(uint32_t height);
  /// Takes everything above a height back.
  void undo(uint32_t height);
  /// Pays for `steps`. false when the run has been ended.
  bool pay(uint32_t steps) { return (fuel_ -= steps) >= 0 || refuel(); }
  bool refuel();

  template <bool wide>
  bool passes(const CharacterTest& test, uint32_t& place) const;
  template <bool wide>
  uint32_t previous(uint32_t place) const;
  /// Moves over up to `most` characters that pass; returns how many.
  template <bool wide>
  uint32_t skip(const CharacterTest& test, uint32_t most, uint32_t& place) const;
  template <bool wide>
  void skip_without_limit(const CharacterTest& test, uint32_t& place) const;
  template <bool wide>
  bool go_back(uint32_t characters, uint32_t& place) const;
  template <bool wide>
  bool is_boundary(uint32_t place, bool unicode) const;
  template <bool wide>
  bool match_reference(uint32_t group, CaseMode mode, uint32_t& place) const;
  template <bool wide>
  bool shorten_repeat(uint32_t& pc, uint32_t& place);
  template <bool wide>
  bool lengthen_repeat(uint32_t& pc, uint32_t& place);
  template <bool wide>
  bool extend_lazily(const Instruction& in, uint32_t& count, uint32_t& place) const;
  bool begins_with(uint32_t first, uint32_t place) const {
    return first == 0 || (place < size_ && program_.firsts[first - 1].has(text_[place]));
  }
  bool group_matched(uint32_t group) const;

  Vm& vm_;
  const Program& program_;
  const uint8_t* text_;
  uint32_t size_;
  bool single_bytes_;
  uint32_t start_ = 0, end_ = 0;
  int64_t fuel_;
  uint32_t height_ = 0;
  uint32_t capacity_ = inline_entries;
  Entry* stack_ = inline_stack_;
  uint32_t* registers_ = inline_register_values_;
  std::unique_ptr<uint32_t[]> more_registers_;
  Entry inline_stack_[inline_entries];
  uint32_t inline_register_values_[inline_registers];
};

}  // namespace lockstep::script::regex
