#pragma once
/// Exactly one run for each behaviour: optimal dynamic partial order reduction that runs a reversed race before it relies on it.
///
/// After each run every race (two steps whose order could have been the other way round) is turned around: from the point
/// before the earlier step, everything that does not depend on it runs, and then the later step. This is not deduced but run,
/// for what a step touches may depend on what it finds; the textbook's deduction loses behaviours here. The steps of that
/// run go into the wakeup tree of the point, unless an order that was explored covers them.
///
/// README.md in this folder tells the whole, with what it guarantees and what not.
///
/// @source Abdulla, Aronis, Jonsson, Sagonas, Source Sets: A Foundation for Optimal Dynamic Partial Order Reduction, JACM 64(4), 2017

#include <memory>
#include <unordered_set>
#include <vector>

#include "engine/explore/happens_before.hpp"
#include "engine/explore/sleep_sets.hpp"

namespace lockstep {

/// The search. Needs a program with a log.
class Optimal final : public Strategy {
 public:
  /// @param program  whose log it reads while the program runs
  explicit Optimal(const Program& program) : log_(*program.log()) {}
  ~Optimal() = default;

  [[nodiscard]] bool begin_run() override;
  void end_run(Program& program, bool was_abandoned) override;
  [[nodiscard]] bool is_exhaustive() const noexcept override { return lost_ == 0; }

  /// Runs it made to turn races around; they are not counted as runs of the search.
  [[nodiscard]] std::uint64_t reversals() const noexcept { return reversals_; }
  /// Reversals that could not be run as planned. Each would be a gap in the proof; there are none that we know of.
  [[nodiscard]] std::uint64_t lost() const noexcept { return lost_; }
  /// Branches that wait to be run, at all points of the current path together.
  [[nodiscard]] std::uint64_t pending() const noexcept;
  /// The product of the branch counts on the current path: a sample of the size of the whole tree (Knuth, 1975).
  [[nodiscard]] double probe() const noexcept;

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  struct Branch;
  using Branches = std::vector<std::shared_ptr<Branch>>;
  struct Branch {
    std::uint64_t actor = 0;
    StepFootprint footprint;
    bool is_known = false;  // the footprint, from a run of it
    Branches branches;
  };
  struct Node {
    std::vector<Sleeper> sleepers;
    Branches branches;  // the first is being run
    std::unordered_set<std::uint64_t> seen;
    std::uint32_t step = 0;  // of the first branch in the log of the current run
    std::uint32_t explored = 0;
  };
  /// A step of a reversed run, and the steps of that run before it that it depends on.
  struct Reversed {
    std::uint64_t actor;
    StepFootprint footprint;
    std::vector<std::uint32_t> after;
  };
  class Forced;

  [[nodiscard]] std::size_t find(std::span<Runnable* const> ready, std::uint64_t actor) const;
  void learn_footprint(Node& node);
  void plan_reversals(Program& program);
  [[nodiscard]] std::vector<std::uint64_t> reversed_order(const Race& race, std::uint64_t& number) const;
  [[nodiscard]] bool run_reversed(Program& program, std::size_t prefix, const std::vector<std::uint64_t>& order, std::vector<Reversed>& steps);
  [[nodiscard]] static bool is_covered(const Node& node, const std::vector<Reversed>& steps);
  static void insert(Branches& branches, std::vector<Reversed>& steps);
  void backtrack();

  const StepLog& log_;
  HappensBefore order_;
  HappensBefore reversed_;
  std::vector<Node> nodes_;
  std::vector<std::uint64_t> path_;         // actors of the run
  std::vector<std::uint64_t> step_actors_;  // of the whole run's log
  std::size_t at_ = 0;
  std::uint64_t reversals_ = 0;
  std::uint64_t lost_ = 0;
  bool is_over_ = false;
};

}  // namespace lockstep
