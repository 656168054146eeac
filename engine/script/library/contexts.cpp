// contextvars: ContextVar, Token, Context, copy_context. @source CPython 3.14, Lib/contextvars.py, PEP 567
#include <string>

#include "engine/script/library/asyncio.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {
namespace {

struct ContextVariable : NativeObject {
  Value name;
  Value default_value;  // null: none
};

struct ContextToken : NativeObject {
  Value variable;
  Value old_value;      // null: it was not set
  Value context;
  bool used;
};

/// The context of the running code; made if it has none yet.
ContextObject* current_context(Vm& vm) {
  AsyncioWorld& world = world_of(vm);
  if (world.context.is_null()) world.context = world.copy_context();
  return world.context.as<ContextObject>();
}

Value variable_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.positional() != 1) return vm.raisef(vm.types.type_error, "ContextVar() takes exactly 1 positional argument (%u given)", arguments.positional()), Value();
  if (!arguments[0].is_kind(Kind::str)) return vm.raise_type_error("context variable name must be a str");
  Value made = vm.new_instance(type);
  made.as<ContextVariable>()->name = arguments[0];
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    if (arguments.keyword_name(i) != "default")
      return vm.raisef(vm.types.type_error, "ContextVar() got an unexpected keyword argument '%.*s'", static_cast<int>(arguments.keyword_name(i).size()),
                       arguments.keyword_name(i).data()), Value();
    made.as<ContextVariable>()->default_value = arguments.keyword_value(i);
  }
  return made;
}

Value find_in(Vm& vm, const ContextObject* context, const Value& variable) {
  return context->variables ? vm.dict_get(context->variables.get(), variable) : Value();
}

Value variable_get(Vm& vm, const Arguments& arguments) {
  Value value = find_in(vm, current_context(vm), arguments[0]);
  if (!value.is_null() || vm.raised()) return value;
  if (const Value* given = optional_argument(arguments, 1)) return *given;
  const Value& fallback = arguments[0].as<ContextVariable>()->default_value;
  if (!fallback.is_null()) return fallback;
  return vm.raise(vm.types.lookup_error, {arguments[0]});
}

Value variable_set(Vm& vm, const Arguments& arguments) {
  ContextObject* context = current_context(vm);
  if (!context->variables) context->variables = Ref<Dict>(vm.new_dict().as<Dict>());
  Value made = vm.new_instance(vm.types.context_token);
  auto* token = made.as<ContextToken>();
  token->variable = arguments[0];
  token->old_value = find_in(vm, context, arguments[0]);
  token->context = Value(context);
  if (!vm.dict_set(context->variables.get(), arguments[0], arguments[1])) return Value();
  return made;
}

Value variable_reset(Vm& vm, const Arguments& arguments) {
  if (!vm.is_instance(arguments[1], vm.types.context_token)) {
    std::string text = "expected an instance of Token, got ";
    if (!vm.append_repr(text, arguments[1])) return Value();
    return vm.raise_type_error(text);
  }
  auto* token = arguments[1].as<ContextToken>();
  std::string shown;
  if (!vm.append_repr(shown, arguments[1])) return Value();
  if (token->used) return vm.raise(vm.types.runtime_error, shown + " has already been used once");
  if (!token->variable.same(arguments[0])) return vm.raise(vm.types.value_error, shown + " was created by a different ContextVar");
  ContextObject* context = current_context(vm);
  if (!token->context.same(Value(context))) return vm.raise(vm.types.value_error, shown + " was created in a different Context");
  token->used = true;
  if (token->old_value.is_null())
    vm.dict_delete(context->variables.get(), arguments[0]);
  else
    vm.dict_set(context->variables.get(), arguments[0], token->old_value);
  return Value::none();
}

Value variable_get_attribute(Vm&, const Value& self, Str* name) { return name->view() == "name" ? self.as<ContextVariable>()->name : Value(); }

Value variable_repr(Vm& vm, const Value& self) {
  std::string text = "<ContextVar name=";
  if (!vm.append_repr(text, self.as<ContextVariable>()->name)) return Value();
  if (!self.as<ContextVariable>()->default_value.is_null()) {
    text += " default=";
    if (!vm.append_repr(text, self.as<ContextVariable>()->default_value)) return Value();
  }
  const Value plain = default_repr(vm, self);
  const std::string_view address = Vm::text_of(plain);
  return vm.new_str(text + std::string(address.substr(address.find(" at 0x"))));
}

void destroy_variable(Heap&, Object* object) {
  static_cast<ContextVariable*>(object)->name = Value();
  static_cast<ContextVariable*>(object)->default_value = Value();
}

Value token_get_attribute(Vm& vm, const Value& self, Str* name) {
  const auto* token = self.as<ContextToken>();
  if (name->view() == "var") return token->variable;
  if (name->view() == "old_value") return token->old_value.is_null() ? vm.lookup_in_type(vm.types.context_token, vm.intern("MISSING")) : token->old_value;
  return Value();
}
Value token_enter(Vm&, const Arguments& arguments) { return arguments[0]; }
Value token_exit(Vm& vm, const Arguments& arguments) {
  const Value given[2] = {arguments[0].as<ContextToken>()->variable, arguments[0]};
  return variable_reset(vm, Arguments{given, 2});
}
Value token_repr(Vm& vm, const Value& self) {
  const auto* token = self.as<ContextToken>();
  std::string text = token->used ? "<Token used var=" : "<Token var=";
  if (!vm.append_repr(text, token->variable)) return Value();
  const Value plain = default_repr(vm, self);
  const std::string_view address = Vm::text_of(plain);
  return vm.new_str(text + std::string(address.substr(address.find(" at 0x"))));
}
void destroy_token(Heap&, Object* object) {
  auto* token = static_cast<ContextToken*>(object);
  token->variable = Value();
  token->old_value = Value();
  token->context = Value();
}

// --- Context ---------------------------------------------------------------------------------------------------------------------

Value context_construct(Vm& vm, Type*, const Arguments&) {
  return Value::adopt(vm.heap.create<ContextObject>(Kind::native, vm.types.context, sizeof(ContextObject)));
}

/// context.run(function, …): inside it, the context is the current one.
Value context_run(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  if (arguments.positional() < 2) return vm.raise_type_error("run() missing 1 required positional argument");
  if (world.context.same(arguments[0])) {
    std::string text = "cannot enter context: ";
    if (!vm.append_repr(text, arguments[0])) return Value();
    return vm.raise(vm.types.runtime_error, text + " is already entered");
  }
  Value outer = std::move(world.context);
  world.context = arguments[0];
  Arguments given = arguments;
  given.values = arguments.values + 2;
  given.count = arguments.count - 2;
  Value result = vm.call(arguments[1], given);
  world.context = std::move(outer);
  return result;
}

Value context_copy(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  Value outer = std::move(world.context);
  world.context = arguments[0];
  Value copy = world.copy_context();
  world.context = std::move(outer);
  return copy;
}

Value variables_of(Vm& vm, const Value& context) {
  const auto* object = context.as<ContextObject>();
  return object->variables ? object->variables.value() : vm.new_dict();
}

Value context_get_item(Vm& vm, const Value& self, const Value& key) {
  Value value = find_in(vm, self.as<ContextObject>(), key);
  if (value.is_null() && !vm.raised()) return vm.raise_key_error(key);
  return value;
}
int context_contains(Vm& vm, const Value& self, const Value& key) {
  const Value value = find_in(vm, self.as<ContextObject>(), key);
  return vm.raised() ? -1 : !value.is_null();
}
int64_t context_length(Vm&, const Value& self) {
  const auto* object = self.as<ContextObject>();
  return object->variables ? object->variables->size : 0;
}
Value context_iterate(Vm& vm, const Value& self) { return vm.iterate(variables_of(vm, self)); }

Value context_get(Vm& vm, const Arguments& arguments) {
  Value value = find_in(vm, arguments[0].as<ContextObject>(), arguments[1]);
  if (!value.is_null() || vm.raised()) return value;
  const Value* fallback = optional_argument(arguments, 2);
  return fallback != nullptr ? *fallback : Value::none();
}
Value context_keys(Vm& vm, const Arguments& arguments) { return vm.call_method(variables_of(vm, arguments[0]), "keys", {}); }
Value context_values(Vm& vm, const Arguments& arguments) { return vm.call_method(variables_of(vm, arguments[0]), "values", {}); }
Value context_items(Vm& vm, const Arguments& arguments) { return vm.call_method(variables_of(vm, arguments[0]), "items", {}); }

void destroy_context(Heap&, Object* object) { static_cast<ContextObject*>(object)->variables = Ref<Dict>(); }

Value copy_context(Vm& vm, const Arguments&) { return world_of(vm).copy_context(); }

const NativeDefinition variable_methods[] = {
    {"get", variable_get, 0, 1},
    {"set", variable_set, 1, 1},
    {"reset", variable_reset, 1, 1},
    {nullptr, nullptr, 0, 0},
};
const NativeDefinition token_methods[] = {
    {"__enter__", token_enter, 0, 0},
    {"__exit__", token_exit, 3, 3},
    {nullptr, nullptr, 0, 0},
};
const NativeDefinition context_methods[] = {
    {"run", context_run, 0, 0xFFFF, "*"},
    {"copy", context_copy, 0, 0},
    {"get", context_get, 1, 2},
    {"keys", context_keys, 0, 0},
    {"values", context_values, 0, 0},
    {"items", context_items, 0, 0},
    {nullptr, nullptr, 0, 0},
};
const NativeDefinition functions[] = {
    {"copy_context", copy_context, 0, 0},
    {nullptr, nullptr, 0, 0},
};

bool init_contextvars(Vm& vm, Module* module) {
  vm.add(module, "ContextVar", Value(vm.types.context_variable));
  vm.add(module, "Token", Value(vm.types.context_token));
  vm.add(module, "Context", Value(vm.types.context));
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_contexts(Vm& vm) {
  Vm::NativeType variable;
  variable.name = "ContextVar";
  variable.module = "_contextvars";
  variable.size = sizeof(ContextVariable);
  variable.attributes_offset = offsetof(NativeObject, attributes);
  variable.can_be_base = false;
  variable.slots.construct = variable_construct;
  variable.slots.repr = variable_repr;
  variable.slots.get_attribute = variable_get_attribute;
  variable.slots.destroy = destroy_variable;
  vm.types.context_variable = vm.new_native_type(variable, variable_methods);

  Vm::NativeType token;
  token.name = "Token";
  token.module = "_contextvars";
  token.slots.repr = token_repr;
  token.size = sizeof(ContextToken);
  token.attributes_offset = offsetof(NativeObject, attributes);
  token.can_be_base = false;
  token.slots.get_attribute = token_get_attribute;
  token.slots.destroy = destroy_token;
  vm.types.context_token = vm.new_native_type(token, token_methods);
  vm.set_type_attribute(vm.types.context_token, "MISSING", vm.new_str("<Token.MISSING>"));

  Vm::NativeType context;
  context.name = "Context";
  context.module = "_contextvars";
  context.size = sizeof(ContextObject);
  context.attributes_offset = offsetof(NativeObject, attributes);
  context.can_be_base = false;
  context.slots.construct = context_construct;
  context.slots.get_item = context_get_item;
  context.slots.contains = context_contains;
  context.slots.length = context_length;
  context.slots.iterate = context_iterate;
  context.slots.destroy = destroy_context;
  vm.types.context = vm.new_native_type(context, context_methods);
  vm.register_native_module("contextvars", init_contextvars);
}

}  // namespace lockstep::script
