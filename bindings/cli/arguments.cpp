#include "bindings/cli/arguments.hpp"

#include "bindings/cli/numbers.hpp"

namespace lockstep::cli {
namespace {

std::unexpected<std::string> problem(std::string sentence) { return failure(std::move(sentence)); }

/// The flags that take a value. False if `flag` is none of them, or, with a sentence, if the value does not fit.
bool take_value(Arguments& arguments, const std::string& flag, const std::string& value, std::string& sentence) {
  SimulationOptions& options = arguments.options;
  std::uint64_t count = 0;
  bool fits = true;
  if (flag == "--schedule") {
    fits = Simulation::is_schedule(value);
    options.schedule = value;
    if (!fits) sentence = "--schedule wants what check printed, as exact:0.1, not '" + value + "'";
  } else if (flag == "--import-path") {
    fits = !value.empty();
    arguments.import_folders.push_back(value);
    if (!fits) sentence = "--import-path wants a folder";
  } else if (flag == "--max-time") {
    fits = read_seconds(value, options.max_time_s);
    if (!fits) sentence = "--max-time wants a number of seconds, not '" + value + "'";
  } else if (flag == "--trace") {
    fits = value == "text" || value == "jsonl";
    arguments.trace = value == "text" ? TraceForm::text : TraceForm::jsonl;
    if (!fits) sentence = "--trace wants text or jsonl, not '" + value + "'";
  } else {
    fits = read_count(value, count) && (flag != "--max-memory" || count < (std::uint64_t{1} << 43));
    if (!fits) sentence = flag + " wants a whole number, not '" + value + "'";
    if (flag == "--seed") options.seed = count;
    if (flag == "--max-steps") options.max_steps = count;
    if (flag == "--max-output") options.max_output_bytes = count;
    if (flag == "--max-instructions") options.max_instructions = count;
    if (flag == "--max-memory") options.max_memory_bytes = count << 20;
  }
  return fits;
}

bool takes_value(const std::string& flag) {
  for (const char* known : {"--seed", "--max-steps", "--max-time", "--max-output", "--max-memory", "--max-instructions", "--trace", "--import-path", "--schedule"})
    if (flag == known) return true;
  return false;
}

}  // namespace

Result<Arguments, std::string> parse_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  if (words.empty()) return problem("a command is missing");
  const std::string& command = words.front();
  if (command == "--help" || command == "-h" || command == "help") return arguments;
  if (command == "--version" || command == "-V") {
    arguments.command = CommandKind::version;
    return arguments;
  }
  if (command == "check") {  // its words are its own: see check.hpp
    arguments.command = CommandKind::check;
    for (const std::string& word : words)
      if (word == "--help" || word == "-h") arguments.command = CommandKind::help;
    return arguments;
  }
  if (command == "run") arguments.command = CommandKind::run;
  else if (command == "disassemble") arguments.command = CommandKind::disassemble;
  else return problem("there is no command '" + command + "'");

  bool has_file = false;
  bool flags_are_over = false;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (flags_are_over || word == "-" || !word.starts_with("-")) {
      if (has_file && flags_are_over && arguments.command == CommandKind::run) {
        arguments.options.arguments.push_back(word);
        continue;
      }
      if (has_file) return problem("one file at a time, not also '" + word + "'");
      arguments.file = word;
      has_file = true;
      continue;
    }
    if (word == "--") {
      flags_are_over = true;
      continue;
    }
    if (word == "--help" || word == "-h") return Arguments{};
    if (arguments.command != CommandKind::run) return problem(command + " takes no flag " + word);
    const std::size_t equals = word.find('=');
    const std::string flag = word.substr(0, equals);
    if (flag == "--steps" || flag == "--stats") {
      if (equals != std::string::npos) return problem(flag + " takes no value");
      (flag == "--steps" ? arguments.steps : arguments.stats) = true;
      continue;
    }
    if (!takes_value(flag)) return problem("there is no flag " + flag);
    if (equals == std::string::npos && i + 1 == words.size()) return problem(flag + " wants a value");
    std::string sentence;
    const std::string value = equals != std::string::npos ? word.substr(equals + 1) : words[++i];
    if (!take_value(arguments, flag, value, sentence)) return problem(std::move(sentence));
  }
  if (!has_file) return problem(command + " wants a file, or - for standard input");
  return arguments;
}

const char* usage() noexcept {
  return "Usage: lockstep run FILE|- [--seed N] [--max-steps N] [--max-time SECONDS] [--max-output BYTES]\n"
         "                    [--max-memory MIB] [--max-instructions N] [--import-path FOLDER]...\n"
         "                    [--schedule TEXT] [--trace text|jsonl] [--steps] [--stats] [-- ARGUMENT...]\n"
         "       lockstep disassemble FILE|-\n"
         "       lockstep check FILE|- [--mode exact|free] [--strategy NAME] [--deviations K] [--max-runs N]\n"
         "                    [--max-time SECONDS] [--seed N] [--max-steps N] [--output-order] [--audit] [--count-orders]\n"
         "                    [--workers N | --shard I/N] [--list-behaviours] [--json] [--quiet]\n"
         "       lockstep --version | --help\n"
         "\n"
         "run          runs a Python program on a virtual clock, as CPython 3.14's asyncio would, and explains deadlocks\n"
         "  --seed N            seeds `random`, as random.seed(N) would; default 0\n"
         "  --max-steps N       ends the run after so many turns of the event loop; default 10000000, 0 is no limit\n"
         "  --max-time SECONDS  … after so much virtual time; default 0, no limit\n"
         "  --max-output BYTES  … when the program wrote so much; default 16000000\n"
         "  --max-memory MIB    … when it uses so much memory; default 1024\n"
         "  --max-instructions N  … when one step makes so many calls and loops; default 300000000\n"
         "  --import-path FOLDER  where imports look for modules, after the file's own folder; may be given again\n"
         "  --schedule TEXT     follows a schedule that check has printed\n"
         "  --trace text|jsonl  every event, one a line, to standard error\n"
         "  --steps             a line for each task step to standard error: step <virtual time> <task>\n"
         "  --stats             what was counted, to standard error, at the end\n"
         "  -- ARGUMENT...      what the program finds in sys.argv\n"
         "disassemble  shows the instructions a program is compiled to\n"
         "check        searches the schedules of a program for one under which it fails: every order of its tasks and timers\n"
         "  --mode exact|free   timers keep their times, or durations mean nothing; default exact\n"
         "  --strategy NAME     optimal (one run for each behaviour: a proof), sleep, all, deviations, random, pct, weighted, fifo\n"
         "  --deviations K      every schedule with at most K choices that are not asyncio's, the fewest first\n"
         "  --max-runs N        ends the search after so many runs; default 0, no limit\n"
         "  --max-time SECONDS  … after so much time; default 0, no limit\n"
         "  --seed N            of `random`, and of the random strategies\n"
         "  --max-steps N       a run with more turns is over its limit; default 10000\n"
         "  --output-order      the order in which tasks write counts; else each task's output is compared by itself\n"
         "  --audit             searches by sleep sets too: both must see the same behaviours\n"
         "  --count-orders      also counts how many schedules the behaviours stand for\n"
         "  --workers N         so many processes side by side\n"
         "  --shard I/N         only the Ith of N parts of the search; the parts together see what one search sees\n"
         "  --list-behaviours   the number of each behaviour, in the JSON\n"
         "  --json              one JSON object to standard output\n"
         "  --quiet             no progress on standard error\n"
         "\n"
         "Exit status: 0 finished, 1 uncaught exception, 2 usage or a program that cannot be run, 3 deadlock,\n"
         "4 a limit was reached; sys.exit gives its own. check: 0 complete and clean, 5 a failure, 6 stopped before the end without\n"
         "one, 2 what cannot be searched.\n";
}

}  // namespace lockstep::cli
