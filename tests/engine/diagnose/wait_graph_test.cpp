#include "engine/diagnose/wait_graph.hpp"

#include "engine/sync/lock.hpp"
#include "engine/sync/semaphore.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> holds_for_a_turn(Lock& lock) {
  (void)co_await lock.acquire();
  (void)co_await yield_now();
  (void)lock.release();
}

Co<> ends(int) { co_return; }

}  // namespace

TEST_SUITE("diagnose/wait_graph") {
  TEST_CASE("an edge is there from the park to the wake-up") {
    World w;
    WaitGraph graph;
    w.recorder.add_observer(graph);
    Lock lock(w.run);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(holds_for_a_turn(lock), "a");
    const TaskRef b = loop.spawn(holds_for_a_turn(lock), "b");
    run_turns(loop, 2);
    const WaitGraph::Task* waiting = graph.task(b->id());
    REQUIRE(waiting != nullptr);
    CHECK(waiting->state == WaitGraph::TaskState::parked);
    CHECK(waiting->waits_on == lock.object_id());
    CHECK(graph.waits_for(*waiting) == a->id());
    CHECK(graph.rings().empty());
    run_turns(loop, 1);
    waiting = graph.task(b->id());
    CHECK(waiting->state == WaitGraph::TaskState::ready);
    CHECK(graph.waits_for(*waiting) == TaskId::none);
  }

  TEST_CASE("whoever releases a lock, its holder holds it no more") {
    World w;
    WaitGraph graph;
    w.recorder.add_observer(graph);
    Lock lock(w.run);
    Loop loop(w.run);
    (void)loop.spawn(holds_for_a_turn(lock), "a");
    run_turns(loop, 1);
    CHECK(graph.object(lock.object_id())->holds.size() == 1);
    (void)lock.release();
    CHECK(graph.object(lock.object_id())->holds.empty());
  }

  TEST_CASE("a permit that somebody else gives back is taken from the one who has held longest") {
    World w;
    WaitGraph graph;
    w.recorder.add_observer(graph);
    Semaphore semaphore(w.run, 3);
    Loop loop(w.run);
    const auto takes = [](Semaphore& s) -> Co<> {
      (void)co_await s.acquire();
      (void)co_await yield_now();
    };
    (void)loop.spawn(takes(semaphore), "a");
    const TaskRef b = loop.spawn(takes(semaphore), "b");
    run_turns(loop, 2);
    (void)semaphore.release();
    const auto& holds = graph.object(semaphore.object_id())->holds;
    REQUIRE(holds.size() == 1);
    CHECK(holds.front().task == b->id());
  }

  TEST_CASE("tasks that ended well are forgotten, so a long run stays small") {
    World w;
    WaitGraph graph;
    w.recorder.add_observer(graph);
    Loop loop(w.run);
    TaskId last = TaskId::none;
    for (int i = 0; i < 100; ++i) last = loop.spawn(ends(i))->id();
    CHECK(graph.unfinished_tasks().size() == 100);
    loop.run();
    CHECK(graph.unfinished_tasks().empty());
    CHECK(graph.task(last) == nullptr);
  }
}
