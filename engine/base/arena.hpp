#pragma once
/// A world's memory: everything that is allocated while an ArenaScope is open, and the picture of it to go back to.
///
/// A world that was made inside an arena is started again by copying the picture over it: all pointers in it stay right, no
/// constructor and no destructor runs. Where the system can tell which pages were written since (Linux), only those are copied.
///
/// Under the address sanitizer there are no arenas: `Arena::is_available` is false.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/plain_memory.hpp"

namespace lockstep {

/// One world's memory. What does not fit comes from malloc and is freed when the picture is restored.
class Arena {
 public:
  static const bool is_available;

  Arena();
  ~Arena();
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// Memory aligned to 16 bytes, or to `alignment`, a power of two.
  [[nodiscard]] void* allocate(std::size_t size, std::size_t alignment = 16);
  [[nodiscard]] bool owns(const void* memory) const noexcept {
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    return address - reinterpret_cast<std::uintptr_t>(begin_) < capacity;
  }

  /// Takes the picture: what is here now.
  void save();
  /// Goes back to the picture. Everything made since is gone.
  void restore();

  [[nodiscard]] std::size_t used() const noexcept { return static_cast<std::size_t>(top_ - begin_); }
  /// Bytes that the next restore copies.
  [[nodiscard]] std::size_t restored_bytes() const noexcept { return dirty_.size() * page_size; }

  /// The arena of the innermost open scope; null outside.
  [[nodiscard]] static Arena* current() noexcept;

 private:
  friend class ArenaScope;
  friend class ArenaPause;
  friend bool note_written_page(void* address) noexcept;

  static constexpr std::size_t page_size = 4096;
  static constexpr std::size_t capacity = std::size_t{64} << 20;

  void protect_picture() noexcept;
  void unprotect(std::size_t page) noexcept;

  char* begin_ = nullptr;
  char* top_ = nullptr;
  PlainVector<char> picture_;         // of the pages up to the top
  std::size_t saved_top_ = 0;
  std::size_t saved_pages_ = 0;
  PlainVector<bool> is_dirty_;        // by page of the picture
  PlainVector<std::uint32_t> dirty_;  // pages that were written since some restore; they are copied from then on
  PlainVector<void*> overflow_;       // from malloc, since the picture
};

/// While it lives, this thread's allocations come from an arena.
class ArenaScope {
 public:
  explicit ArenaScope(Arena& arena) noexcept;
  ~ArenaScope();
  ArenaScope(const ArenaScope&) = delete;
  ArenaScope& operator=(const ArenaScope&) = delete;

 private:
  Arena* before_;
};

/// While it lives, allocations are ordinary again.
class ArenaPause {
 public:
  ArenaPause() noexcept;
  ~ArenaPause();
  ArenaPause(const ArenaPause&) = delete;
  ArenaPause& operator=(const ArenaPause&) = delete;

 private:
  Arena* before_;
};

/// malloc, aligned_alloc, realloc and free for what may belong to a world.
[[nodiscard]] void* allocate_block(std::size_t size, std::size_t alignment = 16) noexcept;
[[nodiscard]] void* reallocate_block(void* memory, std::size_t old_size, std::size_t new_size) noexcept;
void free_block(void* memory) noexcept;

}  // namespace lockstep
