#include "engine/explore/explorer.hpp"

#include <algorithm>

namespace lockstep {

const char* outcome_name(OutcomeKind kind) noexcept {
  switch (kind) {
    case OutcomeKind::finished: return "finished";
    case OutcomeKind::raised: return "raised";
    case OutcomeKind::deadlocked: return "deadlocked";
    case OutcomeKind::over_limit: return "over the limit";
  }
  return "";
}

const FoundOutcome* Exploration::first(OutcomeKind kind) const noexcept {
  const auto found = std::find_if(outcomes.begin(), outcomes.end(), [kind](const FoundOutcome& f) { return f.outcome.kind == kind; });
  return found == outcomes.end() ? nullptr : &*found;
}

Exploration explore(Program& program, Strategy& strategy, const ExploreLimits& limits) {
  Exploration exploration;
  while (exploration.runs < limits.max_runs) {
    if (!strategy.begin_run()) {
      exploration.is_complete = true;
      break;
    }
    const Outcome outcome = program.run(strategy, limits.max_turns_a_run);
    ++exploration.runs;
    // A small program has few outcomes, so looking through all of them is quick.
    auto& known = exploration.outcomes;
    const auto found = std::find_if(known.begin(), known.end(), [&](const FoundOutcome& f) { return f.outcome == outcome; });
    if (found != known.end()) {
      ++found->runs;
    } else {
      known.push_back({outcome, 1, strategy.taken()});
    }
  }
  return exploration;
}

}  // namespace lockstep
