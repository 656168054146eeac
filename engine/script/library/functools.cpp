// Module _functools: partial, which stands in many call_soon and create_task calls; the rest of functools is Python.
#include <string>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/dicts.hpp"
#include "engine/script/library/sequences.hpp"

namespace lockstep::script {
namespace {

struct Partial : NativeObject {
  Value function;
  Value arguments;  // tuple
  Value keywords;   // dict
};

Partial* partial_of(const Value& value) { return value.as<Partial>(); }

Value construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.positional() == 0) return vm.raise_type_error("type 'partial' takes at least one argument");
  if (!vm.is_callable(arguments[0])) return vm.raise_type_error("the first argument must be callable");
  Value made = vm.new_instance(type);
  Partial* partial = partial_of(made);
  partial->function = arguments[0];
  std::vector<Value> positional;
  const Value keywords = vm.new_dict();
  // A partial of a partial is one partial.
  if (arguments[0].is_kind(Kind::native) && arguments[0].object()->type == type) {
    const Partial* inner = partial_of(arguments[0]);
    partial->function = inner->function;
    const Tuple* given = inner->arguments.as<Tuple>();
    positional.assign(given->items, given->items + given->size);
    if (!dict_update(vm, keywords.as<Dict>(), inner->keywords)) return Value();
  }
  positional.insert(positional.end(), arguments.values + 1, arguments.values + arguments.positional());
  for (uint32_t i = 0; i < arguments.keyword_count; ++i)
    if (!vm.dict_set(keywords.as<Dict>(), arguments.keyword_names->items[i], arguments.keyword_value(i))) return Value();
  partial->arguments = vm.new_tuple(std::move(positional));
  partial->keywords = keywords;
  return made;
}

Value call(Vm& vm, const Value& self, const Arguments& arguments) {
  const Partial* partial = partial_of(self);
  const Value keep = self;
  const Tuple* bound = partial->arguments.as<Tuple>();
  std::vector<Value> values(bound->items, bound->items + bound->size);
  values.insert(values.end(), arguments.values, arguments.values + arguments.positional());
  const Dict* bound_keywords = partial->keywords.as<Dict>();
  if (bound_keywords->size == 0 && arguments.keyword_count == 0)
    return vm.call(partial->function, Arguments{values.data(), static_cast<uint32_t>(values.size())});
  const Value merged = dict_copy(vm, bound_keywords);
  for (uint32_t i = 0; i < arguments.keyword_count; ++i)
    if (!vm.dict_set(merged.as<Dict>(), arguments.keyword_names->items[i], arguments.keyword_value(i))) return Value();
  std::vector<Value> names;
  uint32_t position = 0;
  while (const DictEntry* entry = dict_next(merged.as<Dict>(), position)) {
    names.push_back(entry->key);
    values.push_back(entry->value);
  }
  const auto count = static_cast<uint32_t>(names.size());
  const Value name_tuple = vm.new_tuple(std::move(names));
  return vm.call(partial->function, Arguments{values.data(), static_cast<uint32_t>(values.size()), count, name_tuple.as<Tuple>()});
}

Value repr(Vm& vm, const Value& self) {
  const ReprGuard guard(self.object());
  if (!guard.entered()) return vm.new_str("...");
  const Type* type = vm.type_of(self);
  std::string text;
  if (type->module && type->module->view() != "builtins") text = std::string(type->module->view()) + ".";
  text += std::string(type->qualified_name->view()) + "(";
  const Partial* partial = partial_of(self);
  if (!vm.append_repr(text, partial->function)) return Value();
  for (uint32_t i = 0; i < partial->arguments.as<Tuple>()->size; ++i) {
    text += ", ";
    if (!vm.append_repr(text, partial->arguments.as<Tuple>()->items[i])) return Value();
  }
  uint32_t position = 0;
  while (const DictEntry* entry = dict_next(partial->keywords.as<Dict>(), position)) {
    const Value value = entry->value;
    text += ", ";
    if (!vm.append_str(text, entry->key)) return Value();
    text += "=";
    if (!vm.append_repr(text, value)) return Value();
  }
  return vm.new_str(text + ")");
}

Value get_attribute(Vm&, const Value& self, Str* name) {
  const std::string_view text = name->view();
  if (text == "func") return partial_of(self)->function;
  if (text == "args") return partial_of(self)->arguments;
  if (text == "keywords") return partial_of(self)->keywords;
  return Value();
}

void destroy(Heap&, Object* object) {
  auto* partial = static_cast<Partial*>(object);
  partial->function = Value();
  partial->arguments = Value();
  partial->keywords = Value();
}

Value reduce(Vm& vm, const Arguments& arguments) {
  const Value function = arguments[0];
  const Value iterator = vm.iterate(arguments[1]);
  if (iterator.is_null()) return Value();
  const Value* initial = optional_argument(arguments, 2);
  Value result = initial != nullptr ? *initial : vm.next(iterator);
  if (result.is_null()) return vm.raised() ? Value() : vm.raise_type_error("reduce() of empty iterable with no initial value");
  while (const Value item = vm.next(iterator)) {
    result = vm.call(function, {result, item});
    if (result.is_null()) return Value();
  }
  return vm.raised() ? Value() : result;
}

constexpr NativeDefinition methods[] = {{nullptr, nullptr, 0, 0}};
constexpr NativeDefinition functions[] = {
    {"reduce", reduce, 2, 3, "function,iterable,initial"},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  Vm::NativeType description;
  description.name = "partial";
  description.module = "functools";
  description.size = sizeof(Partial);
  description.attributes_offset = offsetof(NativeObject, attributes);
  description.subscriptable = true;
  description.slots.construct = construct;
  description.slots.call = call;
  description.slots.repr = repr;
  description.slots.get_attribute = get_attribute;
  description.slots.destroy = destroy;
  vm.add(module, "partial", Value(vm.new_native_type(description, methods)));
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_functools(Vm& vm) { vm.register_native_module("_functools", initialize_module); }

}  // namespace lockstep::script
