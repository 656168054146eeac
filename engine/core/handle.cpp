#include "engine/core/handle.hpp"

namespace lockstep {

void OwnedByLoop::cancel() noexcept {
  if (!is_pending()) return;
  cancelled_ = true;
  abandon();
}

void OwnedByLoop::abandon() noexcept {
  disarm();
  drop_callable();
  let_go();
}

}  // namespace lockstep
