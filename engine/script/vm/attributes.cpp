// Attribute access as CPython defines it, by the kind of the object: instance, class, module, super.
#include "engine/script/vm/attributes.hpp"

#include <algorithm>
#include <string>

#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

// Objects of these kinds can be descriptors by what their class defines.
bool may_be_script_descriptor(const Value& attribute) {
  return attribute.is_object() && attribute.object()->type->is_script_class && attribute.object()->kind != Kind::type;
}

bool has_slot(const Type* type, const Str* name) {
  return std::find(type->slot_names.begin(), type->slot_names.end(), name) != type->slot_names.end();
}

bool has_prefix(const Str* name) { return name->view().starts_with("__"); }

Value call_getter(Vm& vm, const Value& property, const Value& instance, Str* name) {
  const Value getter = property.as<Property>()->getter;
  if (getter.is_null() || getter.is_none()) {
    return raise_attribute_error(vm, instance, name,
                                 "property '" + std::string(name->view()) + "' of '" + std::string(vm.type_of(instance)->qualified_name->view()) +
                                     "' object has no getter");
  }
  return vm.call(getter, {instance});
}

// An attribute that the class computes: its own names first, then what every object has.
Value computed_attribute(Vm& vm, const Value& object, Type* type, Str* name) {
  if (type->slots.get_attribute != nullptr) {
    Value value = type->slots.get_attribute(vm, object, name);
    if (!value.is_null() || vm.raised()) return value;
  }
  if (name == vm.names.dunder_class) return Value(type);
  if (name == vm.names.dunder_dict && object.is_object() && !type->refuses_attributes) return vm.instance_dict(object.object());
  return Value();
}

Value instance_attribute(Vm& vm, const Value& object, Str* name) {
  Type* type = vm.type_of(object);
  const TypeLookup found = lookup_with_owner(type, name);
  Value class_value = found.value != nullptr ? *found.value : Value();
  if (!class_value.is_null()) {
    if (class_value.is_kind(Kind::property)) return call_getter(vm, class_value, object, name);
    if (is_data_descriptor(vm, class_value) && !vm.special(class_value.object()->type, Special::sp_get).is_null())
      return bind_attribute(vm, class_value, object, type);
  }
  // A method of a native class never has the name of a computed attribute; what a script class defines goes before.
  if (class_value.is_null() || (!found.owner->is_script_class && has_prefix(name))) {
    Value value = computed_attribute(vm, object, type, name);
    if (!value.is_null() || vm.raised()) return value;
  } else if (name == vm.names.dunder_class) {
    return Value(type);
  }
  if (object.is_object()) {
    Value value = vm.instance_get(object.object(), name);
    if (!value.is_null()) return value;
  }
  if (class_value.is_null()) return Value();
  return bind_attribute(vm, class_value, object, type);
}

Value class_attribute(Vm& vm, const Value& object, Str* name) {
  Type* type = object.as<Type>();
  Type* metatype = type->type;
  const TypeLookup in_metatype = lookup_with_owner(metatype, name);
  const Value meta_value = in_metatype.value != nullptr ? *in_metatype.value : Value();
  if (!meta_value.is_null() && is_data_descriptor(vm, meta_value)) return bind_attribute(vm, meta_value, object, metatype);
  if (metatype->slots.get_attribute != nullptr && has_prefix(name)) {
    Value value = metatype->slots.get_attribute(vm, object, name);
    if (!value.is_null() || vm.raised()) return value;
  }
  const Value value = vm.lookup_in_type(type, name);
  if (!value.is_null()) return bind_attribute(vm, value, Value(), type);
  if (!meta_value.is_null()) return bind_attribute(vm, meta_value, object, metatype);
  return name == vm.names.dunder_class ? Value(metatype) : Value();
}

Value module_attribute(Vm& vm, const Value& object, Str* name) {
  Module* module = object.as<Module>();
  Value value = vm.dict_get(module->dict.get(), name);
  if (!value.is_null()) return value;
  if (name == vm.names.dunder_dict) return module->dict.value();
  value = instance_attribute(vm, object, name);
  if (!value.is_null() || vm.raised()) return value;
  const Value fallback = vm.dict_get(module->dict.get(), vm.names.dunder_getattr);
  return fallback.is_null() ? Value() : vm.call(fallback, {Value(name)});
}

Value super_attribute(Vm& vm, const Value& object, Str* name) {
  Super* super = object.as<Super>();
  if (!super->self.is_null() && name != vm.names.dunder_class) {
    Type* self_type = super->self_type;
    const auto& mro = self_type->mro;
    auto place = std::find(mro.begin(), mro.end(), static_cast<Type*>(super->start.get()));
    if (place != mro.end()) ++place;
    for (; place != mro.end(); ++place) {
      const DictEntry* entry = dict_find((*place)->dict.get(), name);
      if (entry == nullptr) continue;
      const Value attribute = entry->value;
      // From a class method the class itself is `self`: attributes are not bound to it as to an instance.
      const bool is_class = super->self.is_kind(Kind::type) && super->self.as<Type>() == self_type;
      return bind_attribute(vm, attribute, is_class ? Value() : super->self, self_type);
    }
  }
  return instance_attribute(vm, object, name);
}

bool set_class_attribute(Vm& vm, const Value& object, Str* name, const Value* value) {
  Type* type = object.as<Type>();
  const Value meta_value = vm.lookup_in_type(type->type, name);
  if (value != nullptr && may_be_script_descriptor(meta_value) && is_data_descriptor(vm, meta_value))
    return !vm.call_special(meta_value, Special::sp_set, {object, *value}, nullptr).is_null();
  if (!type->is_script_class && type != vm.types.event_loop) {  // CPython's loops are classes in Python
    vm.raise_type_error("cannot set '" + std::string(name->view()) + "' attribute of immutable type '" +
                        std::string(type->name->view()) + "'");
    return false;
  }
  if (type->type->slots.set_attribute != nullptr) {
    const int done = type->type->slots.set_attribute(vm, object, name, value);
    if (done != 0) return done > 0;
  }
  if (value != nullptr) {
    vm.set_type_attribute(type, name->view(), *value);
    return true;
  }
  DictEntry* entry = dict_find(type->dict.get(), name);
  if (entry == nullptr) {
    raise_no_attribute(vm, object, name);
    return false;
  }
  const DictEntry removed = dict_remove(vm.heap, type->dict.get(), entry);
  vm.type_changed(type);
  return true;
}

bool set_module_attribute(Vm& vm, const Value& object, Str* name, const Value* value) {
  Dict* dict = object.as<Module>()->dict.get();
  if (value != nullptr) {
    vm.dict_set(dict, name, *value);
    return true;
  }
  if (vm.dict_delete(dict, Value(name)) == 1) return true;
  raise_no_attribute(vm, object, name);
  return false;
}

bool set_through_property(Vm& vm, const Value& property, const Value& object, Str* name, const Value* value) {
  const Value function = value != nullptr ? property.as<Property>()->setter : property.as<Property>()->deleter;
  if (function.is_null() || function.is_none()) {
    raise_attribute_error(vm, object, name,
                          "property '" + std::string(name->view()) + "' of '" + std::string(vm.type_of(object)->qualified_name->view()) + "' object has no " +
                              (value != nullptr ? "setter" : "deleter"));
    return false;
  }
  return !(value != nullptr ? vm.call(function, {object, *value}) : vm.call(function, {object})).is_null();
}

bool set_instance_attribute(Vm& vm, const Value& object, Str* name, const Value* value) {
  Type* type = vm.type_of(object);
  const TypeLookup found = lookup_with_owner(type, name);
  const Value class_value = found.value != nullptr ? *found.value : Value();
  if (class_value.is_kind(Kind::property)) return set_through_property(vm, class_value, object, name, value);
  if (may_be_script_descriptor(class_value)) {
    const Value function = vm.special(class_value.object()->type, value != nullptr ? Special::sp_set : Special::sp_delete);
    if (!function.is_null())
      return !(value != nullptr ? vm.call(function, {class_value, object, *value}) : vm.call(function, {class_value, object})).is_null();
    if (is_data_descriptor(vm, class_value)) {
      vm.raise(vm.types.attribute_error, value != nullptr ? "__set__" : "__delete__");
      return false;
    }
  }
  if (type->slots.set_attribute != nullptr) {
    const int done = type->slots.set_attribute(vm, object, name, value);
    if (done != 0) return done > 0;
  }
  if (name == vm.names.dunder_class && value != nullptr) {
    if (!value->is_kind(Kind::type)) {
      vm.raise_type_error("__class__ must be set to a class, not '" + std::string(vm.type_name(*value)) + "' object");
      return false;
    }
    Type* wanted = value->as<Type>();
    if (!object.is_object() || object.object()->kind != Kind::instance || wanted->instance_kind != Kind::instance || !wanted->is_script_class) {
      vm.raise_type_error("__class__ assignment only supported for mutable types or ModuleType subclasses");
      return false;
    }
    vm.instance_dict(object.object());  // its shape was of the old class
    object.object()->type = wanted;
    return true;
  }
  AttributeTable* table = object.is_object() ? attribute_table(object.object()) : nullptr;
  bool allowed = table != nullptr;
  if (allowed && type->refuses_attributes)
    allowed = has_slot(type, name);
  if (allowed && name == vm.names.dunder_dict && value != nullptr) {
    if (!value->is_kind(Kind::dict)) {
      vm.raise_type_error("__dict__ must be set to a dictionary, not a '" + std::string(vm.type_name(*value)) + "'");
      return false;
    }
    const Value old = vm.instance_dict(object.object());
    table->dict = value->as<Dict>();
    Value(*value).release();
    Value::release_bits(old.bits());
    return true;
  }
  if (allowed) {
    if (value != nullptr) return vm.instance_set(object.object(), name, *value);
    if (vm.instance_delete(object.object(), name) == 1) return true;
    raise_no_attribute(vm, object, name);
    return false;
  }
  const std::string text = "'" + std::string(vm.type_name(object)) + "' object";
  const std::string quoted = "'" + std::string(name->view()) + "'";
  const bool exists = !class_value.is_null() || (type->slots.get_attribute != nullptr && !type->slots.get_attribute(vm, object, name).is_null());
  if (exists) {
    const bool is_method = !class_value.is_null() || type->is_script_class;
    const bool is_member = type == vm.types.range || type == vm.types.slice;
    raise_attribute_error(vm, object, name, is_method ? text + " attribute " + quoted + " is read-only"
                                            : is_member ? "readonly attribute"
                                                        : "attribute " + quoted + " of '" + std::string(type->name->view()) + "' objects is not writable");
  } else if (!vm.raised()) {
    raise_attribute_error(vm, object, name,
                          text + " has no attribute " + quoted + " and no __dict__ for setting new attributes");
  }
  return false;
}

}  // namespace

bool is_data_descriptor(Vm& vm, const Value& attribute) {
  if (attribute.is_kind(Kind::property)) return true;
  if (!may_be_script_descriptor(attribute)) return false;
  Type* type = attribute.object()->type;
  return !vm.special(type, Special::sp_set).is_null() || !vm.special(type, Special::sp_delete).is_null();
}

Value bind_attribute(Vm& vm, const Value& attribute, const Value& instance, Type* owner) {
  if (!attribute.is_object()) return attribute;
  Object* object = attribute.object();
  switch (object->kind) {
    case Kind::function: return instance.is_null() ? attribute : vm.new_bound_method(attribute, instance);
    case Kind::native_function:
      return instance.is_null() || !static_cast<NativeFunction*>(object)->is_method ? attribute : vm.new_bound_method(attribute, instance);
    case Kind::static_method: return static_cast<WrapperObject*>(object)->function;
    case Kind::class_method: {
      const Value function = static_cast<WrapperObject*>(object)->function;
      if (function.is_kind(Kind::function) || function.is_kind(Kind::native_function) || !may_be_script_descriptor(function))
        return vm.new_bound_method(function, Value(owner));
      return bind_attribute(vm, function, Value(owner), owner);
    }
    case Kind::property:
      if (instance.is_null()) return attribute;
      if (static_cast<Property*>(object)->getter.is_null() || static_cast<Property*>(object)->getter.is_none())
        return raise_attribute_error(vm, instance, vm.names.empty, "property of '" + std::string(vm.type_name(instance)) + "' object has no getter");
      return vm.call(static_cast<Property*>(object)->getter, {instance});
    case Kind::native:
      if (is_slot_wrapper(vm, attribute)) {
        if (instance.is_null() || !slot_wrapper_binds(attribute.as<SlotWrapper>())) return attribute;
        return vm.new_bound_method(attribute, instance);
      }
      break;
    default: break;
  }
  if (!may_be_script_descriptor(attribute)) return attribute;
  const Value get = vm.special(object->type, Special::sp_get);
  if (get.is_null()) return attribute;
  return vm.call(get, {attribute, instance.is_null() ? Value::none() : instance, Value(owner)});
}

Value generic_get_attribute(Vm& vm, const Value& object, Str* name) {
  if (object.is_object()) {
    switch (object.object()->kind) {
      case Kind::type: return class_attribute(vm, object, name);
      case Kind::module: return module_attribute(vm, object, name);
      case Kind::super: return super_attribute(vm, object, name);
      default: break;
    }
  }
  return instance_attribute(vm, object, name);
}

bool generic_set_attribute(Vm& vm, const Value& object, Str* name, const Value* value) {
  if (object.is_kind(Kind::type)) return set_class_attribute(vm, object, name, value);
  if (object.is_kind(Kind::module)) return set_module_attribute(vm, object, name, value);
  return set_instance_attribute(vm, object, name, value);
}

namespace {

// Looks an attribute up with the hooks of script classes. Null: missing, or raised (AttributeError too).
Value look_up(Vm& vm, const Value& object, Str* name) {
  Type* type = vm.type_of(object);
  if (!type->is_script_class) return generic_get_attribute(vm, object, name);
  const Value getattribute = vm.special(type, Special::sp_getattribute);
  Value value = getattribute.is_null() ? generic_get_attribute(vm, object, name) : vm.call(getattribute, {object, Value(name)});
  if (!value.is_null() || (vm.raised() && !vm.pending_is(vm.types.attribute_error))) return value;
  const Value getattr = vm.special(type, Special::sp_getattr);
  if (getattr.is_null()) return value;
  if (vm.raised()) vm.take_exception();
  return vm.call(getattr, {object, Value(name)});
}

}  // namespace

Value Vm::find_attribute(const Value& object, Str* name) {
  Value value = look_up(*this, object, name);
  if (value.is_null() && pending_is(types.attribute_error)) take_exception();
  return value;
}

Value Vm::get_attribute(const Value& object, Str* name) {
  Value value = look_up(*this, object, name);
  if (value.is_null() && !raised() && aborted_ == AbortReason::none) return raise_no_attribute(*this, object, name);
  return value;
}

bool Vm::set_attribute(const Value& object, Str* name, const Value& value) {
  Type* type = type_of(object);
  if (type->is_script_class) {
    const Value setattr = special(type, Special::sp_setattr);
    if (!setattr.is_null()) return !call(setattr, {object, Value(name), value}).is_null();
  }
  return generic_set_attribute(*this, object, name, &value);
}

bool Vm::delete_attribute(const Value& object, Str* name) {
  Type* type = type_of(object);
  if (type->is_script_class) {
    const Value delattr = special(type, Special::sp_delattr);
    if (!delattr.is_null()) return !call(delattr, {object, Value(name)}).is_null();
  }
  return generic_set_attribute(*this, object, name, nullptr);
}

Value raise_attribute_error(Vm& vm, const Value& object, Str* name, std::string_view message) {
  Value exception = vm.new_exception(vm.types.attribute_error, message);
  if (exception.is_null()) return exception;
  if (exception.is_kind(Kind::exception)) {
    exception.as<Exception>()->extra = object;
    exception.as<Exception>()->extra2 = Value(name);
  }
  return vm.raise_value(std::move(exception));
}

Value raise_no_attribute(Vm& vm, const Value& object, Str* name) {
  std::string text;
  if (object.is_kind(Kind::type))
    text = "type object '" + std::string(object.as<Type>()->name->view()) + "'";
  else if (object.is_kind(Kind::module))
    text = "module '" + std::string(object.as<Module>()->name->view()) + "'";
  else
    text = "'" + std::string(has_slot(vm.type_of(object), name) ? vm.type_of(object)->qualified_name->view() : vm.type_name(object)) + "' object";
  return raise_attribute_error(vm, object, name, text + " has no attribute '" + std::string(name->view()) + "'");
}

Value plain_directory_of(Vm& vm, const Value& object) {
  std::vector<Str*> found;
  const auto add = [&](const Dict* dict) {
    for (uint32_t i = 0; i < dict->entry_count; ++i)
      if (Vm::is_str(dict->entries[i].key)) found.push_back(vm.heap.intern_str(dict->entries[i].key.as<Str>()));
  };
  Type* type = object.is_kind(Kind::type) ? object.as<Type>() : vm.type_of(object);
  if (object.is_kind(Kind::module)) {
    add(object.as<Module>()->dict.get());
  } else {
    if (object.is_object() && !object.is_kind(Kind::type)) {
      if (AttributeTable* table = attribute_table(object.object())) {
        if (table->dict != nullptr)
          add(table->dict);
        else
          found.insert(found.end(), table->shape->names.begin(), table->shape->names.end());
      }
    }
    for (Type* each : type->mro) add(each->dict.get());
    found.push_back(vm.names.dunder_class);
  }
  std::sort(found.begin(), found.end(), [](const Str* a, const Str* b) { return a->view() < b->view(); });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<Value> names;
  for (Str* name : found) names.emplace_back(name);
  return vm.new_list(std::move(names));
}

Value directory_of(Vm& vm, const Value& object) {
  const Value own = vm.special(vm.type_of(object), Special::sp_dir);
  if (!own.is_kind(Kind::function)) return plain_directory_of(vm, object);
  std::vector<Value> names;
  const Value result = vm.call(own, {object});
  if (result.is_null() || !vm.collect(result, names)) return Value();
  std::sort(names.begin(), names.end(), [](const Value& a, const Value& b) {
    return Vm::is_str(a) && Vm::is_str(b) && Vm::text_of(a) < Vm::text_of(b);
  });
  return vm.new_list(std::move(names));
}

}  // namespace lockstep::script
