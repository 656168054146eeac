#pragma once
// One problem in a script with its place: what is wrong, and what to do instead.

#include <cstdint>
#include <string>
#include <string_view>

namespace lockstep::script {

enum class Severity : std::uint8_t { error, warning };

/// One row of diagnostics.def.
enum class DiagnosticKind : std::uint8_t {
#define LS_DIAGNOSTIC(name, slug, severity, remedy) name,
#include "engine/script/diagnostics.def"
#undef LS_DIAGNOSTIC
};

/// A problem and its place. Lines count from 1, columns are bytes of UTF-8 from 0, the end is exclusive.
///
/// `Source` turns byte columns into characters (Python's) or UTF-16 units (an editor's).
struct Diagnostic {
  DiagnosticKind kind{};
  Severity severity = Severity::error;
  std::string_view slug;  // "syntax-error", …; stable: pages and tests know it
  std::string message;    // for a syntax error, CPython's own words
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;
  std::string remedy;  // what to write instead; may be empty
};

/// The stable name of a kind.
std::string_view diagnostic_slug(DiagnosticKind kind);

/// A diagnostic with slug and severity of its kind; the kind's remedy where none is given.
Diagnostic make_diagnostic(DiagnosticKind kind, std::string message, std::uint32_t line, std::uint32_t column,
                           std::uint32_t end_line, std::uint32_t end_column, std::string_view remedy = {});

/// What to use instead of a module that is not here; empty when nothing better is known.
std::string_view module_remedy(std::string_view module);

/// What to use instead of a builtin function that is refused (exec, open, …); empty for any other name.
std::string_view builtin_remedy(std::string_view name);

/// The same for a name that CPython's asyncio has ("open_connection"), and for a method of its event loops.
std::string_view asyncio_remedy(std::string_view name);
std::string_view loop_remedy(std::string_view method);

/// One line: `line 7: module 'threading' is not here: there is one thread; use asyncio.create_task`.
std::string diagnostic_text(const Diagnostic& diagnostic);

}  // namespace lockstep::script
