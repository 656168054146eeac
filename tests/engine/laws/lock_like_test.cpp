// Laws that hold for everything that can be used as a lock, under many random programs.

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/base/random.hpp"
#include "tests/engine/laws/lock_likes.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

/// Picks at random, so that the laws are tried under orders that are not asyncio's.
class RandomScheduler final : public Scheduler {
 public:
  explicit RandomScheduler(std::uint64_t seed) : random_(seed) {}
  ~RandomScheduler() = default;
  std::size_t pick(std::span<Runnable* const> ready) override {
    return random_.below(static_cast<std::uint32_t>(ready.size()));
  }

 private:
  Random random_;
};

struct Facts {
  int inside = 0;
  int most_inside = 0;
  int entered = 0;
  int gave_up = 0;
  int refused = 0;
};

template <class LockLike>
Co<> user(LockLike& lock, Facts& facts, int rounds, int turns) {
  for (int i = 0; i < rounds; ++i) {
    if (auto result = co_await lock.take(); !result) {
      ++facts.gave_up;
      co_return;
    }
    ++facts.entered;
    facts.most_inside = std::max(facts.most_inside, ++facts.inside);
    for (int turn = 0; turn < turns; ++turn) (void)co_await yield_now();
    --facts.inside;
    if (!lock.give()) ++facts.refused;
    (void)co_await yield_now();
  }
}

}  // namespace

TEST_SUITE("laws/lock_like") {
  TEST_CASE_TEMPLATE("at most one task holds it, and everybody gets it", LockLike, LS_LOCK_LIKES) {
    World w;
    LockLike lock(w.run);
    Facts facts;
    Loop loop(w.run);
    for (int i = 0; i < 10; ++i) (void)loop.spawn(user(lock, facts, 5, i % 3));
    CHECK(loop.run() == RunOne::idle);
    CHECK(loop.first_task() == nullptr);
    CHECK(facts.most_inside == 1);
    CHECK(facts.entered == 50);
    CHECK(facts.refused == 0);
  }

  TEST_CASE_TEMPLATE("tasks that arrive in order and ask once are served in order", LockLike, LS_LOCK_LIKES) {
    World w;
    LockLike lock(w.run);
    struct Body {
      static Co<> asks(World& world, LockLike& l, std::uint64_t who) {
        (void)co_await l.take();
        world.say(text(who));
        (void)co_await yield_now();
        (void)l.give();
      }
    };
    Loop loop(w.run);
    for (std::uint64_t i = 0; i < 6; ++i) (void)loop.spawn(Body::asks(w, lock, i));
    loop.run();
    CHECK(w.log == "0, 1, 2, 3, 4, 5");
  }

  TEST_CASE_TEMPLATE("cancelling waiters at any moment, in any order of steps, never loses the lock or a wake-up",
                     LockLike, LS_LOCK_LIKES) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
      World w;
      LockLike lock(w.run);
      Facts facts;
      Random random(seed);
      RandomScheduler scheduler(seed * 7919);
      Loop loop(w.run, seed % 2 == 0 ? &scheduler : nullptr);
      std::vector<TaskRef> tasks;
      for (int i = 0; i < 6; ++i) tasks.push_back(loop.spawn(user(lock, facts, 3, static_cast<int>(random.below(3)))));
      // A task cancelled inside its critical section goes on; one that waits gives up.
      while (loop.run_one() == RunOne::ran) {
        if (random.below(4) == 0) tasks[random.below(6)]->cancel();
      }
      INFO("seed " << seed);
      CHECK(loop.first_task() == nullptr);
      CHECK(facts.most_inside <= 1);
      CHECK(facts.refused == 0);
      // It is free again: a newcomer gets it without waiting.
      const int before = facts.entered;
      (void)loop.spawn(user(lock, facts, 1, 0));
      (void)loop.run_one();
      CHECK(facts.entered == before + 1);
      loop.run();
    }
  }

  TEST_CASE_TEMPLATE("a run can be abandoned after any number of turns", LockLike, LS_LOCK_LIKES) {
    for (int turns = 0; turns < 40; ++turns) {
      World w;
      Facts facts;
      std::optional<LockLike> lock(std::in_place, w.run);
      std::optional<Loop> loop(std::in_place, w.run);
      for (int i = 0; i < 4; ++i) (void)loop->spawn(user(*lock, facts, 3, 1));
      run_turns(*loop, turns);
      if (turns % 2 == 0) {
        loop.reset();
        lock.reset();
      } else {
        lock.reset();
        loop.reset();
      }
      CHECK(facts.most_inside <= 1);
    }
  }
}
