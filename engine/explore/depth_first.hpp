#pragma once
/// Every schedule, one after another, without any reduction: the measure for the strategies that leave some out.

#include <vector>

#include "engine/explore/strategy.hpp"

namespace lockstep {

/// All schedules in lexicographic order, asyncio's first. Knows nothing of footprints.
class DepthFirst final : public Strategy {
 public:
  DepthFirst() = default;
  ~DepthFirst() = default;

  [[nodiscard]] bool begin_run() override;
  void end_run(Program& program, bool was_abandoned) override;
  [[nodiscard]] bool is_exhaustive() const noexcept override { return true; }

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  struct Point {
    std::uint32_t choice;
    std::uint32_t count;
  };
  std::vector<Point> path_;
  std::size_t at_ = 0;
  bool is_over_ = false;
};

}  // namespace lockstep
