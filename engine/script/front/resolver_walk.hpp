#pragma once
// The resolver's walk over the tree; only resolver*.cpp include this.

#include <string>
#include <string_view>
#include <vector>

#include "engine/script/front/resolver.hpp"
#include "engine/script/front/scopes.hpp"

namespace lockstep::script {

/// Visits the tree once in CPython's order, filling Scopes and checking the rules that need the code around a node.
///
/// Errors of two of CPython's passes are kept apart: those of its symbol table come before those of its compiler.
class ResolverWalk {
 public:
  ResolverWalk(Arena& arena, std::vector<Diagnostic>& diagnostics, const ResolveOptions& options)
      : arena_(arena), diagnostics_(diagnostics), options_(options), scopes_(arena, diagnostics) {}

  void run(ast::Module& module);

 private:
  // What a `break` or `return` would leave.
  struct Flow {
    bool in_loop = false;
    bool in_group_handler = false;  // directly in an except* block
    bool loop_inside_group_handler = false;
    bool in_finally = false;
    bool loop_inside_finally = false;
    bool import_may_fail = false;  // a handler catches ImportError, or it never runs
  };

  // ---- statements (resolver_statements.cpp)
  void block(ast::Block body);
  void statement(ast::Stmt* node);
  void simple_statement(ast::Stmt* node);
  void jump(ast::Stmt* node, const char* word);
  void return_statement(ast::Return* node);
  void declare(ast::Stmt* node, std::span<std::string_view> names, bool global);
  void if_statement(ast::If* node);
  void for_statement(ast::For* node);
  void with_statement(ast::With* node);
  void try_statement(ast::Try* node);
  void match_statement(ast::Match* node);
  void pattern(ast::Pattern* node);
  void check_captures(const ast::Pattern* node);
  void capture(const ast::Pattern* node, const ast::Name* name);
  void annotated_assign(ast::AnnotatedAssign* node);
  void function_def(ast::FunctionDef* node);
  void class_def(ast::ClassDef* node);
  void type_alias(ast::TypeAlias* node);
  ScopeIndex open_type_parameters(std::span<ast::TypeParameter> parameters);
  void defaults(const ast::Parameters& parameters);
  void parameters(const ast::Parameters& parameters);
  void parameter(const ast::Parameter& parameter);
  void check_starred(const ast::Span& span, ast::ExprList elements);
  void check_keywords(std::span<ast::Keyword> keywords);

  // ---- expressions (resolver_expressions.cpp)
  void expression(ast::Expr* node);
  void optional(ast::Expr* node) {
    if (node) expression(node);
  }
  void expressions(ast::ExprList list) {
    for (ast::Expr* node : list) expression(node);
  }
  void name(ast::Name* node);
  void bind(ast::Name* node, std::uint16_t flags = symbol_flag::bound);
  void call(ast::Call* node);
  void lambda(ast::Lambda* node);
  void named_expression(ast::NamedExpression* node);
  void comprehension(ast::Comprehension* node);
  void await(ast::Node* node, const char* what);
  void yield(ast::Node* node);
  void annotation(ast::Expr* node, const char* where);
  void function_annotations(ast::FunctionDef* node, ScopeIndex around);
  void class_annotations(ast::ClassDef* node);
  Unit* open_annotations(ast::Node* owner, ScopeIndex around);

  // ---- imports and builtins (resolver_imports.cpp)
  void import(ast::Import* node);
  void import_from(ast::ImportFrom* node);
  void check_module(std::string_view module, const ast::Span& span);
  static bool catches_import_error(const ast::Try* node);
  static bool is_type_checking(const ast::Expr* test);
  void check_builtin_calls();
  void check_names_of_asyncio();
  void check_attribute(const ast::Attribute* node);
  void not_of_asyncio(std::string_view owner, std::string_view name, const ast::Span& span, std::string_view remedy);
  static bool is_event_loop(const ast::Expr* node);

  // ---- shared
  Unit* make_unit(UnitKind kind, std::string_view name, ast::Node* node);
  Unit& unit() { return scopes_.unit_of(scope_); }
  Scope& scope() { return scopes_[scope_]; }
  std::string_view mangled(std::string_view id);
  void symbol_error(const ast::Span& span, std::string message);
  void code_error(const ast::Span& span, std::string message);
  void warning(const ast::Span& span, std::string message);
  void unsupported(const ast::Span& span, std::string message, std::string_view remedy);

  Arena& arena_;
  std::vector<Diagnostic>& diagnostics_;
  const ResolveOptions& options_;
  std::vector<Diagnostic> code_diagnostics_;
  Scopes scopes_;
  ScopeIndex scope_ = no_scope;
  std::string_view class_name_;  // for mangling; empty outside classes
  Flow flow_;
  bool in_async_function_ = false;                   // the unit is an async def, or a comprehension inside one
  bool in_first_iterable_ = false;                   // an iterable of a comprehension: no walrus there
  const ast::Return* first_value_return_ = nullptr;  // of the unit, where it has one
  bool suspends_ = false;                            // an await was met since the innermost comprehension began
  const char* comprehension_noun_ = nullptr;         // directly in one: "list comprehension", …
  std::vector<const ast::Call*> calls_of_names_;
  std::vector<const ast::Attribute*> refused_of_asyncio_;  // asyncio.open_connection, if asyncio is the module
  std::vector<ast::AnnotatedAssign*> class_annotations_;  // of the class body so far
  bool annotations_stay_text_ = false;                    // from __future__ import annotations
  std::vector<std::string_view> pattern_names_;    // captured so far by the pattern being checked
  const ast::Stmt* last_future_import_ = nullptr;  // of those at the beginning of the module
};

}  // namespace lockstep::script
