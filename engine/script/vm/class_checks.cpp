// isinstance and issubclass, and subscripted classes.
#include <string>

#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/types.hpp"

namespace lockstep::script {

namespace {

constexpr const char* instance_text = "isinstance() arg 2 must be a type, a tuple of types, or a union";
constexpr const char* subclass_text = "issubclass() arg 2 must be a class, a tuple of classes, or a union";

int refuse(Vm& vm, const char* text) {
  vm.raise_type_error(text);
  return -1;
}

// The members of a tuple or union; null if `value` is neither.
const Tuple* members_of(const Value& value) {
  if (value.is_kind(Kind::tuple)) return value.as<Tuple>();
  if (value.is_kind(Kind::generic_alias) && value.as<GenericAlias>()->origin.is_null()) return value.as<GenericAlias>()->arguments.as<Tuple>();
  return nullptr;
}

// `__instancecheck__` or `__subclasscheck__` of the class of `checker`. -2: it has none.
int ask_checker(Vm& vm, const Value& checker, Special which, const Value& value) {
  Type* type = vm.type_of(checker);
  if (!type->is_script_class) return -2;
  const Value function = vm.special(type, which);
  if (function.is_null()) return -2;
  const Value result = vm.call(function, {checker, value});
  return result.is_null() ? -1 : vm.truth(result);
}

}  // namespace

int Vm::instance_check(const Value& value, const Value& class_or_tuple) {
  if (class_or_tuple.is_kind(Kind::type)) {
    Type* cls = class_or_tuple.as<Type>();
    Type* type = type_of(value);
    if (type->is_subtype_of(cls)) return 1;
    if (cls->type == types.type) {
      if (!type->is_script_class) return 0;
      // An object may claim another class (mocks do).
      const Value claimed = find_attribute(value, names.dunder_class);
      if (raised()) return -1;
      return claimed.is_kind(Kind::type) && claimed.as<Type>() != type && claimed.as<Type>()->is_subtype_of(cls);
    }
  } else if (const Tuple* members = members_of(class_or_tuple)) {
    const RecursionGuard guard(*this, " in __instancecheck__");
    if (!guard.entered()) return -1;
    for (uint32_t i = 0; i < members->size; ++i) {
      const Value member = members->items[i].is_none() && !class_or_tuple.is_kind(Kind::tuple) ? Value(types.none_type) : members->items[i];
      const int is = instance_check(value, member);
      if (is != 0) return is;
    }
    return 0;
  }
  const int answer = ask_checker(*this, class_or_tuple, Special::sp_instancecheck, value);
  if (answer != -2) return answer;
  if (class_or_tuple.is_kind(Kind::type)) {
    Type* cls = class_or_tuple.as<Type>();
    return cls->type->is_subtype_of(types.abc_meta) ? abstract_subclass_check(*this, cls, type_of(value)) : 0;
  }
  if (class_or_tuple.is_kind(Kind::generic_alias)) return refuse(*this, "isinstance() argument 2 cannot be a parameterized generic");
  return refuse(*this, instance_text);
}

int Vm::subclass_check(const Value& cls, const Value& class_or_tuple) {
  if (const Tuple* members = members_of(class_or_tuple)) {
    const RecursionGuard guard(*this, " in __subclasscheck__");
    if (!guard.entered()) return -1;
    for (uint32_t i = 0; i < members->size; ++i) {
      const Value member = members->items[i].is_none() ? Value(types.none_type) : members->items[i];
      const int is = subclass_check(cls, member);
      if (is != 0) return is;
    }
    return 0;
  }
  const int answer = ask_checker(*this, class_or_tuple, Special::sp_subclasscheck, cls);
  if (answer != -2) return answer;
  if (!cls.is_kind(Kind::type)) return refuse(*this, "issubclass() arg 1 must be a class");
  if (class_or_tuple.is_kind(Kind::generic_alias)) return refuse(*this, "issubclass() argument 2 cannot be a parameterized generic");
  if (!class_or_tuple.is_kind(Kind::type)) return refuse(*this, subclass_text);
  Type* wanted = class_or_tuple.as<Type>();
  if (cls.as<Type>()->is_subtype_of(wanted)) return 1;
  return wanted->type->is_subtype_of(types.abc_meta) ? abstract_subclass_check(*this, wanted, cls.as<Type>()) : 0;
}

int abstract_subclass_check(Vm& vm, Type* cls, Type* candidate) {
  const RecursionGuard guard(vm, " in __subclasscheck__");
  if (!guard.entered()) return -1;
  const Value hook = vm.find_attribute(Value(cls), vm.intern("__subclasshook__"));
  if (vm.raised()) return -1;
  if (!hook.is_null()) {
    const Value answer = vm.call(hook, {Value(candidate)});
    if (answer.is_null()) return -1;
    if (!answer.is_not_implemented()) return vm.truth(answer);
  }
  if (candidate->is_subtype_of(cls)) return 1;
  // Classes registered with it or with a class derived from it.
  const Value registered = vm.dict_get(cls->dict.get(), vm.intern("_abc_registry"));
  if (registered.is_kind(Kind::list)) {
    for (uint32_t i = 0; i < registered.as<List>()->size; ++i) {
      const Value each = registered.as<List>()->items[i];
      const int is = vm.subclass_check(Value(candidate), each);
      if (is != 0) return is;
    }
  }
  for (size_t i = 0; i < cls->subclasses.size(); ++i) {
    const int is = vm.subclass_check(Value(candidate), Value(cls->subclasses[i]));
    if (is != 0) return is;
  }
  return 0;
}

Value new_generic_alias(Vm& vm, Value origin, Value arguments) {
  Type* type = origin.is_null() ? vm.types.union_type : vm.types.generic_alias;
  GenericAlias* alias = vm.heap.create<GenericAlias>(Kind::generic_alias, type);
  alias->origin = std::move(origin);
  alias->arguments = arguments.is_kind(Kind::tuple) ? std::move(arguments) : vm.new_tuple({arguments});
  return Value::adopt(alias);
}

Value subscript_class(Vm& vm, Type* type, const Value& key) {
  const Value function = vm.find_attribute(Value(type), vm.intern("__class_getitem__"));
  if (vm.raised()) return Value();
  if (!function.is_null()) return vm.call(function, {key});
  if (type->is_subscriptable) return new_generic_alias(vm, Value(type), key);
  return vm.raise_type_error("type '" + std::string(type->name->view()) + "' is not subscriptable");
}

}  // namespace lockstep::script
