#pragma once
/// Expressions and what CPython 3.14 (the recorded interpreter) answers, run as one script each.

#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

#include "engine/script/program.hpp"

namespace lockstep::test {

/// An expression and its repr, or the exception's "Type: message".
struct Answer {
  const char* expression;
  const char* expected;
};

/// What a script prints, to both streams; the first diagnostic if it cannot be loaded.
inline std::string output_of(std::string_view script) {
  script::Program program({});
  std::vector<script::Diagnostic> diagnostics;
  if (!program.load(script, diagnostics)) return diagnostics.empty() ? "not loaded" : diagnostics.front().message;
  while (!program.ended()) (void)program.run_for(1000, 100'000'000);
  std::string output;
  for (const script::OutputPiece& piece : program.take_output()) output += piece.text;
  return output;
}

/// Runs a script that prints one line for each expression.
inline std::vector<std::string> evaluated(const std::vector<Answer>& answers) {
  std::string script = "import math\n";
  for (const Answer& answer : answers) {
    script += "try:\n  print(repr((";
    script += answer.expression;
    script += ")))\nexcept BaseException as e:\n  print(f'{type(e).__name__}: {e}')\n";
  }
  const std::string output = output_of(script);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < output.size();) {
    const std::size_t end = output.find('\n', at);
    lines.push_back(output.substr(at, end - at));
    at = end == std::string::npos ? output.size() : end + 1;
  }
  return lines;
}

/// Every expression has its answer.
inline void check_answers(const std::vector<Answer>& answers) {
  const std::vector<std::string> lines = evaluated(answers);
  CHECK(lines.size() == answers.size());
  for (std::size_t i = 0; i < answers.size() && i < lines.size(); ++i) {
    CAPTURE(std::string(answers[i].expression));
    CHECK(lines[i] == std::string(answers[i].expected));
  }
}

}  // namespace lockstep::test
