#include "bindings/cli/check.hpp"

#include <chrono>

#include "bindings/cli/check_report.hpp"
#include "bindings/cli/check_workers.hpp"
#include "bindings/cli/sources.hpp"
#include "engine/base/text.hpp"

namespace lockstep::cli {
namespace {

constexpr int status_unusable = 2;
constexpr int status_failure = 5;
constexpr int status_bounded = 6;
constexpr std::uint64_t runs_a_slice = 64;
constexpr std::uint64_t most_audited_schedules = 20'000;
constexpr double seconds_between_reports = 1;

/// The wall clock, for limits and progress only: it changes nothing that is found.
class Stopwatch {
 public:
  [[nodiscard]] double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

void report_progress(Console& console, const SearchReport& report, double seconds) {
  std::string line = "lockstep: ";
  append_number(line, report.runs);
  line += " runs, ";
  append_number(line, report.traces);
  line += " behaviours, ";
  append_number(line, report.outcomes.size());
  line += report.outcomes.size() == 1 ? " outcome, " : " outcomes, ";
  append_fixed(line, seconds, 0);
  line += " s\n";
  console.write(true, line);
}

/// Runs a search to its end, or to the limit of time.
void run_search(Search& search, const CheckArguments& arguments, Console& console) {
  const Stopwatch watch;
  double next_report = seconds_between_reports;
  while (search.run_for(runs_a_slice)) {
    const double seconds = watch.seconds();
    if (arguments.max_seconds > 0 && seconds >= arguments.max_seconds) return;
    if (seconds < next_report || arguments.is_quiet) continue;
    next_report = seconds + seconds_between_reports;
    report_progress(console, search.report(), seconds);
  }
}

/// Whether another strategy sees the same behaviours; says so.
bool agrees(const CheckArguments& arguments, SearchStrategy strategy, const std::string& source, const SearchOptions& first, const Finding& found,
            Console& console) {
  SearchOptions options = first;
  options.strategy = strategy;
  options.max_runs = ~std::uint64_t{0};
  options.counts_orders = false;
  Search second;
  std::vector<Problem> problems;
  if (!second.load(source, options, problems)) return false;
  run_search(second, arguments, console);
  const bool agree = second.behaviours() == found.behaviours;
  std::string line = "audit: strategy '" + std::string(strategy_name(strategy)) + "' sees ";
  append_number(line, second.report().traces);
  line += agree ? " behaviours, the same\n" : " behaviours, NOT the same: please report this program\n";
  if (!agree || !arguments.is_quiet) console.write(true, line);
  return agree;
}

/// Sleep sets, and, where the behaviours stand for few enough schedules, every one of those.
bool audit(const CheckArguments& arguments, const std::string& source, const SearchOptions& options, const Finding& finding, Console& console) {
  const SearchReport& found = finding.report;
  if (!found.is_complete) return true;
  if (!agrees(arguments, SearchStrategy::sleep_sets, source, options, finding, console)) return false;
  if (found.orders == 0 || found.orders > most_audited_schedules) return true;
  return agrees(arguments, SearchStrategy::depth_first, source, options, finding, console);
}

/// The failure that will be reported, made simpler, and replayed.
bool simplify_failure(Search& search, SearchReport& found) {
  const SearchOutcome* failing = failing_outcome(found);
  if (failing == nullptr) return true;
  return search.simplify(found.outcomes[static_cast<std::size_t>(failing - found.outcomes.data())]);
}

}  // namespace

int check(const CheckArguments& arguments, Console& console) {
  std::string source;
  if (!read_source(arguments.file, console, source)) return status_unusable;
  SearchOptions options = arguments.search;
  options.program.file_name = shown_name(arguments.file);
  options.program.find_module = module_finder(arguments.file, arguments.import_folders, console);
  options.shard = arguments.shard - 1;
  options.shard_count = arguments.shard_count;
  if (arguments.audit) options.counts_orders = true;
  if (options.max_runs == 0) options.max_runs = ~std::uint64_t{0};
  Search search;
  std::vector<Problem> problems;
  const bool is_loaded = search.load(source, options, problems);
  report(problems, options.program.file_name, console);
  if (!is_loaded) return status_unusable;
  Finding finding;
  if (arguments.workers > 1 && options.strategy == SearchStrategy::optimal) {
    const auto search_shard = [&](std::uint32_t shard) {
      SearchOptions mine = options;
      mine.shard = shard - 1;
      mine.shard_count = arguments.workers;
      Search part;
      std::vector<Problem> none;
      if (!part.load(source, mine, none)) return Finding{};
      run_search(part, arguments, console);
      return Finding{part.report(), part.behaviours()};
    };
    if (!search_in_workers(arguments.workers, search_shard, finding)) {
      console.write(true, "lockstep: a worker did not come to its end\n");
      return status_unusable;
    }
  } else {
    run_search(search, arguments, console);
    finding = {search.report(), search.behaviours()};
  }
  SearchReport& found = finding.report;
  const bool is_repeatable = simplify_failure(search, found);
  std::string text;
  if (arguments.json) {
    append_json_report(text, arguments, found, finding.behaviours);
  } else {
    append_report(text, arguments, found);
  }
  console.write(false, text);
  if (!is_repeatable) console.write(true, "lockstep: the failing schedule does not come out the same twice: please report this program\n");
  if (arguments.audit && !audit(arguments, source, options, finding, console)) return 1;
  switch (verdict_of(found)) {
    case CheckVerdict::clean: return 0;
    case CheckVerdict::failure: return status_failure;
    case CheckVerdict::bounded: break;
  }
  return status_bounded;
}

}  // namespace lockstep::cli
