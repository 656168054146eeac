// The match statement. A pattern jumps to `fail` when the subject does not match it; names are bound only when the whole pattern
// has matched, until then captured values wait in temporaries.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

using ast::as;
using K = ast::Kind;

namespace {

bool is_wildcard(const ast::Pattern* p) {
  if (p->kind == K::match_star) return as<ast::MatchStar>(p)->name == nullptr;
  return p->kind == K::match_as && as<ast::MatchAs>(p)->name == nullptr && as<ast::MatchAs>(p)->pattern == nullptr;
}

bool all_wildcards(std::span<ast::Pattern*> patterns) {
  for (const ast::Pattern* p : patterns)
    if (!is_wildcard(p)) return false;
  return true;
}

/// The names that a pattern binds, in order, each once: the alternatives of an or-pattern bind the same ones.
void collect_names(const ast::Pattern* p, std::vector<ast::Name*>& names) {
  const auto add = [&](ast::Name* name) {
    if (name == nullptr) return;
    for (const ast::Name* known : names)
      if (known->id == name->id) return;
    names.push_back(name);
  };
  switch (p->kind) {
    case K::match_sequence:
      for (const ast::Pattern* inner : as<ast::MatchSequence>(p)->patterns) collect_names(inner, names);
      break;
    case K::match_mapping:
      for (const ast::Pattern* inner : as<ast::MatchMapping>(p)->patterns) collect_names(inner, names);
      add(as<ast::MatchMapping>(p)->rest);
      break;
    case K::match_class:
      for (const ast::Pattern* inner : as<ast::MatchClass>(p)->positional) collect_names(inner, names);
      for (const ast::Pattern* inner : as<ast::MatchClass>(p)->keyword_patterns) collect_names(inner, names);
      break;
    case K::match_star: add(as<ast::MatchStar>(p)->name); break;
    case K::match_as:
      if (as<ast::MatchAs>(p)->pattern != nullptr) collect_names(as<ast::MatchAs>(p)->pattern, names);
      add(as<ast::MatchAs>(p)->name);
      break;
    case K::match_or:
      for (const ast::Pattern* inner : as<ast::MatchOr>(p)->patterns) collect_names(inner, names);
      break;
    default: break;
  }
}

}  // namespace

void UnitCompiler::match_statement(ast::Match* s) {
  const Register mark = next_temp();
  const Register subject = temp();
  into(s->subject, subject);
  Label end;
  for (const ast::MatchCase& c : s->cases) {
    const Register temporaries = next_temp();
    Label next;
    std::vector<ast::Name*> names;
    collect_names(c.pattern, names);
    Captures captures;
    for (ast::Name* name : names) captures.emplace_back(name, temp());
    pattern(c.pattern, subject, captures, next);
    for (const auto& [name, value] : captures) store_name(name, value, Holding::owned);
    release(temporaries);
    if (c.guard != nullptr) jump_if(c.guard, false, next);
    emit(op_drop, c.pattern->span, subject);
    statements(c.body);
    emit_jump(op_jump, c.pattern->span, 0, end);
    bind(next);
  }
  emit(op_drop, s->span, subject);
  bind(end);
  release(mark);
}

void UnitCompiler::capture(ast::Name* name, Register subject, Captures& captures, const ast::Span& at) {
  for (const auto& [known, place] : captures)
    if (known->id == name->id) emit(op_move, at, place, subject);
}

void UnitCompiler::pattern(ast::Pattern* p, Register subject, Captures& captures, Label& fail) {
  const ast::Span& at = p->span;
  const Register mark = next_temp();
  switch (p->kind) {
    case K::match_value:
      jump_if_compare(ast::CompareOperator::equal, as<ast::MatchValue>(p)->value, subject, no_operand, false, fail, at);
      break;
    case K::match_singleton: {
      const K kind = as<ast::MatchSingleton>(p)->value;
      if (kind == K::none_literal) {
        emit_jump(op_jump_if_not_none, at, subject, fail);
        break;
      }
      const Register constant = temp();
      emit(kind == K::true_literal ? op_load_true : op_load_false, at, constant);
      emit(op_is, at, constant, subject, constant);
      emit_jump(op_jump_if_false_take, at, constant, fail);
      break;
    }
    case K::match_sequence: sequence_pattern(as<ast::MatchSequence>(p), subject, captures, fail); break;
    case K::match_mapping: mapping_pattern(as<ast::MatchMapping>(p), subject, captures, fail); break;
    case K::match_class: class_pattern(as<ast::MatchClass>(p), subject, captures, fail); break;
    case K::match_star:
      if (as<ast::MatchStar>(p)->name != nullptr) capture(as<ast::MatchStar>(p)->name, subject, captures, at);
      break;
    case K::match_as: {
      auto* as_pattern = as<ast::MatchAs>(p);
      if (as_pattern->pattern != nullptr) pattern(as_pattern->pattern, subject, captures, fail);
      if (as_pattern->name != nullptr) capture(as_pattern->name, subject, captures, at);
      break;
    }
    case K::match_or: or_pattern(as<ast::MatchOr>(p), subject, captures, fail); break;
    default: break;
  }
  release(mark);
}

void UnitCompiler::sequence_pattern(ast::MatchSequence* p, Register subject, Captures& captures, Label& fail) {
  const ast::Span& at = p->span;
  const uint32_t count = static_cast<uint32_t>(p->patterns.size());
  uint32_t star = 0;
  while (star < count && p->patterns[star]->kind != K::match_star) ++star;
  const bool starred = star < count;

  const Register items = temp(count > 0 ? count : 1);
  emit(op_match_sequence, at, items, subject);
  emit_jump(op_jump_if_false_take, at, items, fail);
  const uint32_t least = starred ? count - 1 : count;
  if (!starred || least > 0) {
    const Register wanted = temp();
    emit(op_get_length, at, items, subject);
    emit(op_load_int, at, wanted, immediate(least));
    emit(starred ? op_ge : op_eq, at, items, items, wanted);
    emit_jump(op_jump_if_false_take, at, items, fail);
    release(wanted);
  }
  if (all_wildcards(p->patterns)) return;
  // The subject is still needed: the next case may look at it.
  emit(op_move, at, items, subject);
  if (starred) {
    const uint32_t after = count - star - 1;
    if (star > 255 || after > 255) context_.refuse(at, "more than 255 patterns before or after a starred one");
    emit(op_unpack_ex, at, items, items, star | (after << 8));
  } else {
    emit(op_unpack, at, items, items, count);
  }
  for (uint32_t i = 0; i < count; ++i) pattern(p->patterns[i], items + i, captures, fail);
}

void UnitCompiler::mapping_pattern(ast::MatchMapping* p, Register subject, Captures& captures, Label& fail) {
  const ast::Span& at = p->span;
  const uint32_t count = static_cast<uint32_t>(p->keys.size());
  const Register values = temp(count > 0 ? count : 1);
  emit(op_match_mapping, at, values, subject);
  emit_jump(op_jump_if_false_take, at, values, fail);
  const Register keys = temp();
  if (count > 0) {
    const Register wanted = temp();
    emit(op_get_length, at, values, subject);
    emit(op_load_int, at, wanted, immediate(count));
    emit(op_ge, at, values, values, wanted);
    emit_jump(op_jump_if_false_take, at, values, fail);
    release(wanted);
    const Register first = next_temp();
    for (ast::Expr* key : p->keys) into(key, temp());
    emit(op_build_tuple, at, keys, first, count);
    release(first);
    emit(op_match_keys, at, values, subject, keys);
    emit_jump(op_jump_if_none, at, values, fail);
    if (!all_wildcards(p->patterns)) {
      emit(op_unpack, at, values, values, count);
      for (uint32_t i = 0; i < count; ++i) pattern(p->patterns[i], values + i, captures, fail);
    }
  }
  if (p->rest == nullptr) return;
  const Register rest = temp();
  const Register key = temp();
  emit(op_build_dict, at, rest, key, 0);
  emit(op_dict_update, at, rest, subject);
  for (uint32_t i = 0; i < count; ++i) {
    emit(op_subscript_i, at, key, keys, immediate(i));
    emit(op_delete_subscript, at, rest, key);
  }
  capture(p->rest, rest, captures, at);
}

void UnitCompiler::class_pattern(ast::MatchClass* p, Register subject, Captures& captures, Label& fail) {
  const ast::Span& at = p->span;
  const uint32_t positional = static_cast<uint32_t>(p->positional.size());
  const uint32_t count = positional + static_cast<uint32_t>(p->keyword_patterns.size());
  const Register values = temp(count > 0 ? count : 1);
  const Register arguments = temp(3);  // class, keyword names, number of positional patterns
  // Evaluated in a temporary above, as `into` may need registers after its target.
  const Register type = temp();
  into(p->cls, type);
  emit(op_take, at, arguments, type);
  release(type);
  std::vector<Value> names;
  std::string key = "k";
  for (const std::string_view name : p->keyword_names) {
    names.push_back(vm.interned(name));
    key += name;
    key += ',';
  }
  emit(op_load_const, at, arguments + 1, constant(vm.new_tuple(std::move(names)), key));
  emit(op_load_int, at, arguments + 2, immediate(positional));
  emit(op_match_class, at, values, subject, arguments);
  emit_jump(op_jump_if_none, at, values, fail);
  release(arguments);
  if (count == 0) return;
  emit(op_unpack, at, values, values, count);
  for (uint32_t i = 0; i < count; ++i)
    pattern(i < positional ? p->positional[i] : p->keyword_patterns[i - positional], values + i, captures, fail);
}

void UnitCompiler::or_pattern(ast::MatchOr* p, Register subject, Captures& captures, Label& fail) {
  Label matched;
  for (ast::Pattern* alternative : p->patterns) {
    if (alternative == p->patterns.back()) {
      pattern(alternative, subject, captures, fail);
      break;
    }
    Label next;
    pattern(alternative, subject, captures, next);
    emit_jump(op_jump, alternative->span, 0, matched);
    bind(next);
  }
  bind(matched);
}

}  // namespace lockstep::script
