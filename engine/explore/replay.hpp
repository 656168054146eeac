#pragma once
/// Follows a schedule, and says where the program left it.

#include "engine/explore/strategy.hpp"

namespace lockstep {

/// One run along a schedule; beyond its end asyncio's own order.
class Replay final : public Strategy {
 public:
  explicit Replay(Schedule schedule) : schedule_(std::move(schedule)) {}
  ~Replay() = default;

  /// True once.
  [[nodiscard]] bool begin_run() override;
  [[nodiscard]] std::size_t pick(std::span<Runnable* const> ready) override;

  /// Whether some choice was not there to take, so that this is another program than the schedule's. Asyncio's choice was
  /// taken instead. `left_at` is the first such choice point, from 0.
  [[nodiscard]] bool left_schedule() const noexcept { return left_; }
  [[nodiscard]] std::size_t left_at() const noexcept { return left_at_; }

 private:
  Schedule schedule_;
  std::size_t at_ = 0;
  std::size_t left_at_ = 0;
  bool left_ = false;
  bool begun_ = false;
};

}  // namespace lockstep
