// Taking exception groups apart: for except*, and for the methods split and subgroup.
#pragma once

#include <vector>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

inline bool is_group(Vm& vm, const Value& exception) { return vm.is_instance(exception, vm.types.base_exception_group); }

/// A group with the same message, cause, context, notes and traceback as `original` around `parts`.
Value derive_group(Vm& vm, const Value& original, std::vector<Value>&& parts);

/// Splits by `belongs(exception)` (1 yes, 0 no, negative after raising); each part keeps the nesting, an empty one is None.
///
/// @source CPython 3.14, Objects/exceptions.c, exceptiongroup_split_recursive
template <class Belongs>
bool split_group(Vm& vm, const Value& exception, const Belongs& belongs, Value& matched, Value& rest) {
  const int whole = belongs(exception);
  if (whole < 0) return false;
  if (whole > 0) {
    matched = exception;
    rest = Value::none();
    return true;
  }
  matched = Value::none();
  rest = exception;
  if (!is_group(vm, exception)) return true;
  const Value members = exception.as<Exception>()->extra;
  std::vector<Value> in, out;
  const Tuple* tuple = members.as<Tuple>();
  for (uint32_t i = 0; i < tuple->size; ++i) {
    Value part, other;
    if (!split_group(vm, tuple->items[i], belongs, part, other)) return false;
    if (!part.is_none()) in.push_back(std::move(part));
    if (!other.is_none()) out.push_back(std::move(other));
  }
  // Even if nothing matched the rest is a new group.
  matched = in.empty() ? Value::none() : derive_group(vm, exception, std::move(in));
  if (matched.is_null()) return false;
  rest = out.empty() ? Value::none() : derive_group(vm, exception, std::move(out));
  return !rest.is_null();
}

}  // namespace lockstep::script
