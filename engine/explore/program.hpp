#pragma once
/// Something that can be started again from nothing, so that it can be run under one schedule after another.

#include <cstdint>
#include <string>

#include "engine/core/scheduler.hpp"
#include "engine/core/step_log.hpp"

namespace lockstep {

/// How one run ended.
enum class OutcomeKind : std::uint8_t {
  finished,
  raised,      ///< an exception that nobody caught
  deadlocked,
  over_limit,  ///< it took too many turns
  abandoned,   ///< the scheduler gave it up
};

/// `finished`, `deadlocked`, …
[[nodiscard]] const char* outcome_name(OutcomeKind kind) noexcept;

/// How one run ended, and what came of it: two runs with equal outcomes are the same to an explorer.
struct Outcome {
  OutcomeKind kind = OutcomeKind::finished;
  std::string text;  ///< the program's own account: its output, or the values it ended with

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// A program to explore. Each run builds a new world, so nothing of one run reaches the next.
class Program {
 public:
  /// Runs from the beginning to the end, asking `scheduler` before every turn.
  ///
  /// @param max_turns  gives up after so many turns of the loop
  [[nodiscard]] virtual Outcome run(Scheduler& scheduler, std::uint64_t max_turns) = 0;

  /// What the last run did, step by step; null if the program keeps no log. Strategies that reduce need one.
  [[nodiscard]] virtual const StepLog* log() const noexcept { return nullptr; }

 protected:
  ~Program() = default;
};

}  // namespace lockstep
