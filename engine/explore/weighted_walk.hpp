#pragma once
/// A random walk that weighs each actor by the turns it probably still has, which makes the walks nearly uniform over schedules.
///
/// The plain walk lets a long task wait for short ones too seldom: it gives each ready actor the same share of each choice.
///
/// @source the idea: awslabs/shuttle, scheduler/urw.rs

#include <unordered_map>

#include "engine/base/random.hpp"
#include "engine/explore/strategy.hpp"

namespace lockstep {

/// Learns from each run how many turns an actor has. Never runs out. Needs a program with a log.
class WeightedWalk final : public Strategy {
 public:
  WeightedWalk(const Program& program, std::uint64_t seed) : log_(*program.log()), random_(seed) {}
  ~WeightedWalk() = default;

  [[nodiscard]] bool begin_run() override;
  void end_run(Program& program, bool was_abandoned) override;

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  const StepLog& log_;
  Random random_;
  std::unordered_map<std::uint64_t, std::uint32_t> turns_;  // the most an actor had in any run; looked up only
  std::unordered_map<std::uint64_t, std::uint32_t> taken_turns_;
};

}  // namespace lockstep
