#pragma once
// Compiles one unit (module, function, lambda, class body, generator expression) into one code object. Internal to the compiler;
// its methods stand in compiler_*.cpp by what they compile.
//
// How values travel. `into(e, target)` puts the value of an expression into a register, by an instruction that writes the
// target last and once: when the expression raises, a local that was the target keeps its value. `operand(e)` gives the
// register where the value is: that of a local variable (not owned, nothing emitted) or a fresh temporary.
// Temporaries are a stack: `next_temp()` is a mark, `release(mark)` gives them back. What a temporary holds when it is given
// back is either taken by the last instruction, dropped by us, or of no importance for when things die (see `must_drop`).

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/script/code/code_builder.hpp"
#include "engine/script/diagnostic.hpp"
#include "engine/script/front/resolver.hpp"

namespace lockstep::script {

/// What all units of one module share.
struct CompilerContext {
  Vm& vm;
  Value file_name;
  std::vector<Diagnostic>& diagnostics;
  bool failed = false;

  /// Says that something is refused; compiling goes on to find more.
  void refuse(const ast::Span& at, std::string message);
};

/// Code of a unit, or null after a diagnostic.
Ref<Code> compile_unit(CompilerContext& context, const Unit& unit, ast::Block module_body);

/// The number that a literal or an expression of literals stands for.
struct FoldedNumber {
  bool is_float = false;
  int64_t integer = 0;
  double floating = 0;
};
std::optional<FoldedNumber> fold_number(const ast::Expr* e);
/// The truth of a literal, where it is one.
std::optional<bool> fold_truth(const ast::Expr* e);
/// A docstring with its tabs expanded and its common indentation removed. @source CPython 3.14, Python/compile.c
std::string clean_docstring(std::string_view text);

/// Does evaluating `e` assign the local `slot` by a `:=`?
bool assigns_local(const ast::Expr* e, uint32_t slot);
/// Locals of the unit that some `del` or the end of an `except … as` unbinds.
void collect_unbound(ast::Block block, AssignedLocals& slots);
/// Is there an annotated assignment to a bare name, in this unit's own statements?
bool has_annotations(ast::Block block);
/// The annotated assignments that go to a class's annotations, in order.
void collect_annotations(ast::Block block, std::vector<ast::AnnotatedAssign*>& found);
/// Has `e` just been made, so that a temporary may be all that keeps it alive?
bool is_fresh(const ast::Expr* e);
/// Must a temporary that held `e` be dropped when it is done with? Not for results of arithmetic and literals, of which
/// nobody can see when they die.
bool must_drop(const ast::Expr* e);

class UnitCompiler : private CodeBuilder {
 public:
  UnitCompiler(CompilerContext& context, const Unit& unit, bool wide);
  /// Fills `code`. false when it does not fit (see needs_wide).
  bool compile(Code& code, ast::Block module_body);
  using CodeBuilder::needs_wide;

 private:
  /// A statement that encloses others and has something to do when it is left early.
  struct Enclosing {
    enum class Kind : uint8_t { while_loop, for_loop, protected_body, finally_body, handler, with_block };
    Kind kind;
    Region protected_region;
    Region handled_region;
    bool is_protected = false;
    bool is_handled = false;
    Register reg = 0;                     // iterator, exception, or first of a with's two
    uint32_t top = 0;                     // loops
    Label* after = nullptr;               // loops: where break goes
    ast::Name* exception_name = nullptr;  // handlers
    ast::Block final_body{};              // finally_body
    bool is_async = false;                // with
    ast::Span at{};
  };
  /// Whose temporary a value to be stored is.
  enum class Holding : uint8_t {
    borrowed,   // a local, or a temporary that is needed again
    forgotten,  // a temporary that may keep a reference
    owned,      // a temporary that must be empty afterwards
  };

  // --- compiler.cpp
  void prologue();
  void fill_parameters(Code& code);
  void statements(ast::Block block);
  void statement(ast::Stmt* s);
  uint32_t unit_constant(const Unit& unit);

  // --- compiler_names.cpp
  void check(uint32_t slot, const ast::Span& at);
  void load_name(const ast::Name* name, Register target);
  void store_name(const ast::Name* name, Register value, Holding holding);
  void delete_name(const ast::Name* name);
  void unbind_exception_name(const ast::Name* name, const ast::Span& at);
  bool is_plain_local(const ast::Expr* e) const;
  void store(ast::Expr* target, Register value, Holding holding);
  void unpack(ast::ExprList targets, const ast::Span& at, Register value);
  void delete_target(ast::Expr* target);
  void assign(ast::Assign* s);
  bool assign_pairwise(ast::Expr* target, ast::Expr* value);
  void assign_one(ast::Expr* target, ast::Expr* value);
  void augmented_assign(ast::AugmentedAssign* s);
  void annotated_assign(ast::AnnotatedAssign* s);
  Holding holding_of(const ast::Expr* e, Register value) const;

  // --- compiler_expressions.cpp
  void into(ast::Expr* e, Register target);
  Register operand(ast::Expr* e);
  /// The same, made in `target` itself when that is a temporary.
  Register operand_in(ast::Expr* e, Register target);
  /// A local that `later` assigns is copied, so that it keeps its value until then.
  Register kept_until(Register value, const ast::Expr* later, const ast::Span& at);
  void via_temp(ast::Expr* e, Register target);
  void discard(ast::Expr* e);
  bool load_constant(const ast::Expr* e, Register target);
  bool constant_of(const ast::Expr* e, Value& value, std::string& key);
  bool constant_elements(ast::ExprList elements, Value& tuple, std::string& key);
  bool load_constant_list(const ast::Expr* e, Register target);
  std::optional<Register> small_immediate(const ast::Expr* e) const;
  void unary(ast::Unary* e, Register target);
  void binary(ast::Binary* e, Register target);
  void attribute(ast::Attribute* e, Register target);
  void subscript(ast::Subscript* e, Register target);
  Register index_operand(ast::Expr* index);
  void slice(ast::Slice* e, Register target);
  void named(ast::NamedExpression* e, Register target);
  void yield(ast::Yield* e, Register target);
  void sequence(ast::Expr* e, ast::ExprList elements, Register target);
  void dict(ast::Dict* e, Register target);
  void f_string(ast::FString* e, Register target);
  void formatted_value(ast::FormattedValue* e, Register target);
  static ast::Span attribute_span(const ast::Attribute* e, ast::Span whole);

  // --- compiler_conditions.cpp
  void jump_if(ast::Expr* test, bool when, Label& label);
  void jump_if_register(Register value, bool when, Label& label, const ast::Span& at);
  void jump_if_compare(ast::CompareOperator op, ast::Expr* right, Register left, Register right_register, bool when,
                       Label& label, const ast::Span& at);
  Register right_operand(ast::CompareOperator op, ast::Expr* right);
  void jump_if_chain(ast::Compare* e, bool when, Label& label);
  void bool_op(ast::BoolOp* e, Register target);
  void compare(ast::Compare* e, Register target);
  void emit_compare(ast::CompareOperator op, Register target, Register left, Register right, const ast::Span& at);
  void conditional(ast::Conditional* e, Register target);

  // --- compiler_calls.cpp
  void call(ast::Call* e, Register target);
  void await(ast::Await* e, Register target);
  /// Callee and arguments from `base` on, the call itself, its result in `base`.
  void plain_call(ast::Call* e, Register base, bool awaited, const ast::Span& at);
  void spread_call(ast::Call* e, Register base);
  void spread_keywords(std::span<ast::Keyword> keywords, Register target, Register callee, const ast::Span& at);
  bool super_call(ast::Call* e, Register base);
  uint32_t keyword_names(std::span<ast::Keyword> keywords);
  Register base_for(Register target);
  void settle(Register base, Register target, const ast::Span& at);

  // --- compiler_comprehensions.cpp
  void comprehension(ast::Comprehension* e, Register target);
  void generator_expression(ast::Comprehension* e, Register base);
  void clause(ast::Comprehension* e, size_t index, Register iterator, Register result);
  void comprehension_element(ast::Comprehension* e, Register result);
  void generator_body(ast::Comprehension* e);

  // --- compiler_definitions.cpp
  void function_def(ast::FunctionDef* s);
  void class_def(ast::ClassDef* s);
  void lambda(ast::Lambda* e, Register target);
  void make_function(const Unit& unit, const ast::Parameters* parameters, Register target, const ast::Span& at,
                     const Unit* annotations = nullptr);
  void closure_cells(const Unit& unit, Register target, const ast::Span& at);
  void function_annotations(ast::FunctionDef* s, Register result);
  void class_annotations(ast::ClassDef* s, Register result);
  bool default_values(const ast::Parameters& parameters, Register target, const ast::Span& at);
  bool keyword_default_values(const ast::Parameters& parameters, Register target, const ast::Span& at);
  void type_parameters(std::span<ast::TypeParameter> parameters);
  void type_alias(ast::TypeAlias* s);
  void load_from_typing(std::string_view name, Register target, const ast::Span& at);
  void class_prologue(ast::ClassDef* s);
  void class_epilogue(ast::ClassDef* s);
  Register decorators(ast::ExprList list);
  void apply_decorators(ast::ExprList list, Register first);

  // --- compiler_statements.cpp
  void if_statement(ast::If* s);
  void while_statement(ast::While* s);
  void for_statement(ast::For* s);
  void for_next(Register iterator, Register target, Label& exhausted, const ast::Span& at);
  void raise_statement(ast::Raise* s);
  void assert_statement(ast::Assert* s);
  void import_statement(ast::Import* s);
  void import_from_statement(ast::ImportFrom* s);
  /// await iterator.__anext__() into `target`, inside `region`.
  void async_next(Register iterator, Register target, Region& region, const ast::Span& at);

  // --- compiler_blocks.cpp
  void push(Enclosing block);
  Enclosing pop();
  void suspend(Enclosing& block);
  void resume(Enclosing& block);
  void leave(Enclosing& block);
  /// Emits what leaving every block down to `depth` takes, then `end`, all outside of those blocks' ranges.
  template <class End>
  void leave_to(size_t depth, End end);
  void return_statement(ast::Return* s);
  void break_statement(const ast::Span& at);
  void continue_statement(const ast::Span& at);
  size_t innermost_loop() const;
  void try_statement(ast::Try* s);
  void try_finally(ast::Try* s);
  void try_except(ast::Try* s);
  void handlers(ast::Try* s, Register exception, Label& end);
  void handler_body(ast::ExceptHandler& handler, Register exception);
  void group_handlers(ast::Try* s, Register exception, Label& end);
  void with_statement(ast::With* s, size_t item);
  AssignedLocals assigned_in_handler() const;
  bool is_in_protected_block() const;

  // --- compiler_patterns.cpp
  using Captures = std::vector<std::pair<ast::Name*, Register>>;
  void match_statement(ast::Match* s);
  void pattern(ast::Pattern* p, Register subject, Captures& captures, Label& fail);
  void capture(ast::Name* name, Register subject, Captures& captures, const ast::Span& at);
  void sequence_pattern(ast::MatchSequence* p, Register subject, Captures& captures, Label& fail);
  void mapping_pattern(ast::MatchMapping* p, Register subject, Captures& captures, Label& fail);
  void class_pattern(ast::MatchClass* p, Register subject, Captures& captures, Label& fail);
  void or_pattern(ast::MatchOr* p, Register subject, Captures& captures, Label& fail);

  CompilerContext& context_;
  const Unit& unit_;
  std::vector<Enclosing> enclosing_;
  AssignedLocals ever_unbound_;
  std::unordered_map<const Unit*, uint32_t> unit_constants_;
};

/// @cond Called with the blocks already left; they come back for the code after the exit.
template <class End>
void UnitCompiler::leave_to(size_t depth, End end) {
  std::vector<Enclosing> left;
  while (enclosing_.size() > depth) {
    left.push_back(std::move(enclosing_.back()));
    enclosing_.pop_back();
    suspend(left.back());
    leave(left.back());
  }
  end();
  while (!left.empty()) {
    resume(left.back());
    enclosing_.push_back(std::move(left.back()));
    left.pop_back();
  }
}

}  // namespace lockstep::script
