#include <memory>

#include "engine/sync/lock.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<int> add(int a, int b) {
  (void)co_await yield_now();
  co_return a + b;
}

Co<int> ready_number(int number) { co_return number; }

Co<> sums(World& w) { w.say("sum", text(static_cast<std::uint64_t>(co_await add(1, 2) + co_await add(3, 4)))); }

Co<> calls_many_times(World& w, int times) {
  std::uint64_t sum = 0;
  for (int i = 0; i < times; ++i) sum += static_cast<std::uint64_t>(co_await ready_number(1));
  w.say("sum", text(sum));
}

Co<std::uint64_t> nests(int depth) {
  if (depth == 0) co_return 0;
  co_return 1 + co_await nests(depth - 1);
}

Co<> dives(World& w, int depth) { w.say("depth", text(co_await nests(depth))); }

/// Says so when it goes.
struct Goes {
  World& world;
  ~Goes() { world.say("frame gone"); }
};

Co<> holds_something(World& w) {
  Goes goes{w};
  (void)co_await sleep_for(1);
  w.say("never");
}

Co<WaitResult> gives_up(Lock& lock) { co_return co_await lock.acquire(); }

}  // namespace

TEST_SUITE("core/native_task") {
  TEST_CASE("awaiting a coroutine runs it in the same task, without the loop") {
    World w;
    Loop loop(w.run);
    (void)loop.spawn(sums(w));
    loop.run();
    CHECK(w.log == "sum 10");
    CHECK(w.run.steps == 3);
    CHECK(w.count(EventKind::task_created) == 1);
  }

  TEST_CASE("a coroutine that does not wait can be awaited a million times on a flat stack") {
    World w;
    Loop loop(w.run);
    (void)loop.spawn(calls_many_times(w, 1'000'000));
    loop.run();
    CHECK(w.log == "sum 1000000");
    CHECK(w.run.steps == 1);
  }

  TEST_CASE("coroutines nest deeply on a flat stack") {
    World w;
    Loop loop(w.run);
    (void)loop.spawn(dives(w, 50'000));
    loop.run();
    CHECK(w.log == "depth 50000");
  }

  TEST_CASE("a loop that goes away destroys the frames of its tasks") {
    World w;
    {
      Loop loop(w.run);
      (void)loop.spawn(holds_something(w));
      run_turns(loop, 1);
    }
    CHECK(w.log == "frame gone");
  }

  TEST_CASE("a reference outlives the loop") {
    World w;
    auto loop = std::make_unique<Loop>(w.run);
    const TaskRef task = loop->spawn(holds_something(w));
    run_turns(*loop, 1);
    loop.reset();
    CHECK_FALSE(task->done());
    CHECK(w.log == "");
  }

  TEST_CASE("a finished task's frame goes at once, its outcome stays for who holds a reference") {
    World w;
    Loop loop(w.run);
    const TaskRef task = loop.spawn(sums(w));
    CHECK(loop.run_until_done(*task));
    CHECK(task->done());
    CHECK_FALSE(task->cancelled());
  }

  TEST_CASE("run_until_done says no when the loop goes idle first") {
    World w;
    Future never(w.run);
    Loop loop(w.run);
    struct Body {
      static Co<> waits(Completion& completion) { (void)co_await completion; }
    };
    const TaskRef task = loop.spawn(Body::waits(never));
    CHECK_FALSE(loop.run_until_done(*task));
  }

  TEST_CASE("a body that returns the cancellation of its wait ends its task cancelled") {
    World w;
    Lock lock(w.run);
    Loop loop(w.run);
    const TaskRef holder = loop.spawn(gives_up(lock));
    const TaskRef waiter = loop.spawn(gives_up(lock));
    run_turns(loop, 2);
    waiter->cancel();
    loop.run();
    CHECK(waiter->cancelled());
    CHECK(holder->state() == Completion::State::finished);
  }
}
