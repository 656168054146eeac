// Classes of functions, methods and cells of code, and the descriptors built on them: property, staticmethod, classmethod.
#include <cstdio>
#include <string>

#include "engine/script/code/code.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

std::string address_of(Vm& vm, const Value& value) {
  char text[32];
  std::snprintf(text, sizeof text, "0x%012llx", static_cast<unsigned long long>(value.is_object() ? vm.heap.id_of(value.object()) : 0));
  return text;
}

Value or_none(const Value& value) { return value.is_null() ? Value::none() : value; }

Value call_itself(Vm& vm, const Value& self, const Arguments& arguments) { return vm.call(self, arguments); }

// --- function --------------------------------------------------------------------------------------------------------------

Value function_repr(Vm& vm, const Value& self) {
  return vm.new_str("<function " + std::string(Vm::text_of(self.as<Function>()->qualified_name)) + " at " + address_of(vm, self) + ">");
}

// What makes the annotations, or null: the compiler leaves a code object where the maker needs no cells.
Value annotate_function(Vm& vm, Function* function) {
  if (function->annotations.is_kind(Kind::code))
    function->annotations = vm.new_function(function->annotations.as<Code>(), function->globals.get());
  return function->annotations.is_kind(Kind::dict) ? Value() : function->annotations;
}

Value annotations_of(Vm& vm, const Value& self) {
  Function* function = self.as<Function>();
  if (function->annotations.is_null()) function->annotations = vm.new_dict();
  const Value annotate = annotate_function(vm, function);
  if (annotate.is_null()) return function->annotations;
  Value made = vm.call(annotate, {Value::small(1)});
  if (made.is_null()) return Value();
  if (!made.is_kind(Kind::dict)) {
    vm.raise_type_error("__annotate__ returned non-dict of type '" + std::string(vm.type_name(made)) + "'");
    return Value();
  }
  function->annotations = made;
  return made;
}

Value function_attribute(Vm& vm, const Value& self, Str* name) {
  Function* function = self.as<Function>();
  const CommonNames& names = vm.names;
  if (name == names.dunder_name) return function->name;
  if (name == names.dunder_qualname) return function->qualified_name;
  if (name == names.dunder_doc) return or_none(function->docstring);
  if (name == names.dunder_module) return or_none(function->module);
  if (name == names.dunder_defaults) return or_none(function->defaults);
  if (name == names.dunder_annotations) return annotations_of(vm, self);
  const std::string_view text = name->view();
  if (text == "__code__") return function->code.value();
  if (text == "__annotate__") return or_none(annotate_function(vm, function));
  if (text == "__globals__") return function->globals.value();
  if (text == "__closure__") return or_none(function->closure);
  if (text == "__kwdefaults__") return or_none(function->keyword_defaults);
  if (text == "__type_params__") return vm.new_tuple(std::vector<Value>());
  return Value();
}

int function_set_attribute(Vm& vm, const Value& self, Str* name, const Value* value) {
  Function* function = self.as<Function>();
  const CommonNames& names = vm.names;
  const bool clears = value == nullptr || value->is_none();
  if (name == names.dunder_name || name == names.dunder_qualname) {
    if (value == nullptr || !Vm::is_str(*value)) {
      vm.raise_type_error(std::string(name->view()) + " must be set to a string object");
      return -1;
    }
    (name == names.dunder_name ? function->name : function->qualified_name) = *value;
    return 1;
  }
  const auto store = [&](Value& field, Kind kind, const char* what) {
    if (!clears && !value->is_kind(kind)) {
      vm.raise_type_error(std::string(name->view()) + " must be set to a " + what + " object");
      return -1;
    }
    field = clears ? Value() : *value;
    return 1;
  };
  if (name == names.dunder_doc || name == names.dunder_module) {
    (name == names.dunder_doc ? function->docstring : function->module) = clears ? Value() : *value;
    return 1;
  }
  if (name == names.dunder_defaults) return store(function->defaults, Kind::tuple, "tuple");
  if (name == names.dunder_annotations) return store(function->annotations, Kind::dict, "dict");
  if (name->view() == "__type_params__") return 1;  // functions keep none
  if (name->view() == "__annotate__") {
    function->annotations = clears ? Value() : *value;
    return 1;
  }
  if (name->view() == "__kwdefaults__") return store(function->keyword_defaults, Kind::dict, "dict");
  return 0;
}

Value function_get(Vm& vm, const Arguments& arguments) {
  if (arguments[1].is_none()) return arguments[0];
  return vm.new_bound_method(arguments[0], arguments[1]);
}

constexpr NativeDefinition function_methods[] = {
    {"__get__", function_get, 1, 2},
    {nullptr, nullptr, 0, 0},
};

// --- native functions and bound methods --------------------------------------------------------------------------------------

Value bound_repr(Vm& vm, const Value& self) {
  const BoundMethod* method = self.as<BoundMethod>();
  const Value& function = method->function;
  if (function.is_kind(Kind::native_function)) {
    const char* name = function.as<NativeFunction>()->definition->name;
    const std::string owner = method->self.is_kind(Kind::type) ? "type" : std::string(vm.type_name(method->self));
    return vm.new_str("<built-in method " + std::string(name) + " of " + owner + " object at " + address_of(vm, method->self) + ">");
  }
  if (is_slot_wrapper(vm, function)) {
    return vm.new_str("<method-wrapper '" + std::string(slot_wrapper_name(function.as<SlotWrapper>())) + "' of " +
                      std::string(vm.type_name(method->self)) + " object at " + address_of(vm, method->self) + ">");
  }
  std::string text = "<bound method ";
  const Value name = vm.find_attribute(function, vm.names.dunder_qualname);
  if (vm.raised()) return Value();
  text += Vm::is_str(name) ? Vm::text_of(name) : std::string_view("?");
  text += " of ";
  if (!vm.append_repr(text, method->self)) return Value();
  return vm.new_str(text + ">");
}

Value bound_compare(Vm&, const Value& a, const Value& b, int op) {
  if (!a.is_kind(Kind::bound_method) || !b.is_kind(Kind::bound_method)) return Value::not_implemented();
  const bool same = a.as<BoundMethod>()->self.same(b.as<BoundMethod>()->self) && a.as<BoundMethod>()->function.same(b.as<BoundMethod>()->function);
  if (op == static_cast<int>(CompareOperator::eq)) return Value::boolean(same);
  if (op == static_cast<int>(CompareOperator::ne)) return Value::boolean(!same);
  return Value::not_implemented();
}

bool bound_hash(Vm& vm, const Value& self, uint32_t& hash) {
  const BoundMethod* method = self.as<BoundMethod>();
  hash = default_hash(vm, method->self) ^ default_hash(vm, method->function);
  return true;
}

Value bound_attribute(Vm& vm, const Value& self, Str* name) {
  const BoundMethod* method = self.as<BoundMethod>();
  if (name->view() == "__self__") return method->self;
  if (name->view() == "__func__") return method->function;
  if (name == vm.names.dunder_class || name == vm.names.dunder_dict || name->view() == "__call__") return Value();
  return vm.find_attribute(method->function, name);
}

Value bound_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (arguments.count != 2) return vm.raise_type_error("method expected 2 arguments, got " + std::to_string(arguments.count));
  if (!vm.is_callable(arguments[0])) return vm.raise_type_error("first argument must be callable");
  if (arguments[1].is_none()) return vm.raise_type_error("instance must not be None");
  return vm.new_bound_method(arguments[0], arguments[1]);
}

Value native_repr(Vm& vm, const Value& self) {
  if (self.is_kind(Kind::bound_method)) return bound_repr(vm, self);
  const NativeFunction* function = self.as<NativeFunction>();
  const std::string name = function->definition->name;
  if (function->is_method && function->owner != nullptr)
    return vm.new_str("<method '" + name + "' of '" + std::string(function->owner->name->view()) + "' objects>");
  return vm.new_str("<built-in function " + name + ">");
}

Value native_compare(Vm& vm, const Value& a, const Value& b, int op) {
  if (a.is_kind(Kind::bound_method) || b.is_kind(Kind::bound_method)) return bound_compare(vm, a, b, op);
  if (op == static_cast<int>(CompareOperator::eq)) return Value::boolean(a.same(b));
  if (op == static_cast<int>(CompareOperator::ne)) return Value::boolean(!a.same(b));
  return Value::not_implemented();
}

bool native_hash(Vm& vm, const Value& self, uint32_t& hash) {
  if (self.is_kind(Kind::bound_method)) return bound_hash(vm, self, hash);
  hash = default_hash(vm, self);
  return true;
}

Value native_attribute(Vm& vm, const Value& self, Str* name) {
  if (self.is_kind(Kind::bound_method)) return bound_attribute(vm, self, name);
  const NativeFunction* function = self.as<NativeFunction>();
  const std::string_view own = function->definition->name;
  if (name == vm.names.dunder_name) return vm.new_str(own);
  if (name == vm.names.dunder_qualname)
    return vm.new_str(function->owner != nullptr ? std::string(function->owner->name->view()) + "." + std::string(own) : std::string(own));
  if (name == vm.names.dunder_module) return function->owner != nullptr ? Value::none() : vm.interned("builtins");
  if (name == vm.names.dunder_doc) return Value::none();
  if (name->view() == "__self__") return or_none(function->self);
  if (name->view() == "__objclass__" && function->owner != nullptr) return Value(function->owner);
  return Value();
}

// --- staticmethod, classmethod -----------------------------------------------------------------------------------------------

Value wrapper_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.count != 1 || arguments.keyword_count > 0) {
    return vm.raise_type_error(std::string(type->name->view()) + " expected 1 argument, got " + std::to_string(arguments.positional()));
  }
  Value wrapper = vm.new_instance(type);
  if (!wrapper.is_null()) wrapper.as<WrapperObject>()->function = arguments[0];
  return wrapper;
}
Value wrapper_repr(Vm& vm, const Value& self) {
  std::string text = "<" + std::string(vm.type_name(self)) + "(";
  if (!vm.append_repr(text, self.as<WrapperObject>()->function)) return Value();
  return vm.new_str(text + ")>");
}
Value wrapper_attribute(Vm& vm, const Value& self, Str* name) {
  const Value function = self.as<WrapperObject>()->function;
  if (name->view() == "__func__" || name == vm.names.dunder_wrapped) return function;
  if (name == vm.names.dunder_name || name == vm.names.dunder_qualname || name == vm.names.dunder_doc || name == vm.names.dunder_module ||
      name == vm.names.dunder_isabstractmethod)
    return vm.find_attribute(function, name);
  return Value();
}
Value static_call(Vm& vm, const Value& self, const Arguments& arguments) {
  const Value function = self.as<WrapperObject>()->function;
  return vm.call(function, arguments);
}

// --- property ----------------------------------------------------------------------------------------------------------------

bool property_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  static constexpr NativeDefinition signature{"property", nullptr, 0, 4, "fget,fset,fdel,doc"};
  std::vector<Value> places;
  if (!vm.bind_native_arguments(signature, arguments, false, places)) return false;
  places.resize(4);
  Property* property = self.as<Property>();
  Value* parts[] = {&property->getter, &property->setter, &property->deleter, &property->docstring};
  for (size_t i = 0; i < 4; ++i) *parts[i] = places[i].is_none() ? Value() : places[i];
  if (property->docstring.is_null() && !property->getter.is_null()) {
    const Value getter = property->getter;
    Value doc = vm.find_attribute(getter, vm.names.dunder_doc);
    if (vm.raised()) return false;
    property->docstring = std::move(doc);
  }
  return true;
}

Value property_attribute(Vm& vm, const Value& self, Str* name) {
  Property* property = self.as<Property>();
  const std::string_view text = name->view();
  if (text == "fget") return or_none(property->getter);
  if (text == "fset") return or_none(property->setter);
  if (text == "fdel") return or_none(property->deleter);
  if (name == vm.names.dunder_doc) return or_none(property->docstring);
  if (name == vm.names.dunder_name && !property->getter.is_null()) {
    const Value getter = property->getter;
    return vm.find_attribute(getter, name);
  }
  if (name == vm.names.dunder_isabstractmethod) {
    for (const Value& part : {property->getter, property->setter, property->deleter}) {
      if (part.is_null()) continue;
      const Value mark = vm.find_attribute(part, name);
      if (vm.raised()) return Value();
      const int truth = mark.is_null() ? 0 : vm.truth(mark);
      if (truth < 0) return Value();
      if (truth) return Value::boolean(true);
    }
    return Value::boolean(false);
  }
  return Value();
}

int property_set_attribute(Vm& vm, const Value& self, Str* name, const Value* value) {
  if (name != vm.names.dunder_doc) return 0;
  self.as<Property>()->docstring = value != nullptr ? *value : Value();
  return 1;
}

// A copy with one part replaced: what @x.setter does.
template <Value Property::*part>
Value property_with(Vm& vm, const Arguments& arguments) {
  const Property* old = arguments[0].as<Property>();
  Value copy = vm.new_instance(vm.type_of(arguments[0]));
  if (copy.is_null()) return copy;
  Property* property = copy.as<Property>();
  property->getter = old->getter;
  property->setter = old->setter;
  property->deleter = old->deleter;
  property->docstring = old->docstring;
  property->*part = arguments[1];
  return copy;
}

Value property_get(Vm& vm, const Arguments& arguments) {
  return bind_attribute(vm, arguments[0], arguments[1].is_none() ? Value() : arguments[1], nullptr);
}
Value property_set(Vm& vm, const Arguments& arguments) {
  const Value setter = arguments[0].as<Property>()->setter;
  if (setter.is_null()) return raise_attribute_error(vm, arguments[1], vm.names.empty, "property has no setter");
  return vm.call(setter, {arguments[1], arguments[2]});
}

constexpr NativeDefinition property_methods[] = {
    {"getter", property_with<&Property::getter>, 1, 1},
    {"setter", property_with<&Property::setter>, 1, 1},
    {"deleter", property_with<&Property::deleter>, 1, 1},
    {"__get__", property_get, 1, 2},
    {"__set__", property_set, 2, 2},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

void install_function_types(Vm& vm) {
  {
    Vm::NativeType function{.name = "function", .kind = Kind::function, .size = sizeof(Function)};
    function.attributes_offset = offsetof(Function, attributes);
    function.can_be_base = false;
    function.slots.repr = function_repr;
    function.slots.call = call_itself;
    function.slots.get_attribute = function_attribute;
    function.slots.set_attribute = function_set_attribute;
    vm.types.function = vm.new_native_type(function, function_methods);
  }
  {
    Vm::NativeType native{.name = "builtin_function_or_method", .kind = Kind::native_function, .size = sizeof(NativeFunction)};
    native.can_be_base = false;
    native.slots.repr = native_repr;
    native.slots.call = call_itself;
    native.slots.compare = native_compare;
    native.slots.hash = native_hash;
    native.slots.get_attribute = native_attribute;
    vm.types.native_function = vm.new_native_type(native);
  }
  {
    Vm::NativeType method{.name = "method", .kind = Kind::bound_method, .size = sizeof(BoundMethod)};
    method.can_be_base = false;
    method.slots.construct = bound_construct;
    method.slots.repr = bound_repr;
    method.slots.call = call_itself;
    method.slots.compare = bound_compare;
    method.slots.hash = bound_hash;
    method.slots.get_attribute = bound_attribute;
    vm.types.bound_method = vm.new_native_type(method);
  }
  const auto wrapper = [&](const char* name, Kind kind, bool callable) {
    Vm::NativeType description{.name = name, .kind = kind, .size = sizeof(WrapperObject)};
    description.slots.construct = wrapper_construct;
    description.slots.repr = wrapper_repr;
    description.slots.get_attribute = wrapper_attribute;
    if (callable) description.slots.call = static_call;
    return vm.new_native_type(description);
  };
  vm.types.static_method = wrapper("staticmethod", Kind::static_method, true);
  vm.types.class_method = wrapper("classmethod", Kind::class_method, false);
  {
    Vm::NativeType property{.name = "property", .kind = Kind::property, .size = sizeof(Property)};
    property.slots.initialize = property_initialize;
    property.slots.get_attribute = property_attribute;
    property.slots.set_attribute = property_set_attribute;
    vm.types.property = vm.new_native_type(property, property_methods);
  }
  for (Type* type : {vm.types.static_method, vm.types.class_method, vm.types.property})
    vm.dict_set(vm.builtins.get(), type->name.get(), Value(type));
}

}  // namespace lockstep::script
