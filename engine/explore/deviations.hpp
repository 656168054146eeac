#pragma once
/// Schedules in order of their distance from asyncio's own: first that, then those with one other choice, then with two, …
///
/// The first failure this finds is one with the fewest deviations, so it needs no shrinking. Delay bounding is what the
/// literature calls it (Emmi, Qadeer, Rakamarić, POPL 2011); most bugs need one or two.

#include <vector>

#include "engine/explore/strategy.hpp"

namespace lockstep {

/// Each schedule with at most `most` deviations exactly once.
class Deviations final : public Strategy {
 public:
  explicit Deviations(std::uint32_t most) : most_(most) { level_.push_back({}); }
  ~Deviations() = default;

  [[nodiscard]] bool begin_run() override;
  void end_run(Program& program, bool was_abandoned) override;
  /// True if no schedule had further choices to deviate at.
  [[nodiscard]] bool is_exhaustive() const noexcept override { return !was_cut_; }
  /// Deviations of the run at hand.
  [[nodiscard]] std::uint32_t distance() const noexcept { return distance_; }

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  struct Deviation {
    std::uint32_t point;
    std::uint32_t choice;
  };
  using Plan = std::vector<Deviation>;

  const std::uint32_t most_;
  std::uint32_t distance_ = 0;
  std::vector<Plan> level_;  // to run, last first
  std::vector<Plan> next_;   // with one deviation more
  Plan plan_;
  std::size_t used_ = 0;
  std::uint32_t point_ = 0;
  std::vector<std::uint32_t> counts_;  // of the choice points after the plan's last
  bool was_cut_ = false;
};

}  // namespace lockstep
