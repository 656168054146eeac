#pragma once
/// Runs a program again and again, each time under another schedule, and counts what comes of it.

#include <cstdint>
#include <functional>
#include <unordered_set>
#include <vector>

#include "engine/explore/happens_before.hpp"
#include "engine/explore/program.hpp"
#include "engine/explore/strategy.hpp"

namespace lockstep {

/// When to stop exploring.
struct ExploreLimits {
  std::uint64_t max_runs = 1'000;
  std::uint64_t max_turns_a_run = 100'000;
};

/// An outcome, how often it came, and the first and the nearest schedule that led to it.
struct FoundOutcome {
  Outcome outcome;
  std::uint64_t runs = 0;
  std::uint64_t traces = 0;  ///< distinct behaviours among those runs, if the program keeps a log
  Schedule schedule;         ///< with the fewest deviations from asyncio's order of all its runs
  std::size_t deviations = 0;
};

/// What an exploration found.
struct Exploration {
  std::uint64_t runs = 0;     ///< carried to their end
  std::uint64_t blocked = 0;  ///< begun, and given up by the strategy as a repetition
  std::uint64_t traces = 0;   ///< distinct behaviours, if the program keeps a log
  std::uint64_t orders = 0;   ///< schedules that these behaviours stand for, if it was asked to count them
  std::uint64_t steps = 0;
  std::uint64_t seen_once = 0;  ///< behaviours that came in one run only, for an estimate of those not seen
  bool is_complete = false;     ///< the strategy had no schedule left
  bool is_proof = false;        ///< … and has shown every behaviour
  std::vector<FoundOutcome> outcomes;            ///< distinct, in the order they were found
  std::vector<std::uint64_t> runs_by_deviations;  ///< how many runs had that many deviations

  /// The first outcome of a kind; null if there was none.
  [[nodiscard]] const FoundOutcome* first(OutcomeKind kind) const noexcept;
};

/// An exploration in progress: one run at a time, so that a host can do something else in between.
class Explorer {
 public:
  Explorer(Program& program, Strategy& strategy, const ExploreLimits& limits = {}) noexcept : program_(program), strategy_(strategy), limits_(limits) {}

  /// Whether to count how many schedules the behaviours stand for; each new one costs more than its run.
  bool counts_orders = false;

  /// Makes one run. False if there is nothing left to do, or a limit is reached.
  bool run_one();

  [[nodiscard]] const Exploration& found() const noexcept { return found_; }
  /// The numbers of the distinct behaviours seen so far; see HappensBefore::canonical.
  [[nodiscard]] const std::unordered_set<std::uint64_t>& behaviours() const noexcept { return seen_; }
  /// The outcome of the latest run, among the found ones.
  [[nodiscard]] std::size_t latest_outcome() const noexcept { return latest_; }

 private:
  void note(const Outcome& outcome);

  Program& program_;
  Strategy& strategy_;
  const ExploreLimits limits_;
  Exploration found_;
  HappensBefore order_;
  std::unordered_set<std::uint64_t> seen_;
  std::unordered_set<std::uint64_t> seen_again_;
  std::size_t latest_ = 0;
};

/// Runs until the strategy has no schedule left or a limit is reached. Deterministic for a deterministic strategy.
[[nodiscard]] Exploration explore(Program& program, Strategy& strategy, const ExploreLimits& limits = {});

}  // namespace lockstep
