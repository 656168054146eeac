#include "engine/simulation_search.hpp"

#include <algorithm>
#include <variant>

#include "engine/explore/deviations.hpp"
#include "engine/explore/depth_first.hpp"
#include "engine/explore/explorer.hpp"
#include "engine/explore/optimal.hpp"
#include "engine/explore/priorities.hpp"
#include "engine/explore/random_walk.hpp"
#include "engine/explore/replay.hpp"
#include "engine/explore/shrink.hpp"
#include "engine/explore/sleep_sets.hpp"
#include "engine/explore/weighted_walk.hpp"
#include "engine/simulation_problems.hpp"
#include "engine/simulation_runs.hpp"

namespace lockstep {
namespace {

struct StrategyRow {
  SearchStrategy strategy;
  const char* name;
};
constexpr StrategyRow strategy_rows[] = {
    {SearchStrategy::fifo, "fifo"},
    {SearchStrategy::replay, "replay"},
    {SearchStrategy::deviations, "deviations"},
    {SearchStrategy::optimal, "optimal"},
    {SearchStrategy::sleep_sets, "sleep"},
    {SearchStrategy::depth_first, "all"},
    {SearchStrategy::random, "random"},
    {SearchStrategy::pct, "pct"},
    {SearchStrategy::weighted, "weighted"},
};

/// So deep that there are several searches for each part.
SearchPart part_of(const SearchOptions& options) {
  SearchPart part{options.shard, options.shard_count, 0};
  if (part.count > 1)
    for (std::uint32_t searches = 1; searches < part.count * 8; searches *= 2) ++part.depth;
  return part;
}

/// Any of the strategies, in place.
using AnyStrategy = std::variant<std::monostate, Replay, Deviations, Optimal, SleepSets, DepthFirst, RandomWalk, Priorities, WeightedWalk>;

}  // namespace

const char* strategy_name(SearchStrategy strategy) noexcept {
  for (const StrategyRow& row : strategy_rows)
    if (row.strategy == strategy) return row.name;
  return "";
}

bool strategy_of_name(std::string_view name, SearchStrategy& strategy) noexcept {
  for (const StrategyRow& row : strategy_rows) {
    if (name != row.name) continue;
    strategy = row.strategy;
    return true;
  }
  return false;
}

struct Search::State {
  SearchOptions options;
  std::unique_ptr<ScriptRuns> runs;
  AnyStrategy strategy;
  std::unique_ptr<Explorer> explorer;

  Strategy& make_strategy(const Schedule& schedule);
};

Strategy& Search::State::make_strategy(const Schedule& schedule) {
  switch (options.strategy) {
    case SearchStrategy::fifo: return strategy.emplace<Replay>(Schedule());
    case SearchStrategy::replay: return strategy.emplace<Replay>(schedule);
    case SearchStrategy::deviations: return strategy.emplace<Deviations>(options.deviations);
    case SearchStrategy::optimal:
      // The wakeup trees of one part would need those of the others: parts search by sleep sets.
      if (options.shard_count > 1) return strategy.emplace<SleepSets>(*runs, part_of(options));
      return strategy.emplace<Optimal>(*runs);
    case SearchStrategy::sleep_sets: return strategy.emplace<SleepSets>(*runs);
    case SearchStrategy::depth_first: return strategy.emplace<DepthFirst>();
    case SearchStrategy::random: return strategy.emplace<RandomWalk>(options.seed);
    case SearchStrategy::pct: return strategy.emplace<Priorities>(*runs, options.seed);
    case SearchStrategy::weighted: break;
  }
  return strategy.emplace<WeightedWalk>(*runs, options.seed);
}

Search::Search() = default;
Search::~Search() = default;

bool Search::load(std::string_view source, const SearchOptions& options, std::vector<Problem>& problems) {
  state_ = std::make_unique<State>();
  state_->options = options;
  ScriptRunsOptions runs;
  if (!mode_of_name(options.mode, runs.mode)) return false;
  runs.program = program_options(options.program);
  runs.output_order_counts = options.output_order_counts;
  const auto schedule = Schedule::parse(options.schedule);
  if (!schedule) return false;
  state_->runs = std::make_unique<ScriptRuns>(source, std::move(runs));
  std::vector<script::Diagnostic> diagnostics;
  const bool is_loaded = state_->runs->load(diagnostics);
  append_problems(problems, diagnostics, source);
  if (!is_loaded) return false;
  ExploreLimits limits;
  limits.max_runs = options.max_runs;
  limits.max_turns_a_run = options.program.max_steps == 0 ? ~std::uint64_t{0} : options.program.max_steps;
  state_->explorer = std::make_unique<Explorer>(*state_->runs, state_->make_strategy(*schedule), limits);
  state_->explorer->counts_orders = options.counts_orders;
  return true;
}

bool Search::run_for(std::uint64_t runs) {
  for (std::uint64_t i = 0; i < runs; ++i)
    if (!state_->explorer->run_one()) return false;
  return true;
}

SearchReport Search::report() const {
  const Exploration& found = state_->explorer->found();
  SearchReport report;
  report.runs = found.runs;
  report.traces = found.traces;
  report.blocked = found.blocked;
  report.steps = found.steps;
  report.orders = found.orders;
  report.seen_once = found.seen_once;
  report.is_complete = found.is_complete;
  report.is_proof = found.is_proof;
  report.mode = state_->options.mode;
  report.runs_by_deviations = found.runs_by_deviations;
  if (const auto* optimal = std::get_if<Optimal>(&state_->strategy)) report.reversals = optimal->reversals();
  if (const auto* asleep = std::get_if<SleepSets>(&state_->strategy)) report.blocked -= asleep->left_to_others();
  for (const FoundOutcome& outcome : found.outcomes) {
    report.outcomes.push_back({outcome_name(outcome.outcome.kind), outcome.outcome.text, outcome.runs, outcome.traces, outcome.deviations, outcome.schedule.text()});
    if (outcome.outcome.kind == OutcomeKind::deadlocked) {
      report.deadlocked_runs += outcome.runs;
      report.deadlocked_traces += outcome.traces;
    }
    if (outcome.outcome.kind == OutcomeKind::finished) continue;
    const auto deviations = static_cast<std::int64_t>(outcome.deviations);
    if (report.failure_deviations < 0 || deviations < report.failure_deviations) report.failure_deviations = deviations;
  }
  return report;
}

bool Search::simplify(SearchOutcome& outcome) {
  constexpr std::uint64_t most_replays = 500;
  const auto schedule = Schedule::parse(outcome.schedule);
  const std::uint64_t max_turns = state_->options.program.max_steps == 0 ? ~std::uint64_t{0} : state_->options.program.max_steps;
  const auto replay = [&](const Schedule& given) {
    Replay strategy(given);
    (void)strategy.begin_run();
    return state_->runs->run(strategy, max_turns);
  };
  if (!schedule) return false;
  const Shrunk shrunk = shrink(*state_->runs, *schedule, replay(*schedule), max_turns, most_replays);
  outcome.schedule = shrunk.schedule.text();
  outcome.deviations = shrunk.schedule.deviations();
  outcome.text = shrunk.outcome.text;
  return replay(shrunk.schedule) == shrunk.outcome && replay(shrunk.schedule) == shrunk.outcome && outcome_name(shrunk.outcome.kind) == outcome.kind;
}

std::vector<std::uint64_t> Search::behaviours() const {
  const auto& seen = state_->explorer->behaviours();
  std::vector<std::uint64_t> sorted(seen.begin(), seen.end());
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

}  // namespace lockstep
