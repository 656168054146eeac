// Statements with blocks. A block's error message names the statement it belongs to and that statement's line.

#include "engine/script/front/parser_impl.hpp"

namespace lockstep::script {

using namespace ast;

// For the statements of which CPython says "expected ':'" only when the line ends where the colon should be.
void Parser::expect_colon_before_newline() {
  if (accept(TokenKind::colon)) return;
  if (at(TokenKind::newline))
    fail(here().span, "expected ':'");
  else
    fail_here();
}

Block Parser::parse_block(const char* after, std::uint32_t line) {
  Children<Stmt*> body(*this);
  if (!accept(TokenKind::newline)) {
    parse_simple_statements(body);
    return body.take(arena_);
  }
  if (!accept(TokenKind::indent)) {
    if (at(TokenKind::end_marker) && (list_.failed || !list_.open.empty()))
      fail_here();
    else
      fail(here().span, std::string("expected an indented block after ") + after + " on line " + std::to_string(line),
           DiagnosticKind::indentation_error);
    return {};
  }
  while (!at(TokenKind::dedent) && !at(TokenKind::end_marker)) parse_statement(body);
  if (!accept(TokenKind::dedent)) fail_here();
  return body.take(arena_);
}

Stmt* Parser::parse_if() {
  If* node = make<If>(Kind::if_, here().span);
  Children<IfBranch> branches(*this);
  const char* after = "'if' statement";
  do {
    const std::uint32_t line = here().span.line;
    advance();
    IfBranch branch;
    branch.test = parse_named_expression();
    expect_colon_before_newline();
    branch.body = parse_block(after, line);
    branches.push(branch);
    after = "'elif' statement";
  } while (at(TokenKind::kw_elif));
  node->branches = branches.take(arena_);
  node->otherwise = parse_else();
  if (at(TokenKind::kw_elif) && !node->otherwise.empty()) {
    fail(here().span, "'elif' block follows an 'else' block");
  }
  return finish(node);
}

Block Parser::parse_else() {
  if (!at(TokenKind::kw_else)) return {};
  const std::uint32_t line = here().span.line;
  advance();
  expect_colon();
  return parse_block("'else' statement", line);
}

Stmt* Parser::parse_while() {
  While* node = make<While>(Kind::while_, here().span);
  advance();
  node->test = parse_named_expression();
  expect_colon_before_newline();
  node->body = parse_block("'while' statement", node->span.line);
  node->otherwise = parse_else();
  return finish(node);
}

Stmt* Parser::parse_for(const Token& start, bool is_async) {
  For* node = make<For>(Kind::for_, start.span);
  const std::uint32_t line = here().span.line;
  advance();
  node->is_async = is_async;
  node->target = make_target(parse_target_list(), Context::store, "assign to");
  expect(TokenKind::kw_in);
  node->iterable = parse_star_expressions();
  if (node->iterable->kind == Kind::starred) fail(node->iterable->span, "can't use starred expression here");
  expect_colon_before_newline();
  node->body = parse_block("'for' statement", line);
  node->otherwise = parse_else();
  return finish(node);
}

// Whether `with (` … `):` holds items, rather than being one expression that begins with a parenthesis.
bool Parser::with_items_are_parenthesised() const {
  if (!at(TokenKind::left_parenthesis)) return false;
  std::size_t depth = 0;
  bool as_seen = false, expression_only = false, item_start = true;
  for (std::size_t i = position_; i < tokens_.size(); ++i) {
    const TokenKind token = tokens_[i].kind;
    switch (token) {
      case TokenKind::left_parenthesis:
      case TokenKind::left_bracket:
      case TokenKind::left_brace:
        ++depth;
        if (depth == 1) continue;
        break;
      case TokenKind::right_parenthesis:
      case TokenKind::right_bracket:
      case TokenKind::right_brace:
        if (--depth == 0) {
          const bool empty = i == position_ + 1;
          return as_seen || (tokens_[i + 1].kind == TokenKind::colon && !expression_only && !empty);
        }
        break;
      case TokenKind::end_marker: return as_seen;
      default: break;
    }
    if (depth != 1) continue;
    if (token == TokenKind::kw_as) as_seen = true;
    if (token == TokenKind::kw_for || token == TokenKind::colon_equal || token == TokenKind::kw_yield ||
        (token == TokenKind::star && item_start)) {
      expression_only = true;
    }
    item_start = token == TokenKind::comma;
  }
  return false;
}

WithItem Parser::parse_with_item() {
  WithItem item;
  item.context = parse_expression();
  if (!accept(TokenKind::kw_as)) return item;
  if (!begins_expression() && !at(TokenKind::star)) {
    fail_here();
    return item;
  }
  item.target = make_target(parse_target(), Context::store, "assign to");
  return item;
}

Stmt* Parser::parse_with(const Token& start, bool is_async) {
  With* node = make<With>(Kind::with, start.span);
  const std::uint32_t line = here().span.line;
  advance();
  node->is_async = is_async;
  Children<WithItem> items(*this);
  if (with_items_are_parenthesised()) {
    advance();
    do {
      if (items.size() > 0 && at(TokenKind::right_parenthesis)) break;
      items.push(parse_with_item());
    } while (accept(TokenKind::comma) && !failed_);
    expect(TokenKind::right_parenthesis);
  } else {
    do items.push(parse_with_item());
    while (accept(TokenKind::comma) && !failed_);
  }
  node->items = items.take(arena_);
  expect_colon_before_newline();
  node->body = parse_block("'with' statement", line);
  return finish(node);
}

Stmt* Parser::parse_try() {
  Try* node = make<Try>(Kind::try_, here().span);
  advance();
  expect_colon();
  node->body = parse_block("'try' statement", node->span.line);
  if (failed_) return node;
  if (!at(TokenKind::kw_except) && !at(TokenKind::kw_finally)) {
    if (at(TokenKind::end_marker) && (list_.failed || !list_.open.empty()))
      fail_here();
    else
      fail(here().span, "expected 'except' or 'finally' block");
    return node;
  }
  parse_handlers(node);
  if (!node->handlers.empty()) node->otherwise = parse_else();
  if (at(TokenKind::kw_finally)) {
    const std::uint32_t line = here().span.line;
    advance();
    expect_colon();
    node->finally = parse_block("'finally' statement", line);
  }
  return finish(node);
}

// The word `except` with the colon behind it.
static Span colon_behind(Span word) {
  ++word.end_column;
  return word;
}

void Parser::parse_handlers(Try* node) {
  Children<ExceptHandler> handlers(*this);
  Span bare{};
  while (at(TokenKind::kw_except) && !failed_) {
    const bool first = handlers.size() == 0;
    if (bare.line != 0) {
      fail(bare, "default 'except:' must be last");
      return;
    }
    const Span start = here().span;
    const ExceptHandler handler = parse_handler(node, first);
    if (!handler.type) bare = colon_behind(start);
    handlers.push(handler);
  }
  node->handlers = handlers.take(arena_);
}

ExceptHandler Parser::parse_handler(Try* node, bool first) {
  ExceptHandler handler;
  const Span start = here().span;
  advance();
  const bool star = accept(TokenKind::star);
  if (first)
    node->is_group = star;
  else if (star != node->is_group) {
    fail(star ? range(start, previous().span) : start, "cannot have both 'except' and 'except*' on the same 'try'");
    return handler;
  }
  const char* what = star ? "'except*' statement" : "'except' statement";
  if (at(TokenKind::colon) || at(TokenKind::newline)) {
    if (star) fail(here().span, "expected one or more exception types");
  } else {
    const Span types = here().span;
    Expr* type = parse_expression();
    if (at(TokenKind::comma)) {
      Children<Expr*> elements(*this);
      elements.push(type);
      while (accept(TokenKind::comma)) {
        if (!begins_expression()) break;
        elements.push(parse_expression());
      }
      Tuple* tuple = make<Tuple>(Kind::tuple, types);
      tuple->elements = elements.take(arena_);
      type = finish(tuple, depth_of(tuple->elements));
      if (at(TokenKind::kw_as) && !failed_) {
        const bool named = ahead(1).kind == TokenKind::name;
        fail(range(types, (named ? ahead(1) : here()).span), "multiple exception types must be parenthesized when using 'as'");
        return handler;
      }
    }
    handler.type = type;
    if (accept(TokenKind::kw_as)) {
      const TokenKind next = ahead(1).kind;
      std::size_t after = 0;
      Expr* target = nullptr;
      if (at(TokenKind::name) && (next == TokenKind::colon || next == TokenKind::newline)) {
        handler.name = make_name(here(), Context::store);
        advance();
      } else if (trial(position_, after, target, [&] { return parse_expression(); }) && target->kind != Kind::name &&
                 tokens_[after].kind == TokenKind::colon) {
        fail(target->span,
             std::string("cannot use ") + (star ? "except*" : "except") + " statement with " + expression_noun(target));
        return handler;
      } else {
        expect(TokenKind::name);
      }
    }
  }
  expect_colon_before_newline();
  handler.body = parse_block(what, start.line);
  handler.span = to_here(start);
  return handler;
}

Stmt* Parser::parse_function(const Token& start, ExprList decorators, bool is_async) {
  FunctionDef* node = make<FunctionDef>(Kind::function_def, start.span);
  const std::uint32_t line = here().span.line;
  advance();
  node->decorators = decorators;
  node->is_async = is_async;
  const Token& name = here();
  expect(TokenKind::name);
  node->name = make_name(name, Context::store);
  node->type_parameters = parse_type_parameters();
  expect_or_say(TokenKind::left_parenthesis, "expected '('");
  node->parameters = parse_parameters(TokenKind::right_parenthesis, false);
  expect(TokenKind::right_parenthesis);
  if (at(TokenKind::arrow) && !begins_expression(ahead(1))) expect_colon();
  if (accept(TokenKind::arrow)) {
    const std::uint32_t begin = here().begin;
    node->returns = parse_expression();
    if (!failed_) node->returns_text = slice_text(begin, previous().end);
  }
  expect_colon();
  node->body = parse_block("function definition", line);
  return finish(node);
}

Stmt* Parser::parse_class(ExprList decorators) {
  ClassDef* node = make<ClassDef>(Kind::class_def, here().span);
  advance();
  node->decorators = decorators;
  const Token& name = here();
  expect(TokenKind::name);
  node->name = make_name(name, Context::store);
  node->type_parameters = parse_type_parameters();
  if (accept(TokenKind::left_parenthesis)) {
    parse_arguments(node->bases, node->keywords, false);
    expect(TokenKind::right_parenthesis);
  }
  expect_colon_before_newline();
  node->body = parse_block("class definition", node->span.line);
  return finish(node);
}

Stmt* Parser::parse_decorated() {
  const Token& start = here();
  Children<Expr*> decorators(*this);
  while (accept(TokenKind::at)) {
    decorators.push(parse_named_expression());
    expect(TokenKind::newline);
  }
  const ExprList list = decorators.take(arena_);
  const Token& head = here();
  if (head.kind == TokenKind::kw_def) return parse_function(head, list, false);
  if (head.kind == TokenKind::kw_class) return parse_class(list);
  if (head.kind == TokenKind::kw_async) return parse_async(list, true);
  fail_here();
  return make<Pass>(Kind::pass, start.span);
}

Stmt* Parser::parse_async(ExprList decorators, bool decorated) {
  const Token& start = here();
  advance();
  if (at(TokenKind::kw_def)) return parse_function(start, decorators, true);
  if (!decorated && at(TokenKind::kw_for)) return parse_for(start, true);
  if (!decorated && at(TokenKind::kw_with)) return parse_with(start, true);
  fail_here();
  return make<Pass>(Kind::pass, start.span);
}

}  // namespace lockstep::script
