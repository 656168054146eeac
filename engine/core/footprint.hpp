#pragma once
/// Which places a step touched, and whether two steps may change places.
///
/// A place is a number that names something shared, the same in every schedule of a program: a lock, a task's state, a
/// variable, an item. Two footprints conflict if they have a place in common and at least one of them writes it.

#include <cstdint>
#include <span>

namespace lockstep {

/// A place that was read or written.
struct Access {
  std::uint64_t place = 0;
  bool writes = false;

  friend bool operator==(const Access&, const Access&) = default;
};

/// Accesses in order of their places, each place once.
using Footprint = std::span<const Access>;

/// Whether the order of two steps with these footprints can matter.
[[nodiscard]] inline bool conflict(Footprint a, Footprint b) noexcept {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (a[i].place < b[j].place) {
      ++i;
    } else if (b[j].place < a[i].place) {
      ++j;
    } else {
      if (a[i].writes || b[j].writes) return true;
      ++i;
      ++j;
    }
  }
  return false;
}

}  // namespace lockstep
