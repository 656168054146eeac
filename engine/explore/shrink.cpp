#include "engine/explore/shrink.hpp"

#include <vector>

#include "engine/explore/replay.hpp"

namespace lockstep {

Shrunk shrink(Program& program, const Schedule& schedule, const Outcome& outcome, std::uint64_t max_turns, std::uint64_t max_replays) {
  Shrunk best{schedule, outcome, 0};
  bool has_changed = true;
  while (has_changed && best.replays < max_replays) {
    has_changed = false;
    // From the end: what comes late was often needed by nothing.
    for (std::size_t at = best.schedule.size(); at-- > 0 && best.replays < max_replays;) {
      if (best.schedule.at(at) == 0) continue;
      std::vector<std::uint32_t> choices;
      for (std::size_t i = 0; i < best.schedule.size(); ++i) choices.push_back(i == at ? 0 : best.schedule.at(i));
      Replay replay{Schedule(std::move(choices))};
      (void)replay.begin_run();
      Outcome found = program.run(replay, max_turns);
      ++best.replays;
      if (found.kind != outcome.kind || (outcome.kind == OutcomeKind::finished && found != outcome)) continue;
      if (replay.taken().deviations() >= best.schedule.deviations()) continue;
      best.schedule = replay.taken();
      best.outcome = std::move(found);
      has_changed = true;
    }
  }
  return best;
}

}  // namespace lockstep
