#include <cmath>

#include "engine/sync/queue_of.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

std::string word_of(const Result<int, SyncError>& item) {
  return item ? text(static_cast<std::uint64_t>(*item)) : std::string(text_of(item.error()).name);
}

Co<> puts(World& w, Queue<int>& queue, std::string who, int item) {
  const WaitResult result = co_await queue.put(item);
  w.say(who + " put", word(result));
}

Co<> gets(World& w, Queue<int>& queue, std::string_view who) {
  w.say(std::string(who) + " got", word_of(co_await queue.get()));
}

Co<> joins(World& w, Queue<int>& queue) { w.say("join", word(co_await queue.join())); }

}  // namespace

TEST_SUITE("sync/queue") {
  TEST_CASE("items come first in first out, last in first out, or smallest first") {
    World w;
    Queue<int> fifo(w.run);
    LifoQueue<int> lifo(w.run);
    PriorityQueue<int> priority(w.run);
    for (const int item : {3, 1, 2}) {
      (void)fifo.put_nowait(item);
      (void)lifo.put_nowait(item);
      (void)priority.put_nowait(item);
    }
    for (int i = 0; i < 3; ++i) w.say(word_of(fifo.get_nowait()));
    for (int i = 0; i < 3; ++i) w.say(word_of(lifo.get_nowait()));
    for (int i = 0; i < 3; ++i) w.say(word_of(priority.get_nowait()));
    CHECK(w.log == "3, 1, 2, 2, 1, 3, 1, 2, 3");
    CHECK(lifo.kind() == ObjectKind::lifo_queue);
    CHECK(priority.kind() == ObjectKind::priority_queue);
  }

  TEST_CASE("a full queue refuses put_nowait, an empty one get_nowait") {
    World w;
    Queue<int> queue(w.run, 1);
    CHECK(queue.get_nowait().error() == SyncError::queue_empty);
    CHECK(queue.put_nowait(1).has_value());
    CHECK(queue.full());
    CHECK(queue.put_nowait(2).error() == SyncError::queue_full);
    CHECK(queue.qsize() == 1);
  }

  TEST_CASE("maxsize counts up: 1.5 holds two, none and less hold everything") {
    World w;
    Queue<int> half(w.run, 1.5), none(w.run, 0), less(w.run, -1), nan(w.run, std::nan(""));
    (void)half.put_nowait(1);
    CHECK_FALSE(half.full());
    (void)half.put_nowait(1);
    CHECK(half.full());
    for (Queue<int>* queue : {&none, &less, &nan}) {
      (void)queue->put_nowait(1);
      CHECK_FALSE(queue->full());
    }
  }

  TEST_CASE("getters and putters are served in order") {
    World w;
    Queue<int> queue(w.run, 1);
    Loop loop(w.run);
    (void)loop.spawn(gets(w, queue, "a"));
    (void)loop.spawn(gets(w, queue, "b"));
    for (int i = 1; i <= 4; ++i) (void)loop.spawn(puts(w, queue, text(static_cast<std::uint64_t>(i)), i));
    loop.run();
    CHECK(w.log == "1 put ok, a got 1, 2 put ok, b got 2, 3 put ok");
    CHECK(queue.putters().size() == 1);
    CHECK(queue.unfinished_tasks() == 3);
  }

  TEST_CASE("a woken getter has nothing reserved: whoever runs first takes the item") {
    World w;
    Queue<int> queue(w.run);
    Loop loop(w.run);
    (void)loop.spawn(gets(w, queue, "a"));
    run_turns(loop, 1);
    (void)queue.put_nowait(7);
    CHECK(queue.getters().empty());
    CHECK(word_of(queue.get_nowait()) == "7");
    CHECK(loop.run() == RunOne::idle);
    CHECK(w.log == "");
    CHECK(queue.getters().size() == 1);
  }

  TEST_CASE("a getter cancelled before its wake-up leaves, one cancelled after it passes it on; no item is lost") {
    World w;
    Queue<int> queue(w.run);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(gets(w, queue, "a"));
    const TaskRef b = loop.spawn(gets(w, queue, "b"));
    (void)loop.spawn(gets(w, queue, "c"));
    run_turns(loop, 3);
    a->cancel();
    (void)queue.put_nowait(1);
    b->cancel();
    loop.run();
    CHECK(w.log == "a got cancelled, b got cancelled, c got 1");
  }

  TEST_CASE("a putter cancelled after its wake-up passes it on") {
    World w;
    Queue<int> queue(w.run, 1);
    (void)queue.put_nowait(0);
    Loop loop(w.run);
    const TaskRef a = loop.spawn(puts(w, queue, "a", 1));
    (void)loop.spawn(puts(w, queue, "b", 2));
    run_turns(loop, 2);
    (void)queue.get_nowait();
    a->cancel();
    loop.run();
    CHECK(w.log == "a put cancelled, b put ok");
    CHECK(word_of(queue.get_nowait()) == "2");
  }

  TEST_CASE("join ends when every item was reported, and at once on a fresh queue") {
    World w;
    Queue<int> queue(w.run);
    Loop loop(w.run);
    (void)loop.spawn(joins(w, queue));
    loop.run();
    CHECK(w.log == "join ok");
    (void)queue.put_nowait(1);
    (void)queue.put_nowait(2);
    (void)loop.spawn(joins(w, queue));
    (void)queue.get_nowait();
    (void)queue.get_nowait();
    CHECK(queue.task_done().has_value());
    loop.run();
    CHECK(w.log == "join ok");
    CHECK(queue.task_done().has_value());
    (void)queue.put_nowait(3);
    loop.run();
    CHECK(w.log == "join ok, join ok");
    CHECK(queue.task_done().has_value());
    CHECK(queue.task_done().error() == SyncError::done_too_often);
  }

  TEST_CASE("shutdown wakes everybody: putters are refused, getters take what is left") {
    World w;
    Queue<int> queue(w.run, 1);
    (void)queue.put_nowait(1);
    Loop loop(w.run);
    (void)loop.spawn(puts(w, queue, "a", 2));
    run_turns(loop, 1);
    queue.shutdown();
    CHECK(queue.put_nowait(3).error() == SyncError::queue_shut_down);
    (void)loop.spawn(gets(w, queue, "b"));
    (void)loop.spawn(gets(w, queue, "c"));
    loop.run();
    CHECK(w.log == "a put queue_shut_down, b got 1, c got queue_shut_down");
    CHECK(queue.get_nowait().error() == SyncError::queue_shut_down);
    CHECK(queue.unfinished_tasks() == 1);
  }

  TEST_CASE("shutdown wakes waiting getters, who find nothing") {
    World w;
    Queue<int> queue(w.run);
    Loop loop(w.run);
    (void)loop.spawn(gets(w, queue, "a"));
    (void)loop.spawn(gets(w, queue, "b"));
    run_turns(loop, 2);
    queue.shutdown();
    queue.shutdown();
    loop.run();
    CHECK(w.log == "a got queue_shut_down, b got queue_shut_down");
  }

  TEST_CASE("an immediate shutdown throws the items away and counts only them as processed") {
    World w;
    Queue<int> queue(w.run);
    for (const int item : {1, 2, 3}) (void)queue.put_nowait(item);
    (void)queue.get_nowait();
    Loop loop(w.run);
    (void)loop.spawn(joins(w, queue));
    run_turns(loop, 1);
    queue.shutdown(true);
    CHECK(queue.empty());
    CHECK(queue.unfinished_tasks() == 1);
    loop.run();
    CHECK(w.log == "");
    (void)queue.task_done();
    loop.run();
    CHECK(w.log == "join ok");
  }

  TEST_CASE("the trace tells sizes, unfinished work and which line a task is in") {
    World w;
    Queue<int> queue(w.run, 1, "jobs");
    Loop loop(w.run);
    (void)loop.spawn(puts(w, queue, "p", 1), "p");
    (void)loop.spawn(puts(w, queue, "q", 2), "q");
    (void)loop.spawn(joins(w, queue), "j");
    run_turns(loop, 3);
    const std::string trace = w.trace_text();
    CHECK(trace.find("p              puts into Queue jobs: 1 item\n") != std::string::npos);
    CHECK(trace.find("q              parks at Queue jobs as number 1: room\n") != std::string::npos);
    CHECK(trace.find("j              parks at Queue jobs as number 1: join\n") != std::string::npos);
    CHECK(w.count(EventKind::object_created) == 1);
  }
}
