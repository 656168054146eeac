#pragma once
/// Vectors whose memory comes straight from malloc: for what must outlive a world that is thrown away whole.

#include <cstddef>
#include <cstdlib>
#include <vector>

#include "engine/base/assert.hpp"

namespace lockstep {

/// An allocator that never goes through `operator new`, which may belong to a world (see arena.hpp).
template <class T>
struct PlainAllocator {
  using value_type = T;
  PlainAllocator() = default;
  template <class U>
  explicit(false) PlainAllocator(const PlainAllocator<U>&) noexcept {}

  /// Memory for so many of them; there always is some.
  [[nodiscard]] T* allocate(std::size_t count) {
    void* memory = std::malloc(count * sizeof(T));
    LS_ASSERT(memory != nullptr, "there is memory for the books of a search");
    return static_cast<T*>(memory);
  }
  /// Gives it back.
  void deallocate(T* memory, std::size_t) noexcept { std::free(memory); }

  friend bool operator==(const PlainAllocator&, const PlainAllocator&) noexcept { return true; }
};

/// A vector outside every world.
template <class T>
using PlainVector = std::vector<T, PlainAllocator<T>>;

}  // namespace lockstep
