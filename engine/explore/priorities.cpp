#include "engine/explore/priorities.hpp"

#include <algorithm>

#include "engine/core/runnable.hpp"

namespace lockstep {
namespace {

constexpr std::uint64_t above_drops = std::uint64_t{1} << 32;  // what drops gets a priority below every random one

}  // namespace

bool Priorities::begin_run() {
  taken_ = Schedule();
  point_ = 0;
  drops_ = 0;
  priorities_.clear();
  change_points_.clear();
  for (std::uint32_t i = 1; i < depth_; ++i) change_points_.push_back(random_.below(longest_));
  return true;
}

std::size_t Priorities::choose(std::span<Runnable* const> ready) {
  if (ready.size() == 1) return 0;
  std::size_t best = 0;
  std::uint64_t highest = 0;
  std::uint64_t* of_best = nullptr;
  for (std::size_t i = 0; i < ready.size(); ++i) {
    const auto [entry, is_new] = priorities_.try_emplace(log_.actor(ready[i]->actor()).key, 0);
    if (is_new) entry->second = above_drops + (random_.next() >> 2);
    if (of_best != nullptr && entry->second <= highest) continue;
    best = i;
    highest = entry->second;
    of_best = &entry->second;
  }
  const bool changes = std::find(change_points_.begin(), change_points_.end(), point_++) != change_points_.end();
  if (changes) *of_best = depth_ - std::min(depth_, ++drops_);
  return best;
}

void Priorities::end_run(Program&, bool) { longest_ = std::max(longest_, point_); }

}  // namespace lockstep
