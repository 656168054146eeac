#pragma once
// The parser's one class, shared by the parser_*.cpp files; nobody else includes this.
//
// Recursive descent with one rule for errors: the first call of `fail` wins, and from then on every token is end_marker, so
// all loops end and nothing is ever null (`broken_` stands for the missing expression). A `Trial` is a parse that is undone.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/script/front/lexer.hpp"
#include "engine/script/front/lexer_tables.hpp"
#include "engine/script/front/parser.hpp"

namespace lockstep::script {

class Parser {
 public:
  Parser(std::string_view text, const TokenList& tokens, Arena& arena, std::vector<Diagnostic>& diagnostics);

  ast::Module* parse();

 private:
  // Children of a node while it is being read: a stretch of one shared stack per type, so lists cost no allocation.
  template <class T>
  class Children {
   public:
    explicit Children(Parser& parser) : stack_(std::get<std::vector<T>>(parser.stacks_)), mark_(stack_.size()) {}
    Children(const Children&) = delete;
    Children& operator=(const Children&) = delete;
    ~Children() { stack_.resize(mark_); }
    void push(const T& item) { stack_.push_back(item); }
    std::size_t size() const { return stack_.size() - mark_; }
    T& operator[](std::size_t index) { return stack_[mark_ + index]; }
    std::span<T> take(Arena& arena) { return arena.copy(stack_.data() + mark_, size()); }

   private:
    std::vector<T>& stack_;
    std::size_t mark_;
  };

  // One level of recursion that brackets and blocks do not bound: `not not not …`, `lambda: lambda: …`.
  class Nested {
   public:
    explicit Nested(Parser& parser) : parser_(parser) {
      if (++parser_.nesting_ > ast::max_tree_depth) parser_.fail_too_deep(parser_.here());
    }
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;
    ~Nested() { --parser_.nesting_; }

   private:
    Parser& parser_;
  };

  // ---- tokens
  const Token& here() const { return tokens_[position_]; }
  const Token& ahead(std::size_t count) const {
    return position_ + count < tokens_.size() ? tokens_[position_ + count] : tokens_.back();
  }
  const Token& previous() const { return tokens_[position_ == 0 ? 0 : position_ - 1]; }
  TokenKind kind() const { return here().kind; }
  bool at(TokenKind wanted) const { return here().kind == wanted; }
  // The last token read that is text: a block's end is that of its last statement.
  const Token& last_text() const {
    std::size_t index = position_ == 0 ? 0 : position_ - 1;
    while (index > 0 && (tokens_[index].kind == TokenKind::newline || tokens_[index].kind == TokenKind::dedent))
      --index;
    return tokens_[index];
  }
  std::string_view text_of(const Token& token) const { return text_.substr(token.begin, token.end - token.begin); }
  bool at_word(std::string_view word) const { return at(TokenKind::name) && text_of(here()) == word; }
  void advance() {
    if (position_ + 1 < tokens_.size()) ++position_;
  }
  bool accept(TokenKind wanted) {
    if (!at(wanted)) return false;
    advance();
    return true;
  }
  void expect(TokenKind wanted) {
    if (!accept(wanted)) fail_here();
  }
  // Where the grammar says "nothing else can stand here": the message names what is missing.
  void expect_or_say(TokenKind wanted, const char* message) {
    if (!accept(wanted)) fail(here().span, message);
  }
  void expect_colon() { expect_or_say(TokenKind::colon, "expected ':'"); }
  void expect_colon_before_newline();

  // ---- nodes
  template <class T>
  T* make(ast::Kind kind, const ast::Span& start) {
    T* node = arena_.make<T>();
    node->kind = kind;
    node->span = {start.line, start.column, start.line, start.column};
    return node;
  }
  // Sets the end to the last token read.
  template <class T>
  T* finish(T* node) {
    const ast::Span& end = last_text().span;
    node->span.end_line = end.end_line;
    node->span.end_column = end.end_column;
    return node;
  }
  template <class T>
  T* finish(T* node, std::uint32_t children_depth) {
    node->depth = deeper(children_depth, node->span);
    return finish(node);
  }
  std::uint16_t deeper(std::uint32_t children_depth, const ast::Span& span);
  static std::uint32_t depth_of(const ast::Expr* node) { return node ? node->depth : 0; }
  static std::uint32_t depth_of(ast::ExprList list);
  ast::Span to_here(const ast::Span& start) const { return range(start, last_text().span); }
  static ast::Span range(const ast::Span& from, const ast::Span& to) {
    return {from.line, from.column, to.end_line, to.end_column};
  }
  ast::Name* make_name(const Token& token, ast::Context context);
  std::string_view expect_name();
  std::string_view slice_text(std::uint32_t begin, std::uint32_t end) {
    return arena_.text(text_.substr(begin, end - begin));
  }

  // ---- errors (parser_errors.cpp)
  void fail(const ast::Span& span, std::string message, DiagnosticKind kind = DiagnosticKind::syntax_error,
            std::string_view remedy = {});
  void fail_here();  // at a loss: finds the best words for this token
  void fail_too_deep(const Token& token);
  void fail_unsupported(const ast::Span& span, std::string message, std::string_view remedy);
  bool prefer_lexer_error(std::uint32_t line);
  void fail_unclosed();
  bool fail_for_missing_comma();
  bool fail_for_legacy_call();
  bool fail_for_equal_sign();
  bool fail_for_broken_string();
  std::size_t bracket_depth_before(std::size_t position) const;
  std::size_t token_at(const ast::Span& span) const;
  void fail_assignment(ast::Expr* target, bool first);
  // Parses without recording errors, then goes back. Says whether it went well and where it would have gone on.
  template <class Parse>
  bool trial(std::size_t from, std::size_t& after, ast::Expr*& result, Parse parse) {
    const std::size_t position = position_;
    const bool failed = failed_;
    const bool quiet = quiet_;
    failed_ = false;
    quiet_ = true;
    position_ = from;
    result = parse();
    const bool good = !failed_;
    after = position_;
    position_ = position;
    failed_ = failed;
    quiet_ = quiet;
    return good;
  }
  void warn(const ast::Span& span, std::string message);

  // ---- expressions (parser_expressions.cpp)
  ast::Expr* parse_star_expressions();
  ast::Expr* parse_star_expression();
  ast::Expr* parse_star_named_expression();
  ast::Expr* parse_named_expression();
  ast::Expr* parse_expression();
  ast::Expr* parse_yield_or_star_expressions();
  ast::Expr* parse_yield();
  ast::Expr* parse_lambda();
  ast::Expr* parse_disjunction();
  ast::Expr* parse_conjunction();
  ast::Expr* parse_inversion();
  ast::Expr* parse_comparison();
  ast::Expr* parse_bitwise_or() { return parse_binary(1); }
  ast::Expr* parse_binary(int lowest_precedence);
  ast::Expr* parse_unary();
  ast::Expr* parse_power();
  ast::Expr* parse_await_primary();
  ast::Expr* parse_primary();
  ast::Expr* parse_subscript(ast::Expr* value, const ast::Span& start);
  ast::Expr* parse_slices();
  ast::Expr* parse_slice();
  ast::Expr* parse_call(ast::Expr* function, const ast::Span& start);
  void parse_arguments(ast::ExprList& arguments, std::span<ast::Keyword>& keywords, bool allow_generator);
  bool parse_keyword_argument(Children<ast::Keyword>& keywords);
  bool begins_expression() const { return begins_expression(here()); }
  static bool begins_expression(const Token& token);

  // ---- atoms and displays (parser_atoms.cpp)
  ast::Expr* parse_atom();
  ast::Expr* parse_parenthesis();
  ast::Expr* parse_list();
  ast::Expr* parse_brace();
  ast::Expr* parse_dict(const ast::Span& start, ast::Expr* first_key);
  bool begins_comprehension() const;
  ast::Expr* parse_comprehension(ast::Kind kind, const ast::Span& start, ast::Expr* element, ast::Expr* value);
  std::span<ast::ComprehensionClause> parse_clauses(std::uint32_t& depth);

  // ---- literals (parser_literals.cpp)
  ast::Expr* parse_number();
  ast::Expr* parse_strings();
  std::size_t after_strings(std::size_t index) const;
  void parse_f_string(Children<ast::Expr*>& parts, std::string& text, ast::Span& text_span);
  void parse_f_string_parts(Children<ast::Expr*>& parts, std::string& text, ast::Span& text_span, bool in_spec);
  ast::FormattedValue* parse_replacement(std::string& text, ast::Span& text_span);
  void flush_text(Children<ast::Expr*>& parts, std::string& text, const ast::Span& span);
  void decode_string(const Token& token, std::string& into);
  void decode_escapes(std::string_view body, std::uint8_t flags, const Token& token, std::string& into);

  // ---- targets and parameters (parser_targets.cpp)
  ast::Expr* make_target(ast::Expr* expression, ast::Context context, const char* verb);
  ast::Expr* invalid_target(ast::Expr* expression, ast::Context context) const;
  void set_context(ast::Expr* expression, ast::Context context);
  ast::Expr* parse_target_list();
  ast::Expr* parse_target();
  ast::Parameters parse_parameters(TokenKind end, bool lambda);
  ast::Parameter parse_parameter(bool lambda, bool star_annotation);
  std::span<ast::TypeParameter> parse_type_parameters();

  // ---- statements (parser_statements.cpp, parser_compound.cpp, parser_patterns.cpp)
  void parse_statement(Children<ast::Stmt*>& into);
  void parse_simple_statements(Children<ast::Stmt*>& into);
  ast::Stmt* parse_simple_statement();
  ast::Stmt* parse_expression_statement();
  ast::Stmt* parse_annotated_assign(ast::Expr* target, const Token& first);
  ast::Stmt* parse_augmented_assign(ast::Expr* target, const Token& first);
  ast::Stmt* parse_assign(ast::Expr* first, const Token& start);
  ast::Stmt* parse_delete();
  ast::Stmt* parse_return();
  ast::Stmt* parse_raise();
  ast::Stmt* parse_assert();
  ast::Stmt* parse_names(ast::Kind kind);
  ast::Stmt* parse_import();
  ast::Stmt* parse_import_from();
  void parse_import_names(ast::ImportFrom* node);
  ast::ImportAlias parse_import_alias(bool dotted);
  std::string_view parse_dotted_name();
  void check_import_target();
  ast::Stmt* parse_type_alias();

  ast::Block parse_block(const char* after, std::uint32_t line);
  ast::Stmt* parse_if();
  ast::Stmt* parse_while();
  ast::Stmt* parse_for(const Token& start, bool is_async);
  ast::Stmt* parse_with(const Token& start, bool is_async);
  bool with_items_are_parenthesised() const;
  ast::WithItem parse_with_item();
  ast::Stmt* parse_try();
  void parse_handlers(ast::Try* node);
  ast::ExceptHandler parse_handler(ast::Try* node, bool first);
  ast::Block parse_else();
  ast::Stmt* parse_function(const Token& start, ast::ExprList decorators, bool is_async);
  ast::Stmt* parse_class(ast::ExprList decorators);
  ast::Stmt* parse_decorated();
  ast::Stmt* parse_async(ast::ExprList decorators, bool decorated);

  bool begins_match() const;
  ast::Stmt* parse_match();
  ast::MatchCase parse_case();
  ast::Pattern* parse_patterns();
  ast::Pattern* parse_star_or_as_pattern();
  ast::Pattern* parse_as_pattern();
  ast::Pattern* parse_or_pattern();
  ast::Pattern* parse_closed_pattern();
  ast::Pattern* parse_literal_pattern();
  ast::Expr* parse_pattern_number();
  ast::Pattern* parse_name_pattern();
  ast::Pattern* parse_class_pattern(ast::Expr* cls);
  ast::Pattern* parse_group_or_sequence_pattern();
  ast::Pattern* parse_mapping_pattern();
  ast::Expr* parse_dotted_value();
  ast::Name* parse_capture_name();

  std::string_view text_;
  const TokenList& list_;
  const std::vector<Token>& tokens_;
  Arena& arena_;
  std::vector<Diagnostic>& diagnostics_;
  std::size_t position_ = 0;
  bool failed_ = false;
  bool quiet_ = false;
  bool trial_hit_end_ = false;  // a failed trial had come to the end of the text
  std::uint32_t nesting_ = 0;
  ast::Expr* broken_ = nullptr;
  // The last disjunction read as a whole expression and the token after it: two in a row lack a comma.
  ast::Expr* last_disjunction_ = nullptr;
  std::size_t after_last_disjunction_ = 0;
  std::size_t statement_start_ = 0;
  std::string decoded_;
  std::tuple<std::vector<ast::Expr*>, std::vector<ast::Stmt*>, std::vector<ast::Pattern*>, std::vector<ast::Keyword>,
             std::vector<ast::DictItem>, std::vector<ast::Parameter>, std::vector<ast::ComprehensionClause>,
             std::vector<ast::CompareOperator>, std::vector<ast::ImportAlias>, std::vector<std::string_view>,
             std::vector<ast::IfBranch>, std::vector<ast::WithItem>, std::vector<ast::ExceptHandler>,
             std::vector<ast::MatchCase>, std::vector<ast::TypeParameter>>
      stacks_;
};

/// What CPython calls an expression in "cannot assign to …".
const char* expression_noun(const ast::Expr* expression);

}  // namespace lockstep::script
