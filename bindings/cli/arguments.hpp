#pragma once
/// Arguments of the command line to what they ask for.

#include <string>
#include <vector>

#include "engine/base/result.hpp"
#include "engine/simulation.hpp"

namespace lockstep::cli {

enum class CommandKind : std::uint8_t { run, check, disassemble, help, version };
enum class TraceForm : std::uint8_t { none, text, jsonl };

struct Arguments {
  CommandKind command = CommandKind::help;
  std::string file;  ///< `-` is standard input
  SimulationOptions options;
  std::vector<std::string> import_folders;  ///< where imports look, after the file's own folder
  TraceForm trace = TraceForm::none;
  bool steps = false;
  bool stats = false;
};

/// Understands `run FILE --seed 3` and `run --seed=3 FILE`; what comes after FILE and a lone `--` is the
/// program's own.
///
/// @param words  without the program's own name
/// @errors       a sentence for the person at the terminal
[[nodiscard]] Result<Arguments, std::string> parse_arguments(const std::vector<std::string>& words);

/// What `--help` prints.
[[nodiscard]] const char* usage() noexcept;

}  // namespace lockstep::cli
