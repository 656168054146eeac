// How primitives stand, in numbers.

#include "engine/sync/barrier.hpp"
#include "engine/sync/condition.hpp"
#include "engine/sync/queue_of.hpp"
#include "engine/sync/semaphore.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

template <class Make>
Co<> awaits(Make make) {
  (void)co_await make();
}

}  // namespace

TEST_SUITE("sync/statistics") {
  TEST_CASE("a lock counts who waits; a woken one counts until its step") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    CHECK_FALSE(lock.statistics().locked);
    for (int i = 0; i < 3; ++i) (void)loop.spawn(awaits([&] { return lock.acquire(); }));
    run_turns(loop, 3);
    CHECK(lock.statistics().locked);
    CHECK(lock.statistics().tasks_waiting == 2);
    (void)lock.release();
    CHECK_FALSE(lock.statistics().locked);
    CHECK(lock.statistics().tasks_waiting == 2);
    run_turns(loop, 1);
    CHECK(lock.statistics().tasks_waiting == 1);
  }

  TEST_CASE("a condition tells its own line from its lock's") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    struct Body {
      static Co<> waits(Condition& c) {
        (void)co_await c.acquire();
        (void)co_await c.wait();
      }
    };
    for (int i = 0; i < 2; ++i) (void)loop.spawn(Body::waits(condition));
    for (int i = 0; i < 2; ++i) (void)loop.spawn(awaits([&] { return condition.acquire(); }));
    loop.run();
    CHECK(condition.statistics().tasks_waiting == 2);
    CHECK(condition.statistics().lock.locked);
    CHECK(condition.statistics().lock.tasks_waiting == 1);
  }

  TEST_CASE("a semaphore says its permits, an event its flag, and both who waits") {
    World w;
    Semaphore semaphore(w.run, 2);
    Event event(w.run);
    Loop loop(w.run);
    (void)loop.spawn(awaits([&] { return semaphore.acquire(); }));
    loop.run();
    CHECK(semaphore.statistics().value == 1);
    CHECK_FALSE(semaphore.statistics().locked);
    for (int i = 0; i < 3; ++i) (void)loop.spawn(awaits([&] { return semaphore.acquire(); }));
    for (int i = 0; i < 4; ++i) (void)loop.spawn(awaits([&] { return event.wait(); }));
    loop.run();
    CHECK(semaphore.statistics().value == 0);
    CHECK(semaphore.statistics().locked);
    CHECK(semaphore.statistics().tasks_waiting == 2);
    CHECK_FALSE(event.statistics().is_set);
    CHECK(event.statistics().tasks_waiting == 4);
    event.set();
    loop.run();
    CHECK(event.statistics().is_set);
    CHECK(event.statistics().tasks_waiting == 0);
  }

  TEST_CASE("a barrier says who is there and what it does") {
    World w;
    Barrier barrier(w.run, 3);
    Loop loop(w.run);
    for (int i = 0; i < 2; ++i) (void)loop.spawn(awaits([&] { return barrier.wait(); }));
    loop.run();
    CHECK(barrier.statistics().parties == 3);
    CHECK(barrier.statistics().tasks_waiting == 2);
    CHECK(barrier.statistics().state == BarrierState::filling);
    (void)loop.spawn(awaits([&] { return barrier.abort(); }));
    loop.run();
    CHECK(barrier.statistics().tasks_waiting == 0);
    CHECK(barrier.statistics().state == BarrierState::broken);
  }

  TEST_CASE("a queue says its items, its limit, who waits and what is unfinished") {
    World w;
    Queue<int> bounded(w.run, 2);
    Queue<int> unbounded(w.run);
    Loop loop(w.run);
    for (int i = 0; i < 5; ++i) (void)loop.spawn(awaits([&] { return bounded.put(1); }));
    for (int i = 0; i < 3; ++i) (void)loop.spawn(awaits([&] { return unbounded.get(); }));
    loop.run();
    CHECK(bounded.statistics().size == 2);
    CHECK(bounded.statistics().maxsize == 2);
    CHECK(bounded.statistics().putters_waiting == 3);
    CHECK(bounded.statistics().getters_waiting == 0);
    CHECK(bounded.statistics().unfinished == 2);
    CHECK_FALSE(bounded.statistics().shut_down);
    CHECK_FALSE(unbounded.statistics().maxsize.has_value());
    CHECK(unbounded.statistics().getters_waiting == 3);
    unbounded.shutdown();
    loop.run();
    CHECK(unbounded.statistics().shut_down);
    CHECK(unbounded.statistics().getters_waiting == 0);
  }
}
