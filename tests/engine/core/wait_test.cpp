// wait and as_completed. The expected stories are what CPython 3.14 told of the same programs in Python.

#include "engine/core/wait.hpp"

#include "engine/core/as_completed.hpp"
#include "engine/core/handle.hpp"
#include "tests/engine/support/workers.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

using Work = Co<Fallible<std::string>>;
using Tasks = std::vector<TaskOf<Fallible<std::string>>>;

struct Cases {
  static std::string counts(const Result<WaitOutcome<TaskOf<Fallible<std::string>>>, SyncError>& outcome) {
    return text(outcome->done.size()) + " " + text(outcome->pending.size());
  }

  static Co<> until(Stage& w) {
    Tasks tasks;
    tasks.push_back(w.loop.spawn(work(w, "a", 3)));
    tasks.push_back(w.loop.spawn(work(w, "b", 1)));
    tasks.push_back(w.loop.spawn(work(w, "c", 2, {.fails = true})));
    for (const Until mode : {Until::first_completed, Until::first_exception, Until::all_completed}) {
      const auto outcome = co_await wait(tasks, {.until = mode});
      w.say(counts(outcome), w.now());
    }
  }

  static Co<WaitResult> waits(Tasks tasks) {
    const auto outcome = co_await wait(std::move(tasks));
    if (!outcome) co_return failure(outcome.error());
    co_return WaitResult{};
  }
  static Co<> timed(Stage& w) {
    Tasks tasks;
    tasks.push_back(w.loop.spawn(work(w, "a", 1)));
    tasks.push_back(w.loop.spawn(work(w, "b", 5)));
    w.loop.call_later(0.5, [child = tasks[0]] { child->cancel(); });
    const auto outcome = co_await wait(tasks, {.until = Until::first_exception, .timeout_s = 2});
    w.say(counts(outcome), w.now());
    const auto waiting = w.loop.spawn(waits(tasks));
    (void)co_await sleep_for(1);
    waiting->cancel();
    const auto result = co_await waiting;
    w.say(how(result), yes(tasks[1]->done()) + " " + w.now());
  }

  static Co<> empty(Stage& w) {
    const auto outcome = co_await wait(std::vector<TaskRef>{});
    w.say(text_of(outcome.error()).message);
  }

  static Co<> in_order(Stage& w, std::vector<Work> bodies, std::optional<double> timeout_s) {
    auto all = as_completed(w.loop, std::move(bodies), timeout_s);
    while (all.remaining() > 0) {
      const auto task = co_await all.next();
      w.say(task ? how(task->result()) : how(task), w.now());
    }
    const auto none = co_await all.next();
    CHECK(none.error() == SyncError::nothing_to_wait_for);
  }
  static Co<> as_they_come(Stage& w) {
    std::vector<Work> bodies;
    bodies.push_back(work(w, "a", 3));
    bodies.push_back(work(w, "b", 1));
    bodies.push_back(work(w, "c", 2, {.fails = true}));
    co_await in_order(w, std::move(bodies), std::nullopt);
    std::vector<Work> others;
    others.push_back(work(w, "a", 3));
    others.push_back(work(w, "b", 1));
    others.push_back(work(w, "c", 5));
    co_await in_order(w, std::move(others), 2.0);
  }

  static Co<WaitResult> takes_one(Stage& w, AsCompleted<TaskOf<Fallible<std::string>>>& all, std::string who) {
    const auto task = co_await all.next();
    w.say(who, task ? how(task->result()) : how(task));
    if (!task) co_return failure(task.error());
    co_return WaitResult{};
  }
  static Co<> cancelled_taker(Stage& w) {
    std::vector<Work> bodies;
    bodies.push_back(work(w, "a", 0));
    auto all = as_completed(w.loop, std::move(bodies));
    const auto first = w.loop.spawn(takes_one(w, all, "first"));
    const auto second = w.loop.spawn(takes_one(w, all, "second"));
    // Woken for "a", then cancelled before its step: the other one must get it.
    while (all.remaining() == 1 && first->wait_state() != WaitState::woken) (void)co_await yield_now();
    first->cancel();
    (void)co_await second;
  }
};

}  // namespace

TEST_SUITE("core/wait") {
  TEST_CASE("until one is done, one failed, or all are done") {
    Stage w;
    CHECK(w.play(Cases::until(w)) == "b done at 1, 1 2 1, c fails at 2, 2 1 2, a done at 3, 3 0 3");
  }
  TEST_CASE("a cancellation is no exception; a timeout is no error; a cancelled wait cancels nothing") {
    Stage w;
    CHECK(w.play(Cases::timed(w)) == "a cancelled at 0.5, 1 1 2, cancelled False 3, b done at 5");
  }
  TEST_CASE("there must be something to wait for") {
    Stage w;
    CHECK(w.play(Cases::empty(w)) == "Set of Tasks/Futures is empty.");
  }
  TEST_CASE("as_completed gives each as it is done, and a timeout for each that is not") {
    Stage w;
    CHECK(w.play(Cases::as_they_come(w)) ==
          "b done at 1, b 1, c fails at 2, c 2, a done at 3, a 3, b done at 4, b 4, timed out 5, timed out 5, "
          "a done at 6, c done at 8");
  }
  TEST_CASE("a taker that is cancelled after its wake-up leaves the finished one to the next") {
    Stage w;
    CHECK(w.play(Cases::cancelled_taker(w)) == "a done at 0, first cancelled, second a");
  }
}
