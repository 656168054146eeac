// The façade, call by call, for the page's worker; and the command line, for Node. Types: engine_module.d.ts.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "bindings/cli/commands.hpp"
#include "engine/base/text.hpp"
#include "engine/simulation.hpp"
#include "engine/simulation_json.hpp"

using emscripten::val;

EMSCRIPTEN_DECLARE_VAL_TYPE(Int32Array)

namespace lockstep {
namespace {

/// Numbers of the page are doubles; a negative one is none.
std::uint64_t count_of(double number) { return number > 0 ? static_cast<std::uint64_t>(number) : 0; }

std::size_t index_of(double number) {
  return number < 4e9 ? static_cast<std::size_t>(count_of(number)) : std::numeric_limits<std::size_t>::max();
}

/// A number among the options, or what the engine takes without it.
void take(const val& options, const char* name, std::uint64_t& value) {
  const val given = options[name];
  if (given.isNumber()) value = count_of(given.as<double>());
}

SimulationOptions options_of(const std::string& json) {
  const val given = val::global("JSON").call<val>("parse", json);
  SimulationOptions options;
  take(given, "seed", options.seed);
  take(given, "maxSteps", options.max_steps);
  take(given, "maxOutputBytes", options.max_output_bytes);
  take(given, "maxMemoryBytes", options.max_memory_bytes);
  take(given, "maxInstructions", options.max_instructions);
  std::uint64_t records = options.max_trace_records;
  take(given, "maxTraceRecords", records);
  options.max_trace_records = static_cast<std::size_t>(records);
  if (given["maxTimeS"].isNumber()) options.max_time_s = given["maxTimeS"].as<double>();
  if (given["fileName"].isString()) options.file_name = given["fileName"].as<std::string>();
  options.trace = given["trace"].isTrue();
  return options;
}

/// No page shows more rows of one kind, and text of twenty thousand a few times a second would hold the run up.
constexpr std::size_t rows_a_table = 100;

/// Keeps the rows of a scope with the highest of a counter; their order stays if all stay.
///
/// @returns  how many rows of the scope there were
std::size_t keep_busiest(std::vector<CounterRow>& rows, CounterScope scope, Counter counter) {
  const auto begin = std::stable_partition(rows.begin(), rows.end(), [&](const CounterRow& row) { return row.scope != scope; });
  const auto count = static_cast<std::size_t>(rows.end() - begin);
  if (count > rows_a_table) {
    std::stable_sort(begin, rows.end(), [&](const CounterRow& a, const CounterRow& b) { return a[counter] > b[counter]; });
    rows.resize(rows.size() - count + rows_a_table);
  }
  return count;
}

class PageSimulation {
 public:
  std::string check(const std::string& source) {
    std::string out;
    append_json(out, Simulation::check(source));
    return out;
  }

  std::string load(const std::string& source, const std::string& options) {
    std::vector<Problem> problems;
    const bool ok = simulation_.load(source, options_of(options), problems);
    std::string out = ok ? "{\"ok\":true,\"diagnostics\":" : "{\"ok\":false,\"diagnostics\":";
    append_json(out, problems);
    return out + '}';
  }

  std::string run_for(double max_steps, double max_instructions) {
    return state_name(simulation_.run_for(count_of(max_steps), static_cast<std::int64_t>(count_of(max_instructions))));
  }

  std::string take_output() {
    std::string out;
    append_json(out, simulation_.take_output());
    return out;
  }

  double trace_count() { return static_cast<double>(simulation_.trace_count()); }

  // Records lie in pieces; what spans several is put together first.
  Int32Array trace_records(double first) {
    std::size_t at = index_of(first);
    std::span<const TraceRecord> records = simulation_.trace_records(at);
    if (at + records.size() < simulation_.trace_count()) {
      together_.clear();
      for (; !records.empty(); records = simulation_.trace_records(at)) {
        together_.insert(together_.end(), records.begin(), records.end());
        at += records.size();
      }
      records = together_;
    }
    return Int32Array(val(emscripten::typed_memory_view(records.size() * sizeof(TraceRecord) / sizeof(std::int32_t),
                                                        reinterpret_cast<const std::int32_t*>(records.data()))));
  }

  std::string trace_text(double first, double count) {
    std::string out;
    simulation_.append_trace_text(out, index_of(first), index_of(count), LineStyle::ansi);
    return out;
  }

  std::string names(double first) {
    std::string out = "[";
    for (std::uint64_t i = count_of(first); i < simulation_.name_count(); ++i) {
      if (out.size() > 1) out += ',';
      append_json_string(out, simulation_.name(static_cast<std::uint32_t>(i)));
    }
    return out + ']';
  }

  std::string summary() {
    Summary summary = simulation_.summary();
    const std::size_t objects = keep_busiest(summary.counters, CounterScope::object, Counter::parks);
    const std::size_t tasks = keep_busiest(summary.counters, CounterScope::task, Counter::steps);
    if (summary.tasks.size() > rows_a_table) summary.tasks.resize(rows_a_table);
    std::string out;
    append_json(out, summary);
    out.pop_back();
    out += ",\"totals\":{\"task\":";
    append_number(out, tasks);
    out += ",\"object\":";
    append_number(out, objects);
    return out + "}}";
  }

 private:
  Simulation simulation_;
  std::vector<TraceRecord> together_;
};

/// A console made of two functions of JavaScript: `read(path)` gives bytes or a text that says why not;
/// `write(toError, bytes)` takes a view that is good during the call.
class ScriptedConsole final : public cli::Console {
 public:
  ScriptedConsole(const val& read, const val& write) : read_(read), write_(write) {}
  ~ScriptedConsole() = default;

  void write(bool to_error, std::string_view text) override {
    write_(to_error, val(emscripten::typed_memory_view(text.size(), reinterpret_cast<const std::uint8_t*>(text.data()))));
  }

  bool read(const std::string& path, std::string& text, std::string& why_not) override {
    const val result = read_(path);
    if (result.isString()) {
      why_not = result.as<std::string>();
      return false;
    }
    const std::vector<std::uint8_t> bytes = emscripten::convertJSArrayToNumberVector<std::uint8_t>(result);
    text.assign(bytes.begin(), bytes.end());
    return true;
  }

 private:
  val read_;
  val write_;
};

int run_command(const val& words, const val& read, const val& write) {
  ScriptedConsole console(read, write);
  return cli::run_command(emscripten::vecFromJSArray<std::string>(words), console);
}

}  // namespace
}  // namespace lockstep

EMSCRIPTEN_BINDINGS(simulation) {
  using lockstep::PageSimulation;
  emscripten::register_type<Int32Array>("Int32Array");
  emscripten::class_<PageSimulation>("Simulation")
      .constructor<>()
      .function("check", &PageSimulation::check)
      .function("load", &PageSimulation::load)
      .function("runFor", &PageSimulation::run_for)
      .function("takeOutput", &PageSimulation::take_output)
      .function("traceCount", &PageSimulation::trace_count)
      .function("traceRecords", &PageSimulation::trace_records)
      .function("traceText", &PageSimulation::trace_text)
      .function("names", &PageSimulation::names)
      .function("summary", &PageSimulation::summary);
  emscripten::function("schemaHash", &lockstep::schema_hash_text);
  emscripten::function("runCommand", &lockstep::run_command);
}
