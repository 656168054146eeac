// The walk over expressions: uses of names, scopes of lambdas and comprehensions, where await and yield may stand.

#include "engine/script/front/resolver_walk.hpp"

namespace lockstep::script {

using namespace ast;

namespace {

const char* comprehension_noun(Kind kind) {
  switch (kind) {
    case Kind::list_comprehension: return "list comprehension";
    case Kind::set_comprehension: return "set comprehension";
    case Kind::dict_comprehension: return "dict comprehension";
    default: return "generator expression";
  }
}

}  // namespace

void ResolverWalk::expression(Expr* node) {
  switch (node->kind) {
    case Kind::none_literal:
    case Kind::true_literal:
    case Kind::false_literal:
    case Kind::ellipsis_literal:
    case Kind::int_literal:
    case Kind::float_literal:
    case Kind::string_literal:
    case Kind::bytes_literal: return;
    case Kind::complex_literal:
      return unsupported(node->span, "complex numbers are not here", "keep the two parts in a tuple");
    case Kind::f_string: return expressions(as<FString>(node)->parts);
    case Kind::formatted_value:
      expression(as<FormattedValue>(node)->value);
      return optional(as<FormattedValue>(node)->format_spec);
    case Kind::name: return name(as<Name>(node));
    case Kind::attribute: {
      Attribute* attribute = as<Attribute>(node);
      attribute->name = mangled(attribute->name);
      if (node->context != Context::load && attribute->name == "__debug__") {
        code_error(node->span,
                   node->context == Context::store ? "cannot assign to __debug__" : "cannot delete __debug__");
      }
      expression(attribute->value);
      return check_attribute(attribute);
    }
    case Kind::subscript: expression(as<Subscript>(node)->value); return expression(as<Subscript>(node)->index);
    case Kind::slice:
      optional(as<Slice>(node)->lower);
      optional(as<Slice>(node)->upper);
      return optional(as<Slice>(node)->step);
    case Kind::starred: return expression(as<Starred>(node)->value);
    case Kind::call: return call(as<Call>(node));
    case Kind::unary: return expression(as<Unary>(node)->operand);
    case Kind::binary: expression(as<Binary>(node)->left); return expression(as<Binary>(node)->right);
    case Kind::bool_op: return expressions(as<BoolOp>(node)->values);
    case Kind::compare: return expressions(as<Compare>(node)->operands);
    case Kind::conditional:
      expression(as<Conditional>(node)->test);
      expression(as<Conditional>(node)->then);
      return expression(as<Conditional>(node)->otherwise);
    case Kind::named_expression: return named_expression(as<NamedExpression>(node));
    case Kind::lambda: return lambda(as<Lambda>(node));
    case Kind::tuple:
      if (node->context == Context::store) check_starred(node->span, as<Tuple>(node)->elements);
      return expressions(as<Tuple>(node)->elements);
    case Kind::list:
      if (node->context == Context::store) check_starred(node->span, as<List>(node)->elements);
      return expressions(as<List>(node)->elements);
    case Kind::set: return expressions(as<Set>(node)->elements);
    case Kind::dict:
      for (DictItem& item : as<Dict>(node)->items) {
        optional(item.key);
        expression(item.value);
      }
      return;
    case Kind::list_comprehension:
    case Kind::set_comprehension:
    case Kind::dict_comprehension:
    case Kind::generator_expression: return comprehension(as<Comprehension>(node));
    case Kind::await: await(node, "'await'"); return expression(as<Await>(node)->value);
    case Kind::yield: yield(node); return optional(as<Yield>(node)->value);
    case Kind::yield_from: yield(node); return expression(as<YieldFrom>(node)->value);
    default: return;  // statements and patterns do not come here
  }
}

void ResolverWalk::name(Name* node) {
  node->id = mangled(node->id);
  if (node->context == Context::load) {
    scopes_.use(scope_, node, symbol_flag::used);
    const Unit& around = unit();
    if (node->id == "super" && around.kind != UnitKind::module && around.kind != UnitKind::class_body) {
      // Zero-argument super() reads the class through this cell.
      const std::uint32_t index = scopes_.symbol(scope_, arena_.intern("__class__"));
      scope().symbols[index].flags |= symbol_flag::used;
    }
    if (node->id == "locals" || node->id == "vars" || node->id == "dir") unit().uses_locals_call = true;
    return;
  }
  if (node->id == "__debug__") {
    code_error(node->span, node->context == Context::store ? "cannot assign to __debug__" : "cannot delete __debug__");
  }
  bind(node);
}

void ResolverWalk::bind(Name* node, std::uint16_t flags) {
  node->id = mangled(node->id);
  scopes_.use(scope_, node, flags);
}

void ResolverWalk::call(Call* node) {
  expression(node->function);
  if (node->function->kind == Kind::name && !flow_.import_may_fail &&
      !builtin_remedy(as<Name>(node->function)->id).empty()) {
    calls_of_names_.push_back(node);
  }
  expressions(node->arguments);
  check_keywords(node->keywords);
  for (Keyword& keyword : node->keywords) expression(keyword.value);
}

void ResolverWalk::check_keywords(std::span<Keyword> keywords) {
  for (std::size_t i = 0; i < keywords.size(); ++i) {
    if (keywords[i].name.empty()) continue;
    if (keywords[i].name == "__debug__") code_error(keywords[i].span, "cannot assign to __debug__");
    for (std::size_t j = i + 1; j < keywords.size(); ++j) {
      if (keywords[i].name.data() != keywords[j].name.data()) continue;
      code_error(keywords[j].span, "keyword argument repeated: " + std::string(keywords[j].name));
      i = keywords.size();
      break;
    }
  }
  for (Keyword& keyword : keywords) keyword.name = mangled(keyword.name);
}

void ResolverWalk::lambda(Lambda* node) {
  defaults(node->parameters);
  const ScopeIndex outer_scope = scope_;
  const bool outer_async = in_async_function_;
  const bool outer_suspends = suspends_;
  const char* outer_noun = comprehension_noun_;
  node->unit = make_unit(UnitKind::lambda, "<lambda>", node);
  scope_ = scopes_.open(ScopeKind::function, outer_scope, node->unit);
  in_async_function_ = false;
  comprehension_noun_ = nullptr;
  parameters(node->parameters);
  expression(node->body);
  if (node->unit->has_yield) node->unit->function_kind = FunctionKind::generator;
  scope_ = outer_scope;
  in_async_function_ = outer_async;
  suspends_ = outer_suspends;
  comprehension_noun_ = outer_noun;
}

void ResolverWalk::named_expression(NamedExpression* node) {
  if (in_first_iterable_) {
    symbol_error(node->span, "assignment expression cannot be used in a comprehension iterable expression");
    return;
  }
  Name* target = node->target;
  target->id = mangled(target->id);
  if (target->id == "__debug__") code_error(target->span, "cannot assign to __debug__");
  // In comprehensions of any kind the target belongs to the function around them.
  ScopeIndex home = scope_;
  const auto is_comprehension = [&](ScopeIndex index) {
    const ScopeKind kind = scopes_[index].kind;
    return kind == ScopeKind::comprehension || kind == ScopeKind::generator_expression;
  };
  for (; is_comprehension(home); home = scopes_[home].parent) {
    const Symbol* symbol = scopes_.find(home, target->id);
    if (symbol && (symbol->flags & symbol_flag::iteration)) {
      symbol_error(target->span, "assignment expression cannot rebind comprehension iteration variable '" +
                                     std::string(target->id) + "'");
      return;
    }
  }
  if (home == scope_) {
    bind(target);
  } else if (scopes_[home].kind == ScopeKind::class_body) {
    symbol_error(node->span, "assignment expression within a comprehension cannot be used in a class body");
    return;
  } else {
    const std::uint32_t index = scopes_.symbol(home, target->id);
    scopes_[home].symbols[index].flags |= symbol_flag::bound;
    scopes_.use(scope_, target, symbol_flag::used);
    for (ScopeIndex inner = scope_; inner != home; inner = scopes_[inner].parent) {
      const std::uint32_t inner_index = scopes_.symbol(inner, target->id);
      scopes_[inner].symbols[inner_index].flags |= symbol_flag::rebound;
    }
  }
  expression(node->value);
}

void ResolverWalk::comprehension(Comprehension* node) {
  const bool generator = node->kind == Kind::generator_expression;
  const bool outer_iterable = in_first_iterable_;
  in_first_iterable_ = true;
  expression(node->clauses[0].iterable);
  in_first_iterable_ = outer_iterable;

  const ScopeIndex outer_scope = scope_;
  const bool outer_async = in_async_function_;
  const bool outer_suspends = suspends_;
  const char* outer_noun = comprehension_noun_;
  Unit* own = nullptr;
  if (generator) {
    own = make_unit(UnitKind::generator_expression, "<genexpr>", node);
    own->has_yield = true;
    in_async_function_ = true;  // an asynchronous generator can be made anywhere
  }
  node->unit = own;
  scope_ = scopes_.open(generator ? ScopeKind::generator_expression : ScopeKind::comprehension, outer_scope, own);
  scope().comprehension = node;
  if (generator) {
    const std::uint32_t index = scopes_.symbol(scope_, arena_.intern(".0"));
    scope().symbols[index].flags |= symbol_flag::parameter;
  }
  comprehension_noun_ = comprehension_noun(node->kind);
  suspends_ = false;
  // An await anywhere inside makes the comprehension asynchronous; it is then judged as a whole.
  if (!generator) in_async_function_ = true;
  for (std::size_t i = 0; i < node->clauses.size(); ++i) {
    ComprehensionClause& clause = node->clauses[i];
    if (clause.is_async) suspends_ = true;
    if (i > 0) {
      const bool before = in_first_iterable_;
      in_first_iterable_ = true;
      expression(clause.iterable);
      in_first_iterable_ = before;
    }
    expression(clause.target);
    for (Symbol& symbol : scope().symbols) {
      if (!(symbol.flags & symbol_flag::bound)) continue;
      symbol.flags |= symbol_flag::iteration;
      if (symbol.flags & symbol_flag::rebound) {
        symbol_error(clause.target->span, "comprehension inner loop cannot rebind assignment expression target '" +
                                              std::string(symbol.id) + "'");
      }
    }
    expressions(clause.conditions);
  }
  expression(node->element);
  optional(node->value);
  node->is_async = suspends_;
  scope_ = outer_scope;
  in_async_function_ = outer_async;
  comprehension_noun_ = outer_noun;
  if (generator) {
    own->has_await = node->is_async;
    own->function_kind = node->is_async ? FunctionKind::async_generator : FunctionKind::generator;
    suspends_ = outer_suspends;
    return;
  }
  suspends_ = outer_suspends || node->is_async;
  if (!node->is_async) return;
  unit().has_await = true;
  if (!in_async_function_ && !(options_.top_level_await && unit().kind == UnitKind::module)) {
    code_error(node->span, "asynchronous comprehension outside of an asynchronous function");
  }
}

// `what` awaits here: the unit must be asynchronous.
void ResolverWalk::await(Node* node, const char* what) {
  suspends_ = true;
  unit().has_await = true;
  if (in_async_function_) return;
  const UnitKind kind = unit().kind;
  if (kind == UnitKind::module && options_.top_level_await) return;
  const bool in_function = kind == UnitKind::function || kind == UnitKind::lambda;
  // CPython tells the two cases apart for `await` only.
  const bool plain_await = node->kind == Kind::await;
  code_error(node->span,
             std::string(what) + (plain_await && !in_function ? " outside function" : " outside async function"));
}

void ResolverWalk::yield(Node* node) {
  const UnitKind kind = unit().kind;
  if (comprehension_noun_) {
    symbol_error(node->span, std::string("'yield' inside ") + comprehension_noun_);
    return;
  }
  unit().has_yield = true;
  if (kind == UnitKind::module || kind == UnitKind::class_body) {
    code_error(node->span,
               node->kind == Kind::yield_from ? "'yield from' outside function" : "'yield' outside function");
  } else if (node->kind == Kind::yield_from && in_async_function_) {
    code_error(node->span, "'yield from' inside async function");
  }
}

// What may not stand in an annotation, evaluated or not.
void ResolverWalk::annotation(Expr* node, const char* where) {
  if (!node) return;
  const char* what = nullptr;
  switch (node->kind) {
    case Kind::named_expression: what = "named expression"; break;
    case Kind::yield:
    case Kind::yield_from: what = "yield expression"; break;
    case Kind::await: what = "await expression"; break;
    case Kind::subscript:
      annotation(as<Subscript>(node)->value, where);
      return annotation(as<Subscript>(node)->index, where);
    case Kind::tuple:
      for (Expr* element : as<Tuple>(node)->elements) annotation(element, where);
      return;
    case Kind::binary: annotation(as<Binary>(node)->left, where); return annotation(as<Binary>(node)->right, where);
    case Kind::list:
      for (Expr* element : as<List>(node)->elements) annotation(element, where);
      return;
    default: return;
  }
  symbol_error(node->span, std::string(what) + " cannot be used within " + where);
}

}  // namespace lockstep::script
