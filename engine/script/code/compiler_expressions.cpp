// Expressions: operators, access, displays, f-strings.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

namespace {

using ast::as;
using K = ast::Kind;

constexpr Opcode binary_operators[] = {op_add, op_sub,    op_mul,    op_matmul, op_div,     op_floordiv, op_mod,
                                       op_pow, op_lshift, op_rshift, op_bit_or, op_bit_xor, op_bit_and};
static_assert(std::size(binary_operators) == static_cast<size_t>(ast::BinaryOperator::bit_and) + 1);

/// The form of an operator that has a small number on its right.
std::optional<Opcode> immediate_operator(ast::BinaryOperator op, int64_t number) {
  switch (op) {
    case ast::BinaryOperator::add: return op_add_i;
    case ast::BinaryOperator::subtract: return op_sub_i;
    case ast::BinaryOperator::multiply: return op_mul_i;
    case ast::BinaryOperator::floor_divide: return number > 0 ? std::optional(op_floordiv_i) : std::nullopt;
    case ast::BinaryOperator::modulo: return number > 0 ? std::optional(op_mod_i) : std::nullopt;
    case ast::BinaryOperator::bit_and: return op_bit_and_i;
    default: return std::nullopt;
  }
}

bool has_star(ast::ExprList list) {
  for (const ast::Expr* e : list)
    if (e->kind == K::starred) return true;
  return false;
}

uint32_t conversion_operand(char conversion) {
  switch (conversion) {
    case 's': return 1;
    case 'r': return 2;
    case 'a': return 3;
    default: return 0;
  }
}

}  // namespace

// CPython gives attribute access that spans lines the line of the attribute's name.
ast::Span UnitCompiler::attribute_span(const ast::Attribute* e, ast::Span whole) {
  if (e->name_span.line > whole.line) {
    whole.line = e->name_span.line;
    whole.column = e->name_span.column;
  }
  return whole;
}

void UnitCompiler::into(ast::Expr* e, Register target) {
  if (load_constant(e, target)) return;
  const Register mark = next_temp();
  switch (e->kind) {
    case K::name: load_name(as<ast::Name>(e), target); break;
    case K::attribute: attribute(as<ast::Attribute>(e), target); break;
    case K::subscript: subscript(as<ast::Subscript>(e), target); break;
    case K::slice: slice(as<ast::Slice>(e), target); break;
    case K::call: call(as<ast::Call>(e), target); break;
    case K::unary: unary(as<ast::Unary>(e), target); break;
    case K::binary: binary(as<ast::Binary>(e), target); break;
    case K::bool_op: bool_op(as<ast::BoolOp>(e), target); break;
    case K::compare: compare(as<ast::Compare>(e), target); break;
    case K::conditional: conditional(as<ast::Conditional>(e), target); break;
    case K::named_expression: named(as<ast::NamedExpression>(e), target); break;
    case K::lambda: lambda(as<ast::Lambda>(e), target); break;
    case K::tuple: sequence(e, as<ast::Tuple>(e)->elements, target); break;
    case K::list: sequence(e, as<ast::List>(e)->elements, target); break;
    case K::set: sequence(e, as<ast::Set>(e)->elements, target); break;
    case K::dict: dict(as<ast::Dict>(e), target); break;
    case K::list_comprehension:
    case K::set_comprehension:
    case K::dict_comprehension:
    case K::generator_expression: comprehension(as<ast::Comprehension>(e), target); break;
    case K::await: await(as<ast::Await>(e), target); break;
    case K::yield: yield(as<ast::Yield>(e), target); break;
    case K::yield_from: {
      const Register iterable = base_for(target);
      into(as<ast::YieldFrom>(e)->value, iterable);
      emit(op_yield_from, e->span, target, iterable);
      break;
    }
    case K::f_string: f_string(as<ast::FString>(e), target); break;
    case K::formatted_value: formatted_value(as<ast::FormattedValue>(e), target); break;
    case K::complex_literal: context_.refuse(e->span, "complex numbers are not supported"); break;
    default: context_.refuse(e->span, "this expression is not supported here"); break;
  }
  release(mark);
}

Register UnitCompiler::operand(ast::Expr* e) {
  if (is_plain_local(e) && as<ast::Name>(e)->id != "__debug__") {
    check(as<ast::Name>(e)->slot, e->span);
    return as<ast::Name>(e)->slot;
  }
  if (e->kind == K::named_expression && is_plain_local(as<ast::NamedExpression>(e)->target)) {
    const auto* named = as<ast::NamedExpression>(e);
    into(named->value, named->target->slot);
    assigned.add(named->target->slot);
    return named->target->slot;
  }
  const Register value = temp();
  into(e, value);
  return value;
}

Register UnitCompiler::operand_in(ast::Expr* e, Register target) {
  const bool names_local = e->kind == K::named_expression && is_plain_local(as<ast::NamedExpression>(e)->target);
  if (is_local(target) || is_plain_local(e) || names_local) return operand(e);
  into(e, target);
  return target;
}

Register UnitCompiler::kept_until(Register value, const ast::Expr* later, const ast::Span& at) {
  if (!is_local(value) || !assigns_local(later, value)) return value;
  const Register copy = temp();
  emit(op_move, at, copy, value);
  return copy;
}

void UnitCompiler::via_temp(ast::Expr* e, Register target) {
  const Register value = temp();
  into(e, value);
  emit(op_take, e->span, target, value);
  release(value);
}

void UnitCompiler::discard(ast::Expr* e) {
  Value value;
  std::string key;
  if (e->kind != K::name && constant_of(e, value, key)) return;
  const Register mark = next_temp();
  const Register result = operand(e);
  if (!is_local(result)) emit(op_drop, e->span, result);
  release(mark);
}

void UnitCompiler::unary(ast::Unary* e, Register target) {
  if (e->op == ast::UnaryOperator::not_) {
    if (const auto truth = fold_truth(e)) return emit(*truth ? op_load_true : op_load_false, e->span, target);
  }
  const Register value = operand_in(e->operand, target);
  switch (e->op) {
    case ast::UnaryOperator::plus: return emit(op_pos, e->span, target, value);
    case ast::UnaryOperator::minus: return emit(op_neg, e->span, target, value);
    case ast::UnaryOperator::invert: return emit(op_invert, e->span, target, value);
    case ast::UnaryOperator::not_: return emit(op_logical_not, e->span, target, value);
  }
}

void UnitCompiler::binary(ast::Binary* e, Register target) {
  const Register left = kept_until(operand_in(e->left, target), e->right, e->span);
  if (const auto number = fold_number(e->right); number && !number->is_float) {
    const bool small = number->integer >= INT16_MIN && number->integer <= INT16_MAX;
    if (small) {
      if (const auto op = immediate_operator(e->op, number->integer))
        return emit(*op, e->span, target, left, immediate(number->integer));
    } else if (e->op == ast::BinaryOperator::bit_and) {
      Value value;
      std::string key;
      constant_of(e->right, value, key);
      return emit(op_bit_and_k, e->span, target, left, constant(std::move(value), key));
    }
  }
  emit(binary_operators[static_cast<size_t>(e->op)], e->span, target, left, operand(e->right));
}

void UnitCompiler::attribute(ast::Attribute* e, Register target) {
  // The object must be gone before the target gets its value where a temporary may be all that keeps it alive.
  if (is_local(target) && is_fresh(e->value)) return via_temp(e, target);
  const Register object = operand_in(e->value, target);
  emit_cached(op_load_attr, attribute_span(e, e->span), target, object, CodeBuilder::name(e->name));
}

Register UnitCompiler::index_operand(ast::Expr* index) { return operand(index); }

void UnitCompiler::subscript(ast::Subscript* e, Register target) {
  if (is_local(target) && is_fresh(e->value)) return via_temp(e, target);
  const Register container = kept_until(operand_in(e->value, target), e->index, e->span);
  if (const auto index = small_immediate(e->index)) return emit(op_subscript_i, e->span, target, container, *index);
  emit(op_subscript, e->span, target, container, index_operand(e->index));
}

void UnitCompiler::slice(ast::Slice* e, Register target) {
  const Register first = temp(3);
  ast::Expr* const parts[] = {e->lower, e->upper, e->step};
  for (uint32_t i = 0; i < 3; ++i) {
    if (parts[i] != nullptr)
      into(parts[i], first + i);
    else
      emit(op_load_none, e->span, first + i);
  }
  emit(op_build_slice, e->span, target, first);
}

void UnitCompiler::named(ast::NamedExpression* e, Register target) {
  if (e->target->binding == ast::Binding::local) {
    into(e->value, e->target->slot);
    assigned.add(e->target->slot);
    if (target != e->target->slot) emit(op_move, e->span, target, e->target->slot);
    return;
  }
  // A target register that is a local must not change when the store raises: it is written last.
  const Register value = is_local(target) ? temp() : target;
  into(e->value, value);
  store_name(e->target, value, Holding::borrowed);
  if (value != target) emit(op_take, e->span, target, value);
}

void UnitCompiler::yield(ast::Yield* e, Register target) {
  const Register value = base_for(target);
  if (e->value != nullptr)
    into(e->value, value);
  else
    emit(op_load_none, e->span, value);
  emit(op_yield, e->span, target, value);
}

void UnitCompiler::sequence(ast::Expr* e, ast::ExprList elements, Register target) {
  const Opcode build = e->kind == K::tuple ? op_build_tuple : e->kind == K::list ? op_build_list : op_build_set;
  const bool is_set = e->kind == K::set;
  const uint32_t count = static_cast<uint32_t>(elements.size());
  // A long display grows, so that it does not need a register for each of its elements.
  constexpr uint32_t run = 32;
  if (count <= run && !has_star(elements)) {
    const Register first = next_temp();
    for (ast::Expr* element : elements) into(element, temp());
    return emit(build, e->span, target, first, count);
  }
  // A tuple is made of the list at the end.
  const Register result = base_for(target);
  const Register mark = next_temp();
  uint32_t plain = 0;
  while (plain < run && elements[plain]->kind != K::starred) into(elements[plain++], temp());
  emit(is_set ? op_build_set : op_build_list, e->span, result, mark, plain);
  release(mark);
  for (ast::Expr* element : elements.subspan(plain)) {
    const bool starred = element->kind == K::starred;
    ast::Expr* value = starred ? as<ast::Starred>(element)->value : element;
    const Register item = operand(value);
    emit(is_set ? (starred ? op_set_update : op_set_add) : (starred ? op_list_extend : op_list_append), element->span,
         result, item);
    if (!is_local(item) && must_drop(value)) emit(op_drop, element->span, item);
    release(mark);
  }
  if (e->kind == K::tuple) emit(op_list_to_tuple, e->span, result, result);
  settle(result, target, e->span);
}

void UnitCompiler::dict(ast::Dict* e, Register target) {
  // A long display is filled in runs, so that it does not need two registers for each of its items.
  constexpr size_t run = 32;
  bool merges = e->items.size() > run;
  for (const ast::DictItem& item : e->items) merges = merges || item.key == nullptr;
  const auto pairs = [&](std::span<ast::DictItem> items) {
    for (const ast::DictItem& item : items) {
      into(item.key, temp());
      into(item.value, temp());
    }
  };
  if (!merges) {
    const Register first = next_temp();
    pairs(e->items);
    return emit(op_build_dict, e->span, target, first, static_cast<uint32_t>(e->items.size()));
  }
  const Register result = base_for(target);
  const Register mark = next_temp();
  emit(op_build_dict, e->span, result, mark, 0);
  for (const ast::DictItem& item : e->items) {
    if (item.key == nullptr) {
      const Register mapping = operand(item.value);
      emit(op_dict_update, e->span, result, mapping);
      if (!is_local(mapping)) emit(op_drop, e->span, mapping);
    } else {
      const Register key = temp();
      into(item.key, key);
      const Register value = temp();
      into(item.value, value);
      emit(op_dict_set, e->span, result, key, value);
      if (must_drop(item.key)) emit(op_drop, e->span, key);
      if (must_drop(item.value)) emit(op_drop, e->span, value);
    }
    release(mark);
  }
  settle(result, target, e->span);
}

void UnitCompiler::f_string(ast::FString* e, Register target) {
  if (e->parts.empty()) return emit(op_load_const, e->span, target, text_constant(""));
  if (e->parts.size() == 1) {
    if (e->parts[0]->kind == K::formatted_value) return formatted_value(as<ast::FormattedValue>(e->parts[0]), target);
    return into(e->parts[0], target);
  }
  const Register first = next_temp();
  for (ast::Expr* part : e->parts) into(part, temp());
  emit(op_build_string, e->span, target, first, static_cast<uint32_t>(e->parts.size()));
}

// The value is evaluated before its format spec.
void UnitCompiler::formatted_value(ast::FormattedValue* e, Register target) {
  const uint32_t conversion = conversion_operand(e->conversion);
  if (e->format_spec == nullptr) {
    const Register value = operand_in(e->value, target);
    return emit(op_format_simple, e->span, target, value, conversion);
  }
  const Register result = base_for(target);
  const Register value = kept_until(operand(e->value), e->format_spec, e->span);
  f_string(e->format_spec, result);
  emit(op_format_spec, e->span, result, value, conversion);
  if (!is_local(value) && is_fresh(e->value)) emit(op_drop, e->span, value);
  settle(result, target, e->span);
}

}  // namespace lockstep::script
