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

/// Runs a script that prints one line for each expression.
inline std::vector<std::string> evaluated(const std::vector<Answer>& answers) {
  std::string script = "import math\n";
  for (const Answer& answer : answers) {
    script += "try:\n  print(repr((";
    script += answer.expression;
    script += ")))\nexcept BaseException as e:\n  print(f'{type(e).__name__}: {e}')\n";
  }
  script::Program program({});
  std::vector<script::Diagnostic> diagnostics;
  std::vector<std::string> lines;
  if (!program.load(script, diagnostics)) {
    lines.push_back(diagnostics.empty() ? "not loaded" : diagnostics.front().message);
    return lines;
  }
  while (!program.ended()) (void)program.run_for(1000, 100'000'000);
  std::string output;
  for (const script::OutputPiece& piece : program.take_output()) output += piece.text;
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
