// How many iterations of the loop gather, wait, groups and timeouts cost, as measured on CPython 3.14 (semantics, section 8).

#include "engine/core/as_completed.hpp"
#include "engine/core/handle.hpp"
#include "engine/core/or_return.hpp"
#include "engine/core/shield.hpp"
#include "engine/core/task_group.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> immediate() { co_return; }
Co<int> number(int value) { co_return value; }
Co<WaitResult> sleeps(double seconds) { co_return co_await sleep_for(seconds); }
Co<Fallible<>> fails() { co_return failure(Error("wrong")); }

/// Runs `body` as a task and gives the iterations it says it took.
template <class Body>
std::uint64_t cost(Body body) {
  World w;
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

}  // namespace

TEST_SUITE("core/concurrency_iterations") {
  TEST_CASE("what is done or has nothing to wait for takes none") {
    CHECK(cost([](Loop&) -> Co<> { (void)co_await gather(); }) == 0);
    CHECK(cost([](Loop&) -> Co<> {
            auto block = [](TaskGroup&) -> Co<> { co_return; };
            (void)co_await task_group(block);
          }) == 0);
    CHECK(cost([](Loop&) -> Co<> { (void)co_await wait_for(number(1), 1); }) == 0);
    CHECK(cost([](Loop&) -> Co<> {
            auto body = [](Timeout&) -> Co<> { co_return; };
            (void)co_await timeout(0, body);
          }) == 0);
  }

  TEST_CASE("awaiting, gathering or shielding a finished task takes none") {
    const auto after_it_finished = [](auto then) {
      return cost([then](Loop& loop) -> Co<> {
        TaskOf<int> task = loop.spawn(number(1));
        (void)co_await yield_now();
        co_await then(task);
      });
    };
    // One iteration is the yield.
    CHECK(after_it_finished([](TaskOf<int>& task) -> Co<> { (void)co_await task; }) == 1);
    CHECK(after_it_finished([](TaskOf<int>& task) -> Co<> { (void)co_await gather(task); }) == 1);
    CHECK(after_it_finished([](TaskOf<int>& task) -> Co<> { (void)co_await shield(task); }) == 1);
  }

  TEST_CASE("one turn in a wait_for, and a cancellation at a wait that is due, take one") {
    CHECK(cost([](Loop&) -> Co<> { (void)co_await wait_for(sleeps(0), 1); }) == 1);
    CHECK(cost([](Loop&) -> Co<> {
            auto body = [](Timeout&) -> Co<WaitResult> { return sleeps(0); };
            CHECK((co_await timeout(-1, body)).error() == SyncError::timed_out);
          }) == 1);
    CHECK(cost([](Loop&) -> Co<> {
            NativeTask& task = co_await this_task();
            task.cancel();
            CHECK_FALSE((co_await sleep_for(0)).has_value());
            (void)task.uncancel();
          }) == 1);
  }

  TEST_CASE("a future set by a callback takes two") {
    CHECK(cost([](Loop& loop) -> Co<> {
            FutureOf<int> future(loop.run_state());
            loop.call_soon([&future] { (void)future.set_result(5); });
            CHECK(*co_await future == 5);
          }) == 2);
  }

  TEST_CASE("wait_for over a task, and a timeout that runs out, take two") {
    CHECK(cost([](Loop& loop) -> Co<> { (void)co_await wait_for(loop.spawn(number(1)), 1); }) == 2);
    CHECK(cost([](Loop&) -> Co<> { CHECK((co_await wait_for(sleeps(9), 1)).error() == SyncError::timed_out); }) == 2);
    for (const double delay : {1.0, 0.0}) {
      CHECK(cost([delay](Loop&) -> Co<> {
              auto body = [](Timeout&) -> Co<WaitResult> { return sleeps(9); };
              CHECK((co_await timeout(delay, body)).error() == SyncError::timed_out);
            }) == 2);
    }
  }

  TEST_CASE("a wait for what is done, and a wait of no time, take two") {
    CHECK(cost([](Loop& loop) -> Co<> {
            std::vector<TaskRef> tasks{loop.spawn(immediate())};
            (void)co_await yield_now();
            auto outcome = co_await wait(tasks);
            CHECK(outcome->done.size() == 1);
          }) == 1 + 2);
    CHECK(cost([](Loop& loop) -> Co<> {
            std::vector<TaskRef> tasks{loop.spawn(sleeps(9))};
            (void)co_await yield_now();
            auto outcome = co_await wait(tasks, {.timeout_s = 0});
            CHECK(outcome->pending.size() == 1);
          }) == 1 + 2);
  }

  TEST_CASE("children that do not wait make three: their step, their callback, the waiter's step") {
    CHECK(cost([](Loop&) -> Co<> { (void)co_await gather(number(1), number(2), immediate()); }) == 3);
    CHECK(cost([](Loop& loop) -> Co<> {
            std::vector<TaskRef> tasks{loop.spawn(immediate())};
            (void)co_await wait(tasks);
          }) == 3);
    CHECK(cost([](Loop& loop) -> Co<> { (void)co_await shield(loop.spawn(number(1))); }) == 3);
    CHECK(cost([](Loop&) -> Co<> {
            auto block = [](TaskGroup& group) -> Co<> {
              (void)group.spawn(immediate());
              (void)group.spawn(number(1));
              co_return;
            };
            CHECK((co_await task_group(block)).has_value());
          }) == 3);
    CHECK(cost([](Loop& loop) -> Co<> {
            std::vector<Co<int>> bodies;
            bodies.push_back(number(7));
            auto all = as_completed(loop, std::move(bodies));
            const auto first = co_await all.next();
            CHECK(*first->result() == 7);
          }) == 3);
  }

  TEST_CASE("wait_for that may not wait, and a wait whose time is over, take three") {
    CHECK(cost([](Loop&) -> Co<> { CHECK((co_await wait_for(number(1), 0)).error() == SyncError::timed_out); }) == 3);
    CHECK(cost([](Loop& loop) -> Co<> {
            std::vector<TaskRef> tasks{loop.spawn(sleeps(9))};
            (void)co_await wait(tasks, {.timeout_s = 1});
          }) == 3);
  }

  TEST_CASE("a child that fails while the block of its group sleeps ends it after three") {
    CHECK(cost([](Loop&) -> Co<> {
            auto block = [](TaskGroup& group) -> Co<WaitResult> {
              (void)group.spawn(fails());
              co_return co_await sleep_for(9);
            };
            CHECK((co_await task_group(block)).error().template get_if<ErrorGroup>() != nullptr);
          }) == 3);
  }

  TEST_CASE("a gather of a body with one turn takes four") {
    CHECK(cost([](Loop&) -> Co<> { (void)co_await gather(sleeps(0)); }) == 4);
  }

  TEST_CASE("a child that fails at once beside a sleeping one, with the block over, takes five") {
    CHECK(cost([](Loop&) -> Co<> {
            auto block = [](TaskGroup& group) -> Co<> {
              (void)group.spawn(fails());
              (void)group.spawn(sleeps(9));
              co_return;
            };
            CHECK_FALSE((co_await task_group(block)).has_value());
          }) == 5);
  }
}
