// try and with, and leaving enclosing statements early: return, break, continue.
//
// What must happen when a block is left stands in the code once for each way of leaving it. Code for leaving early lies inside
// the block's instructions but outside of its protected ranges: `leave_to` closes them before it and opens them again after it.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

using ast::as;
using K = ast::Kind;

void UnitCompiler::push(Enclosing block) {
  resume(block);
  enclosing_.push_back(std::move(block));
}

UnitCompiler::Enclosing UnitCompiler::pop() {
  Enclosing block = std::move(enclosing_.back());
  enclosing_.pop_back();
  suspend(block);
  return block;
}

void UnitCompiler::suspend(Enclosing& block) {
  if (block.is_protected) close(block.protected_region);
  if (block.is_handled) close(block.handled_region);
}

void UnitCompiler::resume(Enclosing& block) {
  if (block.is_protected) open(block.protected_region);
  if (block.is_handled) open(block.handled_region);
}

AssignedLocals UnitCompiler::assigned_in_handler() const {
  AssignedLocals result = assigned;
  result.subtract(ever_unbound_);
  return result;
}

bool UnitCompiler::is_in_protected_block() const {
  for (const Enclosing& block : enclosing_)
    if (block.is_protected) return true;
  return false;
}

// What leaving `block` early takes. It is no longer among the enclosing ones.
void UnitCompiler::leave(Enclosing& block) {
  switch (block.kind) {
    case Enclosing::Kind::while_loop:
    case Enclosing::Kind::protected_body: return;
    case Enclosing::Kind::for_loop: return emit(op_drop, block.at, block.reg);
    case Enclosing::Kind::finally_body: return statements(block.final_body);
    case Enclosing::Kind::handler:
      if (block.exception_name != nullptr) unbind_exception_name(block.exception_name, block.at);
      return emit(op_drop, block.at, block.reg);
    case Enclosing::Kind::with_block: {
      const Register mark = next_temp();
      const Register call = temp(5);
      emit(block.is_async ? op_async_with_exit : op_with_exit, block.at, block.reg, no_operand, call);
      emit(op_drop, block.at, call);
      return release(mark);
    }
  }
}

void UnitCompiler::return_statement(ast::Return* s) {
  const Register mark = next_temp();
  const bool is_none = s->value == nullptr || s->value->kind == K::none_literal;
  Register value = 0;
  if (!is_none) {
    value = operand(s->value);
    bool may_change = false;
    for (const Enclosing& block : enclosing_)
      may_change = may_change || block.kind == Enclosing::Kind::finally_body || block.exception_name != nullptr;
    if (is_local(value) && may_change) {
      const Register copy = temp();
      emit(op_move, s->span, copy, value);
      value = copy;
    }
  }
  leave_to(0, [&] {
    if (is_none)
      emit(op_return_none, s->span);
    else
      emit(op_return_value, s->span, value);
    end_path();
  });
  release(mark);
}

size_t UnitCompiler::innermost_loop() const {
  size_t depth = enclosing_.size();
  while (enclosing_[depth - 1].kind != Enclosing::Kind::while_loop &&
         enclosing_[depth - 1].kind != Enclosing::Kind::for_loop)
    --depth;
  return depth - 1;
}

void UnitCompiler::break_statement(const ast::Span& at) {
  const size_t depth = innermost_loop();
  Label* after = enclosing_[depth].after;
  leave_to(depth, [&] { emit_jump(op_jump, at, 0, *after); });
}

void UnitCompiler::continue_statement(const ast::Span& at) {
  const size_t depth = innermost_loop();
  const uint32_t top = enclosing_[depth].top;
  leave_to(depth + 1, [&] { emit_loop(at, top); });
}

void UnitCompiler::try_statement(ast::Try* s) {
  if (s->finally.empty())
    try_except(s);
  else
    try_finally(s);
}

void UnitCompiler::try_finally(ast::Try* s) {
  const Register exception = next_temp();
  const AssignedLocals before = assigned_in_handler();
  Enclosing body;
  body.kind = Enclosing::Kind::finally_body;
  body.is_protected = true;
  body.final_body = s->finally;
  body.at = s->span;
  push(std::move(body));
  if (s->handlers.empty())
    statements(s->body);
  else
    try_except(s);
  body = pop();
  statements(s->finally);
  Label end;
  emit_jump(op_jump, s->span, 0, end);

  begin_handler(body.protected_region, exception, before);
  if (reachable()) {
    temp();
    Enclosing handler;
    handler.kind = Enclosing::Kind::handler;
    handler.is_handled = true;
    handler.reg = exception;
    handler.at = s->span;
    push(std::move(handler));
    statements(s->finally);
    handler = pop();
    emit(op_reraise, s->span, exception);
    end_path();
    add_handled(handler.handled_region, exception);
    release(exception);
  }
  bind(end);
}

void UnitCompiler::try_except(ast::Try* s) {
  const Register exception = next_temp();
  const AssignedLocals before = assigned_in_handler();
  Label end;
  Enclosing body;
  body.kind = Enclosing::Kind::protected_body;
  body.is_protected = true;
  push(std::move(body));
  statements(s->body);
  body = pop();
  statements(s->otherwise);
  emit_jump(op_jump, s->span, 0, end);

  begin_handler(body.protected_region, exception, before);
  if (reachable()) {
    temp();
    if (s->is_group)
      group_handlers(s, exception, end);
    else
      handlers(s, exception, end);
    release(exception);
  }
  bind(end);
}

void UnitCompiler::handlers(ast::Try* s, Register exception, Label& end) {
  Enclosing handler;
  handler.kind = Enclosing::Kind::handler;
  handler.is_handled = true;
  handler.reg = exception;
  handler.at = s->span;
  push(std::move(handler));
  bool catches_all = false;
  for (ast::ExceptHandler& clause : s->handlers) {
    Label next;
    if (clause.type != nullptr) {
      const Register mark = next_temp();
      const Register matches = temp();
      const Register type = operand(clause.type);
      emit(op_match_exception, clause.span, matches, exception, type);
      if (!is_local(type) && is_fresh(clause.type)) emit(op_drop, clause.type->span, type);
      emit_jump(op_jump_if_false_take, clause.type->span, matches, next);
      release(mark);
    } else {
      catches_all = true;
    }
    handler_body(clause, exception);
    // The end of handling: the range must end before the exception goes.
    if (reachable()) {
      suspend(enclosing_.back());
      emit(op_drop, clause.span, exception);
      emit_jump(op_jump, clause.span, 0, end);
      resume(enclosing_.back());
    }
    bind(next);
  }
  handler = pop();
  if (!catches_all) {
    emit(op_reraise, s->span, exception);
    end_path();
  }
  add_handled(handler.handled_region, exception);
}

// The body of `except … as name`, after which the name is unbound, also when the body raises. The innermost enclosing block is
// the handler.
void UnitCompiler::handler_body(ast::ExceptHandler& clause, Register exception) {
  if (clause.name == nullptr) return statements(clause.body);
  store_name(clause.name, exception, Holding::borrowed);
  const AssignedLocals before = assigned_in_handler();
  const Register second = next_temp();
  Enclosing named;
  named.kind = Enclosing::Kind::protected_body;
  named.is_protected = true;
  enclosing_.back().exception_name = clause.name;
  push(std::move(named));
  statements(clause.body);
  named = pop();
  enclosing_.back().exception_name = nullptr;
  unbind_exception_name(clause.name, clause.span);

  Label end;
  emit_jump(op_jump, clause.span, 0, end);
  begin_handler(named.protected_region, second, before);
  if (reachable()) {
    temp();
    unbind_exception_name(clause.name, clause.span);
    emit(op_reraise, clause.span, second);
    end_path();
    release(second);
  }
  bind(end);
}

// except*: each clause takes its part of what is left; what the bodies raise and what nobody took is raised together at the end.
void UnitCompiler::group_handlers(ast::Try* s, Register exception, Label& end) {
  const Register mark = next_temp();
  const Register parts = temp();
  const Register rest = temp();
  Region handling;
  open(handling);
  emit(op_build_list, s->span, parts, next_temp(), 0);
  emit(op_move, s->span, rest, exception);
  Label matched_all;
  for (ast::ExceptHandler& clause : s->handlers) {
    const Register temporaries = next_temp();
    const Register match = temp(2);
    Label next, body_end;
    emit_jump(op_jump_if_none, clause.type->span, rest, matched_all);
    const Register type = operand(clause.type);
    emit(op_match_group, clause.type->span, match, rest, type);
    emit(op_take, clause.type->span, rest, match + 1);
    emit_jump(op_jump_if_none, clause.type->span, match, next);
    release(match + 1);

    Enclosing body;
    body.kind = Enclosing::Kind::handler;
    body.is_protected = true;
    body.is_handled = true;
    body.reg = match;
    if (clause.name != nullptr) store_name(clause.name, match, Holding::borrowed);
    const AssignedLocals before = assigned_in_handler();
    push(std::move(body));
    statements(clause.body);
    body = pop();
    if (clause.name != nullptr) unbind_exception_name(clause.name, clause.span);
    emit_jump(op_jump, clause.span, 0, body_end);
    const Register raised = match + 1;
    begin_handler(body.protected_region, raised, before);
    if (reachable()) {
      temp();
      if (clause.name != nullptr) unbind_exception_name(clause.name, clause.span);
      emit(op_list_append, clause.span, parts, raised);
      emit(op_drop, clause.span, raised);
    }
    bind(body_end);
    add_handled(body.handled_region, match);
    emit(op_drop, clause.span, match);
    bind(next);
    release(temporaries);
  }
  Label nothing_left;
  emit_jump(op_jump_if_none, s->span, rest, nothing_left);
  emit(op_list_append, s->span, parts, rest);
  bind(nothing_left);
  bind(matched_all);
  Label finished;
  const Register result = temp();
  emit(op_combine_groups, s->span, result, exception, parts);
  emit_jump(op_jump_if_none, s->span, result, finished);
  emit(op_reraise, s->span, result);
  end_path();
  bind(finished);
  close(handling);
  add_handled(handling, exception);
  for (const Register used : {rest, parts, exception}) emit(op_drop, s->span, used);
  emit_jump(op_jump, s->span, 0, end);
  release(mark);
}

// `with a, b:` is `with a:` around `with b:`.
void UnitCompiler::with_statement(ast::With* s, size_t index) {
  if (index == s->items.size()) return statements(s->body);
  const ast::WithItem& item = s->items[index];
  const ast::Span& at = item.context->span;
  const Register mark = next_temp();
  const Register manager = temp(4);  // __exit__ and its receiver, __enter__ and its receiver
  const Register entered = manager + 2;
  // Evaluated in a temporary above, as `into` may need registers after its target.
  const Register context = temp();
  into(item.context, context);
  emit(s->is_async ? op_async_with_prepare : op_with_prepare, at, manager, context);
  release(context);
  emit(s->is_async ? op_await_method : op_call_method, at, entered, 0);
  release(manager + 2);

  const AssignedLocals before = assigned_in_handler();
  Enclosing block;
  block.kind = Enclosing::Kind::with_block;
  block.is_protected = true;
  block.reg = manager;
  block.is_async = s->is_async;
  block.at = at;
  push(std::move(block));
  temp();  // what __enter__ gave
  if (item.target != nullptr)
    store(item.target, entered, Holding::owned);
  else
    emit(op_drop, at, entered);
  release(entered);
  with_statement(s, index + 1);
  block = pop();
  leave(block);
  Label end;
  emit_jump(op_jump, at, 0, end);

  const Register exception = entered;
  begin_handler(block.protected_region, exception, before);
  if (reachable()) {
    temp();
    Region handling;
    open(handling);
    const Register call = temp(5);
    Label swallowed;
    emit(s->is_async ? op_async_with_exit : op_with_exit, at, manager, exception, call);
    emit_jump(op_jump_if_true_take, at, call, swallowed);
    emit(op_reraise, at, exception);
    end_path();
    close(handling);
    add_handled(handling, exception);
    bind(swallowed);
    emit(op_drop, at, exception);
  }
  bind(end);
  release(mark);
}

}  // namespace lockstep::script
