#include "engine/script/library/slice_bounds.hpp"

#include <algorithm>
#include <limits>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"

namespace lockstep::script {

namespace {

// A part of a slice, beyond int64 clamped. false after raising.
bool read_part(Vm& vm, const Value& value, int64_t& number) {
  if (value.is_small()) {
    number = value.as_small();
    return true;
  }
  if (!Vm::is_int(value) && !vm.special(vm.type_of(value), Special::sp_index)) {
    vm.raise_type_error("slice indices must be integers or None or have an __index__ method");
    return false;
  }
  const Value index = index_of(vm, value);
  if (!index) return false;
  if (!int_fits_int64(index, number)) {
    number = int_is_negative(index) ? std::numeric_limits<int64_t>::min() : std::numeric_limits<int64_t>::max();
  }
  return true;
}

int64_t clamped(int64_t position, int64_t length, int64_t lowest, int64_t highest) {
  if (position < 0) position = position < -length ? lowest : position + length;
  return std::clamp(position, lowest, highest);
}

}  // namespace

Value evaluated_slice(Vm& vm, const Value& slice) {
  const Slice* given = slice.as<Slice>();
  Value parts[] = {given->start, given->stop, given->step};
  bool plain = true;
  for (Value& part : parts) {
    if (part.is_small() || part.is_none()) continue;
    int64_t number;
    if (!read_part(vm, part, number)) return Value();
    part = vm.new_int(number);
    plain = false;
  }
  return plain ? slice : vm.new_slice(parts[0], parts[1], parts[2]);
}

bool resolve_slice(Vm& vm, const Slice* slice, int64_t length, SliceBounds& bounds) {
  int64_t step = 1;
  if (!slice->step.is_none() && !read_part(vm, slice->step, step)) return false;
  if (step == 0) {
    vm.raise(vm.types.value_error, "slice step cannot be zero");
    return false;
  }
  step = std::max(step, -std::numeric_limits<int64_t>::max());
  const bool forward = step > 0;
  const int64_t lowest = forward ? 0 : -1;
  const int64_t highest = forward ? length : length - 1;
  int64_t start = forward ? lowest : highest;
  int64_t stop = forward ? highest : lowest;
  if (!slice->start.is_none()) {
    if (!read_part(vm, slice->start, start)) return false;
    start = clamped(start, length, lowest, highest);
  }
  if (!slice->stop.is_none()) {
    if (!read_part(vm, slice->stop, stop)) return false;
    stop = clamped(stop, length, lowest, highest);
  }
  const int64_t distance = forward ? stop - start : start - stop;
  const int64_t stride = forward ? step : -step;
  bounds = {start, step, distance <= 0 ? 0 : (distance - 1) / stride + 1};
  return true;
}

bool read_range(Vm& vm, const Arguments& arguments, uint32_t first, int64_t length, int64_t& start, int64_t& end) {
  start = 0;
  end = length;
  const Value* const from = optional_argument(arguments, first);
  if (from != nullptr && !from->is_none()) {
    if (!read_part(vm, *from, start)) return false;
    if (start < 0) start = std::max<int64_t>(start < -length ? 0 : start + length, 0);
  }
  const Value* const to = optional_argument(arguments, first + 1);
  if (to != nullptr && !to->is_none()) {
    if (!read_part(vm, *to, end)) return false;
    if (end < 0) end = std::max<int64_t>(end < -length ? 0 : end + length, 0);
    end = std::min(end, length);
  }
  return true;
}

}  // namespace lockstep::script
