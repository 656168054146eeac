// What `object` does when a class says nothing, and the generic forms of attribute access.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// "<__main__.C object at 0x7f3a5c0b4010>"
Value default_repr(Vm& vm, const Value& self);
uint32_t default_hash(Vm& vm, const Value& self);
/// == is identity, != the opposite of the class's ==; the others NotImplemented.
Value default_compare(Vm& vm, const Value& a, const Value& b, CompareOperator op);
Value default_format(Vm& vm, const Value& self, std::string_view spec);

/// object.__getattribute__, type.__getattribute__ and so on by the kind of the object. Null without raising: missing.
Value generic_get_attribute(Vm& vm, const Value& object, Str* name);
/// object.__setattr__, or, with a null value, __delattr__. false after raising.
bool generic_set_attribute(Vm& vm, const Value& object, Str* name, const Value* value);

/// Counts how deep the protocols that recurse in C++ (repr, ==, hash …) are.
class RecursionGuard {
 public:
  /// Raises RecursionError ("maximum recursion depth exceeded" and `suffix`) when it is too deep: then entered() is false.
  RecursionGuard(Vm& vm, const char* suffix);
  ~RecursionGuard() { --vm_.recursion_depth; }
  RecursionGuard(const RecursionGuard&) = delete;
  RecursionGuard& operator=(const RecursionGuard&) = delete;
  bool entered() const { return entered_; }

 private:
  Vm& vm_;
  bool entered_;
};

/// TypeError "'int' object is not iterable" and the like: `before` + the class's name + `after`. Always null.
Value raise_about_type(Vm& vm, std::string_view before, const Value& value, std::string_view after);

/// The name of a class as error messages give it: with its module, unless that is builtins or __main__.
std::string full_name(const Type* type);

/// `X[item]` for a class X: __class_getitem__, or a generic alias. Null after raising.
Value subscript_class(Vm& vm, Type* type, const Value& key);
Value new_generic_alias(Vm& vm, Value origin, Value arguments);
/// The binary slot of classes, None and unions: `int | None`.
Value union_binary(Vm& vm, const Value& a, const Value& b, int op);

/// "__add__"'s index among the special methods.
Special special_of(BinaryOperator op);
Special reflected_special_of(BinaryOperator op);
Special inplace_special_of(BinaryOperator op);
Special special_of(CompareOperator op);

}  // namespace lockstep::script
