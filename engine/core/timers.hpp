#pragma once
/// Deadlines ordered by (time, arrival): equal deadlines fire in order of creation.

#include <cstdint>
#include <vector>

#include "engine/core/runnable.hpp"

namespace lockstep {

/// Something due at a virtual time. When due it stands in the ready queue as a callback of its own, so what it
/// readies runs one iteration later. Armed by Loop::call_at. Destroying it cancels it.
class Timer : public Runnable {
 public:
  /// Disarms it, whether it waits for its time or already stands in the ready queue. Never advances the clock.
  void cancel() noexcept;

  /// Armed and not yet run.
  [[nodiscard]] bool is_pending() const noexcept { return slot_ != no_slot || is_queued(); }

  /// The moment it was last armed for.
  [[nodiscard]] double when() const noexcept { return when_; }

  [[nodiscard]] std::string_view label() const override { return "timer"; }

 protected:
  explicit Timer(Loop& loop) noexcept : Runnable(loop) {}
  ~Timer() { cancel(); }

 private:
  friend class TimerHeap;
  friend class Loop;
  static constexpr std::uint32_t no_slot = ~std::uint32_t{0};

  std::uint32_t slot_ = no_slot;
  double when_ = 0;
};

/// The armed timers of one loop. Cancelled ones stay as dead entries and are dropped when they come to the front,
/// or all together once they are the majority; an entry never points at a timer, so a timer may die at any moment.
///
/// Four children a node: half the depth of a binary heap, and the four 16-byte entries share one cache line.
class TimerHeap {
 public:
  TimerHeap() = default;
  TimerHeap(const TimerHeap&) = delete;
  TimerHeap& operator=(const TimerHeap&) = delete;
  ~TimerHeap() { clear(); }

  /// Arms a timer that is not pending.
  void push(Timer& timer, double when_s);

  /// Disarms a timer.
  void cancel(Timer& timer) noexcept;

  /// The earliest armed timer, or null. Drops dead entries on the way.
  [[nodiscard]] Timer* front() noexcept;

  /// Calls `visit` with every armed timer, in no particular order.
  template <class Visit>
  void for_each(Visit visit) const {
    for (Timer* timer : slots_)
      if (timer != nullptr) visit(*timer);
  }
  /// The order in which an armed timer was armed among all of this heap.
  [[nodiscard]] std::uint64_t arrival_of(const Timer& timer) const noexcept;

  /// Removes the earliest armed timer, which front() has just returned.
  void pop() noexcept;

  /// Armed timers.
  [[nodiscard]] std::uint32_t size() const noexcept { return live_; }

  /// Disarms all.
  void clear() noexcept;

 private:
  // Arrival in the high bits, slot in the low ones, so that comparing keys compares arrivals.
  static constexpr unsigned slot_bits = 26;
  struct Entry {
    double when;
    std::uint64_t key;
    [[nodiscard]] bool before(const Entry& other) const noexcept {
      return when < other.when || (when == other.when && key < other.key);
    }
    [[nodiscard]] std::uint32_t slot() const noexcept {
      return static_cast<std::uint32_t>(key & ((std::uint64_t{1} << slot_bits) - 1));
    }
  };

  void sift_up(std::size_t at, Entry entry) noexcept;
  void sift_down(std::size_t at, Entry entry) noexcept;
  void drop_front() noexcept;
  void compact() noexcept;

  std::vector<Entry> heap_;
  std::vector<Timer*> slots_;  // null: the entry is dead
  std::vector<std::uint32_t> free_slots_;
  std::uint64_t arrivals_ = 0;
  std::uint32_t live_ = 0;
};

}  // namespace lockstep
