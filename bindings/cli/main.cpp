// The command line: a console on the process's own streams.
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "bindings/cli/commands.hpp"

namespace {

class ProcessConsole final : public lockstep::cli::Console {
 public:
  ~ProcessConsole() = default;

  void write(bool to_error, std::string_view text) override {
    std::FILE* stream = to_error ? stderr : stdout;
    (void)std::fwrite(text.data(), 1, text.size(), stream);
    (void)std::fflush(stream);
  }

  bool read(const std::string& path, std::string& text, std::string& why_not) override {
    std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
      why_not = std::strerror(errno);
      return false;
    }
    char buffer[1 << 14];
    errno = 0;
    while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, count);
    const bool failed = std::ferror(file) != 0;
    if (failed) why_not = std::strerror(errno);
    if (file != stdin) std::fclose(file);
    return !failed;
  }
};

}  // namespace

int main(int argc, char** argv) {
  ProcessConsole console;
  return lockstep::cli::run_command(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc), console);
}
