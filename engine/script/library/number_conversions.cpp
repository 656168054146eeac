// Numbers into and out of values: the members of Vm that need big ints.
#include "engine/script/library/big_int.hpp"

namespace lockstep::script {

Value Vm::new_big_int(int64_t number) {
  const uint64_t magnitude = number < 0 ? 0 - static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
  return make_int(*this, number < 0, limbs_of(magnitude));
}

Value Vm::new_int_unsigned(uint64_t number) {
  if (number <= static_cast<uint64_t>(Value::max_small)) return Value::small(static_cast<int64_t>(number));
  return make_int(*this, false, limbs_of(number));
}

bool Vm::to_int64(const Value& value, int64_t& number) {
  if (value.is_small()) {
    number = value.as_small();
    return true;
  }
  const Value index = index_of(*this, value);
  if (!index) return false;
  if (int_fits_int64(index, number)) return true;
  raise(types.overflow_error, "Python int too large to convert to C ssize_t");
  return false;
}

bool Vm::to_double(const Value& value, double& number) {
  if (is_float(value)) {
    number = value.as<Float>()->value;
    return true;
  }
  Value held = value;
  if (!is_int(value)) {
    bool missing = false;
    const Value converted = call_special(value, Special::sp_float, {}, &missing);
    if (!missing) {
      if (!converted) return false;
      if (!is_float(converted)) {
        raise_type_error(std::string(type_name(value)) + ".__float__ returned non-float (type " +
                         std::string(type_name(converted)) + ")");
        return false;
      }
      number = converted.as<Float>()->value;
      return true;
    }
    if (special(type_of(value), Special::sp_index).is_null()) {
      raise_type_error("must be real number, not " + std::string(type_name(value)));
      return false;
    }
    held = index_of(*this, value);
    if (!held) return false;
  }
  if (int_to_double(held, number)) return true;
  raise(types.overflow_error, "int too large to convert to float");
  return false;
}

}  // namespace lockstep::script
