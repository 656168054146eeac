// A pool of connections behind a Condition, and a Semaphore that lets only some clients ask at a time.

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

#include "engine/native.hpp"

using namespace lockstep;

namespace {

// [pool]
/// Connections that are lent out; who finds none waits until one comes back.
class Pool {
 public:
  Pool(RunState& state, int size) : changed_(state, "pool"), idle_(static_cast<std::size_t>(size)) {
    std::iota(idle_.begin(), idle_.end(), 1);
  }

  Co<Result<int, SyncError>> take() {
    const auto guard = co_await or_return(changed_.scoped());
    co_await or_return(wait_for(changed_, [this] { return !idle_.empty(); }));
    const int connection = idle_.back();
    idle_.pop_back();
    co_return connection;
  }

  Co<WaitResult> give_back(int connection) {
    const auto guard = co_await or_return(changed_.scoped());
    idle_.push_back(connection);
    co_return changed_.notify();
  }

  std::vector<int> idle() const { return idle_; }

 private:
  Condition changed_;
  std::vector<int> idle_;
};
// [/pool]

Co<Result<int, SyncError>> ask(int who, Pool& pool, Semaphore& limiter, double seconds) {
  const auto permit = co_await or_return(limiter.scoped());
  const int connection = co_await or_return(pool.take());
  std::printf("%.1f client %d on connection %d\n", (co_await this_loop()).time(), who, connection);
  const WaitResult slept = co_await sleep_for(seconds);
  co_await or_return(pool.give_back(connection));  // also after a cancellation
  co_await or_return(WaitResult(slept));
  co_return who * 10;
}

Co<> run(Pool& pool, Semaphore& limiter) {
  Loop& loop = co_await this_loop();
  std::vector<TaskOf<Result<int, SyncError>>> clients;
  for (int who = 1; who < 6; ++who) clients.push_back(loop.spawn(ask(who, pool, limiter, 0.5 * who)));
  auto everybody = clients;
  const auto impatient = loop.spawn(ask(6, pool, limiter, 9));
  everybody.push_back(impatient);
  const auto outcome = co_await wait(everybody, {.timeout_s = 2.2});
  std::printf("%zu done, %zu pending\n", outcome->done.size(), outcome->pending.size());
  impatient->cancel();
  const Fallible<std::vector<int>> answers = co_await gather(clients);
  std::printf("%.1f answers [", loop.time());
  for (std::size_t i = 0; i < answers->size(); ++i) std::printf("%s%d", i == 0 ? "" : ", ", (*answers)[i]);
  std::vector<int> idle = pool.idle();
  std::sort(idle.begin(), idle.end());
  std::printf("]\nidle [%d, %d]\n", idle[0], idle[1]);
}

}  // namespace

int main() {
  RunState state;
  Pool pool(state, 2);
  Semaphore limiter(state, 3, "limiter");
  Loop loop(state);
  const TaskRef main_task = loop.spawn(run(pool, limiter));
  return loop.run_until_done(*main_task) ? 0 : 1;
}
