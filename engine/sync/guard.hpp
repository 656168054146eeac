#pragma once
/// Guard: gives back what was acquired when its scope ends. Made by scoped() of Lock, Condition and Semaphore.
///
///   Result<Guard<Lock>, SyncError> guard = co_await lock.scoped();
///   if (!guard) co_return failure(guard.error());
///
/// or, in a body that passes errors on, `const auto guard = co_await or_return(lock.scoped());`

#include <utility>

#include "engine/core/operation.hpp"

namespace lockstep {

/// Holds one acquisition of a primitive `P`. The primitive must outlive it, also when a run is abandoned: make primitives
/// before the Loop. Moved, never copied.
///
/// @source CPython 3.14, Lib/asyncio/locks.py, class _ContextManagerMixin
template <class P>
class [[nodiscard]] Guard {
 public:
  /// Takes over an acquisition that was made already.
  explicit Guard(P& acquired) noexcept : primitive_(&acquired) {}
  Guard(Guard&& other) noexcept : primitive_(std::exchange(other.primitive_, nullptr)) {}
  Guard& operator=(Guard&& other) noexcept {
    std::swap(primitive_, other.primitive_);
    return *this;
  }
  ~Guard() { release(); }

  /// Gives it back now; nothing if that was done.
  void release() noexcept {
    if (primitive_ != nullptr) (void)std::exchange(primitive_, nullptr)->release();
  }
  /// Whether it still holds.
  [[nodiscard]] bool holds() const noexcept { return primitive_ != nullptr; }

 private:
  P* primitive_;
};

/// The wait of scoped(): acquire(), whose value is a Guard. Errors and traces as acquire().
template <class P>
class ScopedAcquire final : public Operation {
 public:
  explicit ScopedAcquire(P& primitive) noexcept : primitive_(&primitive), acquire_(primitive.acquire()) {}
  ~ScopedAcquire() = default;

  [[nodiscard]] Poll poll(Task& task) override {
    if (acquire_.poll(task) == Poll::parked) return Poll::parked;
    return acquire_.error() == SyncError::none ? succeed() : fail(acquire_.error());
  }
  [[nodiscard]] bool cancel(Task& task, CancelMessage message) override { return acquire_.cancel(task, message); }
  /// The guard, once ready without an error; asked once.
  [[nodiscard]] Guard<P> take_value() noexcept { return Guard<P>(*primitive_); }

 private:
  P* primitive_;
  decltype(std::declval<P&>().acquire()) acquire_;
};

}  // namespace lockstep
