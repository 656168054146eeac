#include "engine/explore/explorer.hpp"

#include <algorithm>

namespace lockstep {

const char* outcome_name(OutcomeKind kind) noexcept {
  switch (kind) {
    case OutcomeKind::finished: return "finished";
    case OutcomeKind::raised: return "raised";
    case OutcomeKind::deadlocked: return "deadlocked";
    case OutcomeKind::over_limit: return "over the limit";
    case OutcomeKind::abandoned: return "abandoned";
  }
  return "";
}

const FoundOutcome* Exploration::first(OutcomeKind kind) const noexcept {
  const auto found = std::find_if(outcomes.begin(), outcomes.end(), [kind](const FoundOutcome& f) { return f.outcome.kind == kind; });
  return found == outcomes.end() ? nullptr : &*found;
}

void Explorer::note(const Outcome& outcome) {
  bool is_new = false;
  if (const StepLog* log = program_.log()) {
    order_.compute(*log);
    found_.steps += log->steps().size();
    is_new = seen_.insert(order_.canonical()).second;
    if (is_new) {
      ++found_.traces;
      ++found_.seen_once;
      if (counts_orders) found_.orders += order_.count_orders(*log);
    } else if (seen_again_.insert(order_.canonical()).second) {
      --found_.seen_once;
    }
  }
  const std::size_t deviations = strategy_.taken().deviations();
  if (found_.runs_by_deviations.size() <= deviations) found_.runs_by_deviations.resize(deviations + 1);
  ++found_.runs_by_deviations[deviations];
  // A small program has few outcomes, so looking through all of them is quick.
  auto& known = found_.outcomes;
  const auto same = std::find_if(known.begin(), known.end(), [&](const FoundOutcome& f) { return f.outcome == outcome; });
  latest_ = static_cast<std::size_t>(same - known.begin());
  if (same == known.end()) known.push_back({outcome, 0, 0, strategy_.taken(), deviations});
  FoundOutcome& found = known[latest_];
  ++found.runs;
  if (is_new) ++found.traces;
  if (deviations < found.deviations) {
    found.schedule = strategy_.taken();
    found.deviations = deviations;
  }
}

bool Explorer::run_one() {
  if (found_.is_complete || found_.runs >= limits_.max_runs) return false;
  if (!strategy_.begin_run()) {
    found_.is_complete = true;
    found_.is_proof = strategy_.is_exhaustive();
    return false;
  }
  const Outcome outcome = program_.run(strategy_, limits_.max_turns_a_run);
  const bool was_abandoned = outcome.kind == OutcomeKind::abandoned;
  if (was_abandoned) {
    ++found_.blocked;
  } else {
    ++found_.runs;
    note(outcome);
  }
  strategy_.end_run(program_, was_abandoned);
  return true;
}

Exploration explore(Program& program, Strategy& strategy, const ExploreLimits& limits) {
  Explorer explorer(program, strategy, limits);
  while (explorer.run_one()) {
  }
  return explorer.found();
}

}  // namespace lockstep
