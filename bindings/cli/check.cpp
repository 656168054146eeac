#include "bindings/cli/check.hpp"

#include <chrono>

#include "bindings/cli/check_report.hpp"
#include "bindings/cli/sources.hpp"
#include "engine/base/text.hpp"

namespace lockstep::cli {
namespace {

constexpr int status_unusable = 2;
constexpr int status_failure = 5;
constexpr int status_bounded = 6;
constexpr std::uint64_t runs_a_slice = 64;
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

/// Whether sleep sets see the same behaviours; says so.
bool audit(const CheckArguments& arguments, const std::string& source, const Search& search, Console& console) {
  SearchOptions options = arguments.search;
  options.strategy = SearchStrategy::sleep_sets;
  Search second;
  std::vector<Problem> problems;
  if (!second.load(source, options, problems)) return false;
  run_search(second, arguments, console);
  const bool agree = second.behaviours() == search.behaviours();
  std::string line = "audit: sleep sets see ";
  append_number(line, second.report().traces);
  line += agree ? " behaviours, the same\n" : " behaviours, NOT the same: please report this program\n";
  console.write(true, line);
  return agree;
}

}  // namespace

int check(const CheckArguments& arguments, Console& console) {
  std::string source;
  if (!read_source(arguments.file, console, source)) return status_unusable;
  SearchOptions options = arguments.search;
  options.program.file_name = shown_name(arguments.file);
  options.program.find_module = module_finder(arguments.file, arguments.import_folders, console);
  if (options.max_runs == 0) options.max_runs = ~std::uint64_t{0};
  Search search;
  std::vector<Problem> problems;
  const bool is_loaded = search.load(source, options, problems);
  report(problems, options.program.file_name, console);
  if (!is_loaded) return status_unusable;
  run_search(search, arguments, console);
  const SearchReport found = search.report();
  std::string text;
  if (arguments.json) {
    append_json_report(text, arguments, found, search.behaviours());
  } else {
    append_report(text, arguments, found);
  }
  console.write(false, text);
  if (arguments.audit && !audit(arguments, source, search, console)) return 1;
  switch (verdict_of(found)) {
    case CheckVerdict::clean: return 0;
    case CheckVerdict::failure: return status_failure;
    case CheckVerdict::bounded: break;
  }
  return status_bounded;
}

}  // namespace lockstep::cli
