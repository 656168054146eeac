#include <memory>

#include "engine/sync/event.hpp"
#include "engine/sync/lock.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

Co<WaitResult> sleeper(World& w, std::string_view who, double delay_s) {
  const WaitResult result = co_await sleep_for(delay_s);
  w.say(who, word(result));
  co_return result;
}

Co<> immediate() { co_return; }

Co<WaitResult> waits_for(World& w, std::string_view who, Completion& other) {
  const WaitResult result = co_await other;
  w.say(who, word(result));
  co_return result;
}

Co<> swallows(World& w) {
  const WaitResult result = co_await sleep_for(5);
  w.say("first", word(result));
  w.say("second", word(co_await sleep_for(1)));
}

Co<> cancels_itself_then_waits(World& w, Event& event) {
  NativeTask& self = co_await this_task();
  self.cancel();
  w.say("wait", word(co_await event.wait()));
  w.say("again", word(co_await yield_now()));
}

Co<> cancels_itself_and_returns() {
  NativeTask& self = co_await this_task();
  self.cancel();
}

/// Counts callbacks; its name is in the story.
class Heard final : public DoneCallback {
 public:
  Heard(Loop& loop, World& world, std::string_view name) : DoneCallback(loop), world_(world), name_(name) {}
  ~Heard() = default;
  RunOutcome run() override {
    world_.say(name_);
    return RunOutcome::done;
  }

 private:
  World& world_;
  std::string name_;
};

}  // namespace

TEST_SUITE("core/task") {
  TEST_CASE("unnamed tasks are numbered, and a name uses up no number") {
    World w;
    Loop loop(w.run);
    const TaskRef a = loop.spawn(immediate());
    const TaskRef b = loop.spawn(immediate(), "worker");
    const TaskRef c = loop.spawn(immediate());
    CHECK(a->name() == "Task-1");
    CHECK(b->name() == "worker");
    CHECK(c->name() == "Task-2");
    c->set_name(w.run.names.intern("other"));
    CHECK(c->name() == "other");
  }

  TEST_CASE("tasks that are not done stand in the loop's list in order of creation") {
    World w;
    Loop loop(w.run);
    const TaskRef a = loop.spawn(sleeper(w, "a", 1));
    const TaskRef b = loop.spawn(immediate());
    const TaskRef c = loop.spawn(sleeper(w, "c", 1));
    CHECK(loop.first_task() == &*a);
    CHECK(loop.next_task(*a) == &*b);
    run_turns(loop, 3);
    CHECK(loop.first_task() == &*a);
    CHECK(loop.next_task(*a) == &*c);
    CHECK(loop.next_task(*c) == nullptr);
  }

  TEST_CASE("a task cancelled before its start runs no line and ends cancelled") {
    World w;
    Loop loop(w.run);
    const TaskRef task = loop.spawn(sleeper(w, "task", 1));
    CHECK(task->cancel());
    CHECK(task->must_cancel());
    loop.run();
    CHECK(w.log == "");
    CHECK(task->cancelled());
    CHECK(w.run.steps == 1);
    CHECK_FALSE(task->cancel());
  }

  TEST_CASE("a sleeping task is told at once and its timer never moves the clock") {
    World w;
    Loop loop(w.run);
    const TaskRef task = loop.spawn(sleeper(w, "task", 10));
    run_turns(loop, 1);
    task->cancel();
    CHECK_FALSE(task->must_cancel());
    loop.run();
    CHECK(w.log == "task cancelled");
    CHECK(task->cancelled());
    CHECK(loop.time() == 0);
  }

  TEST_CASE("a task that was woken and is then cancelled hears of it at the wait that was over") {
    World w;
    Event event(w.run);
    Loop loop(w.run);
    struct Body {
      static Co<> waits(World& world, Event& e) { world.say("wait", word(co_await e.wait())); }
    };
    const TaskRef task = loop.spawn(Body::waits(w, event));
    run_turns(loop, 1);
    event.set();
    task->cancel();
    CHECK(task->must_cancel());
    loop.run();
    CHECK(w.log == "wait cancelled");
    CHECK(w.run.steps == 2);
  }

  TEST_CASE("a task that swallows its cancellation goes on") {
    World w;
    Loop loop(w.run);
    const TaskRef task = loop.spawn(swallows(w));
    run_turns(loop, 1);
    task->cancel();
    loop.run();
    CHECK(w.log == "first cancelled, second ok");
    CHECK(task->state() == Completion::State::finished);
    CHECK(task->cancelling() == 1);
  }

  TEST_CASE("a task that cancels itself is interrupted at its next park, once") {
    World w;
    Event event(w.run);
    Loop loop(w.run);
    const TaskRef task = loop.spawn(cancels_itself_then_waits(w, event));
    loop.run();
    CHECK(w.log == "wait cancelled, again ok");
    CHECK(task->state() == Completion::State::finished);
  }

  TEST_CASE("a task that returns although told to end is cancelled") {
    World w;
    Loop loop(w.run);
    const TaskRef task = loop.spawn(cancels_itself_and_returns());
    loop.run();
    CHECK(task->cancelled());
  }

  TEST_CASE("uncancel takes requests back, and the last one drops what was not yet thrown") {
    World w;
    Loop loop(w.run);
    const TaskRef task = loop.spawn(sleeper(w, "task", 1));
    task->cancel();
    task->cancel();
    CHECK(task->cancelling() == 2);
    CHECK(task->uncancel() == 1);
    CHECK(task->must_cancel());
    CHECK(task->uncancel() == 0);
    CHECK_FALSE(task->must_cancel());
    CHECK(task->uncancel() == 0);
    loop.run();
    CHECK(w.log == "task ok");
  }

  TEST_CASE("cancelling a task that awaits another cancels the other, and it hears of the end") {
    World w;
    Loop loop(w.run);
    const TaskRef inner = loop.spawn(sleeper(w, "inner", 5));
    const TaskRef outer = loop.spawn(waits_for(w, "outer", *inner));
    run_turns(loop, 2);
    outer->cancel();
    CHECK(inner->cancelling() == 1);
    loop.run();
    CHECK(w.log == "inner cancelled, outer cancelled");
    CHECK(outer->cancelled());
  }

  TEST_CASE("a task whose awaited task refuses to end keeps waiting") {
    World w;
    Loop loop(w.run);
    const TaskRef inner = loop.spawn(swallows(w));
    const TaskRef outer = loop.spawn(waits_for(w, "outer", *inner));
    run_turns(loop, 2);
    outer->cancel();
    loop.run();
    CHECK(w.log == "first cancelled, second ok, outer ok");
    CHECK(outer->state() == Completion::State::finished);
  }

  TEST_CASE("a long chain of awaiting tasks is cancelled from its far end, without recursion") {
    World w;
    Loop loop(w.run);
    struct Body {
      static Co<WaitResult> follows(TaskRef next) { co_return co_await next; }
    };
    TaskRef last = loop.spawn(sleeper(w, "last", 5));
    TaskRef first = last;
    for (int i = 0; i < 20000; ++i) first = loop.spawn(Body::follows(first));
    while (loop.ready_count() > 0) (void)loop.run_one();
    first->cancel();
    CHECK(last->cancelling() == 1);
    loop.run();
    CHECK(first->cancelled());
    CHECK(w.log == "last cancelled");
  }

  TEST_CASE("tasks that await each other in a ring can be asked to end and nothing breaks") {
    World w;
    Loop loop(w.run);
    struct Body {
      static Co<WaitResult> waits(Completion*& other) { co_return co_await *other; }
    };
    Completion* for_a = nullptr;
    Completion* for_b = nullptr;
    const TaskRef a = loop.spawn(Body::waits(for_a));
    const TaskRef b = loop.spawn(Body::waits(for_b));
    for_a = &*b;
    for_b = &*a;
    CHECK(loop.run() == RunOne::idle);
    CHECK(a->cancel());
    CHECK(a->cancelling() == 1);
    CHECK(b->cancelling() == 1);
    CHECK(loop.run() == RunOne::idle);
    CHECK_FALSE(a->done());
  }

  TEST_CASE("parked tasks and done callbacks hear of the end in order of registration") {
    World w;
    Future future(w.run);
    Loop loop(w.run);
    Heard first(loop, w, "first"), second(loop, w, "second"), late(loop, w, "late"), removed(loop, w, "removed");
    future.add_done_callback(first);
    (void)loop.spawn(waits_for(w, "task", future));
    run_turns(loop, 1);
    future.add_done_callback(removed);
    future.add_done_callback(second);
    removed.cancel();
    CHECK(future.finish());
    CHECK_FALSE(future.finish());
    CHECK(w.log == "");
    future.add_done_callback(late);
    loop.run();
    CHECK(w.log == "first, task ok, second, late");
  }

  TEST_CASE("a scheduled done callback can still be taken back") {
    World w;
    Future future(w.run);
    Loop loop(w.run);
    Heard callback(loop, w, "callback");
    future.add_done_callback(callback);
    future.finish();
    callback.cancel();
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "");
  }

  TEST_CASE("a cancelled future ends the wait of its task as cancelled") {
    World w;
    Future future(w.run);
    Loop loop(w.run);
    const TaskRef task = loop.spawn(waits_for(w, "task", future));
    run_turns(loop, 1);
    task->cancel();
    CHECK(future.cancelled());
    CHECK_FALSE(future.cancel());
    loop.run();
    CHECK(w.log == "task cancelled");
  }

  TEST_CASE("waiting for a done task or future does not suspend") {
    World w;
    Future future(w.run);
    future.finish();
    Loop loop(w.run);
    (void)loop.spawn(waits_for(w, "task", future));
    loop.run();
    CHECK(w.log == "task ok");
    CHECK(w.run.steps == 1);
  }

  TEST_CASE("a future may die while a task is parked in it, and the task while it is parked") {
    World w;
    auto future = std::make_unique<Future>(w.run);
    Loop loop(w.run);
    const TaskRef task = loop.spawn(waits_for(w, "task", *future));
    run_turns(loop, 1);
    future.reset();
    CHECK(loop.run() == RunOne::idle);
    CHECK_FALSE(task->done());
  }

  TEST_CASE("the trace tells a task's life") {
    World w;
    Loop loop(w.run);
    (void)loop.spawn(sleeper(w, "task", 0.5), "worker");
    loop.run();
    CHECK(w.trace_text() ==
          "    0.000000  -              creates task worker\n"
          "    0.000000  worker         step 1\n"
          "    0.000000  worker         sets a timer for 0.5 s\n"
          "    0.000000  worker         parks: sleep\n"
          "    0.000000  worker         step ends: parked\n"
          "    0.500000  -              the clock jumps to 0.5 s\n"
          "    0.500000  -              callback sleep timer\n"
          "    0.500000  -              wakes worker\n"
          "    0.500000  worker         step 2\n"
          "    0.500000  worker         task worker is done: finished\n"
          "    0.500000  worker         step ends: finished\n");
  }
}
