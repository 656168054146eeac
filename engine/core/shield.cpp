#include "engine/core/shield.hpp"

namespace lockstep {

ShieldCore::ShieldCore(Loop& loop, Completion& inner)
    : Completion(loop.run_state(), ObjectKind::future), inner_(inner), watch_(loop, *this) {
  if (inner.done())
    inner_done();
  else
    inner.add_done_callback(watch_);
}

void ShieldCore::inner_done() {
  if (done()) return;
  if (inner_.cancelled())
    cancel(inner_.kept_cancel_message());
  else
    complete(inner_.failed() ? TaskOutcome::raised : TaskOutcome::finished);
}

}  // namespace lockstep
