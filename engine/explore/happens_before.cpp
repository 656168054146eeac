#include "engine/explore/happens_before.hpp"

#include <algorithm>
#include <unordered_map>

namespace lockstep {
namespace {

constexpr std::uint64_t tick_label = 0x7469636b;
constexpr std::size_t most_ideals = 4'000'000;  // sets of steps that count_orders keeps at once

}  // namespace

void HappensBefore::grow_places() {
  std::vector<Place> old(std::max<std::size_t>(256, places_.size() * 2));
  old.swap(places_);
  const std::size_t mask = places_.size() - 1;
  for (const Place& entry : old) {
    if (entry.stamp != stamp_) continue;
    std::size_t at = entry.place & mask;
    while (places_[at].stamp == stamp_) at = (at + 1) & mask;
    places_[at] = entry;
  }
}

HappensBefore::Place& HappensBefore::place(std::uint64_t name) {
  if ((used_places_ + 1) * 2 > places_.size()) grow_places();
  const std::size_t mask = places_.size() - 1;
  for (std::size_t at = name & mask;; at = (at + 1) & mask) {
    Place& entry = places_[at];
    if (entry.stamp != stamp_) {
      entry = {.place = name, .stamp = stamp_};
      ++used_places_;
      return entry;
    }
    if (entry.place == name) return entry;
  }
}

void HappensBefore::follows(std::uint32_t step, std::uint32_t earlier) {
  if (earlier == no_step) return;
  direct_.push_back(earlier);
  levels_[step] = std::max(levels_[step], levels_[earlier] + 1);
}

void HappensBefore::note_accesses(const StepLog& log, std::uint32_t step) {
  for (const Access& access : log.footprint(log.steps()[step])) {
    Place& at = place(access.place);
    follows(step, at.last_write);
    if (access.writes) {
      for (std::uint32_t i = at.first_reader; i != no_step; i = readers_[i].next) follows(step, readers_[i].step);
      at.last_write = step;
      at.first_reader = no_step;
    } else {
      readers_.push_back({step, at.first_reader});
      at.first_reader = static_cast<std::uint32_t>(readers_.size() - 1);
    }
  }
}

void HappensBefore::find_races(const StepLog& log, std::uint32_t step) {
  const Step& later = log.steps()[step];
  for (const std::uint32_t earlier : direct_) {
    const Step& before_it = log.steps()[earlier];
    if (before_it.is_automatic || before_it.actor == later.actor || earlier == later.enabled_by) continue;
    if (std::any_of(direct_.begin(), direct_.end(), [&](std::uint32_t between) { return between != earlier && before(earlier, between); })) continue;
    const auto joins = [&](const StepLog::Joined& joined) { return joined.group == later.enabled_group && joined.step == earlier; };
    if (later.enabled_group != 0 && std::any_of(log.joined().begin(), log.joined().end(), joins)) continue;
    races_.push_back({earlier, step});
  }
}

void HappensBefore::compute(const StepLog& log) {
  size_ = static_cast<std::uint32_t>(log.steps().size());
  words_ = (size_ + 63) / 64;
  rows_.assign(std::size_t{size_} * words_, 0);
  levels_.assign(size_, 0);
  latest_of_actor_.assign(log.actor_count(), no_step);
  readers_.clear();
  races_.clear();
  used_places_ = 0;
  if (++stamp_ == 0) {
    std::fill(places_.begin(), places_.end(), Place{});
    stamp_ = 1;
  }
  canonical_ = 0;
  std::uint32_t latest_tick = no_step;
  for (std::uint32_t i = 0; i < size_; ++i) {
    const Step& step = log.steps()[i];
    direct_.clear();
    if (step.is_tick) {
      for (std::uint32_t earlier = latest_tick == no_step ? 0 : latest_tick; earlier < i; ++earlier) follows(i, earlier);
      latest_tick = i;
    } else {
      follows(i, latest_tick);
      follows(i, latest_of_actor_[step.actor]);
      follows(i, step.enabled_by);
      if (step.enabled_group != 0)
        for (const StepLog::Joined& joined : log.joined())
          if (joined.group == step.enabled_group && joined.step < i) follows(i, joined.step);
    }
    note_accesses(log, i);
    std::sort(direct_.begin(), direct_.end());
    direct_.erase(std::unique(direct_.begin(), direct_.end()), direct_.end());
    std::uint64_t* const mine = row(i);
    for (const std::uint32_t earlier : direct_) {
      const std::uint64_t* const its = row(earlier);
      for (std::uint32_t word = 0; word <= earlier >> 6; ++word) mine[word] |= its[word];
      mine[earlier >> 6] |= std::uint64_t{1} << (earlier & 63);
    }
    if (!step.is_tick) {
      find_races(log, i);
      latest_of_actor_[step.actor] = i;
    }
    std::uint64_t label = mix(log.actor(step.actor).key, step.is_tick ? tick_label : step.is_automatic ? 1 : 0);
    std::uint64_t touched = 0;
    for (const Access& access : log.footprint(step)) touched += mix(access.place, access.writes ? 2 : 1);
    canonical_ += mix(mix(label, touched), levels_[i]);
  }
}

std::uint64_t HappensBefore::count_orders(const StepLog& log) const {
  std::vector<std::uint32_t> chosen;
  for (std::uint32_t i = 0; i < size_; ++i)
    if (!log.steps()[i].is_automatic) chosen.push_back(i);
  if (chosen.size() > 64) return 0;
  std::vector<std::uint64_t> needs(chosen.size());
  for (std::size_t i = 0; i < chosen.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (before(chosen[k], chosen[i])) needs[i] |= std::uint64_t{1} << k;
  // How many ways lead to each set of steps that are done, level by level.
  std::unordered_map<std::uint64_t, std::uint64_t> ways{{0, 1}};
  for (std::size_t done = 0; done < chosen.size(); ++done) {
    std::unordered_map<std::uint64_t, std::uint64_t> next;
    for (const auto& [set, count] : ways) {
      for (std::size_t i = 0; i < chosen.size(); ++i) {
        const std::uint64_t bit = std::uint64_t{1} << i;
        if ((set & bit) == 0 && (needs[i] & ~set) == 0) next[set | bit] += count;
      }
    }
    if (next.size() > most_ideals) return 0;
    ways = std::move(next);
  }
  return ways.begin()->second;
}

}  // namespace lockstep
