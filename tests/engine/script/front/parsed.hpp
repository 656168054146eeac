#pragma once
// What the front end's tests compare: a tree, the units, or the first error as one text.

#include <string>
#include <string_view>
#include <vector>

#include "engine/script/front/ast_text.hpp"
#include "engine/script/front/parser.hpp"
#include "engine/script/front/resolver.hpp"
#include "engine/script/source.hpp"

namespace lockstep::script::test {

/// The first error as CPython counts it, "line 3, column 5: message"; "" when there is none.
inline std::string first_error(std::string_view text, const std::vector<Diagnostic>& diagnostics) {
  const Source source(text);
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity != Severity::error) continue;
    const std::uint32_t column = source.character_column(diagnostic.line, diagnostic.column) + 1;
    return "line " + std::to_string(diagnostic.line) + ", column " + std::to_string(column) + ": " + diagnostic.message;
  }
  return {};
}

/// Parses and resolves; the first error, or "".
inline std::string error_of(std::string_view text, const ResolveOptions& options = {}) {
  Arena arena;
  ParseResult result = parse_module(text, arena);
  if (result.module) resolve(*result.module, arena, result.diagnostics, options);
  return first_error(text, result.diagnostics);
}

/// All diagnostics, one line each, with slugs.
inline std::string diagnostics_of(std::string_view text, const ResolveOptions& options = {}) {
  Arena arena;
  ParseResult result = parse_module(text, arena);
  if (result.module) resolve(*result.module, arena, result.diagnostics, options);
  std::string lines;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    lines += std::string(diagnostic.slug) + ", " + diagnostic_text(diagnostic) + "\n";
  }
  return lines;
}

/// The tree as text, or the error.
inline std::string tree_of(std::string_view text, bool with_spans = false) {
  Arena arena;
  const ParseResult result = parse_module(text, arena);
  return result.module ? ast_text(*result.module, with_spans) : first_error(text, result.diagnostics);
}

/// The units as text, or the error.
inline std::string units_of(std::string_view text) {
  Arena arena;
  ParseResult result = parse_module(text, arena);
  if (result.module) resolve(*result.module, arena, result.diagnostics);
  const std::string error = first_error(text, result.diagnostics);
  return error.empty() ? unit_text(*result.module) : error;
}

}  // namespace lockstep::script::test
