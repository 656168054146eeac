#pragma once
/// The façade of schedule search: a script, a strategy, limits; runs in slices; what was found.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/simulation.hpp"

namespace lockstep {

/// How schedules are chosen.
enum class SearchStrategy : std::uint8_t {
  fifo,         ///< asyncio's own order, once
  replay,       ///< one given schedule
  deviations,   ///< all with at most so many deviations from asyncio's order, the fewest first
  optimal,      ///< one run for each behaviour: a proof when it comes to its end
  sleep_sets,   ///< the same by a simpler way, with runs it has to give up
  depth_first,  ///< every schedule, without reduction
  random,       ///< uniform choices
  pct,          ///< random priorities that drop at a few points
  weighted,     ///< random, weighed by the turns each task probably still has
};

/// `optimal`, `random`, …
[[nodiscard]] const char* strategy_name(SearchStrategy strategy) noexcept;
/// False if no strategy is called so.
[[nodiscard]] bool strategy_of_name(std::string_view name, SearchStrategy& strategy) noexcept;

/// What is searched, and how far.
struct SearchOptions {
  SimulationOptions program;  ///< seed, file name, arguments, limits of one run, modules
  std::string mode = "exact";  ///< of timers: exact, lag, free
  SearchStrategy strategy = SearchStrategy::optimal;
  std::string schedule;        ///< for replay
  std::uint32_t deviations = 2;
  std::uint64_t max_runs = ~std::uint64_t{0};
  std::uint64_t seed = 1;      ///< of the random strategies
  bool output_order_counts = false;
  std::uint32_t shard = 0;        ///< of shard_count parts of an optimal search, this one, from 0
  std::uint32_t shard_count = 1;
  bool counts_orders = false;  ///< how many schedules the behaviours stand for
};

/// An outcome and how it was reached.
struct SearchOutcome {
  std::string kind;  ///< finished, raised, deadlocked, over the limit
  std::string text;  ///< what each task wrote, who is blocked where, …
  std::uint64_t runs = 0;
  std::uint64_t traces = 0;
  std::uint64_t deviations = 0;  ///< of the schedule
  std::string schedule;          ///< the nearest to asyncio's order that was found
};

/// What a search has found so far.
struct SearchReport {
  std::uint64_t runs = 0;
  std::uint64_t traces = 0;
  std::uint64_t blocked = 0;
  std::uint64_t reversals = 0;  ///< runs that were made to turn a race around
  std::uint64_t steps = 0;
  std::uint64_t orders = 0;
  std::uint64_t seen_once = 0;
  std::uint64_t deadlocked_runs = 0;
  std::uint64_t deadlocked_traces = 0;
  bool is_complete = false;  ///< nothing is left of the strategy's
  bool is_proof = false;     ///< every behaviour was seen
  std::string mode;
  std::vector<SearchOutcome> outcomes;
  std::vector<std::uint64_t> runs_by_deviations;
  /// Deviations of the nearest failing run; -1: none failed.
  std::int64_t failure_deviations = -1;
};

/// One search.
class Search {
 public:
  Search();
  ~Search();
  Search(const Search&) = delete;
  Search& operator=(const Search&) = delete;

  /// @param problems  gets errors and warnings
  /// @returns         false if an error keeps the script from running, or a schedule or mode is none
  bool load(std::string_view source, const SearchOptions& options, std::vector<Problem>& problems);

  /// Makes at most so many runs. False when the search is over.
  bool run_for(std::uint64_t runs);

  [[nodiscard]] SearchReport report() const;

  /// Makes the schedule of an outcome simpler, then replays it twice.
  ///
  /// @param outcome  of a report; gets the simpler schedule, and the outcome it leads to
  /// @returns        whether both replays came out the same
  bool simplify(SearchOutcome& outcome);
  /// The numbers of the behaviours seen so far, in order: two searches saw the same if these are equal.
  [[nodiscard]] std::vector<std::uint64_t> behaviours() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace lockstep
