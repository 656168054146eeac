#pragma once
// The resolver's tables: which names each scope binds and uses, and from them the slots of every unit.
//
// Filled by the walk (resolver_walk.cpp) in source order; `resolve_names` then looks every symbol up once. Only the resolver
// includes this.

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/script/front/resolver.hpp"

namespace lockstep::script {

using ScopeIndex = std::uint32_t;
inline constexpr ScopeIndex no_scope = UINT32_MAX;

/// What a stretch of the text is for names. Comprehension and type_parameters are scopes inside a unit, the others begin one.
enum class ScopeKind : std::uint8_t {
  module,
  function,
  class_body,
  generator_expression,
  comprehension,
  type_parameters,
  annotations
};

namespace symbol_flag {
inline constexpr std::uint16_t used = 1;
inline constexpr std::uint16_t bound = 2;  // assigned, imported, defined, deleted, …
inline constexpr std::uint16_t parameter = 4;
inline constexpr std::uint16_t global = 8;     // declared
inline constexpr std::uint16_t nonlocal = 16;  // declared
inline constexpr std::uint16_t annotated = 32;
inline constexpr std::uint16_t iteration = 64;  // a comprehension's own variable
inline constexpr std::uint16_t reached = 128;   // found from another scope
inline constexpr std::uint16_t type_parameter = 256;
inline constexpr std::uint16_t rebound = 512;  // a walrus in a comprehension binds it further out
}  // namespace symbol_flag

/// One name in one scope.
struct Symbol {
  std::string_view id;
  std::uint16_t flags = 0;
  bool in_variables = false;  // slot indexes the unit's variables: local or cell, whichever it turns out to be
  ast::Binding binding = ast::Binding::unresolved;
  std::uint32_t slot = 0;
  ast::Span declared{};  // of the global or nonlocal statement
};

struct Use {
  ast::Name* name;
  std::uint32_t symbol;
};

/// A unit while it grows.
struct UnitDraft {
  Unit* unit = nullptr;
  std::vector<Variable> variables;
  std::vector<FreeVariable> free_variables;
};

struct Scope {
  ScopeKind kind{};
  ScopeIndex parent = no_scope;
  std::uint32_t draft = 0;      // index of its unit
  std::vector<Symbol> symbols;  // in order of first appearance
  std::vector<Use> uses;
  ast::Comprehension* comprehension = nullptr;
  std::span<ast::TypeParameter> type_parameters;
};

class Scopes {
 public:
  Scopes(Arena& arena, std::vector<Diagnostic>& diagnostics) : arena_(arena), diagnostics_(diagnostics) {}

  /// Opens a scope inside `parent`; `unit` is null for a scope that lies inside its parent's unit.
  ScopeIndex open(ScopeKind kind, ScopeIndex parent, Unit* unit);

  Scope& operator[](ScopeIndex index) { return scopes_[index]; }
  Unit& unit_of(ScopeIndex index) { return *drafts_[scopes_[index].draft].unit; }

  /// The symbol of `id` in `scope`, made if it is not there yet.
  std::uint32_t symbol(ScopeIndex scope, std::string_view id);

  /// The symbol of `id` if the scope has one.
  Symbol* find(ScopeIndex scope, std::string_view id);

  /// Notes that `name` stands in `scope`.
  void use(ScopeIndex scope, ast::Name* name, std::uint16_t flags);

  /// Gives every bound name its slot, looks every used one up, fills in all Name nodes and all units.
  void resolve_names();

 private:
  void give_slots();
  void look_up(ScopeIndex scope, Symbol& symbol);
  void look_up_outside(ScopeIndex scope, Symbol& symbol);
  std::uint32_t free_index(std::uint32_t draft, std::string_view id, std::uint32_t owner, std::uint32_t variable);
  std::uint32_t class_cell(ScopeIndex scope);
  void fill_names();
  void fill_units();

  // Deque-like stability is not needed: indices are used across openings.
  std::vector<Scope> scopes_;
  std::vector<UnitDraft> drafts_;
  std::vector<std::uint32_t> parent_draft_;
  // Open addressing over (scope, interned name); only ever asked by key, so its order is never seen.
  struct Entry {
    std::string_view id;  // empty: a free place
    ScopeIndex scope = 0;
    std::uint32_t symbol = 0;
  };
  std::vector<Entry> table_;
  std::size_t entries_ = 0;
  Entry& entry(ScopeIndex scope, std::string_view id);
  void grow();
  Arena& arena_;
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace lockstep::script
