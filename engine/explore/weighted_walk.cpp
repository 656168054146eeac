#include "engine/explore/weighted_walk.hpp"

#include <algorithm>

#include "engine/core/runnable.hpp"

namespace lockstep {

bool WeightedWalk::begin_run() {
  taken_ = Schedule();
  taken_turns_.clear();
  return true;
}

std::size_t WeightedWalk::choose(std::span<Runnable* const> ready) {
  const auto left_of = [&](const Runnable* runnable) {
    const std::uint64_t actor = log_.actor(runnable->actor()).key;
    const auto known = turns_.find(actor);
    const auto taken = taken_turns_.find(actor);
    const std::uint32_t all = known == turns_.end() ? 1 : known->second;
    const std::uint32_t had = taken == taken_turns_.end() ? 0 : taken->second;
    return all > had ? all - had : 1;
  };
  std::uint32_t sum = 0;
  for (const Runnable* runnable : ready) sum += left_of(runnable);
  std::uint32_t at = random_.below(sum);
  std::size_t chosen = 0;
  while (at >= left_of(ready[chosen])) at -= left_of(ready[chosen++]);
  ++taken_turns_[log_.actor(ready[chosen]->actor()).key];
  return chosen;
}

void WeightedWalk::end_run(Program&, bool) {
  for (const auto& [actor, turns] : taken_turns_) {
    std::uint32_t& most = turns_[actor];
    most = std::max(most, turns);
  }
}

}  // namespace lockstep
