#include "bindings/cli/commands.hpp"

#include <cmath>

#include "bindings/cli/arguments.hpp"
#include "bindings/cli/check.hpp"
#include "bindings/cli/sources.hpp"
#include "engine/base/text.hpp"
#include "engine/simulation.hpp"

namespace lockstep::cli {
namespace {

constexpr int status_usage = 2;
// A slice ends often enough that output appears while the program runs, and seldom enough to cost nothing.
constexpr std::uint64_t steps_a_slice = 50'000;
constexpr std::int64_t instructions_a_slice = 2'000'000;
constexpr std::size_t flush_bytes = 1 << 16;
constexpr std::size_t max_tasks_shown = 10;
constexpr std::size_t max_stats_rows = 40;

/// Writes what the program writes, and steps and the trace as they happen, in order with its standard error.
class Narrator final : public TraceObserver {
 public:
  Narrator(const Arguments& arguments, Simulation& simulation, Console& console) noexcept
      : arguments_(arguments), simulation_(simulation), console_(console) {}
  ~Narrator() = default;

  [[nodiscard]] bool narrates() const noexcept { return arguments_.steps || arguments_.trace != TraceForm::none; }

  void on_event(const TraceRecord& record) override {
    // The event of an output comes before its text is there to be taken.
    if (has_output_) deliver();
    has_output_ = record.kind == EventKind::output && record.as<trace::Output>().stream == OutputStream::err;
    // An eager task's first step runs inside another's: the loop took no step for it.
    const bool is_loops_step = record.kind == EventKind::step_begin && steps_under_way_ == 0;
    if (record.kind == EventKind::step_begin) ++steps_under_way_;
    if (record.kind == EventKind::step_end) --steps_under_way_;
    if (arguments_.steps && is_loops_step) {
      text_ += "step ";
      append_fixed(text_, record.time, 6);
      text_ += ' ';
      append_escaped(text_, simulation_.task_name(record.task));
      text_ += '\n';
    }
    if (arguments_.trace == TraceForm::text) simulation_.append_record_text(text_, record, LineStyle::plain);
    if (arguments_.trace == TraceForm::jsonl) simulation_.append_record_json(text_, record);
    if (text_.size() >= flush_bytes) flush();
  }

  /// Writes what the program has written. Between lines of the narration its standard error comes line by line too.
  void deliver() {
    for (const ProgramOutput& piece : simulation_.take_output()) {
      if (!piece.is_error) {
        console_.write(false, piece.text);
        continue;
      }
      error_line_ += piece.text;
      const std::size_t whole = narrates() ? error_line_.rfind('\n') + 1 : error_line_.size();
      text_.append(error_line_, 0, whole);
      error_line_.erase(0, whole);
    }
    flush();
  }

  /// Writes the last of everything.
  void finish() {
    deliver();
    text_ += error_line_;
    error_line_.clear();
    flush();
  }

 private:
  void flush() {
    if (!text_.empty()) console_.write(true, text_);
    text_.clear();
  }

  const Arguments& arguments_;
  Simulation& simulation_;
  Console& console_;
  bool has_output_ = false;
  std::string text_;
  int steps_under_way_ = 0;
  std::string error_line_;  // begun and not yet ended by the program
};

void append_verdict(std::string& out, const Verdict& verdict) {
  if (verdict.kind == VerdictKind::none) return;
  out += verdict.headline + '\n';
  for (const Verdict::Entry& entry : verdict.entries) out += "  " + entry.sentence + '\n';
  if (verdict.omitted > 0) {
    out += "  and ";
    append_number(out, verdict.omitted);
    out += " more\n";
  }
}

/// A limit's value as it was given on the command line.
void append_limit(std::string& out, const ReachedLimit& limit) {
  const bool in_mib = limit.name == "memory";
  out += limit.name + ": ";
  const double value = in_mib ? limit.value / (1 << 20) : limit.value;
  if (value == std::floor(value) && value < 1e18) {
    append_number(out, static_cast<std::uint64_t>(value));
  } else {
    append_python_float(out, value);
  }
  if (limit.name == "steps") out += " (--max-steps)";
  if (limit.name == "virtual time") out += " seconds (--max-time)";
  if (limit.name == "output") out += " bytes (--max-output)";
  if (in_mib) out += " MiB (--max-memory)";
  if (limit.name == "instructions") out += " calls and loops in one step (--max-instructions)";
}

void append_task_line(std::string& out, const TaskStatus& task) {
  out += "  task '";
  append_escaped(out, task.name);
  out += '\'';
  if (task.line != 0) {
    out += " at line ";
    append_number(out, task.line);
  }
  out += ": " + task.state + '\n';
}

void append_limit_report(std::string& out, Simulation& simulation) {
  const ReachedLimit& limit = simulation.reached_limit();
  out += "lockstep: limit reached: ";
  append_limit(out, limit);
  if (limit.line != 0) {
    out += limit.task.empty() ? " in module-level code" : " in task '";
    if (!limit.task.empty()) {
      append_escaped(out, limit.task);
      out += '\'';
    }
    out += " at line ";
    append_number(out, limit.line);
  }
  out += '\n';
  const std::vector<TaskStatus> tasks = simulation.tasks();
  for (std::size_t i = 0; i < tasks.size() && i < max_tasks_shown; ++i) append_task_line(out, tasks[i]);
  if (tasks.size() > max_tasks_shown) {
    out += "  and ";
    append_number(out, tasks.size() - max_tasks_shown);
    out += " more tasks\n";
  }
}

void append_counter(std::string& out, double value) {
  if (value == std::floor(value) && value < 1e15) {
    append_number(out, static_cast<std::uint64_t>(value));
  } else {
    append_fixed(out, value, 6);
  }
}

void append_stats(std::string& out, const Simulation& simulation) {
  const std::vector<CounterRow> rows = simulation.counters();
  std::size_t shown = 0;
  for (const CounterRow& row : rows) {
    if (shown++ == max_stats_rows) {
      out += "and ";
      append_number(out, rows.size() - max_stats_rows);
      out += " more rows\n";
      break;
    }
    std::string head = scope_name(row.scope);
    if (row.scope != CounterScope::run) {
      head = row.scope == CounterScope::object ? object_kind_python_name(row.kind) : "task";
      head += ' ';
      if (row.name.empty()) {
        head += '#';
        append_number(head, row.id);
      } else {
        append_escaped(head, row.name);
      }
    }
    append_padded(out, head, 20);
    for (std::size_t i = 0; i < counter_count; ++i) {
      const auto counter = static_cast<Counter>(i);
      if (!counter_is_in(counter, row.scope) || row[counter] == 0) continue;
      out += "  ";
      out += counter_name(counter);
      out += '=';
      append_counter(out, row[counter]);
    }
    out += '\n';
  }
}

int run(const Arguments& arguments, Console& console) {
  std::string source;
  if (!read_source(arguments.file, console, source)) return status_usage;
  Simulation simulation;
  Narrator narrator(arguments, simulation, console);
  SimulationOptions options = arguments.options;
  options.file_name = shown_name(arguments.file);
  options.trace = arguments.steps || arguments.stats || arguments.trace != TraceForm::none;
  options.max_trace_records = 0;
  if (narrator.narrates()) options.observer = &narrator;
  options.find_module = module_finder(arguments.file, arguments.import_folders, console);

  std::vector<Problem> problems;
  const bool runs = simulation.load(source, options, problems);
  report(problems, options.file_name, console);
  if (!runs) return status_usage;
  while (!simulation.ended()) {
    (void)simulation.run_for(steps_a_slice, instructions_a_slice);
    narrator.deliver();
  }
  narrator.finish();

  std::string last_words;
  if (simulation.state() == SimulationState::over_limit) append_limit_report(last_words, simulation);
  append_verdict(last_words, simulation.verdict());
  if (arguments.stats) append_stats(last_words, simulation);
  if (!last_words.empty()) console.write(true, last_words);
  return simulation.exit_status();
}

int check_with(const std::vector<std::string>& words, Console& console) {
  const auto arguments = parse_check_arguments({words.begin() + 1, words.end()});
  if (arguments) return check(*arguments, console);
  console.write(true, "lockstep: " + arguments.error() + "\n\n" + usage());
  return status_usage;
}

int disassemble(const Arguments& arguments, Console& console) {
  std::string source;
  if (!read_source(arguments.file, console, source)) return status_usage;
  std::vector<Problem> problems;
  const std::string text = Simulation::disassemble(source, shown_name(arguments.file), problems);
  report(problems, shown_name(arguments.file), console);
  if (text.empty()) return status_usage;
  console.write(false, text);
  return 0;
}

}  // namespace

int run_command(const std::vector<std::string>& words, Console& console) {
  const auto arguments = parse_arguments(words);
  if (!arguments) {
    console.write(true, "lockstep: " + arguments.error() + "\n\n" + usage());
    return status_usage;
  }
  switch (arguments->command) {
    case CommandKind::help: console.write(false, usage()); return 0;
    case CommandKind::version: console.write(false, "lockstep " LS_VERSION "\n"); return 0;
    case CommandKind::check: return check_with(words, console);
    case CommandKind::disassemble: return disassemble(*arguments, console);
    case CommandKind::run: return run(*arguments, console);
  }
  return status_usage;
}

}  // namespace lockstep::cli
