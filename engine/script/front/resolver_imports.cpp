// Modules and builtins that are not here, refused before the run with what to use instead.

#include <algorithm>

#include "engine/script/front/resolver_walk.hpp"

namespace lockstep::script {

using namespace ast;

void ResolverWalk::import(Import* node) {
  for (ImportAlias& alias : node->aliases) {
    check_module(alias.name, alias.span);
    bind(alias.target);
  }
}

void ResolverWalk::import_from(ImportFrom* node) {
  if (node->level == 0) check_module(node->module, node->span);
  if (node->star && unit().kind != UnitKind::module) {
    Span star = node->span;
    star.line = star.end_line;
    star.column = star.end_column - 1;
    symbol_error(star, "import * only allowed at module level");
  }
  if (node->module == "__future__" &&
      (!last_future_import_ || node->span.line > last_future_import_->span.line ||
       (node->span.line == last_future_import_->span.line && node->span.column > last_future_import_->span.column))) {
    code_error(node->span, "from __future__ imports must occur at the beginning of the file");
  }
  for (ImportAlias& alias : node->aliases) {
    if (node->module == "asyncio" && !asyncio_remedy(alias.name).empty() && !flow_.import_may_fail) {
      not_of_asyncio("asyncio.", alias.name, alias.span, asyncio_remedy(alias.name));
    }
    if (node->module == "__future__") {
      constexpr std::string_view known[] = {"nested_scopes",  "generators",     "division",         "absolute_import",
                                            "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
                                            "generator_stop", "annotations"};
      if (alias.name == "annotations") annotations_stay_text_ = true;
      if (alias.name == "braces")
        code_error(alias.span, "not a chance");
      else if (std::find(std::begin(known), std::end(known), alias.name) == std::end(known)) {
        code_error(alias.span, "future feature " + std::string(alias.name) + " is not defined");
      }
    }
    bind(alias.target);
  }
}

void ResolverWalk::check_module(std::string_view module, const Span& span) {
  if (options_.known_modules.empty() || flow_.import_may_fail || module == "__future__") return;
  if (std::find(options_.known_modules.begin(), options_.known_modules.end(), module) != options_.known_modules.end()) {
    return;
  }
  ModuleText text;
  if (options_.find_module != nullptr && *options_.find_module && (*options_.find_module)(module, text)) return;
  std::string_view remedy = module_remedy(module);
  if (remedy.empty()) remedy = "only asyncio and parts of the standard library are here";
  code_diagnostics_.push_back(make_diagnostic(DiagnosticKind::unsupported_import,
                                              "module '" + std::string(module) + "' is not here", span.line,
                                              span.column, span.end_line, span.end_column, remedy));
}

// Whether one of the handlers takes a failed import.
bool ResolverWalk::catches_import_error(const Try* node) {
  const auto takes = [](const Expr* type) {
    if (type->kind != Kind::name) return false;
    const std::string_view id = as<Name>(type)->id;
    return id == "ImportError" || id == "ModuleNotFoundError" || id == "Exception" || id == "BaseException";
  };
  for (const ExceptHandler& handler : node->handlers) {
    if (!handler.type || takes(handler.type)) return true;
    if (handler.type->kind != Kind::tuple) continue;
    for (const Expr* type : as<Tuple>(handler.type)->elements) {
      if (takes(type)) return true;
    }
  }
  return false;
}

// `if TYPE_CHECKING:`: its body never runs.
bool ResolverWalk::is_type_checking(const Expr* test) {
  return (test->kind == Kind::name && as<Name>(test)->id == "TYPE_CHECKING") ||
         (test->kind == Kind::attribute && as<Attribute>(test)->name == "TYPE_CHECKING");
}

void ResolverWalk::not_of_asyncio(std::string_view owner, std::string_view name, const Span& span,
                                  std::string_view remedy) {
  unsupported(span, std::string(owner) + std::string(name) + " is not here", remedy);
}

// `asyncio.open_connection`, `loop.create_server`: what needs a network or another process is refused before the run.
void ResolverWalk::check_attribute(const Attribute* node) {
  if (flow_.import_may_fail || node->context != Context::load) return;
  if (node->value->kind == Kind::name && as<Name>(node->value)->id == "asyncio") {
    if (!asyncio_remedy(node->name).empty()) refused_of_asyncio_.push_back(node);
  } else if (!loop_remedy(node->name).empty() && is_event_loop(node->value)) {
    not_of_asyncio("the event loop's ", node->name, node->span, loop_remedy(node->name));
  }
}

// By its name: loop, self.loop, event_loop, asyncio.get_running_loop().
bool ResolverWalk::is_event_loop(const Expr* node) {
  if (node->kind == Kind::name) {
    const std::string_view id = as<Name>(node)->id;
    return id == "loop" || id.ends_with("_loop");
  }
  if (node->kind == Kind::attribute) {
    const std::string_view name = as<Attribute>(node)->name;
    return name == "loop" || name.ends_with("_loop");
  }
  return node->kind == Kind::call && is_event_loop(as<Call>(node)->function);
}

// Of the names of asyncio that are not here: where `asyncio` is the module that the program imported, and nothing else.
void ResolverWalk::check_names_of_asyncio() {
  for (const Attribute* node : refused_of_asyncio_) {
    const Name* name = as<Name>(node->value);
    if (name->binding != Binding::global && name->binding != Binding::class_name) continue;
    not_of_asyncio("asyncio.", node->name, node->span, asyncio_remedy(node->name));
  }
}

// Only calls of the builtin itself: a name the script binds at module level or nearer is the script's own.
void ResolverWalk::check_builtin_calls() {
  for (const Call* call : calls_of_names_) {
    const Name* name = as<Name>(call->function);
    if (name->binding != Binding::global && name->binding != Binding::class_name) continue;
    const Symbol* symbol = scopes_.find(0, name->id);
    if (symbol && (symbol->flags & symbol_flag::bound)) continue;
    code_diagnostics_.push_back(make_diagnostic(
        DiagnosticKind::unsupported_builtin, "the builtin '" + std::string(name->id) + "' is not here", call->span.line,
        call->span.column, call->span.end_line, call->span.end_column, builtin_remedy(name->id)));
  }
}

}  // namespace lockstep::script
