// A script from its text to its end: compiles it, runs its module code and its event loops in slices, collects its output.
//
// The module's code runs until it calls asyncio.run or loop.run_…; then its frames are suspended and the loop runs, one callback
// at a time, until it stops; then the module's code goes on. Nothing of the host is on the C++ stack between two slices.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/run_state.hpp"
#include "engine/script/diagnostic.hpp"
#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep {
class Scheduler;
}

namespace lockstep::script {

/// Where a run has to end whether the program likes it or not. 0: no limit.
struct ProgramLimits {
  uint64_t steps = 10'000'000;              // callbacks the loops run, task steps among them
  double time_s = 0;                        // virtual seconds
  uint64_t output_bytes = 16'000'000;
  uint64_t memory_bytes = uint64_t{1} << 30;
  uint64_t instructions = 1'000'000'000;    // calls and backward jumps within one step (or within module code)
};

struct ProgramOptions {
  uint64_t seed = 0;                        // of `random`, as random.seed(seed)
  std::string file_name = "<script>";       // as tracebacks show it
  std::vector<std::string> arguments{};     // sys.argv[1:]
  ProgramLimits limits;
  ModuleFinder find_module{};               // of modules beside the script; empty: there are none
  Recorder* recorder = nullptr;             // null: no trace
  Scheduler* scheduler = nullptr;           // null: asyncio's own order
  StepLog* step_log = nullptr;              // of a schedule search; the three come together
  Places* places = nullptr;
  AccessWatch* watch = nullptr;
  TimerMode timer_mode = TimerMode::exact;
  bool output_is_shared = false;            // what is written is one place: the order of writes counts
};

enum class ProgramState : uint8_t {
  ready,       // loaded
  running,     // run_for used up its turns
  paused,      // run_for used up its instructions inside a step
  finished,    // module code came to its end (or sys.exit)
  raised,      // an exception left it
  deadlocked,  // nothing is ready, no timer, the loop waits for ever
  over_limit,
  abandoned,   // the scheduler gave it up
};

struct OutputPiece {
  OutputStream stream;
  std::string text;
  uint32_t actor = 0;  // in a schedule search: who wrote it
};

class Program final : private Host, private LineSource {
 public:
  /// Checks a script without running it: syntax errors, what is not here, warnings.
  static std::vector<Diagnostic> check(std::string_view source);

  explicit Program(ProgramOptions options);
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  /// Compiles the script. False if a diagnostic of severity error says why not; then there is nothing to run.
  bool load(std::string_view source, std::vector<Diagnostic>& diagnostics);

  /// Runs on for at most so many turns (module code is one turn, each callback of a loop is one) and instructions.
  ProgramState run_for(uint64_t turns, int64_t instructions);
  /// Runs exactly one turn to its end, however many slices it takes, unless a limit ends it.
  ProgramState run_one_turn();

  /// Prepares an expression over the module's globals. Its number; -1, with diagnostics, if it is none.
  int add_probe(std::string_view expression, std::vector<Diagnostic>& diagnostics);
  /// The repr of a probe's value now, between two turns; or how evaluating it failed. Nothing of it is noted in a log.
  std::string probe_text(int probe);
  /// Whether a probe's value is true now; an exception counts as false, and `text` says which.
  bool probe_truth(int probe, std::string& text);

  ProgramState state() const { return state_; }
  bool ended() const { return state_ >= ProgramState::finished; }
  /// What a process would exit with: 0, 1 after an exception, sys.exit's own.
  int exit_status() const { return exit_status_; }
  /// After over_limit: "steps", "virtual time", "output", "memory", "instructions", and the limit's value in words.
  std::string_view limit_name() const { return limit_name_; }
  const std::string& limit_text() const { return limit_text_; }
  /// After over_limit inside a step: where, and the name of the task (empty: module-level code). Line 0: between two steps.
  uint32_t limit_line() const { return limit_line_; }
  const std::string& limit_task() const { return limit_task_; }
  /// After raised: the last line of the traceback, "ValueError: x".
  const std::string& exception_text() const { return exception_text_; }

  /// Output since the last call, in order.
  std::vector<OutputPiece> take_output();

  RunState& run_state() { return run_; }
  uint64_t turns() const { return turns_; }
  /// Tasks of the running loop that are not done, oldest first. For verdicts.
  Loop* running_loop() const { return world_->running_loop != nullptr ? world_->running_loop->loop : nullptr; }
  Vm& vm() { return *vm_; }
  AsyncioWorld& asyncio() { return *world_; }
  /// The module's code; null before load.
  const Code* code() const { return code_.get(); }

 private:
  enum class Phase : uint8_t { start, main_paused, loop, resume_main, done };

  bool write(OutputStream stream, std::string_view text) override;
  Value evaluate(int probe);
  void async_generator_started(Generator* generator) override;
  void async_generator_gone(Generator* generator) override;
  bool find_module(std::string_view name, ModuleText& found) const override {
    return options_.find_module && options_.find_module(name, found);
  }
  void coroutine_never_awaited(Generator* coroutine) override;
  void awaitable_never_awaited(std::string_view qualified_name) override;
  double monotonic_time() const override { return run_.clock.now(); }
  double wall_time() const override;
  void about_to_abort() override;
  void advance_time(double seconds) override { run_.clock.block_for(seconds); }
  uint64_t random_seed() const override { return options_.seed; }
  const std::vector<std::string>& arguments() const override { return options_.arguments; }
  [[nodiscard]] std::uint32_t line() const override { return vm_->current_line(); }

  void turn();
  void take_main_result(RunResult how, Value result);
  void loop_turn();
  void end_loop_run();
  void end_with_exception(const Value& exception);
  void end_over_limit(std::string_view name, std::string text);
  void end_over_memory();
  bool check_abort();
  /// Lets the program's own rules and recorders of module warnings have it. False: there are none.
  bool warn_by_module(std::string_view name, uint32_t line);
  void warn_never_awaited(std::string_view name, uint32_t line);

  ProgramOptions options_;
  RunState run_;
  std::unique_ptr<Heap> heap_;
  std::unique_ptr<Vm> vm_;
  std::unique_ptr<AsyncioWorld> world_;
  Ref<Code> code_;
  Ref<Module> main_;
  Phase phase_ = Phase::start;
  ProgramState state_ = ProgramState::ready;
  Value main_value_;       // to resume the main frames with
  Value main_exception_;
  std::vector<Value> probes_;  // functions
  uint64_t turns_ = 0;
  uint64_t output_bytes_[2] = {0, 0};
  uint64_t instructions_of_turn_ = 0;
  bool turn_is_over_ = true;
  int exit_status_ = 0;
  std::string limit_name_;
  std::string limit_text_;
  std::string limit_task_;
  uint32_t limit_line_ = 0;
  std::string exception_text_;
  std::vector<OutputPiece> output_;
};

}  // namespace lockstep::script
