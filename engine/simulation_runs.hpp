#pragma once
/// A script as a program to explore: each run begins with a new world and ends with an account of what came of it.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/arena.hpp"
#include "engine/explore/program.hpp"
#include "engine/script/program.hpp"
#include "engine/script/vm/access_watch.hpp"

namespace lockstep {

/// How a script is run again and again.
struct ScriptRunsOptions {
  script::ProgramOptions program;   ///< seed, file name, arguments, limits, modules
  TimerMode mode = TimerMode::exact;
  bool output_order_counts = false;  ///< else the output of each task is compared by itself
};

/// One script. It is compiled, and its beginning run, once: as far as nothing can be chosen. Each run goes on from a picture of that.
///
/// The outcome of a run is: how it ended, what each task wrote and how it ended, who is blocked where, and the value of the
/// script's own `# lockstep: outcome EXPRESSION`, if it has that line.
class ScriptRuns final : public Program {
 public:
  ScriptRuns(std::string_view source, ScriptRunsOptions options);
  ~ScriptRuns();

  /// Compiles. False if a diagnostic of severity error says why not.
  [[nodiscard]] bool load(std::vector<script::Diagnostic>& diagnostics);

  [[nodiscard]] Outcome run(Scheduler& scheduler, std::uint64_t max_turns) override;
  [[nodiscard]] const StepLog* log() const noexcept override { return &log_; }
  /// The world of the last run.
  [[nodiscard]] script::Program& program() noexcept { return *program_; }

 private:
  /// Asks whoever decides in the current run, outside of the world's memory.
  class Relay final : public Scheduler {
   public:
    ~Relay() = default;
    [[nodiscard]] std::size_t pick(std::span<Runnable* const> ready) override {
      const ArenaPause pause;
      return to->pick(ready);
    }
    Scheduler* to = nullptr;
  };

  [[nodiscard]] bool begin(std::vector<script::Diagnostic>& diagnostics);
  void take_picture();
  void restart();
  void run_to_first_choice();
  void load_modules_ahead();
  void load_lazy_names();
  [[nodiscard]] Outcome run_on(std::uint64_t max_turns);
  [[nodiscard]] Outcome outcome();
  void append_blocked(std::string& out) const;

  std::string source_;
  ScriptRunsOptions options_;
  StepLog log_;
  StepLog log_of_picture_;
  Relay relay_;
  std::unique_ptr<Arena> arena_;  // null: each run makes a new world
  script::Places places_;
  script::AccessWatch watch_;
  std::string outcome_expression_;
  int outcome_probe_ = -1;
  std::unique_ptr<script::Program> program_;
};

}  // namespace lockstep
