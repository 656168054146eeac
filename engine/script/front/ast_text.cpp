#include "engine/script/front/ast_text.hpp"

#include <cstdio>

namespace lockstep::script {

using namespace ast;

namespace {

constexpr const char* binary_signs[] = {"+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "|", "^", "&"};
constexpr const char* compare_signs[] = {"==", "!=", "<", "<=", ">", ">=", "is", "is-not", "in", "not-in"};
constexpr const char* unary_signs[] = {"+", "-", "~", "not"};

class Writer {
 public:
  explicit Writer(bool spans) : spans_(spans) {}

  void block(Block body, int indentation) {
    for (const Stmt* node : body) {
      out += "\n" + std::string(static_cast<std::size_t>(indentation) * 2, ' ');
      statement(node, indentation);
    }
  }

  std::string out;

 private:
  void span(const Span& span) {
    if (!spans_) return;
    out += "@" + std::to_string(span.line) + ":" + std::to_string(span.column) + "-" + std::to_string(span.end_line) +
           ":" + std::to_string(span.end_column) + " ";
  }
  void text(std::string_view value, const char* prefix) {
    out += prefix;
    out += '"';
    for (const char c : value) {
      char buffer[8];
      const unsigned byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\')
        (out += '\\') += c;
      else if (byte < 0x20 || byte == 0x7F || (*prefix && byte >= 0x80)) {
        std::snprintf(buffer, sizeof buffer, "\\x%02x", byte);
        out += buffer;
      } else
        out += c;
    }
    out += '"';
  }
  void number(double value) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.17g", value);
    out += buffer;
  }
  void optional(const Expr* node) {
    out += ' ';
    if (node)
      expression(node);
    else
      out += '_';
  }
  void open(const char* word) { (out += '(') += word; }
  void more(const Expr* node) {
    out += ' ';
    expression(node);
  }
  void all(ExprList list) {
    for (const Expr* node : list) more(node);
  }
  void group(const char* word, ExprList list) {
    open(word);
    all(list);
    out += ')';
  }
  void keywords(std::span<const Keyword> list) {
    for (const Keyword& keyword : list) {
      out += ' ';
      span(keyword.span);
      if (keyword.name.empty())
        out += "**";
      else
        (out += keyword.name) += '=';
      expression(keyword.value);
    }
  }
  void parameter(const Parameter& item, const char* stars) {
    out += ' ';
    span(item.span);
    (out += stars) += item.name->id;
    if (item.annotation) {
      out += ':';
      expression(item.annotation);
    }
    if (item.default_value) {
      out += '=';
      expression(item.default_value);
    }
  }
  void parameters(const Parameters& list) {
    out += " [";
    for (std::size_t i = 0; i < list.positional.size(); ++i) {
      parameter(list.positional[i], "");
      if (i + 1 == list.positional_only) out += " /";
    }
    if (list.variadic)
      parameter(*list.variadic, "*");
    else if (!list.keyword_only.empty())
      out += " *";
    for (const Parameter& item : list.keyword_only) parameter(item, "");
    if (list.variadic_keyword) parameter(*list.variadic_keyword, "**");
    out += " ]";
  }
  void type_parameters(std::span<const TypeParameter> list) {
    constexpr const char* stars[] = {"", "*", "**"};
    for (const TypeParameter& item : list) {
      out += " <";
      span(item.span);
      (out += stars[static_cast<int>(item.kind)]) += item.name->id;
      optional(item.bound);
      optional(item.default_value);
      out += '>';
    }
  }
  void comprehension(const Comprehension* node, const char* word) {
    open(word);
    more(node->element);
    if (node->value) more(node->value);
    for (const ComprehensionClause& clause : node->clauses) {
      out += clause.is_async ? " (async-for" : " (for";
      more(clause.target);
      more(clause.iterable);
      all(clause.conditions);
      out += ')';
    }
    out += ')';
  }
  void expression(const Expr* node);
  void literal(const Expr* node);
  void statement(const Stmt* node, int indentation);
  void compound(const Stmt* node, int indentation);
  void definition(const Stmt* node, int indentation);
  void aliases(std::span<const ImportAlias> list);
  void pattern(const Pattern* node);
  void patterns(const char* word, std::span<Pattern* const> list);
  void otherwise(Block body, const char* word, int indentation) {
    if (body.empty()) return;
    ((out += "\n") += std::string(static_cast<std::size_t>(indentation) * 2, ' ')) += word;
    block(body, indentation + 1);
  }

  bool spans_;
};

void Writer::literal(const Expr* node) {
  switch (node->kind) {
    case Kind::none_literal: out += "None"; return;
    case Kind::true_literal: out += "True"; return;
    case Kind::false_literal: out += "False"; return;
    case Kind::ellipsis_literal: out += "..."; return;
    case Kind::int_literal: {
      const IntLiteral* integer = as<IntLiteral>(node);
      if (integer->fits)
        out += std::to_string(integer->value);
      else
        ((out += std::to_string(integer->base)) += '#') += integer->digits;
      return;
    }
    case Kind::float_literal: return number(as<FloatLiteral>(node)->value);
    case Kind::complex_literal:
      number(as<ComplexLiteral>(node)->imaginary);
      out += 'j';
      return;
    case Kind::string_literal: return text(as<StringLiteral>(node)->value, "");
    default: return text(as<BytesLiteral>(node)->value, "b");
  }
}

void Writer::expression(const Expr* node) {
  span(node->span);
  switch (node->kind) {
    case Kind::f_string: return group("f", as<FString>(node)->parts);
    case Kind::formatted_value: {
      const FormattedValue* field = as<FormattedValue>(node);
      open("field");
      more(field->value);
      if (field->conversion) (out += " !") += field->conversion;
      if (field->format_spec) more(field->format_spec);
      out += ')';
      return;
    }
    case Kind::name: out += as<Name>(node)->id; return;
    case Kind::attribute:
      open(".");
      more(as<Attribute>(node)->value);
      ((out += ' ') += as<Attribute>(node)->name) += ')';
      return;
    case Kind::subscript:
      open("[]");
      more(as<Subscript>(node)->value);
      more(as<Subscript>(node)->index);
      out += ')';
      return;
    case Kind::slice:
      open(":");
      optional(as<Slice>(node)->lower);
      optional(as<Slice>(node)->upper);
      optional(as<Slice>(node)->step);
      out += ')';
      return;
    case Kind::starred:
      open("*");
      more(as<Starred>(node)->value);
      out += ')';
      return;
    case Kind::call:
      open("call");
      more(as<Call>(node)->function);
      all(as<Call>(node)->arguments);
      keywords(as<Call>(node)->keywords);
      out += ')';
      return;
    case Kind::unary:
      open(unary_signs[static_cast<int>(as<Unary>(node)->op)]);
      more(as<Unary>(node)->operand);
      out += ')';
      return;
    case Kind::binary:
      open(binary_signs[static_cast<int>(as<Binary>(node)->op)]);
      more(as<Binary>(node)->left);
      more(as<Binary>(node)->right);
      out += ')';
      return;
    case Kind::bool_op:
      return group(as<BoolOp>(node)->op == BoolOperator::and_ ? "and" : "or", as<BoolOp>(node)->values);
    case Kind::compare: {
      const Compare* compare = as<Compare>(node);
      open("compare");
      more(compare->operands[0]);
      for (std::size_t i = 0; i < compare->operators.size(); ++i) {
        (out += ' ') += compare_signs[static_cast<int>(compare->operators[i])];
        more(compare->operands[i + 1]);
      }
      out += ')';
      return;
    }
    case Kind::conditional:
      open("if");
      more(as<Conditional>(node)->test);
      more(as<Conditional>(node)->then);
      more(as<Conditional>(node)->otherwise);
      out += ')';
      return;
    case Kind::named_expression:
      open(":=");
      more(as<NamedExpression>(node)->target);
      more(as<NamedExpression>(node)->value);
      out += ')';
      return;
    case Kind::lambda:
      open("lambda");
      parameters(as<Lambda>(node)->parameters);
      more(as<Lambda>(node)->body);
      out += ')';
      return;
    case Kind::tuple: return group("tuple", as<Tuple>(node)->elements);
    case Kind::list: return group("list", as<List>(node)->elements);
    case Kind::set: return group("set", as<Set>(node)->elements);
    case Kind::dict:
      open("dict");
      for (const DictItem& item : as<Dict>(node)->items) {
        if (!item.key)
          out += " **";
        else {
          more(item.key);
          out += ':';
        }
        expression(item.value);
      }
      out += ')';
      return;
    case Kind::list_comprehension: return comprehension(as<Comprehension>(node), "list-of");
    case Kind::set_comprehension: return comprehension(as<Comprehension>(node), "set-of");
    case Kind::dict_comprehension: return comprehension(as<Comprehension>(node), "dict-of");
    case Kind::generator_expression: return comprehension(as<Comprehension>(node), "generator");
    case Kind::await:
      open("await");
      more(as<Await>(node)->value);
      out += ')';
      return;
    case Kind::yield:
      open("yield");
      if (as<Yield>(node)->value) more(as<Yield>(node)->value);
      out += ')';
      return;
    case Kind::yield_from:
      open("yield-from");
      more(as<YieldFrom>(node)->value);
      out += ')';
      return;
    default: return literal(node);
  }
}

void Writer::aliases(std::span<const ImportAlias> list) {
  for (const ImportAlias& alias : list) {
    out += ' ';
    span(alias.span);
    out += alias.name;
    if (alias.renamed) ((out += '=') += alias.target->id);
  }
}

void Writer::statement(const Stmt* node, int indentation) {
  span(node->span);
  const auto names = [&](const char* word, std::span<const std::string_view> list) {
    open(word);
    for (const std::string_view name : list) (out += ' ') += name;
    out += ')';
  };
  switch (node->kind) {
    case Kind::expression_statement: return expression(as<ExpressionStatement>(node)->value);
    case Kind::assign:
      open("=");
      all(as<Assign>(node)->targets);
      more(as<Assign>(node)->value);
      break;
    case Kind::augmented_assign:
      (open(binary_signs[static_cast<int>(as<AugmentedAssign>(node)->op)]), out += '=');
      more(as<AugmentedAssign>(node)->target);
      more(as<AugmentedAssign>(node)->value);
      break;
    case Kind::annotated_assign:
      open(as<AnnotatedAssign>(node)->simple ? ":" : "::");
      more(as<AnnotatedAssign>(node)->target);
      more(as<AnnotatedAssign>(node)->annotation);
      optional(as<AnnotatedAssign>(node)->value);
      break;
    case Kind::delete_: return group("del", as<Delete>(node)->targets);
    case Kind::pass: out += "(pass"; break;
    case Kind::break_: out += "(break"; break;
    case Kind::continue_: out += "(continue"; break;
    case Kind::return_:
      open("return");
      if (as<Return>(node)->value) more(as<Return>(node)->value);
      break;
    case Kind::raise:
      open("raise");
      optional(as<Raise>(node)->exception);
      optional(as<Raise>(node)->cause);
      break;
    case Kind::assert_:
      open("assert");
      more(as<Assert>(node)->test);
      optional(as<Assert>(node)->message);
      break;
    case Kind::global: return names("global", as<Global>(node)->names);
    case Kind::nonlocal: return names("nonlocal", as<Nonlocal>(node)->names);
    case Kind::import:
      open("import");
      aliases(as<Import>(node)->aliases);
      break;
    case Kind::import_from:
      open("from ");
      ((out += std::string(as<ImportFrom>(node)->level, '.')) += as<ImportFrom>(node)->module);
      if (as<ImportFrom>(node)->star) out += " *";
      aliases(as<ImportFrom>(node)->aliases);
      break;
    case Kind::type_alias:
      (open("type "), out += as<TypeAlias>(node)->name->id);
      type_parameters(as<TypeAlias>(node)->type_parameters);
      more(as<TypeAlias>(node)->value);
      break;
    case Kind::function_def:
    case Kind::class_def: return definition(node, indentation);
    default: return compound(node, indentation);
  }
  out += ')';
}

void Writer::compound(const Stmt* node, int indentation) {
  const auto line = [&](const char* word) {
    ((out += "\n") += std::string(static_cast<std::size_t>(indentation) * 2, ' ')) += word;
  };
  switch (node->kind) {
    case Kind::if_: {
      const char* word = "if";
      for (const IfBranch& branch : as<If>(node)->branches) {
        if (*word == 'e')
          line(word);
        else
          out += word;
        word = "elif";
        more(branch.test);
        block(branch.body, indentation + 1);
      }
      return otherwise(as<If>(node)->otherwise, "else", indentation);
    }
    case Kind::while_:
      out += "while";
      more(as<While>(node)->test);
      block(as<While>(node)->body, indentation + 1);
      return otherwise(as<While>(node)->otherwise, "else", indentation);
    case Kind::for_:
      out += as<For>(node)->is_async ? "async-for" : "for";
      more(as<For>(node)->target);
      more(as<For>(node)->iterable);
      block(as<For>(node)->body, indentation + 1);
      return otherwise(as<For>(node)->otherwise, "else", indentation);
    case Kind::with:
      out += as<With>(node)->is_async ? "async-with" : "with";
      for (const WithItem& item : as<With>(node)->items) {
        out += " (";
        expression(item.context);
        optional(item.target);
        out += ')';
      }
      return block(as<With>(node)->body, indentation + 1);
    case Kind::try_:
      out += "try";
      block(as<Try>(node)->body, indentation + 1);
      for (const ExceptHandler& handler : as<Try>(node)->handlers) {
        line("");
        span(handler.span);
        out += as<Try>(node)->is_group ? "except*" : "except";
        optional(handler.type);
        if (handler.name) (out += ' ') += handler.name->id;
        block(handler.body, indentation + 1);
      }
      otherwise(as<Try>(node)->otherwise, "else", indentation);
      return otherwise(as<Try>(node)->finally, "finally", indentation);
    case Kind::match:
      out += "match";
      more(as<Match>(node)->subject);
      for (const MatchCase& item : as<Match>(node)->cases) {
        line("case ");
        pattern(item.pattern);
        if (item.guard) {
          out += " if";
          more(item.guard);
        }
        block(item.body, indentation + 1);
      }
      return;
    default: return;
  }
}

void Writer::definition(const Stmt* node, int indentation) {
  const auto decorators = [&](ExprList list) {
    for (const Expr* decorator : list) {
      out += " @(";
      expression(decorator);
      out += ')';
    }
  };
  if (node->kind == Kind::function_def) {
    const FunctionDef* function = as<FunctionDef>(node);
    (out += function->is_async ? "async-def " : "def ") += function->name->id;
    type_parameters(function->type_parameters);
    parameters(function->parameters);
    if (function->returns) {
      out += " ->";
      more(function->returns);
    }
    decorators(function->decorators);
    return block(function->body, indentation + 1);
  }
  const ClassDef* definition = as<ClassDef>(node);
  (out += "class ") += definition->name->id;
  type_parameters(definition->type_parameters);
  all(definition->bases);
  keywords(definition->keywords);
  decorators(definition->decorators);
  block(definition->body, indentation + 1);
}

void Writer::patterns(const char* word, std::span<Pattern* const> list) {
  open(word);
  for (const Pattern* item : list) {
    out += ' ';
    pattern(item);
  }
  out += ')';
}

void Writer::pattern(const Pattern* node) {
  span(node->span);
  const auto name = [&](const Name* captured) { out += captured ? captured->id : std::string_view("_"); };
  switch (node->kind) {
    case Kind::match_value:
      open("value");
      more(as<MatchValue>(node)->value);
      out += ')';
      return;
    case Kind::match_singleton: {
      const Kind value = as<MatchSingleton>(node)->value;
      out += value == Kind::none_literal ? "None" : value == Kind::true_literal ? "True" : "False";
      return;
    }
    case Kind::match_sequence: return patterns("sequence", as<MatchSequence>(node)->patterns);
    case Kind::match_mapping: {
      const MatchMapping* mapping = as<MatchMapping>(node);
      open("mapping");
      for (std::size_t i = 0; i < mapping->keys.size(); ++i) {
        more(mapping->keys[i]);
        out += ':';
        pattern(mapping->patterns[i]);
      }
      if (mapping->rest) (out += " **") += mapping->rest->id;
      out += ')';
      return;
    }
    case Kind::match_class: {
      const MatchClass* match = as<MatchClass>(node);
      open("class");
      more(match->cls);
      for (const Pattern* item : match->positional) {
        out += ' ';
        pattern(item);
      }
      for (std::size_t i = 0; i < match->keyword_names.size(); ++i) {
        ((out += ' ') += match->keyword_names[i]) += '=';
        pattern(match->keyword_patterns[i]);
      }
      out += ')';
      return;
    }
    case Kind::match_star: out += '*'; return name(as<MatchStar>(node)->name);
    case Kind::match_as:
      if (!as<MatchAs>(node)->pattern) return name(as<MatchAs>(node)->name);
      open("as ");
      pattern(as<MatchAs>(node)->pattern);
      out += ' ';
      name(as<MatchAs>(node)->name);
      out += ')';
      return;
    default: return patterns("or", as<MatchOr>(node)->patterns);
  }
}

}  // namespace

std::string ast_text(const Module& module, bool with_spans) {
  Writer writer(with_spans);
  writer.block(module.body, 0);
  return writer.out.empty() ? writer.out : writer.out.substr(1);
}

}  // namespace lockstep::script
