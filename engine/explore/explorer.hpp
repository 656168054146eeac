#pragma once
/// Runs a program again and again, each time under another schedule, and counts what comes of it.

#include <cstdint>
#include <vector>

#include "engine/explore/program.hpp"
#include "engine/explore/strategy.hpp"

namespace lockstep {

/// When to stop exploring.
struct ExploreLimits {
  std::uint64_t max_runs = 1'000;
  std::uint64_t max_turns_a_run = 100'000;
};

/// An outcome, how often it came, and the first schedule that led to it.
struct FoundOutcome {
  Outcome outcome;
  std::uint64_t runs = 0;
  Schedule schedule;
};

/// What an exploration found.
struct Exploration {
  std::uint64_t runs = 0;
  bool is_complete = false;            ///< the strategy had no schedule left
  std::vector<FoundOutcome> outcomes;  ///< distinct, in the order they were found

  /// The first outcome of a kind; null if there was none.
  [[nodiscard]] const FoundOutcome* first(OutcomeKind kind) const noexcept;
};

/// Runs until the strategy has no schedule left or a limit is reached. Deterministic for a deterministic strategy.
[[nodiscard]] Exploration explore(Program& program, Strategy& strategy, const ExploreLimits& limits = {});

}  // namespace lockstep
