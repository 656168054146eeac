#include "engine/core/ready_queue.hpp"

#include "engine/base/assert.hpp"

namespace lockstep {

void ReadyQueue::bring_to_front(std::uint32_t distance) noexcept {
  const std::uint32_t mask = capacity_ - 1;
  Runnable* chosen = at(distance);
  for (std::uint32_t i = head_ + distance; i != head_; --i) {
    Runnable* moved = ring_[(i - 1) & mask];
    ring_[i & mask] = moved;
    if (moved != nullptr) moved->slot_ = i;
  }
  ring_[head_ & mask] = chosen;
  if (chosen != nullptr) chosen->slot_ = head_;
}

void ReadyQueue::clear() noexcept {
  while (!empty()) (void)pop();
}

void ReadyQueue::grow() {
  const std::uint32_t new_capacity = capacity_ == 0 ? 64 : capacity_ * 2;
  LS_ASSERT(new_capacity != 0, "the ready queue holds less than 2^31 runnables");
  auto ring = std::make_unique_for_overwrite<Runnable*[]>(new_capacity);
  // Absolute indices stay what they are, so the slots kept in the runnables stay right.
  for (std::uint32_t i = head_; i != tail_; ++i) ring[i & (new_capacity - 1)] = ring_[i & (capacity_ - 1)];
  ring_ = std::move(ring);
  capacity_ = new_capacity;
}

}  // namespace lockstep
