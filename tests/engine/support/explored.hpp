#pragma once
/// Native programs under a schedule search: bodies as coroutines, shared variables that tell of their use.

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/native_task.hpp"
#include "engine/explore/depth_first.hpp"
#include "engine/explore/explorer.hpp"
#include "engine/explore/optimal.hpp"
#include "engine/explore/sleep_sets.hpp"

namespace lockstep::test {

/// A variable that tasks share.
template <class T>
class Shared final : public TracedObject {
 public:
  explicit Shared(RunState& run, T value = {}) : TracedObject(run), value_(std::move(value)) {}
  ~Shared() = default;
  [[nodiscard]] const T& get() const {
    note_read();
    return value_;
  }
  void set(T value) {
    note_write();
    value_ = std::move(value);
  }

 private:
  T value_;
};

/// What one run has: made before its loop, so that tasks go before what they use.
struct ExploredStage {
  RunState& run;
  std::vector<std::shared_ptr<void>> things;  // kept until the run is over
  std::vector<Co<>> bodies;
  std::function<std::string()> outcome = [] { return std::string(); };

  /// Something that lives as long as the run.
  template <class T, class... Given>
  T& make(Given&&... given) {
    auto made = std::make_shared<T>(run, std::forward<Given>(given)...);
    things.push_back(made);
    return *made;
  }
};

/// A program that is set up anew for each run: a task for each body, in order.
class Explored final : public Program {
 public:
  explicit Explored(std::function<void(ExploredStage&)> set_up) : set_up_(std::move(set_up)) {}
  ~Explored() = default;

  Outcome run(Scheduler& scheduler, std::uint64_t max_turns) override {
    log_.begin_run();
    RunState state;
    state.step_log = &log_;
    ExploredStage stage{state, {}, {}};
    set_up_(stage);
    Loop loop(state, &scheduler);
    std::vector<TaskRef> tasks;
    for (Co<>& body : stage.bodies) tasks.push_back(loop.spawn(std::move(body)));
    for (std::uint64_t turn = 0; turn < max_turns; ++turn) {
      const RunOne how = loop.run_one();
      if (how == RunOne::abandoned) return {OutcomeKind::abandoned, ""};
      if (how == RunOne::ran) continue;
      log_.end_step();
      std::string text = stage.outcome();
      bool is_stuck = false;
      for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (tasks[i]->done()) continue;
        is_stuck = true;
        text += " T" + std::to_string(i) + " stuck";
      }
      return {is_stuck ? OutcomeKind::deadlocked : OutcomeKind::finished, text};
    }
    return {OutcomeKind::over_limit, ""};
  }
  [[nodiscard]] const StepLog* log() const noexcept override { return &log_; }

 private:
  std::function<void(ExploredStage&)> set_up_;
  StepLog log_;
};

/// All schedules, one run for each behaviour, and sleep sets, of one program.
struct ThreeWays {
  Exploration all;
  Exploration optimal;
  Exploration asleep;
  bool agree = false;  ///< the same behaviours each way, the last two without running one twice

  explicit ThreeWays(std::function<void(ExploredStage&)> set_up) {
    Explored program(std::move(set_up));
    const ExploreLimits limits{.max_runs = 1'000'000};
    DepthFirst every;
    Explorer first(program, every, limits);
    while (first.run_one()) {
    }
    Optimal best(program);
    Explorer second(program, best, limits);
    second.counts_orders = true;
    while (second.run_one()) {
    }
    SleepSets sleepy(program);
    Explorer third(program, sleepy, limits);
    while (third.run_one()) {
    }
    all = first.found();
    optimal = second.found();
    asleep = third.found();
    agree = first.behaviours() == second.behaviours() && second.behaviours() == third.behaviours() && optimal.runs == optimal.traces &&
            optimal.blocked == 0 && asleep.runs == asleep.traces && optimal.orders == all.runs && optimal.is_proof;
  }
};

}  // namespace lockstep::test
