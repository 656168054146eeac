#include "engine/sync/queue_of.hpp"

#include <memory>
#include <optional>
#include <string>

#include "engine/core/or_return.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

using Item = std::unique_ptr<int>;

template <class Q>
Co<Fallible<>> puts(Q& queue, int from, int to) {
  for (int i = from; i != to; i += from < to ? 1 : -1) co_await or_return(queue.put(std::make_unique<int>(i)));
  co_return Fallible<>{};
}

template <class Q>
Co<Fallible<>> gets(World& w, Q& queue, int count) {
  for (int i = 0; i < count; ++i) {
    const Item item = co_await or_return(queue.get());
    w.say(text(static_cast<std::uint64_t>(*item)));
    (void)queue.task_done();
  }
  co_return Fallible<>{};
}

struct ByValue {
  bool operator()(const Item& a, const Item& b) const { return *a < *b; }
};

}  // namespace

TEST_SUITE("sync/queue_of") {
  TEST_CASE("items that can only be moved pass through a queue that is full and empty in turn") {
    World w;
    Queue<Item> queue(w.run, 1);
    Loop loop(w.run);
    const TaskRef putter = loop.spawn(puts(queue, 0, 4));
    const TaskRef getter = loop.spawn(gets(w, queue, 4));
    loop.run();
    CHECK(putter->done());
    CHECK(getter->done());
    CHECK(w.log == "0, 1, 2, 3");
    CHECK(queue.unfinished_tasks() == 0);
  }

  TEST_CASE("the last in is the first out of a LifoQueue") {
    World w;
    LifoQueue<Item> queue(w.run);
    Loop loop(w.run);
    (void)loop.spawn(puts(queue, 0, 4));
    (void)loop.spawn(gets(w, queue, 4));
    loop.run();
    CHECK(w.log == "3, 2, 1, 0");
  }

  TEST_CASE("a PriorityQueue gives the smallest by its comparison first") {
    World w;
    PriorityQueue<Item, ByValue> queue(w.run);
    Loop loop(w.run);
    (void)loop.spawn(puts(queue, 9, 5));
    (void)loop.spawn(gets(w, queue, 4));
    loop.run();
    CHECK(w.log == "6, 7, 8, 9");

    PriorityQueue<std::string, std::greater<>> texts(w.run);
    for (const char* word : {"a", "c", "b"}) (void)texts.put_nowait(word);
    CHECK(*texts.get_nowait() == "c");
    CHECK(*texts.get_nowait() == "b");
    CHECK(*texts.get_nowait() == "a");
    CHECK(texts.get_nowait().error() == SyncError::queue_empty);
  }

  TEST_CASE("shutdown: putters fail at once, getters when the queue is empty") {
    World w;
    Queue<Item> queue(w.run, 2);
    Loop loop(w.run);
    const TaskOf<Fallible<>> putter = loop.spawn(puts(queue, 0, 5));
    run_turns(loop, 1);
    queue.shutdown();
    const TaskOf<Fallible<>> getter = loop.spawn(gets(w, queue, 5));
    loop.run();
    CHECK(putter.error() == SyncError::queue_shut_down);
    CHECK(getter.error() == SyncError::queue_shut_down);
    CHECK(w.log == "0, 1");
    CHECK(queue.put_nowait(nullptr).error() == SyncError::queue_shut_down);
  }

  TEST_CASE("an immediate shutdown drops the items and frees who joins") {
    World w;
    Queue<Item> queue(w.run);
    for (int i = 0; i < 3; ++i) (void)queue.put_nowait(std::make_unique<int>(i));
    Loop loop(w.run);
    struct Body {
      static Co<WaitResult> joins(Queue<Item>& q) { co_return co_await q.join(); }
    };
    const TaskRef joiner = loop.spawn(Body::joins(queue));
    loop.run();
    CHECK_FALSE(joiner->done());
    queue.shutdown(true);
    loop.run();
    CHECK(joiner->done());
    CHECK(queue.empty());
    CHECK(queue.get_nowait().error() == SyncError::queue_shut_down);
  }

  TEST_CASE("the item of a cancelled put is dropped, a cancelled get takes nothing") {
    World w;
    Queue<std::shared_ptr<int>> queue(w.run, 1);
    Loop loop(w.run);
    const auto item = std::make_shared<int>(1);
    struct Body {
      static Co<WaitResult> put(Queue<std::shared_ptr<int>>& q, std::shared_ptr<int> i) {
        co_return co_await q.put(std::move(i));
      }
    };
    (void)queue.put_nowait(nullptr);
    const TaskRef putter = loop.spawn(Body::put(queue, item));
    loop.run();
    CHECK(item.use_count() == 2);
    putter->cancel();
    loop.run();
    CHECK(putter->cancelled());
    CHECK(item.use_count() == 1);
    CHECK(queue.qsize() == 1);
  }
}
