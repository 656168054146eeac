// ABCMeta, and the native half of module abc.
//
// Whether a class is abstract is found out when it is made (make_script_type), because its metaclass is ABCMeta; isinstance
// and issubclass ask abstract_subclass_check.
#include <string>

#include "engine/script/library/install.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/types.hpp"

namespace lockstep::script {

namespace {

Value abc_register(Vm& vm, const Arguments& arguments) {
  Type* type = arguments[0].as<Type>();
  const Value& subclass = arguments[1];
  if (!subclass.is_kind(Kind::type)) return vm.raise_type_error("Can only register classes");
  const int already = vm.subclass_check(subclass, arguments[0]);
  if (already != 0) return already < 0 ? Value() : subclass;
  const int cycle = vm.subclass_check(arguments[0], subclass);
  if (cycle != 0) return cycle < 0 ? Value() : vm.raise(vm.types.runtime_error, "Refusing to create an inheritance cycle");
  Value registry = vm.dict_get(type->dict.get(), vm.intern("_abc_registry"));
  if (registry.is_null()) {
    registry = vm.new_list();
    vm.set_type_attribute(type, "_abc_registry", registry);
  }
  vm.list_append(registry.as<List>(), subclass);
  return subclass;
}

Value abc_instancecheck(Vm& vm, const Arguments& arguments) {
  const int is = abstract_subclass_check(vm, arguments[0].as<Type>(), vm.type_of(arguments[1]));
  return is < 0 ? Value() : Value::boolean(is != 0);
}
Value abc_subclasscheck(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_kind(Kind::type)) return vm.raise_type_error("issubclass() arg 1 must be a class");
  const int is = abstract_subclass_check(vm, arguments[0].as<Type>(), arguments[1].as<Type>());
  return is < 0 ? Value() : Value::boolean(is != 0);
}

constexpr NativeDefinition meta_methods[] = {
    {"register", abc_register, 1, 1},
    {"__instancecheck__", abc_instancecheck, 1, 1},
    {"__subclasscheck__", abc_subclasscheck, 1, 1},
    {nullptr, nullptr, 0, 0},
};

Value update(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_kind(Kind::type)) return raise_about_type(vm, "update() argument must be a class, not ", arguments[0], "");
  return update_abstract_methods(vm, arguments[0].as<Type>()) ? arguments[0] : Value();
}

constexpr NativeDefinition functions[] = {
    {"update_abstractmethods", update, 1, 1},
    {nullptr, nullptr, 0, 0},
};

// `_abc`: ABCMeta, ABC and update_abstractmethods, for the module abc, which is Python.
bool initialize(Vm& vm, Module* module) {
  vm.add(module, "ABCMeta", Value(vm.types.abc_meta));
  vm.add_functions(module, functions);
  const Value names = vm.new_dict();
  vm.dict_set(names.as<Dict>(), vm.names.dunder_module, vm.interned("abc"));
  const Value abc = make_script_type(vm, vm.types.abc_meta, vm.interned("ABC"), {}, names.as<Dict>(), {nullptr, 0}, vm.interned("ABC"));
  if (abc.is_null()) return false;
  vm.add(module, "ABC", abc);
  return true;
}

}  // namespace

void install_abc(Vm& vm) {
  Vm::NativeType description{.name = "ABCMeta", .module = "abc", .base = vm.types.type, .kind = Kind::type, .size = sizeof(Type)};
  vm.types.abc_meta = vm.new_native_type(description, meta_methods);
  vm.register_native_module("_abc", initialize);
}

}  // namespace lockstep::script
