// What can be bound: assignment targets, parameters, type parameters.

#include "engine/script/front/parser_impl.hpp"

namespace lockstep::script {

using namespace ast;

// The part of `expression` that cannot be a target, or null.
Expr* Parser::invalid_target(Expr* expression, Context context) const {
  switch (expression->kind) {
    case Kind::name:
    case Kind::attribute:
    case Kind::subscript: return nullptr;
    case Kind::starred:
      if (context == Context::del) return expression;
      return invalid_target(as<Starred>(expression)->value, context);
    case Kind::tuple:
    case Kind::list: {
      const ExprList elements =
          expression->kind == Kind::tuple ? as<Tuple>(expression)->elements : as<List>(expression)->elements;
      for (Expr* element : elements) {
        if (Expr* invalid = invalid_target(element, context)) return invalid;
      }
      return nullptr;
    }
    default: return expression;
  }
}

void Parser::set_context(Expr* expression, Context context) {
  expression->context = context;
  if (expression->kind == Kind::starred) set_context(as<Starred>(expression)->value, context);
  if (expression->kind == Kind::tuple) {
    for (Expr* element : as<Tuple>(expression)->elements) set_context(element, context);
  }
  if (expression->kind == Kind::list) {
    for (Expr* element : as<List>(expression)->elements) set_context(element, context);
  }
}

// Turns an expression that has been read into a target; `verb` is "assign to" or "delete".
Expr* Parser::make_target(Expr* expression, Context context, const char* verb) {
  if (failed_) return expression;
  if (Expr* invalid = invalid_target(expression, context)) {
    fail(invalid->span, std::string("cannot ") + verb + " " + expression_noun(invalid));
    return broken_;
  }
  set_context(expression, context);
  return expression;
}

// The targets of a `for`, not yet made into targets: no `in` is read as a comparison.
Expr* Parser::parse_target_list() {
  const Span start = here().span;
  if (!begins_expression() && !at(TokenKind::star)) {
    fail_here();
    return broken_;
  }
  Expr* first = parse_target();
  if (at(TokenKind::comma)) {
    Children<Expr*> elements(*this);
    elements.push(first);
    while (accept(TokenKind::comma)) {
      if (!begins_expression() && !at(TokenKind::star)) break;
      elements.push(parse_target());
    }
    Tuple* tuple = make<Tuple>(Kind::tuple, start);
    tuple->elements = elements.take(arena_);
    first = finish(tuple, depth_of(tuple->elements));
  }
  return first;
}

Expr* Parser::parse_target() {
  if (at(TokenKind::star)) return parse_star_expression();
  if (at(TokenKind::kw_not) || at(TokenKind::kw_lambda)) return parse_expression();
  return parse_bitwise_or();
}

// Parameters up to `end`, which is not read: `)` of a def, `:` of a lambda.
Parameters Parser::parse_parameters(TokenKind end, bool lambda) {
  Children<Parameter> positional(*this);
  std::vector<Parameter> keyword_only;
  Parameters result;
  bool star = false, slash = false, defaults = false;
  const char* bare_star = "named arguments must follow bare *";
  while (!at(end) && !failed_) {
    const Token& token = here();
    if (result.variadic_keyword) {
      fail(token.span, "arguments cannot follow var-keyword argument");
    } else if (token.kind == TokenKind::slash) {
      if (slash)
        fail(token.span, "/ may appear only once");
      else if (star)
        fail(token.span, "/ must be ahead of *");
      else if (positional.size() == 0) {
        if (ahead(1).kind == TokenKind::comma)
          fail(token.span, "at least one argument must precede /");
        else
          fail_here();
      }
      slash = true;
      result.positional_only = static_cast<std::uint32_t>(positional.size());
      advance();
      if (at(TokenKind::star) && !failed_) fail(here().span, "expected comma between / and *");
    } else if (token.kind == TokenKind::star) {
      if (star) {
        fail(token.span, "* argument may appear only once");
        break;
      }
      star = true;
      advance();
      if (at(TokenKind::comma)) {
        const TokenKind next = ahead(1).kind;
        if (next == end || next == TokenKind::double_star) fail(lambda ? ahead(1).span : token.span, bare_star);
      } else if (at(end)) {
        fail(lambda ? here().span : token.span, bare_star);
      } else {
        result.variadic = arena_.make<Parameter>(parse_parameter(lambda, !lambda));
        if (at(TokenKind::equal)) fail(here().span, "var-positional argument cannot have default value");
      }
    } else if (token.kind == TokenKind::double_star) {
      advance();
      result.variadic_keyword = arena_.make<Parameter>(parse_parameter(lambda, false));
      if (at(TokenKind::equal)) fail(here().span, "var-keyword argument cannot have default value");
    } else if (token.kind == TokenKind::left_parenthesis) {
      // Only names in the parentheses: someone thinks of Python 2's tuple parameters.
      std::size_t close = position_ + 1;
      while (tokens_[close].kind == TokenKind::name || tokens_[close].kind == TokenKind::comma) ++close;
      if (!star && tokens_[close].kind == TokenKind::right_parenthesis && close > position_ + 1) {
        fail(range(token.span, tokens_[close].span), lambda ? "Lambda expression parameters cannot be parenthesized"
                                                            : "Function parameters cannot be parenthesized");
      } else {
        fail_here();
      }
    } else {
      Parameter parameter = parse_parameter(lambda, false);
      if (accept(TokenKind::equal)) {
        if (at(end) || at(TokenKind::comma)) {
          fail(previous().span, "expected default value expression");
          break;
        }
        parameter.default_value = parse_expression();
        defaults = defaults || !star;
      } else if (defaults && !star) {
        fail(parameter.span, "parameter without a default follows parameter with a default");
      }
      if (star)
        keyword_only.push_back(parameter);
      else
        positional.push(parameter);
    }
    if (!accept(TokenKind::comma)) break;
  }
  result.positional = positional.take(arena_);
  result.keyword_only = arena_.copy(keyword_only);
  return result;
}

Parameter Parser::parse_parameter(bool lambda, bool star_annotation) {
  Parameter parameter;
  const Token& token = here();
  if (!accept(TokenKind::name)) {
    fail_here();
    parameter.name = make_name(token, Context::store);
    return parameter;
  }
  parameter.name = make_name(token, Context::store);
  if (!lambda && accept(TokenKind::colon)) {
    const std::uint32_t begin = here().begin;
    parameter.annotation = star_annotation ? parse_star_expression() : parse_expression();
    if (!failed_) parameter.annotation_text = slice_text(begin, previous().end);
  }
  parameter.span = to_here(token.span);
  return parameter;
}

// `[T, *Ts, **P]` behind a def's, class's or type's name; nothing when there is no bracket.
std::span<TypeParameter> Parser::parse_type_parameters() {
  if (!at(TokenKind::left_bracket)) return {};
  advance();
  if (at(TokenKind::right_bracket)) {
    fail(here().span, "Type parameter list cannot be empty");
    return {};
  }
  Children<TypeParameter> parameters(*this);
  bool defaults = false;
  while (!at(TokenKind::right_bracket) && !failed_) {
    const Span start = here().span;
    TypeParameter parameter;
    if (accept(TokenKind::star))
      parameter.kind = TypeParameterKind::type_var_tuple;
    else if (accept(TokenKind::double_star))
      parameter.kind = TypeParameterKind::param_spec;
    const Token& token = here();
    expect(TokenKind::name);
    parameter.name = make_name(token, Context::store);
    if (at(TokenKind::colon)) {
      const Span colon = here().span;
      advance();
      parameter.bound = parse_expression();
      if (parameter.kind != TypeParameterKind::type_var && !failed_) {
        const char* what = parameter.kind == TypeParameterKind::param_spec ? "ParamSpec" : "TypeVarTuple";
        fail(colon, std::string("cannot use ") + (parameter.bound->kind == Kind::tuple ? "constraints" : "bound") +
                        " with " + what);
      }
    }
    if (accept(TokenKind::equal)) {
      parameter.default_value =
          parameter.kind == TypeParameterKind::type_var_tuple ? parse_star_expression() : parse_expression();
      defaults = true;
    } else if (defaults && !failed_) {
      fail(token.span,
           "non-default type parameter '" + std::string(text_of(token)) + "' follows default type parameter");
    }
    parameter.span = to_here(start);
    parameters.push(parameter);
    if (!accept(TokenKind::comma)) break;
  }
  expect(TokenKind::right_bracket);
  return parameters.take(arena_);
}

}  // namespace lockstep::script
