#include "engine/script/diagnostic.hpp"

#include <cstddef>
#include <utility>

namespace lockstep::script {

namespace {

struct Row {
  std::string_view slug;
  Severity severity;
  std::string_view remedy;
};

constexpr Row rows[] = {
#define LS_DIAGNOSTIC(name, slug, severity, remedy) {slug, Severity::severity, remedy},
#include "engine/script/diagnostics.def"
#undef LS_DIAGNOSTIC
};

struct Refusal {
  std::string_view name;
  std::string_view remedy;
};

constexpr Refusal refused_modules[] = {
#define LS_REFUSED_MODULE(module, remedy) {module, remedy},
#include "engine/script/diagnostics.def"
#undef LS_REFUSED_MODULE
};

constexpr Refusal refused_builtins[] = {
#define LS_REFUSED_BUILTIN(name, remedy) {name, remedy},
#include "engine/script/diagnostics.def"
#undef LS_REFUSED_BUILTIN
};

}  // namespace

std::string_view diagnostic_slug(DiagnosticKind kind) { return rows[static_cast<std::size_t>(kind)].slug; }

Diagnostic make_diagnostic(DiagnosticKind kind, std::string message, std::uint32_t line, std::uint32_t column,
                           std::uint32_t end_line, std::uint32_t end_column, std::string_view remedy) {
  const Row& row = rows[static_cast<std::size_t>(kind)];
  Diagnostic result;
  result.kind = kind;
  result.severity = row.severity;
  result.slug = row.slug;
  result.message = std::move(message);
  result.line = line;
  result.column = column;
  result.end_line = end_line;
  result.end_column = end_column;
  result.remedy = remedy.empty() ? row.remedy : remedy;
  return result;
}

std::string_view module_remedy(std::string_view module) {
  const std::string_view top = module.substr(0, module.find('.'));
  for (const Refusal& refusal : refused_modules) {
    if (refusal.name == top) return refusal.remedy;
  }
  return {};
}

std::string_view builtin_remedy(std::string_view name) {
  for (const Refusal& refusal : refused_builtins) {
    if (refusal.name == name) return refusal.remedy;
  }
  return {};
}

std::string diagnostic_text(const Diagnostic& diagnostic) {
  std::string text = "line " + std::to_string(diagnostic.line) + ": " + diagnostic.message;
  if (!diagnostic.remedy.empty()) text += ": " + diagnostic.remedy;
  return text;
}

}  // namespace lockstep::script
