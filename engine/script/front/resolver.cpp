// The resolver's entry and the small things its walk shares.

#include "engine/script/front/resolver.hpp"

#include "engine/script/front/resolver_walk.hpp"

namespace lockstep::script {

using namespace ast;

void resolve(Module& module, Arena& arena, std::vector<Diagnostic>& diagnostics, const ResolveOptions& options) {
  ResolverWalk(arena, diagnostics, options).run(module);
}

void ResolverWalk::run(Module& module) {
  module.unit = make_unit(UnitKind::module, "<module>", nullptr);
  scope_ = scopes_.open(ScopeKind::module, no_scope, module.unit);
  for (Stmt* node : module.body) {
    const bool future = node->kind == Kind::import_from && as<ImportFrom>(node)->module == "__future__";
    if (future)
      last_future_import_ = node;
    else if (node != module.body[0] || !docstring(module.body))
      break;
  }
  block(module.body);
  scopes_.resolve_names();
  check_builtin_calls();
  check_names_of_asyncio();
  diagnostics_.insert(diagnostics_.end(), code_diagnostics_.begin(), code_diagnostics_.end());
}

// The qualified name follows from the unit around it, as in CPython's compiler_set_qualname.
Unit* ResolverWalk::make_unit(UnitKind kind, std::string_view name, Node* node) {
  Unit* made = arena_.make<Unit>();
  made->kind = kind;
  made->name = name;
  made->node = node;
  std::string qualified;
  if (scope_ != no_scope) {
    const Unit& around = unit();
    const Symbol* symbol = name.empty() || name[0] == '<' ? nullptr : scopes_.find(scope_, mangled(name));
    const bool global = symbol && (symbol->flags & symbol_flag::global);
    if (around.kind != UnitKind::module && !global) {
      qualified = around.qualified_name;
      const bool plain = around.kind == UnitKind::class_body || around.kind == UnitKind::generator_expression;
      qualified += plain ? "." : ".<locals>.";
    }
  }
  qualified += name;
  made->qualified_name = arena_.text(qualified);
  return made;
}

// `__secret` in class C is `_C__secret`; names that also end in underscores, and classes of underscores only, stay.
std::string_view ResolverWalk::mangled(std::string_view id) {
  if (class_name_.empty() || id.size() < 2 || id.substr(0, 2) != "__" || id.substr(id.size() - 2) == "__" ||
      id.find('.') != std::string_view::npos) {
    return id;
  }
  const std::size_t letter = class_name_.find_first_not_of('_');
  if (letter == std::string_view::npos) return id;
  return arena_.intern("_" + std::string(class_name_.substr(letter)) + std::string(id));
}

void ResolverWalk::symbol_error(const Span& span, std::string message) {
  diagnostics_.push_back(make_diagnostic(DiagnosticKind::syntax_error, std::move(message), span.line, span.column,
                                         span.end_line, span.end_column));
}

void ResolverWalk::code_error(const Span& span, std::string message) {
  code_diagnostics_.push_back(make_diagnostic(DiagnosticKind::syntax_error, std::move(message), span.line, span.column,
                                              span.end_line, span.end_column));
}

void ResolverWalk::warning(const Span& span, std::string message) {
  code_diagnostics_.push_back(make_diagnostic(DiagnosticKind::syntax_warning, std::move(message), span.line,
                                              span.column, span.end_line, span.end_column));
}

void ResolverWalk::unsupported(const Span& span, std::string message, std::string_view remedy) {
  code_diagnostics_.push_back(make_diagnostic(DiagnosticKind::unsupported_feature, std::move(message), span.line,
                                              span.column, span.end_line, span.end_column, remedy));
}

}  // namespace lockstep::script
