// The walk over statements and patterns: what they bind, the scopes of functions and classes, where jumps may stand.

#include <algorithm>

#include "engine/script/front/resolver_walk.hpp"

namespace lockstep::script {

using namespace ast;

void ResolverWalk::block(Block body) {
  for (Stmt* node : body) statement(node);
}

void ResolverWalk::statement(Stmt* node) {
  switch (node->kind) {
    case Kind::if_: return if_statement(as<If>(node));
    case Kind::while_: {
      While* loop = as<While>(node);
      expression(loop->test);
      const Flow outer = flow_;
      flow_.in_loop = flow_.loop_inside_group_handler = flow_.loop_inside_finally = true;
      block(loop->body);
      flow_ = outer;
      return block(loop->otherwise);
    }
    case Kind::for_: return for_statement(as<For>(node));
    case Kind::with: return with_statement(as<With>(node));
    case Kind::try_: return try_statement(as<Try>(node));
    case Kind::match: return match_statement(as<Match>(node));
    case Kind::function_def: return function_def(as<FunctionDef>(node));
    case Kind::class_def: return class_def(as<ClassDef>(node));
    case Kind::type_alias: return type_alias(as<TypeAlias>(node));
    default: return simple_statement(node);
  }
}

void ResolverWalk::simple_statement(Stmt* node) {
  switch (node->kind) {
    case Kind::expression_statement: return expression(as<ExpressionStatement>(node)->value);
    case Kind::assign: expression(as<Assign>(node)->value); return expressions(as<Assign>(node)->targets);
    case Kind::augmented_assign: {
      AugmentedAssign* assign = as<AugmentedAssign>(node);
      expression(assign->target);
      return expression(assign->value);
    }
    case Kind::annotated_assign: return annotated_assign(as<AnnotatedAssign>(node));
    case Kind::delete_: return expressions(as<Delete>(node)->targets);
    case Kind::break_: return jump(node, "break");
    case Kind::continue_: return jump(node, "continue");
    case Kind::return_: return return_statement(as<Return>(node));
    case Kind::raise: optional(as<Raise>(node)->exception); return optional(as<Raise>(node)->cause);
    case Kind::assert_: {
      Assert* check = as<Assert>(node);
      if (check->test->kind == Kind::tuple && !as<Tuple>(check->test)->elements.empty()) {
        warning(node->span, "assertion is always true, perhaps remove parentheses?");
      }
      expression(check->test);
      return optional(check->message);
    }
    case Kind::global: return declare(node, as<Global>(node)->names, true);
    case Kind::nonlocal: return declare(node, as<Nonlocal>(node)->names, false);
    case Kind::import: return import(as<Import>(node));
    case Kind::import_from: return import_from(as<ImportFrom>(node));
    default: return;  // pass
  }
}

void ResolverWalk::jump(Stmt* node, const char* word) {
  if (flow_.in_group_handler && !flow_.loop_inside_group_handler) {
    code_error(node->span, "'break', 'continue' and 'return' cannot appear in an except* block");
  } else if (!flow_.in_loop) {
    code_error(node->span, node->kind == Kind::break_ ? "'break' outside loop" : "'continue' not properly in loop");
  } else if (flow_.in_finally && !flow_.loop_inside_finally) {
    warning(node->span, std::string("'") + word + "' in a 'finally' block");
  }
}

void ResolverWalk::return_statement(Return* node) {
  const UnitKind kind = unit().kind;
  optional(node->value);
  if (node->value && !unit().has_return_value) first_value_return_ = node;
  if (node->value) unit().has_return_value = true;
  if (kind == UnitKind::module || kind == UnitKind::class_body)
    code_error(node->span, "'return' outside function");
  else if (flow_.in_group_handler) {
    code_error(node->value ? node->value->span : node->span,
               "'break', 'continue' and 'return' cannot appear in an except* block");
  } else if (flow_.in_finally) {
    warning(node->span, "'return' in a 'finally' block");
  }
}

void ResolverWalk::declare(Stmt* node, std::span<std::string_view> names, bool global) {
  const char* word = global ? "global" : "nonlocal";
  for (std::string_view& id : names) {
    id = mangled(id);
    const std::string quoted = "name '" + std::string(id) + "' ";
    const std::uint32_t index = scopes_.symbol(scope_, id);
    Symbol& symbol = scope().symbols[index];
    if (symbol.flags & symbol_flag::parameter) {
      symbol_error(node->span, quoted + "is parameter and " + word);
    } else if (symbol.flags & symbol_flag::used) {
      symbol_error(node->span, quoted + "is used prior to " + word + " declaration");
    } else if (symbol.flags & symbol_flag::annotated) {
      symbol_error(node->span, "annotated " + quoted + "can't be " + word);
    } else if (symbol.flags & symbol_flag::bound) {
      symbol_error(node->span, quoted + "is assigned to before " + word + " declaration");
    } else if (!global && scope().kind == ScopeKind::module) {
      symbol_error(node->span, "nonlocal declaration not allowed at module level");
    } else if (symbol.flags & (global ? symbol_flag::nonlocal : symbol_flag::global)) {
      symbol_error(symbol.declared, quoted + "is nonlocal and global");
    }
    symbol.flags |= global ? symbol_flag::global : symbol_flag::nonlocal;
    symbol.declared = node->span;
    if (global) {
      // The module's own symbol: a builtin of that name is the script's from here on.
      const std::uint32_t module_index = scopes_.symbol(0, id);
      if (scope_ != 0) scopes_[0].symbols[module_index].flags |= symbol_flag::bound;
    }
  }
}

void ResolverWalk::if_statement(If* node) {
  for (IfBranch& branch : node->branches) {
    expression(branch.test);
    const Flow outer = flow_;
    if (is_type_checking(branch.test)) flow_.import_may_fail = true;
    block(branch.body);
    flow_ = outer;
  }
  block(node->otherwise);
}

void ResolverWalk::for_statement(For* node) {
  if (node->is_async) await(node, "'async for'");
  expression(node->target);
  expression(node->iterable);
  const Flow outer = flow_;
  flow_.in_loop = flow_.loop_inside_group_handler = flow_.loop_inside_finally = true;
  block(node->body);
  flow_ = outer;
  block(node->otherwise);
}

void ResolverWalk::with_statement(With* node) {
  if (node->is_async) await(node, "'async with'");
  for (WithItem& item : node->items) {
    expression(item.context);
    optional(item.target);
  }
  block(node->body);
}

void ResolverWalk::try_statement(Try* node) {
  const Flow outer = flow_;
  if (catches_import_error(node)) flow_.import_may_fail = true;
  block(node->body);
  flow_ = outer;
  for (ExceptHandler& handler : node->handlers) {
    optional(handler.type);
    if (handler.name) name(handler.name);
    if (node->is_group) {
      flow_.in_group_handler = true;
      flow_.loop_inside_group_handler = false;
    }
    block(handler.body);
    flow_ = outer;
  }
  block(node->otherwise);
  if (node->finally.empty()) return;
  flow_.in_finally = true;
  flow_.loop_inside_finally = false;
  block(node->finally);
  flow_ = outer;
}

void ResolverWalk::match_statement(Match* node) {
  expression(node->subject);
  for (MatchCase& item : node->cases) {
    pattern_names_.clear();
    check_captures(item.pattern);
    pattern(item.pattern);
    optional(item.guard);
    block(item.body);
  }
}

void ResolverWalk::pattern(Pattern* node) {
  const auto all = [&](std::span<Pattern*> patterns) {
    for (Pattern* inner : patterns) pattern(inner);
  };
  switch (node->kind) {
    case Kind::match_value: return expression(as<MatchValue>(node)->value);
    case Kind::match_sequence: return all(as<MatchSequence>(node)->patterns);
    case Kind::match_mapping: {
      MatchMapping* mapping = as<MatchMapping>(node);
      expressions(mapping->keys);
      all(mapping->patterns);
      if (mapping->rest) name(mapping->rest);
      return;
    }
    case Kind::match_class: {
      MatchClass* match = as<MatchClass>(node);
      expression(match->cls);
      all(match->positional);
      return all(match->keyword_patterns);
    }
    case Kind::match_star:
      if (as<MatchStar>(node)->name) name(as<MatchStar>(node)->name);
      return;
    case Kind::match_as:
      if (as<MatchAs>(node)->pattern) pattern(as<MatchAs>(node)->pattern);
      if (as<MatchAs>(node)->name) name(as<MatchAs>(node)->name);
      return;
    case Kind::match_or: return all(as<MatchOr>(node)->patterns);
    default: return;  // a singleton
  }
}

// A pattern captures no name twice, and alternatives capture the same names.
void ResolverWalk::check_captures(const Pattern* node) {
  const auto all = [&](std::span<Pattern* const> patterns) {
    for (const Pattern* inner : patterns) check_captures(inner);
  };
  switch (node->kind) {
    case Kind::match_sequence: return all(as<MatchSequence>(node)->patterns);
    case Kind::match_mapping: all(as<MatchMapping>(node)->patterns); return capture(node, as<MatchMapping>(node)->rest);
    case Kind::match_class: all(as<MatchClass>(node)->positional); return all(as<MatchClass>(node)->keyword_patterns);
    case Kind::match_star: return capture(node, as<MatchStar>(node)->name);
    case Kind::match_as:
      if (as<MatchAs>(node)->pattern) check_captures(as<MatchAs>(node)->pattern);
      return capture(node, as<MatchAs>(node)->name);
    case Kind::match_or: {
      const std::vector<std::string_view> before = pattern_names_;
      std::vector<std::string_view> first;
      bool is_first = true;
      for (const Pattern* inner : as<MatchOr>(node)->patterns) {
        pattern_names_ = before;
        check_captures(inner);
        std::sort(pattern_names_.begin(), pattern_names_.end());
        if (is_first)
          first = pattern_names_;
        else if (first != pattern_names_)
          return code_error(node->span, "alternative patterns bind different names");
        is_first = false;
      }
      return;
    }
    default: return;
  }
}

void ResolverWalk::capture(const Pattern* node, const Name* name) {
  if (!name) return;
  if (std::find(pattern_names_.begin(), pattern_names_.end(), name->id) != pattern_names_.end()) {
    code_error(node->span, "multiple assignments to name '" + std::string(name->id) + "' in pattern");
  }
  pattern_names_.push_back(name->id);
}

void ResolverWalk::annotated_assign(AnnotatedAssign* node) {
  if (node->target->kind == Kind::name) {
    Name* target = as<Name>(node->target);
    target->id = mangled(target->id);
    if (target->id == "__debug__") code_error(target->span, "cannot assign to __debug__");
    const Symbol* symbol = scopes_.find(scope_, target->id);
    if (node->simple && symbol && scope().kind != ScopeKind::module &&
        (symbol->flags & (symbol_flag::global | symbol_flag::nonlocal))) {
      symbol_error(node->span, "annotated name '" + std::string(target->id) + "' can't be " +
                                   ((symbol->flags & symbol_flag::global) ? "global" : "nonlocal"));
    }
    if (node->simple)
      bind(target, symbol_flag::bound | symbol_flag::annotated);
    else if (node->value)
      bind(target);
    else
      bind(target, 0);
  } else {
    expression(node->target);
  }
  annotation(node->annotation, "an annotation");
  if (node->simple && node->target->kind == Kind::name && unit().kind == UnitKind::class_body) class_annotations_.push_back(node);
  optional(node->value);
}

void ResolverWalk::check_starred(const Span& span, ExprList elements) {
  bool seen = false;
  for (const Expr* element : elements) {
    if (element->kind != Kind::starred) continue;
    if (seen) return code_error(span, "multiple starred expressions in assignment");
    seen = true;
  }
}

ScopeIndex ResolverWalk::open_type_parameters(std::span<TypeParameter> parameters) {
  if (parameters.empty()) return scope_;
  const ScopeIndex opened = scopes_.open(ScopeKind::type_parameters, scope_, nullptr);
  const ScopeIndex outer = scope_;
  scope_ = opened;
  scope().type_parameters = parameters;
  for (TypeParameter& parameter : parameters) {
    const Symbol* symbol = scopes_.find(opened, mangled(parameter.name->id));
    if (symbol) {
      symbol_error(parameter.span, "duplicate type parameter '" + std::string(parameter.name->id) + "'");
    }
    bind(parameter.name, symbol_flag::bound | symbol_flag::type_parameter);
    constexpr const char* kinds[] = {"a TypeVar", "a TypeVarTuple", "a ParamSpec"};
    const std::string kind = kinds[static_cast<int>(parameter.kind)];
    const bool constraints = parameter.bound && parameter.bound->kind == Kind::tuple;
    annotation(parameter.bound, (kind + (constraints ? " constraint" : " bound")).c_str());
    annotation(parameter.default_value, (kind + " default").c_str());
  }
  scope_ = outer;
  return opened;
}

void ResolverWalk::defaults(const Parameters& parameters) {
  for (const Parameter& item : parameters.positional) optional(item.default_value);
  for (const Parameter& item : parameters.keyword_only) optional(item.default_value);
}

void ResolverWalk::parameters(const Parameters& parameters) {
  for (const Parameter& item : parameters.positional) parameter(item);
  for (const Parameter& item : parameters.keyword_only) parameter(item);
  if (parameters.variadic) parameter(*parameters.variadic);
  if (parameters.variadic_keyword) parameter(*parameters.variadic_keyword);
}

void ResolverWalk::parameter(const Parameter& parameter) {
  Name* target = parameter.name;
  target->id = mangled(target->id);
  if (target->id == "__debug__") code_error(parameter.span, "cannot assign to __debug__");
  if (scopes_.find(scope_, target->id)) {
    symbol_error(parameter.span, "duplicate argument '" + std::string(target->id) + "' in function definition");
  }
  bind(target, symbol_flag::parameter);
}

void ResolverWalk::function_def(FunctionDef* node) {
  const std::string_view plain_name = node->name->id;
  expressions(node->decorators);
  defaults(node->parameters);
  name(node->name);
  const auto check_annotation = [&](const Parameter& item) { annotation(item.annotation, "an annotation"); };
  for (const Parameter& item : node->parameters.positional) check_annotation(item);
  for (const Parameter& item : node->parameters.keyword_only) check_annotation(item);
  annotation(node->returns, "an annotation");

  const ScopeIndex outer_scope = scope_;
  const Flow outer_flow = flow_;
  const bool outer_async = in_async_function_;
  const bool outer_suspends = suspends_;
  const Return* outer_return = first_value_return_;
  const ScopeIndex around = open_type_parameters(node->type_parameters);
  function_annotations(node, around);
  node->unit = make_unit(UnitKind::function, plain_name, node);
  scope_ = scopes_.open(ScopeKind::function, around, node->unit);
  const bool guarded = flow_.import_may_fail;
  flow_ = Flow{};
  flow_.import_may_fail = guarded;
  in_async_function_ = node->is_async;
  parameters(node->parameters);
  block(node->body);
  Unit& own = *node->unit;
  if (node->is_async)
    own.function_kind = own.has_yield ? FunctionKind::async_generator : FunctionKind::coroutine;
  else
    own.function_kind = own.has_yield ? FunctionKind::generator : FunctionKind::plain;
  if (own.function_kind == FunctionKind::async_generator && own.has_return_value) {
    code_error(first_value_return_->span, "'return' with value in async generator");
  }
  first_value_return_ = outer_return;
  scope_ = outer_scope;
  flow_ = outer_flow;
  in_async_function_ = outer_async;
  suspends_ = outer_suspends;
}

// Opens the scope in which the annotations of `owner` are evaluated; the caller goes back to its own.
Unit* ResolverWalk::open_annotations(Node* owner, ScopeIndex around) {
  Unit* made = make_unit(UnitKind::annotations, "__annotate__", owner);
  made->as_text = annotations_stay_text_;
  scope_ = scopes_.open(ScopeKind::annotations, around, made);
  const std::uint32_t format = scopes_.symbol(scope_, arena_.intern(".format"));
  scope().symbols[format].flags |= symbol_flag::parameter;
  in_async_function_ = false;
  return made;
}

void ResolverWalk::function_annotations(FunctionDef* node, ScopeIndex around) {
  std::vector<Expr*> found;
  const auto add = [&](const Parameter& item) {
    if (item.annotation) found.push_back(item.annotation);
  };
  const Parameters& all = node->parameters;
  for (const Parameter& item : all.positional) add(item);
  if (all.variadic) add(*all.variadic);
  for (const Parameter& item : all.keyword_only) add(item);
  if (all.variadic_keyword) add(*all.variadic_keyword);
  if (node->returns) found.push_back(node->returns);
  if (found.empty()) return;
  const ScopeIndex outer = scope_;
  const bool outer_async = in_async_function_;
  node->annotations_unit = open_annotations(node, around);
  if (!annotations_stay_text_) expressions(found);
  scope_ = outer;
  in_async_function_ = outer_async;
}

void ResolverWalk::class_annotations(ClassDef* node) {
  if (class_annotations_.empty() || annotations_stay_text_) return;
  const ScopeIndex outer = scope_;
  const bool outer_async = in_async_function_;
  node->annotations_unit = open_annotations(node, scope_);
  for (AnnotatedAssign* item : class_annotations_) expression(item->annotation);
  scope_ = outer;
  in_async_function_ = outer_async;
}

void ResolverWalk::class_def(ClassDef* node) {
  const std::string_view plain_name = node->name->id;
  expressions(node->decorators);
  name(node->name);
  const ScopeIndex outer_scope = scope_;
  const Flow outer_flow = flow_;
  const bool outer_async = in_async_function_;
  const std::string_view outer_class = class_name_;
  const ScopeIndex around = open_type_parameters(node->type_parameters);
  scope_ = around;
  expressions(node->bases);
  check_keywords(node->keywords);
  for (Keyword& keyword : node->keywords) expression(keyword.value);
  node->unit = make_unit(UnitKind::class_body, plain_name, node);
  scope_ = scopes_.open(ScopeKind::class_body, around, node->unit);
  const bool guarded = flow_.import_may_fail;
  flow_ = Flow{};
  flow_.import_may_fail = guarded;
  in_async_function_ = false;
  class_name_ = plain_name;
  std::vector<AnnotatedAssign*> outer_annotations;
  outer_annotations.swap(class_annotations_);
  block(node->body);
  class_annotations(node);
  class_annotations_.swap(outer_annotations);
  class_name_ = outer_class;
  scope_ = outer_scope;
  flow_ = outer_flow;
  in_async_function_ = outer_async;
}

void ResolverWalk::type_alias(TypeAlias* node) {
  name(node->name);
  open_type_parameters(node->type_parameters);
  annotation(node->value, "a type alias");
}

}  // namespace lockstep::script
