#include "engine/script/diagnostic.hpp"

#include <span>

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

constexpr Refusal refused_of_asyncio[] = {
#define LS_REFUSED_OF_ASYNCIO(name, remedy) {name, remedy},
#include "engine/script/diagnostics.def"
#undef LS_REFUSED_OF_ASYNCIO
};

constexpr Refusal refused_of_loop[] = {
#define LS_REFUSED_OF_LOOP(method, remedy) {method, remedy},
#include "engine/script/diagnostics.def"
#undef LS_REFUSED_OF_LOOP
};

std::string_view remedy_for(std::span<const Refusal> refusals, std::string_view name) {
  for (const Refusal& refusal : refusals) {
    if (refusal.name == name) return refusal.remedy;
  }
  return {};
}

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
  return remedy_for(refused_modules, module.substr(0, module.find('.')));
}
std::string_view builtin_remedy(std::string_view name) { return remedy_for(refused_builtins, name); }
std::string_view asyncio_remedy(std::string_view name) { return remedy_for(refused_of_asyncio, name); }
std::string_view loop_remedy(std::string_view method) { return remedy_for(refused_of_loop, method); }

std::string diagnostic_text(const Diagnostic& diagnostic) {
  std::string text = "line " + std::to_string(diagnostic.line) + ": " + diagnostic.message;
  if (!diagnostic.remedy.empty()) text += ": " + diagnostic.remedy;
  return text;
}

}  // namespace lockstep::script
