#pragma once
/// Condition.wait_for for native code.

#include "engine/core/native_task.hpp"
#include "engine/sync/condition.hpp"

namespace lockstep {

/// Waits on `condition` until `predicate()` is true; looks first, and then needs no lock.
///
/// @errors as Condition::wait
/// @source CPython 3.14, Lib/asyncio/locks.py, Condition.wait_for
template <class Predicate>
Co<WaitResult> wait_for(Condition& condition, Predicate predicate) {
  while (!predicate()) {
    if (WaitResult result = co_await condition.wait(); !result) co_return result;
  }
  co_return WaitResult{};
}

}  // namespace lockstep
