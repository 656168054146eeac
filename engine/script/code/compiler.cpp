// The entry of the compiler and the frame of every unit: parameters, cells, body, end.

#include "engine/script/code/compiler.hpp"

#include <memory>

#include "engine/script/code/compiler_unit.hpp"

namespace lockstep::script {

using enum Opcode;

using ast::as;
using K = ast::Kind;

namespace {

CodeKind code_kind_of(FunctionKind kind) {
  switch (kind) {
    case FunctionKind::plain: return CodeKind::plain;
    case FunctionKind::generator: return CodeKind::generator;
    case FunctionKind::coroutine: return CodeKind::coroutine;
    case FunctionKind::async_generator: return CodeKind::async_generator;
  }
  return CodeKind::plain;
}

const ast::Parameters* parameters_of(const Unit& unit) {
  if (unit.kind == UnitKind::function) return &as<ast::FunctionDef>(unit.node)->parameters;
  if (unit.kind == UnitKind::lambda) return &as<ast::Lambda>(unit.node)->parameters;
  return nullptr;
}

ast::Block body_of(const Unit& unit, ast::Block module_body) {
  switch (unit.kind) {
    case UnitKind::module: return module_body;
    case UnitKind::function: return as<ast::FunctionDef>(unit.node)->body;
    case UnitKind::class_body: return as<ast::ClassDef>(unit.node)->body;
    default: return {};
  }
}

/// As CPython's co_firstlineno: of the first decorator where there is one.
uint32_t first_line_of(const Unit& unit) {
  if (unit.node == nullptr) return 1;
  ast::ExprList decorators;
  if (unit.kind == UnitKind::function) decorators = as<ast::FunctionDef>(unit.node)->decorators;
  if (unit.kind == UnitKind::class_body) decorators = as<ast::ClassDef>(unit.node)->decorators;
  return decorators.empty() ? unit.node->span.line : decorators[0]->span.line;
}

/// A code object in a heap starts as zeroes; its tables come to life here.
Ref<Code> new_code(Vm& vm) {
  Code* code = vm.heap.create<Code>(Kind::code, vm.types.code);
  std::construct_at(&code->instructions);
  std::construct_at(&code->lines);
  std::construct_at(&code->spans);
  std::construct_at(&code->constants);
  std::construct_at(&code->names);
  std::construct_at(&code->local_names);
  std::construct_at(&code->free_names);
  std::construct_at(&code->exception_ranges);
  std::construct_at(&code->handled_ranges);
  return Ref<Code>::adopt(code);
}

}  // namespace

void CompilerContext::refuse(const ast::Span& at, std::string message) {
  failed = true;
  diagnostics.push_back(make_diagnostic(DiagnosticKind::unsupported_feature, std::move(message), at.line, at.column,
                                        at.end_line, at.end_column));
}

Ref<Code> compile_unit(CompilerContext& context, const Unit& unit, ast::Block module_body) {
  for (const bool wide : {false, true}) {
    Ref<Code> code = new_code(context.vm);
    UnitCompiler compiler(context, unit, wide);
    if (compiler.compile(*code, module_body)) return code;
    if (!compiler.needs_wide()) break;
  }
  ast::Span at;
  at.line = at.end_line = first_line_of(unit);
  context.refuse(at, "'" + std::string(unit.name) + "' is too large; split it");
  return {};
}

Ref<Code> compile_module(const ast::Module& module, Vm& vm, std::string_view file_name,
                         std::vector<Diagnostic>& diagnostics) {
  CompilerContext context{vm, vm.new_str(file_name), diagnostics};
  Ref<Code> code = compile_unit(context, *module.unit, module.body);
  return context.failed ? Ref<Code>() : code;
}

UnitCompiler::UnitCompiler(CompilerContext& context, const Unit& unit, bool wide)
    : CodeBuilder(context.vm, static_cast<uint32_t>(unit.variables.size()), wide),
      context_(context),
      unit_(unit),
      ever_unbound_(unit.variables.size()) {}

bool UnitCompiler::compile(Code& code, ast::Block module_body) {
  const ast::Block body = body_of(unit_, module_body);
  collect_unbound(body, ever_unbound_);
  prologue();

  ast::Span end;
  end.line = end.end_line = first_line_of(unit_);
  if (!body.empty()) end = body.back()->span;
  code.docstring = Value::none();
  switch (unit_.kind) {
    case UnitKind::module: {
      const Register value = temp();
      if (const ast::StringLiteral* docstring = ast::docstring(body)) {
        emit(op_load_const, docstring->span, value, text_constant(clean_docstring(docstring->value)));
        emit(op_store_global, docstring->span, value, CodeBuilder::name("__doc__"));
      }
      release(value);
      statements(body);
      break;
    }
    case UnitKind::function:
      if (const ast::StringLiteral* docstring = ast::docstring(body))
        code.docstring = vm.interned(clean_docstring(docstring->value));
      statements(body);
      break;
    case UnitKind::class_body:
      class_prologue(as<ast::ClassDef>(unit_.node));
      statements(body);
      class_epilogue(as<ast::ClassDef>(unit_.node));
      break;
    case UnitKind::lambda: {
      ast::Expr* value = as<ast::Lambda>(unit_.node)->body;
      const Register result = operand(value);
      emit(op_return_value, value->span, result);
      end_path();
      break;
    }
    case UnitKind::generator_expression: generator_body(as<ast::Comprehension>(unit_.node)); break;
    case UnitKind::annotations: {
      const Register result = temp();
      if (unit_.node->kind == K::class_def)
        class_annotations(as<ast::ClassDef>(unit_.node), result);
      else
        function_annotations(as<ast::FunctionDef>(unit_.node), result);
      emit(op_return_value, unit_.node->span, result);
      end_path();
      break;
    }
  }
  emit(op_return_none, end);

  if (needs_wide()) return false;
  fill_parameters(code);
  return finish(code);
}

// A captured variable lives in a cell from the start; that of a comprehension or a type parameter gets its cell where it begins.
void UnitCompiler::prologue() {
  ast::Span at;
  at.line = at.end_line = first_line_of(unit_);
  for (uint32_t slot = 0; slot < unit_.variables.size(); ++slot) {
    const Variable& variable = unit_.variables[slot];
    if (variable.parameter || slot < unit_.parameter_count) assigned.add(slot);
    const bool is_class_cell = unit_.kind == UnitKind::class_body && static_cast<int32_t>(slot) == unit_.class_cell;
    if ((variable.captured && !variable.hidden) || is_class_cell) emit(op_make_cell, at, slot);
  }
}

void UnitCompiler::fill_parameters(Code& code) {
  code.name = vm.interned(unit_.name);
  code.qualified_name = vm.interned(unit_.qualified_name);
  code.file_name = context_.file_name;
  code.code_kind = code_kind_of(unit_.function_kind);
  code.is_module = unit_.kind == UnitKind::module;
  code.is_class_body = unit_.kind == UnitKind::class_body;
  code.first_line = first_line_of(unit_);
  if (const ast::Parameters* parameters = parameters_of(unit_)) {
    code.positional_only = static_cast<uint16_t>(parameters->positional_only);
    code.positional = static_cast<uint16_t>(parameters->positional.size());
    code.keyword_only = static_cast<uint16_t>(parameters->keyword_only.size());
    code.has_varargs = parameters->variadic != nullptr;
    code.has_varkwargs = parameters->variadic_keyword != nullptr;
  } else if (unit_.kind == UnitKind::generator_expression || unit_.kind == UnitKind::annotations) {
    code.positional = 1;
  }
  code.simple_call = code.code_kind == CodeKind::plain && code.keyword_only == 0 && !code.has_varargs &&
                     !code.has_varkwargs && !code.is_module && !code.is_class_body;
  for (const Variable& variable : unit_.variables) code.local_names.push_back(vm.intern(variable.name));
  for (const FreeVariable& variable : unit_.free_variables) code.free_names.push_back(vm.intern(variable.name));
}

uint32_t UnitCompiler::unit_constant(const Unit& unit) {
  const auto known = unit_constants_.find(&unit);
  if (known != unit_constants_.end()) return known->second;
  Ref<Code> code = compile_unit(context_, unit, {});
  const uint32_t index = constant(code ? code.take() : Value::none(), {});
  unit_constants_.emplace(&unit, index);
  return index;
}

}  // namespace lockstep::script
