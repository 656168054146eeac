#include "engine/sync/barrier.hpp"

#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> party(World& w, Barrier& barrier, std::string_view who) {
  const auto index = co_await barrier.wait();
  w.say(who, index ? text(static_cast<std::uint64_t>(*index)) : std::string(text_of(index.error()).name));
}

Co<> rounds(World& w, Barrier& barrier, std::string_view who, int count) {
  for (int i = 0; i < count; ++i) {
    w.say(who, text(static_cast<std::uint64_t>(i)));
    (void)co_await barrier.wait();
  }
}

Co<> aborts(Barrier& barrier) { (void)co_await barrier.abort(); }
Co<> resets(Barrier& barrier) { (void)co_await barrier.reset(); }

}  // namespace

TEST_SUITE("sync/barrier") {
  TEST_CASE("the last goes on at once, the others leave in order of arrival with their places") {
    World w;
    Barrier barrier(w.run, 3);
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(party(w, barrier, who));
    run_turns(loop, 2);
    CHECK(barrier.n_waiting() == 2);
    run_turns(loop, 1);
    CHECK(w.log == "c 2");
    CHECK(barrier.state() == BarrierState::draining);
    CHECK(barrier.n_waiting() == 0);
    loop.run();
    CHECK(w.log == "c 2, a 0, b 1");
    CHECK(barrier.state() == BarrierState::filling);
    CHECK(w.run.iterations == 2);
  }

  TEST_CASE("no party is a round ahead of another") {
    World w;
    Barrier barrier(w.run, 2);
    Loop loop(w.run);
    (void)loop.spawn(rounds(w, barrier, "a", 3));
    (void)loop.spawn(rounds(w, barrier, "b", 3));
    CHECK(loop.run() == RunOne::idle);
    CHECK(loop.first_task() == nullptr);
    CHECK(w.log == "a 0, b 0, b 1, a 1, b 2, a 2");
  }

  TEST_CASE("fewer than one party is refused") {
    CHECK(Barrier::check_parties(0).error() == SyncError::no_parties);
    CHECK(Barrier::check_parties(1).has_value());
  }

  TEST_CASE("a cancelled party leaves and the barrier stays whole") {
    World w;
    Barrier barrier(w.run, 2);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(party(w, barrier, "a"));
    run_turns(loop, 1);
    a->cancel();
    loop.run();
    CHECK(w.log == "a cancelled");
    CHECK(barrier.n_waiting() == 0);
    CHECK_FALSE(barrier.broken());
    (void)loop.spawn(party(w, barrier, "b"));
    (void)loop.spawn(party(w, barrier, "c"));
    loop.run();
    CHECK(w.log == "a cancelled, c 1, b 0");
  }

  TEST_CASE("abort breaks the waits inside and those to come, until a reset") {
    World w;
    Barrier barrier(w.run, 3);
    Loop loop(w.run);
    (void)loop.spawn(party(w, barrier, "a"));
    (void)loop.spawn(party(w, barrier, "b"));
    (void)loop.spawn(aborts(barrier));
    loop.run();
    CHECK(w.log == "a barrier_left, b barrier_left");
    CHECK(barrier.broken());
    (void)loop.spawn(party(w, barrier, "c"));
    loop.run();
    CHECK(w.log == "a barrier_left, b barrier_left, c barrier_aborted");
    (void)loop.spawn(resets(barrier));
    loop.run();
    CHECK(barrier.state() == BarrierState::filling);
    CHECK(std::string_view(text_of(SyncError::barrier_aborted).exception) == "BrokenBarrierError");
  }

  TEST_CASE("reset sends those inside away with an error, newcomers wait until they are gone") {
    World w;
    Barrier barrier(w.run, 2);
    Loop loop(w.run);
    (void)loop.spawn(party(w, barrier, "a"));
    (void)loop.spawn(resets(barrier));
    (void)loop.spawn(party(w, barrier, "b"));
    run_turns(loop, 3);
    CHECK(barrier.state() == BarrierState::resetting);
    loop.run();
    CHECK(w.log == "a barrier_left");
    CHECK(barrier.state() == BarrierState::filling);
    CHECK(barrier.n_waiting() == 1);
    (void)loop.spawn(party(w, barrier, "c"));
    loop.run();
    CHECK(w.log == "a barrier_left, c 1, b 0");
  }

  TEST_CASE("reset of an empty barrier changes nothing") {
    World w;
    Barrier barrier(w.run, 2);
    Loop loop(w.run);
    (void)loop.spawn(resets(barrier));
    loop.run();
    CHECK(barrier.state() == BarrierState::filling);
    CHECK(w.count(EventKind::barrier_state) == 0);
  }

  TEST_CASE("the trace shows the barrier as one object") {
    World w;
    Barrier barrier(w.run, 2, "meet");
    Loop loop(w.run);
    (void)loop.spawn(party(w, barrier, "a"), "a");
    (void)loop.spawn(party(w, barrier, "b"), "b");
    loop.run();
    const std::string trace = w.trace_text();
    CHECK(trace.find("a              parks at Barrier meet as number 1: barrier\n") != std::string::npos);
    CHECK(trace.find("b              wakes a from Barrier meet\n") != std::string::npos);
    CHECK(w.count(EventKind::object_created) == 1);
    CHECK(w.count(EventKind::lock_acquired) == 0);
    CHECK(w.count(EventKind::condition_notified) == 0);
    CHECK(w.count(EventKind::barrier_arrived) == 2);
    CHECK(w.count(EventKind::barrier_state) == 2);
  }
}
