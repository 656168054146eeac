#include "engine/explore/explorer.hpp"

#include "engine/explore/random_walk.hpp"
#include "engine/explore/replay.hpp"
#include "engine/sync/lock.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> adds_one(int& counter, int turns_before) {
  for (int i = 0; i < turns_before; ++i) (void)co_await yield_now();
  const int seen = counter;
  (void)co_await yield_now();
  counter = seen + 1;
}

/// Two tasks that read, yield and write: in asyncio's order the first one writes before the second reads.
class LostUpdate final : public lockstep::Program {
 public:
  ~LostUpdate() = default;
  Outcome run(Scheduler& scheduler, std::uint64_t max_turns) override {
    RunState state;
    int counter = 0;
    Loop loop(state, &scheduler);
    (void)loop.spawn(adds_one(counter, 0));
    (void)loop.spawn(adds_one(counter, 1));
    for (std::uint64_t turn = 0; turn < max_turns; ++turn)
      if (loop.run_one() == RunOne::idle) return {OutcomeKind::finished, text(static_cast<std::uint64_t>(counter))};
    return {OutcomeKind::over_limit, ""};
  }
};

Co<> takes_both(Lock& first, Lock& second, int turns_before) {
  for (int i = 0; i < turns_before; ++i) (void)co_await yield_now();
  (void)co_await first.acquire();
  (void)co_await yield_now();
  (void)co_await second.acquire();
  (void)second.release();
  (void)first.release();
}

/// Opposite lock order, which asyncio's own order never meets.
class HiddenDeadlock final : public lockstep::Program {
 public:
  ~HiddenDeadlock() = default;
  Outcome run(Scheduler& scheduler, std::uint64_t max_turns) override {
    RunState state;
    Lock a(state), b(state);
    Loop loop(state, &scheduler);
    const TaskRef left = loop.spawn(takes_both(a, b, 0));
    const TaskRef right = loop.spawn(takes_both(b, a, 1));
    for (std::uint64_t turn = 0; turn < max_turns; ++turn)
      if (loop.run_one() == RunOne::idle)
        return {left->done() && right->done() ? OutcomeKind::finished : OutcomeKind::deadlocked, ""};
    return {OutcomeKind::over_limit, ""};
  }
};

}  // namespace

TEST_SUITE("explore/explorer") {
  TEST_CASE("the empty schedule is asyncio's own order, once") {
    LostUpdate program;
    Replay fifo{Schedule()};
    const Exploration found = explore(program, fifo);
    CHECK(found.runs == 1);
    CHECK(found.is_complete);
    REQUIRE(found.outcomes.size() == 1);
    CHECK(found.outcomes.front().outcome == Outcome{OutcomeKind::finished, "2"});
  }

  TEST_CASE("a random walk finds the update that asyncio's order does not lose") {
    LostUpdate program;
    RandomWalk walk(1);
    const Exploration found = explore(program, walk, {.max_runs = 200});
    CHECK(found.runs == 200);
    CHECK_FALSE(found.is_complete);
    REQUIRE(found.outcomes.size() == 2);
    CHECK(found.outcomes[0].runs + found.outcomes[1].runs == 200);
  }

  TEST_CASE("the schedule of a found outcome, through its text, leads there again") {
    HiddenDeadlock program;
    RandomWalk walk(7);
    const Exploration found = explore(program, walk, {.max_runs = 200});
    const FoundOutcome* deadlock = found.first(OutcomeKind::deadlocked);
    REQUIRE(deadlock != nullptr);
    const auto schedule = Schedule::parse(deadlock->schedule.text());
    REQUIRE(schedule.has_value());
    Replay replay(*schedule);
    const Exploration again = explore(program, replay);
    CHECK(again.first(OutcomeKind::deadlocked) != nullptr);
    CHECK_FALSE(replay.left_schedule());
    CHECK(replay.taken() == *schedule);
  }

  TEST_CASE("the same seed walks the same walks") {
    HiddenDeadlock program;
    RandomWalk one(3), same(3);
    const Exploration a = explore(program, one, {.max_runs = 50});
    const Exploration b = explore(program, same, {.max_runs = 50});
    REQUIRE(a.outcomes.size() == b.outcomes.size());
    for (std::size_t i = 0; i < a.outcomes.size(); ++i) {
      CHECK(a.outcomes[i].runs == b.outcomes[i].runs);
      CHECK(a.outcomes[i].schedule == b.outcomes[i].schedule);
    }
  }

  TEST_CASE("a choice that is not there to take is told, and asyncio's is taken instead") {
    LostUpdate program;
    Replay replay(Schedule({0, 9}));
    const Exploration found = explore(program, replay);
    CHECK(found.outcomes.front().outcome == Outcome{OutcomeKind::finished, "2"});
    CHECK(replay.left_schedule());
    CHECK(replay.left_at() == 1);
  }

  TEST_CASE("a run without end is over the limit") {
    HiddenDeadlock program;
    Replay fifo{Schedule()};
    const Exploration found = explore(program, fifo, {.max_runs = 5, .max_turns_a_run = 2});
    CHECK(found.first(OutcomeKind::over_limit) != nullptr);
  }
}
