#include "engine/explore/depth_first.hpp"

namespace lockstep {

bool DepthFirst::begin_run() {
  at_ = 0;
  taken_ = Schedule();
  return !is_over_;
}

std::size_t DepthFirst::choose(std::span<Runnable* const> ready) {
  if (ready.size() == 1) return 0;
  if (at_ == path_.size()) path_.push_back({0, static_cast<std::uint32_t>(ready.size())});
  return path_[at_++].choice;
}

void DepthFirst::end_run(Program&, bool) {
  while (!path_.empty() && path_.back().choice + 1 == path_.back().count) path_.pop_back();
  if (path_.empty()) {
    is_over_ = true;
  } else {
    ++path_.back().choice;
  }
}

}  // namespace lockstep
