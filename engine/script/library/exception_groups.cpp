// BaseExceptionGroup and ExceptionGroup: extra is the tuple of exceptions, extra2 the message.
#include <string>

#include "engine/script/vm/exception_groups.hpp"

namespace lockstep::script {
namespace {

Exception* group_of(const Value& value) { return value.as<Exception>(); }
const Tuple* members_of(const Value& group) { return group_of(group)->extra.as<Tuple>(); }

Value allocate_group(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.count != 2)
    return vm.raisef(vm.types.type_error, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%u given)", arguments.count), Value();
  if (!arguments[0].is_kind(Kind::str))
    return vm.raisef(vm.types.type_error, "BaseExceptionGroup.__new__() argument 1 must be str, not %s", vm.type_of(arguments[0])->name->data), Value();
  const Value& sequence = arguments[1];
  if (!sequence.is_kind(Kind::list) && !sequence.is_kind(Kind::tuple)) {
    return vm.raise_type_error("second argument (exceptions) must be a sequence");
  }
  std::vector<Value> members;
  if (!vm.collect(sequence, members)) return Value();
  if (members.empty()) return vm.raise(vm.types.value_error, "second argument (exceptions) must be a non-empty sequence");
  bool only_exceptions = true;
  for (size_t i = 0; i < members.size(); ++i) {
    if (!members[i].is_kind(Kind::exception))
      return vm.raisef(vm.types.value_error, "Item %zu of second argument (exceptions) is not an exception", i), Value();
    if (!vm.is_instance(members[i], vm.types.exception)) only_exceptions = false;
  }
  if (type == vm.types.base_exception_group && only_exceptions) type = vm.types.exception_group;
  if (!only_exceptions && type == vm.types.exception_group) return vm.raise_type_error("Cannot nest BaseExceptions in an ExceptionGroup");
  if (!only_exceptions && type != vm.types.base_exception_group && type->is_subtype_of(vm.types.exception))
    return vm.raisef(vm.types.type_error, "Cannot nest BaseExceptions in '%s'", type->name->data), Value();
  Value made = vm.new_instance(type);
  group_of(made)->arguments = vm.new_tuple(arguments.values, arguments.count);
  group_of(made)->extra2 = arguments[0];
  group_of(made)->extra = vm.new_tuple(std::move(members));
  return made;
}

bool initialize_group(Vm& vm, const Value& self, const Arguments& arguments) {
  if (arguments.keyword_count > 0) {
    vm.raisef(vm.types.type_error, "%s() takes no keyword arguments", vm.type_of(self)->name->data);
    return false;
  }
  group_of(self)->arguments = vm.new_tuple(arguments.values, arguments.count);
  return true;
}

Value group_str(Vm& vm, const Value& self) {
  const uint32_t count = members_of(self)->size;
  return vm.new_str(std::string(Vm::text_of(group_of(self)->extra2)) + " (" + std::to_string(count) + " sub-exception" + (count == 1 ? "" : "s") + ")");
}

Value group_get_attribute(Vm& vm, const Value& self, Str* name) {
  if (name->view() == "exceptions") return group_of(self)->extra;
  if (name->view() == "message") return group_of(self)->extra2;
  return vm.types.base_exception->slots.get_attribute(vm, self, name);
}

Value group_derive(Vm& vm, const Arguments& arguments) {
  return vm.call(Value(vm.types.base_exception_group), {group_of(arguments[0])->extra2, arguments[1]});
}

/// How split and subgroup select: a class, a tuple of classes, or a function.
int selects(Vm& vm, const Value& condition, const Value& exception) {
  if (condition.is_kind(Kind::type)) return vm.is_instance(exception, condition.as<Type>());
  if (condition.is_kind(Kind::tuple)) {
    const Tuple* types = condition.as<Tuple>();
    for (uint32_t i = 0; i < types->size; ++i)
      if (types->items[i].is_kind(Kind::type) && vm.is_instance(exception, types->items[i].as<Type>())) return 1;
    return 0;
  }
  const Value result = vm.call(condition, {exception});
  return result.is_null() ? -1 : vm.truth(result);
}

bool check_condition(Vm& vm, const Value& condition) {
  if (condition.is_kind(Kind::type) && condition.as<Type>()->is_exception) return true;
  if (condition.is_kind(Kind::tuple)) return true;
  if (!condition.is_kind(Kind::type) && vm.is_callable(condition)) return true;
  vm.raise_type_error("expected an exception type, a tuple of exception types, or a callable (other than a class)");
  return false;
}

bool split(Vm& vm, const Arguments& arguments, Value& matched, Value& rest) {
  const Value& condition = arguments[1];
  return check_condition(vm, condition) &&
         split_group(vm, arguments[0], [&](const Value& part) { return selects(vm, condition, part); }, matched, rest);
}

Value group_split(Vm& vm, const Arguments& arguments) {
  Value matched, rest;
  if (!split(vm, arguments, matched, rest)) return Value();
  return vm.new_tuple({matched, rest});
}
Value group_subgroup(Vm& vm, const Arguments& arguments) {
  Value matched, rest;
  if (!split(vm, arguments, matched, rest)) return Value();
  return matched;
}

const NativeDefinition group_methods[] = {
    {"derive", group_derive, 1, 1},
    {"split", group_split, 1, 1},
    {"subgroup", group_subgroup, 1, 1},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

void install_exception_groups(Vm& vm) {
  Vm::NativeType description;
  description.name = "BaseExceptionGroup";
  description.base = vm.types.base_exception;
  description.kind = Kind::exception;
  description.size = sizeof(Exception);
  description.attributes_offset = offsetof(Exception, attributes);
  description.slots.allocate = allocate_group;
  description.slots.initialize = initialize_group;
  description.slots.str = group_str;
  description.slots.get_attribute = group_get_attribute;
  vm.types.base_exception_group = vm.new_native_type(description, group_methods);
  vm.types.base_exception_group->is_exception = true;
  vm.dict_set(vm.builtins.get(), vm.intern("BaseExceptionGroup"), Value(vm.types.base_exception_group));

  // class ExceptionGroup(BaseExceptionGroup, Exception)
  const Value names = vm.new_dict();
  vm.dict_set(names.as<Dict>(), vm.names.dunder_module, vm.new_str("builtins"));
  const Value made = vm.new_script_type(vm.new_str("ExceptionGroup"), {Value(vm.types.base_exception_group), Value(vm.types.exception)}, names.as<Dict>(),
                                        Arguments{nullptr, 0}, vm.new_str("ExceptionGroup"));
  vm.types.exception_group = made.as<Type>();
  vm.dict_set(vm.builtins.get(), vm.intern("ExceptionGroup"), made);
}

}  // namespace lockstep::script
