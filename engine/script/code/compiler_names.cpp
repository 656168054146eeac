// Variables and targets: loading, storing, deleting, assignment statements.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

namespace {

constexpr Opcode in_place[] = {op_iadd, op_isub,    op_imul,    op_imatmul, op_idiv,     op_ifloordiv, op_imod,
                               op_ipow, op_ilshift, op_irshift, op_ibit_or, op_ibit_xor, op_ibit_and};
static_assert(std::size(in_place) == static_cast<size_t>(ast::BinaryOperator::bit_and) + 1);

Opcode in_place_operator(ast::BinaryOperator op) { return in_place[static_cast<size_t>(op)]; }

bool has_star(ast::ExprList list) {
  for (const ast::Expr* e : list)
    if (e->kind == ast::Kind::starred) return true;
  return false;
}

bool is_sequence_display(const ast::Expr* e) { return e->kind == ast::Kind::tuple || e->kind == ast::Kind::list; }

ast::ExprList elements_of(ast::Expr* e) {
  return e->kind == ast::Kind::tuple ? ast::as<ast::Tuple>(e)->elements : ast::as<ast::List>(e)->elements;
}

}  // namespace

void UnitCompiler::check(uint32_t slot, const ast::Span& at) {
  if (assigned.has(slot)) return;
  emit(op_check_local, at, slot);
  assigned.add(slot);
}

void UnitCompiler::load_name(const ast::Name* name, Register target) {
  const ast::Span& at = name->span;
  if (name->id == "__debug__") return emit(op_load_true, at, target);
  switch (name->binding) {
    case ast::Binding::local:
      check(name->slot, at);
      if (target != name->slot) emit(op_move, at, target, name->slot);
      return;
    case ast::Binding::cell: return emit(op_load_cell, at, target, name->slot);
    case ast::Binding::free: return emit(op_load_free, at, target, name->slot);
    case ast::Binding::class_name: return emit(op_load_name, at, target, CodeBuilder::name(name->id));
    case ast::Binding::class_free: return emit(op_load_class_free, at, target, name->slot, CodeBuilder::name(name->id));
    case ast::Binding::class_attribute:
      emit(op_load_free, at, target, name->slot);
      return emit_cached(op_load_attr, at, target, target, CodeBuilder::name(name->id));
    case ast::Binding::global:
    case ast::Binding::unresolved: return emit_cached(op_load_global, at, target, CodeBuilder::name(name->id));
  }
}

void UnitCompiler::store_name(const ast::Name* name, Register value, Holding holding) {
  const ast::Span& at = name->span;
  switch (name->binding) {
    case ast::Binding::local:
      if (value != name->slot) emit(holding == Holding::borrowed ? op_move : op_take, at, name->slot, value);
      assigned.add(name->slot);
      return;
    case ast::Binding::cell: emit(op_store_cell, at, value, name->slot); break;
    case ast::Binding::free: emit(op_store_free, at, value, name->slot); break;
    case ast::Binding::class_name:
    case ast::Binding::class_attribute:  // only loads
    case ast::Binding::class_free: emit(op_store_name, at, value, CodeBuilder::name(name->id)); break;
    case ast::Binding::global:
    case ast::Binding::unresolved: emit(op_store_global, at, value, CodeBuilder::name(name->id)); break;
  }
  if (holding == Holding::owned) emit(op_drop, at, value);
}

void UnitCompiler::delete_name(const ast::Name* name) {
  const ast::Span& at = name->span;
  switch (name->binding) {
    case ast::Binding::local:
      emit(op_delete_local, at, name->slot);
      assigned.remove(name->slot);
      return;
    case ast::Binding::cell: return emit(op_delete_cell, at, 0, name->slot);
    case ast::Binding::free: return emit(op_delete_free, at, 0, name->slot);
    case ast::Binding::class_name:
    case ast::Binding::class_attribute:  // only loads
    case ast::Binding::class_free: return emit(op_delete_name, at, 0, CodeBuilder::name(name->id));
    case ast::Binding::global:
    case ast::Binding::unresolved: return emit(op_delete_global, at, 0, CodeBuilder::name(name->id));
  }
}

// As `name = None; del name`: no error when the handler itself has deleted it.
void UnitCompiler::unbind_exception_name(const ast::Name* name, const ast::Span& at) {
  if (name->binding == ast::Binding::local) {
    emit(op_drop, at, name->slot);
    assigned.remove(name->slot);
    return;
  }
  const Register mark = next_temp();
  const Register none = temp();
  emit(op_load_none, at, none);
  store_name(name, none, Holding::forgotten);
  release(mark);
  delete_name(name);
}

bool UnitCompiler::is_plain_local(const ast::Expr* e) const {
  return e->kind == ast::Kind::name && ast::as<ast::Name>(e)->binding == ast::Binding::local;
}

UnitCompiler::Holding UnitCompiler::holding_of(const ast::Expr* e, Register value) const {
  if (is_local(value)) return Holding::borrowed;
  return must_drop(e) ? Holding::owned : Holding::forgotten;
}

void UnitCompiler::store(ast::Expr* target, Register value, Holding holding) {
  const Register mark = next_temp();
  switch (target->kind) {
    case ast::Kind::name: return store_name(ast::as<ast::Name>(target), value, holding);
    case ast::Kind::attribute: {
      auto* attribute = ast::as<ast::Attribute>(target);
      const Register object = operand(attribute->value);
      emit_cached(op_store_attr, attribute_span(attribute, target->span), object, value,
                  CodeBuilder::name(attribute->name));
      if (!is_local(object) && is_fresh(attribute->value)) emit(op_drop, target->span, object);
      break;
    }
    case ast::Kind::subscript: {
      auto* item = ast::as<ast::Subscript>(target);
      const Register container = kept_until(operand(item->value), item->index, target->span);
      if (const auto index = small_immediate(item->index)) {
        emit(op_store_subscript_i, target->span, container, *index, value);
      } else {
        const Register position = index_operand(item->index);
        emit(op_store_subscript, target->span, container, position, value);
        if (!is_local(position) && is_fresh(item->index)) emit(op_drop, target->span, position);
      }
      if (!is_local(container) && is_fresh(item->value)) emit(op_drop, target->span, container);
      break;
    }
    case ast::Kind::tuple:
    case ast::Kind::list: {
      Register source = value;
      if (holding == Holding::borrowed) {
        source = temp();
        emit(op_move, target->span, source, value);
      }
      unpack(elements_of(target), target->span, source);
      release(mark);
      return;
    }
    case ast::Kind::starred: return store(ast::as<ast::Starred>(target)->value, value, holding);
    default: break;
  }
  release(mark);
  if (holding == Holding::owned) emit(op_drop, target->span, value);
}

// Takes the temporary `value`.
void UnitCompiler::unpack(ast::ExprList targets, const ast::Span& at, Register value) {
  const uint32_t count = static_cast<uint32_t>(targets.size());
  const bool starred = has_star(targets);
  bool in_a_row = !starred && count > 0;
  for (uint32_t i = 0; in_a_row && i < count; ++i)
    in_a_row =
        is_plain_local(targets[i]) && ast::as<ast::Name>(targets[i])->slot == ast::as<ast::Name>(targets[0])->slot + i;
  if (in_a_row) {
    emit(op_unpack, at, ast::as<ast::Name>(targets[0])->slot, value, count);
    for (const ast::Expr* target : targets) assigned.add(ast::as<ast::Name>(target)->slot);
    return;
  }
  const Register mark = next_temp();
  Register first;
  if (is_top(value)) {
    first = value;
    if (count > 1) temp(count - 1);
  } else {
    first = temp(count);
  }
  if (starred) {
    uint32_t before = 0;
    while (targets[before]->kind != ast::Kind::starred) ++before;
    const uint32_t after = count - before - 1;
    if (before > 255 || after > 255) context_.refuse(at, "more than 255 targets before or after a starred one");
    emit(op_unpack_ex, at, first, value, before | (after << 8));
  } else {
    emit(op_unpack, at, first, value, count);
  }
  for (uint32_t i = 0; i < count; ++i) store(targets[i], first + i, Holding::owned);
  release(mark);
}

void UnitCompiler::delete_target(ast::Expr* target) {
  const Register mark = next_temp();
  switch (target->kind) {
    case ast::Kind::name: return delete_name(ast::as<ast::Name>(target));
    case ast::Kind::attribute: {
      auto* attribute = ast::as<ast::Attribute>(target);
      const Register object = operand(attribute->value);
      emit(op_delete_attr, attribute_span(attribute, target->span), object, 0, CodeBuilder::name(attribute->name));
      if (!is_local(object)) emit(op_drop, target->span, object);
      break;
    }
    case ast::Kind::subscript: {
      auto* item = ast::as<ast::Subscript>(target);
      const Register container = kept_until(operand(item->value), item->index, target->span);
      const Register index = index_operand(item->index);
      emit(op_delete_subscript, target->span, container, index);
      if (!is_local(container)) emit(op_drop, target->span, container);
      if (!is_local(index) && must_drop(item->index)) emit(op_drop, target->span, index);
      break;
    }
    case ast::Kind::tuple:
    case ast::Kind::list:
      for (ast::Expr* element : elements_of(target)) delete_target(element);
      break;
    default: break;
  }
  release(mark);
}

void UnitCompiler::assign_one(ast::Expr* target, ast::Expr* value) {
  const Register mark = next_temp();
  if (is_plain_local(target)) {
    const uint32_t slot = ast::as<ast::Name>(target)->slot;
    into(value, slot);
    assigned.add(slot);
  } else if (is_sequence_display(target)) {
    if (assign_pairwise(target, value)) return;
    const Register source = temp();
    into(value, source);
    unpack(elements_of(target), target->span, source);
  } else {
    const Register source = operand(value);
    store(target, source, holding_of(value, source));
  }
  release(mark);
}

// `a, b = b, a`: no tuple is made. All values are there before the first target is stored, and targets are stored from left to
// right. false when the two sides do not match one to one.
bool UnitCompiler::assign_pairwise(ast::Expr* target, ast::Expr* value) {
  if (!is_sequence_display(value)) return false;
  const ast::ExprList targets = elements_of(target);
  const ast::ExprList values = elements_of(value);
  const size_t count = targets.size();
  if (count == 0 || count != values.size() || has_star(targets) || has_star(values)) return false;

  bool distinct_locals = true;
  AssignedLocals stored(unit_.variables.size());
  for (const ast::Expr* t : targets) {
    if (is_plain_local(t) && !stored.has(ast::as<ast::Name>(t)->slot)) {
      stored.add(ast::as<ast::Name>(t)->slot);
    } else {
      distinct_locals = false;
      if (is_sequence_display(t)) return false;
    }
  }
  const Register mark = next_temp();
  std::vector<Register> sources(count);
  for (size_t i = 0; i < count; ++i) {
    if (distinct_locals && i + 1 == count) {
      // The last value may go to its place at once: the others are copies by now.
      const uint32_t slot = ast::as<ast::Name>(targets[i])->slot;
      into(values[i], slot);
      sources[i] = slot;
      continue;
    }
    sources[i] = operand(values[i]);
    if (!is_local(sources[i])) continue;
    bool overwritten = stored.has(sources[i]);
    for (size_t later = i + 1; !overwritten && later < count; ++later)
      overwritten = assigns_local(values[later], sources[i]);
    if (!overwritten) continue;
    const Register copy = temp();
    emit(op_move, values[i]->span, copy, sources[i]);
    sources[i] = copy;
  }
  for (size_t i = 0; i < count; ++i) {
    if (distinct_locals && i + 1 == count) {
      assigned.add(sources[i]);
    } else {
      store(targets[i], sources[i], holding_of(values[i], sources[i]));
    }
  }
  release(mark);
  return true;
}

void UnitCompiler::assign(ast::Assign* s) {
  if (s->targets.size() == 1) return assign_one(s->targets[0], s->value);
  const Register mark = next_temp();
  const Register value = operand(s->value);
  for (size_t i = 0; i < s->targets.size(); ++i) {
    const bool last = i + 1 == s->targets.size();
    store(s->targets[i], value, last ? holding_of(s->value, value) : Holding::borrowed);
  }
  release(mark);
}

// The target's own parts are evaluated once, its value is read before the right side is evaluated: what an await on the
// right side changes meanwhile is lost, as in CPython.
void UnitCompiler::augmented_assign(ast::AugmentedAssign* s) {
  const Register mark = next_temp();
  const auto apply = [&](Register target, Register left) {
    if (s->op == ast::BinaryOperator::add || s->op == ast::BinaryOperator::subtract) {
      if (const auto number = small_immediate(s->value))
        return emit(s->op == ast::BinaryOperator::add ? op_iadd_i : op_isub_i, s->span, target, left, *number);
    }
    left = kept_until(left, s->value, s->span);
    emit(in_place_operator(s->op), s->span, target, left, operand(s->value));
  };
  switch (s->target->kind) {
    case ast::Kind::name: {
      auto* name = ast::as<ast::Name>(s->target);
      if (name->binding == ast::Binding::local) {
        check(name->slot, name->span);
        apply(name->slot, name->slot);
        break;
      }
      const Register value = temp();
      load_name(name, value);
      apply(value, value);
      store_name(name, value, Holding::forgotten);
      break;
    }
    case ast::Kind::attribute: {
      auto* attribute = ast::as<ast::Attribute>(s->target);
      const ast::Span at = attribute_span(attribute, s->target->span);
      const uint32_t attribute_name = CodeBuilder::name(attribute->name);
      const Register object = kept_until(operand(attribute->value), s->value, at);
      const Register value = temp();
      emit_cached(op_load_attr, at, value, object, attribute_name);
      apply(value, value);
      emit_cached(op_store_attr, at, object, value, attribute_name);
      if (!is_local(object) && is_fresh(attribute->value)) emit(op_drop, at, object);
      break;
    }
    case ast::Kind::subscript: {
      auto* item = ast::as<ast::Subscript>(s->target);
      const ast::Span& at = s->target->span;
      const Register container = kept_until(kept_until(operand(item->value), item->index, at), s->value, at);
      if (const auto index = small_immediate(item->index)) {
        const Register value = temp();
        emit(op_subscript_i, at, value, container, *index);
        apply(value, value);
        emit(op_store_subscript_i, at, container, *index, value);
      } else {
        const Register position = kept_until(index_operand(item->index), s->value, at);
        const Register value = temp();
        emit(op_subscript, at, value, container, position);
        apply(value, value);
        emit(op_store_subscript, at, container, position, value);
      }
      if (!is_local(container) && is_fresh(item->value)) emit(op_drop, at, container);
      break;
    }
    default: break;
  }
  release(mark);
}

// Annotations are evaluated when they are asked for (PEP 649); until then classes keep their text, in order, for dataclasses.
void UnitCompiler::annotated_assign(ast::AnnotatedAssign* s) {
  if (s->value != nullptr) {
    assign_one(s->target, s->value);
  } else if (s->target->kind == ast::Kind::attribute) {
    discard(ast::as<ast::Attribute>(s->target)->value);
  } else if (s->target->kind == ast::Kind::subscript) {
    discard(ast::as<ast::Subscript>(s->target)->value);
    const Register mark = next_temp();
    const Register index = index_operand(ast::as<ast::Subscript>(s->target)->index);
    if (!is_local(index)) emit(op_drop, s->span, index);
    release(mark);
  }
  if (!s->simple || s->target->kind != ast::Kind::name) return;
  if (unit_.kind != UnitKind::class_body) return;
  const Register mark = next_temp();
  const Register table = temp(3);
  const uint32_t annotations = CodeBuilder::name("__annotations__");
  emit(op_load_name, s->span, table, annotations);
  emit(op_load_const, s->span, table + 1, text_constant(ast::as<ast::Name>(s->target)->id));
  emit(op_load_const, s->span, table + 2, text_constant(s->annotation_text));
  emit(op_dict_set, s->span, table, table + 1, table + 2);
  release(mark);
}

}  // namespace lockstep::script
