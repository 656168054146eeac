#pragma once
/// PCT: the ready actor with the highest random priority runs; at a few random points the running one's drops below all.
///
/// A bug that needs d ordering constraints in a run of k steps of n actors is found by each run with probability at least
/// 1 / (n · k^(d-1)).
///
/// @source Burckhardt, Kothari, Musuvathi, Nagarakatte, A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs, ASPLOS 2010

#include <unordered_map>
#include <vector>

#include "engine/base/random.hpp"
#include "engine/explore/strategy.hpp"

namespace lockstep {

/// New priorities for each run. Never runs out. Needs a program with a log.
class Priorities final : public Strategy {
 public:
  /// @param depth  ordering constraints a bug may need; depth - 1 points at which a priority drops
  Priorities(const Program& program, std::uint64_t seed, std::uint32_t depth = 3) : log_(*program.log()), random_(seed), depth_(depth) {}
  ~Priorities() = default;

  [[nodiscard]] bool begin_run() override;
  void end_run(Program& program, bool was_abandoned) override;

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  const StepLog& log_;
  Random random_;
  const std::uint32_t depth_;
  std::uint32_t longest_ = 16;  // choice points of the longest run so far
  std::uint32_t point_ = 0;
  std::uint32_t drops_ = 0;
  std::vector<std::uint32_t> change_points_;
  std::unordered_map<std::uint64_t, std::uint64_t> priorities_;  // looked up only
};

}  // namespace lockstep
