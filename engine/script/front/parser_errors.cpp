// What to say when the text is not Python, and the parser's small change: nodes, spans, depth.
//
// The rules are those of CPython's second pass: an error of the lexer anywhere further on comes first, then the special
// cases in the order in which that pass meets them, then "invalid syntax" at the token where the parse got stuck.
// @source  CPython 3.14, Grammar/python.gram (the invalid_ rules), Parser/pegen_errors.c

#include "engine/script/front/parser_impl.hpp"

namespace lockstep::script {

using namespace ast;

Parser::Parser(std::string_view text, const TokenList& tokens, Arena& arena, std::vector<Diagnostic>& diagnostics)
    : text_(text), list_(tokens), tokens_(tokens.tokens), arena_(arena), diagnostics_(diagnostics) {
  broken_ = arena_.make<Literal>();
  broken_->kind = Kind::none_literal;
}

Name* Parser::make_name(const Token& token, Context context) {
  Name* node = arena_.make<Name>();
  node->kind = Kind::name;
  node->context = context;
  node->span = token.span;
  node->id = arena_.intern(text_of(token));
  return node;
}

std::string_view Parser::expect_name() {
  const Token& token = here();
  expect(TokenKind::name);
  return failed_ ? std::string_view() : arena_.intern(text_of(token));
}

std::uint32_t Parser::depth_of(ExprList list) {
  std::uint32_t depth = 0;
  for (const Expr* item : list) depth = std::max(depth, depth_of(item));
  return depth;
}

std::uint16_t Parser::deeper(std::uint32_t children_depth, const Span& span) {
  if (children_depth >= max_tree_depth) {
    Token token;
    token.span = span;
    fail_too_deep(token);
    return max_tree_depth;
  }
  return static_cast<std::uint16_t>(children_depth + 1);
}

void Parser::fail(const Span& span, std::string message, DiagnosticKind kind, std::string_view remedy) {
  if (failed_) return;
  failed_ = true;
  const std::uint32_t line = here().span.line;
  trial_hit_end_ = trial_hit_end_ || at(TokenKind::end_marker);
  position_ = tokens_.size() - 1;
  if (quiet_) return;
  // What the parser says about an f-string is nearer to the mistake than the quote that then seems to be missing.
  const bool about_f_string =
      message.starts_with("f-string: ") && list_.failed &&
      (list_.error.message.starts_with("unterminated") || list_.error.message.starts_with("f-string: expecting"));
  // CPython does not read on behind a wrong indentation.
  const bool indentation = message == "unexpected indent" || message == "unexpected unindent";
  if (!about_f_string && !indentation && prefer_lexer_error(line)) return;
  Span place = span;
  if (place.line >= tokens_.back().span.line) {
    // Past the last line: the place is the end of that line.
    std::size_t last = tokens_.size() - 1;
    while (last > 0 && tokens_[last].kind != TokenKind::newline) --last;
    if (tokens_[last].kind == TokenKind::newline) place = tokens_[last].span;
  }
  diagnostics_.push_back(
      make_diagnostic(kind, std::move(message), place.line, place.column, place.end_line, place.end_column, remedy));
}

void Parser::fail_too_deep(const Token& token) {
  fail(token.span, "this expression is nested more than 1000 levels deep", DiagnosticKind::unsupported_feature,
       "give its parts names");
}

void Parser::fail_unsupported(const Span& span, std::string message, std::string_view remedy) {
  fail(span, std::move(message), DiagnosticKind::unsupported_feature, remedy);
}

void Parser::warn(const Span& span, std::string message) {
  if (quiet_ || failed_) return;
  diagnostics_.push_back(make_diagnostic(DiagnosticKind::syntax_warning, std::move(message), span.line, span.column,
                                         span.end_line, span.end_column));
}

// The lexer's own error, wherever it is, or a bracket that was never closed and was opened above line `line`.
bool Parser::prefer_lexer_error(std::uint32_t line) {
  if (list_.failed) {
    diagnostics_.push_back(list_.error);
    return true;
  }
  if (list_.open.empty()) return false;
  const bool at_the_end = line >= tokens_.back().span.line;
  if (!at_the_end && line <= list_.open.back().line) return false;
  fail_unclosed();
  return true;
}

// The innermost bracket that is open at the end of the text.
void Parser::fail_unclosed() {
  const OpenBracket& open = list_.open.back();
  failed_ = true;
  position_ = tokens_.size() - 1;
  if (quiet_) return;
  diagnostics_.push_back(make_diagnostic(DiagnosticKind::syntax_error,
                                         std::string("'") + open.character + "' was never closed", open.line,
                                         open.column, open.line, open.column + 1));
}

void Parser::fail_here() {
  if (failed_) return;
  if (quiet_) return fail(here().span, {});
  if (fail_for_broken_string() || fail_for_equal_sign() || fail_for_missing_comma() || fail_for_legacy_call()) return;
  if (at(TokenKind::indent)) {
    // CPython marks the last character of the indentation.
    Span span = here().span;
    span.column = span.end_column > 0 ? span.end_column - 1 : 0;
    return fail(span, "unexpected indent", DiagnosticKind::indentation_error);
  }
  if (at(TokenKind::dedent)) return fail(here().span, "unexpected unindent", DiagnosticKind::indentation_error);
  if (at(TokenKind::end_marker) && list_.open.empty() && !list_.failed) {
    return fail(here().span, "unexpected EOF while parsing");
  }
  // `a not b`: CPython has looked for `in` behind `not`.
  fail(at(TokenKind::kw_not) ? ahead(1).span : here().span, "invalid syntax");
}

std::size_t Parser::bracket_depth_before(std::size_t position) const {
  std::size_t depth = 0;
  for (std::size_t i = 0; i < position; ++i) {
    switch (tokens_[i].kind) {
      case TokenKind::left_parenthesis:
      case TokenKind::left_bracket:
      case TokenKind::left_brace: ++depth; break;
      case TokenKind::right_parenthesis:
      case TokenKind::right_bracket:
      case TokenKind::right_brace: --depth; break;
      default: break;
    }
  }
  return depth;
}

// The token at which a node begins.
std::size_t Parser::token_at(const Span& span) const {
  std::size_t index = position_;
  while (index > 0 && (tokens_[index].span.line > span.line ||
                       (tokens_[index].span.line == span.line && tokens_[index].span.column > span.column))) {
    --index;
  }
  return index;
}

// Two expressions in a row inside brackets.
bool Parser::fail_for_missing_comma() {
  if (!last_disjunction_ || after_last_disjunction_ != position_ || !begins_expression()) return false;
  Expr* first = last_disjunction_;
  const std::size_t start = token_at(first->span);
  if (tokens_[start].kind == TokenKind::name) {
    if (tokens_[start + 1].kind == TokenKind::string) return false;
    const std::string_view word = text_of(tokens_[start]);
    for (const std::string_view soft : {"match", "case", "type", "_"}) {
      if (word == soft) return false;
    }
    if (first->kind == Kind::name && (word == "print" || word == "exec")) return false;
  }
  std::size_t after = 0;
  Expr* second = nullptr;
  trial_hit_end_ = false;
  if (!trial(position_, after, second, [&] { return parse_expression(); })) {
    if (!trial_hit_end_ || list_.failed || list_.open.empty()) return false;
    fail_unclosed();
    return true;
  }
  if (bracket_depth_before(after) == 0) return false;
  fail(range(first->span, tokens_[after - 1].span), "invalid syntax. Perhaps you forgot a comma?");
  return true;
}

// `print "x"` and `exec "x"`.
bool Parser::fail_for_legacy_call() {
  const Token& before = previous();
  if (position_ == 0 || before.kind != TokenKind::name || !(begins_expression() || at(TokenKind::star))) return false;
  const std::string_view word = text_of(before);
  if (word != "print" && word != "exec") return false;
  std::size_t after = 0;
  Expr* rest = nullptr;
  if (!trial(position_, after, rest, [&] { return parse_star_expressions(); })) return false;
  const std::string name(word);
  fail(range(before.span, tokens_[after - 1].span),
       "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
  return true;
}

// An `=` where a comparison was meant: `if x = 3:`, `f(a.b = 1)`.
bool Parser::fail_for_equal_sign() {
  if (!at(TokenKind::equal) || !last_disjunction_ || after_last_disjunction_ != position_) return false;
  Expr* left = last_disjunction_;
  std::size_t after = 0;
  Expr* right = nullptr;
  if (!trial(position_ + 1, after, right, [&] { return parse_bitwise_or(); })) return false;
  const TokenKind next = tokens_[after].kind;
  if (next == TokenKind::equal || next == TokenKind::colon_equal) return false;
  const Token& first = tokens_[token_at(left->span)];
  if (left->kind == Kind::name && first.span.end_column == left->span.end_column) {
    fail(range(left->span, tokens_[after - 1].span), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    return true;
  }
  switch (left->kind) {
    case Kind::list:
    case Kind::tuple:
    case Kind::generator_expression:
    case Kind::true_literal:
    case Kind::false_literal:
    case Kind::none_literal:
    case Kind::bool_op:
    case Kind::compare:
    case Kind::conditional:
    case Kind::lambda: return false;
    case Kind::unary:
      if (as<Unary>(left)->op == UnaryOperator::not_) return false;
      break;
    default: break;
  }
  fail(left->span,
       std::string("cannot assign to ") + expression_noun(left) + " here. Maybe you meant '==' instead of '='?");
  return true;
}

// `"it"s"`: the quote inside was meant to be text.
bool Parser::fail_for_broken_string() {
  if (!at(TokenKind::name) || position_ == 0 || previous().kind != TokenKind::string) return false;
  std::size_t last = position_;
  while (tokens_[last].kind == TokenKind::name) ++last;
  if (tokens_[last].kind != TokenKind::string) return false;
  fail(range(previous().span, tokens_[last].span), "invalid syntax. Is this intended to be part of the string?");
  return true;
}

// The left side of `=` is no target.
void Parser::fail_assignment(Expr* target, bool first) {
  if (failed_) return;
  const bool bare = tokens_[statement_start_].kind == TokenKind::kw_yield || !first;
  if (bare && (target->kind == Kind::yield || target->kind == Kind::yield_from)) {
    return fail(target->span, "assignment to yield expression not possible");
  }
  if (first) {
    // The last element of a bare tuple stands before the `=`, like an expression on its own.
    Expr* last = target;
    if (target->kind == Kind::tuple && !as<Tuple>(target)->parenthesised && !as<Tuple>(target)->elements.empty()) {
      last = as<Tuple>(target)->elements.back();
    }
    if (last != target || invalid_target(target, Context::store)) {
      last_disjunction_ = last;
      after_last_disjunction_ = position_;
      if (fail_for_equal_sign()) return;
    }
  }
  Expr* invalid = invalid_target(target, Context::store);
  fail(invalid->span, std::string("cannot assign to ") + expression_noun(invalid));
}

const char* expression_noun(const Expr* expression) {
  switch (expression->kind) {
    case Kind::none_literal: return "None";
    case Kind::true_literal: return "True";
    case Kind::false_literal: return "False";
    case Kind::ellipsis_literal: return "ellipsis";
    case Kind::int_literal:
    case Kind::float_literal:
    case Kind::complex_literal:
    case Kind::string_literal:
    case Kind::bytes_literal: return "literal";
    case Kind::f_string:
    case Kind::formatted_value: return "f-string expression";
    case Kind::name: return "name";
    case Kind::attribute: return "attribute";
    case Kind::subscript: return "subscript";
    case Kind::starred: return "starred";
    case Kind::call: return "function call";
    case Kind::unary:
    case Kind::binary:
    case Kind::bool_op: return "expression";
    case Kind::compare: return "comparison";
    case Kind::conditional: return "conditional expression";
    case Kind::named_expression: return "named expression";
    case Kind::lambda: return "lambda";
    case Kind::tuple: return "tuple";
    case Kind::list: return "list";
    case Kind::set: return "set display";
    case Kind::dict: return "dict literal";
    case Kind::list_comprehension: return "list comprehension";
    case Kind::set_comprehension: return "set comprehension";
    case Kind::dict_comprehension: return "dict comprehension";
    case Kind::generator_expression: return "generator expression";
    case Kind::await: return "await expression";
    case Kind::yield:
    case Kind::yield_from: return "yield expression";
    default: return "expression";
  }
}

}  // namespace lockstep::script
