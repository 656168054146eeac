#pragma once
/// The oracle that picks who runs next. A loop without one runs in asyncio's order, at no cost.

#include <cstddef>
#include <span>

#include "engine/core/runnable.hpp"

namespace lockstep {

/// Asked at every choice point: whenever two or more runnables of this iteration are left.
class Scheduler {
 public:
  /// @param ready  those left of this iteration, in asyncio's order; index 0 is asyncio's choice
  /// @returns      an index into `ready`
  [[nodiscard]] virtual std::size_t pick(std::span<Runnable* const> ready) = 0;

 protected:
  ~Scheduler() = default;
};

}  // namespace lockstep
