#pragma once
/// Makes a failing schedule simpler: as few choices that are not asyncio's as still lead to the same kind of outcome.

#include <cstdint>

#include "engine/explore/program.hpp"
#include "engine/explore/schedule.hpp"

namespace lockstep {

/// A simpler schedule, and what it leads to.
struct Shrunk {
  Schedule schedule;
  Outcome outcome;
  std::uint64_t replays = 0;
};

/// Takes deviations back one by one, as long as one can go. Without a deviation the program follows asyncio's order, so taking
/// one back never makes a schedule meaningless.
///
/// @param outcome      what `schedule` leads to
/// @param max_replays  stops after so many
[[nodiscard]] Shrunk shrink(Program& program, const Schedule& schedule, const Outcome& outcome, std::uint64_t max_turns, std::uint64_t max_replays);

}  // namespace lockstep
