#include <cmath>
#include <cstdlib>

#include "bindings/cli/check.hpp"
#include "bindings/cli/numbers.hpp"

namespace lockstep::cli {
namespace {

std::unexpected<std::string> problem(std::string sentence) { return failure(std::move(sentence)); }

/// `2/8`: the second of eight.
bool read_shard(const std::string& text, CheckArguments& arguments) {
  const std::size_t slash = text.find('/');
  std::uint64_t shard = 0;
  std::uint64_t count = 0;
  if (slash == std::string::npos || !read_count(text.substr(0, slash), shard) || !read_count(text.substr(slash + 1), count)) return false;
  arguments.shard = static_cast<std::uint32_t>(shard);
  arguments.shard_count = static_cast<std::uint32_t>(count);
  return shard >= 1 && shard <= count && count <= 1'000'000;
}

bool is_mode(const std::string& text) { return text == "exact" || text == "free"; }

/// The flags that take a value: what the value should have been, or nothing if all is well. Null: there is no such flag.
const char* take_value(CheckArguments& arguments, const std::string& flag, const std::string& value) {
  SearchOptions& search = arguments.search;
  std::uint64_t count = 0;
  const bool is_count = read_count(value, count);
  const auto counted = [&](auto& field) {
    if (is_count) field = static_cast<std::remove_reference_t<decltype(field)>>(count);
    return is_count ? "" : "a whole number";
  };
  if (flag == "--mode") {
    search.mode = value;
    return is_mode(value) ? "" : "exact or free";
  }
  if (flag == "--strategy") {
    arguments.is_strategy_given = true;
    return strategy_of_name(value, search.strategy) ? "" : "optimal, sleep, all, deviations, random, pct, weighted or fifo";
  }
  if (flag == "--shard") return read_shard(value, arguments) ? "" : "I/N, as 2/8";
  if (flag == "--max-time") return read_seconds(value, arguments.max_seconds) ? "" : "a number of seconds";
  if (flag == "--max-runs") return counted(search.max_runs);
  if (flag == "--deviations") {
    if (!arguments.is_strategy_given) search.strategy = SearchStrategy::deviations;
    return counted(search.deviations);
  }
  if (flag == "--seed") {
    search.program.seed = count;
    return counted(search.seed);
  }
  if (flag == "--max-steps") return counted(search.program.max_steps);
  if (flag == "--workers") return counted(arguments.workers);
  if (flag == "--import-path") {
    arguments.import_folders.push_back(value);
    return "";
  }
  return nullptr;
}

bool* switch_of(CheckArguments& arguments, const std::string& flag) {
  if (flag == "--audit") return &arguments.audit;
  if (flag == "--json") return &arguments.json;
  if (flag == "--quiet") return &arguments.is_quiet;
  if (flag == "--output-order") return &arguments.search.output_order_counts;
  if (flag == "--count-orders") return &arguments.search.counts_orders;
  if (flag == "--list-behaviours") return &arguments.lists_behaviours;
  return nullptr;
}

}  // namespace

Result<CheckArguments, std::string> parse_check_arguments(const std::vector<std::string>& words) {
  CheckArguments arguments;
  arguments.search.program.max_steps = 10'000;
  arguments.search.program.max_instructions = 5'000'000;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word == "-" || !word.starts_with("-")) {
      if (!arguments.file.empty()) return problem("one file at a time, not also '" + word + "'");
      arguments.file = word;
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string flag = word.substr(0, equals);
    if (bool* is_on = switch_of(arguments, flag)) {
      if (equals != std::string::npos) return problem(flag + " takes no value");
      *is_on = true;
      continue;
    }
    CheckArguments trial;
    if (take_value(trial, flag, "1") == nullptr) return problem("there is no flag " + flag);
    if (equals == std::string::npos && i + 1 == words.size()) return problem(flag + " wants a value");
    const std::string value = equals != std::string::npos ? word.substr(equals + 1) : words[++i];
    if (const std::string wanted = take_value(arguments, flag, value); !wanted.empty()) return problem(flag + " wants " + wanted + ", not '" + value + "'");
  }
  if (arguments.file.empty()) return problem("check wants a file, or - for standard input");
  return arguments;
}

}  // namespace lockstep::cli
