#include "engine/simulation.hpp"

#include <algorithm>
#include <utility>

#include "engine/base/text.hpp"
#include "engine/core/loop.hpp"
#include "engine/diagnose/wait_graph.hpp"
#include "engine/script/code/disassembler.hpp"
#include "engine/script/program.hpp"
#include "engine/simulation_problems.hpp"
#include "engine/trace/object_directory.hpp"

namespace lockstep {
namespace {

constexpr std::size_t max_listed_tasks = 1'000;
// Callbacks alone never make a step; a call returns after so many of them all the same.
constexpr std::uint64_t callbacks_a_step = 4;
constexpr std::uint64_t spare_callbacks = 64;

SimulationState state_of(script::ProgramState state) {
  switch (state) {
    case script::ProgramState::ready:
    case script::ProgramState::running: return SimulationState::running;
    case script::ProgramState::paused: return SimulationState::paused;
    case script::ProgramState::finished: return SimulationState::finished;
    case script::ProgramState::raised: return SimulationState::raised;
    case script::ProgramState::deadlocked: return SimulationState::deadlocked;
    case script::ProgramState::over_limit: return SimulationState::over_limit;
    case script::ProgramState::abandoned: return SimulationState::over_limit;
  }
  return SimulationState::running;
}

/// The exception a problem is in Python; empty for what is ours.
std::string_view python_error(std::string_view slug) {
  if (slug == "syntax-error") return "SyntaxError";
  if (slug == "indentation-error") return "IndentationError";
  if (slug == "tab-error") return "TabError";
  if (slug == "syntax-warning") return "SyntaxWarning";
  return {};
}

/// How many characters a text of UTF-8 has.
std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

const char* state_name(SimulationState state) noexcept {
  switch (state) {
    case SimulationState::running: return "running";
    case SimulationState::paused: return "paused";
    case SimulationState::finished: return "finished";
    case SimulationState::raised: return "raised";
    case SimulationState::deadlocked: return "deadlocked";
    case SimulationState::over_limit: return "over_limit";
  }
  return "";
}

std::string problem_text(const Problem& problem, std::string_view file_name) {
  std::string out;
  const std::string_view python_name = python_error(problem.slug);
  const std::size_t indent = std::min(problem.source_line.find_first_not_of(" \t\f"), problem.source_line.size());
  const std::string_view shown = std::string_view(problem.source_line).substr(indent);
  if (!problem.is_error || python_name.empty()) {
    out += file_name;
    out += ':';
    append_number(out, problem.line);
    out += ':';
    append_number(out, problem.column + std::uint64_t{1});
    out += ": ";
    out += python_name.empty() ? std::string_view(problem.slug) : python_name;
    out += ": " + problem.message;
    if (!problem.remedy.empty()) out += ": " + problem.remedy;
    out += '\n';
    return out;
  }
  out += "  File \"";
  out += file_name;
  out += "\", line ";
  append_number(out, problem.line);
  out += '\n';
  if (!shown.empty()) {
    const std::size_t width = character_count(shown);
    const std::size_t begin = std::min<std::size_t>(problem.column > indent ? problem.column - indent : 0, width);
    std::size_t end = problem.end_line > problem.line ? width : problem.end_column > indent ? problem.end_column - indent : 0;
    end = std::max(end, begin + 1);
    out += "    ";
    out += shown;
    out += "\n    ";
    out.append(begin, ' ');
    out.append(end - begin, '^');
    out += '\n';
  }
  out += python_name;
  out += ": " + problem.message + '\n';
  return out;
}

// The program's end is traced, so what observes stands before it and goes after it.
struct Simulation::World {
  SimulationOptions options;
  std::string source;
  ObjectDirectory directory;
  WaitGraph graph;
  Counters counters;
  std::unique_ptr<Recorder> recorder;
  std::unique_ptr<LeftBehind> left_behind;
  std::unique_ptr<script::Program> program;
  bool is_loaded = false;
  bool has_verdict = false;
  Verdict verdict;
  ReachedLimit limit;

  bool load(std::string_view text, const SimulationOptions& wanted, std::vector<Problem>& problems);
  void note_limit();
  void make_verdict();
  [[nodiscard]] bool may_be_partly_stuck() const;
  [[nodiscard]] std::string waits_for(TaskId task) const;
  [[nodiscard]] std::string message();
  [[nodiscard]] const Names& names() const { return program->run_state().names; }
  [[nodiscard]] SimulationState state() const { return state_of(program->state()); }
};

bool Simulation::World::load(std::string_view text, const SimulationOptions& wanted, std::vector<Problem>& problems) {
  options = wanted;
  source = text;
  if (options.trace) {
    recorder = std::make_unique<Recorder>(options.max_trace_records);
    recorder->add_observer(directory);
    recorder->add_observer(graph);
    recorder->add_observer(counters);
  }
  script::ProgramOptions program_options = lockstep::program_options(options);
  program_options.recorder = recorder.get();
  program = std::make_unique<script::Program>(std::move(program_options));
  if (options.trace) {
    left_behind = std::make_unique<LeftBehind>(graph, names(), directory);
    recorder->add_observer(*left_behind);
    if (options.observer != nullptr) recorder->add_observer(*options.observer);
  }
  std::vector<script::Diagnostic> diagnostics;
  is_loaded = program->load(source, diagnostics);
  append_problems(problems, diagnostics, source);
  return is_loaded;
}

void Simulation::World::note_limit() {
  if (!limit.name.empty() || state() != SimulationState::over_limit) return;
  limit.name = program->limit_name();
  limit.task = program->limit_task();
  limit.line = program->limit_line();
  const auto value = [&](std::string_view name, double number) {
    if (limit.name == name) limit.value = number;
  };
  value("steps", static_cast<double>(options.max_steps));
  value("virtual time", options.max_time_s);
  value("output", static_cast<double>(options.max_output_bytes));
  value("memory", static_cast<double>(options.max_memory_bytes));
  value("instructions", static_cast<double>(options.max_instructions));
}

// Whether it is worth looking for a ring: somebody stands in a line, or awaits another task.
bool Simulation::World::may_be_partly_stuck() const {
  const Loop* loop = program->running_loop();
  if (loop == nullptr || !limit.task.empty()) return false;
  for (const Task* task = loop->first_task(); task != nullptr; task = loop->next_task(*task)) {
    const Operation* wait = task->pending();
    if (wait != nullptr && (task->wait_list() != nullptr || wait->awaited() != nullptr)) return true;
  }
  return false;
}

void Simulation::World::make_verdict() {
  if (has_verdict || state() < SimulationState::finished) return;
  has_verdict = true;
  const bool is_whole = state() == SimulationState::deadlocked;
  const bool is_stopped = state() == SimulationState::over_limit;
  if (options.trace) {
    if (is_whole || is_stopped) verdict = lockstep::make_verdict(graph, names(), directory, is_whole);
    if (verdict.kind == VerdictKind::none) verdict = left_behind->verdict();
    return;
  }
  if (!is_whole && !(is_stopped && may_be_partly_stuck())) return;
  // The same program with the same options does the same: run it again, watched and unheard.
  World again;
  SimulationOptions watched = options;
  watched.trace = true;
  watched.max_trace_records = 0;
  watched.observer = nullptr;
  std::vector<Problem> problems;
  if (!again.load(source, watched, problems)) return;
  while (!again.program->ended()) {
    (void)again.program->run_for(100'000, 10'000'000);
    (void)again.program->take_output();
  }
  again.make_verdict();
  verdict = std::move(again.verdict);
}

std::string Simulation::World::waits_for(TaskId id) const {
  const WaitGraph::Task* task = graph.task(id);
  if (task == nullptr || task->state != WaitGraph::TaskState::parked) return "";
  if (task->waits_on == ObjectId::none) return value_name(task->reason);
  const auto entry = directory.of(task->waits_on);
  std::string out = object_kind_python_name(entry.kind);
  out += ' ';
  if (entry.name != NameId::none) {
    out += names().text(entry.name);
  } else {
    out += '#';
    append_number(out, number_of(task->waits_on));
  }
  return out;
}

std::string Simulation::World::message() {
  switch (state()) {
    case SimulationState::running:
    case SimulationState::paused: return "";
    case SimulationState::finished: {
      std::string out = "finished";
      if (program->exit_status() != 0) {
        out += " with exit status ";
        append_number(out, static_cast<std::uint64_t>(program->exit_status()));
      }
      return out;
    }
    case SimulationState::raised: return program->exception_text();
    case SimulationState::deadlocked: make_verdict(); return verdict.headline;
    case SimulationState::over_limit: return "limit reached: " + program->limit_text();
  }
  return "";
}

Simulation::Simulation() = default;
Simulation::~Simulation() = default;

std::vector<Problem> Simulation::check(std::string_view source) {
  std::vector<Problem> problems;
  append_problems(problems, script::Program::check(source), source);
  return problems;
}

std::string Simulation::disassemble(std::string_view source, std::string_view file_name, std::vector<Problem>& problems) {
  Simulation simulation;
  SimulationOptions options;
  options.file_name = file_name;
  if (!simulation.load(source, options, problems)) return "";
  return script::disassemble(*simulation.world_->program->code(), {.lines = true, .nested = true});
}

bool Simulation::load(std::string_view source, const SimulationOptions& options, std::vector<Problem>& problems) {
  world_.reset();
  world_ = std::make_unique<World>();
  return world_->load(source, options, problems);
}

SimulationState Simulation::run_for(std::uint64_t max_steps, std::int64_t max_instructions) {
  LS_ASSERT(world_ != nullptr && world_->is_loaded, "run_for after a load that succeeded");
  script::Program& program = *world_->program;
  const RunState& run = program.run_state();
  const bool is_inside_step = state() == SimulationState::paused && run.current_task() != nullptr;
  const std::uint64_t goal = run.steps + max_steps - (is_inside_step && max_steps > 0 ? 1 : 0);
  std::uint64_t turns_left = max_steps * callbacks_a_step + spare_callbacks;
  if (state() == SimulationState::paused) {
    (void)program.run_for(0, max_instructions);
    max_instructions = program.vm().budget;
  }
  while (state() == SimulationState::running && run.steps < goal && turns_left > 0 && max_instructions > 0) {
    const std::uint64_t turns = std::min(goal - run.steps, turns_left);
    turns_left -= turns;
    (void)program.run_for(turns, max_instructions);
    max_instructions = program.vm().budget;
  }
  world_->note_limit();
  return state();
}

SimulationState Simulation::state() const noexcept {
  return world_ != nullptr ? world_->state() : SimulationState::running;
}

double Simulation::virtual_time() const noexcept { return world_ != nullptr ? world_->program->run_state().clock.now() : 0; }
std::uint64_t Simulation::steps() const noexcept { return world_ != nullptr ? world_->program->run_state().steps : 0; }

int Simulation::exit_status() const noexcept {
  if (state() == SimulationState::deadlocked) return 3;
  if (state() == SimulationState::over_limit) return 4;
  return world_ != nullptr ? world_->program->exit_status() : 0;
}

std::vector<ProgramOutput> Simulation::take_output() {
  std::vector<ProgramOutput> out;
  if (world_ == nullptr) return out;
  for (script::OutputPiece& piece : world_->program->take_output())
    out.push_back({piece.stream == script::OutputStream::error, std::move(piece.text)});
  return out;
}

std::size_t Simulation::trace_count() const noexcept {
  return world_ != nullptr && world_->recorder != nullptr ? world_->recorder->size() : 0;
}
std::size_t Simulation::trace_dropped() const noexcept {
  return world_ != nullptr && world_->recorder != nullptr ? world_->recorder->dropped() : 0;
}

std::span<const TraceRecord> Simulation::trace_records(std::size_t first) const noexcept {
  if (trace_count() == 0) return {};
  return world_->recorder->records(first);
}

void Simulation::append_trace_text(std::string& out, std::size_t first, std::size_t count, LineStyle style) const {
  if (first >= trace_count()) return;
  const TraceFormatter formatter(world_->names(), world_->directory, style);
  const std::size_t end = first + std::min(count, trace_count() - first);
  for (std::size_t i = first; i < end; ++i) formatter.append_line(out, (*world_->recorder)[i]);
}

void Simulation::append_record_text(std::string& out, const TraceRecord& record, LineStyle style) const {
  TraceFormatter(world_->names(), world_->directory, style).append_line(out, record);
}
void Simulation::append_record_json(std::string& out, const TraceRecord& record) const {
  TraceFormatter(world_->names(), world_->directory).append_json(out, record);
}

std::string_view Simulation::task_name(TaskId task) const noexcept {
  return world_->names().text(world_->directory.of(task).name);
}
std::uint32_t Simulation::name_count() const noexcept { return world_ != nullptr ? world_->names().size() : 0; }
std::string_view Simulation::name(std::uint32_t number) const noexcept {
  return world_ != nullptr ? world_->names().text(NameId{number}) : std::string_view();
}

std::vector<CounterRow> Simulation::counters() const {
  if (world_ == nullptr || !world_->options.trace) return {};
  std::vector<CounterRow> rows = world_->counters.rows(world_->names(), world_->directory);
  // No event tells of an iteration: most of what they are made of is in the trace already.
  rows.front().values[static_cast<std::size_t>(Counter::iterations)] =
      static_cast<double>(world_->program->run_state().iterations);
  return rows;
}

const Verdict& Simulation::verdict() {
  LS_ASSERT(world_ != nullptr, "verdict after load");
  world_->make_verdict();
  return world_->verdict;
}

const ReachedLimit& Simulation::reached_limit() const noexcept {
  LS_ASSERT(world_ != nullptr, "reached_limit after load");
  return world_->limit;
}

std::vector<TaskStatus> Simulation::tasks() const {
  std::vector<TaskStatus> found;
  const Loop* loop = world_ != nullptr ? world_->program->running_loop() : nullptr;
  if (loop == nullptr) return found;
  const Task* running = world_->program->run_state().current_task();
  for (const Task* task = loop->first_task(); task != nullptr && found.size() < max_listed_tasks;
       task = loop->next_task(*task)) {
    TaskStatus& status = found.emplace_back();
    status.id = task->id();
    status.name = task->name();
    status.state = task == running ? "running" : task->is_queued() ? "ready" : "parked";
    status.waits_for = world_->waits_for(task->id());
    status.line = task->line();
  }
  return found;
}

Summary Simulation::summary() {
  Summary summary;
  if (world_ == nullptr) return summary;
  summary.state = state();
  summary.virtual_time_s = virtual_time();
  summary.steps = steps();
  summary.message = world_->message();
  summary.exit_status = exit_status();
  summary.limit = world_->limit;
  summary.counters = counters();
  summary.tasks = tasks();
  summary.verdict = verdict();
  return summary;
}

}  // namespace lockstep
