// The expected stories are what CPython 3.14 told of the same programs in Python.

#include "engine/core/handle.hpp"
#include "tests/engine/support/workers.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

struct Cases {
  static Co<> same_deadline(Stage& w) {
    bool outer_expired = false;
    bool inner_expired = false;
    auto outer = [&](Timeout& outer_limit) -> Co<WaitResult> {
      auto inner = [&](Timeout& inner_limit) -> Co<WaitResult> {
        const WaitResult slept = co_await sleep_for(9);
        inner_expired = inner_limit.expired();
        co_return slept;
      };
      const WaitResult result = co_await timeout(1, inner);
      outer_expired = outer_limit.expired();
      co_return result;
    };
    const WaitResult result = co_await timeout(1, outer);
    w.say(how(result) + " " + yes(inner_expired) + " " + yes(outer_expired),
          text((co_await this_task()).cancelling()) + " " + w.now());
  }

  static Co<WaitResult> sleeps(double seconds) { co_return co_await sleep_for(seconds); }
  static Co<> inner_first(Stage& w) {
    auto body = [&w](Timeout&) -> Co<WaitResult> {
      const WaitResult first = co_await wait_for(sleeps(9), 1);
      w.say(how(first), w.now());
      const WaitResult second = co_await sleep_for(0.5);
      w.say(how(second), w.now());
      co_return co_await sleep_for(9);
    };
    const WaitResult result = co_await timeout(2, body);
    w.say(how(result), w.now());
  }

  static Co<> rescheduled(Stage& w) {
    auto body = [&w](Timeout& limit) -> Co<WaitResult> {
      co_await or_return(sleep_for(0.5));
      (void)limit.reschedule(w.loop.time() + 2);
      co_await or_return(sleep_for(1));
      w.say("still here", w.now());
      (void)limit.reschedule(std::nullopt);
      co_await or_return(sleep_for(5));
      w.say("still " + yes(limit.expired()), limit.when() ? "?" : "None");
      (void)limit.reschedule(w.loop.time());
      const WaitResult slept = co_await sleep_for(1);
      CHECK(limit.reschedule(99).error() == SyncError::timeout_not_active);
      co_return slept;
    };
    const WaitResult result = co_await timeout(1, body);
    w.say(how(result), w.now());
  }

  static Co<WaitResult> limited() {
    Timeout limit(co_await this_task(), 1);
    const WaitResult slept = co_await sleep_for(9);
    co_return limit.leave(slept);
  }
  static Co<> cancelled_at_the_same_moment(Stage& w) {
    const auto task = w.loop.spawn(limited());
    (void)co_await yield_now();
    NativeTask* cancelled = &*task;
    w.loop.call_later(1, [cancelled] { cancelled->cancel(); });
    const WaitResult result = co_await task;
    w.say(how(result) + " " + yes(task->cancelled()), text(task->cancelling()));
  }

  static Co<Fallible<std::string>> stubborn() {
    (void)co_await sleep_for(9);
    co_return "kept";
  }
  static Co<Fallible<std::string>> waits_for(TaskOf<Fallible<std::string>> task) {
    co_return co_await wait_for(task, 5);
  }
  static Co<> wait_for_all_kinds(Stage& w) {
    NativeTask& here = co_await this_task();
    const auto kept = co_await wait_for(stubborn(), 1);
    w.say(how(kept), text(here.cancelling()) + " " + w.now());
    const auto slow = co_await wait_for(work(w, "slow", 9, {.clean_up_s = 2}), 1);
    w.say(how(slow), w.now());
    const auto bad = co_await wait_for(work(w, "bad", 9, {.clean_up_s = -1}), 1);
    w.say(how(bad), text(here.cancelling()) + " " + w.now());
    const auto quick = w.loop.spawn(work(w, "quick", 0));
    (void)co_await yield_now();
    (void)co_await yield_now();
    const auto at_once = co_await wait_for(quick, 0);
    w.say(how(at_once));
    const auto task = w.loop.spawn(work(w, "task", 9));
    const auto waiting = w.loop.spawn(waits_for(task));
    (void)co_await sleep_for(1);
    waiting->cancel();
    const auto waited = co_await waiting;
    w.say(how(waited), yes(task->cancelled()) + " " + w.now());
  }

  static Co<> futures(Stage& w) {
    FutureOf<int> never(w.run);
    const auto timed_out = co_await wait_for(never, 1);
    w.say(how(timed_out), yes(never.cancelled()));
    FutureOf<int> set(w.run);
    w.loop.call_later(1, [&set] { (void)set.set_result(7); });
    const auto value = co_await wait_for(set, 2);
    w.say(text(static_cast<std::uint64_t>(*value)), w.now());
  }

  static Co<> moment(Stage& w) {
    (void)co_await sleep_for(1);
    auto body = [](Timeout&) -> Co<int> {
      (void)co_await sleep_for(9);  // swallows the cancellation
      co_return 5;
    };
    const Result<int, SyncError> result = co_await timeout_at(1.5, body);
    w.say(text(static_cast<std::uint64_t>(*result)), w.now());
  }
};

}  // namespace

TEST_SUITE("core/timeout") {
  TEST_CASE("of two timeouts with one deadline the outer one reports it; both are expired") {
    Stage w;
    CHECK(w.play(Cases::same_deadline(w)) == "timed out True True 0 1");
  }
  TEST_CASE("an inner timeout that runs out does not touch the outer one") {
    Stage w;
    CHECK(w.play(Cases::inner_first(w)) == "timed out 1, None 1.5, timed out 2");
  }
  TEST_CASE("a deadline can be moved, taken away and set to now") {
    Stage w;
    CHECK(w.play(Cases::rescheduled(w)) == "still here 1.5, still False None, timed out 6.5");
  }
  TEST_CASE("a cancellation from outside at the same moment is not taken for the timeout's own") {
    Stage w;
    CHECK(w.play(Cases::cancelled_at_the_same_moment(w)) == "cancelled True 1");
  }
  TEST_CASE("wait_for: a value kept, time for clean-up, its error, a done task, a cancelled caller") {
    Stage w;
    CHECK(
        w.play(Cases::wait_for_all_kinds(w)) ==
        "kept 0 1, slow cancelled at 2, timed out 4, bad cancelled at 5, bad in clean-up 0 5, quick done at 5, quick, "
        "task cancelled at 6, cancelled True 6");
  }
  TEST_CASE("wait_for over a future cancels it when the time is over") {
    Stage w;
    CHECK(w.play(Cases::futures(w)) == "timed out True, 7 2");
  }
  TEST_CASE("timeout_at takes a moment; a body that swallows the cancellation keeps its value") {
    Stage w;
    CHECK(w.play(Cases::moment(w)) == "5 1.5");
  }
  TEST_CASE("a timeout that is left in time leaves no timer behind") {
    Stage w;
    struct Body {
      static Co<> run(Stage& s) {
        for (int i = 0; i < 10; ++i) {
          Timeout limit(co_await this_task(), 100);
          (void)co_await sleep_for(1);
        }
        CHECK(s.loop.timer_count() == 0);
      }
    };
    CHECK(w.play(Body::run(w)) == "");
    CHECK(w.loop.time() == 10);
  }
}
