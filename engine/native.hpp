#pragma once
/// All that a C++ program uses of asyncio: the loop, tasks made of coroutines, what combines them, and the primitives.
///
/// engine/README.md has a short walk. Verdicts on deadlocks are in engine/diagnose, other schedules in engine/explore,
/// Python scripts behind engine/simulation.hpp.

#include "engine/core/as_completed.hpp"
#include "engine/core/future_of.hpp"
#include "engine/core/gather.hpp"
#include "engine/core/handle.hpp"
#include "engine/core/loop.hpp"
#include "engine/core/native_task.hpp"
#include "engine/core/or_return.hpp"
#include "engine/core/run_state.hpp"
#include "engine/core/shield.hpp"
#include "engine/core/task_group.hpp"
#include "engine/core/timeout.hpp"
#include "engine/core/wait.hpp"
#include "engine/sync/barrier.hpp"
#include "engine/sync/condition.hpp"
#include "engine/sync/event.hpp"
#include "engine/sync/lock.hpp"
#include "engine/sync/queue_of.hpp"
#include "engine/sync/semaphore.hpp"
#include "engine/sync/wait_for.hpp"
