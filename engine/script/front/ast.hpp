#pragma once
// The syntax tree of a module: one struct per construct, the whole grammar of Python 3.14.
//
// Nodes live in an Arena and are plain data. The parser fills in everything but the fields marked "resolver".
// Every place that binds or reads a variable is a `Name` node (a def's name, `except … as e`, an import's bound name, a
// capture in a pattern, …), so resolution is one thing with one form. Expression trees are at most `max_tree_depth` deep
// and blocks at most 100, so a walk may use recursion. `elif` chains are flat.

#include <cstdint>
#include <span>
#include <string_view>

namespace lockstep::script {

struct Unit;  // resolver.hpp: what becomes one code object

namespace ast {

/// Deepest expression the parser lets through; deeper ones are refused with a diagnostic.
inline constexpr std::uint32_t max_tree_depth = 1000;

/// Where a node stands: lines count from 1, columns are bytes of UTF-8 from 0, the end is exclusive (as in CPython's ast).
struct Span {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;
};

// The order matters: literals, then other expressions, then statements, then patterns.
// clang-format off
enum class Kind : std::uint8_t {
  // literals
  none_literal, true_literal, false_literal, ellipsis_literal,  // Literal
  int_literal, float_literal, complex_literal, string_literal, bytes_literal,
  // other expressions
  f_string, formatted_value,
  name, attribute, subscript, slice, starred,
  call, unary, binary, bool_op, compare, conditional, named_expression, lambda,
  tuple, list, set, dict,
  list_comprehension, set_comprehension, dict_comprehension, generator_expression,  // Comprehension
  await, yield, yield_from,
  // statements
  expression_statement, assign, augmented_assign, annotated_assign, delete_, pass, break_, continue_, return_,
  raise, assert_, global, nonlocal, import, import_from, if_, while_, for_, with, try_, match,
  function_def, class_def, type_alias,
  // patterns
  match_value, match_singleton, match_sequence, match_mapping, match_class, match_star, match_as, match_or,
};
// clang-format on

/// What is done with a target-like expression. Everything that is no target is `load`.
enum class Context : std::uint8_t { load, store, del };

struct Node {
  Kind kind;
  Context context = Context::load;  // name, attribute, subscript, starred, tuple, list
  std::uint16_t depth = 1;          // height of an expression tree; 1 for a leaf (kept by the parser)
  Span span{};
};

struct Expr : Node {};
struct Stmt : Node {};
struct Pattern : Node {};

using Block = std::span<Stmt*>;
using ExprList = std::span<Expr*>;

// ---- literals ------------------------------------------------------------------------------------------------------

/// None, True, False and `...`: the kind says which.
struct Literal : Expr {};

struct IntLiteral : Expr {
  bool fits = false;       // the value is below 2**63 and stands in `value`; else only the digits say it
  std::uint8_t base = 10;  // of `digits`
  std::int64_t value = 0;
  std::string_view digits;  // without prefix and underscores, lower case
};

struct FloatLiteral : Expr {
  double value = 0;
};

/// `3j`. The resolver refuses it (unsupported-feature), so no compiler meets one.
struct ComplexLiteral : Expr {
  double imaginary = 0;
};

/// Implicitly concatenated pieces are one literal. UTF-8; a lone surrogate from an escape is its three bytes (WTF-8).
struct StringLiteral : Expr {
  std::string_view value;
  bool unicode_prefix = false;  // u'…'
};

struct BytesLiteral : Expr {
  std::string_view value;
};

/// f'…': the parts are StringLiteral (never empty, never two in a row) and FormattedValue. A format spec has the same form.
struct FString : Expr {
  ExprList parts;
};

/// `{value!r:spec}`; `{value=}` has become a StringLiteral "value=" and this, with conversion 'r' where Python says so.
struct FormattedValue : Expr {
  Expr* value = nullptr;
  char conversion = 0;             // 0, 's', 'r' or 'a'
  FString* format_spec = nullptr;  // or null
};

// ---- names, access, calls --------------------------------------------------------------------------------------------

/// How a name is reached (CPython 3.14, Python/symtable.c, analyze_name; and codegen's choice of opcode).
enum class Binding : std::uint8_t {
  unresolved,  // in bounds of type parameters and values of `type` statements, which are not evaluated
  local,       // slot = index in unit.variables; the variable is not captured: LOAD_FAST (may be unbound)
  cell,        // slot = index in unit.variables; the variable is captured: its place holds a cell
  free,        // slot = index in unit.free_variables
  global,      // the module's namespace, then builtins; also every name of the module's own level, and `global x`
  class_name,  // in a class body: the class namespace, then module, then builtins; stores go to the class namespace
  class_free,  // in a class body: the class namespace, then unit.free_variables[slot]; only for loads
  class_attribute,  // in annotations: an attribute of the class in the cell unit.free_variables[slot]; only for loads
};

struct Name : Expr {
  std::string_view id;                    // interned; mangled by the resolver (`__x` in class C is `_C__x`)
  Binding binding = Binding::unresolved;  // resolver
  std::uint32_t slot = 0;                 // resolver
};

struct Attribute : Expr {
  Expr* value = nullptr;
  std::string_view name;  // interned; mangled by the resolver
  Span name_span{};
};

struct Subscript : Expr {
  Expr* value = nullptr;
  Expr* index = nullptr;  // Slice, or a Tuple that may hold Slices and Starreds
};

/// `lower:upper:step`, each may be null.
struct Slice : Expr {
  Expr* lower = nullptr;
  Expr* upper = nullptr;
  Expr* step = nullptr;
};

/// `*value` in a call, a display, a subscript, an assignment target.
struct Starred : Expr {
  Expr* value = nullptr;
};

struct Keyword {
  std::string_view name;  // empty: `**value`; interned; mangled by the resolver
  Expr* value = nullptr;
  Span span{};
};

/// Evaluation order is function, arguments, keywords, as in CPython, even for `f(a=1, *b)`.
struct Call : Expr {
  Expr* function = nullptr;
  ExprList arguments;  // may hold Starred
  std::span<Keyword> keywords;
};

// ---- operators -------------------------------------------------------------------------------------------------------

enum class UnaryOperator : std::uint8_t { plus, minus, invert, not_ };
enum class BinaryOperator : std::uint8_t {
  add,
  subtract,
  multiply,
  matrix_multiply,
  divide,
  floor_divide,
  modulo,
  power,
  left_shift,
  right_shift,
  bit_or,
  bit_xor,
  bit_and,
};
enum class BoolOperator : std::uint8_t { and_, or_ };
enum class CompareOperator : std::uint8_t {
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  is,
  is_not,
  in,
  not_in,
};

struct Unary : Expr {
  UnaryOperator op{};
  Expr* operand = nullptr;
};

struct Binary : Expr {
  BinaryOperator op{};
  Expr* left = nullptr;
  Expr* right = nullptr;
  std::uint32_t op_line = 0;  // where the operator itself stands: tracebacks mark it (`~~^~~`)
  std::uint32_t op_column = 0;
};

struct BoolOp : Expr {
  BoolOperator op{};
  ExprList values;  // two or more; `a and b and c` is one node
};

/// `a < b <= c`: operators[i] stands between the (i)th and the (i+1)th operand; operands has one more.
struct Compare : Expr {
  std::span<CompareOperator> operators;
  ExprList operands;
};

struct Conditional : Expr {
  Expr* test = nullptr;
  Expr* then = nullptr;
  Expr* otherwise = nullptr;
};

/// `target := value`. In a comprehension the target is bound in the function around it.
struct NamedExpression : Expr {
  Name* target = nullptr;
  Expr* value = nullptr;
};

struct Parameter {
  Name* name = nullptr;  // binding is local or cell, slot is its place in unit.variables
  Expr* annotation = nullptr;
  std::string_view annotation_text;
  Expr* default_value = nullptr;
  Span span{};  // with annotation, without default
};

/// Parameters take the first slots: positional, then keyword-only, then *args, then **kwargs (CPython's co_varnames order).
struct Parameters {
  std::span<Parameter> positional;  // the first `positional_only` of them cannot be given by name
  std::uint32_t positional_only = 0;
  std::span<Parameter> keyword_only;
  Parameter* variadic = nullptr;          // *args
  Parameter* variadic_keyword = nullptr;  // **kwargs

  std::size_t count() const {
    return positional.size() + keyword_only.size() + (variadic ? 1 : 0) + (variadic_keyword ? 1 : 0);
  }
};

struct Lambda : Expr {
  Parameters parameters;
  Expr* body = nullptr;
  Unit* unit = nullptr;  // resolver
};

// ---- displays and comprehensions -------------------------------------------------------------------------------------

struct Tuple : Expr {
  ExprList elements;
  bool parenthesised = false;
};

struct List : Expr {
  ExprList elements;
};

struct Set : Expr {
  ExprList elements;
};

struct DictItem {
  Expr* key = nullptr;  // null: `**value`
  Expr* value = nullptr;
};

struct Dict : Expr {
  std::span<DictItem> items;
};

struct ComprehensionClause {
  Expr* target = nullptr;
  Expr* iterable = nullptr;
  ExprList conditions;
  bool is_async = false;
};

/// `[element for …]`, `{element for …}`, `{element: value for …}`, `(element for …)`.
///
/// List, set and dict comprehensions run inside the unit around them (PEP 709): their variables are further slots of that
/// unit, also in a class body or at module level. On entry make a fresh cell for each own slot that is captured; on leaving,
/// also by an exception, clear the own slots. A generator expression is a function of one parameter: unit.variables[0], named
/// ".0", is the iterator of the first clause (`iter()` is called in the unit around it, `aiter()` where the clause is async).
struct Comprehension : Expr {
  Expr* element = nullptr;  // the key of a dict comprehension
  Expr* value = nullptr;    // dict comprehension only
  std::span<ComprehensionClause> clauses;
  std::span<std::uint32_t> own_slots;  // resolver; empty for a generator expression
  Unit* unit = nullptr;                // resolver; generator expression only
  bool is_async = false;               // resolver: an `async for`, or an await outside the first iterable
};

// ---- suspension ------------------------------------------------------------------------------------------------------

struct Await : Expr {
  Expr* value = nullptr;
};

struct Yield : Expr {
  Expr* value = nullptr;  // or null
};

struct YieldFrom : Expr {
  Expr* value = nullptr;
};

// ---- simple statements -----------------------------------------------------------------------------------------------

struct ExpressionStatement : Stmt {
  Expr* value = nullptr;
};

/// `a = b = value`: targets from left to right.
struct Assign : Stmt {
  ExprList targets;
  Expr* value = nullptr;
};

struct AugmentedAssign : Stmt {
  Expr* target = nullptr;  // Name, Attribute or Subscript with Context::store; it is also read
  BinaryOperator op{};
  Expr* value = nullptr;
  std::uint32_t op_line = 0;
  std::uint32_t op_column = 0;
};

/// `target: annotation = value`.
struct AnnotatedAssign : Stmt {
  Expr* target = nullptr;
  Expr* annotation = nullptr;  // resolved in the class's annotations_unit, if it goes there at all
  std::string_view annotation_text;
  Expr* value = nullptr;  // or null
  bool simple = false;    // a bare name without parentheses: it goes to __annotations__ of a class
};

struct Delete : Stmt {
  ExprList targets;  // may hold Tuples and Lists
};

struct Pass : Stmt {};
struct Break : Stmt {};
struct Continue : Stmt {};

struct Return : Stmt {
  Expr* value = nullptr;  // or null
};

struct Raise : Stmt {
  Expr* exception = nullptr;  // or null: re-raise
  Expr* cause = nullptr;      // or null
};

struct Assert : Stmt {
  Expr* test = nullptr;
  Expr* message = nullptr;  // or null
};

struct Global : Stmt {
  std::span<std::string_view> names;
};

struct Nonlocal : Stmt {
  std::span<std::string_view> names;
};

/// `module as target`; without `as`, `import a.b.c` binds `a`.
struct ImportAlias {
  std::string_view name;  // as written: "a.b.c", or the imported name of an ImportFrom
  Name* target = nullptr;
  bool renamed = false;  // there is an `as`
  Span span{};
};

struct Import : Stmt {
  std::span<ImportAlias> aliases;
};

struct ImportFrom : Stmt {
  std::string_view module;  // may be empty when level > 0
  std::uint32_t level = 0;  // leading dots
  bool star = false;        // `import *`: no aliases
  std::span<ImportAlias> aliases;
};

// ---- compound statements ---------------------------------------------------------------------------------------------

struct IfBranch {
  Expr* test = nullptr;
  Block body;
};

/// `if`, each `elif`, and `else`.
struct If : Stmt {
  std::span<IfBranch> branches;  // one or more
  Block otherwise;
};

struct While : Stmt {
  Expr* test = nullptr;
  Block body;
  Block otherwise;
};

struct For : Stmt {
  Expr* target = nullptr;
  Expr* iterable = nullptr;
  Block body;
  Block otherwise;
  bool is_async = false;
};

struct WithItem {
  Expr* context = nullptr;
  Expr* target = nullptr;  // or null
};

struct With : Stmt {
  std::span<WithItem> items;
  Block body;
  bool is_async = false;
};

/// One `except`. At the end of the handler, however it is left, the name is unbound as by `name = None; del name`.
struct ExceptHandler {
  Expr* type = nullptr;  // null: bare except; `except A, B:` has become a Tuple
  Name* name = nullptr;  // or null
  Block body;
  Span span{};
};

struct Try : Stmt {
  Block body;
  std::span<ExceptHandler> handlers;
  Block otherwise;
  Block finally;
  bool is_group = false;  // except*
};

struct MatchCase {
  Pattern* pattern = nullptr;
  Expr* guard = nullptr;  // or null
  Block body;
};

struct Match : Stmt {
  Expr* subject = nullptr;
  std::span<MatchCase> cases;
};

enum class TypeParameterKind : std::uint8_t { type_var, type_var_tuple, param_spec };

/// `T: bound = default`, `*Ts`, `**P`. Bound and default are evaluated lazily by CPython: they are not resolved.
///
/// Its name is a variable of the unit *around* the def or class (like a comprehension's), set before bases, defaults and
/// decorated object are evaluated. `used` is false when nothing but annotations mentions it: then nothing need be made.
struct TypeParameter {
  TypeParameterKind kind{};
  Name* name = nullptr;
  Expr* bound = nullptr;
  Expr* default_value = nullptr;
  bool used = false;  // resolver
  Span span{};
};

/// The span is that of `def … body`; CPython's co_firstlineno is the first decorator's line where there is one.
struct FunctionDef : Stmt {
  Name* name = nullptr;  // the binding of the def's name in the unit around it
  std::span<TypeParameter> type_parameters;
  Parameters parameters;
  Expr* returns = nullptr;  // annotation, or null
  std::string_view returns_text;
  Block body;
  ExprList decorators;  // evaluated from first to last, applied from last to first
  bool is_async = false;
  Unit* unit = nullptr;              // resolver
  Unit* annotations_unit = nullptr;  // resolver; null: no annotations
};

struct ClassDef : Stmt {
  Name* name = nullptr;
  std::span<TypeParameter> type_parameters;
  ExprList bases;  // may hold Starred
  std::span<Keyword> keywords;
  Block body;
  ExprList decorators;
  Unit* unit = nullptr;              // resolver
  Unit* annotations_unit = nullptr;  // resolver; null: no annotations, or they stay text
};

/// `type X[T] = value`. The value is evaluated lazily by CPython: it is not resolved.
struct TypeAlias : Stmt {
  Name* name = nullptr;
  std::span<TypeParameter> type_parameters;
  Expr* value = nullptr;
  std::string_view value_text;
};

// ---- patterns --------------------------------------------------------------------------------------------------------

/// Equal to a literal or a dotted name (evaluated, compared with ==). `-1` is a Unary, `1+2j` a Binary.
struct MatchValue : Pattern {
  Expr* value = nullptr;
};

/// None, True or False, compared with `is`.
struct MatchSingleton : Pattern {
  Kind value = Kind::none_literal;  // none_literal, true_literal, false_literal
};

/// `[a, *rest, b]`; at most one MatchStar.
struct MatchSequence : Pattern {
  std::span<Pattern*> patterns;
};

struct MatchMapping : Pattern {
  ExprList keys;  // literals and dotted names
  std::span<Pattern*> patterns;
  Name* rest = nullptr;  // `**rest`, or null
};

struct MatchClass : Pattern {
  Expr* cls = nullptr;
  std::span<Pattern*> positional;
  std::span<std::string_view> keyword_names;
  std::span<Pattern*> keyword_patterns;
};

/// `*name` or `*_` (null) inside a sequence.
struct MatchStar : Pattern {
  Name* name = nullptr;
};

/// `pattern as name`; a capture has no pattern; the wildcard `_` has neither.
struct MatchAs : Pattern {
  Pattern* pattern = nullptr;
  Name* name = nullptr;
};

struct MatchOr : Pattern {
  std::span<Pattern*> patterns;
};

// ---- the module ------------------------------------------------------------------------------------------------------

struct Module {
  Block body;
  Unit* unit = nullptr;  // resolver
};

/// The node as what it is; the caller has looked at `kind`.
template <class T>
T* as(Node* node) {
  return static_cast<T*>(node);
}
template <class T>
const T* as(const Node* node) {
  return static_cast<const T*>(node);
}

/// The docstring of a module, class or function body, or null.
inline StringLiteral* docstring(Block body) {
  if (body.empty() || body[0]->kind != Kind::expression_statement) return nullptr;
  Expr* value = as<ExpressionStatement>(body[0])->value;
  return value->kind == Kind::string_literal ? as<StringLiteral>(value) : nullptr;
}

}  // namespace ast
}  // namespace lockstep::script
