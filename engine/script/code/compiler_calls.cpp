// Calls and awaits.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

namespace {

using ast::as;
using K = ast::Kind;

bool is_spread(const ast::Call* e) {
  for (const ast::Expr* argument : e->arguments)
    if (argument->kind == K::starred) return true;
  for (const ast::Keyword& keyword : e->keywords)
    if (keyword.name.empty()) return true;
  return false;
}

}  // namespace

// A run of registers that begins at `target` where that is the last temporary, else at a new one.
Register UnitCompiler::base_for(Register target) { return is_top(target) ? target : temp(); }

void UnitCompiler::settle(Register base, Register target, const ast::Span& at) {
  if (base != target) emit(op_take, at, target, base);
}

void UnitCompiler::call(ast::Call* e, Register target) {
  const Register base = base_for(target);
  if (is_spread(e))
    spread_call(e, base);
  else
    plain_call(e, base, false, e->span);
  settle(base, target, e->span);
}

// `await f(x)` and `await o.m(x)` are one instruction, so that awaiting a native makes no awaitable.
void UnitCompiler::await(ast::Await* e, Register target) {
  const Register base = base_for(target);
  if (e->value->kind == K::call) {
    auto* awaited = as<ast::Call>(e->value);
    if (!is_spread(awaited) && awaited->keywords.empty()) {
      plain_call(awaited, base, true, e->span);
      return settle(base, target, e->span);
    }
  }
  into(e->value, base);
  emit(op_await, e->span, target, base);
}

void UnitCompiler::plain_call(ast::Call* e, Register base, bool awaited, const ast::Span& whole) {
  const Register mark = next_temp();
  const bool has_keywords = !e->keywords.empty();
  const uint32_t count = static_cast<uint32_t>(e->arguments.size() + e->keywords.size());
  const auto arguments = [&] {
    for (ast::Expr* argument : e->arguments) into(argument, temp());
    for (ast::Keyword& keyword : e->keywords) into(keyword.value, temp());
  };
  if (e->function->kind == K::attribute) {
    auto* method = as<ast::Attribute>(e->function);
    const ast::Span at = awaited ? whole : attribute_span(method, whole);
    const Register receiver = operand_in(method->value, base);
    temp();  // the receiver's place
    emit_cached(op_load_method, attribute_span(method, method->span), base, receiver, CodeBuilder::name(method->name));
    arguments();
    if (has_keywords)
      emit(op_call_method_kw, at, base, count, keyword_names(e->keywords));
    else
      emit(awaited ? op_await_method : op_call_method, at, base, count);
  } else if (super_call(e, base)) {
    emit(awaited ? op_await_call : op_call, whole, base, 2);
  } else {
    into(e->function, base);
    arguments();
    if (has_keywords)
      emit(op_call_kw, whole, base, count, keyword_names(e->keywords));
    else
      emit(awaited ? op_await_call : op_call, whole, base, count);
  }
  release(mark);
}

// `super()` in a method is super(__class__, its first parameter). Registers base+1 and base+2 stay in use for the call.
bool UnitCompiler::super_call(ast::Call* e, Register base) {
  if (e->function->kind != K::name || !e->arguments.empty() || !e->keywords.empty()) return false;
  const auto* name = as<ast::Name>(e->function);
  if (name->id != "super" || name->binding != ast::Binding::global) return false;
  if (unit_.kind == UnitKind::class_body || unit_.class_cell < 0 || unit_.parameter_count == 0) return false;
  load_name(name, base);
  const Register arguments = temp(2);
  emit(op_load_free, e->span, arguments, static_cast<Register>(unit_.class_cell));
  if (unit_.variables[0].captured)
    emit(op_load_cell, e->span, arguments + 1, 0);
  else
    emit(op_move, e->span, arguments + 1, 0);
  return true;
}

uint32_t UnitCompiler::keyword_names(std::span<ast::Keyword> keywords) {
  std::vector<Value> names;
  std::string key = "k";
  for (const ast::Keyword& keyword : keywords) {
    names.push_back(vm.interned(keyword.name));
    key += keyword.name;
    key += ',';
  }
  return constant(vm.new_tuple(std::move(names)), key);
}

// f(a, *b, c, k=1, **d): positional arguments become one list (or the one starred iterable itself), keywords one dict.
void UnitCompiler::spread_call(ast::Call* e, Register base) {
  into(e->function, base);
  const Register mark = next_temp();
  const Register list = temp(2);
  const Register keywords = list + 1;
  if (e->arguments.size() == 1 && e->arguments[0]->kind == K::starred) {
    into(as<ast::Starred>(e->arguments[0])->value, list);
  } else {
    emit(op_build_list, e->span, list, next_temp(), 0);
    for (ast::Expr* argument : e->arguments) {
      const Register temporaries = next_temp();
      const bool starred = argument->kind == K::starred;
      ast::Expr* value = starred ? as<ast::Starred>(argument)->value : argument;
      const Register item = operand(value);
      emit(starred ? op_list_extend : op_list_append, starred ? argument->span : e->span, list, item);
      if (!is_local(item) && must_drop(value)) emit(op_drop, e->span, item);
      release(temporaries);
    }
  }
  if (e->keywords.empty())
    emit(op_drop, e->span, keywords);
  else
    spread_keywords(e->keywords, keywords, base, e->span);
  emit(op_call_ex, e->span, base);
  release(mark);
}

void UnitCompiler::spread_keywords(std::span<ast::Keyword> keywords, Register target, Register callee,
                                   const ast::Span& at) {
  const Register mark = next_temp();
  size_t done = 0;
  // A run of named ones is a dict; the first run (perhaps empty) is the result itself.
  const auto named_run = [&](Register place) {
    const Register first = next_temp();
    uint32_t count = 0;
    for (; done < keywords.size() && !keywords[done].name.empty(); ++done, ++count) {
      emit(op_load_const, keywords[done].span, temp(), text_constant(keywords[done].name));
      into(keywords[done].value, temp());
    }
    emit(op_build_dict, at, place, first, count);
    release(first);
  };
  named_run(target);
  while (done < keywords.size()) {
    const Register more = temp();
    if (keywords[done].name.empty()) {
      into(keywords[done].value, more);
      ++done;
    } else {
      named_run(more);
    }
    emit(op_dict_merge, at, target, more, callee);
    emit(op_drop, at, more);
    release(mark);
  }
}

}  // namespace lockstep::script
