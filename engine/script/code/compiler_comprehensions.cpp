// Comprehensions. List, set and dict comprehensions run inside the unit around them, on slots of their own; a generator
// expression is a unit of one parameter, the iterator of its first clause.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

using K = ast::Kind;

void UnitCompiler::comprehension(ast::Comprehension* e, Register target) {
  if (e->kind == K::generator_expression) {
    const Register base = base_for(target);
    generator_expression(e, base);
    return settle(base, target, e->span);
  }
  const Register mark = next_temp();
  const Register result = temp();
  const Register iterator = temp();

  // The first iterable is evaluated before the comprehension's own variables exist.
  into(e->clauses[0].iterable, iterator);
  emit(e->clauses[0].is_async ? op_get_aiter : op_get_iter, e->clauses[0].iterable->span, iterator, iterator);
  // Own variables are cleared however the comprehension is left: they keep nothing alive, and the next run starts unbound.
  // Where no handler is around, an exception ends the frame and clears them anyway.
  for (const uint32_t slot : e->own_slots) assigned.remove(slot);
  const AssignedLocals before = assigned_in_handler();
  const bool cleans_up = !e->own_slots.empty() && is_in_protected_block();
  Region region;
  if (cleans_up) open(region);
  for (const uint32_t slot : e->own_slots)
    if (unit_.variables[slot].captured) emit(op_make_cell, e->span, slot);
  const Opcode build = e->kind == K::list_comprehension  ? op_build_list
                       : e->kind == K::set_comprehension ? op_build_set
                                                         : op_build_dict;
  emit(build, e->span, result, next_temp(), 0);
  clause(e, 0, iterator, result);
  for (const uint32_t slot : e->own_slots) {
    emit(op_drop, e->span, slot);
    assigned.remove(slot);
  }
  if (cleans_up) {
    close(region);
    Label end;
    emit_jump(op_jump, e->span, 0, end);
    begin_handler(region, mark, before);
    for (const uint32_t slot : e->own_slots) emit(op_drop, e->span, slot);
    emit(op_reraise, e->span, mark);
    end_path();
    bind(end);
  }
  emit(op_take, e->span, target, result);
  release(mark);
}

// One `for` of a comprehension with everything inside it; its iterator is in a register of its own, which is empty afterwards.
void UnitCompiler::clause(ast::Comprehension* e, size_t index, Register iterator, Register result) {
  const ast::ComprehensionClause& part = e->clauses[index];
  const ast::Span& at = part.iterable->span;
  assigned.subtract(ever_unbound_);
  const uint32_t top = loop_top();
  Label exhausted, next;
  Region awaiting;
  const Register mark = next_temp();
  const Register item = temp();
  const AssignedLocals at_top = assigned_in_handler();
  if (part.is_async) {
    async_next(iterator, item, awaiting, at);
    store(part.target, item, Holding::owned);
  } else if (is_plain_local(part.target)) {
    for_next(iterator, ast::as<ast::Name>(part.target)->slot, exhausted, at);
    assigned.add(ast::as<ast::Name>(part.target)->slot);
  } else {
    for_next(iterator, item, exhausted, at);
    store(part.target, item, Holding::owned);
  }
  release(mark);
  for (ast::Expr* condition : part.conditions) jump_if(condition, false, next);
  if (index + 1 < e->clauses.size()) {
    const ast::ComprehensionClause& inner = e->clauses[index + 1];
    const Register inner_iterator = temp();
    into(inner.iterable, inner_iterator);
    emit(inner.is_async ? op_get_aiter : op_get_iter, inner.iterable->span, inner_iterator, inner_iterator);
    clause(e, index + 1, inner_iterator, result);
  } else {
    comprehension_element(e, result);
  }
  release(mark);
  bind(next);
  emit_loop(e->span, top);
  if (part.is_async) {
    begin_handler(awaiting, item, at_top);
    emit_jump(op_end_async_for, at, item, exhausted);
    end_path();
  }
  bind(exhausted);
  if (part.is_async) emit(op_drop, at, iterator);
  // The last element that was made is in the list: its temporary need not be emptied in each round.
  if (index + 1 == e->clauses.size() && e->kind == K::list_comprehension && must_drop(e->element))
    emit(op_drop, at, item);
}

void UnitCompiler::comprehension_element(ast::Comprehension* e, Register result) {
  const Register mark = next_temp();
  if (e->kind == K::generator_expression) {
    const Register value = temp();
    into(e->element, value);
    emit(op_yield, e->element->span, value, value);
    emit(op_drop, e->element->span, value);
  } else {
    const Register element = operand(e->element);
    if (e->kind == K::dict_comprehension) {
      const Register key = kept_until(element, e->value, e->element->span);
      const Register value = operand(e->value);
      emit(op_dict_set, e->span, result, key, value);
      if (!is_local(key) && must_drop(e->element)) emit(op_drop, e->span, key);
      if (!is_local(value) && must_drop(e->value)) emit(op_drop, e->span, value);
    } else {
      const bool is_list = e->kind == K::list_comprehension;
      emit(is_list ? op_list_append : op_set_add, e->span, result, element);
      if (!is_list && !is_local(element) && must_drop(e->element)) emit(op_drop, e->span, element);
    }
  }
  release(mark);
}

void UnitCompiler::generator_expression(ast::Comprehension* e, Register base) {
  const ast::ComprehensionClause& first = e->clauses[0];
  const Register mark = next_temp();
  make_function(*e->unit, nullptr, base, e->span);
  const Register iterator = temp();
  into(first.iterable, iterator);
  emit(first.is_async ? op_get_aiter : op_get_iter, first.iterable->span, iterator, iterator);
  emit(op_call, e->span, base, 1);
  release(mark);
}

void UnitCompiler::generator_body(ast::Comprehension* e) { clause(e, 0, 0, 0); }

}  // namespace lockstep::script
