// Three philosophers, three forks: everybody takes the left one first. The verdict says who waits for whom.

#include <cstdio>
#include <deque>

#include "engine/diagnose/deadlock.hpp"
#include "engine/native.hpp"

using namespace lockstep;

namespace {

constexpr const char* names[] = {"Aristotle", "Bentham", "Confucius"};
constexpr std::size_t count = 3;

Co<WaitResult> dine(const char* name, Lock& left, Lock& right) {
  const auto left_fork = co_await or_return(left.scoped());
  std::printf("%s has a left fork\n", name);
  co_await or_return(yield_now());
  const auto right_fork = co_await or_return(right.scoped());
  std::printf("%s eats\n", name);
  co_return WaitResult{};
}

}  // namespace

// [verdict]
int main() {
  Recorder recorder;  // with a recorder the run can be explained
  ObjectDirectory directory;
  WaitGraph graph;
  recorder.add_observer(directory);
  recorder.add_observer(graph);

  RunState state(&recorder);
  std::deque<Lock> forks;
  for (const char* fork : {"fork 1", "fork 2", "fork 3"}) forks.emplace_back(state, fork);
  Loop loop(state);
  for (std::size_t i = 0; i < count; ++i) (void)loop.spawn(dine(names[i], forks[i], forks[(i + 1) % count]), names[i]);

  (void)loop.run();  // idle: nothing is ready, no timer is armed
  if (loop.first_task() == nullptr) return 0;
  std::printf("nobody eats\n");
  const Verdict verdict = make_verdict(graph, state.names, directory, true);
  std::fprintf(stderr, "%s\n", verdict.headline.c_str());
  for (const Verdict::Entry& entry : verdict.entries) std::fprintf(stderr, "%s\n", entry.sentence.c_str());
  return 3;
}
// [/verdict]
