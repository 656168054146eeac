#include "engine/explore/random_walk.hpp"

namespace lockstep {

bool RandomWalk::begin_run() {
  taken_ = Schedule();
  return true;
}

std::size_t RandomWalk::pick(std::span<Runnable* const> ready) {
  const std::uint32_t choice = random_.below(static_cast<std::uint32_t>(ready.size()));
  taken_.add(choice);
  return choice;
}

}  // namespace lockstep
