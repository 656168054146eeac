// Conditions: jumping on the truth of an expression, and the operators that are made of jumps.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

namespace {

using ast::as;
using K = ast::Kind;
using Op = ast::CompareOperator;

struct CompareOpcodes {
  Opcode value, jump_if, jump_unless, jump_if_immediate, jump_unless_immediate;
};

/// The instructions of an operator that has jumps of its own, or null.
const CompareOpcodes* opcodes_of(Op op) {
  static constexpr CompareOpcodes table[] = {
      {op_eq, op_jump_if_eq, op_jump_unless_eq, op_jump_if_eq_i, op_jump_unless_eq_i},
      {op_ne, op_jump_if_ne, op_jump_unless_ne, op_jump_if_ne_i, op_jump_unless_ne_i},
      {op_lt, op_jump_if_lt, op_jump_unless_lt, op_jump_if_lt_i, op_jump_unless_lt_i},
      {op_le, op_jump_if_le, op_jump_unless_le, op_jump_if_le_i, op_jump_unless_le_i},
      {op_gt, op_jump_if_gt, op_jump_unless_gt, op_jump_if_gt_i, op_jump_unless_gt_i},
      {op_ge, op_jump_if_ge, op_jump_unless_ge, op_jump_if_ge_i, op_jump_unless_ge_i},
  };
  return op <= Op::greater_equal ? &table[static_cast<size_t>(op)] : nullptr;
}

bool is_none(const ast::Expr* e) { return e->kind == K::none_literal; }

}  // namespace

void UnitCompiler::jump_if_register(Register value, bool when, Label& label, const ast::Span& at) {
  if (is_local(value))
    emit_jump(when ? op_jump_if_true : op_jump_if_false, at, value, label);
  else
    emit_jump(when ? op_jump_if_true_take : op_jump_if_false_take, at, value, label);
}

void UnitCompiler::jump_if(ast::Expr* test, bool when, Label& label) {
  const ast::Span& at = test->span;
  if (const auto truth = fold_truth(test)) {
    if (*truth == when) emit_jump(op_jump, at, 0, label);
    return;
  }
  const Register mark = next_temp();
  switch (test->kind) {
    case K::unary:
      if (as<ast::Unary>(test)->op == ast::UnaryOperator::not_)
        return jump_if(as<ast::Unary>(test)->operand, !when, label);
      break;
    case K::bool_op: {
      const auto* e = as<ast::BoolOp>(test);
      // `or` is decided by the first true operand, `and` by the first false one.
      const bool deciding = e->op == ast::BoolOperator::or_;
      if (deciding == when) {
        for (ast::Expr* value : e->values) jump_if(value, when, label);
        return;
      }
      Label decided;
      for (ast::Expr* value : e->values.first(e->values.size() - 1)) jump_if(value, deciding, decided);
      jump_if(e->values.back(), when, label);
      bind(decided);
      return;
    }
    case K::conditional: {
      const auto* e = as<ast::Conditional>(test);
      Label otherwise, end;
      jump_if(e->test, false, otherwise);
      jump_if(e->then, when, label);
      emit_jump(op_jump, at, 0, end);
      bind(otherwise);
      jump_if(e->otherwise, when, label);
      bind(end);
      return;
    }
    case K::compare: {
      const auto* e = as<ast::Compare>(test);
      if (e->operators.size() > 1) {
        jump_if_chain(as<ast::Compare>(test), when, label);
      } else {
        const Register left = kept_until(operand(e->operands[0]), e->operands[1], at);
        jump_if_compare(e->operators[0], e->operands[1], left, no_operand, when, label, at);
      }
      release(mark);
      return;
    }
    default: break;
  }
  jump_if_register(operand(test), when, label, at);
  release(mark);
}

// The right operand is evaluated here when `right_register` is no_operand.
void UnitCompiler::jump_if_compare(Op op, ast::Expr* right, Register left, Register right_register, bool when,
                                   Label& label, const ast::Span& at) {
  if ((op == Op::is || op == Op::is_not) && is_none(right)) {
    const bool jump_on_none = (op == Op::is) == when;
    return emit_jump(jump_on_none ? op_jump_if_none : op_jump_if_not_none, at, left, label);
  }
  const CompareOpcodes* opcodes = opcodes_of(op);
  if (opcodes != nullptr && !wide()) {
    if (right_register == no_operand) {
      if (const auto number = small_immediate(right))
        return emit_short_jump(when ? opcodes->jump_if_immediate : opcodes->jump_unless_immediate, at, left, *number,
                               label);
      right_register = operand(right);
    }
    return emit_short_jump(when ? opcodes->jump_if : opcodes->jump_unless, at, left, right_register, label);
  }
  if (right_register == no_operand) right_register = right_operand(op, right);
  const Register result = temp();
  emit_compare(op, result, left, right_register, at);
  emit_jump(when ? op_jump_if_true_take : op_jump_if_false_take, at, result, label);
}

Register UnitCompiler::right_operand(Op op, ast::Expr* right) {
  if ((op == Op::in || op == Op::not_in) && right->kind == K::list) {
    const Register list = temp();
    if (!load_constant_list(right, list)) into(right, list);
    return list;
  }
  return operand(right);
}

// `a < b < c` jumps as `a < b and b < c` does, with b evaluated once.
void UnitCompiler::jump_if_chain(ast::Compare* e, bool when, Label& label) {
  Label decided;
  Label& when_false = when ? decided : label;
  Register left = kept_until(operand(e->operands[0]), e->operands[1], e->span);
  for (size_t i = 0; i < e->operators.size(); ++i) {
    const bool last = i + 1 == e->operators.size();
    if (last) {
      jump_if_compare(e->operators[i], e->operands[i + 1], left, no_operand, when, label, e->span);
    } else {
      const Register right = kept_until(operand(e->operands[i + 1]), e->operands[i + 2], e->span);
      jump_if_compare(e->operators[i], e->operands[i + 1], left, right, false, when_false, e->span);
      left = right;
    }
  }
  bind(decided);
}

void UnitCompiler::emit_compare(Op op, Register target, Register left, Register right, const ast::Span& at) {
  switch (op) {
    case Op::is: return emit(op_is, at, target, left, right);
    case Op::is_not: return emit(op_is_not, at, target, left, right);
    case Op::in: return emit(op_contains, at, target, left, right);
    case Op::not_in: return emit(op_not_contains, at, target, left, right);
    default: return emit(opcodes_of(op)->value, at, target, left, right);
  }
}

void UnitCompiler::compare(ast::Compare* e, Register target) {
  if (e->operators.size() == 1) {
    const Register left = kept_until(operand_in(e->operands[0], target), e->operands[1], e->span);
    return emit_compare(e->operators[0], target, left, right_operand(e->operators[0], e->operands[1]), e->span);
  }
  if (is_local(target)) return via_temp(e, target);
  Label decided;
  Register left = kept_until(operand(e->operands[0]), e->operands[1], e->span);
  for (size_t i = 0; i < e->operators.size(); ++i) {
    const bool last = i + 1 == e->operators.size();
    Register right = operand(e->operands[i + 1]);
    if (!last) right = kept_until(right, e->operands[i + 2], e->span);
    emit_compare(e->operators[i], target, left, right, e->span);
    if (!last) emit_jump(op_jump_if_false, e->span, target, decided);
    left = right;
  }
  bind(decided);
}

void UnitCompiler::bool_op(ast::BoolOp* e, Register target) {
  if (is_local(target)) return via_temp(e, target);
  Label decided;
  const Opcode jump = e->op == ast::BoolOperator::or_ ? op_jump_if_true : op_jump_if_false;
  for (ast::Expr* value : e->values) {
    into(value, target);
    if (value != e->values.back()) emit_jump(jump, value->span, target, decided);
  }
  bind(decided);
}

void UnitCompiler::conditional(ast::Conditional* e, Register target) {
  if (const auto truth = fold_truth(e->test)) return into(*truth ? e->then : e->otherwise, target);
  Label otherwise, end;
  jump_if(e->test, false, otherwise);
  into(e->then, target);
  emit_jump(op_jump, e->span, 0, end);
  bind(otherwise);
  into(e->otherwise, target);
  bind(end);
}

}  // namespace lockstep::script
