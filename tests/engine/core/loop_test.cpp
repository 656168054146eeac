#include <memory>
#include <vector>

#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

/// A callback that tells the story and can do one more thing.
class Says final : public Runnable {
 public:
  Says(Loop& loop, World& world, std::string_view text) : Runnable(loop), world_(world), text_(text) {}
  ~Says() = default;
  RunOutcome run() override {
    world_.say(text_);
    if (then != nullptr) loop().call_soon(*then);
    return RunOutcome::done;
  }
  Runnable* then = nullptr;

 private:
  World& world_;
  std::string text_;
};

class Rings final : public Timer {
 public:
  Rings(Loop& loop, World& world, std::string_view text) : Timer(loop), world_(world), text_(text) {}
  ~Rings() = default;
  RunOutcome run() override {
    world_.say(text_);
    return RunOutcome::done;
  }

 private:
  World& world_;
  std::string text_;
};

class Stops final : public Runnable {
 public:
  explicit Stops(Loop& loop) : Runnable(loop) {}
  ~Stops() = default;
  RunOutcome run() override {
    loop().stop();
    return RunOutcome::done;
  }
};

/// Pauses twice in the middle of its turn.
class Pauses final : public Runnable {
 public:
  Pauses(Loop& loop, World& world) : Runnable(loop), world_(world) {}
  ~Pauses() = default;
  RunOutcome run() override {
    world_.say("part", text(static_cast<std::uint64_t>(++part_)));
    return part_ < 3 ? RunOutcome::paused : RunOutcome::done;
  }

 private:
  World& world_;
  int part_ = 0;
};

class PicksLast final : public Scheduler {
 public:
  std::size_t asked = 0;
  std::size_t pick(std::span<Runnable* const> ready) override {
    ++asked;
    return ready.size() - 1;
  }
  ~PicksLast() = default;
};

}  // namespace

TEST_SUITE("core/loop") {
  TEST_CASE("callbacks run in order, and what they schedule runs in the next iteration") {
    World w;
    Loop loop(w.run);
    Says a(loop, w, "a"), b(loop, w, "b"), c(loop, w, "c");
    a.then = &c;
    loop.call_soon(a);
    loop.call_soon(b);
    run_turns(loop, 2);
    CHECK(w.log == "a, b");
    CHECK(w.run.iterations == 1);
    CHECK(loop.run_one() == RunOne::ran);
    CHECK(w.log == "a, b, c");
    CHECK(w.run.iterations == 2);
    CHECK(loop.run_one() == RunOne::idle);
    CHECK(w.run.iterations == 2);
  }

  TEST_CASE("an empty loop is idle at once") {
    World w;
    Loop loop(w.run);
    CHECK(loop.run_one() == RunOne::idle);
    CHECK(w.run.iterations == 0);
  }

  TEST_CASE("a due timer runs after what is ready and before what that schedules") {
    World w;
    Loop loop(w.run);
    Says a(loop, w, "a"), b(loop, w, "b");
    Rings timer(loop, w, "timer");
    a.then = &b;
    loop.call_soon(a);
    loop.call_at(timer, 0);
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "a, timer, b");
    CHECK(w.run.iterations == 2);
  }

  TEST_CASE("the clock stands still while anything is ready, then jumps to exactly the earliest timer") {
    World w;
    Loop loop(w.run);
    Says a(loop, w, "a");
    Rings late(loop, w, "late"), early(loop, w, "early");
    loop.call_at(late, 0.3);
    loop.call_at(early, 0.1 + 0.1);
    loop.call_soon(a);
    run_turns(loop, 1);
    CHECK(loop.time() == 0);
    run_turns(loop, 1);
    CHECK(loop.time() == 0.1 + 0.1);
    run_turns(loop, 1);
    CHECK(loop.time() == 0.3);
    CHECK(w.log == "a, early, late");
  }

  TEST_CASE("equal deadlines fire in order of creation, in one iteration") {
    World w;
    Loop loop(w.run);
    Rings t0(loop, w, "0"), t1(loop, w, "1"), t2(loop, w, "2"), t3(loop, w, "3"), t4(loop, w, "4");
    for (Rings* timer : {&t0, &t1, &t2, &t3, &t4}) loop.call_later(*timer, 1);
    loop.run();
    CHECK(w.log == "0, 1, 2, 3, 4");
    CHECK(w.run.iterations == 1);
  }

  TEST_CASE("deadlines closer than the clock's resolution share an iteration, and the time is the earlier one") {
    World w;
    Loop loop(w.run);
    Rings exact(loop, w, "0.3"), sum(loop, w, "0.1+0.2");
    loop.call_at(sum, 0.1 + 0.2);
    loop.call_at(exact, 0.3);
    loop.run();
    CHECK(w.log == "0.3, 0.1+0.2");
    CHECK(w.run.iterations == 1);
    CHECK(loop.time() == 0.3);
  }

  TEST_CASE("a cancelled timer does not move the clock and leaves the loop idle") {
    World w;
    Loop loop(w.run);
    Rings timer(loop, w, "timer");
    loop.call_later(timer, 5);
    CHECK(timer.is_pending());
    timer.cancel();
    CHECK_FALSE(timer.is_pending());
    CHECK(loop.run_one() == RunOne::idle);
    CHECK(loop.time() == 0);
  }

  TEST_CASE("a timer cancelled when it already stands in the ready queue does not run") {
    World w;
    Loop loop(w.run);
    Rings first(loop, w, "first"), second(loop, w, "second");
    loop.call_later(first, 1);
    loop.call_later(second, 1);
    run_turns(loop, 1);
    second.cancel();
    CHECK(loop.run_one() == RunOne::idle);
    CHECK(w.log == "first");
  }

  TEST_CASE("a runnable that is taken out, or dies, is skipped and not counted as a turn") {
    World w;
    Loop loop(w.run);
    Says a(loop, w, "a"), c(loop, w, "c");
    {
      Says b(loop, w, "b");
      loop.call_soon(a);
      loop.call_soon(b);
      loop.call_soon(c);
    }
    a.unqueue();
    CHECK(loop.run_one() == RunOne::ran);
    CHECK(w.log == "c");
    loop.call_soon(a);
    CHECK(loop.run_one() == RunOne::ran);
    CHECK(w.log == "c, a");
  }

  TEST_CASE("stop lets the iteration finish, and the rest waits for the next run") {
    World w;
    Loop loop(w.run);
    Says a(loop, w, "a"), b(loop, w, "b");
    Stops stop(loop);
    a.then = &b;
    loop.call_soon(stop);
    loop.call_soon(a);
    CHECK(loop.run() == RunOne::stopped);
    CHECK(w.log == "a");
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "a, b");
  }

  TEST_CASE("a stop before a run allows exactly one iteration, which does not wait for timers") {
    World w;
    Loop loop(w.run);
    Rings timer(loop, w, "timer");
    loop.call_later(timer, 1);
    loop.stop();
    CHECK(loop.run() == RunOne::stopped);
    CHECK(w.log == "");
    CHECK(w.run.iterations == 1);
    CHECK(loop.time() == 0);
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "timer");
  }

  TEST_CASE("a paused runnable goes on before anything else, within the same iteration") {
    World w;
    Loop loop(w.run);
    Pauses pauses(loop, w);
    Says a(loop, w, "a");
    loop.call_soon(pauses);
    loop.call_soon(a);
    CHECK(loop.run_one() == RunOne::paused);
    CHECK(loop.run_one() == RunOne::paused);
    CHECK(loop.run_one() == RunOne::ran);
    CHECK(loop.run_one() == RunOne::ran);
    CHECK(w.log == "part 1, part 2, part 3, a");
    CHECK(w.run.iterations == 1);
    CHECK(w.count(EventKind::callback) == 2);
  }

  TEST_CASE("a paused runnable may die") {
    World w;
    Loop loop(w.run);
    {
      Pauses pauses(loop, w);
      loop.call_soon(pauses);
      CHECK(loop.run_one() == RunOne::paused);
    }
    CHECK(loop.run_one() == RunOne::idle);
  }

  TEST_CASE("a scheduler is asked before every turn, and the others keep their order") {
    World w;
    PicksLast scheduler;
    Loop loop(w.run, &scheduler);
    Says a(loop, w, "a"), b(loop, w, "b"), c(loop, w, "c"), d(loop, w, "d");
    for (Says* says : {&a, &b, &c, &d}) loop.call_soon(*says);
    c.unqueue();
    loop.run();
    CHECK(w.log == "d, b, a");
    CHECK(scheduler.asked == 3);
  }

  TEST_CASE("time goes on from one loop of a run to the next, and a blocking sleep runs nothing") {
    World w;
    {
      Loop loop(w.run);
      Rings timer(loop, w, "first");
      loop.call_later(timer, 2);
      loop.run();
    }
    Loop loop(w.run);
    Rings timer(loop, w, "second");
    loop.call_later(timer, 1);
    w.run.clock.block_for(5);
    CHECK(loop.time() == 7);
    CHECK(w.log == "first");
    loop.run();
    CHECK(loop.time() == 7);
    CHECK(w.log == "first, second");
    CHECK(loop.number() == 2);
  }

  TEST_CASE("a loop may die before what stands in its queues") {
    World w;
    auto loop = std::make_unique<Loop>(w.run);
    Says a(*loop, w, "a");
    Rings timer(*loop, w, "timer");
    loop->call_soon(a);
    loop->call_later(timer, 1);
    loop.reset();
    CHECK_FALSE(a.is_queued());
    CHECK_FALSE(timer.is_pending());
  }

  TEST_CASE("the ready queue keeps its order while it grows and wraps") {
    World w;
    Loop loop(w.run);
    std::vector<std::unique_ptr<Says>> all;
    for (std::uint64_t i = 0; i < 300; ++i) {
      all.push_back(std::make_unique<Says>(loop, w, text(i)));
      loop.call_soon(*all.back());
      if (i % 3 == 0) run_turns(loop, 1);
    }
    loop.run();
    std::string expected;
    for (std::uint64_t i = 0; i < 300; ++i) expected += (i == 0 ? "" : ", ") + text(i);
    CHECK(w.log == expected);
  }
}
