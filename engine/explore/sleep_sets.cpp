#include "engine/explore/sleep_sets.hpp"

#include <algorithm>

#include "engine/core/runnable.hpp"

namespace lockstep {
namespace {

bool sleeps(const std::vector<Sleeper>& sleepers, std::uint64_t actor) {
  return std::any_of(sleepers.begin(), sleepers.end(), [actor](const Sleeper& s) { return s.actor == actor; });
}

}  // namespace

std::vector<Sleeper> still_asleep(const std::vector<Sleeper>& sleepers, const StepFootprint& step) {
  std::vector<Sleeper> kept;
  for (const Sleeper& sleeper : sleepers)
    if (!conflict(sleeper.footprint, step)) kept.push_back(sleeper);
  return kept;
}

bool SleepSets::begin_run() {
  at_ = 0;
  taken_ = Schedule();
  return !is_over_;
}

std::size_t SleepSets::choose(std::span<Runnable* const> ready) {
  if (at_ == nodes_.size()) {
    Node node;
    for (const Runnable* runnable : ready) node.ready.push_back(log_.actor(runnable->actor()).key);
    if (at_ > 0) node.sleepers = still_asleep(nodes_.back().sleepers, footprint_of(log_, nodes_.back().step, true));
    const auto awake = std::find_if(node.ready.begin(), node.ready.end(), [&](std::uint64_t actor) { return !sleeps(node.sleepers, actor); });
    if (awake == node.ready.end()) return abandon;
    if (part_.count > 1 && nodes_.size() == part_.depth && dealt_++ % part_.count != part_.index) {
      ++left_to_others_;
      return abandon;
    }
    node.chosen = *awake;
    nodes_.push_back(std::move(node));
  }
  Node& node = nodes_[at_++];
  node.step = static_cast<std::uint32_t>(log_.steps().size());
  for (std::size_t i = 0; i < ready.size(); ++i)
    if (log_.actor(ready[i]->actor()).key == node.chosen) return i;
  return abandon;
}

void SleepSets::end_run(Program&, bool) {
  while (!nodes_.empty()) {
    Node& node = nodes_.back();
    node.sleepers.push_back({node.chosen, footprint_of(log_, node.step, true)});
    const auto awake = std::find_if(node.ready.begin(), node.ready.end(), [&](std::uint64_t actor) { return !sleeps(node.sleepers, actor); });
    if (awake != node.ready.end()) {
      node.chosen = *awake;
      return;
    }
    nodes_.pop_back();
  }
  is_over_ = true;
}

}  // namespace lockstep
