#pragma once
/// What will run, in order: a ring of pointers that grows.
///
/// An entry that was taken out leaves a hole, which still counts as a place of the iteration (as asyncio's
/// cancelled handles do) but runs nothing.

#include <cstdint>
#include <memory>

#include "engine/core/runnable.hpp"

namespace lockstep {

/// The ring. Absolute indices wrap at 2^32; only differences of them are looked at.
class ReadyQueue {
 public:
  ReadyQueue() = default;
  ReadyQueue(const ReadyQueue&) = delete;
  ReadyQueue& operator=(const ReadyQueue&) = delete;
  ~ReadyQueue() { clear(); }

  /// Places, holes included.
  [[nodiscard]] std::uint32_t size() const noexcept { return tail_ - head_; }
  [[nodiscard]] bool empty() const noexcept { return tail_ == head_; }

  /// Appends. The runnable must not be queued already.
  [[gnu::always_inline]] void push(Runnable& runnable) {
    if (size() == capacity_) [[unlikely]]
      grow();
    runnable.slot_ = tail_;
    runnable.queued_ = true;
    ring_[tail_++ & (capacity_ - 1)] = &runnable;
  }

  /// Removes the first place and returns what stood there; null for a hole. The queue must not be empty.
  [[nodiscard]] Runnable* pop() noexcept {
    Runnable* runnable = ring_[head_++ & (capacity_ - 1)];
    if (runnable != nullptr) [[likely]]
      runnable->queued_ = false;
    return runnable;
  }

  /// The one at a distance from the front; null for a hole.
  [[nodiscard]] Runnable* at(std::uint32_t distance) const noexcept {
    return ring_[(head_ + distance) & (capacity_ - 1)];
  }

  /// Brings the one at `distance` to the front; those before it move back one place and keep their order.
  void bring_to_front(std::uint32_t distance) noexcept;

  /// Leaves a hole where a queued runnable stands.
  void remove(Runnable& runnable) noexcept {
    ring_[runnable.slot_ & (capacity_ - 1)] = nullptr;
    runnable.queued_ = false;
  }

  /// Forgets everything; the runnables are no longer queued.
  void clear() noexcept;

 private:
  void grow();

  std::unique_ptr<Runnable*[]> ring_;
  std::uint32_t capacity_ = 0;  // a power of two, or 0
  std::uint32_t head_ = 0;      // absolute indices; they wrap, differences do not
  std::uint32_t tail_ = 0;
};

}  // namespace lockstep
