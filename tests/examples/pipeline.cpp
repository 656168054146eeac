// A producer and two consumers on a bounded queue, in a task group; a timeout; a consumer that fails.

#include <cstdio>
#include <string>

#include "engine/native.hpp"

using namespace lockstep;

namespace {

/// The error of this program: a task may fail with a value of any type.
struct BadItem {
  int item;
};

void append_text(std::string& out, const BadItem& error) { out += std::to_string(error.item) + " is bad luck"; }

// [pipeline]
Co<Fallible<>> produce(Queue<int>& queue, int count) {
  Loop& loop = co_await this_loop();
  for (int item = 0; item < count; ++item) {
    co_await or_return(queue.put(item));  // waits while the queue is full
    std::printf("%.1f put %d\n", loop.time(), item);
  }
  queue.shutdown();
  co_return Fallible<>{};
}

Co<Fallible<>> consume(const char* name, Queue<int>& queue) {
  Loop& loop = co_await this_loop();
  for (;;) {
    Result<int, SyncError> item = co_await queue.get();
    if (!item && item.error() == SyncError::queue_shut_down) break;
    if (!item) co_return failure(item.error());  // cancelled
    co_await or_return(sleep_for(0.5 + 0.25 * *item));
    if (*item == 13) co_return failure(BadItem{*item});
    std::printf("%.1f %s took %d\n", loop.time(), name, *item);
  }
  std::printf("%.1f %s has no more\n", loop.time(), name);
  co_return Fallible<>{};
}

Co<Fallible<>> share_out(RunState& state) {
  Queue<int> queue(state, 2);
  auto block = [&queue](TaskGroup& group) -> Co<> {
    (void)group.spawn(produce(queue, 5));
    (void)group.spawn(consume("left", queue));
    (void)group.spawn(consume("right", queue));
    co_return;
  };
  co_return co_await task_group(block);  // ends when all three are done
}
// [/pipeline]

Co<> run(RunState& state) {
  if (const Fallible<> shared = co_await share_out(state); !shared) std::printf("%s\n", shared.error().text().c_str());

  Loop& loop = co_await this_loop();
  Queue<int> empty(state);
  auto waits_in_vain = [&empty](Timeout&) -> Co<Fallible<>> {
    auto late = [&empty](TaskGroup& group) -> Co<> {
      (void)group.spawn(consume("late", empty));
      co_return;
    };
    co_return co_await task_group(late);
  };
  const Fallible<> late = co_await timeout(1.5, waits_in_vain);
  if (!late && late.error() == SyncError::timed_out) std::printf("%.1f nothing came\n", loop.time());

  Queue<int> unlucky(state);
  (void)unlucky.put_nowait(13);
  auto fails = [&unlucky](TaskGroup& group) -> Co<> {
    (void)group.spawn(consume("left", unlucky));
    (void)group.spawn(consume("right", unlucky));
    co_return;
  };
  const Fallible<> failed = co_await task_group(fails);
  if (!failed) std::printf("%s\n", failed.error().text().c_str());
}

}  // namespace

int main() {
  RunState state;
  Loop loop(state);
  const TaskRef main_task = loop.spawn(run(state));
  return loop.run_until_done(*main_task) ? 0 : 1;
}
