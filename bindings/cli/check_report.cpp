#include "bindings/cli/check_report.hpp"

#include <algorithm>

#include "engine/base/text.hpp"

namespace lockstep::cli {
namespace {

bool fails(const SearchOutcome& outcome) { return outcome.kind != "finished"; }

void append_count(std::string& out, std::uint64_t count, const char* one, const char* many) {
  append_number(out, count);
  out += ' ';
  out += count == 1 ? one : many;
}

void append_indented(std::string& out, const std::string& text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    out += "  ";
    append_escaped(out, std::string_view(text).substr(begin, end - begin));
    out += '\n';
    begin = end + 1;
  }
}

/// How much was seen, in words that do not say more.
void append_coverage(std::string& out, const CheckArguments& arguments, const SearchReport& report) {
  const SearchStrategy strategy = arguments.search.strategy;
  if (report.is_complete && report.is_proof && arguments.shard_count == 1) {
    out += "complete: ";
    append_number(out, report.traces);
    out += " of ";
    append_count(out, report.traces, "distinct behaviour", "distinct behaviours");
    if (report.orders > 0) {
      out += ", which stand for ";
      append_count(out, report.orders, "schedule", "schedules");
    }
  } else if (report.is_complete && strategy == SearchStrategy::deviations) {
    out += "bounded: all schedules with at most ";
    append_count(out, arguments.search.deviations, "deviation", "deviations");
    out += " from asyncio's order, ";
    append_count(out, report.traces, "distinct behaviour", "distinct behaviours");
  } else if (strategy == SearchStrategy::random || strategy == SearchStrategy::pct || strategy == SearchStrategy::weighted) {
    out += "sampled: ";
    append_count(out, report.traces, "distinct behaviour", "distinct behaviours");
    out += "; a further run shows a new one with a probability of about ";
    append_fixed(out, report.runs == 0 ? 1 : static_cast<double>(report.seen_once) / static_cast<double>(report.runs), 3);
  } else {
    out += "stopped before the end: ";
    append_count(out, report.traces, "distinct behaviour", "distinct behaviours");
    out += " so far";
  }
  out += " in ";
  append_count(out, report.runs, "run", "runs");
  out += ", timers " + report.mode + '\n';
}

void append_field(std::string& out, const char* name, std::uint64_t value) {
  out += ",\"";
  out += name;
  out += "\":";
  append_number(out, value);
}
void append_field(std::string& out, const char* name, std::string_view value) {
  out += ",\"";
  out += name;
  out += "\":";
  append_json_string(out, value);
}

std::string mode_and_schedule(const SearchReport& report, const SearchOutcome& outcome) { return report.mode + ":" + outcome.schedule; }

/// The tasks a failing outcome names, by the names of their lines.
std::vector<std::string> tasks_of(const SearchOutcome& outcome) {
  std::vector<std::string> tasks;
  for (std::size_t begin = 0; begin < outcome.text.size();) {
    const std::size_t end = std::min(outcome.text.find('\n', begin), outcome.text.size());
    const std::string line = outcome.text.substr(begin, end - begin);
    const std::size_t space = line.find(' ');
    if (space != std::string::npos && (line.find(" waits ") == space || line.find(" ended with ") == space)) tasks.push_back(line.substr(0, space));
    begin = end + 1;
  }
  return tasks;
}

}  // namespace

const SearchOutcome* failing_outcome(const SearchReport& report) {
  const SearchOutcome* nearest = nullptr;
  for (const SearchOutcome& outcome : report.outcomes)
    if (fails(outcome) && (nearest == nullptr || outcome.deviations < nearest->deviations)) nearest = &outcome;
  if (nearest != nullptr || report.outcomes.size() < 2) return nearest;
  for (const SearchOutcome& outcome : report.outcomes)
    if (outcome.deviations > 0 && (nearest == nullptr || outcome.deviations < nearest->deviations)) nearest = &outcome;
  return nearest;
}

std::string failure_kind(const SearchOutcome& outcome) {
  if (outcome.kind == "deadlocked") return "deadlock";
  if (outcome.kind == "raised") return "exception";
  if (outcome.kind == "finished") return "different results";
  return outcome.kind;
}

CheckVerdict verdict_of(const SearchReport& report) {
  if (failing_outcome(report) != nullptr) return CheckVerdict::failure;
  return report.is_complete && report.is_proof ? CheckVerdict::clean : CheckVerdict::bounded;
}

void append_report(std::string& out, const CheckArguments& arguments, const SearchReport& report) {
  const SearchOutcome* failing = failing_outcome(report);
  if (failing == nullptr) {
    out += "no failure\n";
  } else {
    std::string kind = failure_kind(*failing);
    std::transform(kind.begin(), kind.end(), kind.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    out += kind + "  ";
    if (failing->deviations == 0) {
      out += "already in asyncio's own order";
    } else {
      append_count(out, failing->deviations, "deviation", "deviations");
      out += " from asyncio's order";
    }
    out += '\n';
    append_indented(out, failing->text);
    out += "replay: lockstep run --schedule '" + mode_and_schedule(report, *failing) + "' " + arguments.file + '\n';
  }
  append_coverage(out, arguments, report);
  if (report.outcomes.size() < 2) return;
  append_count(out, report.outcomes.size(), "outcome", "outcomes");
  out += ":\n";
  for (const SearchOutcome& outcome : report.outcomes) {
    out += "- " + outcome.kind + ", ";
    append_count(out, outcome.traces, "behaviour", "behaviours");
    out += ", schedule '" + mode_and_schedule(report, outcome) + "'\n";
    append_indented(out, outcome.text);
  }
}

void append_json_report(std::string& out, const CheckArguments& arguments, const SearchReport& report, const std::vector<std::uint64_t>& behaviours) {
  out += "{\"runs\":";
  append_number(out, report.runs);
  append_field(out, "traces", report.traces);
  append_field(out, "blocked", report.blocked);
  append_field(out, "reversals", report.reversals);
  append_field(out, "steps", report.steps);
  if (arguments.search.counts_orders) append_field(out, "schedules", report.orders);
  out += ",\"complete\":";
  out += report.is_complete && report.is_proof ? "true" : "false";
  out += ",\"exhausted\":";
  out += report.is_complete ? "true" : "false";
  append_field(out, "mode", report.mode);
  append_field(out, "strategy", strategy_name(arguments.search.strategy));
  append_field(out, "deadlocked_runs", report.deadlocked_runs);
  append_field(out, "deadlocked_traces", report.deadlocked_traces);
  out += ",\"runs_by_deviations\":[";
  for (std::size_t i = 0; i < report.runs_by_deviations.size(); ++i) {
    if (i > 0) out += ',';
    append_number(out, report.runs_by_deviations[i]);
  }
  out += "],\"outcomes\":[";
  for (std::size_t i = 0; i < report.outcomes.size(); ++i) {
    const SearchOutcome& outcome = report.outcomes[i];
    out += i > 0 ? ",{\"kind\":" : "{\"kind\":";
    append_json_string(out, outcome.kind);
    append_field(out, "text", outcome.text);
    append_field(out, "runs", outcome.runs);
    append_field(out, "traces", outcome.traces);
    append_field(out, "deviations", outcome.deviations);
    append_field(out, "schedule", mode_and_schedule(report, outcome));
    out += '}';
  }
  out += "],\"failure\":";
  if (const SearchOutcome* failing = failing_outcome(report)) {
    out += "{\"kind\":";
    append_json_string(out, failure_kind(*failing));
    append_field(out, "message", failing->text);
    out += ",\"tasks\":[";
    bool is_first = true;
    for (const std::string& task : tasks_of(*failing)) {
      if (!is_first) out += ',';
      is_first = false;
      append_json_string(out, task);
    }
    out += ']';
    append_field(out, "deviations", failing->deviations);
    append_field(out, "schedule", mode_and_schedule(report, *failing));
    out += '}';
  } else {
    out += "null";
  }
  if (arguments.lists_behaviours) {
    out += ",\"behaviours\":[";
    for (std::size_t i = 0; i < behaviours.size(); ++i) {
      out += i > 0 ? ",\"" : "\"";
      append_number(out, behaviours[i]);
      out += '"';
    }
    out += ']';
  }
  out += "}\n";
}

}  // namespace lockstep::cli
