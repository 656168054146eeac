#include "engine/base/arena.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#if defined(__SANITIZE_ADDRESS__)
#define LS_ARENA 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LS_ARENA 0
#endif
#endif
#ifndef LS_ARENA
#define LS_ARENA 1
#endif
#if LS_ARENA && defined(__linux__)
#define LS_ARENA_PAGES 1
#include <signal.h>
#include <sys/mman.h>
#else
#define LS_ARENA_PAGES 0
#endif

namespace lockstep {
namespace {

constexpr std::size_t most_arenas = 16;
thread_local Arena* current_arena = nullptr;
Arena* arenas[most_arenas] = {};
std::size_t arena_count = 0;

[[nodiscard]] Arena* owner_of(const void* memory) noexcept {
  for (std::size_t i = 0; i < arena_count; ++i)
    if (arenas[i] != nullptr && arenas[i]->owns(memory)) return arenas[i];
  return nullptr;
}

}  // namespace

const bool Arena::is_available = LS_ARENA != 0;

#if LS_ARENA_PAGES
bool note_written_page(void* address) noexcept {
  Arena* arena = owner_of(address);
  if (arena == nullptr) return false;
  const std::size_t page = static_cast<std::size_t>(static_cast<char*>(address) - arena->begin_) / Arena::page_size;
  if (page >= arena->saved_pages_ || arena->is_dirty_[page]) return false;
  arena->is_dirty_[page] = true;
  arena->dirty_.push_back(static_cast<std::uint32_t>(page));  // has room: see protect_picture
  arena->unprotect(page);
  return true;
}

namespace {

struct sigaction handler_before;

// A write to a page of a picture: it is remembered and let through. Everything else goes where it went before.
void on_fault(int signal, siginfo_t* info, void* context) {
  if (note_written_page(info->si_addr)) return;
  if ((handler_before.sa_flags & SA_SIGINFO) != 0 && handler_before.sa_sigaction != nullptr) {
    handler_before.sa_sigaction(signal, info, context);
    return;
  }
  sigaction(signal, &handler_before, nullptr);
}

void install_fault_handler() noexcept {
  static bool is_installed = false;
  if (is_installed) return;
  is_installed = true;
  struct sigaction action = {};
  action.sa_sigaction = on_fault;
  action.sa_flags = SA_SIGINFO | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  sigaction(SIGSEGV, &action, &handler_before);
}

}  // namespace
#endif

Arena::Arena() {
  LS_ASSERT(arena_count < most_arenas || std::find(arenas, arenas + arena_count, nullptr) != arenas + arena_count, "there are few arenas at a time");
#if LS_ARENA_PAGES
  install_fault_handler();
  void* memory = mmap(nullptr, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  LS_ASSERT(memory != MAP_FAILED, "there is address space for an arena");
  begin_ = static_cast<char*>(memory);
#else
  begin_ = static_cast<char*>(std::aligned_alloc(page_size, capacity));
  LS_ASSERT(begin_ != nullptr, "there is memory for an arena");
#endif
  top_ = begin_;
  std::size_t place = 0;
  while (place < arena_count && arenas[place] != nullptr) ++place;
  arenas[place] = this;
  arena_count = std::max(arena_count, place + 1);
}

Arena::~Arena() {
  LS_ASSERT(current_arena != this, "an arena outlives its scopes");
  *std::find(arenas, arenas + arena_count, this) = nullptr;
  for (void* memory : overflow_) std::free(memory);
#if LS_ARENA_PAGES
  munmap(begin_, capacity);
#else
  std::free(begin_);
#endif
}

Arena* Arena::current() noexcept { return current_arena; }

void* Arena::allocate(std::size_t size, std::size_t alignment) {
  const auto address = (reinterpret_cast<std::uintptr_t>(top_) + (alignment - 1)) & ~(alignment - 1);
  char* const memory = reinterpret_cast<char*>(address);
  if (size > capacity || memory + size > begin_ + capacity) {
    void* more = std::aligned_alloc(alignment, (size + alignment - 1) & ~(alignment - 1));
    LS_ASSERT(more != nullptr, "there is memory for a world");
    overflow_.push_back(more);
    return more;
  }
  top_ = memory + ((size + 15) & ~std::size_t{15});
  return memory;
}

void Arena::save() {
#if LS_ARENA_PAGES
  if (saved_pages_ > 0) mprotect(begin_, saved_pages_ * page_size, PROT_READ | PROT_WRITE);
#endif
  saved_top_ = used();
  saved_pages_ = (saved_top_ + page_size - 1) / page_size;
  picture_.assign(begin_, begin_ + saved_pages_ * page_size);
  is_dirty_.assign(saved_pages_, false);
  dirty_.clear();
  dirty_.reserve(saved_pages_);
  overflow_.clear();  // what the picture refers to stays as long as the process
  protect_picture();
}

void Arena::protect_picture() noexcept {
#if LS_ARENA_PAGES
  mprotect(begin_, saved_pages_ * page_size, PROT_READ);
#else
  for (std::size_t page = 0; page < saved_pages_; ++page) dirty_.push_back(static_cast<std::uint32_t>(page));
#endif
}

void Arena::unprotect(std::size_t page) noexcept {
#if LS_ARENA_PAGES
  mprotect(begin_ + page * page_size, page_size, PROT_READ | PROT_WRITE);
#else
  (void)page;
#endif
}

void Arena::restore() {
  for (const std::uint32_t page : dirty_) std::memcpy(begin_ + page * page_size, picture_.data() + page * page_size, page_size);
  top_ = begin_ + saved_top_;
  for (void* memory : overflow_) std::free(memory);
  overflow_.clear();
}

ArenaScope::ArenaScope(Arena& arena) noexcept : before_(current_arena) { current_arena = &arena; }
ArenaScope::~ArenaScope() { current_arena = before_; }
ArenaPause::ArenaPause() noexcept : before_(current_arena) { current_arena = nullptr; }
ArenaPause::~ArenaPause() { current_arena = before_; }

void* allocate_block(std::size_t size, std::size_t alignment) noexcept {
  if (current_arena != nullptr) [[unlikely]]
    return current_arena->allocate(size, alignment);
  return alignment <= 16 ? std::malloc(size) : std::aligned_alloc(alignment, size);
}

void* reallocate_block(void* memory, std::size_t old_size, std::size_t new_size) noexcept {
  if (current_arena == nullptr && (memory == nullptr || owner_of(memory) == nullptr)) return std::realloc(memory, new_size);
  void* moved = allocate_block(new_size);
  if (memory != nullptr) std::memcpy(moved, memory, std::min(old_size, new_size));
  free_block(memory);
  return moved;
}

// What an arena gave out goes with it; what it took from malloc too.
void free_block(void* memory) noexcept {
  if (current_arena != nullptr || (arena_count > 0 && owner_of(memory) != nullptr)) [[unlikely]]
    return;
  std::free(memory);
}

}  // namespace lockstep

#if LS_ARENA

// A world's allocations are ordinary C++ ones, so these look where they belong.
void* operator new(std::size_t size) {
  void* memory = lockstep::allocate_block(size == 0 ? 1 : size);
  LS_ASSERT(memory != nullptr, "there is memory");
  return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* memory) noexcept { lockstep::free_block(memory); }
void operator delete[](void* memory) noexcept { lockstep::free_block(memory); }
void operator delete(void* memory, std::size_t) noexcept { lockstep::free_block(memory); }
void operator delete[](void* memory, std::size_t) noexcept { lockstep::free_block(memory); }

#endif
