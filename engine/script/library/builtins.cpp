// Puts the built-in functions into place; those that are about objects and their attributes.
#include "engine/script/library/builtins.hpp"

#include <algorithm>
#include <string>

#include "engine/script/code/code.hpp"
#include "engine/script/library/dicts.hpp"
#include "engine/script/library/frames.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

// The name of an attribute as an argument. Null after raising.
Str* name_of(Vm& vm, const Value& name) {
  if (Vm::is_str(name)) return vm.heap.intern_str(name.as<Str>());
  raise_about_type(vm, "attribute name must be string, not '", name, "'");
  return nullptr;
}

// Keeps the name alive during the call.
class Name {
 public:
  Name(Vm& vm, const Value& name) : str_(name_of(vm, name)) {}
  explicit operator bool() const { return !str_.is_null(); }
  Str* get() const { return str_.as<Str>(); }

 private:
  Value str_;
};

Value builtin_getattr(Vm& vm, const Arguments& arguments) {
  const Name name(vm, arguments[1]);
  if (!name) return Value();
  if (arguments.count == 2) return vm.get_attribute(arguments[0], name.get());
  Value value = vm.find_attribute(arguments[0], name.get());
  if (!value.is_null()) return value;
  if (vm.raised()) {
    if (!vm.pending_is(vm.types.attribute_error)) return Value();
    vm.take_exception();
  }
  return arguments[2];
}

Value builtin_hasattr(Vm& vm, const Arguments& arguments) {
  const Name name(vm, arguments[1]);
  if (!name) return Value();
  const Value value = vm.find_attribute(arguments[0], name.get());
  if (vm.raised()) {
    if (!vm.pending_is(vm.types.attribute_error)) return Value();
    vm.take_exception();
  }
  return Value::boolean(!value.is_null());
}

Value builtin_setattr(Vm& vm, const Arguments& arguments) {
  const Name name(vm, arguments[1]);
  return name && vm.set_attribute(arguments[0], name.get(), arguments[2]) ? Value::none() : Value();
}

Value builtin_delattr(Vm& vm, const Arguments& arguments) {
  const Name name(vm, arguments[1]);
  return name && vm.delete_attribute(arguments[0], name.get()) ? Value::none() : Value();
}

Value builtin_callable(Vm& vm, const Arguments& arguments) { return Value::boolean(vm.is_callable(arguments[0])); }
Value bool_or_raised(int truth) { return truth < 0 ? Value() : Value::boolean(truth != 0); }
Value builtin_isinstance(Vm& vm, const Arguments& arguments) { return bool_or_raised(vm.instance_check(arguments[0], arguments[1])); }
Value builtin_issubclass(Vm& vm, const Arguments& arguments) { return bool_or_raised(vm.subclass_check(arguments[0], arguments[1])); }

Value builtin_id(Vm& vm, const Arguments& arguments) {
  const Value& value = arguments[0];
  if (value.is_object()) return vm.new_int(static_cast<int64_t>(vm.heap.id_of(value.object())));
  // Small ints and constants have no address: one is made up from their bits, apart from the objects'.
  constexpr uint64_t region = uint64_t{0x560000000000};
  return vm.new_int(static_cast<int64_t>(region + ((value.bits() * 16) & 0xFFFFFFFFFF)));
}

Value builtin_hash(Vm& vm, const Arguments& arguments) {
  uint32_t hash;
  return vm.hash(arguments[0], hash) ? Value::small(static_cast<int32_t>(hash)) : Value();
}

Value builtin_repr(Vm& vm, const Arguments& arguments) { return vm.repr(arguments[0]); }
Value builtin_ascii(Vm& vm, const Arguments& arguments) { return vm.ascii(arguments[0]); }

Value builtin_format(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return vm.format(arguments[0], "");
  if (!Vm::is_str(arguments[1])) return raise_about_type(vm, "format() argument 2 must be str, not ", arguments[1], "");
  return vm.format(arguments[0], Vm::text_of(arguments[1]));
}

Value builtin_globals(Vm& vm, const Arguments&) { return Value(vm.current_globals()); }

Value builtin_locals(Vm& vm, const Arguments&) { return locals_of(vm, vm.current_frame()); }

Value sorted_names(Vm& vm, const Dict* dict) {
  std::vector<Value> names;
  uint32_t position = 0;
  while (const DictEntry* entry = dict_next(dict, position))
    if (Vm::is_str(entry->key)) names.push_back(entry->key);
  std::sort(names.begin(), names.end(), [](const Value& a, const Value& b) { return Vm::text_of(a) < Vm::text_of(b); });
  return vm.new_list(std::move(names));
}

Value builtin_dir(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return directory_of(vm, arguments[0]);
  const Value locals = builtin_locals(vm, arguments);
  return locals.is_null() ? locals : sorted_names(vm, locals.as<Dict>());
}

Value builtin_vars(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 0) return builtin_locals(vm, arguments);
  Value dict = vm.find_attribute(arguments[0], vm.names.dunder_dict);
  if (!dict.is_null()) return dict;
  if (vm.raised()) vm.take_exception();
  return vm.raise_type_error("vars() argument must have __dict__ attribute");
}

// __import__(name, globals, locals, fromlist, level)
Value builtin_import(Vm& vm, const Arguments& arguments) {
  if (!Vm::is_str(arguments[0])) return raise_about_type(vm, "__import__() argument 1 must be str, not ", arguments[0], "");
  const std::string name(Vm::text_of(arguments[0]));
  Value module = vm.import_module(name);
  if (module.is_null()) return module;
  if (arguments.count > 3 && !arguments[3].is_null()) {
    const int whole = vm.truth(arguments[3]);
    if (whole != 0) return whole < 0 ? Value() : module;
  }
  const size_t dot = name.find('.');
  return dot == std::string::npos ? module : vm.import_module(std::string_view(name).substr(0, dot));
}

/// exit(code) and quit(code), as the module site gives them to a program.
Value builtin_exit(Vm& vm, const Arguments& arguments) {
  const Value code = arguments.count > 0 && !arguments[0].is_null() ? arguments[0] : Value::none();
  return vm.raise_value(vm.new_exception(vm.types.system_exit, {code}));
}

}  // namespace

const NativeDefinition attribute_builtins[] = {
    {"__import__", builtin_import, 1, 5, "name,globals,locals,fromlist,level"},
    {"ascii", builtin_ascii, 1, 1},
    {"callable", builtin_callable, 1, 1},
    {"delattr", builtin_delattr, 2, 2},
    {"dir", builtin_dir, 0, 1},
    {"exit", builtin_exit, 0, 1, "code"},
    {"format", builtin_format, 1, 2},
    {"getattr", builtin_getattr, 2, 3},
    {"globals", builtin_globals, 0, 0},
    {"hasattr", builtin_hasattr, 2, 2},
    {"hash", builtin_hash, 1, 1},
    {"id", builtin_id, 1, 1},
    {"isinstance", builtin_isinstance, 2, 2},
    {"issubclass", builtin_issubclass, 2, 2},
    {"locals", builtin_locals, 0, 0},
    {"quit", builtin_exit, 0, 1, "code"},
    {"repr", builtin_repr, 1, 1},
    {"setattr", builtin_setattr, 3, 3},
    {"vars", builtin_vars, 0, 1},
    {nullptr, nullptr, 0, 0},
};

void install_builtins(Vm& vm) {
  for (const NativeDefinition* table : {attribute_builtins, iteration_builtins, number_builtins, output_builtins})
    for (const NativeDefinition* row = table; row->name != nullptr; ++row)
      vm.dict_set(vm.builtins.get(), vm.intern(row->name), vm.new_native_function(*row, nullptr, false));
  vm.dict_set(vm.builtins.get(), vm.intern("__debug__"), Value::boolean(true));
  install_lazy_iterators(vm);
}

}  // namespace lockstep::script
