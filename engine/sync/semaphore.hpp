#pragma once

#include <cstdint>
#include <limits>

#include "engine/sync/guard.hpp"
#include "engine/sync/primitive.hpp"

namespace lockstep {

/// What Semaphore::statistics gives.
struct SemaphoreStatistics {
  std::int64_t value;           ///< free permits
  bool locked;                  ///< as Semaphore::locked: whether acquire would wait
  std::uint32_t tasks_waiting;  ///< tasks in line, with those that were woken or cancelled and had no step since
};

/// A number of permits, served first come, first served.
///
/// A release with waiters hands its permit to the first of them at once: the permit is taken before that task runs, so no
/// newcomer gets it.
///
/// @source CPython 3.14, Lib/asyncio/locks.py, class Semaphore
class Semaphore : public Primitive {
 public:
  class Acquire;

  /// Whether a semaphore can start with so many permits.
  ///
  /// @errors SyncError::negative_value
  [[nodiscard]] static WaitResult check_value(std::int64_t value) noexcept;

  /// @param value  permits to begin with; check_value must have passed it
  /// @traces object_created
  explicit Semaphore(RunState& run, std::int64_t value = 1, std::string_view name = {})
      : Semaphore(run, ObjectKind::semaphore, value, std::numeric_limits<std::int64_t>::max(), name) {}
  ~Semaphore() = default;

  /// Takes a permit; parks if there is none or others wait.
  ///
  /// @errors SyncError::cancelled: cancelled while parked; a permit that was already handed over is passed on.
  ///         SyncError::other_loop: bound to another loop; nothing changed
  /// @traces semaphore_acquired, or park then wake then semaphore_acquired
  /// @source Semaphore.acquire
  [[nodiscard]] Acquire acquire() noexcept;

  /// As acquire; the value is a guard that gives the permit back at the end of its scope.
  [[nodiscard]] ScopedAcquire<Semaphore> scoped() noexcept;

  /// Gives a permit back, to the first waiter if there is one.
  ///
  /// @errors SyncError::released_too_often: a BoundedSemaphore has all its permits; nothing changed
  /// @traces wake, semaphore_released
  /// @source Semaphore.release, BoundedSemaphore.release
  WaitResult release();

  /// Whether acquire would wait: no permit, or somebody in line.
  [[nodiscard]] bool locked() const {
    note_read();
    return would_wait();
  }
  /// Free permits.
  [[nodiscard]] std::int64_t value() const noexcept { return value_; }
  /// How it stands now.
  [[nodiscard]] SemaphoreStatistics statistics() const noexcept { return {value_, locked(), waiters_.size()}; }
  [[nodiscard]] const WaitList& waiters() const noexcept { return waiters_; }

  /// What asyncio lets through: a value that is no whole number, 1.5 or infinity. It never comes down to no permits.
  void set_fraction(double fraction) noexcept { fraction_ = fraction; }
  [[nodiscard]] double fraction() const noexcept { return fraction_; }

 protected:
  Semaphore(RunState& run, ObjectKind kind, std::int64_t value, std::int64_t bound, std::string_view name);

 private:
  [[nodiscard]] bool would_wait() const noexcept { return (value_ == 0 && fraction_ == 0) || (!waiters_.empty() && waiters_.anyone_in_line()); }
  // Hands a permit to the first that is still waiting.
  bool hand_over();
  void take() {
    --value_;
    trace_acquired();
  }
  void trace_acquired() { trace(trace::SemaphoreAcquired{object_id(), static_cast<u32>(value_)}); }

  std::int64_t value_;
  const std::int64_t bound_;
  double fraction_ = 0;  // see set_fraction
  WaitList waiters_;
};

/// A semaphore that refuses to have more permits than it began with.
///
/// @source CPython 3.14, Lib/asyncio/locks.py, class BoundedSemaphore
class BoundedSemaphore final : public Semaphore {
 public:
  explicit BoundedSemaphore(RunState& run, std::int64_t value = 1, std::string_view name = {})
      : Semaphore(run, ObjectKind::bounded_semaphore, value, value, name) {}
  ~BoundedSemaphore() = default;
};

/// The wait for a permit.
class Semaphore::Acquire final : public Operation {
 public:
  explicit Acquire(Semaphore& semaphore) noexcept : semaphore_(&semaphore) {}

  [[nodiscard]] Poll poll(Task& task) override {
    semaphore_->note_write();
    if (!parked_ && !semaphore_->would_wait()) {
      semaphore_->take();
      return succeed();
    }
    return wait(task);
  }

 private:
  [[nodiscard]] Poll wait(Task& task);

  Semaphore* semaphore_;
  bool parked_ = false;
};

inline Semaphore::Acquire Semaphore::acquire() noexcept { return Acquire(*this); }
inline ScopedAcquire<Semaphore> Semaphore::scoped() noexcept { return ScopedAcquire<Semaphore>(*this); }

}  // namespace lockstep
