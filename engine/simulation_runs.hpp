#pragma once
/// A script as a program to explore: each run begins with a new world and ends with an account of what came of it.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

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

/// One script. Its text is compiled for the first run.
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
  /// The next runs are under this mode.
  void set_mode(TimerMode mode) noexcept { options_.mode = mode; }

 private:
  [[nodiscard]] bool begin(Scheduler& scheduler, std::vector<script::Diagnostic>& diagnostics);
  [[nodiscard]] bool find_directives(std::vector<script::Diagnostic>& diagnostics);
  [[nodiscard]] Outcome outcome();
  void append_blocked(std::string& out) const;

  std::string source_;
  ScriptRunsOptions options_;
  StepLog log_;
  script::Places places_;
  script::AccessWatch watch_;
  std::string outcome_expression_;
  int outcome_probe_ = -1;
  std::unique_ptr<script::Program> program_;
};

}  // namespace lockstep
