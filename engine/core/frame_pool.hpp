#pragma once
/// Memory for coroutine frames and native tasks: one free list a size class, so that starting a coroutine is a pop.
///
/// An allocator, not state: nothing a program can observe depends on it. One pool a thread. Under the address sanitizer
/// it is plain malloc, so that a frame used after its end is found.

#include <cstddef>

namespace lockstep::frame_pool {

/// Memory of at least `size` bytes, aligned for anything up to std::max_align_t.
[[nodiscard]] void* allocate(std::size_t size);

/// Gives memory back; `size` is what was asked for.
void release(void* memory, std::size_t size) noexcept;

}  // namespace lockstep::frame_pool
