// The class range: arithmetic on start, step and length; numbers are made one by one.
#include <string>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/iterators.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/slice_bounds.hpp"
#include "engine/script/library/slices.hpp"

namespace lockstep::script {

namespace {

// Inside the range, or one before or behind it.
int64_t number_at(const Range* range, int64_t index) {
  return static_cast<int64_t>(static_cast<uint64_t>(range->start) + static_cast<uint64_t>(index) * static_cast<uint64_t>(range->step));
}

Value range_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (!refuse_keywords(vm, "range", arguments)) return Value();
  if (arguments.count == 0) return vm.raise_type_error("range expected at least 1 argument, got 0");
  if (!check_arguments(vm, "range", arguments, 1, 3)) return Value();
  int64_t start = 0, stop, step = 1;
  if (arguments.count == 1) {
    if (!vm.to_int64(arguments[0], stop)) return Value();
  } else {
    if (!vm.to_int64(arguments[0], start) || !vm.to_int64(arguments[1], stop)) return Value();
    if (arguments.count == 3 && !vm.to_int64(arguments[2], step)) return Value();
  }
  if (step == 0) return vm.raise(vm.types.value_error, "range() arg 3 must not be zero");
  return vm.new_range(start, stop, step);
}

Value range_repr(Vm& vm, const Value& self) {
  const Range* const range = self.as<Range>();
  std::string text = "range(" + std::to_string(range->start) + ", " + std::to_string(range->stop);
  if (range->step != 1) text += ", " + std::to_string(range->step);
  return vm.new_str(text + ")");
}

int64_t range_length(Vm& vm, const Value& self) {
  const int64_t length = self.as<Range>()->length;
  if (length >= 0) return length;
  vm.raise(vm.types.overflow_error, "Python int too large to convert to C ssize_t");
  return -1;
}

int range_truth(Vm&, const Value& self) { return self.as<Range>()->length != 0; }

bool same_numbers(const Range* a, const Range* b) {
  if (a->length != b->length) return false;
  if (a->length == 0) return true;
  return a->start == b->start && (a->length == 1 || a->step == b->step);
}

Value range_compare(Vm&, const Value& a, const Value& b, int op) {
  const CompareOperator wanted = static_cast<CompareOperator>(op);
  if (!a.is_kind(Kind::range) || !b.is_kind(Kind::range) || (wanted != CompareOperator::eq && wanted != CompareOperator::ne))
    return Value::not_implemented();
  return Value::boolean(same_numbers(a.as<Range>(), b.as<Range>()) == (wanted == CompareOperator::eq));
}

// Of (length, start, step), as far as they tell equal ranges from others.
bool range_hash(Vm& vm, const Value& self, uint32_t& hash) {
  const Range* const range = self.as<Range>();
  const Value key = vm.new_tuple({vm.new_int(range->length), range->length > 0 ? vm.new_int(range->start) : Value::none(),
                                  range->length > 1 ? vm.new_int(range->step) : Value::none()});
  return vm.hash(key, hash);
}

// Place of a number, or -1.
int64_t place_of(const Range* range, int64_t number) {
  if (range->length == 0) return -1;
  const bool upwards = range->step > 0;
  if (upwards ? number < range->start || number >= range->stop : number > range->start || number <= range->stop) return -1;
  const uint64_t distance = upwards ? static_cast<uint64_t>(number) - static_cast<uint64_t>(range->start)
                                    : static_cast<uint64_t>(range->start) - static_cast<uint64_t>(number);
  const uint64_t stride = upwards ? static_cast<uint64_t>(range->step) : 0 - static_cast<uint64_t>(range->step);
  return distance % stride == 0 ? static_cast<int64_t>(distance / stride) : -1;
}

// Place of an item equal to `item`; -1: there is none, -2 after raising. What is not an int is compared with every number.
int64_t find(Vm& vm, const Value& self, const Value& item) {
  const Range* const range = self.as<Range>();
  if (item.is_small() || item.is_bool() || (item.is_kind(Kind::integer) && item.object()->type == vm.types.integer)) {
    int64_t number;
    return int_fits_int64(item, number) ? place_of(range, number) : -1;
  }
  if (Vm::is_float(item)) {
    const double number = item.as<Float>()->value;
    constexpr double limit = 9223372036854775808.0;
    if (!(number >= -limit && number < limit)) return -1;
    const int64_t whole = static_cast<int64_t>(number);
    return static_cast<double>(whole) == number ? place_of(range, whole) : -1;
  }
  for (int64_t i = 0; i < range->length; ++i) {
    const int equal = vm.equals(vm.new_int(number_at(range, i)), item);
    if (equal != 0) return equal > 0 ? i : -2;
  }
  return -1;
}

int range_contains(Vm& vm, const Value& self, const Value& item) {
  const int64_t place = find(vm, self, item);
  return place == -2 ? -1 : place >= 0;
}

Value range_get_item(Vm& vm, const Value& self, const Value& key) {
  const Range* const range = self.as<Range>();
  if (key.is_kind(Kind::slice)) {
    SliceBounds bounds;
    if (!resolve_slice(vm, key.as<Slice>(), range->length, bounds)) return Value();
    const uint64_t step = static_cast<uint64_t>(range->step) * static_cast<uint64_t>(bounds.step);
    int64_t stop;
    if (!slice_stop(vm, key.as<Slice>(), range->length, stop)) return Value();
    const int64_t start = number_at(range, bounds.start);
    stop = number_at(range, stop);
    return vm.new_range(start, stop, static_cast<int64_t>(step));
  }
  int64_t index;
  if (!read_index(vm, key, "range", index)) return Value();
  if (index < 0) index += range->length;
  if (index < 0 || index >= range->length) return vm.raise(vm.types.index_error, "range object index out of range");
  return vm.new_int(number_at(range, index));
}

Value range_attribute(Vm& vm, const Value& self, Str* name) {
  const Range* const range = self.as<Range>();
  const std::string_view text = name->view();
  if (text == "start") return vm.new_int(range->start);
  if (text == "stop") return vm.new_int(range->stop);
  if (text == "step") return vm.new_int(range->step);
  return Value();
}

int range_set_attribute(Vm& vm, const Value&, Str* name, const Value*) {
  const std::string_view text = name->view();
  if (text != "start" && text != "stop" && text != "step") return 0;
  vm.raise(vm.types.attribute_error, "readonly attribute");
  return -1;
}

Value range_count(Vm& vm, const Arguments& arguments) {
  const int64_t place = find(vm, arguments[0], arguments[1]);
  return place == -2 ? Value() : Value::small(place >= 0);
}

Value range_index(Vm& vm, const Arguments& arguments) {
  const int64_t place = find(vm, arguments[0], arguments[1]);
  if (place >= 0) return vm.new_int(place);
  if (place == -2) return Value();
  return vm.raise(vm.types.value_error, Vm::is_int(arguments[1]) ? "range.index(x): x not in range" : "sequence.index(x): x not in sequence");
}

Value range_reversed(Vm& vm, const Arguments& arguments) { return range_iterate_reversed(vm, arguments[0]); }

constexpr NativeDefinition range_methods[] = {
    {"count", range_count, 1, 1},
    {"index", range_index, 1, 1},
    {"__reversed__", range_reversed, 0, 0},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

void install_ranges(Vm& vm) {
  Vm::NativeType description{.name = "range", .kind = Kind::range, .size = sizeof(Range), .can_be_base = false};
  NativeSlots& slots = description.slots;
  slots.construct = range_construct;
  slots.repr = range_repr;
  slots.length = range_length;
  slots.truth = range_truth;
  slots.compare = range_compare;
  slots.hash = range_hash;
  slots.contains = range_contains;
  slots.get_item = range_get_item;
  slots.iterate = range_iterate;
  slots.get_attribute = range_attribute;
  slots.set_attribute = range_set_attribute;
  vm.types.range = vm.new_native_type(description, range_methods);
  add_builtin_type(vm, vm.types.range);
}

}  // namespace lockstep::script
