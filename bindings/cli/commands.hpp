#pragma once
/// The commands, one function each, on a console that the host gives: a terminal's streams, or Node's.

#include <string>
#include <string_view>
#include <vector>

namespace lockstep::cli {

/// Where a command reads and writes.
class Console {
 public:
  /// Writes at once to standard output or standard error.
  virtual void write(bool to_error, std::string_view text) = 0;
  /// The text of a file, or of standard input for `-`. False, with the system's words, if it cannot be read.
  [[nodiscard]] virtual bool read(const std::string& path, std::string& text, std::string& why_not) = 0;

 protected:
  ~Console() = default;
};

/// Does what the arguments (without the program's own name) ask for. Returns the exit status.
[[nodiscard]] int run_command(const std::vector<std::string>& words, Console& console);

}  // namespace lockstep::cli
