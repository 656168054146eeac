#pragma once
// The one entry to the parser.

#include <string_view>
#include <vector>

#include "engine/script/diagnostic.hpp"
#include "engine/script/front/arena.hpp"
#include "engine/script/front/ast.hpp"

namespace lockstep::script {

/// A tree, or what is wrong with the text.
struct ParseResult {
  ast::Module* module = nullptr;  // null when there is a diagnostic of severity error
  std::vector<Diagnostic> diagnostics;
};

/// Parses one module: UTF-8, with or without a byte order mark, lines ended by LF, CR LF or CR.
///
/// The tree keeps nothing of `source`: all text in it lies in the arena. The first syntax error ends the parse and has
/// CPython 3.14's words and place.
///
/// @source  CPython 3.14, Grammar/python.gram and Doc/reference/lexical_analysis
ParseResult parse_module(std::string_view source, Arena& arena);

}  // namespace lockstep::script
