#pragma once
// Says of every name where it lives, and checks the rules that need the code around a statement.
//
// A unit is what becomes one code object: the module, a function, a lambda, a class body, a generator expression. List, set
// and dict comprehensions and type parameters are scopes *inside* a unit: their variables are slots of that unit which no
// other code can name.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/script/diagnostic.hpp"
#include "engine/script/front/arena.hpp"
#include "engine/script/front/ast.hpp"
#include "engine/script/module_text.hpp"

namespace lockstep::script {

/// `annotations` is what makes the `__annotations__` of a function or class when they are asked for (PEP 649).
enum class UnitKind : std::uint8_t { module, function, lambda, class_body, generator_expression, annotations };

/// What a call of the unit makes: a frame that runs, or an object that holds one.
enum class FunctionKind : std::uint8_t { plain, generator, coroutine, async_generator };

/// One slot of a unit. A captured variable's slot holds a cell; a captured parameter is moved into one at the start.
struct Variable {
  std::string_view name;
  bool parameter = false;
  bool captured = false;  // some inner unit uses it: `cell`
  bool hidden = false;    // belongs to a comprehension or is a type parameter: not in locals()
};

/// A variable of a unit further out. Making the function copies cell `source` of the unit directly around it.
struct FreeVariable {
  std::string_view name;
  bool from_variable = false;  // true: `source` indexes the outer unit's variables; false: its free_variables
  std::uint32_t source = 0;
};

/// One code object to be: its slots and what it does.
struct Unit {
  UnitKind kind = UnitKind::module;
  FunctionKind function_kind = FunctionKind::plain;
  std::string_view name;            // "<module>", "<lambda>", "<genexpr>", or the def's (not mangled)
  std::string_view qualified_name;  // "Outer.method.<locals>.inner"
  Unit* parent = nullptr;           // the unit around it; null for the module
  ast::Node* node = nullptr;        // FunctionDef, Lambda, ClassDef, Comprehension; null for the module

  std::span<Variable> variables;  // slots: parameters, then the rest in order of first appearance
  std::uint32_t parameter_count = 0;
  std::span<FreeVariable> free_variables;

  /// A class body some method of which uses `__class__` or `super`: the slot (captured) that gets the finished class.
  /// A function: the index in free_variables of `__class__`. Otherwise -1. Zero-argument super() reads it.
  std::int32_t class_cell = -1;

  bool has_await = false;         // await, async for, async with, async comprehension: directly in this unit
  bool has_yield = false;         // yield or yield from
  bool has_return_value = false;  // return with a value
  bool uses_locals_call = false;  // mentions `locals`, `vars`, `dir`: names must be kept findable
  bool as_text = false;           // annotations under `from __future__ import annotations`
};

/// Modules this program may import; `refused` ones have their own advice in diagnostics.def.
struct ResolveOptions {
  std::span<const std::string_view> known_modules;  // "asyncio", "asyncio.locks", …; empty: imports are not checked
  const ModuleFinder* find_module = nullptr;        // knows further ones
  bool top_level_await = false;                     // accept await at module level (never in CPython's plain mode)
};

/// Fills in every `resolver` field of the tree and appends what is wrong.
///
/// @errors  with a diagnostic of severity `error` the tree may be only partly resolved and must not be compiled
/// @source  CPython 3.14, Python/symtable.c; PEP 709 for comprehensions
void resolve(ast::Module& module, Arena& arena, std::vector<Diagnostic>& diagnostics,
             const ResolveOptions& options = {});

}  // namespace lockstep::script
