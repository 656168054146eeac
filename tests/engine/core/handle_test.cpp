#include "engine/core/handle.hpp"

#include <memory>
#include <optional>

#include "tests/engine/support/workers.hpp"

using namespace lockstep;
using namespace lockstep::test;

TEST_SUITE("core/handle") {
  TEST_CASE("callbacks run in order of their time, those of one moment in order of creation") {
    Stage w;
    w.loop.call_later(2, [&] { w.say("two"); });
    w.loop.call_later(1, [&] { w.say("one"); });
    w.loop.call_at(1, [&] { w.say("at one"); });
    w.loop.call_soon([&] { w.say("soon"); });
    w.loop.call_soon([&] { w.say("soon too"); });
    w.loop.run();
    CHECK(w.log == "soon, soon too, one, at one, two");
    CHECK(w.loop.time() == 2);
  }

  TEST_CASE("a cancelled callback is not called, its callable goes at once, and the clock does not wait for it") {
    Stage w;
    const auto token = std::make_shared<int>(1);
    Handle timed = w.loop.call_later(5, [token] { (void)token; });
    Handle soon = w.loop.call_soon([&w, token] { w.say("never"); });
    CHECK(timed.when() == 5);
    CHECK(timed.is_pending());
    CHECK(token.use_count() == 3);
    timed.cancel();
    soon.cancel();
    soon.cancel();
    CHECK(token.use_count() == 1);
    CHECK(timed.cancelled());
    CHECK_FALSE(timed.is_pending());
    w.loop.run();
    CHECK(w.log == "");
    CHECK(w.loop.time() == 0);
  }

  TEST_CASE("a callback may cancel another one of its iteration, and itself") {
    Stage w;
    std::optional<Handle> second;
    std::optional<Handle> first;
    first = w.loop.call_soon([&] {
      second->cancel();
      first->cancel();
      w.say("first");
    });
    second = w.loop.call_soon([&] { w.say("second"); });
    w.loop.run();
    CHECK(w.log == "first");
    CHECK_FALSE(first->cancelled());
    CHECK(second->cancelled());
  }

  TEST_CASE("done callbacks run in order of registration, after the call that completes") {
    Stage w;
    FutureOf<int> future(w.run);
    (void)on_done(w.loop, future, [&] { w.say("one"); });
    Handle two = on_done(w.loop, future, [&] { w.say("two"); });
    (void)on_done(w.loop, future, [&] { w.say("three"); });
    two.cancel();
    CHECK(future.set_result(1).has_value());
    w.say("set");
    w.loop.run();
    CHECK(w.log == "set, one, three");
    (void)on_done(w.loop, future, [&] { w.say("late"); });
    w.loop.run();
    CHECK(w.log == "set, one, three, late");
  }

  TEST_CASE("nothing leaks when the loop goes, whether a callback, a future or a handle lives on") {
    const auto token = std::make_shared<int>(1);
    World w;
    std::optional<Handle> kept;
    {
      FutureOf<> outlives(w.run);
      {
        Loop loop(w.run);
        loop.call_later(5, [token] { (void)token; });
        loop.call_soon([token] { (void)token; });
        kept = on_done(loop, outlives, [token] { (void)token; });
        FutureOf<> dies(w.run);
        (void)on_done(loop, dies, [token] { (void)token; });
      }
      CHECK(token.use_count() == 1);
      CHECK(outlives.set_result().has_value());
    }
    CHECK_FALSE(kept->is_pending());
    kept->cancel();
  }
}

TEST_SUITE("core/future_of") {
  TEST_CASE("a future is set once") {
    World w;
    FutureOf<int> future(w.run);
    CHECK(future.result().error() == SyncError::result_not_set);
    CHECK(future.set_result(5).has_value());
    CHECK(future.set_result(6).error() == SyncError::invalid_state);
    CHECK(future.set_error("no").error() == SyncError::invalid_state);
    CHECK_FALSE(future.cancel());
    CHECK(*future.result() == 5);
    CHECK(*future.result() == 5);
  }

  TEST_CASE("an error and a cancellation reach everybody who waits, with the message") {
    Stage w;
    struct Body {
      static Co<> waits(Stage& s, FutureOf<int>& f) {
        const auto result = co_await f;
        s.say(how(result), (co_await this_task()).cancel_message());
      }
    };
    FutureOf<int> failing(w.run);
    FutureOf<int> cancelled(w.run);
    (void)w.loop.spawn(Body::waits(w, failing));
    (void)w.loop.spawn(Body::waits(w, cancelled));
    (void)w.loop.spawn(Body::waits(w, cancelled));
    run_turns(w.loop, 3);
    CHECK(failing.set_error("broken").has_value());
    CHECK(cancelled.cancel("enough"));
    w.loop.run();
    CHECK(w.log == "broken , cancelled enough, cancelled enough");
    CHECK(failing.failed());
    CHECK(cancelled.cancel_message() == "enough");
  }

  TEST_CASE("a cancel message goes with the task and through the task it waits for") {
    Stage w;
    struct Body {
      static Co<WaitResult> sleeps() { co_return co_await sleep_for(9); }
      static Co<WaitResult> waits(Stage& s, TaskRef other) {
        const WaitResult result = co_await other;
        s.say(how(result), (co_await this_task()).cancel_message());
        co_return result;
      }
    };
    const auto inner = w.loop.spawn(Body::sleeps());
    const auto outer = w.loop.spawn(Body::waits(w, inner));
    run_turns(w.loop, 2);
    CHECK(outer->cancel("stop"));
    CHECK(outer->cancelling() == 1);
    CHECK(inner->cancelling() == 1);
    w.loop.run();
    CHECK(w.log == "cancelled stop");
    CHECK(inner->cancel_message() == "stop");
    CHECK_FALSE(outer->cancel("late"));
  }
}
