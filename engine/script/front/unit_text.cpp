// The units of a resolved module as text.

#include <vector>

#include "engine/script/front/ast_text.hpp"

namespace lockstep::script {

using namespace ast;

namespace {

constexpr const char* unit_words[] = {"module", "def", "lambda", "class", "generator"};
constexpr const char* function_words[] = {"", " yields", " async", " async yields"};

// Finds the units below a node: they hang on it, there is no list of children.
class UnitWriter {
 public:
  std::string out;

  void unit(const Unit& unit, int indentation) {
    out.append(static_cast<std::size_t>(indentation) * 2, ' ');
    ((out += unit_words[static_cast<int>(unit.kind)]) += ' ') += unit.qualified_name;
    out += function_words[static_cast<int>(unit.function_kind)];
    out += " (";
    for (std::size_t i = 0; i < unit.variables.size(); ++i) {
      const Variable& variable = unit.variables[i];
      if (i > 0) out += i == unit.parameter_count ? "; " : " ";
      out += variable.name;
      if (variable.captured) out += '*';
      if (variable.hidden) out += '\'';
    }
    out += ')';
    for (const FreeVariable& free : unit.free_variables) {
      (out += ' ') += free.name;
      ((out += free.from_variable ? "<-v" : "<-f") += std::to_string(free.source));
    }
    out += '\n';
  }

  void block(Block body, int indentation) {
    for (const Stmt* node : body) statement(node, indentation);
  }

 private:
  void below(const Unit& inner, Block body, int indentation) {
    unit(inner, indentation);
    block(body, indentation + 1);
  }
  void all(ExprList list, int at) {
    for (const Expr* node : list) expression(node, at);
  }
  void keywords(std::span<const Keyword> list, int at) {
    for (const Keyword& keyword : list) expression(keyword.value, at);
  }
  void defaults(const Parameters& parameters, int at) {
    for (const Parameter& item : parameters.positional) expression(item.default_value, at);
    for (const Parameter& item : parameters.keyword_only) expression(item.default_value, at);
  }
  void statement(const Stmt* node, int at);
  void expression(const Expr* node, int at);
};

void UnitWriter::statement(const Stmt* node, int at) {
  switch (node->kind) {
    case Kind::expression_statement: return expression(as<ExpressionStatement>(node)->value, at);
    case Kind::assign: all(as<Assign>(node)->targets, at); return expression(as<Assign>(node)->value, at);
    case Kind::augmented_assign: return expression(as<AugmentedAssign>(node)->value, at);
    case Kind::annotated_assign: return expression(as<AnnotatedAssign>(node)->value, at);
    case Kind::return_: return expression(as<Return>(node)->value, at);
    case Kind::raise: return expression(as<Raise>(node)->exception, at);
    case Kind::assert_: return expression(as<Assert>(node)->test, at);
    case Kind::if_:
      for (const IfBranch& branch : as<If>(node)->branches) {
        expression(branch.test, at);
        block(branch.body, at);
      }
      return block(as<If>(node)->otherwise, at);
    case Kind::while_:
      expression(as<While>(node)->test, at);
      block(as<While>(node)->body, at);
      return block(as<While>(node)->otherwise, at);
    case Kind::for_:
      expression(as<For>(node)->iterable, at);
      block(as<For>(node)->body, at);
      return block(as<For>(node)->otherwise, at);
    case Kind::with:
      for (const WithItem& item : as<With>(node)->items) expression(item.context, at);
      return block(as<With>(node)->body, at);
    case Kind::try_:
      block(as<Try>(node)->body, at);
      for (const ExceptHandler& handler : as<Try>(node)->handlers) block(handler.body, at);
      block(as<Try>(node)->otherwise, at);
      return block(as<Try>(node)->finally, at);
    case Kind::match:
      for (const MatchCase& item : as<Match>(node)->cases) {
        expression(item.guard, at);
        block(item.body, at);
      }
      return;
    case Kind::function_def: {
      const FunctionDef* function = as<FunctionDef>(node);
      all(function->decorators, at);
      defaults(function->parameters, at);
      return below(*function->unit, function->body, at);
    }
    case Kind::class_def: {
      const ClassDef* definition = as<ClassDef>(node);
      all(definition->decorators, at);
      all(definition->bases, at);
      keywords(definition->keywords, at);
      return below(*definition->unit, definition->body, at);
    }
    default: return;
  }
}

void UnitWriter::expression(const Expr* node, int at) {
  if (!node) return;
  switch (node->kind) {
    case Kind::f_string: return all(as<FString>(node)->parts, at);
    case Kind::formatted_value:
      expression(as<FormattedValue>(node)->value, at);
      return expression(as<FormattedValue>(node)->format_spec, at);
    case Kind::attribute: return expression(as<Attribute>(node)->value, at);
    case Kind::subscript: expression(as<Subscript>(node)->value, at); return expression(as<Subscript>(node)->index, at);
    case Kind::slice:
      expression(as<Slice>(node)->lower, at);
      expression(as<Slice>(node)->upper, at);
      return expression(as<Slice>(node)->step, at);
    case Kind::starred: return expression(as<Starred>(node)->value, at);
    case Kind::call:
      expression(as<Call>(node)->function, at);
      all(as<Call>(node)->arguments, at);
      return keywords(as<Call>(node)->keywords, at);
    case Kind::unary: return expression(as<Unary>(node)->operand, at);
    case Kind::binary: expression(as<Binary>(node)->left, at); return expression(as<Binary>(node)->right, at);
    case Kind::bool_op: return all(as<BoolOp>(node)->values, at);
    case Kind::compare: return all(as<Compare>(node)->operands, at);
    case Kind::conditional:
      expression(as<Conditional>(node)->test, at);
      expression(as<Conditional>(node)->then, at);
      return expression(as<Conditional>(node)->otherwise, at);
    case Kind::named_expression: return expression(as<NamedExpression>(node)->value, at);
    case Kind::lambda:
      defaults(as<Lambda>(node)->parameters, at);
      unit(*as<Lambda>(node)->unit, at);
      return expression(as<Lambda>(node)->body, at + 1);
    case Kind::tuple: return all(as<Tuple>(node)->elements, at);
    case Kind::list: return all(as<List>(node)->elements, at);
    case Kind::set: return all(as<Set>(node)->elements, at);
    case Kind::dict:
      for (const DictItem& item : as<Dict>(node)->items) {
        expression(item.key, at);
        expression(item.value, at);
      }
      return;
    case Kind::list_comprehension:
    case Kind::set_comprehension:
    case Kind::dict_comprehension:
    case Kind::generator_expression: {
      const Comprehension* comprehension = as<Comprehension>(node);
      const int inner = comprehension->unit ? at + 1 : at;
      if (comprehension->unit) unit(*comprehension->unit, at);
      for (const ComprehensionClause& clause : comprehension->clauses) {
        expression(clause.iterable, inner);
        all(clause.conditions, inner);
      }
      expression(comprehension->element, inner);
      return expression(comprehension->value, inner);
    }
    case Kind::await: return expression(as<Await>(node)->value, at);
    case Kind::yield: return expression(as<Yield>(node)->value, at);
    case Kind::yield_from: return expression(as<YieldFrom>(node)->value, at);
    default: return;
  }
}

}  // namespace

std::string unit_text(const Module& module) {
  UnitWriter writer;
  writer.unit(*module.unit, 0);
  writer.block(module.body, 1);
  return writer.out;
}

}  // namespace lockstep::script
