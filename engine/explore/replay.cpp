#include "engine/explore/replay.hpp"

namespace lockstep {

bool Replay::begin_run() {
  if (begun_) return false;
  begun_ = true;
  taken_ = Schedule();
  return true;
}

std::size_t Replay::choose(std::span<Runnable* const> ready) {
  if (ready.size() == 1) return 0;
  std::uint32_t choice = schedule_.at(at_);
  if (choice >= ready.size()) {
    if (!left_) left_at_ = at_;
    left_ = true;
    choice = 0;
  }
  ++at_;
  return choice;
}

}  // namespace lockstep
