// The match statement and its patterns. `match` is a keyword only where a subject, a colon and a block of cases follow.

#include "engine/script/front/parser_impl.hpp"

namespace lockstep::script {

using namespace ast;

namespace {

// The capture or wildcard that makes a pattern match anything, or null.
const MatchAs* irrefutable(const Pattern* pattern) {
  if (pattern->kind == Kind::match_or) {
    for (const Pattern* inner : as<MatchOr>(pattern)->patterns) {
      if (const MatchAs* found = irrefutable(inner)) return found;
    }
    return nullptr;
  }
  if (pattern->kind != Kind::match_as) return nullptr;
  const MatchAs* capture = as<MatchAs>(pattern);
  return capture->pattern ? irrefutable(capture->pattern) : capture;
}

}  // namespace

// `match` is a name in `match = 1`, `match.group()`, `match(x)`; a statement when the line ends in a colon and either the
// next line begins with an indented `case` or what follows `match` could not follow a name.
bool Parser::begins_match() const {
  if (!at_word("match")) return false;
  const Token& next = ahead(1);
  bool could_follow_name = false;
  switch (next.kind) {
    case TokenKind::left_parenthesis:
    case TokenKind::left_bracket:
    case TokenKind::minus:
    case TokenKind::plus:
    case TokenKind::star: could_follow_name = true; break;
    case TokenKind::kw_not:
      if (ahead(2).kind == TokenKind::kw_in) return false;
      break;
    default:
      if (!begins_expression(next)) return false;
      break;
  }
  std::size_t end = position_ + 1;
  while (tokens_[end].kind != TokenKind::newline && tokens_[end].kind != TokenKind::end_marker) ++end;
  if (tokens_[end].kind == TokenKind::end_marker) return false;
  const bool cases = tokens_[end + 1].kind == TokenKind::indent && tokens_[end + 2].kind == TokenKind::name &&
                     text_of(tokens_[end + 2]) == "case";
  if (cases) return true;
  return !could_follow_name && tokens_[end - 1].kind == TokenKind::colon;
}

Stmt* Parser::parse_match() {
  Match* node = make<Match>(Kind::match, here().span);
  advance();
  const Span start = here().span;
  Expr* subject = parse_star_named_expression();
  if (at(TokenKind::comma)) {
    Children<Expr*> elements(*this);
    elements.push(subject);
    while (accept(TokenKind::comma)) {
      if (!begins_expression() && !at(TokenKind::star)) break;
      elements.push(parse_star_named_expression());
    }
    Tuple* tuple = make<Tuple>(Kind::tuple, start);
    tuple->elements = elements.take(arena_);
    subject = finish(tuple, depth_of(tuple->elements));
  }
  node->subject = subject;
  expect_colon_before_newline();
  expect(TokenKind::newline);
  if (!accept(TokenKind::indent) && !failed_) {
    fail(here().span, "expected an indented block after 'match' statement on line " + std::to_string(node->span.line),
         DiagnosticKind::indentation_error);
    return node;
  }
  Children<MatchCase> cases(*this);
  while (at_word("case") && !failed_) cases.push(parse_case());
  if (cases.size() == 0 || !at(TokenKind::dedent))
    fail_here();
  else
    advance();
  node->cases = cases.take(arena_);
  // A case that always matches hides those behind it.
  for (std::size_t i = 0; i + 1 < node->cases.size() && !failed_; ++i) {
    Pattern* pattern = node->cases[i].pattern;
    const MatchAs* always = node->cases[i].guard ? nullptr : irrefutable(pattern);
    if (!always) continue;
    const Name* name = always->name;
    fail(always->span, name ? "name capture '" + std::string(name->id) + "' makes remaining patterns unreachable"
                            : "wildcard makes remaining patterns unreachable");
  }
  return finish(node);
}

MatchCase Parser::parse_case() {
  MatchCase result;
  const std::uint32_t line = here().span.line;
  advance();
  result.pattern = parse_patterns();
  if (accept(TokenKind::kw_if)) result.guard = parse_named_expression();
  expect_colon_before_newline();
  result.body = parse_block("'case' statement", line);
  return result;
}

Pattern* Parser::parse_patterns() {
  const Span start = here().span;
  Pattern* first = parse_star_or_as_pattern();
  if (!at(TokenKind::comma) && first->kind != Kind::match_star) return first;
  Children<Pattern*> patterns(*this);
  patterns.push(first);
  while (accept(TokenKind::comma)) {
    if (at(TokenKind::colon) || at(TokenKind::kw_if)) break;
    patterns.push(parse_star_or_as_pattern());
  }
  MatchSequence* node = make<MatchSequence>(Kind::match_sequence, start);
  node->patterns = patterns.take(arena_);
  std::size_t stars = 0;
  for (Pattern* pattern : node->patterns) stars += pattern->kind == Kind::match_star ? 1 : 0;
  if (stars > 1) fail(to_here(start), "multiple starred names in sequence pattern");
  return finish(node);
}

Pattern* Parser::parse_star_or_as_pattern() {
  if (!at(TokenKind::star)) return parse_as_pattern();
  MatchStar* node = make<MatchStar>(Kind::match_star, here().span);
  advance();
  node->name = parse_capture_name();
  return finish(node);
}

// Null for `_`.
Name* Parser::parse_capture_name() {
  const Token& token = here();
  expect(TokenKind::name);
  if (failed_ || text_of(token) == "_") return nullptr;
  return make_name(token, Context::store);
}

Pattern* Parser::parse_as_pattern() {
  const Span start = here().span;
  Pattern* pattern = parse_or_pattern();
  if (!at(TokenKind::kw_as)) return pattern;
  advance();
  MatchAs* node = make<MatchAs>(Kind::match_as, start);
  node->pattern = pattern;
  const Token& token = here();
  const TokenKind next = ahead(1).kind;
  if (token.kind == TokenKind::name && text_of(token) == "_") {
    fail(token.span, "cannot use '_' as a target");
  } else if (token.kind != TokenKind::name || next == TokenKind::dot || next == TokenKind::left_parenthesis ||
             next == TokenKind::left_bracket) {
    std::size_t after = 0;
    Expr* target = nullptr;
    if (trial(position_, after, target, [&] { return parse_expression(); })) {
      fail(target->span, std::string("cannot use ") + expression_noun(target) + " as pattern target");
    } else {
      fail_here();
    }
  }
  node->name = parse_capture_name();
  return finish(node);
}

Pattern* Parser::parse_or_pattern() {
  const Span start = here().span;
  Pattern* first = parse_closed_pattern();
  if (!at(TokenKind::bar)) return first;
  Children<Pattern*> patterns(*this);
  patterns.push(first);
  while (accept(TokenKind::bar)) patterns.push(parse_closed_pattern());
  MatchOr* node = make<MatchOr>(Kind::match_or, start);
  node->patterns = patterns.take(arena_);
  for (std::size_t i = 0; i + 1 < node->patterns.size() && !failed_; ++i) {
    Pattern* pattern = node->patterns[i];
    const MatchAs* always = irrefutable(pattern);
    if (!always) continue;
    const Name* name = always->name;
    fail(always->span, name ? "name capture '" + std::string(name->id) + "' makes remaining patterns unreachable"
                            : "wildcard makes remaining patterns unreachable");
  }
  return finish(node);
}

Pattern* Parser::parse_closed_pattern() {
  const Token& token = here();
  const auto singleton = [&](Kind value) -> Pattern* {
    MatchSingleton* node = make<MatchSingleton>(Kind::match_singleton, token.span);
    node->value = value;
    advance();
    return finish(node);
  };
  const Nested nested(*this);
  if (failed_) return make<MatchAs>(Kind::match_as, token.span);
  switch (token.kind) {
    case TokenKind::kw_none: return singleton(Kind::none_literal);
    case TokenKind::kw_true: return singleton(Kind::true_literal);
    case TokenKind::kw_false: return singleton(Kind::false_literal);
    case TokenKind::number:
    case TokenKind::minus:
    case TokenKind::string:
    case TokenKind::f_string_start: return parse_literal_pattern();
    case TokenKind::name: return parse_name_pattern();
    case TokenKind::left_parenthesis:
    case TokenKind::left_bracket: return parse_group_or_sequence_pattern();
    case TokenKind::left_brace: return parse_mapping_pattern();
    default: fail_here(); return make<MatchAs>(Kind::match_as, token.span);
  }
}

Pattern* Parser::parse_literal_pattern() {
  MatchValue* node = make<MatchValue>(Kind::match_value, here().span);
  if (at(TokenKind::string) || at(TokenKind::f_string_start)) {
    node->value = parse_strings();
    if (node->value->kind == Kind::f_string) {
      fail(node->value->span, "patterns may only match literals and attribute lookups");
    }
  } else {
    node->value = parse_pattern_number();
  }
  return finish(node);
}

// `1`, `-1`, `1 + 2j`, `-1 - 2j`.
Expr* Parser::parse_pattern_number() {
  const Span start = here().span;
  const auto signed_number = [&]() -> Expr* {
    if (!at(TokenKind::minus)) {
      if (at(TokenKind::number)) return parse_number();
      fail_here();
      return broken_;
    }
    Unary* node = make<Unary>(Kind::unary, start);
    advance();
    node->op = UnaryOperator::minus;
    if (!at(TokenKind::number)) {
      fail_here();
      return broken_;
    }
    node->operand = parse_number();
    return finish(node, 1);
  };
  Expr* left = signed_number();
  if (!at(TokenKind::plus) && !at(TokenKind::minus)) return left;
  Binary* node = make<Binary>(Kind::binary, start);
  node->op = at(TokenKind::plus) ? BinaryOperator::add : BinaryOperator::subtract;
  node->op_line = here().span.line;
  node->op_column = here().span.column;
  advance();
  node->left = left;
  if (!at(TokenKind::number)) {
    fail_here();
    return broken_;
  }
  node->right = parse_number();
  if (left->kind == Kind::complex_literal)
    fail(left->span, "real number required in complex literal");
  else if (node->right->kind != Kind::complex_literal) {
    fail(node->right->span, "imaginary number required in complex literal");
  }
  return finish(node, depth_of(left));
}

// A capture, the wildcard, a dotted name, or a class.
Pattern* Parser::parse_name_pattern() {
  const Span start = here().span;
  const TokenKind next = ahead(1).kind;
  if (next != TokenKind::dot && next != TokenKind::left_parenthesis) {
    MatchAs* node = make<MatchAs>(Kind::match_as, start);
    node->name = parse_capture_name();
    return finish(node);
  }
  Expr* value = parse_dotted_value();
  if (at(TokenKind::left_parenthesis)) return parse_class_pattern(value);
  MatchValue* node = make<MatchValue>(Kind::match_value, start);
  node->value = value;
  return finish(node);
}

Expr* Parser::parse_dotted_value() {
  Expr* value = make_name(here(), Context::load);
  expect(TokenKind::name);
  while (at(TokenKind::dot) && !failed_) {
    advance();
    Attribute* node = make<Attribute>(Kind::attribute, value->span);
    node->value = value;
    node->name_span = here().span;
    node->name = expect_name();
    value = finish(node, depth_of(value));
  }
  return value;
}

Pattern* Parser::parse_class_pattern(Expr* cls) {
  MatchClass* node = make<MatchClass>(Kind::match_class, cls->span);
  node->cls = cls;
  advance();
  Children<Pattern*> positional(*this);
  Children<std::string_view> names(*this);
  std::vector<Pattern*> named;
  while (!at(TokenKind::right_parenthesis) && !failed_) {
    if (at(TokenKind::name) && ahead(1).kind == TokenKind::equal) {
      const std::string_view name = arena_.intern(text_of(here()));
      for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) {
          fail(ahead(2).span, "attribute name repeated in class pattern: " + std::string(name));
        }
      }
      names.push(name);
      advance();
      advance();
      named.push_back(parse_as_pattern());
    } else {
      const Span start = here().span;
      Pattern* pattern = parse_as_pattern();
      if (!named.empty() && !failed_) {
        fail(range(start, pattern->span), "positional patterns follow keyword patterns");
      }
      positional.push(pattern);
    }
    if (!accept(TokenKind::comma)) break;
  }
  expect(TokenKind::right_parenthesis);
  node->positional = positional.take(arena_);
  node->keyword_names = names.take(arena_);
  node->keyword_patterns = arena_.copy(named);
  return finish(node);
}

// `(pattern)`, `(a, b)`, `[a, b]`.
Pattern* Parser::parse_group_or_sequence_pattern() {
  const Span start = here().span;
  const bool list = at(TokenKind::left_bracket);
  const TokenKind close = list ? TokenKind::right_bracket : TokenKind::right_parenthesis;
  advance();
  Children<Pattern*> patterns(*this);
  bool sequence = list || at(close);
  std::size_t stars = 0;
  while (!at(close) && !failed_) {
    Pattern* pattern = parse_star_or_as_pattern();
    if (pattern->kind == Kind::match_star) ++stars;
    patterns.push(pattern);
    if (!accept(TokenKind::comma)) break;
    sequence = true;
  }
  if (!sequence && stars > 0) fail_here();
  expect(close);
  if (!sequence && patterns.size() == 1 && stars == 0) return patterns[0];
  MatchSequence* node = make<MatchSequence>(Kind::match_sequence, start);
  node->patterns = patterns.take(arena_);
  if (stars > 1) fail(to_here(start), "multiple starred names in sequence pattern");
  return finish(node);
}

Pattern* Parser::parse_mapping_pattern() {
  MatchMapping* node = make<MatchMapping>(Kind::match_mapping, here().span);
  advance();
  Children<Expr*> keys(*this);
  Children<Pattern*> patterns(*this);
  while (!at(TokenKind::right_brace) && !failed_) {
    if (node->rest) {
      fail_here();
      break;
    }
    if (accept(TokenKind::double_star)) {
      const Token& token = here();
      expect(TokenKind::name);
      if (!failed_ && text_of(token) == "_") fail(token.span, "invalid syntax");
      node->rest = make_name(token, Context::store);
    } else {
      const Token& token = here();
      Expr* key = broken_;
      switch (token.kind) {
        case TokenKind::kw_none:
        case TokenKind::kw_true:
        case TokenKind::kw_false:
        case TokenKind::string: key = parse_atom(); break;
        case TokenKind::number:
        case TokenKind::minus: key = parse_pattern_number(); break;
        case TokenKind::name:
          if (ahead(1).kind == TokenKind::dot)
            key = parse_dotted_value();
          else
            fail_here();
          break;
        default: fail_here(); break;
      }
      expect(TokenKind::colon);
      keys.push(key);
      patterns.push(parse_as_pattern());
    }
    if (!accept(TokenKind::comma)) break;
  }
  expect(TokenKind::right_brace);
  node->keys = keys.take(arena_);
  node->patterns = patterns.take(arena_);
  return finish(node);
}

}  // namespace lockstep::script
