#include "engine/sync/lock.hpp"

#include <memory>

#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> holder(World& w, Lock& lock, std::string_view who, int turns = 1) {
  if (const WaitResult result = co_await lock.acquire(); !result) {
    w.say(who, word(result));
    co_return;
  }
  w.say(who, "holds");
  for (int i = 0; i < turns; ++i) (void)co_await yield_now();
  w.say(who, "releases");
  (void)lock.release();
}

Co<> takes_twice(World& w, Lock& lock) {
  (void)co_await lock.acquire();
  w.say("once");
  (void)lock.release();
  (void)co_await lock.acquire();
  w.say("twice");
  (void)lock.release();
}

}  // namespace

TEST_SUITE("sync/lock") {
  TEST_CASE("waiters get the lock in order of arrival") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(holder(w, lock, who));
    loop.run();
    CHECK(w.log == "a holds, a releases, b holds, b releases, c holds, c releases");
    CHECK_FALSE(lock.locked());
  }

  TEST_CASE("releasing a lock that is not held is refused") {
    World w;
    Lock lock(w.run);
    const WaitResult result = lock.release();
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error() == SyncError::lock_not_acquired);
    CHECK(std::string_view(text_of(result.error()).message) == "Lock is not acquired.");
    CHECK(std::string_view(text_of(result.error()).exception) == "RuntimeError");
  }

  TEST_CASE("a released lock with waiters is free until the woken task runs") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "a", 1));
    (void)loop.spawn(holder(w, lock, "b", 1));
    run_turns(loop, 3);
    CHECK(w.log == "a holds, a releases");
    CHECK_FALSE(lock.locked());
    CHECK(lock.waiters().size() == 1);
    run_turns(loop, 1);
    CHECK(lock.locked());
    CHECK(lock.waiters().empty());
  }

  TEST_CASE("a newcomer does not overtake a waiter that was woken but has not yet run") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "a", 1));
    (void)loop.spawn(holder(w, lock, "b", 0));
    (void)loop.spawn(takes_twice(w, lock));
    loop.run();
    CHECK(w.log == "a holds, a releases, b holds, b releases, once, twice");
  }

  TEST_CASE("a task that releases and asks again goes behind those who wait") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "first", 1));
    (void)loop.spawn(takes_twice(w, lock));
    (void)loop.spawn(holder(w, lock, "b", 0));
    loop.run();
    CHECK(w.log == "first holds, first releases, once, b holds, b releases, twice");
  }

  TEST_CASE("a waiter cancelled before its wake-up leaves the line") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "a", 3));
    const TaskRef b = loop.spawn(holder(w, lock, "b"));
    (void)loop.spawn(holder(w, lock, "c"));
    run_turns(loop, 3);
    b->cancel();
    loop.run();
    CHECK(w.log == "a holds, b cancelled, a releases, c holds, c releases");
  }

  TEST_CASE("a waiter cancelled after its wake-up passes the turn to the next") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "a", 1));
    const TaskRef b = loop.spawn(holder(w, lock, "b"));
    (void)loop.spawn(holder(w, lock, "c"));
    run_turns(loop, 4);  // a holds; b and c park; a releases: b is woken
    const std::uint64_t woken_at = w.run.iterations;
    b->cancel();
    run_turns(loop, 2);
    CHECK(w.log == "a holds, a releases, b cancelled, c holds");
    CHECK(w.run.iterations - woken_at == 2);
    loop.run();
  }

  TEST_CASE("a release while the head is cancelled but has not run wakes nobody; the head itself does") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "a", 1));
    const TaskRef b = loop.spawn(holder(w, lock, "b"));
    (void)loop.spawn(holder(w, lock, "c"));
    run_turns(loop, 3);
    b->cancel();  // before a's release, b's step comes after it
    loop.run();
    CHECK(w.log == "a holds, a releases, b cancelled, c holds, c releases");
  }

  TEST_CASE("a line of cancelled waiters does not hold a newcomer up") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    struct Body {
      static Co<> retakes(World& world, Lock& l, Task*& waiter) {
        (void)co_await l.acquire();
        (void)co_await yield_now();
        waiter->cancel();
        (void)l.release();
        // The cancelled waiter is still in line, and this does not suspend.
        world.say("in line", text(l.waiters().size()));
        const std::uint64_t before = world.run.iterations;
        world.say(word(co_await l.acquire()));
        world.say("iterations", text(world.run.iterations - before));
        (void)l.release();
      }
    };
    Task* waiter = nullptr;
    (void)loop.spawn(Body::retakes(w, lock, waiter));
    waiter = &*loop.spawn(holder(w, lock, "b"));
    loop.run();
    CHECK(w.log == "in line 1, ok, iterations 0, b cancelled");
  }

  TEST_CASE("parked tasks and the lock may die in any order") {
    World w;
    auto lock = std::make_unique<Lock>(w.run);
    auto loop = std::make_unique<Loop>(w.run);
    (void)loop->spawn(holder(w, *lock, "a", 100));
    for (int i = 0; i < 3; ++i) (void)loop->spawn(holder(w, *lock, "b"));
    run_turns(*loop, 4);
    SUBCASE("the tasks first") {
      loop.reset();
      CHECK(lock->waiters().empty());
      lock.reset();
    }
    SUBCASE("the lock first") {
      lock.reset();
      loop.reset();
    }
    CHECK(w.log == "a holds");
  }

  TEST_CASE("a lock somebody waited for in one loop cannot be waited for in another") {
    World w;
    Lock lock(w.run);
    {
      Loop loop(w.run);
      (void)loop.spawn(holder(w, lock, "a"));
      (void)loop.spawn(holder(w, lock, "b"));
      loop.run();
    }
    w.log.clear();
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "uncontended"));
    (void)loop.spawn(holder(w, lock, "contended"));
    loop.run();
    CHECK(w.log == "uncontended holds, contended other_loop, uncontended releases");
  }

  TEST_CASE("the trace tells who holds, who waits and who is woken") {
    World w;
    Lock lock(w.run, "db");
    Loop loop(w.run);
    (void)loop.spawn(holder(w, lock, "a", 1), "a");
    (void)loop.spawn(holder(w, lock, "b", 0), "b");
    loop.run();
    CHECK(w.trace_text() ==
          "    0.000000  -              creates Lock db\n"
          "    0.000000  -              creates task a\n"
          "    0.000000  -              creates task b\n"
          "    0.000000  a              step 1\n"
          "    0.000000  a              acquires Lock db\n"
          "    0.000000  a              step ends: yielded\n"
          "    0.000000  b              step 2\n"
          "    0.000000  b              parks at Lock db as number 1: acquire\n"
          "    0.000000  b              step ends: parked\n"
          "    0.000000  a              step 3\n"
          "    0.000000  a              releases Lock db\n"
          "    0.000000  a              wakes b from Lock db\n"
          "    0.000000  a              task a is done: finished\n"
          "    0.000000  a              step ends: finished\n"
          "    0.000000  b              step 4\n"
          "    0.000000  b              acquires Lock db\n"
          "    0.000000  b              releases Lock db\n"
          "    0.000000  b              task b is done: finished\n"
          "    0.000000  b              step ends: finished\n");
  }
}
