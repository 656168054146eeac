#pragma once
/// Everything that can be used as a lock, in one form: take() is awaited, give() says whether that was right.

#include <algorithm>

#include "engine/sync/condition.hpp"
#include "engine/sync/queue_of.hpp"
#include "engine/sync/semaphore.hpp"
#include "tests/engine/support/world.hpp"

namespace lockstep::test {

struct WithLock {
  Lock lock;
  explicit WithLock(RunState& run) : lock(run) {}
  auto take() { return lock.acquire(); }
  bool give() { return lock.release().has_value(); }
  [[nodiscard]] bool is_free() const { return !lock.locked(); }
  [[nodiscard]] std::uint32_t waiting() const { return lock.statistics().tasks_waiting; }
};

struct WithSemaphore {
  Semaphore semaphore;
  explicit WithSemaphore(RunState& run) : semaphore(run, 1) {}
  auto take() { return semaphore.acquire(); }
  bool give() { return semaphore.release().has_value(); }
  [[nodiscard]] bool is_free() const { return semaphore.value() == 1; }
  [[nodiscard]] std::uint32_t waiting() const { return semaphore.statistics().tasks_waiting; }
};

struct WithBoundedSemaphore {
  BoundedSemaphore semaphore;
  explicit WithBoundedSemaphore(RunState& run) : semaphore(run, 1) {}
  auto take() { return semaphore.acquire(); }
  bool give() { return semaphore.release().has_value(); }
  [[nodiscard]] bool is_free() const { return semaphore.value() == 1; }
  [[nodiscard]] std::uint32_t waiting() const { return semaphore.statistics().tasks_waiting; }
};

struct WithCondition {
  Condition condition;
  explicit WithCondition(RunState& run) : condition(run) {}
  auto take() { return condition.acquire(); }
  bool give() { return condition.release().has_value(); }
  [[nodiscard]] bool is_free() const { return !condition.locked(); }
  [[nodiscard]] std::uint32_t waiting() const { return condition.statistics().lock.tasks_waiting; }
};

/// A token in a queue: who gets it holds, and puts it back.
template <class Q>
struct WithTokenIn {
  Q queue;
  explicit WithTokenIn(RunState& run) : queue(run, 1) { (void)queue.put_nowait(0); }
  auto take() { return queue.get(); }
  bool give() { return queue.put_nowait(0).has_value(); }
  [[nodiscard]] bool is_free() const { return queue.full(); }
  [[nodiscard]] std::uint32_t waiting() const { return queue.statistics().getters_waiting; }
};
using WithQueue = WithTokenIn<Queue<int>>;
using WithLifoQueue = WithTokenIn<LifoQueue<int>>;
using WithPriorityQueue = WithTokenIn<PriorityQueue<int>>;

/// A room for a token: who could put holds, and takes it out again.
struct WithFullQueue {
  Queue<int> queue;
  explicit WithFullQueue(RunState& run) : queue(run, 1) {}
  auto take() { return queue.put(0); }
  bool give() { return queue.get_nowait().has_value(); }
  [[nodiscard]] bool is_free() const { return queue.empty(); }
  [[nodiscard]] std::uint32_t waiting() const { return queue.statistics().putters_waiting; }
};

}  // namespace lockstep::test

TYPE_TO_STRING(lockstep::test::WithLock);
TYPE_TO_STRING(lockstep::test::WithSemaphore);
TYPE_TO_STRING(lockstep::test::WithBoundedSemaphore);
TYPE_TO_STRING(lockstep::test::WithCondition);
TYPE_TO_STRING(lockstep::test::WithQueue);
TYPE_TO_STRING(lockstep::test::WithLifoQueue);
TYPE_TO_STRING(lockstep::test::WithPriorityQueue);
TYPE_TO_STRING(lockstep::test::WithFullQueue);

/// For TEST_CASE_TEMPLATE.
#define LS_LOCK_LIKES                                                                                        \
  WithLock, WithSemaphore, WithBoundedSemaphore, WithCondition, WithQueue, WithLifoQueue, WithPriorityQueue, \
      WithFullQueue
