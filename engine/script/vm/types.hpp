// Making classes and looking things up in them: what the files of the VM that deal with classes share.
#pragma once

#include <vector>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// A native special method as an attribute: `list.__len__`. Calls the slot of `owner`, whatever the class of the object.
struct SlotWrapper : NativeObject {
  Type* owner;
  uint16_t row;  // of the table in slot_wrappers.cpp
};
inline bool is_slot_wrapper(const Vm& vm, const Value& value) {
  return value.is_kind(Kind::native) && value.object()->type == vm.types.slot_wrapper;
}
const char* slot_wrapper_name(const SlotWrapper* wrapper);
/// `object.__new__` and its kin take the class as an ordinary argument and do not bind.
bool slot_wrapper_binds(const SlotWrapper* wrapper);
/// Puts wrappers for the slots that `own` sets into the class's dict.
void add_slot_wrappers(Vm& vm, Type* type, const NativeSlots& own);
/// The class of the wrappers themselves; `object`'s and `type`'s special methods.
void install_slot_wrappers(Vm& vm);

/// C3. False after raising TypeError. `type` itself comes first in the result.
bool compute_mro(Vm& vm, Type* type, const std::vector<Type*>& bases, std::vector<Type*>& mro);

/// A class attribute through the mro with the class it was found in. Borrowed; null when missing; never raises.
struct TypeLookup {
  const Value* value = nullptr;
  Type* owner = nullptr;
};
TypeLookup lookup_with_owner(Type* type, Str* name);

/// Makes a class of metaclass `metatype`; Vm::new_script_type finds that one out first.
Value make_script_type(Vm& vm, Type* metatype, const Value& name, std::vector<Value> bases, Dict* names, const Arguments& keywords,
                       const Value& qualified_name);

/// `__new__` of the native class whose slots are given, for `type`, which is derived from it or the same.
Value native_new(Vm& vm, const NativeSlots& slots, Type* type, const Arguments& arguments);
/// `__init__` of the native class whose slots are given. false after raising.
bool native_init(Vm& vm, const NativeSlots& slots, const Value& self, const Arguments& arguments);
/// object.__new__ and object.__init__, which are particular about arguments that nobody takes.
Value object_new(Vm& vm, Type* type, const Arguments& arguments);
bool object_init(Vm& vm, const Value& self, const Arguments& arguments);

/// TypeError "Can't instantiate abstract class …". Null.
Value raise_abstract(Vm& vm, Type* type);
/// Finds out which methods of a class are abstract; sets __abstractmethods__ and is_abstract_marker. false after raising.
bool update_abstract_methods(Vm& vm, Type* type);

/// issubclass for a class whose metaclass is ABCMeta: bases, __subclasshook__, registered classes. -1 after raising.
int abstract_subclass_check(Vm& vm, Type* cls, Type* candidate);

}  // namespace lockstep::script
