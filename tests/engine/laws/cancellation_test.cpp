// A cancellation leaves no trace: tried at every moment, for every choice of waiters, over everything used as a lock.

#include <optional>
#include <vector>

#include "engine/core/or_return.hpp"
#include "engine/sync/condition.hpp"
#include "tests/engine/laws/lock_likes.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

constexpr int task_count = 4;
constexpr int every_choice = 1 << task_count;

/// Takes it, holds it for two turns, gives it back; writes down who had it and who did not get it.
template <class LockLike>
Co<> visits(LockLike& lock, std::vector<int>& entered, std::vector<int>& refused, int who) {
  const auto taken = co_await lock.take();
  if (!taken) {
    CHECK(taken.error() == SyncError::cancelled);
    refused.push_back(who);
    co_return;
  }
  entered.push_back(who);
  (void)co_await yield_now();
  (void)co_await yield_now();
  (void)lock.give();
}

/// Runs four visitors, cancels those of `choice` after `turns` turns, and checks what the rest came to.
template <class LockLike>
void cancel_after(int turns, int choice) {
  World w;
  LockLike lock(w.run);
  std::vector<int> entered;
  std::vector<int> refused;
  Loop loop(w.run);
  std::vector<TaskRef> tasks;
  for (int who = 0; who < task_count; ++who) tasks.push_back(loop.spawn(visits(lock, entered, refused, who)));
  run_turns(loop, turns);
  const std::size_t entered_before = entered.size();
  for (int who = 0; who < task_count; ++who) {
    if ((choice & (1 << who)) != 0) tasks[static_cast<std::size_t>(who)]->cancel();
  }
  loop.run();
  INFO("after " << turns << " turns, choice " << choice);
  CHECK(loop.first_task() == nullptr);
  // In order of arrival, everybody who was not cancelled, and whoever was in before.
  std::vector<int> expected;
  for (int who = 0; who < task_count; ++who) {
    const bool was_in = std::find(entered.begin(), entered.begin() + static_cast<std::ptrdiff_t>(entered_before),
                                  who) != entered.begin() + static_cast<std::ptrdiff_t>(entered_before);
    if (was_in || (choice & (1 << who)) == 0) expected.push_back(who);
  }
  CHECK(entered == expected);
  CHECK(lock.is_free());
  CHECK(lock.waiting() == 0);
}

/// Waits for a notification with the lock held around it; says how that ended, with the lock's state at that moment.
Co<> waits(World& w, Condition& condition, std::string_view who) {
  const auto guard = co_await condition.scoped();
  if (!guard) co_return;
  const WaitResult notified = co_await condition.wait();
  w.say(who, word(notified));
  CHECK(condition.locked());
}

/// Notifies one and keeps the lock for some turns, so that who was notified queues for it.
Co<> notifies(Condition& condition, int turns) {
  const auto guard = co_await condition.scoped();
  if (!guard) co_return;
  (void)condition.notify();
  for (int i = 0; i < turns; ++i) (void)co_await yield_now();
}

}  // namespace

TEST_SUITE("laws/cancellation") {
  TEST_CASE_TEMPLATE("whoever is cancelled, whenever: the others get it in order, and it is free in the end", LockLike,
                     LS_LOCK_LIKES) {
    for (int turns = 0; turns < 20; ++turns) {
      for (int choice = 0; choice < every_choice; ++choice) cancel_after<LockLike>(turns, choice);
    }
  }

  TEST_CASE(
      "a waiter of a condition that is cancelled at any moment holds the lock when it hears of it, and a "
      "notification it may have got goes to the next") {
    for (int turns = 2; turns < 14; ++turns) {
      World w;
      Condition condition(w.run);
      Loop loop(w.run);
      const TaskRef first = loop.spawn(waits(w, condition, "first"));
      (void)loop.spawn(waits(w, condition, "second"));
      run_turns(loop, 2);
      (void)loop.spawn(notifies(condition, 3));
      run_turns(loop, turns - 2);
      const bool was_over = first->done();
      first->cancel();
      loop.run();
      INFO("after " << turns << " turns: " << w.log);
      CHECK(first->done());
      CHECK_FALSE(condition.locked());
      CHECK(condition.statistics().lock.tasks_waiting == 0);
      if (was_over)
        CHECK(w.log == "first ok");
      else
        CHECK(w.log == "first cancelled, second ok");
    }
  }
}
