#include <optional>

#include "engine/core/or_return.hpp"
#include "engine/sync/condition.hpp"
#include "engine/sync/semaphore.hpp"
#include "engine/sync/wait_for.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

template <class P>
Co<WaitResult> holds_for(World& w, P& primitive, std::string_view who, double seconds) {
  const auto guard = co_await or_return(primitive.scoped());
  w.say(who, "in");
  co_await or_return(sleep_for(seconds));
  w.say(who, "out");
  co_return WaitResult{};
}

}  // namespace

TEST_SUITE("sync/guard") {
  TEST_CASE_TEMPLATE("the end of the scope gives it back", P, Lock, Condition, Semaphore) {
    World w;
    P primitive(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holds_for(w, primitive, "a", 1));
    (void)loop.spawn(holds_for(w, primitive, "b", 1));
    loop.run();
    CHECK(w.log == "a in, a out, b in, b out");
    CHECK_FALSE(primitive.locked());
  }

  TEST_CASE_TEMPLATE("a holder that is cancelled gives it back, a waiter that is cancelled has nothing to give", P,
                     Lock, Condition, Semaphore) {
    World w;
    P primitive(w.run);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(holds_for(w, primitive, "a", 5));
    const TaskRef b = loop.spawn(holds_for(w, primitive, "b", 1));
    const TaskRef c = loop.spawn(holds_for(w, primitive, "c", 1));
    run_turns(loop, 3);
    b->cancel();
    a->cancel();
    loop.run();
    CHECK(w.log == "a in, c in, c out");
    CHECK(a->cancelled());
    CHECK(b->cancelled());
    CHECK_FALSE(primitive.locked());
  }

  TEST_CASE("a guard can be given back early, and moved") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    struct Body {
      static Co<WaitResult> run(World& world, Lock& l) {
        Guard<Lock> guard = co_await or_return(l.scoped());
        Guard<Lock> moved = std::move(guard);
        world.say(guard.holds() ? "first" : "moved");
        moved.release();
        world.say(l.locked() ? "locked" : "free");
        co_return WaitResult{};
      }
    };
    (void)loop.spawn(Body::run(w, lock));
    loop.run();
    CHECK(w.log == "moved, free");
    CHECK(w.count(EventKind::lock_released) == 1);
  }

  TEST_CASE("a wait inside a condition's guard ends with the lock held, so the guard's release is right") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    struct Body {
      static Co<WaitResult> waits(World& world, Condition& c, const int& value) {
        const auto guard = co_await or_return(c.scoped());
        co_await or_return(wait_for(c, [&value] { return value == 2; }));
        world.say("seen");
        co_return WaitResult{};
      }
      static Co<WaitResult> counts(Condition& c, int& value) {
        for (int i = 0; i < 2; ++i) {
          const auto guard = co_await or_return(c.scoped());
          ++value;
          (void)c.notify();
        }
        co_return WaitResult{};
      }
    };
    int value = 0;
    (void)loop.spawn(Body::waits(w, condition, value));
    const TaskRef cancelled = loop.spawn(Body::waits(w, condition, value));
    run_turns(loop, 2);
    cancelled->cancel();
    (void)loop.spawn(Body::counts(condition, value));
    loop.run();
    CHECK(w.log == "seen");
    CHECK(cancelled->cancelled());
    CHECK_FALSE(condition.locked());
  }

  TEST_CASE("a loop that goes away gives back what its frames held") {
    World w;
    Semaphore semaphore(w.run, 2);
    std::optional<Loop> loop(std::in_place, w.run);
    (void)loop->spawn(holds_for(w, semaphore, "a", 5));
    (void)loop->spawn(holds_for(w, semaphore, "b", 5));
    run_turns(*loop, 2);
    CHECK(semaphore.value() == 0);
    loop.reset();
    CHECK(semaphore.value() == 2);
  }
}
