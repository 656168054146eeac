#include "engine/sync/semaphore.hpp"

#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> user(World& w, Semaphore& semaphore, std::string_view who, int turns = 1) {
  if (const WaitResult result = co_await semaphore.acquire(); !result) {
    w.say(who, word(result));
    co_return;
  }
  w.say(who, "in");
  for (int i = 0; i < turns; ++i) (void)co_await yield_now();
  w.say(who, "out");
  (void)semaphore.release();
}

Co<> taker(World& w, Semaphore& semaphore, std::string_view who) { w.say(who, word(co_await semaphore.acquire())); }

}  // namespace

TEST_SUITE("sync/semaphore") {
  TEST_CASE("as many tasks are in as there are permits, in order of arrival") {
    World w;
    Semaphore semaphore(w.run, 2);
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(user(w, semaphore, who));
    loop.run();
    CHECK(w.log == "a in, b in, a out, b out, c in, c out");
    CHECK(semaphore.value() == 2);
  }

  TEST_CASE("a negative number of permits is refused") {
    CHECK(Semaphore::check_value(0).has_value());
    CHECK(Semaphore::check_value(-1).error() == SyncError::negative_value);
  }

  TEST_CASE("a released permit goes to the first waiter at once, so nobody takes it in between") {
    World w;
    Semaphore semaphore(w.run, 1);
    Loop loop(w.run);
    (void)loop.spawn(user(w, semaphore, "a", 1));
    (void)loop.spawn(user(w, semaphore, "b", 1));
    run_turns(loop, 3);
    CHECK(w.log == "a in, a out");
    CHECK(semaphore.value() == 0);
    CHECK(semaphore.locked());
    (void)loop.spawn(user(w, semaphore, "c", 0));
    loop.run();
    CHECK(w.log == "a in, a out, b in, b out, c in, c out");
  }

  TEST_CASE("a semaphore with free permits is still locked while somebody is in line") {
    World w;
    Semaphore semaphore(w.run, 0);
    Loop loop(w.run);
    (void)loop.spawn(taker(w, semaphore, "a"));
    run_turns(loop, 1);
    (void)semaphore.release();
    (void)semaphore.release();
    CHECK(semaphore.value() == 1);
    CHECK(semaphore.locked());
    loop.run();
    CHECK(semaphore.value() == 1);
    CHECK_FALSE(semaphore.locked());
  }

  TEST_CASE("several releases before the first woken task runs serve the line in order") {
    World w;
    Semaphore semaphore(w.run, 0);
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c", "d"}) (void)loop.spawn(taker(w, semaphore, who));
    run_turns(loop, 4);
    for (int i = 0; i < 3; ++i) (void)semaphore.release();
    loop.run();
    CHECK(w.log == "a ok, b ok, c ok");
    CHECK(semaphore.waiters().size() == 1);
    CHECK(semaphore.value() == 0);
  }

  TEST_CASE("a waiter cancelled before it was handed a permit takes none") {
    World w;
    Semaphore semaphore(w.run, 0);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(taker(w, semaphore, "a"));
    (void)loop.spawn(taker(w, semaphore, "b"));
    run_turns(loop, 2);
    a->cancel();
    (void)semaphore.release();
    loop.run();
    CHECK(w.log == "a cancelled, b ok");
    CHECK(semaphore.value() == 0);
  }

  TEST_CASE("a waiter cancelled after it was handed a permit passes it on") {
    World w;
    Semaphore semaphore(w.run, 0);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(taker(w, semaphore, "a"));
    (void)loop.spawn(taker(w, semaphore, "b"));
    run_turns(loop, 2);
    (void)semaphore.release();
    a->cancel();
    loop.run();
    CHECK(w.log == "a cancelled, b ok");
    CHECK(semaphore.value() == 0);
    CHECK(semaphore.waiters().empty());
  }

  TEST_CASE("a permit handed to a cancelled waiter is free again when nobody waits") {
    World w;
    Semaphore semaphore(w.run, 0);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(taker(w, semaphore, "a"));
    run_turns(loop, 1);
    (void)semaphore.release();
    a->cancel();
    loop.run();
    CHECK(semaphore.value() == 1);
    CHECK_FALSE(semaphore.locked());
  }

  TEST_CASE("one step hands on all free permits to those who parked behind it") {
    World w;
    Semaphore semaphore(w.run, 0);
    Loop loop(w.run);
    (void)loop.spawn(taker(w, semaphore, "a"));
    run_turns(loop, 1);
    for (int i = 0; i < 3; ++i) (void)semaphore.release();
    CHECK(semaphore.value() == 2);
    (void)loop.spawn(taker(w, semaphore, "b"));
    (void)loop.spawn(taker(w, semaphore, "c"));
    loop.run();
    CHECK(w.log == "a ok, b ok, c ok");
    CHECK(semaphore.value() == 0);
  }

  TEST_CASE("a plain semaphore grows, a bounded one refuses") {
    World w;
    Semaphore plain(w.run, 1);
    BoundedSemaphore bounded(w.run, 1);
    CHECK(plain.release().has_value());
    CHECK(plain.value() == 2);
    CHECK(bounded.release().error() == SyncError::released_too_often);
    CHECK(bounded.value() == 1);
    CHECK(bounded.kind() == ObjectKind::bounded_semaphore);
  }
}
