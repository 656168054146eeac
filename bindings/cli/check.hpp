#pragma once
/// `lockstep check`: searches schedules of a program for one under which it fails.

#include <string>
#include <vector>

#include "bindings/cli/commands.hpp"
#include "engine/base/result.hpp"
#include "engine/simulation_search.hpp"

namespace lockstep::cli {

/// What the command line of `check` asks for.
struct CheckArguments {
  std::string file;  ///< `-` is standard input
  SearchOptions search;
  std::vector<std::string> import_folders;
  double max_seconds = 0;  ///< of the wall clock; 0 is no limit
  bool is_strategy_given = false;
  bool audit = false;      ///< also by sleep sets: both must see the same behaviours
  bool json = false;
  bool is_quiet = false;
  std::uint32_t workers = 1;
  std::uint32_t shard = 1;       ///< this one, from 1
  std::uint32_t shard_count = 1;
  bool lists_behaviours = false;  ///< the number of each behaviour, in the JSON
};

/// Understands what follows `check`.
///
/// @errors  a sentence for the person at the terminal
[[nodiscard]] Result<CheckArguments, std::string> parse_check_arguments(const std::vector<std::string>& words);

/// Searches and reports. Returns the exit status: 0 complete and clean, 5 a failure was found, 6 stopped by a bound without
/// one, 2 what cannot be searched.
[[nodiscard]] int check(const CheckArguments& arguments, Console& console);

}  // namespace lockstep::cli
