#include "engine/simulation_problems.hpp"

#include "engine/script/source.hpp"

namespace lockstep {

script::ProgramOptions program_options(const SimulationOptions& options) {
  script::ProgramOptions made;
  made.seed = options.seed;
  made.file_name = options.file_name;
  made.arguments = options.arguments;
  made.limits.steps = options.max_steps;
  made.limits.time_s = options.max_time_s;
  made.limits.output_bytes = options.max_output_bytes;
  made.limits.memory_bytes = options.max_memory_bytes;
  made.limits.instructions = options.max_instructions;
  made.find_module = options.find_module;
  return made;
}

bool mode_of_name(std::string_view name, TimerMode& mode) {
  mode = name == "free" ? TimerMode::free : TimerMode::exact;
  return name == "exact" || name == "free";
}

bool parse_schedule(std::string_view text, TimerMode& mode, Schedule& schedule) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || !mode_of_name(text.substr(0, colon), mode)) return false;
  const auto parsed = Schedule::parse(text.substr(colon + 1));
  if (parsed) schedule = *parsed;
  return parsed.has_value();
}

void append_problems(std::vector<Problem>& problems, const std::vector<script::Diagnostic>& diagnostics,
                     std::string_view text) {
  if (diagnostics.empty()) return;
  const script::Source source(text);
  for (const script::Diagnostic& diagnostic : diagnostics) {
    Problem problem;
    problem.is_error = diagnostic.severity == script::Severity::error;
    problem.slug = diagnostic.slug;
    problem.message = diagnostic.message;
    problem.remedy = diagnostic.remedy;
    problem.line = diagnostic.line;
    problem.end_line = diagnostic.end_line;
    problem.column = source.character_column(diagnostic.line, diagnostic.column);
    problem.end_column = source.character_column(diagnostic.end_line, diagnostic.end_column);
    problem.utf16_column = source.utf16_column(diagnostic.line, diagnostic.column);
    problem.utf16_end_column = source.utf16_column(diagnostic.end_line, diagnostic.end_column);
    problem.source_line = source.line(diagnostic.line);
    problems.push_back(std::move(problem));
  }
}

}  // namespace lockstep
