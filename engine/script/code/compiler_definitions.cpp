// Functions, lambdas, classes, type parameters.

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

using ast::as;
using K = ast::Kind;

// A tuple of the cells that `unit` closes over.
void UnitCompiler::closure_cells(const Unit& unit, Register target, const ast::Span& at) {
  const Register first = next_temp();
  for (const FreeVariable& variable : unit.free_variables)
    emit(variable.from_variable ? op_move : op_load_free_cell, at, temp(), variable.source);
  emit(op_build_tuple, at, target, first, static_cast<uint32_t>(unit.free_variables.size()));
  release(first);
}

void UnitCompiler::make_function(const Unit& unit, const ast::Parameters* parameters, Register target,
                                 const ast::Span& at, const Unit* annotations) {
  const Register mark = next_temp();
  // defaults, keyword defaults, closure, annotations
  const Register parts = temp(4);
  const bool has_defaults = parameters != nullptr && default_values(*parameters, parts, at);
  const bool has_keyword_defaults = parameters != nullptr && keyword_default_values(*parameters, parts + 1, at);
  const uint32_t code = unit_constant(unit);
  const uint32_t cells = static_cast<uint32_t>(unit.free_variables.size());
  if (!has_defaults && !has_keyword_defaults && cells == 0 && annotations == nullptr) {
    emit(op_make_function, at, target, code, no_operand);
    return release(mark);
  }
  if (!has_defaults) emit(op_drop, at, parts);
  if (!has_keyword_defaults) emit(op_drop, at, parts + 1);
  if (cells == 0)
    emit(op_drop, at, parts + 2);
  else
    closure_cells(unit, parts + 2, at);
  if (annotations == nullptr)
    emit(op_drop, at, parts + 3);
  else if (annotations->free_variables.empty())  // no function need be made until somebody asks
    emit(op_load_const, at, parts + 3, unit_constant(*annotations));
  else
    make_function(*annotations, nullptr, parts + 3, at);
  emit(op_make_function, at, target, code, parts);
  release(mark);
}

bool UnitCompiler::default_values(const ast::Parameters& parameters, Register target, const ast::Span& at) {
  const Register mark = next_temp();
  uint32_t count = 0;
  std::vector<Value> constants;
  std::string key = "d";
  for (const ast::Parameter& parameter : parameters.positional) {
    if (parameter.default_value == nullptr) continue;
    ++count;
    Value value;
    std::string part;
    if (!constant_of(parameter.default_value, value, part)) continue;
    constants.push_back(std::move(value));
    key += std::to_string(part.size()) + ":" + part;
  }
  if (count == 0) return false;
  if (constants.size() == count) {
    emit(op_load_const, at, target, constant(vm.new_tuple(std::move(constants)), key));
    return true;
  }
  for (const ast::Parameter& parameter : parameters.positional)
    if (parameter.default_value != nullptr) into(parameter.default_value, temp());
  emit(op_build_tuple, at, target, mark, count);
  release(mark);
  return true;
}

bool UnitCompiler::keyword_default_values(const ast::Parameters& parameters, Register target, const ast::Span& at) {
  const Register mark = next_temp();
  uint32_t count = 0;
  for (const ast::Parameter& parameter : parameters.keyword_only) {
    if (parameter.default_value == nullptr) continue;
    emit(op_load_const, at, temp(), text_constant(parameter.name->id));
    into(parameter.default_value, temp());
    ++count;
  }
  if (count == 0) return false;
  emit(op_build_dict, at, target, mark, count);
  release(mark);
  return true;
}

Register UnitCompiler::decorators(ast::ExprList list) {
  const Register first = next_temp();
  for (ast::Expr* decorator : list) into(decorator, temp());
  return first;
}

// The decorated object is in the register after the last decorator; the result comes to `first`.
void UnitCompiler::apply_decorators(ast::ExprList list, Register first) {
  for (size_t i = list.size(); i-- > 0;) emit(op_call, list[i]->span, first + static_cast<Register>(i), 1);
}

void UnitCompiler::function_def(ast::FunctionDef* s) {
  const Register mark = next_temp();
  const Register result = decorators(s->decorators);
  type_parameters(s->type_parameters);
  const Register function = temp();
  make_function(*s->unit, &s->parameters, function, s->span, s->annotations_unit);
  apply_decorators(s->decorators, result);
  store_name(s->name, result, Holding::owned);
  release(mark);
}

void UnitCompiler::lambda(ast::Lambda* e, Register target) { make_function(*e->unit, &e->parameters, target, e->span); }

void UnitCompiler::class_def(ast::ClassDef* s) {
  const Register mark = next_temp();
  const Register result = decorators(s->decorators);
  type_parameters(s->type_parameters);
  const Register base = temp();
  make_function(*s->unit, nullptr, base, s->span);
  emit(op_load_const, s->span, temp(), text_constant(s->unit->name));
  uint32_t count = static_cast<uint32_t>(s->bases.size() + s->keywords.size());
  for (ast::Expr* e : s->bases) {
    if (e->kind == K::starred)
      context_.refuse(e->span, "a starred base class is not supported");
    else
      into(e, temp());
  }
  if (!s->type_parameters.empty()) {
    // `class C[T]` derives from Generic, last, which makes `C[int]` possible.
    load_from_typing("Generic", temp(), s->span);
    ++count;
  }
  for (const ast::Keyword& keyword : s->keywords) {
    if (keyword.name.empty()) context_.refuse(keyword.span, "** among the arguments of a class is not supported");
    into(keyword.value, temp());
  }
  emit(op_build_class, s->span, base, count, s->keywords.empty() ? no_operand : keyword_names(s->keywords));
  apply_decorators(s->decorators, result);
  store_name(s->name, result, Holding::owned);
  release(mark);
}

void UnitCompiler::class_prologue(ast::ClassDef* s) {
  const ast::Span& at = s->name->span;
  const Register value = temp();
  emit_cached(op_load_global, at, value, CodeBuilder::name("__name__"));
  emit(op_store_name, at, value, CodeBuilder::name("__module__"));
  emit(op_load_const, at, value, text_constant(unit_.qualified_name));
  emit(op_store_name, at, value, CodeBuilder::name("__qualname__"));
  if (const ast::StringLiteral* docstring = ast::docstring(s->body)) {
    emit(op_load_const, docstring->span, value, text_constant(clean_docstring(docstring->value)));
    emit(op_store_name, docstring->span, value, CodeBuilder::name("__doc__"));
  }
  if (has_annotations(s->body)) {
    emit(op_build_dict, at, value, value, 0);
    emit(op_store_name, at, value, CodeBuilder::name("__annotations__"));
  }
  release(value);
}

void UnitCompiler::function_annotations(ast::FunctionDef* s, Register result) {
  const Register mark = next_temp();
  uint32_t count = 0;
  const auto add = [&](std::string_view name, ast::Expr* annotation, std::string_view text) {
    emit(op_load_const, annotation->span, temp(), text_constant(name));
    if (unit_.as_text || annotation->kind == K::starred)
      emit(op_load_const, annotation->span, temp(), text_constant(text));
    else
      into(annotation, temp());
    ++count;
  };
  const auto add_parameter = [&](const ast::Parameter& item) {
    if (item.annotation != nullptr) add(item.name->id, item.annotation, item.annotation_text);
  };
  const ast::Parameters& all = s->parameters;
  // CPython's order: those that can also be given by name come first.
  for (const ast::Parameter& item : all.positional.subspan(all.positional_only)) add_parameter(item);
  for (const ast::Parameter& item : all.positional.first(all.positional_only)) add_parameter(item);
  if (all.variadic != nullptr) add_parameter(*all.variadic);
  for (const ast::Parameter& item : all.keyword_only) add_parameter(item);
  if (all.variadic_keyword != nullptr) add_parameter(*all.variadic_keyword);
  if (s->returns != nullptr) add("return", s->returns, s->returns_text);
  emit(op_build_dict, s->span, result, mark, count);
  release(mark);
}

void UnitCompiler::class_annotations(ast::ClassDef* s, Register result) {
  const Register mark = next_temp();
  std::vector<ast::AnnotatedAssign*> found;
  collect_annotations(s->body, found);
  for (ast::AnnotatedAssign* item : found) {
    emit(op_load_const, item->span, temp(), text_constant(as<ast::Name>(item->target)->id));
    into(item->annotation, temp());
  }
  emit(op_build_dict, s->span, result, mark, static_cast<uint32_t>(found.size()));
  release(mark);
}

// The VM puts the finished class into this cell.
void UnitCompiler::class_epilogue(ast::ClassDef* s) {
  if (s->annotations_unit != nullptr) {
    const Register annotate = temp();
    make_function(*s->annotations_unit, nullptr, annotate, s->name->span);
    emit(op_store_name, s->name->span, annotate, CodeBuilder::name("__annotate_func__"));
    release(annotate);
  }
  if (unit_.class_cell < 0) return;
  const Register cell = temp();
  emit(op_move, s->name->span, cell, static_cast<Register>(unit_.class_cell));
  emit(op_store_name, s->name->span, cell, CodeBuilder::name("__classcell__"));
  release(cell);
}

void UnitCompiler::load_from_typing(std::string_view name, Register target, const ast::Span& at) {
  const uint32_t from_list = constant(vm.new_tuple({vm.interned(name)}), "m" + std::string(name));
  emit(op_import_name, at, target, text_constant("typing"), from_list);
  emit(op_import_from, at, target, target, CodeBuilder::name(name));
}

// Type parameters that nothing mentions need not exist.
void UnitCompiler::type_parameters(std::span<ast::TypeParameter> parameters) {
  for (const ast::TypeParameter& parameter : parameters) {
    if (!parameter.used) continue;
    const std::string_view class_name = parameter.kind == ast::TypeParameterKind::type_var     ? "_inferred_type_var"
                                        : parameter.kind == ast::TypeParameterKind::param_spec ? "ParamSpec"
                                                                                               : "TypeVarTuple";
    const Register mark = next_temp();
    if (parameter.name->binding == ast::Binding::cell) {
      // A variable of this definition only: the same definition run again has another.
      emit(op_drop, parameter.span, parameter.name->slot);
      emit(op_make_cell, parameter.span, parameter.name->slot);
    }
    const Register base = temp(2);
    load_from_typing(class_name, base, parameter.span);
    emit(op_load_const, parameter.span, base + 1, text_constant(parameter.name->id));
    emit(op_call, parameter.span, base, 1);
    store_name(parameter.name, base, Holding::owned);
    release(mark);
  }
}

// `type X = value` makes a TypeAliasType, whose value CPython evaluates when asked; here it is the text.
void UnitCompiler::type_alias(ast::TypeAlias* s) {
  const Register mark = next_temp();
  const Register base = temp(3);
  load_from_typing("TypeAliasType", base, s->span);
  emit(op_load_const, s->span, base + 1, text_constant(s->name->id));
  emit(op_load_const, s->span, base + 2, text_constant(s->value_text));
  emit(op_call, s->span, base, 2);
  store_name(s->name, base, Holding::owned);
  release(mark);
}

}  // namespace lockstep::script
