// Expressions by precedence, from `a if b else c` down to calls and subscripts. Chains of one precedence are loops.

#include "engine/script/front/parser_impl.hpp"

namespace lockstep::script {

using namespace ast;

namespace {

struct BinaryRow {
  int precedence = 0;  // 0: no binary operator
  BinaryOperator op{};
};

BinaryRow binary_row(TokenKind kind) {
  switch (kind) {
    case TokenKind::bar: return {1, BinaryOperator::bit_or};
    case TokenKind::caret: return {2, BinaryOperator::bit_xor};
    case TokenKind::ampersand: return {3, BinaryOperator::bit_and};
    case TokenKind::left_shift: return {4, BinaryOperator::left_shift};
    case TokenKind::right_shift: return {4, BinaryOperator::right_shift};
    case TokenKind::plus: return {5, BinaryOperator::add};
    case TokenKind::minus: return {5, BinaryOperator::subtract};
    case TokenKind::star: return {6, BinaryOperator::multiply};
    case TokenKind::slash: return {6, BinaryOperator::divide};
    case TokenKind::double_slash: return {6, BinaryOperator::floor_divide};
    case TokenKind::percent: return {6, BinaryOperator::modulo};
    case TokenKind::at: return {6, BinaryOperator::matrix_multiply};
    default: return {};
  }
}

}  // namespace

bool Parser::begins_expression(const Token& token) {
  switch (token.kind) {
    case TokenKind::name:
    case TokenKind::number:
    case TokenKind::string:
    case TokenKind::f_string_start:
    case TokenKind::kw_none:
    case TokenKind::kw_true:
    case TokenKind::kw_false:
    case TokenKind::kw_not:
    case TokenKind::kw_await:
    case TokenKind::kw_lambda:
    case TokenKind::left_parenthesis:
    case TokenKind::left_bracket:
    case TokenKind::left_brace:
    case TokenKind::ellipsis:
    case TokenKind::plus:
    case TokenKind::minus:
    case TokenKind::tilde: return true;
    default: return false;
  }
}

Expr* Parser::parse_star_expressions() {
  const Span start = here().span;
  Expr* first = parse_star_expression();
  if (!at(TokenKind::comma)) return first;
  Children<Expr*> elements(*this);
  elements.push(first);
  while (accept(TokenKind::comma)) {
    if (!begins_expression() && !at(TokenKind::star)) break;
    elements.push(parse_star_expression());
  }
  Tuple* tuple = make<Tuple>(Kind::tuple, start);
  tuple->elements = elements.take(arena_);
  return finish(tuple, depth_of(tuple->elements));
}

Expr* Parser::parse_star_expression() {
  if (!at(TokenKind::star)) return parse_expression();
  Starred* node = make<Starred>(Kind::starred, here().span);
  advance();
  node->value = parse_bitwise_or();
  return finish(node, depth_of(node->value));
}

Expr* Parser::parse_star_named_expression() {
  return at(TokenKind::star) ? parse_star_expression() : parse_named_expression();
}

Expr* Parser::parse_named_expression() {
  if (at(TokenKind::name) && ahead(1).kind == TokenKind::colon_equal) {
    const Nested nested(*this);
    NamedExpression* node = make<NamedExpression>(Kind::named_expression, here().span);
    node->target = make_name(here(), Context::store);
    advance();
    advance();
    node->value = parse_expression();
    return finish(node, depth_of(node->value));
  }
  Expr* expression = parse_expression();
  if (at(TokenKind::colon_equal)) {
    fail(expression->span, std::string("cannot use assignment expressions with ") + expression_noun(expression));
  }
  return expression;
}

Expr* Parser::parse_expression() {
  const Nested nested(*this);
  if (at(TokenKind::kw_lambda)) return parse_lambda();
  if ((at(TokenKind::kw_pass) || at(TokenKind::kw_break) || at(TokenKind::kw_continue)) &&
      ahead(1).kind == TokenKind::kw_if) {
    std::size_t after = 0;
    Expr* test = nullptr;
    if (trial(position_ + 2, after, test, [&] { return parse_disjunction(); }) &&
        tokens_[after].kind == TokenKind::kw_else) {
      fail(here().span, "expected expression before 'if', but statement is given");
      return broken_;
    }
  }
  const Span start = here().span;
  Expr* then = parse_disjunction();
  last_disjunction_ = then;
  after_last_disjunction_ = position_;
  if (!at(TokenKind::kw_if)) return then;
  // `if` after an expression can also begin a comprehension's condition; there the caller has parsed a disjunction only.
  advance();
  Expr* test = parse_disjunction();
  if (!at(TokenKind::kw_else)) {
    if (at(TokenKind::colon))
      fail_here();
    else if (!failed_)
      fail(range(start, test->span), "expected 'else' after 'if' expression");
    return broken_;
  }
  advance();
  if (!begins_expression()) {
    fail(here().span, "expected expression after 'else', but statement is given");
    return broken_;
  }
  Expr* otherwise = parse_expression();
  Conditional* node = make<Conditional>(Kind::conditional, start);
  node->test = test;
  node->then = then;
  node->otherwise = otherwise;
  return finish(node, std::max({depth_of(test), depth_of(then), depth_of(otherwise)}));
}

Expr* Parser::parse_yield_or_star_expressions() {
  return at(TokenKind::kw_yield) ? parse_yield() : parse_star_expressions();
}

Expr* Parser::parse_yield() {
  const Span start = here().span;
  advance();
  if (accept(TokenKind::kw_from)) {
    YieldFrom* node = make<YieldFrom>(Kind::yield_from, start);
    node->value = parse_expression();
    return finish(node, depth_of(node->value));
  }
  Yield* node = make<Yield>(Kind::yield, start);
  if (begins_expression() || at(TokenKind::star)) node->value = parse_star_expressions();
  return finish(node, depth_of(node->value));
}

Expr* Parser::parse_lambda() {
  Lambda* node = make<Lambda>(Kind::lambda, here().span);
  advance();
  node->parameters = parse_parameters(TokenKind::colon, true);
  const bool in_f_string =
      at(TokenKind::colon) && (ahead(1).kind == TokenKind::f_string_middle || ahead(1).kind == TokenKind::right_brace);
  if (in_f_string) {
    fail(to_here(node->span), "f-string: lambda expressions are not allowed without parentheses");
    return broken_;
  }
  expect_colon();
  node->body = parse_expression();
  std::uint32_t depth = depth_of(node->body);
  for (const Parameter& parameter : node->parameters.positional)
    depth = std::max(depth, depth_of(parameter.default_value));
  for (const Parameter& parameter : node->parameters.keyword_only) {
    depth = std::max(depth, depth_of(parameter.default_value));
  }
  return finish(node, depth);
}

Expr* Parser::parse_disjunction() {
  const Span start = here().span;
  Expr* first = parse_conjunction();
  if (!at(TokenKind::kw_or)) return first;
  Children<Expr*> values(*this);
  values.push(first);
  while (accept(TokenKind::kw_or)) values.push(parse_conjunction());
  BoolOp* node = make<BoolOp>(Kind::bool_op, start);
  node->op = BoolOperator::or_;
  node->values = values.take(arena_);
  return finish(node, depth_of(node->values));
}

Expr* Parser::parse_conjunction() {
  const Span start = here().span;
  Expr* first = parse_inversion();
  if (!at(TokenKind::kw_and)) return first;
  Children<Expr*> values(*this);
  values.push(first);
  while (accept(TokenKind::kw_and)) values.push(parse_inversion());
  BoolOp* node = make<BoolOp>(Kind::bool_op, start);
  node->op = BoolOperator::and_;
  node->values = values.take(arena_);
  return finish(node, depth_of(node->values));
}

Expr* Parser::parse_inversion() {
  if (!at(TokenKind::kw_not)) return parse_comparison();
  const Nested nested(*this);
  Unary* node = make<Unary>(Kind::unary, here().span);
  advance();
  node->op = UnaryOperator::not_;
  node->operand = parse_inversion();
  return finish(node, depth_of(node->operand));
}

Expr* Parser::parse_comparison() {
  const Span start = here().span;
  Expr* first = parse_bitwise_or();
  Children<CompareOperator> operators(*this);
  Children<Expr*> operands(*this);
  for (;;) {
    CompareOperator op{};
    switch (kind()) {
      case TokenKind::equal_equal: op = CompareOperator::equal; break;
      case TokenKind::not_equal: op = CompareOperator::not_equal; break;
      case TokenKind::less: op = CompareOperator::less; break;
      case TokenKind::less_equal: op = CompareOperator::less_equal; break;
      case TokenKind::greater: op = CompareOperator::greater; break;
      case TokenKind::greater_equal: op = CompareOperator::greater_equal; break;
      case TokenKind::kw_in: op = CompareOperator::in; break;
      case TokenKind::kw_is:
        op = ahead(1).kind == TokenKind::kw_not ? CompareOperator::is_not : CompareOperator::is;
        break;
      case TokenKind::kw_not:
        if (ahead(1).kind != TokenKind::kw_in) goto done;
        op = CompareOperator::not_in;
        break;
      default: goto done;
    }
    advance();
    if (op == CompareOperator::is_not || op == CompareOperator::not_in) advance();
    if (operands.size() == 0) operands.push(first);
    operators.push(op);
    operands.push(parse_bitwise_or());
  }
done:
  if (operands.size() == 0) return first;
  Compare* node = make<Compare>(Kind::compare, start);
  node->operators = operators.take(arena_);
  node->operands = operands.take(arena_);
  return finish(node, depth_of(node->operands));
}

// Precedence climbing over the left-associative operators, `|` (1) to `*` (6).
Expr* Parser::parse_binary(int lowest_precedence) {
  const Span start = here().span;
  Expr* left = parse_unary();
  for (;;) {
    const BinaryRow row = binary_row(kind());
    if (row.precedence == 0 || row.precedence < lowest_precedence) return left;
    const Span op_span = here().span;
    advance();
    if (at(TokenKind::kw_not) && row.precedence >= 5) {
      std::size_t after = 0;
      Expr* operand = nullptr;
      if (trial(position_, after, operand, [&] { return parse_inversion(); })) {
        fail(range(here().span, operand->span), "'not' after an operator must be parenthesized");
        return broken_;
      }
    }
    Expr* right = parse_binary(row.precedence + 1);
    Binary* node = make<Binary>(Kind::binary, start);
    node->op = row.op;
    node->left = left;
    node->right = right;
    node->op_line = op_span.line;
    node->op_column = op_span.column;
    left = finish(node, std::max(depth_of(left), depth_of(right)));
    if (failed_) return broken_;
  }
}

Expr* Parser::parse_unary() {
  UnaryOperator op{};
  switch (kind()) {
    case TokenKind::plus: op = UnaryOperator::plus; break;
    case TokenKind::minus: op = UnaryOperator::minus; break;
    case TokenKind::tilde: op = UnaryOperator::invert; break;
    default: return parse_power();
  }
  const Nested nested(*this);
  Unary* node = make<Unary>(Kind::unary, here().span);
  advance();
  if (at(TokenKind::kw_not)) {
    std::size_t after = 0;
    Expr* operand = nullptr;
    if (trial(position_, after, operand, [&] { return parse_inversion(); })) {
      fail(range(here().span, operand->span), "'not' after an operator must be parenthesized");
      return broken_;
    }
  }
  node->op = op;
  node->operand = parse_unary();
  return finish(node, depth_of(node->operand));
}

Expr* Parser::parse_power() {
  const Span start = here().span;
  Expr* base = parse_await_primary();
  if (!at(TokenKind::double_star)) return base;
  const Nested nested(*this);
  Binary* node = make<Binary>(Kind::binary, start);
  node->op = BinaryOperator::power;
  node->op_line = here().span.line;
  node->op_column = here().span.column;
  advance();
  node->left = base;
  node->right = parse_unary();
  return finish(node, std::max(depth_of(base), depth_of(node->right)));
}

Expr* Parser::parse_await_primary() {
  if (!at(TokenKind::kw_await)) return parse_primary();
  Await* node = make<Await>(Kind::await, here().span);
  advance();
  node->value = parse_primary();
  return finish(node, depth_of(node->value));
}

Expr* Parser::parse_primary() {
  const Span start = here().span;  // that of a parenthesis, where the innermost value stands in one
  Expr* value = parse_atom();
  for (;;) {
    switch (kind()) {
      case TokenKind::dot: {
        advance();
        Attribute* node = make<Attribute>(Kind::attribute, start);
        node->value = value;
        node->name_span = here().span;
        node->name = expect_name();
        value = finish(node, depth_of(value));
        break;
      }
      case TokenKind::left_parenthesis: value = parse_call(value, start); break;
      case TokenKind::left_bracket: value = parse_subscript(value, start); break;
      default: return value;
    }
    if (failed_) return broken_;
  }
}

Expr* Parser::parse_subscript(Expr* value, const Span& start) {
  Subscript* node = make<Subscript>(Kind::subscript, start);
  advance();
  node->value = value;
  node->index = parse_slices();
  expect(TokenKind::right_bracket);
  return finish(node, std::max(depth_of(value), depth_of(node->index)));
}

Expr* Parser::parse_slices() {
  const Span start = here().span;
  const bool starred = at(TokenKind::star);
  Expr* first = parse_slice();
  if (!at(TokenKind::comma) && !starred) return first;
  Children<Expr*> elements(*this);
  elements.push(first);
  while (accept(TokenKind::comma)) {
    if (at(TokenKind::right_bracket)) break;
    elements.push(parse_slice());
  }
  Tuple* tuple = make<Tuple>(Kind::tuple, start);
  tuple->elements = elements.take(arena_);
  return finish(tuple, depth_of(tuple->elements));
}

Expr* Parser::parse_slice() {
  if (at(TokenKind::star)) {
    if (!begins_expression(ahead(1))) fail(ahead(1).span, "Invalid star expression");
    return parse_star_expression();
  }
  const Span start = here().span;
  Expr* lower = at(TokenKind::colon) ? nullptr : parse_named_expression();
  if (lower && !at(TokenKind::colon)) return lower;
  const auto at_end = [&] { return at(TokenKind::colon) || at(TokenKind::comma) || at(TokenKind::right_bracket); };
  Slice* node = make<Slice>(Kind::slice, start);
  node->lower = lower;
  expect(TokenKind::colon);
  if (!at_end()) node->upper = parse_expression();
  if (accept(TokenKind::colon) && !at_end()) node->step = parse_expression();
  return finish(node, std::max({depth_of(lower), depth_of(node->upper), depth_of(node->step)}));
}

Expr* Parser::parse_call(Expr* function, const Span& start) {
  Call* node = make<Call>(Kind::call, start);
  advance();
  node->function = function;
  parse_arguments(node->arguments, node->keywords, true);
  expect(TokenKind::right_parenthesis);
  std::uint32_t depth = std::max(depth_of(function), depth_of(node->arguments));
  for (const Keyword& keyword : node->keywords) depth = std::max(depth, depth_of(keyword.value));
  return finish(node, depth);
}

void Parser::parse_arguments(ExprList& arguments, std::span<Keyword>& keywords, bool allow_generator) {
  Children<Expr*> positional(*this);
  Children<Keyword> named(*this);
  bool unpacked_keywords = false;
  while (!at(TokenKind::right_parenthesis) && !failed_) {
    if (at(TokenKind::double_star)) {
      const Span start = here().span;
      advance();
      Expr* value = parse_expression();
      if (at(TokenKind::equal)) fail(range(start, here().span), "cannot assign to keyword argument unpacking");
      named.push({{}, value, to_here(start)});
      unpacked_keywords = true;
    } else if (at(TokenKind::star)) {
      const Span start = here().span;
      if (unpacked_keywords) {
        fail(range(previous().span, start), "iterable argument unpacking follows keyword argument unpacking");
        break;
      }
      Starred* starred = make<Starred>(Kind::starred, start);
      advance();
      if (!begins_expression()) fail(here().span, "Invalid star expression");
      starred->value = parse_expression();
      if (at(TokenKind::equal)) fail(range(start, here().span), "cannot assign to iterable argument unpacking");
      if (begins_comprehension() && !failed_) {
        fail(range(start, starred->value->span), "iterable unpacking cannot be used in comprehension");
      }
      positional.push(finish(starred, depth_of(starred->value)));
    } else if (!parse_keyword_argument(named)) {
      const Span start = here().span;
      Expr* value = parse_named_expression();
      if (at(TokenKind::equal)) {
        fail(range(value->span, here().span), "expression cannot contain assignment, perhaps you meant \"==\"?");
        break;
      }
      if (begins_comprehension()) {
        if (!allow_generator) {
          fail_here();
          break;
        }
        value = parse_comprehension(Kind::generator_expression, start, value, nullptr);
        const bool alone = positional.size() == 0 && named.size() == 0 && at(TokenKind::right_parenthesis);
        if (!failed_ && !alone) {
          fail(value->span, "Generator expression must be parenthesized");
          break;
        }
        // The call's own parentheses are the generator expression's.
        if (!failed_) {
          const Span open = tokens_[token_at(start) - 1].span;
          value->span = {open.line, open.column, here().span.end_line, here().span.end_column};
        }
      } else if (named.size() != 0 && !failed_ && (at(TokenKind::comma) || at(TokenKind::right_parenthesis))) {
        fail(here().span, unpacked_keywords ? "positional argument follows keyword argument unpacking"
                                            : "positional argument follows keyword argument");
        break;
      }
      positional.push(value);
    }
    if (!accept(TokenKind::comma)) break;
  }
  arguments = positional.take(arena_);
  keywords = named.take(arena_);
}

// `name=value`; false when the argument has no name.
bool Parser::parse_keyword_argument(Children<Keyword>& keywords) {
  if (ahead(1).kind != TokenKind::equal) return false;
  const Span start = here().span;
  if (at(TokenKind::kw_true) || at(TokenKind::kw_false) || at(TokenKind::kw_none)) {
    fail(range(start, ahead(1).span), "cannot assign to " + std::string(text_of(here())));
    return true;
  }
  if (!at(TokenKind::name)) return false;
  const std::string_view name = arena_.intern(text_of(here()));
  advance();
  advance();
  if (at(TokenKind::comma) || at(TokenKind::right_parenthesis)) {
    fail(range(start, previous().span), "expected argument value expression");
    return true;
  }
  Expr* value = parse_expression();
  if (begins_comprehension() && !failed_) {
    fail(range(start, previous().span), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }
  keywords.push({name, value, to_here(start)});
  return true;
}

}  // namespace lockstep::script
