// The expected stories are what CPython 3.14 told of the same programs in Python.

#include "engine/core/handle.hpp"
#include "tests/engine/support/workers.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

struct Cases {
  static Co<> several_fail(Stage& w) {
    auto block = [&w](TaskGroup& group) -> Co<Fallible<>> {
      (void)group.spawn(work(w, "a", 1, {.fails = true}));
      (void)group.spawn(work(w, "b", 1, {.fails = true}));
      (void)group.spawn(work(w, "c", 5));
      (void)group.spawn(work(w, "d", 5, {.clean_up_s = -1}));
      (void)co_await sleep_for(9);
      w.say("block cancelled at", w.now());
      co_return failure(Error("block"));
    };
    const Fallible<> result = co_await task_group(block);
    w.say(how(result), text((co_await this_task()).cancelling()));
  }

  static Co<Fallible<>> two_children(Stage& w, double clean_up_s) {
    auto block = [&w, clean_up_s](TaskGroup& group) -> Co<> {
      (void)group.spawn(work(w, "a", 5, {.clean_up_s = clean_up_s}));
      (void)group.spawn(work(w, "b", 5));
      co_return;
    };
    co_return co_await task_group(block);
  }
  static Co<> cancelled_from_outside(Stage& w) {
    const auto task = w.loop.spawn(two_children(w, 1));
    (void)co_await sleep_for(1);
    task->cancel();
    const Fallible<> result = co_await task;
    w.say(how(result) + " " + yes(task->cancelled()), text(task->cancelling()) + " " + w.now());
  }

  static Co<> goes_on_after_errors(Stage& w) {
    auto block = [&w](TaskGroup& group) -> Co<> {
      (void)group.spawn(work(w, "a", 5, {.clean_up_s = -1}));
      co_return;
    };
    const Fallible<> result = co_await task_group(block);
    w.say("caught " + how(result), text((co_await this_task()).cancelling()));
    const WaitResult next = co_await sleep_for(1);
    w.say("next wait", how(next) + " " + w.now());
  }
  static Co<> cancelled_while_a_child_fails(Stage& w) {
    const TaskRef task = w.loop.spawn(goes_on_after_errors(w));
    (void)co_await sleep_for(1);
    task->cancel();
    (void)co_await task;
    w.say("None", w.now());
  }

  static Co<> nested(Stage& w) {
    auto block = [&w](TaskGroup& group) -> Co<Fallible<>> {
      (void)group.spawn(work(w, "outer child", 1, {.fails = true}));
      auto inner = [&w](TaskGroup& inner_group) -> Co<WaitResult> {
        (void)inner_group.spawn(work(w, "inner child", 1, {.fails = true}));
        co_return co_await sleep_for(9);
      };
      const Fallible<> result = co_await task_group(inner);
      w.say("inner over", text((co_await this_task()).cancelling()) + " " + w.now());
      co_return result;
    };
    const Fallible<> result = co_await task_group(block);
    w.say(how(result), text((co_await this_task()).cancelling()));
  }

  static Co<> refuses(Stage& w) {
    TaskGroup group(co_await this_task());
    (void)group.spawn(work(w, "a", 0, {.fails = true}));
    (void)co_await yield_now();
    (void)group.spawn(work(w, "never", 1));
    const WaitResult slept = co_await sleep_for(1);
    const auto late = group.spawn(work(w, "late", 1));
    w.say("refused:", late.error() == SyncError::group_shuts_down ? "shutting down" : "?");
    const Fallible<> ended = co_await group.exit(slept ? Error() : Error(slept.error()));
    w.say(how(ended));
    const auto later = group.spawn(work(w, "later", 1));
    w.say("refused:", later.error() == SyncError::group_is_finished ? "finished" : "?");
  }

  static Co<WaitResult> adds(Stage& w, TaskGroup& group) {
    co_await or_return(sleep_for(1));
    (void)group.spawn(work(w, "grandchild", 1));
    co_return WaitResult{};
  }
  static Co<> children_add_children(Stage& w) {
    auto block = [&w](TaskGroup& group) -> Co<> {
      (void)group.spawn(adds(w, group));
      co_return;
    };
    (void)co_await task_group(block);
    w.say("over at", w.now());
  }

  static Co<> gives_a_value(Stage& w) {
    auto block = [&w](TaskGroup& group) -> Co<Fallible<int>> {
      const auto child = group.spawn(work(w, "a", 1));
      const std::string name = co_await or_return(*child);
      co_return static_cast<int>(name.size()) + 41;
    };
    const Fallible<int> result = co_await task_group(block);
    w.say(text(static_cast<std::uint64_t>(*result)));
  }
};

}  // namespace

TEST_SUITE("core/task_group") {
  TEST_CASE("errors come out together, in the order in which they came, the block's own last") {
    Stage w;
    CHECK(w.play(Cases::several_fail(w)) ==
          "a fails at 1, b fails at 1, c cancelled at 1, d cancelled at 1, block cancelled at 1, "
          "[a, b, d in clean-up, block] 0");
  }
  TEST_CASE("a group whose task is cancelled from outside waits for its children and passes that on") {
    Stage w;
    CHECK(w.play(Cases::cancelled_from_outside(w)) == "a cancelled at 1, b cancelled at 1, cancelled True 1 2");
  }
  TEST_CASE("errors go before a cancellation from outside, which follows at the next wait") {
    Stage w;
    CHECK(w.play(Cases::cancelled_while_a_child_fails(w)) ==
          "a cancelled at 1, caught [a in clean-up] 1, next wait cancelled 1, None 1");
  }
  TEST_CASE("a group inside a group handles its own, and leaves no request behind") {
    Stage w;
    CHECK(w.play(Cases::nested(w)) ==
          "outer child fails at 1, inner child fails at 1, inner over 1 1, [outer child, [inner child]] 0");
  }
  TEST_CASE("a group that shuts down or is finished takes no child") {
    Stage w;
    CHECK(w.play(Cases::refuses(w)) ==
          "a fails at 0, never cancelled at 0, refused: shutting down, [a], refused: finished");
  }
  TEST_CASE("children may add children while the block waits") {
    Stage w;
    CHECK(w.play(Cases::children_add_children(w)) == "grandchild done at 2, over at 2");
  }
  TEST_CASE("a block that goes well gives its value") {
    Stage w;
    CHECK(w.play(Cases::gives_a_value(w)) == "a done at 1, 42");
  }
  TEST_CASE("a run can be abandoned with a group half done") {
    for (int turns = 0; turns < 12; ++turns) {
      Stage w;
      (void)w.loop.spawn(Cases::several_fail(w));
      run_turns(w.loop, turns);
    }
  }
}
