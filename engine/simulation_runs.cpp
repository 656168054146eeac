#include "engine/simulation_runs.hpp"

#include <algorithm>
#include <map>

#include "engine/base/text.hpp"

namespace lockstep {
namespace {

constexpr std::uint64_t most_pilot_turns = 10'000;
constexpr int most_common_turns = 100;
constexpr std::int64_t instructions_a_slice = 1'000'000'000;

/// What follows `# lockstep: WORD` on a line of its own; empty if there is none.
std::string directive(std::string_view source, std::string_view word) {
  const std::string wanted = "# lockstep: " + std::string(word) + " ";
  for (std::size_t begin = 0; begin < source.size();) {
    const std::size_t end = std::min(source.find('\n', begin), source.size());
    std::string_view line = source.substr(begin, end - begin);
    begin = end + 1;
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (line.starts_with(wanted)) return std::string(line.substr(wanted.size()));
  }
  return {};
}

/// Names of actors in a readable order: T2 before T10, T0 before T0.1.
bool comes_first(const std::string& a, const std::string& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

struct NameOrder {
  bool operator()(const std::string& a, const std::string& b) const { return comes_first(a, b); }
};

}  // namespace

ScriptRuns::ScriptRuns(std::string_view source, ScriptRunsOptions options)
    : source_(source), options_(std::move(options)), places_(log_), watch_(log_, places_), outcome_expression_(directive(source, "outcome")) {}

// With an arena the world goes with its memory.
ScriptRuns::~ScriptRuns() {
  if (arena_ != nullptr) (void)program_.release();
}

bool ScriptRuns::begin(std::vector<script::Diagnostic>& diagnostics) {
  program_.reset();
  log_.begin_run();
  places_.begin_run();
  script::ProgramOptions options = options_.program;
  options.scheduler = &relay_;
  options.step_log = &log_;
  options.places = &places_;
  options.watch = &watch_;
  options.timer_mode = options_.mode;
  options.output_is_shared = options_.output_order_counts;
  program_ = std::make_unique<script::Program>(std::move(options));
  if (!program_->load(source_, diagnostics)) return false;
  if (!outcome_expression_.empty()) {
    outcome_probe_ = program_->add_probe(outcome_expression_, diagnostics);
    if (outcome_probe_ < 0) return false;
  }
  return true;
}

bool ScriptRuns::load(std::vector<script::Diagnostic>& diagnostics) {
  if (!Arena::is_available) return begin(diagnostics);
  arena_ = std::make_unique<Arena>();
  const ArenaScope scope(*arena_);
  if (!begin(diagnostics)) return false;
  run_to_first_choice();
  return true;
}

void ScriptRuns::take_picture() {
  arena_->save();
  log_of_picture_ = log_;
  places_.seal();
}

void ScriptRuns::restart() {
  arena_->restore();
  log_ = log_of_picture_;
  places_.begin_run();
}

namespace {

/// Lets everything run, and notes whether there was a choice.
class Lookout final : public Scheduler {
 public:
  ~Lookout() = default;
  [[nodiscard]] std::size_t pick(std::span<Runnable* const> ready) override {
    saw_choice = saw_choice || ready.size() > 1;
    return 0;
  }
  bool saw_choice = false;
};

}  // namespace

// Where every run is the same no run has to repeat it.
void ScriptRuns::run_to_first_choice() {
  Lookout lookout;
  relay_.to = &lookout;
  take_picture();
  for (int turn = 0; turn < most_common_turns; ++turn) {
    (void)program_->run_for(1, instructions_a_slice);
    if (program_->ended() || lookout.saw_choice || program_->state() == script::ProgramState::paused) break;
    take_picture();
  }
  restart();
  load_modules_ahead();
}

// Modules of the library that a run imports on its way are compiled and loaded before, which no program can tell.
void ScriptRuns::load_modules_ahead() {
  std::vector<std::string> wanted;
  while (!program_->ended() && program_->turns() < most_pilot_turns) (void)program_->run_for(most_pilot_turns, instructions_a_slice);
  {
    script::Vm& vm = program_->vm();
    const std::vector<std::string_view> known = vm.known_modules();
    const ArenaPause pause;
    for (const std::string_view name : known) {
      script::Str* key = vm.heap.find_interned(name);
      if (key != nullptr && !vm.dict_get(vm.modules.get(), key).is_null()) wanted.emplace_back(name);
    }
  }
  restart();
  script::Vm& vm = program_->vm();
  for (const std::string& name : wanted) {
    if (!vm.dict_get(vm.modules.get(), vm.intern(name)).is_null()) continue;
    if (vm.import_module(name).is_null()) vm.take_exception();
  }
  load_lazy_names();
  take_picture();
}

// What asyncio loads when it is first named would make the first task to name it another than the rest.
void ScriptRuns::load_lazy_names() {
  script::Vm& vm = program_->vm();
  const script::Value asyncio = vm.dict_get(vm.modules.get(), vm.intern("asyncio"));
  if (asyncio.is_null()) return;
  const script::Value names = vm.get_attribute(asyncio, "__all__");
  std::vector<script::Value> all;
  if (!vm.collect(names, all)) vm.take_exception();
  for (const script::Value& name : all)
    if (name.is_kind(script::Kind::str) && vm.get_attribute(asyncio, name.as<script::Str>()).is_null()) vm.take_exception();
}

Outcome ScriptRuns::run(Scheduler& scheduler, std::uint64_t max_turns) {
  relay_.to = &scheduler;
  if (arena_ == nullptr) {
    std::vector<script::Diagnostic> diagnostics;
    if (!begin(diagnostics)) return {OutcomeKind::raised, "the program does not compile"};
    return run_on(max_turns);
  }
  restart();
  const ArenaScope scope(*arena_);
  return run_on(max_turns);
}

Outcome ScriptRuns::run_on(std::uint64_t max_turns) {
  while (!program_->ended() && program_->turns() < max_turns) (void)program_->run_for(max_turns - program_->turns(), instructions_a_slice);
  log_.end_step();
  Outcome made = outcome();
  const ArenaPause pause;
  return {made.kind, std::string(made.text)};
}

void ScriptRuns::append_blocked(std::string& out) const {
  const Loop* loop = program_->running_loop();
  if (loop == nullptr) return;
  std::map<std::string, std::string, NameOrder> blocked;
  for (const Task* task = loop->first_task(); task != nullptr; task = loop->next_task(*task)) {
    std::string name;
    log_.append_actor_name(name, task->actor());
    std::string& text = blocked[name];
    text = "waits at line ";
    append_number(text, task->line());
  }
  for (const auto& [name, text] : blocked) out += name + " " + text + "\n";
}

Outcome ScriptRuns::outcome() {
  Outcome made;
  switch (program_->state()) {
    case script::ProgramState::finished: made.kind = OutcomeKind::finished; break;
    case script::ProgramState::raised: made.kind = OutcomeKind::raised; break;
    case script::ProgramState::deadlocked: made.kind = OutcomeKind::deadlocked; break;
    case script::ProgramState::abandoned: made.kind = OutcomeKind::abandoned; return made;
    default: made.kind = OutcomeKind::over_limit; break;
  }
  script::AsyncioWorld& world = program_->asyncio();
  std::map<std::string, std::string, NameOrder> written;
  for (const script::OutputPiece& piece : program_->take_output()) {
    if (piece.stream == script::OutputStream::error) continue;
    std::string name = "output";
    if (!options_.output_order_counts) {
      name.clear();
      log_.append_actor_name(name, piece.actor);
    }
    written[name] += piece.text;
  }
  for (const auto& [name, text] : written) made.text += name + " wrote: " + text + (text.ends_with('\n') ? "" : "\n");
  std::map<std::string, std::string, NameOrder> ends;
  for (const script::AsyncioWorld::Ending& ending : world.endings) {
    std::string name;
    log_.append_actor_name(name, ending.actor);
    ends[name] = ending.text;
  }
  for (const auto& [name, text] : ends) made.text += name + " ended with " + text + "\n";
  if (made.kind == OutcomeKind::finished && !world.reports.empty()) made.kind = OutcomeKind::raised;
  std::sort(world.reports.begin(), world.reports.end());
  for (const std::string& report : world.reports) made.text += report + "\n";
  if (program_->state() == script::ProgramState::raised) made.text += program_->exception_text() + "\n";
  if (made.kind == OutcomeKind::deadlocked) append_blocked(made.text);
  if (outcome_probe_ >= 0) made.text += outcome_expression_ + " == " + program_->probe_text(outcome_probe_) + "\n";
  return made;
}

}  // namespace lockstep
