#pragma once
/// Follows a schedule, and says where the program left it.

#include "engine/explore/strategy.hpp"

namespace lockstep {

/// One run along a schedule; beyond its end asyncio's own order, which is all of the empty schedule.
class Replay final : public Strategy {
 public:
  explicit Replay(Schedule schedule) : schedule_(std::move(schedule)) {}
  ~Replay() = default;

  /// True once.
  [[nodiscard]] bool begin_run() override;

  /// Whether some choice was not there to take, so that this is another program than the schedule's. Asyncio's choice was
  /// taken instead. `left_at` is the first such choice point, from 0.
  [[nodiscard]] bool left_schedule() const noexcept { return left_; }
  [[nodiscard]] std::size_t left_at() const noexcept { return left_at_; }
  /// Whether the run ended before the schedule did.
  [[nodiscard]] bool ended_early() const noexcept { return at_ < schedule_.size(); }

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  Schedule schedule_;
  std::size_t at_ = 0;
  std::size_t left_at_ = 0;
  bool left_ = false;
  bool begun_ = false;
};

}  // namespace lockstep
