#include "engine/sync/event.hpp"

#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> waiter(World& w, Event& event, std::string_view who) { w.say(who, word(co_await event.wait())); }

}  // namespace

TEST_SUITE("sync/event") {
  TEST_CASE("set wakes everybody in order of arrival, and later waits do not suspend") {
    World w;
    Event event(w.run);
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(waiter(w, event, who));
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "");
    event.set();
    (void)loop.spawn(waiter(w, event, "late"));
    loop.run();
    CHECK(w.log == "a ok, b ok, c ok, late ok");
    CHECK(event.waiters().empty());
  }

  TEST_CASE("a woken waiter is through even if the flag goes down before its step") {
    World w;
    Event event(w.run);
    Loop loop(w.run);
    (void)loop.spawn(waiter(w, event, "a"));
    run_turns(loop, 1);
    event.set();
    event.clear();
    (void)loop.spawn(waiter(w, event, "late"));
    loop.run();
    CHECK(w.log == "a ok");
    CHECK_FALSE(event.is_set());
    CHECK(event.waiters().size() == 1);
  }

  TEST_CASE("a task that waits after set in the same iteration overtakes the woken ones") {
    World w;
    Event event(w.run);
    Loop loop(w.run);
    (void)loop.spawn(waiter(w, event, "parked"));
    run_turns(loop, 1);
    struct Body {
      static Co<> sets(World& world, Event& e) {
        e.set();
        world.say("setter", word(co_await e.wait()));
      }
    };
    (void)loop.spawn(Body::sets(w, event));
    loop.run();
    CHECK(w.log == "setter ok, parked ok");
  }

  TEST_CASE("a cancelled waiter leaves the line, others stay") {
    World w;
    Event event(w.run);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(waiter(w, event, "a"));
    (void)loop.spawn(waiter(w, event, "b"));
    run_turns(loop, 2);
    a->cancel();
    loop.run();
    CHECK(w.log == "a cancelled");
    CHECK(event.waiters().size() == 1);
    event.set();
    loop.run();
    CHECK(w.log == "a cancelled, b ok");
  }

  TEST_CASE("setting twice is traced once, and so is clearing") {
    World w;
    Event event(w.run);
    event.set();
    event.set();
    event.clear();
    event.clear();
    CHECK(w.count(EventKind::event_set) == 1);
    CHECK(w.count(EventKind::event_cleared) == 1);
  }
}
