#pragma once
/// The façade: the only door of the engine. A script from its text to its end, on a virtual clock, in slices.
///
/// Hosts (the page's module, the command line) see this header and engine/base, nothing else. A Simulation owns a
/// whole world; two can live side by side.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/diagnose/counters.hpp"
#include "engine/diagnose/deadlock.hpp"
#include "engine/script/module_text.hpp"
#include "engine/trace/format.hpp"
#include "engine/trace/recorder.hpp"
#include "engine/trace/schema_hash.hpp"

namespace lockstep {

/// How a run stands.
enum class SimulationState : std::uint8_t {
  running,     ///< more to do: call run_for again
  paused,      ///< the slice was used up inside a step: call run_for again
  finished,    ///< the module's code came to its end, or sys.exit
  raised,      ///< an exception left the module's code
  deadlocked,  ///< nothing is ready, no timer is armed, tasks are unfinished
  over_limit,  ///< a limit ended it
};

/// `running`, `over_limit`, …: the words the page knows.
[[nodiscard]] const char* state_name(SimulationState state) noexcept;

/// Something wrong with a script before it runs. Lines count from 1, columns from 0; the end is exclusive.
struct Problem {
  bool is_error = true;  ///< false: a warning; the script runs
  std::string slug;      ///< `syntax-error`, `unsupported-import`, …; stable
  std::string message;
  std::string remedy;  ///< what to write instead; may be empty
  std::uint32_t line = 0;
  std::uint32_t end_line = 0;
  std::uint32_t column = 0;  ///< in characters, as Python counts
  std::uint32_t end_column = 0;
  std::uint32_t utf16_column = 0;  ///< in UTF-16 units, as an editor in a page counts
  std::uint32_t utf16_end_column = 0;
  std::string source_line;  ///< the line's text
};

/// The problem as Python (a syntax error) or this engine (everything else) would print it, with its newline.
[[nodiscard]] std::string problem_text(const Problem& problem, std::string_view file_name);

/// What a run may use, and what is watched. A limit of 0 is none.
struct SimulationOptions {
  std::uint64_t seed = 0;                 ///< of `random`, as random.seed(seed)
  std::string file_name = "<script>";     ///< as tracebacks show it
  std::vector<std::string> arguments{};   ///< `sys.argv` after the file's name
  std::string schedule{};                 ///< `exact:0.1`, as a search gives it; empty: asyncio's own order
  std::uint64_t max_steps = 10'000'000;   ///< turns of the event loop: task steps and callbacks
  double max_time_s = 0;                  ///< virtual seconds
  std::uint64_t max_output_bytes = 16'000'000;
  std::uint64_t max_memory_bytes = std::uint64_t{1} << 30;
  std::uint64_t max_instructions = 300'000'000;  ///< calls and backward jumps within one step
  /// Watch every event: keeps records, counts, and knows who waits for whom while the program runs. Without it a run
  /// is faster; a deadlock is explained all the same.
  bool trace = false;
  std::size_t max_trace_records = 1'000'000;  ///< kept; later ones are counted and observed, not kept
  /// Hears of every event after the façade's own observers, if `trace`. Not owned.
  TraceObserver* observer = nullptr;
  /// Finds modules that are not part of the engine, for import statements; empty: there are none. May be called before
  /// the run (to check imports), during it, and again when a verdict is made.
  script::ModuleFinder find_module{};
};

/// What the program wrote to one stream, in order with what it wrote to the other.
struct ProgramOutput {
  bool is_error = false;  ///< standard error
  std::string text;
};

/// Which limit ended a run, and where.
struct ReachedLimit {
  std::string name;       ///< steps, virtual time, output, memory, instructions
  double value = 0;       ///< of the limit: steps, seconds, bytes
  std::string task;       ///< whose step it was, or was last; empty for the module's code
  std::uint32_t line = 0; ///< where; 0 if unknown
};

/// A task that is not done.
struct TaskStatus {
  TaskId id = TaskId::none;
  std::string name;
  std::string state;      ///< running, ready or parked
  std::string waits_for;  ///< a parked one's object, in words; empty if unknown
  std::uint32_t line = 0; ///< where its innermost frame is
};

/// A run at a glance.
struct Summary {
  SimulationState state = SimulationState::running;
  double virtual_time_s = 0;
  std::uint64_t steps = 0;
  std::string message;  ///< one sentence on how it ended; empty while it runs
  int exit_status = 0;
  ReachedLimit limit;   ///< if over_limit
  std::vector<CounterRow> counters;
  std::vector<TaskStatus> tasks;
  Verdict verdict;      ///< kind none if there is nothing to say
};

/// One program in one simulated world.
class Simulation {
 public:
  Simulation();
  ~Simulation();
  Simulation(const Simulation&) = delete;
  Simulation& operator=(const Simulation&) = delete;

  /// Problems of a script, without running it.
  [[nodiscard]] static std::vector<Problem> check(std::string_view source);

  /// The script's instructions as text, or its problems if it does not compile.
  [[nodiscard]] static std::string disassemble(std::string_view source, std::string_view file_name,
                                               std::vector<Problem>& problems);

  /// Prepares a program to run from its beginning; what ran before is gone.
  ///
  /// @param problems  gets errors and warnings
  /// @returns         false if an error keeps it from running
  bool load(std::string_view source, const SimulationOptions& options, std::vector<Problem>& problems);

  /// Runs on for at most so many task steps and about so many instructions. Finishing a step that was paused counts as
  /// one. Also returns when very many callbacks ran without a step.
  SimulationState run_for(std::uint64_t max_steps, std::int64_t max_instructions);

  /// How the run stands; `running` before the first load.
  [[nodiscard]] SimulationState state() const noexcept;
  [[nodiscard]] bool ended() const noexcept { return state() >= SimulationState::finished; }

  /// Virtual seconds since the run began, and task steps so far.
  [[nodiscard]] double virtual_time() const noexcept;
  [[nodiscard]] std::uint64_t steps() const noexcept;

  /// What a process would exit with: 0, 1 after an exception, sys.exit's own, 3 deadlock, 4 limit.
  [[nodiscard]] int exit_status() const noexcept;

  /// Whether a text is a schedule: a mode of timers, a colon, choices.
  [[nodiscard]] static bool is_schedule(std::string_view text);
  /// After a run under a schedule: the choice point, from 0, at which the program had not what the schedule wanted, so that
  /// asyncio's order was followed; -1 if it never came to that.
  [[nodiscard]] std::int64_t left_schedule_at() const noexcept;

  /// Output since the last call, in order.
  [[nodiscard]] std::vector<ProgramOutput> take_output();

  /// Records kept so far, and how many were not kept because of the limit.
  [[nodiscard]] std::size_t trace_count() const noexcept;
  [[nodiscard]] std::size_t trace_dropped() const noexcept;
  /// The kept records from `first` that lie in one piece; empty at the end. See Recorder::records.
  [[nodiscard]] std::span<const TraceRecord> trace_records(std::size_t first) const noexcept;
  /// Appends a line for each of so many kept records.
  void append_trace_text(std::string& out, std::size_t first, std::size_t count, LineStyle style) const;
  /// Appends one record's line, or JSON object; for an observer. Names are as the trace has given them so far.
  void append_record_text(std::string& out, const TraceRecord& record, LineStyle style) const;
  void append_record_json(std::string& out, const TraceRecord& record) const;

  /// The latest name of a task, as the trace has given it.
  [[nodiscard]] std::string_view task_name(TaskId task) const noexcept;
  /// How many interned names there are, and one of them. Records hold their numbers.
  [[nodiscard]] std::uint32_t name_count() const noexcept;
  [[nodiscard]] std::string_view name(std::uint32_t number) const noexcept;

  /// Counters of the run, each task and each primitive; empty if not traced.
  [[nodiscard]] std::vector<CounterRow> counters() const;

  /// Who waits for whom and why, of a run that deadlocked or in which some tasks can never run again. Made on first
  /// use; a run that was not traced is run again for it, from its beginning, unheard.
  [[nodiscard]] const Verdict& verdict();

  /// Which limit was reached; an empty name if none.
  [[nodiscard]] const ReachedLimit& reached_limit() const noexcept;

  /// Tasks that are not done, oldest first.
  [[nodiscard]] std::vector<TaskStatus> tasks() const;

  /// Everything about the run but its records.
  [[nodiscard]] Summary summary();

 private:
  struct World;

  std::unique_ptr<World> world_;
};

}  // namespace lockstep
