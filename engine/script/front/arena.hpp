#pragma once
// The memory of one parsed module: nodes, child lists, names and decoded string literals.
//
// Nodes are never freed one by one and their destructors never run, so only trivially destructible types may live here.
// An identifier is interned: two equal names have the same data pointer, so a compiler may compare pointers.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace lockstep::script {

/// A bump allocator with a table of interned names.
///
/// Everything given out lives as long as the arena. Moving the arena keeps all pointers valid.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  Arena(Arena&&) = default;
  Arena& operator=(Arena&&) = default;

  /// Makes one node.
  template <class T, class... Arguments>
  T* make(Arguments&&... arguments) {
    static_assert(std::is_trivially_destructible_v<T>, "an arena runs no destructors");
    return ::new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
  }

  /// Copies a list of children.
  template <class T>
  std::span<T> copy(const T* items, std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T>, "an arena copies bytes");
    if (count == 0) return {};
    T* place = static_cast<T*>(allocate(sizeof(T) * count, alignof(T)));
    std::memcpy(static_cast<void*>(place), items, sizeof(T) * count);
    return {place, count};
  }
  template <class T>
  std::span<T> copy(const std::vector<T>& items) {
    return copy(items.data(), items.size());
  }

  /// Copies text without interning it.
  std::string_view text(std::string_view text);

  /// The one copy of a name: equal names give the same data pointer.
  std::string_view intern(std::string_view name);

  /// Uninitialised bytes. `alignment` is a power of two of at most 16.
  void* allocate(std::size_t size, std::size_t alignment) {
    const std::size_t start = (used_ + alignment - 1) & ~(alignment - 1);
    if (start + size > capacity_) return allocate_in_new_block(size);
    used_ = start + size;
    return block_ + start;
  }

  /// How many bytes were asked of the system; a measure for tests and budgets.
  std::size_t reserved_bytes() const { return reserved_; }

 private:
  void* allocate_in_new_block(std::size_t size);
  void grow_names();

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* block_ = nullptr;
  std::size_t used_ = 0;
  std::size_t capacity_ = 0;
  std::size_t reserved_ = 0;
  std::vector<std::string_view> names_;  // open addressing; the size is a power of two; an empty view is a free place
  std::size_t name_count_ = 0;
};

}  // namespace lockstep::script
