#include "engine/core/frame_pool.hpp"

#include <cstdlib>
#include <vector>

#include "engine/base/assert.hpp"

#if defined(__SANITIZE_ADDRESS__)
#define LS_POOL_IS_MALLOC 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LS_POOL_IS_MALLOC 1
#endif
#endif

namespace lockstep::frame_pool {
namespace {

[[nodiscard]] void* allocate_plainly(std::size_t size) {
  void* memory = std::malloc(size);
  LS_ASSERT(memory != nullptr, "there is memory for a coroutine frame");
  return memory;
}

#ifndef LS_POOL_IS_MALLOC

constexpr std::size_t class_bytes = 32;
constexpr std::size_t class_count = 64;
constexpr std::size_t block_bytes = 65536;

struct FreeFrame {
  FreeFrame* next;
};

struct Pool {
  FreeFrame* free[class_count] = {};
  std::vector<void*> blocks;

  ~Pool() {
    for (void* block : blocks) std::free(block);
  }
};

thread_local Pool pool;

// Cuts a block into frames of one class, in address order, and keeps all but the first.
[[gnu::noinline]] void* refill(std::size_t size_class) {
  const std::size_t size = (size_class + 1) * class_bytes;
  char* block = static_cast<char*>(allocate_plainly(block_bytes));
  pool.blocks.push_back(block);
  for (std::size_t i = block_bytes / size; i-- > 1;) {
    auto* frame = reinterpret_cast<FreeFrame*>(block + i * size);
    frame->next = pool.free[size_class];
    pool.free[size_class] = frame;
  }
  return block;
}

#endif

}  // namespace

#ifdef LS_POOL_IS_MALLOC

void* allocate(std::size_t size) { return allocate_plainly(size); }
void release(void* memory, std::size_t) noexcept { std::free(memory); }

#else

void* allocate(std::size_t size) {
  const std::size_t size_class = (size - 1) / class_bytes;
  if (size_class >= class_count) [[unlikely]]
    return allocate_plainly(size);
  FreeFrame* frame = pool.free[size_class];
  if (frame == nullptr) [[unlikely]]
    return refill(size_class);
  pool.free[size_class] = frame->next;
  return frame;
}

void release(void* memory, std::size_t size) noexcept {
  const std::size_t size_class = (size - 1) / class_bytes;
  if (size_class >= class_count) [[unlikely]] {
    std::free(memory);
    return;
  }
  auto* frame = static_cast<FreeFrame*>(memory);
  frame->next = pool.free[size_class];
  pool.free[size_class] = frame;
}

#endif

}  // namespace lockstep::frame_pool
