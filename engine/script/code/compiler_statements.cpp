// Statements that enclose nothing or only repeat or choose: if, while, for, raise, assert, imports.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

using ast::as;
using K = ast::Kind;

void UnitCompiler::statements(ast::Block block) {
  for (ast::Stmt* s : block) {
    if (!reachable()) return;
    statement(s);
  }
}

void UnitCompiler::statement(ast::Stmt* s) {
  switch (s->kind) {
    case K::expression_statement: return discard(as<ast::ExpressionStatement>(s)->value);
    case K::assign: return assign(as<ast::Assign>(s));
    case K::augmented_assign: return augmented_assign(as<ast::AugmentedAssign>(s));
    case K::annotated_assign: return annotated_assign(as<ast::AnnotatedAssign>(s));
    case K::delete_:
      for (ast::Expr* target : as<ast::Delete>(s)->targets) delete_target(target);
      return;
    case K::pass:
    case K::global:
    case K::nonlocal: return;
    case K::break_: return break_statement(s->span);
    case K::continue_: return continue_statement(s->span);
    case K::return_: return return_statement(as<ast::Return>(s));
    case K::raise: return raise_statement(as<ast::Raise>(s));
    case K::assert_: return assert_statement(as<ast::Assert>(s));
    case K::import: return import_statement(as<ast::Import>(s));
    case K::import_from: return import_from_statement(as<ast::ImportFrom>(s));
    case K::if_: return if_statement(as<ast::If>(s));
    case K::while_: return while_statement(as<ast::While>(s));
    case K::for_: return for_statement(as<ast::For>(s));
    case K::with: return with_statement(as<ast::With>(s), 0);
    case K::try_: return try_statement(as<ast::Try>(s));
    case K::match: return match_statement(as<ast::Match>(s));
    case K::function_def: return function_def(as<ast::FunctionDef>(s));
    case K::class_def: return class_def(as<ast::ClassDef>(s));
    case K::type_alias: return type_alias(as<ast::TypeAlias>(s));
    default: return context_.refuse(s->span, "this statement is not supported");
  }
}

void UnitCompiler::if_statement(ast::If* s) {
  Label end;
  for (const ast::IfBranch& branch : s->branches) {
    Label next;
    jump_if(branch.test, false, next);
    statements(branch.body);
    const bool last = &branch == &s->branches.back() && s->otherwise.empty();
    if (!last) emit_jump(op_jump, branch.test->span, 0, end);
    bind(next);
  }
  statements(s->otherwise);
  bind(end);
}

void UnitCompiler::while_statement(ast::While* s) {
  Label exit, end;
  assigned.subtract(ever_unbound_);
  const uint32_t top = loop_top();
  jump_if(s->test, false, exit);
  Enclosing loop;
  loop.kind = Enclosing::Kind::while_loop;
  loop.at = s->test->span;
  loop.top = top;
  loop.after = &end;
  push(std::move(loop));
  statements(s->body);
  pop();
  emit_loop(s->test->span, top);
  bind(exit);
  statements(s->otherwise);
  bind(end);
}

// for_iter has a distance of 16 bits; in a wide unit it jumps over a long jump.
void UnitCompiler::for_next(Register iterator, Register target, Label& exhausted, const ast::Span& at) {
  if (!wide()) return emit_short_jump(op_for_iter, at, iterator, target, exhausted);
  Label at_end, item;
  emit_short_jump(op_for_iter, at, iterator, target, at_end);
  emit_jump(op_jump, at, 0, item);
  bind(at_end);
  emit_jump(op_jump, at, 0, exhausted);
  bind(item);
}

void UnitCompiler::async_next(Register iterator, Register target, Region& region, const ast::Span& at) {
  open(region);
  emit(op_get_anext, at, target, iterator);
  emit(op_await, at, target, target);
  close(region);
}

void UnitCompiler::for_statement(ast::For* s) {
  const Register mark = next_temp();
  const ast::Span& at = s->iterable->span;
  const Register iterator = temp();
  if (s->is_async || !load_constant_list(s->iterable, iterator)) into(s->iterable, iterator);
  emit(s->is_async ? op_get_aiter : op_get_iter, at, iterator, iterator);

  Label exhausted, end;
  Region awaiting;
  assigned.subtract(ever_unbound_);
  const AssignedLocals at_top = assigned;
  const uint32_t top = loop_top();
  const Register item = temp();
  if (s->is_async) {
    async_next(iterator, item, awaiting, at);
    store(s->target, item, Holding::owned);
  } else if (is_plain_local(s->target)) {
    for_next(iterator, as<ast::Name>(s->target)->slot, exhausted, at);
    assigned.add(as<ast::Name>(s->target)->slot);
  } else {
    for_next(iterator, item, exhausted, at);
    store(s->target, item, Holding::owned);
  }
  release(item);

  Enclosing loop;
  loop.kind = Enclosing::Kind::for_loop;
  loop.at = at;
  loop.reg = iterator;
  loop.top = top;
  loop.after = &end;
  push(std::move(loop));
  statements(s->body);
  pop();
  emit_loop(at, top);
  if (s->is_async) {
    begin_handler(awaiting, item, at_top);
    emit_jump(op_end_async_for, at, item, exhausted);
    end_path();
  }
  bind(exhausted);
  if (s->is_async) emit(op_drop, at, iterator);
  release(mark);
  statements(s->otherwise);
  bind(end);
}

void UnitCompiler::raise_statement(ast::Raise* s) {
  const Register mark = next_temp();
  if (s->exception == nullptr) {
    emit(op_raise_current, s->span);
  } else {
    Register exception = operand(s->exception);
    if (s->cause != nullptr) exception = kept_until(exception, s->cause, s->span);
    const Register cause = s->cause != nullptr ? operand(s->cause) : no_operand;
    emit(op_raise, s->span, exception, cause);
  }
  release(mark);
  end_path();
}

void UnitCompiler::assert_statement(ast::Assert* s) {
  Label holds;
  jump_if(s->test, true, holds);
  const Register mark = next_temp();
  const Register error = temp();
  emit(op_load_assertion_error, s->test->span, error);
  if (s->message != nullptr) {
    into(s->message, temp());
    emit(op_call, s->test->span, error, 1);
  }
  emit(op_raise, s->test->span, error, no_operand);
  end_path();
  release(mark);
  bind(holds);
}

// `import a.b.c` binds a; `import a.b.c as d` binds the submodule.
void UnitCompiler::import_statement(ast::Import* s) {
  for (const ast::ImportAlias& alias : s->aliases) {
    const Register mark = next_temp();
    const Register module = temp();
    emit(op_import_name, s->span, module, text_constant(alias.name), no_operand);
    size_t dot = alias.name.find('.');
    while (alias.renamed && dot != std::string_view::npos) {
      const size_t next = alias.name.find('.', dot + 1);
      const std::string_view part = alias.name.substr(dot + 1, next == std::string_view::npos ? next : next - dot - 1);
      emit(op_import_from, s->span, module, module, CodeBuilder::name(part));
      dot = next;
    }
    store_name(alias.target, module, Holding::owned);
    release(mark);
  }
}

void UnitCompiler::import_from_statement(ast::ImportFrom* s) {
  const Register mark = next_temp();
  const Register module = temp();
  std::string name(s->level, '.');
  name += s->module;
  std::vector<Value> names;
  std::string key = "m";
  if (s->star) {
    names.push_back(vm.interned("*"));
    key += '*';
  }
  for (const ast::ImportAlias& alias : s->aliases) {
    names.push_back(vm.interned(alias.name));
    key += alias.name;
    key += ',';
  }
  emit(op_import_name, s->span, module, text_constant(name), constant(vm.new_tuple(std::move(names)), key));
  if (s->star) emit(op_import_star, s->span, module);
  for (const ast::ImportAlias& alias : s->aliases) {
    const Register value = temp();
    emit(op_import_from, s->span, value, module, CodeBuilder::name(alias.name));
    store_name(alias.target, value, Holding::owned);
    release(value);
  }
  emit(op_drop, s->span, module);
  release(mark);
}

}  // namespace lockstep::script
