#include "engine/script/front/scopes.hpp"

namespace lockstep::script {

using ast::Binding;

namespace {

bool binds_here(const Symbol& symbol) {
  const std::uint16_t declared = symbol_flag::global | symbol_flag::nonlocal;
  return (symbol.flags & (symbol_flag::bound | symbol_flag::parameter)) && !(symbol.flags & declared);
}

}  // namespace

ScopeIndex Scopes::open(ScopeKind kind, ScopeIndex parent, Unit* unit) {
  const ScopeIndex index = static_cast<ScopeIndex>(scopes_.size());
  Scope scope;
  scope.kind = kind;
  scope.parent = parent;
  if (unit) {
    scope.draft = static_cast<std::uint32_t>(drafts_.size());
    drafts_.push_back({unit, {}, {}});
    parent_draft_.push_back(parent == no_scope ? 0 : scopes_[parent].draft);
    unit->parent = parent == no_scope ? nullptr : &unit_of(parent);
  } else {
    scope.draft = scopes_[parent].draft;
  }
  scopes_.push_back(std::move(scope));
  return index;
}

Scopes::Entry& Scopes::entry(ScopeIndex scope, std::string_view id) {
  const std::size_t mask = table_.size() - 1;
  // The name's bytes, not its address, begin the walk: lengths of walks are then the same in every run.
  std::size_t hash = scope * 0x9E3779B1u;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
    Entry& found = table_[place];
    if (found.id.empty() || (found.id.data() == id.data() && found.scope == scope)) return found;
  }
}

void Scopes::grow() {
  std::vector<Entry> old(table_.empty() ? 256 : table_.size() * 2);
  old.swap(table_);
  for (const Entry& item : old) {
    if (!item.id.empty()) entry(item.scope, item.id) = item;
  }
}

std::uint32_t Scopes::symbol(ScopeIndex scope, std::string_view id) {
  if (entries_ * 2 >= table_.size()) grow();
  Entry& found = entry(scope, id);
  if (found.id.empty()) {
    std::vector<Symbol>& symbols = scopes_[scope].symbols;
    found = {id, scope, static_cast<std::uint32_t>(symbols.size())};
    ++entries_;
    Symbol made;
    made.id = id;
    symbols.push_back(made);
  }
  return found.symbol;
}

Symbol* Scopes::find(ScopeIndex scope, std::string_view id) {
  if (table_.empty()) return nullptr;
  const Entry& found = entry(scope, id);
  return !found.id.empty() ? &scopes_[scope].symbols[found.symbol] : nullptr;
}

void Scopes::use(ScopeIndex scope, ast::Name* name, std::uint16_t flags) {
  const std::uint32_t index = symbol(scope, name->id);
  scopes_[scope].symbols[index].flags |= flags;
  scopes_[scope].uses.push_back({name, index});
}

void Scopes::resolve_names() {
  give_slots();
  for (ScopeIndex scope = 0; scope < scopes_.size(); ++scope) {
    // By index: looking up may add `__class__` symbols to other scopes, never to this one.
    for (std::size_t i = 0; i < scopes_[scope].symbols.size(); ++i) look_up(scope, scopes_[scope].symbols[i]);
  }
  fill_names();
  fill_units();
}

// A function's parameters come first because the walk meets them first; a scope inside a unit comes after its unit's own.
void Scopes::give_slots() {
  for (Scope& scope : scopes_) {
    if (scope.kind == ScopeKind::module || scope.kind == ScopeKind::class_body) continue;
    UnitDraft& draft = drafts_[scope.draft];
    const bool hidden = scope.kind == ScopeKind::comprehension || scope.kind == ScopeKind::type_parameters;
    std::vector<std::uint32_t> own;
    for (Symbol& symbol : scope.symbols) {
      if (!binds_here(symbol)) continue;
      symbol.in_variables = true;
      symbol.binding = Binding::local;
      symbol.slot = static_cast<std::uint32_t>(draft.variables.size());
      const bool parameter = (symbol.flags & symbol_flag::parameter) != 0;
      draft.variables.push_back({symbol.id, parameter, false, hidden});
      if (parameter) ++draft.unit->parameter_count;
      own.push_back(symbol.slot);
    }
    if (scope.comprehension && hidden) scope.comprehension->own_slots = arena_.copy(own);
  }
}

void Scopes::look_up(ScopeIndex index, Symbol& symbol) {
  if (symbol.in_variables) return;
  const ScopeKind kind = scopes_[index].kind;
  if (kind == ScopeKind::module || (symbol.flags & symbol_flag::global)) {
    symbol.binding = Binding::global;
    return;
  }
  if (kind == ScopeKind::class_body && binds_here(symbol)) {
    symbol.binding = Binding::class_name;
    return;
  }
  look_up_outside(index, symbol);
  if (kind == ScopeKind::class_body && !(symbol.flags & symbol_flag::nonlocal)) {
    // Not bound here as far as the text shows, but the class namespace is asked first all the same.
    if (symbol.binding == Binding::global) symbol.binding = Binding::class_name;
    if (symbol.binding == Binding::free) symbol.binding = Binding::class_free;
  }
}

void Scopes::look_up_outside(ScopeIndex index, Symbol& symbol) {
  symbol.binding = Binding::global;
  ScopeIndex inner = index;
  for (ScopeIndex outer = scopes_[index].parent; outer != no_scope; inner = outer, outer = scopes_[outer].parent) {
    const Scope& scope = scopes_[outer];
    if (scope.kind == ScopeKind::module) break;
    if (scope.kind == ScopeKind::class_body) {
      if (symbol.id == "__class__") {
        const std::uint32_t variable = class_cell(outer);
        symbol.binding = Binding::free;
        symbol.slot = free_index(scopes_[index].draft, symbol.id, scope.draft, variable);
        return;
      }
      // Annotations and type parameters see the class they are in; functions and comprehensions do not.
      if (scopes_[index].kind == ScopeKind::annotations && (inner == index || scopes_[inner].kind == ScopeKind::type_parameters)) {
        Symbol* found = find(outer, symbol.id);
        if (found && binds_here(*found)) {
          const std::uint32_t variable = class_cell(outer);
          symbol.binding = Binding::class_attribute;
          symbol.slot = free_index(scopes_[index].draft, arena_.intern("__class__"), scope.draft, variable);
          return;
        }
      }
      if (inner == index && scopes_[index].kind == ScopeKind::type_parameters) {
        Symbol* found = find(outer, symbol.id);
        if (found && binds_here(*found)) {
          symbol.binding = Binding::class_name;
          return;
        }
      }
      continue;
    }
    Symbol* found = find(outer, symbol.id);
    if (!found) continue;
    if (found->flags & symbol_flag::global) break;
    if (!found->in_variables) continue;
    if ((symbol.flags & symbol_flag::nonlocal) && (found->flags & symbol_flag::type_parameter)) {
      diagnostics_.push_back(make_diagnostic(
          DiagnosticKind::syntax_error,
          "nonlocal binding not allowed for type parameter '" + std::string(symbol.id) + "'", symbol.declared.line,
          symbol.declared.column, symbol.declared.end_line, symbol.declared.end_column));
    }
    found->flags |= symbol_flag::reached;
    if (scope.draft == scopes_[index].draft) {
      symbol.in_variables = true;
      symbol.binding = Binding::local;
      symbol.slot = found->slot;
    } else {
      drafts_[scope.draft].variables[found->slot].captured = true;
      symbol.binding = Binding::free;
      symbol.slot = free_index(scopes_[index].draft, symbol.id, scope.draft, found->slot);
    }
    return;
  }
  if (symbol.flags & symbol_flag::nonlocal) {
    diagnostics_.push_back(make_diagnostic(
        DiagnosticKind::syntax_error, "no binding for nonlocal '" + std::string(symbol.id) + "' found",
        symbol.declared.line, symbol.declared.column, symbol.declared.end_line, symbol.declared.end_column));
  }
}

// A unit reaches one outer variable per name: all its scopes look from the same place outwards.
std::uint32_t Scopes::free_index(std::uint32_t draft, std::string_view id, std::uint32_t owner,
                                 std::uint32_t variable) {
  std::vector<FreeVariable>& list = drafts_[draft].free_variables;
  for (std::uint32_t i = 0; i < list.size(); ++i) {
    if (list[i].name.data() == id.data()) return i;
  }
  FreeVariable made{id, true, variable};
  if (parent_draft_[draft] != owner) {
    made.from_variable = false;
    made.source = free_index(parent_draft_[draft], id, owner, variable);
  }
  drafts_[draft].free_variables.push_back(made);
  return static_cast<std::uint32_t>(drafts_[draft].free_variables.size() - 1);
}

std::uint32_t Scopes::class_cell(ScopeIndex scope) {
  UnitDraft& draft = drafts_[scopes_[scope].draft];
  if (draft.unit->class_cell < 0) {
    draft.unit->class_cell = static_cast<std::int32_t>(draft.variables.size());
    draft.variables.push_back({arena_.intern("__class__"), false, true, true});
  }
  return static_cast<std::uint32_t>(draft.unit->class_cell);
}

void Scopes::fill_names() {
  for (Scope& scope : scopes_) {
    const UnitDraft& draft = drafts_[scope.draft];
    for (const Use& use : scope.uses) {
      const Symbol& symbol = scope.symbols[use.symbol];
      use.name->binding = symbol.binding;
      use.name->slot = symbol.slot;
      if (symbol.in_variables && draft.variables[symbol.slot].captured) use.name->binding = Binding::cell;
    }
    for (ast::TypeParameter& parameter : scope.type_parameters) {
      const Symbol* symbol = find(static_cast<ScopeIndex>(&scope - scopes_.data()), parameter.name->id);
      parameter.used = symbol && (symbol->flags & (symbol_flag::reached | symbol_flag::used));
    }
  }
}

void Scopes::fill_units() {
  for (UnitDraft& draft : drafts_) {
    Unit& unit = *draft.unit;
    unit.variables = arena_.copy(draft.variables);
    unit.free_variables = arena_.copy(draft.free_variables);
    if (unit.kind == UnitKind::class_body) continue;
    for (std::size_t i = 0; i < draft.free_variables.size(); ++i) {
      if (draft.free_variables[i].name == "__class__") unit.class_cell = static_cast<std::int32_t>(i);
    }
  }
}

}  // namespace lockstep::script
