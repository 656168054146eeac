// Questions about a tree that are asked before or while it is compiled.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

namespace {

using ast::as;
using K = ast::Kind;

bool any_assigns(ast::ExprList list, uint32_t slot) {
  for (const ast::Expr* e : list)
    if (assigns_local(e, slot)) return true;
  return false;
}

void unbind_target(const ast::Expr* target, AssignedLocals& slots) {
  if (target->kind == K::name) {
    const auto* name = as<ast::Name>(target);
    if (name->binding == ast::Binding::local) slots.add(name->slot);
  } else if (target->kind == K::tuple) {
    for (const ast::Expr* e : as<ast::Tuple>(target)->elements) unbind_target(e, slots);
  } else if (target->kind == K::list) {
    for (const ast::Expr* e : as<ast::List>(target)->elements) unbind_target(e, slots);
  }
}

/// Calls `visit` with every block directly inside `s` that belongs to the same unit.
template <class Visit>
void for_each_block(const ast::Stmt* s, Visit visit) {
  switch (s->kind) {
    case K::if_:
      for (const ast::IfBranch& branch : as<ast::If>(s)->branches) visit(branch.body);
      visit(as<ast::If>(s)->otherwise);
      break;
    case K::while_:
      visit(as<ast::While>(s)->body);
      visit(as<ast::While>(s)->otherwise);
      break;
    case K::for_:
      visit(as<ast::For>(s)->body);
      visit(as<ast::For>(s)->otherwise);
      break;
    case K::with: visit(as<ast::With>(s)->body); break;
    case K::try_:
      visit(as<ast::Try>(s)->body);
      for (const ast::ExceptHandler& handler : as<ast::Try>(s)->handlers) visit(handler.body);
      visit(as<ast::Try>(s)->otherwise);
      visit(as<ast::Try>(s)->finally);
      break;
    case K::match:
      for (const ast::MatchCase& c : as<ast::Match>(s)->cases) visit(c.body);
      break;
    default: break;
  }
}

}  // namespace

bool assigns_local(const ast::Expr* e, uint32_t slot) {
  if (e == nullptr) return false;
  switch (e->kind) {
    case K::named_expression: {
      const auto* named = as<ast::NamedExpression>(e);
      if (named->target->binding == ast::Binding::local && named->target->slot == slot) return true;
      return assigns_local(named->value, slot);
    }
    case K::f_string: return any_assigns(as<ast::FString>(e)->parts, slot);
    case K::formatted_value:
      return assigns_local(as<ast::FormattedValue>(e)->value, slot) ||
             assigns_local(as<ast::FormattedValue>(e)->format_spec, slot);
    case K::attribute: return assigns_local(as<ast::Attribute>(e)->value, slot);
    case K::subscript:
      return assigns_local(as<ast::Subscript>(e)->value, slot) || assigns_local(as<ast::Subscript>(e)->index, slot);
    case K::slice: {
      const auto* slice = as<ast::Slice>(e);
      return assigns_local(slice->lower, slot) || assigns_local(slice->upper, slot) || assigns_local(slice->step, slot);
    }
    case K::starred: return assigns_local(as<ast::Starred>(e)->value, slot);
    case K::call: {
      const auto* call = as<ast::Call>(e);
      if (assigns_local(call->function, slot) || any_assigns(call->arguments, slot)) return true;
      for (const ast::Keyword& keyword : call->keywords)
        if (assigns_local(keyword.value, slot)) return true;
      return false;
    }
    case K::unary: return assigns_local(as<ast::Unary>(e)->operand, slot);
    case K::binary:
      return assigns_local(as<ast::Binary>(e)->left, slot) || assigns_local(as<ast::Binary>(e)->right, slot);
    case K::bool_op: return any_assigns(as<ast::BoolOp>(e)->values, slot);
    case K::compare: return any_assigns(as<ast::Compare>(e)->operands, slot);
    case K::conditional: {
      const auto* choice = as<ast::Conditional>(e);
      return assigns_local(choice->test, slot) || assigns_local(choice->then, slot) ||
             assigns_local(choice->otherwise, slot);
    }
    case K::tuple: return any_assigns(as<ast::Tuple>(e)->elements, slot);
    case K::list: return any_assigns(as<ast::List>(e)->elements, slot);
    case K::set: return any_assigns(as<ast::Set>(e)->elements, slot);
    case K::dict:
      for (const ast::DictItem& item : as<ast::Dict>(e)->items)
        if (assigns_local(item.key, slot) || assigns_local(item.value, slot)) return true;
      return false;
    case K::list_comprehension:
    case K::set_comprehension:
    case K::dict_comprehension:
    case K::generator_expression: {
      const auto* comprehension = as<ast::Comprehension>(e);
      for (const ast::ComprehensionClause& clause : comprehension->clauses)
        if (assigns_local(clause.iterable, slot) || any_assigns(clause.conditions, slot)) return true;
      return assigns_local(comprehension->element, slot) || assigns_local(comprehension->value, slot);
    }
    case K::await: return assigns_local(as<ast::Await>(e)->value, slot);
    case K::yield: return assigns_local(as<ast::Yield>(e)->value, slot);
    case K::yield_from: return assigns_local(as<ast::YieldFrom>(e)->value, slot);
    default: return false;  // literals, names, lambdas
  }
}

void collect_unbound(ast::Block block, AssignedLocals& slots) {
  for (const ast::Stmt* s : block) {
    if (s->kind == K::delete_) {
      for (const ast::Expr* target : as<ast::Delete>(s)->targets) unbind_target(target, slots);
    } else if (s->kind == K::try_) {
      for (const ast::ExceptHandler& handler : as<ast::Try>(s)->handlers)
        if (handler.name != nullptr) unbind_target(handler.name, slots);
    }
    for_each_block(s, [&](ast::Block inner) { collect_unbound(inner, slots); });
  }
}

bool has_annotations(ast::Block block) {
  for (const ast::Stmt* s : block) {
    if (s->kind == K::annotated_assign && as<ast::AnnotatedAssign>(s)->simple) return true;
    bool found = false;
    for_each_block(s, [&](ast::Block inner) { found = found || has_annotations(inner); });
    if (found) return true;
  }
  return false;
}

void collect_annotations(ast::Block block, std::vector<ast::AnnotatedAssign*>& found) {
  for (ast::Stmt* s : block) {
    if (s->kind == K::annotated_assign) {
      auto* assign = as<ast::AnnotatedAssign>(s);
      if (assign->simple && assign->target->kind == K::name) found.push_back(assign);
    }
    for_each_block(s, [&](ast::Block inner) { collect_annotations(inner, found); });
  }
}

bool is_fresh(const ast::Expr* e) {
  switch (e->kind) {
    case K::call:
    case K::await:
    case K::yield:
    case K::yield_from:
    case K::lambda:
    case K::tuple:
    case K::list:
    case K::set:
    case K::dict:
    case K::list_comprehension:
    case K::set_comprehension:
    case K::dict_comprehension:
    case K::generator_expression: return true;
    case K::bool_op:
      for (const ast::Expr* value : as<ast::BoolOp>(e)->values)
        if (is_fresh(value)) return true;
      return false;
    case K::conditional: return is_fresh(as<ast::Conditional>(e)->then) || is_fresh(as<ast::Conditional>(e)->otherwise);
    case K::named_expression: return is_fresh(as<ast::NamedExpression>(e)->value);
    default: return false;
  }
}

bool must_drop(const ast::Expr* e) {
  switch (e->kind) {
    case K::none_literal:
    case K::true_literal:
    case K::false_literal:
    case K::ellipsis_literal:
    case K::int_literal:
    case K::float_literal:
    case K::string_literal:
    case K::bytes_literal:
    case K::f_string:
    case K::unary:
    case K::binary:
    case K::compare:
    case K::slice: return false;
    default: return true;
  }
}

}  // namespace lockstep::script
