#include "engine/diagnose/counters.hpp"

#include "engine/sync/lock.hpp"
#include "engine/sync/queue_of.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

/// A world that counts.
struct Counted : World {
  Counters counters;
  Counted() { recorder.add_observer(counters); }

  [[nodiscard]] CounterRow row(CounterScope scope, std::uint32_t id = 0) const {
    for (const CounterRow& row : counters.rows(run.names, directory))
      if (row.scope == scope && row.id == id) return row;
    return {};
  }
};

Co<> holds_for(Lock& lock, double seconds) {
  (void)co_await lock.acquire();
  (void)co_await sleep_for(seconds);
  (void)lock.release();
}

Co<> puts_three(Queue<int>& queue) {
  for (int i = 0; i < 3; ++i) (void)co_await queue.put(i);
}
Co<> gets_three(Queue<int>& queue) {
  for (int i = 0; i < 3; ++i) (void)co_await queue.get();
}

}  // namespace

TEST_SUITE("diagnose/counters") {
  TEST_CASE("a contended lock has its waits and its holding times in virtual seconds") {
    Counted w;
    Lock lock(w.run, "L");
    Loop loop(w.run);
    const TaskRef a = loop.spawn(holds_for(lock, 2));
    const TaskRef b = loop.spawn(holds_for(lock, 1));
    const TaskRef c = loop.spawn(holds_for(lock, 1));
    loop.run();
    const CounterRow of_lock = w.row(CounterScope::object, number_of(lock.object_id()));
    CHECK(of_lock.name == "L");
    CHECK(of_lock[Counter::acquires] == 3);
    CHECK(of_lock[Counter::contended] == 2);
    CHECK(of_lock[Counter::wait_count] == 2);
    CHECK(of_lock[Counter::wait_total] == 5);
    CHECK(of_lock[Counter::wait_max] == 3);
    CHECK(of_lock[Counter::waiters_max] == 2);
    CHECK(of_lock[Counter::held_total] == 4);
    CHECK(of_lock[Counter::held_max] == 2);
    CHECK(w.row(CounterScope::task, number_of(a->id()))[Counter::contended] == 0);
    CHECK(w.row(CounterScope::task, number_of(c->id()))[Counter::wait_total] == 3);
    CHECK(w.row(CounterScope::task, number_of(b->id()))[Counter::steps] == 3);
    const CounterRow of_run = w.row(CounterScope::run);
    CHECK(of_run[Counter::tasks] == 3);
    CHECK(of_run[Counter::steps] == static_cast<double>(w.run.steps));
    CHECK(of_run[Counter::acquires] == 3);
    CHECK(of_run[Counter::clock_jumps] == 3);
  }

  TEST_CASE("a queue has its puts, gets and high water") {
    Counted w;
    Queue<int> queue(w.run, 2, "Q");
    Loop loop(w.run);
    (void)loop.spawn(puts_three(queue));
    (void)loop.spawn(gets_three(queue));
    loop.run();
    const CounterRow row = w.row(CounterScope::object, number_of(queue.object_id()));
    CHECK(row[Counter::puts] == 3);
    CHECK(row[Counter::gets] == 3);
    CHECK(row[Counter::depth_max] == 2);
    CHECK(row[Counter::held_max] == 0);
  }

  TEST_CASE("a switch is a step of another task than the one before") {
    Counted w;
    Loop loop(w.run);
    const auto yields_twice = []() -> Co<> {
      (void)co_await yield_now();
      (void)co_await yield_now();
    };
    (void)loop.spawn(yields_twice());
    loop.run();
    CHECK(w.row(CounterScope::run)[Counter::steps] == 3);
    CHECK(w.row(CounterScope::run)[Counter::switches] == 1);
  }

  TEST_CASE("a recount of the stored trace gives the same numbers") {
    Counted w;
    Lock lock(w.run, "L");
    Queue<int> queue(w.run, 2, "Q");
    Loop loop(w.run);
    for (int i = 1; i < 5; ++i) (void)loop.spawn(holds_for(lock, i * 0.1));
    (void)loop.spawn(puts_three(queue));
    (void)loop.spawn(gets_three(queue));
    loop.run();
    Counters recount;
    for (std::size_t i = 0; i < w.recorder.size(); ++i) recount.on_event(w.recorder[i]);
    const auto rows = w.counters.rows(w.run.names, w.directory);
    const auto again = recount.rows(w.run.names, w.directory);
    REQUIRE(rows.size() == 9);
    REQUIRE(again.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      CHECK(rows[i].id == again[i].id);
      for (std::size_t k = 0; k < counter_count; ++k) CHECK(rows[i].values[k] == again[i].values[k]);
    }
  }
}
