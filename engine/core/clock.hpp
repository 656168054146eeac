#pragma once
/// Virtual time: a double of seconds, as asyncio keeps it. It stands still while anything is ready.

#include <cmath>

#include "engine/base/assert.hpp"

namespace lockstep {

/// The run's one clock. It outlives the loops of a run, so time goes on from one asyncio.run to the next.
class Clock {
 public:
  /// Timers with `when < now + resolution` are due, as on Linux.
  ///
  /// @source CPython 3.14, Lib/asyncio/base_events.py, BaseEventLoop._clock_resolution
  static constexpr double resolution = 1e-9;

  explicit Clock(double start_s = 0) noexcept : now_(start_s) {}

  /// Seconds of virtual time.
  [[nodiscard]] double now() const noexcept { return now_; }

  /// Sets the time to exactly `when_s`; a moment that has passed changes nothing.
  void advance_to(double when_s) noexcept {
    if (when_s > now_) now_ = when_s;
  }

  /// What a blocking sleep does: time passes, nothing else runs.
  void block_for(double seconds) noexcept { advance_to(now_ + seconds); }

 private:
  double now_;
};

}  // namespace lockstep
