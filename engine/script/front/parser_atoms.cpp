// What an expression is built from: names, constants, parentheses, displays and comprehensions.

#include "engine/script/front/parser_impl.hpp"

namespace lockstep::script {

using namespace ast;

Expr* Parser::parse_atom() {
  const Token& token = here();
  const auto literal = [&](Kind kind) -> Expr* {
    advance();
    return finish(make<Literal>(kind, token.span));
  };
  switch (token.kind) {
    case TokenKind::name: advance(); return make_name(token, Context::load);
    case TokenKind::number: return parse_number();
    case TokenKind::string:
    case TokenKind::f_string_start: return parse_strings();
    case TokenKind::kw_none: return literal(Kind::none_literal);
    case TokenKind::kw_true: return literal(Kind::true_literal);
    case TokenKind::kw_false: return literal(Kind::false_literal);
    case TokenKind::ellipsis: return literal(Kind::ellipsis_literal);
    case TokenKind::left_parenthesis: return parse_parenthesis();
    case TokenKind::left_bracket: return parse_list();
    case TokenKind::left_brace: return parse_brace();
    default: fail_here(); return broken_;
  }
}

// `()`, `(a)`, `(a, b)`, `(yield)`, `(a for a in b)`. A group keeps the inner expression's own span, as in CPython's tree.
Expr* Parser::parse_parenthesis() {
  const Nested nested(*this);
  const Span start = here().span;
  advance();
  if (at(TokenKind::kw_yield)) {
    Expr* value = parse_yield();
    expect(TokenKind::right_parenthesis);
    return value;
  }
  Children<Expr*> elements(*this);
  bool is_tuple = at(TokenKind::right_parenthesis);
  while (!at(TokenKind::right_parenthesis) && !failed_) {
    if (at(TokenKind::double_star) && elements.size() == 0) {
      fail(here().span, "cannot use double starred expression here");
      break;
    }
    Expr* element = parse_star_named_expression();
    if (begins_comprehension() && elements.size() == 0 && !failed_) {
      Expr* generator = parse_comprehension(Kind::generator_expression, start, element, nullptr);
      expect(TokenKind::right_parenthesis);
      return finish(generator);
    }
    elements.push(element);
    if (!accept(TokenKind::comma)) break;
    is_tuple = true;
  }
  expect(TokenKind::right_parenthesis);
  if (failed_) return broken_;
  if (!is_tuple) {
    if (elements[0]->kind == Kind::starred) {
      fail(elements[0]->span, "cannot use starred expression here");
    }
    return elements[0];
  }
  Tuple* tuple = make<Tuple>(Kind::tuple, start);
  tuple->elements = elements.take(arena_);
  tuple->parenthesised = true;
  return finish(tuple, depth_of(tuple->elements));
}

Expr* Parser::parse_list() {
  const Nested nested(*this);
  const Span start = here().span;
  advance();
  Children<Expr*> elements(*this);
  while (!at(TokenKind::right_bracket) && !failed_) {
    Expr* element = parse_star_named_expression();
    if (begins_comprehension() && !failed_) {
      if (elements.size() > 0) {
        fail(range(elements[0]->span, element->span), "did you forget parentheses around the comprehension target?");
        break;
      }
      Expr* comprehension = parse_comprehension(Kind::list_comprehension, start, element, nullptr);
      expect(TokenKind::right_bracket);
      return finish(comprehension);
    }
    elements.push(element);
    if (!accept(TokenKind::comma)) break;
  }
  expect(TokenKind::right_bracket);
  List* list = make<List>(Kind::list, start);
  list->elements = elements.take(arena_);
  return finish(list, depth_of(list->elements));
}

Expr* Parser::parse_brace() {
  const Nested nested(*this);
  const Span start = here().span;
  advance();
  if (at(TokenKind::right_brace) || at(TokenKind::double_star)) return parse_dict(start, nullptr);
  Children<Expr*> elements(*this);
  while (!at(TokenKind::right_brace) && !failed_) {
    const bool bare_walrus = at(TokenKind::name) && ahead(1).kind == TokenKind::colon_equal;
    Expr* element = parse_star_named_expression();
    if (elements.size() == 0 && at(TokenKind::colon) && !failed_ && element->kind != Kind::starred && !bare_walrus) {
      return parse_dict(start, element);
    }
    if (begins_comprehension() && !failed_) {
      if (elements.size() > 0) {
        fail(range(elements[0]->span, element->span), "did you forget parentheses around the comprehension target?");
        break;
      }
      Expr* comprehension = parse_comprehension(Kind::set_comprehension, start, element, nullptr);
      expect(TokenKind::right_brace);
      return finish(comprehension);
    }
    elements.push(element);
    if (!accept(TokenKind::comma)) break;
  }
  expect(TokenKind::right_brace);
  Set* set = make<Set>(Kind::set, start);
  set->elements = elements.take(arena_);
  return finish(set, depth_of(set->elements));
}

// The first key may have been read already: only the colon behind it told a dict from a set.
Expr* Parser::parse_dict(const Span& start, Expr* first_key) {
  Children<DictItem> items(*this);
  std::uint32_t depth = 0;
  while (!at(TokenKind::right_brace) && !failed_) {
    if (!first_key && at(TokenKind::double_star)) {
      const Span star = here().span;
      advance();
      DictItem item{nullptr, parse_bitwise_or()};
      if (begins_comprehension()) {
        fail(star, "dict unpacking cannot be used in dict comprehension");
        break;
      }
      depth = std::max(depth, depth_of(item.value));
      items.push(item);
    } else {
      DictItem item{first_key ? first_key : parse_expression(), nullptr};
      first_key = nullptr;
      if (failed_) break;
      if (!at(TokenKind::colon)) {
        if (items.size() > 0) {
          Span end = previous().span;
          end.line = end.end_line;
          end.column = end.end_column - 1;
          fail(end, "':' expected after dictionary key");
        } else {
          fail_here();
        }
        break;
      }
      advance();
      if (at(TokenKind::right_brace) || at(TokenKind::comma)) {
        fail(previous().span, "expression expected after dictionary key and ':'");
        break;
      }
      if (at(TokenKind::star)) {
        fail(here().span, "cannot use a starred expression in a dictionary value");
        break;
      }
      item.value = parse_expression();
      if (begins_comprehension() && items.size() == 0 && !failed_) {
        Expr* comprehension = parse_comprehension(Kind::dict_comprehension, start, item.key, item.value);
        expect(TokenKind::right_brace);
        return finish(comprehension);
      }
      depth = std::max({depth, depth_of(item.key), depth_of(item.value)});
      items.push(item);
    }
    if (!accept(TokenKind::comma)) break;
  }
  expect(TokenKind::right_brace);
  Dict* dict = make<Dict>(Kind::dict, start);
  dict->items = items.take(arena_);
  return finish(dict, depth);
}

bool Parser::begins_comprehension() const {
  return at(TokenKind::kw_for) || (at(TokenKind::kw_async) && ahead(1).kind == TokenKind::kw_for);
}

Expr* Parser::parse_comprehension(Kind kind, const Span& start, Expr* element, Expr* value) {
  if (element->kind == Kind::starred) {
    fail(element->span, "iterable unpacking cannot be used in comprehension");
    return broken_;
  }
  Comprehension* node = make<Comprehension>(kind, start);
  node->element = element;
  node->value = value;
  std::uint32_t depth = std::max(depth_of(element), depth_of(value));
  node->clauses = parse_clauses(depth);
  return finish(node, depth);
}

std::span<ComprehensionClause> Parser::parse_clauses(std::uint32_t& depth) {
  Children<ComprehensionClause> clauses(*this);
  while (begins_comprehension() && !failed_) {
    ComprehensionClause clause;
    clause.is_async = accept(TokenKind::kw_async);
    advance();
    clause.target = parse_target_list();
    if (!accept(TokenKind::kw_in)) {
      fail(here().span, "'in' expected after for-loop variables");
      break;
    }
    clause.target = make_target(clause.target, Context::store, "assign to");
    clause.iterable = parse_disjunction();
    Children<Expr*> conditions(*this);
    while (accept(TokenKind::kw_if)) conditions.push(parse_disjunction());
    clause.conditions = conditions.take(arena_);
    depth = std::max({depth, depth_of(clause.target), depth_of(clause.iterable), depth_of(clause.conditions)});
    clauses.push(clause);
  }
  return clauses.take(arena_);
}

}  // namespace lockstep::script
