// How many iterations of the loop each wait costs, as measured on CPython 3.14 (semantics, section 8).

#include "engine/sync/barrier.hpp"
#include "engine/sync/condition.hpp"
#include "engine/sync/queue_of.hpp"
#include "engine/sync/semaphore.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> immediate() { co_return; }

/// Runs `body` as a task and gives the iterations it says it took.
template <class Body>
std::uint64_t cost(World& w, Body body) {
  Loop loop(w.run);
  std::uint64_t taken = 999;
  struct Frame {
    static Co<> measure(World& world, Loop& l, Body inner, std::uint64_t& out) {
      const std::uint64_t before = world.run.iterations;
      co_await inner(l);
      out = world.run.iterations - before;
    }
  };
  const TaskRef task = loop.spawn(Frame::measure(w, loop, body, taken));
  REQUIRE(loop.run_until_done(*task));
  return taken;
}

template <class Step>
Co<> at_once(Step step) {
  step();
  co_return;
}

}  // namespace

TEST_SUITE("core/iterations") {
  TEST_CASE("sleep(0) and a negative sleep take one iteration, a real sleep two") {
    World w;
    CHECK(cost(w, [](Loop&) -> Co<> { (void)co_await sleep_for(0); }) == 1);
    CHECK(cost(w, [](Loop&) -> Co<> { (void)co_await sleep_for(-1); }) == 1);
    CHECK(cost(w, [](Loop&) -> Co<> { (void)co_await yield_now(); }) == 1);
    CHECK(cost(w, [](Loop&) -> Co<> { (void)co_await sleep_for(0.5); }) == 2);
  }

  TEST_CASE("what does not have to wait takes none") {
    World w;
    Lock lock(w.run);
    Semaphore semaphore(w.run, 1);
    Event event(w.run);
    Barrier barrier(w.run, 1);
    Queue<int> queue(w.run);
    event.set();
    CHECK(cost(w, [&](Loop&) -> Co<> { (void)co_await lock.acquire(); }) == 0);
    CHECK(cost(w, [&](Loop&) -> Co<> { (void)co_await semaphore.acquire(); }) == 0);
    CHECK(cost(w, [&](Loop&) -> Co<> { (void)co_await event.wait(); }) == 0);
    CHECK(cost(w, [&](Loop&) -> Co<> { (void)co_await barrier.wait(); }) == 0);
    CHECK(cost(w, [&](Loop&) -> Co<> {
            (void)co_await queue.put(1);
            (void)co_await queue.get();
          }) == 0);
    CHECK(cost(w, [](Loop&) -> Co<> { co_await immediate(); }) == 0);
  }

  TEST_CASE("creating a task and awaiting it takes two") {
    World w;
    CHECK(cost(w, [](Loop& loop) -> Co<> { (void)co_await loop.spawn(immediate()); }) == 2);
  }

  TEST_CASE("a wake-up given in the next iteration makes a wait of two") {
    World w;
    Lock lock(w.run);
    Semaphore semaphore(w.run, 1);
    Event event(w.run);
    Queue<int> queue(w.run);
    Future future(w.run);
    CHECK(cost(w, [&](Loop& loop) -> Co<> {
            (void)co_await lock.acquire();
            (void)loop.spawn(at_once([&] { (void)lock.release(); }));
            (void)co_await lock.acquire();
          }) == 2);
    CHECK(cost(w, [&](Loop& loop) -> Co<> {
            (void)co_await semaphore.acquire();
            (void)loop.spawn(at_once([&] { (void)semaphore.release(); }));
            (void)co_await semaphore.acquire();
          }) == 2);
    CHECK(cost(w, [&](Loop& loop) -> Co<> {
            (void)loop.spawn(at_once([&] { event.set(); }));
            (void)co_await event.wait();
          }) == 2);
    CHECK(cost(w, [&](Loop& loop) -> Co<> {
            (void)loop.spawn(at_once([&] { (void)queue.put_nowait(1); }));
            (void)co_await queue.get();
          }) == 2);
    CHECK(cost(w, [&](Loop& loop) -> Co<> {
            (void)loop.spawn(at_once([&] { future.finish(); }));
            (void)co_await future;
          }) == 2);
  }

  TEST_CASE("the first at a barrier of two waits two, a condition's waiter two or three") {
    World w;
    Barrier barrier(w.run, 2);
    CHECK(cost(w, [&](Loop& loop) -> Co<> {
            struct Other {
              static Co<> arrive(Barrier& b) { (void)co_await b.wait(); }
            };
            (void)loop.spawn(Other::arrive(barrier));
            (void)co_await barrier.wait();
          }) == 2);
    struct Notifier {
      static Co<> notify(Condition& c, int turns) {
        (void)co_await c.acquire();
        (void)c.notify();
        for (int i = 0; i < turns; ++i) (void)co_await yield_now();
        (void)c.release();
      }
    };
    for (const int turns : {0, 1}) {
      Condition condition(w.run);
      CHECK(cost(w, [&](Loop& loop) -> Co<> {
              (void)co_await condition.acquire();
              (void)loop.spawn(Notifier::notify(condition, turns));
              (void)co_await condition.wait();
              (void)condition.release();
            }) == static_cast<std::uint64_t>(2 + turns));
    }
  }

  TEST_CASE("cancelling a sleeper, or a task that has not started, and awaiting it takes two") {
    World w;
    CHECK(cost(w, [](Loop& loop) -> Co<> {
            struct Other {
              static Co<WaitResult> sleep() { co_return co_await sleep_for(9); }
            };
            const TaskRef sleeper = loop.spawn(Other::sleep());
            sleeper->cancel();
            (void)co_await sleeper;
          }) == 2);
  }

  TEST_CASE("four tasks with one yield inside a semaphore of one enter at iterations 1, 3, 5, 7") {
    World w;
    Semaphore semaphore(w.run, 1);
    Loop loop(w.run);
    struct Body {
      static Co<> enter(World& world, Semaphore& s) {
        (void)co_await s.acquire();
        world.say(text(world.run.iterations));
        (void)co_await yield_now();
        (void)s.release();
      }
    };
    for (int i = 0; i < 4; ++i) (void)loop.spawn(Body::enter(w, semaphore));
    loop.run();
    CHECK(w.log == "1, 3, 5, 7");
  }
}
