// The module, and statements of one line.

#include "engine/script/front/parser_impl.hpp"
#include "engine/script/source.hpp"

namespace lockstep::script {

using namespace ast;

namespace {

constexpr BinaryOperator augmented_operators[] = {
    BinaryOperator::add,        BinaryOperator::subtract,     BinaryOperator::multiply, BinaryOperator::matrix_multiply,
    BinaryOperator::divide,     BinaryOperator::floor_divide, BinaryOperator::modulo,   BinaryOperator::power,
    BinaryOperator::left_shift, BinaryOperator::right_shift,  BinaryOperator::bit_or,   BinaryOperator::bit_xor,
    BinaryOperator::bit_and,
};

bool is_augmented(TokenKind kind) { return kind >= TokenKind::plus_equal && kind <= TokenKind::ampersand_equal; }

}  // namespace

ParseResult parse_module(std::string_view source, Arena& arena) {
  ParseResult result;
  const std::string text = normalised_text(source);
  const TokenList tokens = tokenize(text);
  result.diagnostics = tokens.warnings;
  Parser parser(text, tokens, arena, result.diagnostics);
  result.module = parser.parse();
  return result;
}

Module* Parser::parse() {
  Module* module = arena_.make<Module>();
  Children<Stmt*> body(*this);
  while (!at(TokenKind::end_marker)) {
    if (at(TokenKind::newline))
      advance();
    else
      parse_statement(body);
  }
  // Also reached when the lexer stopped before anything looked wrong here.
  if (!failed_ && (list_.failed || !list_.open.empty())) fail_here();
  module->body = body.take(arena_);
  return failed_ ? nullptr : module;
}

void Parser::parse_statement(Children<Stmt*>& into) {
  statement_start_ = position_;
  last_disjunction_ = nullptr;
  const Token& start = here();
  switch (start.kind) {
    case TokenKind::kw_if: into.push(parse_if()); return;
    case TokenKind::kw_while: into.push(parse_while()); return;
    case TokenKind::kw_for: into.push(parse_for(start, false)); return;
    case TokenKind::kw_with: into.push(parse_with(start, false)); return;
    case TokenKind::kw_try: into.push(parse_try()); return;
    case TokenKind::kw_def: into.push(parse_function(start, {}, false)); return;
    case TokenKind::kw_class: into.push(parse_class({})); return;
    case TokenKind::kw_async: into.push(parse_async({}, false)); return;
    case TokenKind::at: into.push(parse_decorated()); return;
    default: break;
  }
  if (begins_match())
    into.push(parse_match());
  else
    parse_simple_statements(into);
}

void Parser::parse_simple_statements(Children<Stmt*>& into) {
  do {
    if (at(TokenKind::newline)) break;  // `a;`
    statement_start_ = position_;
    into.push(parse_simple_statement());
  } while (accept(TokenKind::semicolon));
  if (!accept(TokenKind::newline)) fail_here();
}

Stmt* Parser::parse_simple_statement() {
  const Token& start = here();
  const auto word = [&](auto* node) -> Stmt* {
    advance();
    return finish(node);
  };
  switch (start.kind) {
    case TokenKind::kw_pass: return word(make<Pass>(Kind::pass, start.span));
    case TokenKind::kw_break: return word(make<Break>(Kind::break_, start.span));
    case TokenKind::kw_continue: return word(make<Continue>(Kind::continue_, start.span));
    case TokenKind::kw_return: return parse_return();
    case TokenKind::kw_raise: return parse_raise();
    case TokenKind::kw_assert: return parse_assert();
    case TokenKind::kw_del: return parse_delete();
    case TokenKind::kw_global: return parse_names(Kind::global);
    case TokenKind::kw_nonlocal: return parse_names(Kind::nonlocal);
    case TokenKind::kw_import: return parse_import();
    case TokenKind::kw_from: return parse_import_from();
    default: break;
  }
  const TokenKind third = ahead(2).kind;
  if (at_word("type") && ahead(1).kind == TokenKind::name &&
      (third == TokenKind::equal || third == TokenKind::left_bracket)) {
    return parse_type_alias();
  }
  return parse_expression_statement();
}

Stmt* Parser::parse_expression_statement() {
  const Token& first = here();
  Expr* value = parse_yield_or_star_expressions();
  if (failed_) return make<Pass>(Kind::pass, first.span);
  if (at(TokenKind::equal)) return parse_assign(value, first);
  if (at(TokenKind::colon)) return parse_annotated_assign(value, first);
  if (is_augmented(kind())) return parse_augmented_assign(value, first);
  ExpressionStatement* node = make<ExpressionStatement>(Kind::expression_statement, first.span);
  node->value = value;
  // `*a` alone is an expression to the grammar; the compiler of CPython refuses it.
  if (value->kind == Kind::starred) fail(value->span, "can't use starred expression here");
  return finish(node);
}

Stmt* Parser::parse_assign(Expr* first, const Token& start) {
  Assign* node = make<Assign>(Kind::assign, start.span);
  Children<Expr*> targets(*this);
  Expr* value = first;
  while (at(TokenKind::equal) && !failed_) {
    if (value->kind == Kind::yield || value->kind == Kind::yield_from || invalid_target(value, Context::store)) {
      fail_assignment(value, targets.size() == 0);
      break;
    }
    if (value->kind == Kind::starred) {
      fail(value->span, "starred assignment target must be in a list or tuple");
      break;
    }
    set_context(value, Context::store);
    targets.push(value);
    advance();
    value = parse_yield_or_star_expressions();
  }
  if (value->kind == Kind::starred) fail(value->span, "can't use starred expression here");
  node->targets = targets.take(arena_);
  node->value = value;
  return finish(node);
}

Stmt* Parser::parse_annotated_assign(Expr* target, const Token& first) {
  AnnotatedAssign* node = make<AnnotatedAssign>(Kind::annotated_assign, first.span);
  node->target = target;
  switch (target->kind) {
    case Kind::name:
    case Kind::attribute:
    case Kind::subscript: break;
    case Kind::tuple: fail(target->span, "only single target (not tuple) can be annotated"); break;
    case Kind::list: fail(target->span, "only single target (not list) can be annotated"); break;
    default: {
      std::size_t after = 0;
      Expr* ignored = nullptr;
      if (trial(position_ + 1, after, ignored, [&] { return parse_expression(); })) {
        fail(target->span, "illegal target for annotation");
      } else {
        fail_here();
      }
      break;
    }
  }
  if (failed_) return node;
  node->simple = target->kind == Kind::name && first.kind == TokenKind::name;
  set_context(target, Context::store);
  advance();
  const std::uint32_t begin = here().begin;
  node->annotation = parse_expression();
  if (!failed_) node->annotation_text = slice_text(begin, previous().end);
  if (accept(TokenKind::equal)) node->value = parse_yield_or_star_expressions();
  if (at(TokenKind::equal)) fail(here().span, "invalid syntax");
  return finish(node);
}

Stmt* Parser::parse_augmented_assign(Expr* target, const Token& first) {
  AugmentedAssign* node = make<AugmentedAssign>(Kind::augmented_assign, first.span);
  if (target->kind != Kind::name && target->kind != Kind::attribute && target->kind != Kind::subscript) {
    fail(target->span,
         std::string("'") + expression_noun(target) + "' is an illegal expression for augmented assignment");
    return node;
  }
  set_context(target, Context::store);
  node->target = target;
  node->op = augmented_operators[static_cast<int>(kind()) - static_cast<int>(TokenKind::plus_equal)];
  node->op_line = here().span.line;
  node->op_column = here().span.column;
  advance();
  node->value = parse_yield_or_star_expressions();
  return finish(node);
}

Stmt* Parser::parse_delete() {
  Delete* node = make<Delete>(Kind::delete_, here().span);
  advance();
  Children<Expr*> targets(*this);
  do {
    if (targets.size() > 0 && (at(TokenKind::newline) || at(TokenKind::semicolon))) break;
    Expr* target = parse_star_expression();
    targets.push(make_target(target, Context::del, "delete"));
  } while (accept(TokenKind::comma));
  node->targets = targets.take(arena_);
  return finish(node);
}

Stmt* Parser::parse_return() {
  Return* node = make<Return>(Kind::return_, here().span);
  advance();
  if (!at(TokenKind::newline) && !at(TokenKind::semicolon)) {
    node->value = parse_star_expressions();
    if (node->value->kind == Kind::starred) fail(node->value->span, "can't use starred expression here");
  }
  return finish(node);
}

Stmt* Parser::parse_raise() {
  Raise* node = make<Raise>(Kind::raise, here().span);
  advance();
  if (!at(TokenKind::newline) && !at(TokenKind::semicolon)) {
    node->exception = parse_expression();
    if (accept(TokenKind::kw_from)) {
      node->cause = parse_expression();
    }
  }
  return finish(node);
}

Stmt* Parser::parse_assert() {
  Assert* node = make<Assert>(Kind::assert_, here().span);
  advance();
  node->test = parse_expression();
  if (accept(TokenKind::comma)) node->message = parse_expression();
  return finish(node);
}

Stmt* Parser::parse_names(Kind kind_of_statement) {
  const Span start = here().span;
  advance();
  Children<std::string_view> names(*this);
  do names.push(expect_name());
  while (accept(TokenKind::comma));
  if (kind_of_statement == Kind::global) {
    Global* node = make<Global>(Kind::global, start);
    node->names = names.take(arena_);
    return finish(node);
  }
  Nonlocal* node = make<Nonlocal>(Kind::nonlocal, start);
  node->names = names.take(arena_);
  return finish(node);
}

Stmt* Parser::parse_import() {
  Import* node = make<Import>(Kind::import, here().span);
  advance();
  if (at(TokenKind::newline)) {
    fail(here().span, "Expected one or more names after 'import'");
    return node;
  }
  Children<ImportAlias> aliases(*this);
  do aliases.push(parse_import_alias(true));
  while (accept(TokenKind::comma));
  if (at(TokenKind::kw_from) && ahead(1).kind == TokenKind::name) {
    fail(node->span.line ? range(node->span, ahead(1).span) : here().span,
         "Did you mean to use 'from ... import ...' instead?");
  }
  node->aliases = aliases.take(arena_);
  return finish(node);
}

// `a.b.c as d` of an import, or `a as b` of a from-import.
ImportAlias Parser::parse_import_alias(bool dotted) {
  ImportAlias alias;
  const Token& first = here();
  alias.name = dotted ? parse_dotted_name() : expect_name();
  const Token* bound = &first;
  if (accept(TokenKind::kw_as)) {
    alias.renamed = true;
    check_import_target();
    bound = &here();
    expect(TokenKind::name);
  }
  if (failed_) bound = &tokens_.back();
  alias.target = make_name(*bound, Context::store);
  alias.span = to_here(first.span);
  return alias;
}

// `import a as b.c`: says what stands there instead of a name.
void Parser::check_import_target() {
  const TokenKind next = ahead(1).kind;
  if (at(TokenKind::name) && (next == TokenKind::comma || next == TokenKind::newline || next == TokenKind::semicolon ||
                              next == TokenKind::right_parenthesis)) {
    return;
  }
  std::size_t after = 0;
  Expr* target = nullptr;
  if (!trial(position_, after, target, [&] { return parse_expression(); }) || target->kind == Kind::name) return;
  fail(target->span, std::string("cannot use ") + expression_noun(target) + " as import target");
}

std::string_view Parser::parse_dotted_name() {
  std::string name(text_of(here()));
  expect(TokenKind::name);
  while (at(TokenKind::dot) && !failed_) {
    advance();
    name += '.';
    name += text_of(here());
    expect(TokenKind::name);
  }
  return arena_.intern(name);
}

Stmt* Parser::parse_import_from() {
  ImportFrom* node = make<ImportFrom>(Kind::import_from, here().span);
  advance();
  for (; at(TokenKind::dot) || at(TokenKind::ellipsis); advance()) node->level += at(TokenKind::dot) ? 1 : 3;
  if (node->level == 0 || at(TokenKind::name)) node->module = parse_dotted_name();
  expect(TokenKind::kw_import);
  if (!failed_) parse_import_names(node);
  return finish(node);
}

void Parser::parse_import_names(ImportFrom* node) {
  if (at(TokenKind::newline)) return fail(here().span, "Expected one or more names after 'import'");
  if (accept(TokenKind::star)) {
    node->star = true;
    return;
  }
  Children<ImportAlias> aliases(*this);
  const bool parenthesised = accept(TokenKind::left_parenthesis);
  do {
    if (aliases.size() > 0) {
      if (parenthesised && at(TokenKind::right_parenthesis)) break;
      if (!parenthesised && at(TokenKind::newline)) {
        return fail(here().span, "trailing comma not allowed without surrounding parentheses");
      }
    }
    aliases.push(parse_import_alias(false));
  } while (accept(TokenKind::comma) && !failed_);
  if (parenthesised) expect(TokenKind::right_parenthesis);
  node->aliases = aliases.take(arena_);
}

Stmt* Parser::parse_type_alias() {
  TypeAlias* node = make<TypeAlias>(Kind::type_alias, here().span);
  advance();
  node->name = make_name(here(), Context::store);
  advance();
  node->type_parameters = parse_type_parameters();
  expect(TokenKind::equal);
  const std::uint32_t begin = here().begin;
  node->value = parse_expression();
  if (!failed_) node->value_text = slice_text(begin, previous().end);
  return finish(node);
}

}  // namespace lockstep::script
