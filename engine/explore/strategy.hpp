#pragma once
/// What chooses the schedules of an exploration, one run after another.

#include "engine/core/scheduler.hpp"
#include "engine/explore/schedule.hpp"

namespace lockstep {

/// A scheduler that remembers what it chose.
class Strategy : public Scheduler {
 public:
  /// Gets ready for the next run; false if there is no schedule left to try.
  [[nodiscard]] virtual bool begin_run() = 0;

  /// The choices of the run so far.
  [[nodiscard]] const Schedule& taken() const noexcept { return taken_; }

 protected:
  ~Strategy() = default;

  Schedule taken_;
};

}  // namespace lockstep
