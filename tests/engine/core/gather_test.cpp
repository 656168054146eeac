// gather and shield. The expected stories are what CPython 3.14 told of the same programs in Python.

#include "engine/core/gather.hpp"

#include <memory>

#include "engine/core/handle.hpp"
#include "engine/core/shield.hpp"
#include "tests/engine/support/workers.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

using Work = Co<Fallible<std::string>>;

/// The elements of a gather's value, or its error.
std::string joined(const Fallible<std::vector<std::string>>& result) {
  if (!result) return word(result.error());
  std::string out;
  for (const std::string& one : *result) out += (out.empty() ? "" : "+") + one;
  return out;
}

template <class... Bodies>
std::vector<Work> bodies(Bodies... body) {
  std::vector<Work> all;
  (all.push_back(std::move(body)), ...);
  return all;
}

Co<std::unique_ptr<int>> owns(int value) { co_return std::make_unique<int>(value); }
Co<int> number(int value) { co_return value; }
Co<> nothing() { co_return; }

struct Cases {
  static Co<> first_error(Stage& w) {
    const auto result =
        co_await gather(bodies(work(w, "a", 2), work(w, "b", 1, {.fails = true}), work(w, "c", 3, {.fails = true})));
    w.say(joined(result), w.now());
    (void)co_await sleep_for(5);
    w.say("end");
  }

  static Co<> cancels_it(Stage& w) {
    const auto task = w.loop.spawn(work(w, "t", 2));
    auto all = gather(work(w, "a", 2, {.clean_up_s = 1}), task, task).start(w.loop);
    (void)co_await sleep_for(1);
    w.say(yes(all.cancel()));
    const auto result = co_await all;
    w.say(how(result), yes(all.cancelled()) + " " + w.now());
    w.say(yes(all.cancel()));
  }

  static Co<> a_child_is_cancelled(Stage& w) {
    auto task = w.loop.spawn(work(w, "t", 2));
    w.loop.call_later(1, [child = task] { child->cancel(); });
    const auto first = co_await gather(task, work(w, "a", 2));
    w.say(how(first), w.now());
    task = w.loop.spawn(work(w, "t", 2));
    w.loop.call_later(1, [child = task] { child->cancel(); });
    const auto each = co_await gather(return_errors, task, work(w, "b", 2), work(w, "c", 1, {.fails = true}));
    const auto& [t, b, c] = *each;
    w.say(how(t) + "+" + how(b) + "+" + how(c), w.now());
  }

  static Co<Fallible<>> waits(Stage& w) {
    (void)co_await or_return(gather(work(w, "a", 5), work(w, "b", 5)));
    co_return Fallible<>{};
  }
  static Co<> the_waiter_is_cancelled(Stage& w) {
    const auto task = w.loop.spawn(waits(w));
    (void)co_await sleep_for(1);
    task->cancel();
    const auto result = co_await task;
    w.say(how(result), yes(task->cancelled()));
  }

  static Co<> all_kinds(Stage& w) {
    FutureOf<int> future(w.run);
    w.loop.call_later(1, [&future] { (void)future.set_result(3); });
    const auto task = w.loop.spawn(number(2));
    auto result = co_await gather(owns(1), task, future, nothing());
    auto& [a, b, c, d] = *result;
    static_assert(std::is_same_v<std::remove_reference_t<decltype(d)>, std::monostate>);
    w.say(text(static_cast<std::uint64_t>(*a * 100 + b * 10 + c)), w.now());
    std::vector<Co<>> silent;
    for (int i = 0; i < 3; ++i) silent.push_back(nothing());
    const Fallible<> all = co_await gather(std::move(silent));
    w.say(yes(all.has_value()));
  }

  static Co<Fallible<std::string>> shielded(TaskOf<Fallible<std::string>> inner) { co_return co_await shield(inner); }
  static Co<> shields(Stage& w) {
    auto inner = w.loop.spawn(work(w, "inner", 2));
    const auto task = w.loop.spawn(shielded(inner));
    (void)co_await sleep_for(1);
    task->cancel();
    const auto outer = co_await task;
    w.say(how(outer) + " " + yes(inner->done()), w.now());
    const auto later = co_await shield(inner);
    w.say(how(later), w.now());
    inner = w.loop.spawn(work(w, "second", 2));
    w.loop.call_later(1, [child = inner] { child->cancel(); });
    const auto second = co_await shield(inner);
    w.say(how(second), w.now());
    const auto third = co_await shield(work(w, "third", 1, {.fails = true}));
    w.say(how(third), w.now());
  }
};

}  // namespace

TEST_SUITE("core/gather") {
  TEST_CASE("the first error is the gather's at once; the others go on") {
    Stage w;
    CHECK(w.play(Cases::first_error(w)) == "b fails at 1, b 1, a done at 2, c fails at 3, end");
  }
  TEST_CASE("cancelling a gather cancels its children, and it ends with the first of them") {
    Stage w;
    CHECK(w.play(Cases::cancels_it(w)) == "True, a cancelled at 1, t cancelled at 1, cancelled False 1, False");
  }
  TEST_CASE("a child that is cancelled is an error of the gather, or one of its results") {
    Stage w;
    CHECK(w.play(Cases::a_child_is_cancelled(w)) ==
          "t cancelled at 1, cancelled 1, a done at 2, t cancelled at 2, c fails at 2, b done at 3, cancelled+b+c 3");
  }
  TEST_CASE("cancelling the task that waits cancels the children") {
    Stage w;
    CHECK(w.play(Cases::the_waiter_is_cancelled(w)) == "a cancelled at 1, b cancelled at 1, cancelled True");
  }
  TEST_CASE("bodies, tasks, futures, values that can only be moved, and none at all go together") {
    Stage w;
    CHECK(w.play(Cases::all_kinds(w)) == "123 1, True");
  }
  TEST_CASE("shield: cancelling the wait leaves the task alone, a cancelled task cancels the wait") {
    Stage w;
    CHECK(w.play(Cases::shields(w)) ==
          "cancelled False 1, inner done at 2, inner 2, second cancelled at 3, cancelled 3, third fails at 4, third 4");
  }
  TEST_CASE("a run can be abandoned with a gather half done") {
    for (int turns = 0; turns < 10; ++turns) {
      Stage w;
      (void)w.loop.spawn(Cases::a_child_is_cancelled(w));
      run_turns(w.loop, turns);
    }
  }
}
