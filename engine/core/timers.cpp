#include "engine/core/timers.hpp"

#include "engine/base/assert.hpp"
#include "engine/core/loop.hpp"

namespace lockstep {

void Timer::cancel() noexcept {
  if (is_pending()) {
    if (StepLog* log = loop().run_state().step_log; log != nullptr && actor() != 0) [[unlikely]] {
      log->write(log->actor(actor()).key);
      if (is_queued()) log->disarmed(actor());
    }
  }
  // A timer that is not pending may have outlived its loop, so look before touching that.
  if (slot_ != no_slot) loop().timers_.cancel(*this);
  unqueue();
}

void TimerHeap::push(Timer& timer, double when_s) {
  LS_ASSERT(!timer.is_pending(), "a timer is armed once at a time");
  std::uint32_t slot = static_cast<std::uint32_t>(slots_.size());
  if (free_slots_.empty()) {
    LS_ASSERT(slot < (std::uint32_t{1} << slot_bits), "there are less than 2^26 timers");
    slots_.push_back(&timer);
  } else {
    slot = free_slots_.back();
    free_slots_.pop_back();
    slots_[slot] = &timer;
  }
  timer.slot_ = slot;
  timer.when_ = when_s;
  const Entry entry{when_s, (arrivals_++ << slot_bits) | slot};
  heap_.push_back(entry);
  sift_up(heap_.size() - 1, entry);
  ++live_;
}

void TimerHeap::cancel(Timer& timer) noexcept {
  slots_[timer.slot_] = nullptr;
  timer.slot_ = Timer::no_slot;
  --live_;
  // asyncio's numbers; here they only bound the memory that dead entries take.
  if (heap_.size() > 100 && live_ < heap_.size() / 2) compact();
}

std::uint64_t TimerHeap::arrival_of(const Timer& timer) const noexcept {
  for (const Entry& entry : heap_)
    if (entry.slot() == timer.slot_ && slots_[entry.slot()] == &timer) return entry.key;
  return 0;
}

Timer* TimerHeap::front() noexcept {
  while (!heap_.empty()) {
    if (Timer* timer = slots_[heap_.front().slot()]) return timer;
    drop_front();
  }
  return nullptr;
}

void TimerHeap::pop() noexcept {
  Timer*& timer = slots_[heap_.front().slot()];
  timer->slot_ = Timer::no_slot;
  timer = nullptr;
  --live_;
  drop_front();
}

void TimerHeap::clear() noexcept {
  for (const Entry& entry : heap_) {
    if (Timer* timer = slots_[entry.slot()]) timer->slot_ = Timer::no_slot;
  }
  heap_.clear();
  slots_.clear();
  free_slots_.clear();
  live_ = 0;
}

void TimerHeap::drop_front() noexcept {
  free_slots_.push_back(heap_.front().slot());
  const Entry last = heap_.back();
  heap_.pop_back();
  if (!heap_.empty()) sift_down(0, last);
}

void TimerHeap::compact() noexcept {
  std::size_t kept = 0;
  for (const Entry& entry : heap_) {
    if (slots_[entry.slot()] != nullptr) {
      heap_[kept++] = entry;
    } else {
      free_slots_.push_back(entry.slot());
    }
  }
  heap_.resize(kept);
  if (kept < 2) return;
  for (std::size_t i = (kept - 2) / 4 + 1; i-- > 0;) sift_down(i, heap_[i]);
}

void TimerHeap::sift_up(std::size_t at, Entry entry) noexcept {
  while (at > 0) {
    const std::size_t parent = (at - 1) / 4;
    if (!entry.before(heap_[parent])) break;
    heap_[at] = heap_[parent];
    at = parent;
  }
  heap_[at] = entry;
}

void TimerHeap::sift_down(std::size_t at, Entry entry) noexcept {
  const std::size_t size = heap_.size();
  for (;;) {
    const std::size_t first = at * 4 + 1;
    if (first >= size) break;
    const std::size_t end = first + 4 < size ? first + 4 : size;
    std::size_t best = first;
    for (std::size_t child = first + 1; child < end; ++child) {
      if (heap_[child].before(heap_[best])) best = child;
    }
    if (!heap_[best].before(entry)) break;
    heap_[at] = heap_[best];
    at = best;
  }
  heap_[at] = entry;
}

}  // namespace lockstep
