#include "engine/explore/deviations.hpp"

#include <algorithm>

namespace lockstep {

bool Deviations::begin_run() {
  if (level_.empty()) {
    if (next_.empty()) return false;
    ++distance_;
    level_.swap(next_);
    std::reverse(level_.begin(), level_.end());
  }
  plan_ = std::move(level_.back());
  level_.pop_back();
  used_ = 0;
  point_ = 0;
  counts_.clear();
  taken_ = Schedule();
  return true;
}

std::size_t Deviations::choose(std::span<Runnable* const> ready) {
  if (ready.size() == 1) return 0;
  const std::uint32_t point = point_++;
  if (used_ < plan_.size()) return plan_[used_].point == point ? plan_[used_++].choice : 0;
  counts_.push_back(static_cast<std::uint32_t>(ready.size()));
  return 0;
}

void Deviations::end_run(Program&, bool) {
  if (distance_ == most_) {
    was_cut_ = was_cut_ || !counts_.empty();
    return;
  }
  const std::uint32_t first = point_ - static_cast<std::uint32_t>(counts_.size());
  for (std::uint32_t i = 0; i < counts_.size(); ++i) {
    for (std::uint32_t choice = 1; choice < counts_[i]; ++choice) {
      next_.push_back(plan_);
      next_.back().push_back({first + i, choice});
    }
  }
}

}  // namespace lockstep
