#include "engine/sync/condition.hpp"

#include "engine/sync/wait_for.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> waiter(World& w, Condition& condition, std::string_view who) {
  (void)co_await condition.acquire();
  const WaitResult result = co_await condition.wait();
  w.say(who, word(result));
  w.say(condition.locked() ? "locked" : "not locked");
  (void)condition.release();
}

Co<> notifier(World& w, Condition& condition, std::uint32_t count, int turns = 0) {
  (void)co_await condition.acquire();
  (void)condition.notify(count);
  w.say("notified");
  for (int i = 0; i < turns; ++i) (void)co_await yield_now();
  (void)condition.release();
}

}  // namespace

TEST_SUITE("sync/condition") {
  TEST_CASE("waiting and notifying need the lock") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    struct Body {
      static Co<> waits(World& world, Condition& c) { world.say(word(co_await c.wait())); }
    };
    (void)loop.spawn(Body::waits(w, condition));
    loop.run();
    CHECK(w.log == "wait_without_lock");
    CHECK(condition.notify().error() == SyncError::notify_without_lock);
    CHECK(condition.notify_all().error() == SyncError::notify_without_lock);
  }

  TEST_CASE("notify wakes the first, each holds the lock when its wait is over") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(waiter(w, condition, who));
    (void)loop.spawn(notifier(w, condition, 2));
    loop.run();
    CHECK(w.log == "notified, a ok, locked, b ok, locked");
    CHECK(condition.waiters().size() == 1);
    (void)loop.spawn(notifier(w, condition, 9));
    loop.run();
    CHECK(w.log == "notified, a ok, locked, b ok, locked, notified, c ok, locked");
  }

  TEST_CASE("notify_all wakes everybody, in order") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(waiter(w, condition, who));
    struct Body {
      static Co<> notifies(Condition& c) {
        (void)co_await c.acquire();
        (void)c.notify_all();
        (void)c.release();
      }
    };
    (void)loop.spawn(Body::notifies(condition));
    loop.run();
    CHECK(w.log == "a ok, locked, b ok, locked, c ok, locked");
  }

  TEST_CASE("a cancelled wait takes the lock back before it ends") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(waiter(w, condition, "a"));
    run_turns(loop, 1);
    (void)loop.spawn(notifier(w, condition, 0, 3));
    run_turns(loop, 1);  // the lock is held for three turns
    a->cancel();
    run_turns(loop, 2);
    CHECK(w.log == "notified");
    CHECK(condition.lock().waiters().size() == 1);
    loop.run();
    CHECK(w.log == "notified, a cancelled, locked");
  }

  TEST_CASE("a waiter cancelled after its notification passes it on") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(waiter(w, condition, "a"));
    (void)loop.spawn(waiter(w, condition, "b"));
    run_turns(loop, 2);
    (void)loop.spawn(notifier(w, condition, 1));
    run_turns(loop, 1);
    a->cancel();
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "notified, a cancelled, locked, b ok, locked");
  }

  TEST_CASE(
      "a waiter cancelled while it takes the lock back does so all the same, twice if need be, and passes the "
      "notification on") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(waiter(w, condition, "a"));
    (void)loop.spawn(waiter(w, condition, "b"));
    run_turns(loop, 2);
    (void)loop.spawn(notifier(w, condition, 1, 6));
    run_turns(loop, 2);  // notified; a is in the lock's line
    REQUIRE(condition.lock().waiters().size() == 1);
    a->cancel();
    run_turns(loop, 2);
    CHECK(condition.lock().waiters().size() == 1);
    a->cancel();
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "notified, a cancelled, locked, b ok, locked");
    CHECK(a->cancelling() == 2);
  }

  TEST_CASE("conditions that share a lock exclude each other and wake apart") {
    World w;
    Lock lock(w.run);
    Condition full(w.run, lock), empty(w.run, lock);
    Loop loop(w.run);
    (void)loop.spawn(waiter(w, full, "full"));
    (void)loop.spawn(waiter(w, empty, "empty"));
    (void)loop.spawn(notifier(w, empty, 1));
    loop.run();
    CHECK(w.log == "notified, empty ok, locked");
    CHECK(full.waiters().size() == 1);
    CHECK_FALSE(lock.locked());
  }

  TEST_CASE("wait_for looks first and then after each notification") {
    World w;
    Condition condition(w.run);
    Loop loop(w.run);
    int items = 0;
    struct Body {
      static Co<> consumes(World& world, Condition& c, int& n) {
        (void)co_await c.acquire();
        world.say(word(co_await wait_for(c, [&n] { return n >= 2; })));
        (void)c.release();
      }
      static Co<> produces(Condition& c, int& n) {
        (void)co_await c.acquire();
        ++n;
        (void)c.notify();
        (void)c.release();
      }
    };
    (void)loop.spawn(Body::consumes(w, condition, items));
    (void)loop.spawn(Body::produces(condition, items));
    loop.run();
    CHECK(w.log == "");
    (void)loop.spawn(Body::produces(condition, items));
    loop.run();
    CHECK(w.log == "ok");
  }

  TEST_CASE("the trace names the condition's lock and both lines it waits in") {
    World w;
    Condition condition(w.run, "room");
    Loop loop(w.run);
    (void)loop.spawn(waiter(w, condition, "a"), "a");
    (void)loop.spawn(notifier(w, condition, 1, 1), "n");
    loop.run();
    const std::string trace = w.trace_text();
    CHECK(trace.find("creates Lock room\n") < trace.find("creates Condition room\n"));
    CHECK(trace.find("a              parks at Condition room as number 1: notify\n") != std::string::npos);
    CHECK(trace.find("n              notifies Condition room: 1 task\n") != std::string::npos);
    CHECK(trace.find("a              parks at Lock room as number 1: reacquire\n") != std::string::npos);
  }
}
