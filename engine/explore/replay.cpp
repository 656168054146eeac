#include "engine/explore/replay.hpp"

namespace lockstep {

bool Replay::begin_run() {
  if (begun_) return false;
  begun_ = true;
  taken_ = Schedule();
  return true;
}

std::size_t Replay::pick(std::span<Runnable* const> ready) {
  std::uint32_t choice = schedule_.at(at_);
  if (choice >= ready.size()) {
    if (!left_) left_at_ = at_;
    left_ = true;
    choice = 0;
  }
  ++at_;
  taken_.add(choice);
  return choice;
}

}  // namespace lockstep
