#pragma once
/// What chooses the schedules of an exploration, one run after another.

#include "engine/core/scheduler.hpp"
#include "engine/explore/program.hpp"
#include "engine/explore/schedule.hpp"

namespace lockstep {

/// A scheduler that remembers what it chose, and may learn from each run.
class Strategy : public Scheduler {
 public:
  /// Gets ready for the next run; false if there is no schedule left to try.
  [[nodiscard]] virtual bool begin_run() = 0;

  /// A run is over, perhaps because this strategy gave it up. `program` may be run for further looks before the next.
  virtual void end_run(Program& program, bool was_abandoned) {
    (void)program;
    (void)was_abandoned;
  }

  /// Whether having no schedule left means that every behaviour was seen.
  [[nodiscard]] virtual bool is_exhaustive() const noexcept { return false; }

  /// The choices of the run so far: one at every point where more than one could act.
  [[nodiscard]] const Schedule& taken() const noexcept { return taken_; }

  /// For the loop: notes what choose() says.
  [[nodiscard]] std::size_t pick(std::span<Runnable* const> ready) final {
    const std::size_t choice = choose(ready);
    if (choice != abandon && ready.size() > 1) taken_.add(static_cast<std::uint32_t>(choice));
    return choice;
  }

 protected:
  ~Strategy() = default;

  /// See Scheduler::pick. There may be only one to choose.
  [[nodiscard]] virtual std::size_t choose(std::span<Runnable* const> ready) = 0;

  Schedule taken_;
};

}  // namespace lockstep
