#pragma once
// Which locals certainly hold a value at a point of the code: a use of any other needs a check first.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lockstep::script {

/// A set of local slots. All sets of one unit have the same size.
class AssignedLocals {
 public:
  explicit AssignedLocals(size_t count = 0) : words_((count + 63) / 64) {}

  bool has(uint32_t slot) const { return ((words_[slot / 64] >> (slot % 64)) & 1) != 0; }
  void add(uint32_t slot) { words_[slot / 64] |= uint64_t{1} << (slot % 64); }
  void remove(uint32_t slot) { words_[slot / 64] &= ~(uint64_t{1} << (slot % 64)); }

  /// Keeps what both ways to a point have assigned.
  void intersect(const AssignedLocals& other) {
    for (size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  void subtract(const AssignedLocals& other) {
    for (size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  }

 private:
  std::vector<uint64_t> words_;
};

}  // namespace lockstep::script
