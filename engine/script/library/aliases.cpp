// Subscripted classes (`list[int]`) and unions (`int | None`): made by annotations and aliases, used by isinstance.
#include <string>

#include "engine/script/library/install.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

// A class as it stands in an annotation: its name, not its repr.
bool append_member(Vm& vm, std::string& text, const Value& member) {
  if (member.is_ellipsis()) {
    text += "...";
    return true;
  }
  if (member.is_none() || (member.is_kind(Kind::type) && member.as<Type>() == vm.types.none_type)) {
    text += "None";
    return true;
  }
  if (member.is_kind(Kind::type)) {
    const Type* type = member.as<Type>();
    if (type->module && type->module->view() != "builtins") text += std::string(type->module->view()) + ".";
    text += type->qualified_name->view();
    return true;
  }
  if (member.is_kind(Kind::list)) {
    text += '[';
    for (uint32_t i = 0; i < member.as<List>()->size; ++i) {
      if (i > 0) text += ", ";
      const Value each = member.as<List>()->items[i];
      if (!append_member(vm, text, each)) return false;
    }
    text += ']';
    return true;
  }
  return vm.append_repr(text, member);
}

bool append_members(Vm& vm, std::string& text, const Tuple* members, const char* separator) {
  for (uint32_t i = 0; i < members->size; ++i) {
    if (i > 0) text += separator;
    if (!append_member(vm, text, members->items[i])) return false;
  }
  return true;
}

Value alias_repr(Vm& vm, const Value& self) {
  const GenericAlias* alias = self.as<GenericAlias>();
  const Tuple* members = alias->arguments.as<Tuple>();
  std::string text;
  if (alias->origin.is_null()) return append_members(vm, text, members, " | ") ? vm.new_str(text) : Value();
  if (!append_member(vm, text, alias->origin)) return Value();
  text += '[';
  if (members->size == 0) text += "()";
  if (!append_members(vm, text, members, ", ")) return Value();
  return vm.new_str(text + "]");
}

Value alias_call(Vm& vm, const Value& self, const Arguments& arguments) {
  const Value origin = self.as<GenericAlias>()->origin;
  if (origin.is_null()) return raise_about_type(vm, "'", self, "' object is not callable");
  return vm.call(origin, arguments);
}

Value alias_attribute(Vm& vm, const Value& self, Str* name) {
  const GenericAlias* alias = self.as<GenericAlias>();
  const std::string_view text = name->view();
  if (text == "__args__") return alias->arguments;
  if (text == "__origin__" && !alias->origin.is_null()) return alias->origin;
  if (text == "__parameters__") return vm.new_tuple(std::vector<Value>());
  if (alias->origin.is_null() || name == vm.names.dunder_class || text == "__mro_entries__") return Value();
  const Value origin = alias->origin;
  return vm.find_attribute(origin, name);
}

Value alias_mro_entries(Vm& vm, const Arguments& arguments) {
  const GenericAlias* alias = arguments[0].as<GenericAlias>();
  if (alias->origin.is_null()) return vm.raise_type_error("Cannot subclass a union");
  return vm.new_tuple({alias->origin});
}

Value alias_compare(Vm& vm, const Value& a, const Value& b, int op) {
  const bool is_equality = op == static_cast<int>(CompareOperator::eq) || op == static_cast<int>(CompareOperator::ne);
  if (!is_equality || !a.is_kind(Kind::generic_alias) || !b.is_kind(Kind::generic_alias)) return Value::not_implemented();
  const GenericAlias* x = a.as<GenericAlias>();
  const GenericAlias* y = b.as<GenericAlias>();
  int equal = x->origin.same(y->origin);
  if (equal) equal = vm.equals(x->arguments, y->arguments);
  if (equal < 0) return Value();
  return Value::boolean((equal != 0) == (op == static_cast<int>(CompareOperator::eq)));
}

bool alias_hash(Vm& vm, const Value& self, uint32_t& hash) {
  const GenericAlias* alias = self.as<GenericAlias>();
  if (!vm.hash(alias->arguments, hash)) return false;
  if (!alias->origin.is_null()) hash ^= default_hash(vm, alias->origin);
  return true;
}

bool mentions_type_variable(Vm& vm, const Value& member) {
  if (member.is_kind(Kind::generic_alias)) return mentions_type_variable(vm, member.as<GenericAlias>()->arguments);
  if (member.is_kind(Kind::tuple)) {
    for (uint32_t i = 0; i < member.as<Tuple>()->size; ++i)
      if (mentions_type_variable(vm, member.as<Tuple>()->items[i])) return true;
    return false;
  }
  // Written in Python, in typing: an instance of a class of ours, or something made of it.
  const Type* type = vm.type_of(member);
  return type->is_script_class && type->module && type->module->view() == "typing";
}

Value alias_get_item(Vm& vm, const Value& self, const Value& key) {
  const GenericAlias* alias = self.as<GenericAlias>();
  if (alias->origin.is_null()) return raise_about_type(vm, "'", self, "' object is not subscriptable");
  if (!mentions_type_variable(vm, self)) {
    const Value text = alias_repr(vm, self);
    return text.is_null() ? Value() : vm.raise_type_error(std::string(Vm::text_of(text)) + " is not a generic class");
  }
  return new_generic_alias(vm, alias->origin, key);
}

void add_union_member(std::vector<Value>& members, const Value& member) {
  if (member.is_kind(Kind::generic_alias) && member.as<GenericAlias>()->origin.is_null()) {
    const Tuple* inner = member.as<GenericAlias>()->arguments.as<Tuple>();
    for (uint32_t i = 0; i < inner->size; ++i) add_union_member(members, inner->items[i]);
    return;
  }
  for (const Value& known : members)
    if (known.same(member)) return;
  members.push_back(member);
}

bool can_be_in_union(const Value& value) { return value.is_none() || value.is_kind(Kind::type) || value.is_kind(Kind::generic_alias); }

Value alias_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (arguments.count != 2 || arguments.keyword_count != 0)
    return vm.raisef(vm.types.type_error, "GenericAlias expected 2 arguments, got %u", arguments.count), Value();
  return new_generic_alias(vm, arguments[0], arguments[1]);
}

constexpr NativeDefinition alias_methods[] = {
    {"__mro_entries__", alias_mro_entries, 1, 1},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value union_binary(Vm& vm, const Value& a, const Value& b, int op) {
  if (op != static_cast<int>(BinaryOperator::bit_or) || !can_be_in_union(a) || !can_be_in_union(b) || (a.is_none() && b.is_none()))
    return Value::not_implemented();
  std::vector<Value> members;
  for (const Value* each : {&a, &b}) add_union_member(members, each->is_none() ? Value(vm.types.none_type) : *each);
  if (members.size() == 1) return members[0];
  return new_generic_alias(vm, Value(), vm.new_tuple(std::move(members)));
}

void install_aliases(Vm& vm) {
  const auto make = [&](const char* name, const char* module) {
    Vm::NativeType description{.name = name, .module = module, .kind = Kind::generic_alias, .size = sizeof(GenericAlias), .can_be_base = false};
    description.slots.repr = alias_repr;
    description.slots.call = alias_call;
    description.slots.get_attribute = alias_attribute;
    description.slots.compare = alias_compare;
    description.slots.hash = alias_hash;
    description.slots.get_item = alias_get_item;
    description.slots.binary = union_binary;
    if (std::string_view(name) == "GenericAlias") description.slots.construct = alias_construct;
    return vm.new_native_type(description, alias_methods);
  };
  vm.types.generic_alias = make("GenericAlias", "types");
  vm.types.union_type = make("Union", "typing");
}

}  // namespace lockstep::script
