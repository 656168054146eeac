#include "engine/explore/random_walk.hpp"

namespace lockstep {

bool RandomWalk::begin_run() {
  taken_ = Schedule();
  return true;
}

std::size_t RandomWalk::choose(std::span<Runnable* const> ready) {
  return ready.size() == 1 ? 0 : random_.below(static_cast<std::uint32_t>(ready.size()));
}

}  // namespace lockstep
