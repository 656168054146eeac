// Native programs with exactly known numbers of schedules and behaviours, three ways: every schedule, one run for each
// behaviour, sleep sets. The same programs as scripts are in tests/explore.
#include "engine/explore/optimal.hpp"

#include "engine/sync/barrier.hpp"
#include "engine/sync/condition.hpp"
#include "engine/sync/event.hpp"
#include "engine/sync/lock.hpp"
#include "engine/sync/queue_of.hpp"
#include "engine/sync/semaphore.hpp"
#include "tests/engine/support/explored.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<> holds_over_a_turn(Lock& lock) {
  (void)co_await lock.acquire();
  (void)co_await yield_now();
  (void)lock.release();
}

Co<> takes_both(Lock& first, Lock& second) {
  (void)co_await first.acquire();
  (void)co_await yield_now();
  (void)co_await second.acquire();
  (void)second.release();
  (void)first.release();
}

Co<> loses_updates(Shared<int>& x) {
  const int seen = x.get();
  (void)co_await yield_now();
  x.set(seen + 1);
}

Co<> counts_alone(Shared<int>& mine, int steps) {
  for (int i = 0; i < steps; ++i) {
    mine.set(i);
    if (i + 1 < steps) (void)co_await yield_now();
  }
}

Co<> waits(Event& event) { (void)co_await event.wait(); }
Co<> pulses(Event& event) {
  event.set();
  event.clear();
  co_return;
}

Co<> waits_for_notice(Condition& condition) {
  (void)co_await condition.acquire();
  (void)co_await condition.wait();
  (void)condition.release();
}
Co<> notifies(Condition& condition) {
  (void)co_await condition.acquire();
  (void)condition.notify_all();
  (void)condition.release();
}

Co<> uses_a_permit(Semaphore& semaphore) {
  (void)co_await semaphore.acquire();
  (void)co_await yield_now();
  (void)semaphore.release();
}

Co<> meets(Barrier& barrier) { (void)co_await barrier.wait(); }

Co<> puts(Queue<int>& queue, int item) { (void)co_await queue.put(item); }
Co<> gets(Queue<int>& queue, Shared<std::string>& out) {
  const auto item = co_await queue.get();
  out.set(out.get() + std::to_string(*item));
}

Co<> reads_unless_stopped(Shared<int>& stop, Shared<int>& x) {
  if (stop.get() == 0) (void)x.get();
  co_return;
}
Co<> writes_later(Shared<int>& x) {
  (void)co_await yield_now();
  x.set(1);
}
Co<> stops(Shared<int>& stop) {
  stop.set(1);
  co_return;
}

void philosophers(ExploredStage& stage, std::size_t count) {
  std::vector<Lock*> forks;
  for (std::size_t i = 0; i < count; ++i) forks.push_back(&stage.make<Lock>());
  for (std::size_t i = 0; i < count; ++i) stage.bodies.push_back(takes_both(*forks[i], *forks[(i + 1) % count]));
}

void check_numbers(const ThreeWays& found, std::uint64_t schedules, std::uint64_t behaviours, std::uint64_t deadlocked = 0) {
  CHECK(found.all.runs == schedules);
  CHECK(found.all.traces == behaviours);
  CHECK(found.agree);
  std::uint64_t stuck = 0;
  for (const FoundOutcome& outcome : found.all.outcomes)
    if (outcome.outcome.kind == OutcomeKind::deadlocked) stuck += outcome.runs;
  CHECK(stuck == deadlocked);
}

}  // namespace

TEST_SUITE("explore/optimal") {
  TEST_CASE("two tasks of twelve steps on variables of their own are one behaviour, found in one run") {
    Explored program([](ExploredStage& stage) {
      stage.bodies.push_back(counts_alone(stage.make<Shared<int>>(), 12));
      stage.bodies.push_back(counts_alone(stage.make<Shared<int>>(), 12));
    });
    Optimal optimal(program);
    const Exploration found = explore(program, optimal);
    CHECK(found.runs == 1);
    CHECK(found.is_proof);
  }

  TEST_CASE("independent tasks are one behaviour of many schedules") {
    check_numbers(ThreeWays([](ExploredStage& stage) {
                    for (int i = 0; i < 3; ++i) stage.bodies.push_back(counts_alone(stage.make<Shared<int>>(), 3));
                  }),
                  1680, 1);
  }

  TEST_CASE("a lock held over a turn: queueing order is state") {
    const auto with = [](int tasks) {
      return ThreeWays([tasks](ExploredStage& stage) {
        Lock& lock = stage.make<Lock>();
        for (int i = 0; i < tasks; ++i) stage.bodies.push_back(holds_over_a_turn(lock));
      });
    };
    check_numbers(with(2), 4, 4);
    check_numbers(with(3), 36, 36);
    check_numbers(with(4), 552, 552);
  }

  TEST_CASE("philosophers deadlock in one behaviour") {
    const auto with = [](std::size_t count) { return ThreeWays([count](ExploredStage& stage) { philosophers(stage, count); }); };
    check_numbers(with(2), 6, 3, 4);
    check_numbers(with(3), 102, 16, 48);
    check_numbers(with(4), 3840, 59, 1088);
  }

  TEST_CASE("lost updates: the order of writes, and the place of each read among them") {
    const auto with = [](int tasks) {
      return ThreeWays([tasks](ExploredStage& stage) {
        Shared<int>& x = stage.make<Shared<int>>();
        for (int i = 0; i < tasks; ++i) stage.bodies.push_back(loses_updates(x));
        stage.outcome = [&x] { return std::to_string(x.get()); };
      });
    };
    check_numbers(with(2), 6, 4);
    check_numbers(with(3), 90, 36);
    check_numbers(with(4), 2520, 576);
  }

  TEST_CASE("a pulsed event: registrations commute, being too late does not") {
    const auto with = [](int waiters) {
      return ThreeWays([waiters](ExploredStage& stage) {
        Event& event = stage.make<Event>();
        for (int i = 0; i < waiters; ++i) stage.bodies.push_back(waits(event));
        stage.bodies.push_back(pulses(event));
      });
    };
    check_numbers(with(1), 2, 2, 1);
    check_numbers(with(2), 10, 4, 6);
    check_numbers(with(3), 96, 8, 60);
  }

  TEST_CASE("a condition without a predicate: the lock orders everything") {
    const auto with = [](int waiters) {
      return ThreeWays([waiters](ExploredStage& stage) {
        Condition& condition = stage.make<Condition>();
        for (int i = 0; i < waiters; ++i) stage.bodies.push_back(waits_for_notice(condition));
        stage.bodies.push_back(notifies(condition));
      });
    };
    check_numbers(with(1), 2, 2, 1);
    check_numbers(with(2), 10, 10, 6);
    check_numbers(with(3), 96, 96, 60);
  }

  TEST_CASE("semaphores") {
    const auto with = [](int tasks, std::int64_t permits) {
      return ThreeWays([tasks, permits](ExploredStage& stage) {
        Semaphore& semaphore = stage.make<Semaphore>(permits);
        for (int i = 0; i < tasks; ++i) stage.bodies.push_back(uses_a_permit(semaphore));
      });
    };
    check_numbers(with(2, 1), 4, 4);
    check_numbers(with(3, 2), 90, 90);
    check_numbers(with(3, 3), 90, 90);
  }

  TEST_CASE("barriers") {
    const auto with = [](int tasks) {
      return ThreeWays([tasks](ExploredStage& stage) {
        Barrier& barrier = stage.make<Barrier>(tasks);
        for (int i = 0; i < tasks; ++i) stage.bodies.push_back(meets(barrier));
      });
    };
    check_numbers(with(2), 2, 2);
    check_numbers(with(3), 12, 12);
    check_numbers(with(4), 144, 144);
  }

  TEST_CASE("one item for two getters: one of them waits for ever") {
    check_numbers(ThreeWays([](ExploredStage& stage) {
                    Queue<int>& queue = stage.make<Queue<int>>();
                    Shared<std::string>& out = stage.make<Shared<std::string>>();
                    stage.bodies.push_back(gets(queue, out));
                    stage.bodies.push_back(gets(queue, out));
                    stage.bodies.push_back(puts(queue, 1));
                  }),
                  8, 8, 8);
  }

  TEST_CASE("a step that touches what it finds: where the textbook loses one behaviour of three") {
    const auto with = [](std::string order) {
      return ThreeWays([order](ExploredStage& stage) {
        Shared<int>& stop = stage.make<Shared<int>>();
        Shared<int>& x = stage.make<Shared<int>>();
        for (const char who : order)
          stage.bodies.push_back(who == 'r' ? reads_unless_stopped(stop, x) : who == 'w' ? writes_later(x) : stops(stop));
      });
    };
    check_numbers(with("rws"), 12, 3);
    check_numbers(with("srw"), 12, 3);
  }
}
