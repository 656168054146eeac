#pragma once
/// The oracle that picks who runs next. A loop without one runs in asyncio's order, at no cost.

#include <cstddef>
#include <span>

#include "engine/core/runnable.hpp"

namespace lockstep {

/// Asked before every turn of something that is not internal.
///
/// With a scheduler the loop is a set: whatever is ready may be picked, due timers among it. Index 0 is what asyncio would
/// run, so picking it always is asyncio's order.
class Scheduler {
 public:
  /// Instead of an index: this run is not worth going on with; Loop::run_one says `abandoned`.
  static constexpr std::size_t abandon = ~std::size_t{0};

  /// @param ready  everything that is ready, at least one, in asyncio's order; index 0 is asyncio's choice
  /// @returns      an index into `ready`, or `abandon`
  [[nodiscard]] virtual std::size_t pick(std::span<Runnable* const> ready) = 0;

 protected:
  ~Scheduler() = default;
};

}  // namespace lockstep
