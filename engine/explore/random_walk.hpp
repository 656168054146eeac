#pragma once
/// Seeded random choices: every runnable is as likely at every choice point.

#include "engine/base/random.hpp"
#include "engine/explore/strategy.hpp"

namespace lockstep {

/// A new walk for each run; the same seed gives the same walks on every platform. Never runs out.
class RandomWalk final : public Strategy {
 public:
  explicit RandomWalk(std::uint64_t seed) noexcept : random_(seed) {}
  ~RandomWalk() = default;

  [[nodiscard]] bool begin_run() override;

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  Random random_;
};

}  // namespace lockstep
