#include "engine/diagnose/deadlock.hpp"

#include "engine/sync/barrier.hpp"
#include "engine/sync/condition.hpp"
#include "engine/sync/event.hpp"
#include "engine/sync/lock.hpp"
#include "engine/sync/queue_of.hpp"
#include "engine/sync/semaphore.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

/// A world that knows who waits for whom.
struct Watched : World {
  WaitGraph graph;
  LeftBehind left_behind{graph, run.names, directory};

  Watched() {
    recorder.add_observer(graph);
    recorder.add_observer(left_behind);
  }

  /// The verdict on a loop that went idle: the headline, then the sentences.
  [[nodiscard]] std::string verdict_text(bool is_whole = true) const {
    const Verdict verdict = make_verdict(graph, run.names, directory, is_whole);
    std::string out = verdict.headline;
    for (const auto& entry : verdict.entries) out += "\n" + entry.sentence;
    return out;
  }
};

Co<> takes_both(Lock& first, Lock& second) {
  (void)co_await first.acquire();
  (void)co_await yield_now();
  (void)co_await second.acquire();
}

Co<> takes(Lock& lock) { (void)co_await lock.acquire(); }

Co<> takes_twice(Lock& lock) {
  (void)co_await lock.acquire();
  (void)co_await lock.acquire();
}

Co<> waits_for(Event& event) { (void)co_await event.wait(); }
Co<> arrives(Barrier& barrier) { (void)co_await barrier.wait(); }

Co<> waits_for_notification(Condition& condition) {
  (void)co_await condition.acquire();
  (void)co_await condition.wait();
}

Co<> notifies(Condition& condition) {
  (void)co_await condition.acquire();
  (void)condition.notify();
  (void)condition.release();
}

Co<> gets(Queue<int>& queue) { (void)co_await queue.get(); }
Co<> joins(Queue<int>& queue) { (void)co_await queue.join(); }
Co<> puts(Queue<int>& queue) { (void)co_await queue.put(1); }
Co<> takes_permit(Semaphore& semaphore) { (void)co_await semaphore.acquire(); }
Co<> sleeps() { (void)co_await sleep_for(1); }

}  // namespace

TEST_SUITE("diagnose/deadlock") {
  TEST_CASE("two tasks that take two locks in opposite order are a ring") {
    Watched w;
    Lock a(w.run, "A"), b(w.run, "B");
    Loop loop(w.run);
    (void)loop.spawn(takes_both(a, b), "left");
    (void)loop.spawn(takes_both(b, a), "right");
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.verdict_text() ==
          "deadlock: left and right wait for each other\n"
          "left waits for Lock B, held by right.\n"
          "right waits for Lock A, held by left.");
  }

  TEST_CASE("a task outside a ring is listed after it and does not disturb it") {
    Watched w;
    Lock a(w.run, "A"), b(w.run, "B");
    Loop loop(w.run);
    (void)loop.spawn(takes_both(a, b), "left");
    (void)loop.spawn(takes_both(b, a), "right");
    (void)loop.spawn(takes(a), "third");
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: left and right wait for each other\n"
          "left waits for Lock B, held by right.\n"
          "right waits for Lock A, held by left.\n"
          "third waits for Lock A, held by left.");
  }

  TEST_CASE("a task that takes its own lock again waits for itself") {
    Watched w;
    Lock lock(w.run, "L");
    Loop loop(w.run);
    (void)loop.spawn(takes_twice(lock), "twice");
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: twice waits for itself\n"
          "twice waits for Lock L, which it holds itself; a Lock is not re-entrant.");
  }

  TEST_CASE("a holder that ended is named with how it ended") {
    Watched w;
    Lock lock(w.run, "L");
    Loop loop(w.run);
    (void)loop.spawn(takes(lock), "first");
    (void)loop.spawn(takes(lock), "second");
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: second waits, and nobody is left to wake it\n"
          "second waits for Lock L, held by first, which ended without releasing it.");
  }

  TEST_CASE("two tasks that await each other are a ring") {
    Watched w;
    Loop loop(w.run);
    NativeTask* other = nullptr;
    const auto awaits = [](NativeTask*& task) -> Co<> {
      (void)co_await yield_now();
      (void)co_await static_cast<Completion&>(*task);
    };
    const TaskRef a = loop.spawn(awaits(other), "a");
    NativeTask* first = &*a;
    const TaskRef b = loop.spawn(awaits(first), "b");
    other = &*b;
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: a and b wait for each other\n"
          "a waits for task b, which waits.\n"
          "b waits for task a, which waits.");
  }

  TEST_CASE("an event that was set and cleared before the wait is told") {
    Watched w;
    Event event(w.run, "E");
    Loop loop(w.run);
    event.set();
    event.clear();
    (void)loop.spawn(waits_for(event), "late");
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: late waits, and nobody is left to wake it\n"
          "late waits for somebody to set Event E, which was set by module-level code and cleared by module-level code before "
          "this wait.");
  }

  TEST_CASE("a notification that came before the wait is told as lost") {
    Watched w;
    Condition condition(w.run, "C");
    Loop loop(w.run);
    (void)loop.spawn(notifies(condition), "early");
    (void)loop.spawn(waits_for_notification(condition), "late");
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: late waits, and nobody is left to wake it\n"
          "late waits for a notification of Condition C: the one by early came when nobody waited and notified nobody.");
  }

  TEST_CASE("a barrier tells how many of how many came, and that the round is a new one") {
    Watched w;
    Barrier barrier(w.run, 2, "B");
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(arrives(barrier), who);
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: c waits, and nobody is left to wake it\n"
          "c waits at Barrier B, where 1 of 2 has arrived in a new round; nobody else is left to come.");
  }

  TEST_CASE("a consumer without a producer, a producer without a consumer, and a join without task_done") {
    Watched w;
    Queue<int> empty(w.run, 0, "empty"), full(w.run, 1, "full"), unreported(w.run, 0, "unreported");
    Loop loop(w.run);
    (void)full.put_nowait(1);
    (void)unreported.put_nowait(1);
    (void)loop.spawn(gets(empty), "getter");
    (void)loop.spawn(puts(full), "putter");
    (void)loop.spawn(gets(unreported), "worker");
    (void)loop.spawn(joins(unreported), "joiner");
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: getter, putter and joiner wait, and nobody is left to wake them\n"
          "getter waits for an item of Queue empty, which is empty; nobody ever put one.\n"
          "putter waits for room in Queue full, which is full with 1 of 1; nobody ever gets one.\n"
          "joiner waits for all items to be processed of Queue unreported: 1 item is unfinished, the queue is empty; worker "
          "took 1 item and never called task_done.");
  }

  TEST_CASE("permits are told with all who hold them") {
    Watched w;
    Semaphore semaphore(w.run, 2, "S");
    Loop loop(w.run);
    for (const char* who : {"a", "b", "c"}) (void)loop.spawn(takes_permit(semaphore), who);
    loop.run();
    CHECK(w.verdict_text() ==
          "deadlock: c waits, and nobody is left to wake it\n"
          "c waits for a permit of Semaphore S, held by a, which ended without releasing it, held by b, which ended without "
          "releasing it.");
  }

  TEST_CASE("while others run, only a ring is a verdict, and who waits for it") {
    Watched w;
    Lock a(w.run, "A"), b(w.run, "B");
    Event event(w.run, "E");
    Loop loop(w.run);
    (void)loop.spawn(takes_both(a, b), "left");
    (void)loop.spawn(takes_both(b, a), "right");
    (void)loop.spawn(takes(a), "third");
    (void)loop.spawn(waits_for(event), "patient");
    (void)loop.spawn(sleeps(), "sleeper");
    run_turns(loop, 10);
    CHECK(w.verdict_text(false) ==
          "partial deadlock: left and right wait for each other\n"
          "left waits for Lock B, held by right.\n"
          "right waits for Lock A, held by left.\n"
          "third waits for Lock A, held by left.");
  }

  TEST_CASE("a ring that was there when the main task ended is kept, though it is cancelled then") {
    Watched w;
    Lock a(w.run, "A"), b(w.run, "B");
    Loop loop(w.run);
    const TaskRef main = loop.spawn(sleeps(), "main");
    const TaskRef left = loop.spawn(takes_both(a, b), "left");
    const TaskRef right = loop.spawn(takes_both(b, a), "right");
    CHECK(loop.run_until_done(*main));
    (void)left->cancel();
    (void)right->cancel();
    loop.run();
    CHECK(w.left_behind.verdict().headline == "partial deadlock: left and right wait for each other");
    CHECK(w.verdict_text() == "");
  }

  TEST_CASE("a healthy program has no verdict") {
    Watched w;
    Lock lock(w.run);
    Loop loop(w.run);
    const TaskRef main = loop.spawn(sleeps(), "main");
    (void)loop.spawn(takes(lock), "a");
    CHECK(loop.run_until_done(*main));
    CHECK(w.left_behind.verdict().kind == VerdictKind::none);
    CHECK(w.verdict_text() == "");
  }

  TEST_CASE("a name cannot send a control sequence to a terminal") {
    Watched w;
    Event event(w.run, "\x1b[31m");
    Loop loop(w.run);
    (void)loop.spawn(waits_for(event), "\x1b]0;x\x07");
    loop.run();
    CHECK(w.verdict_text().find('\x1b') == std::string::npos);
    CHECK(w.verdict_text().find('\x07') == std::string::npos);
  }
}
