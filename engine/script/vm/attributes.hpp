// The pieces of attribute look-up that other files need.
#pragma once

#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/types.hpp"

namespace lockstep::script {

/// An attribute found on a class as `instance.name` (or, with a null instance, `owner.name`) gives it: functions bind,
/// properties and `__get__` run. Null after raising.
Value bind_attribute(Vm& vm, const Value& attribute, const Value& instance, Type* owner);
/// A property, or an object whose class has __set__ or __delete__: goes before the instance's own attributes.
bool is_data_descriptor(Vm& vm, const Value& attribute);

/// Raises AttributeError with its `name` and `obj`. Always null.
Value raise_attribute_error(Vm& vm, const Value& object, Str* name, std::string_view message);
/// The usual text for an object without the attribute.
Value raise_no_attribute(Vm& vm, const Value& object, Str* name);

/// Names of an object's attributes as dir() lists them, sorted. Null after raising.
Value directory_of(Vm& vm, const Value& object);
/// The same without the class's own __dir__: what object.__dir__ gives.
Value plain_directory_of(Vm& vm, const Value& object);

}  // namespace lockstep::script
