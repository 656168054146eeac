// Functions that a native class has beside its methods: class methods and static methods.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// The argument, or null when it was not given.
inline const Value* optional_argument(const Arguments& arguments, uint32_t index) {
  if (index >= arguments.count || arguments[index].is_null()) return nullptr;
  return &arguments[index];
}

/// Makes the class known to every program under its name.
inline void add_builtin_class(Vm& vm, Type* type) { vm.dict_set(vm.builtins.get(), type->name.get(), Value(type)); }

/// Rows end with a null name. The class is the first argument of the calls; minimum, maximum and parameters count it.
inline void add_class_methods(Vm& vm, Type* type, const NativeDefinition* rows) {
  for (; rows->name != nullptr; ++rows) {
    vm.set_type_attribute(type, rows->name, vm.new_class_method(vm.new_native_function(*rows, type, false)));
  }
}

/// Rows end with a null name.
inline void add_static_methods(Vm& vm, Type* type, const NativeDefinition* rows) {
  for (; rows->name != nullptr; ++rows) {
    vm.set_type_attribute(type, rows->name, vm.new_static_method(vm.new_native_function(*rows, type, false)));
  }
}

}  // namespace lockstep::script
