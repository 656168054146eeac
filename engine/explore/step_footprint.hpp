#pragma once
/// A step's footprint to keep beyond its run, with what happened by itself right after it.

#include <algorithm>
#include <vector>

#include "engine/core/step_log.hpp"

namespace lockstep {

/// Accesses in order of their places; or everything, when the clock moved.
struct StepFootprint {
  std::vector<Access> accesses;
  bool is_everything = false;
};

[[nodiscard]] inline bool conflict(const StepFootprint& a, const StepFootprint& b) noexcept {
  return a.is_everything || b.is_everything || conflict(Footprint(a.accesses), Footprint(b.accesses));
}

/// Of the chosen step at `index` and the automatic ones behind it.
///
/// @param with_ticks  whether a tick behind it counts as touching everything
[[nodiscard]] inline StepFootprint footprint_of(const StepLog& log, std::uint32_t index, bool with_ticks) {
  StepFootprint made;
  const Footprint own = log.footprint(log.steps()[index]);
  made.accesses.assign(own.begin(), own.end());
  bool has_more = false;
  for (std::uint32_t i = index + 1; i < log.steps().size() && log.steps()[i].is_automatic; ++i) {
    if (log.steps()[i].is_tick) {
      made.is_everything = made.is_everything || with_ticks;
      continue;
    }
    const Footprint more = log.footprint(log.steps()[i]);
    made.accesses.insert(made.accesses.end(), more.begin(), more.end());
    has_more = true;
  }
  if (!has_more) return made;
  std::sort(made.accesses.begin(), made.accesses.end(),
            [](const Access& a, const Access& b) { return a.place != b.place ? a.place < b.place : a.writes > b.writes; });
  made.accesses.erase(std::unique(made.accesses.begin(), made.accesses.end(), [](const Access& a, const Access& b) { return a.place == b.place; }),
                      made.accesses.end());
  return made;
}

}  // namespace lockstep
