// The class slice.
#include "engine/script/library/slices.hpp"

#include <string>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/slice_bounds.hpp"

namespace lockstep::script {

namespace {

Value as_tuple(Vm& vm, const Slice* slice) { return vm.new_tuple({slice->start, slice->stop, slice->step}); }

Value slice_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (!check_arguments(vm, "slice", arguments, 1, 3)) return Value();
  if (arguments.count == 1) return vm.new_slice(Value::none(), arguments[0], Value::none());
  return vm.new_slice(arguments[0], arguments[1], arguments.count == 3 ? arguments[2] : Value::none());
}

Value slice_repr(Vm& vm, const Value& self) {
  std::string text = "slice";
  if (!vm.append_repr(text, as_tuple(vm, self.as<Slice>()))) return Value();
  return vm.new_str(text);
}

Value slice_compare(Vm& vm, const Value& a, const Value& b, int op) {
  if (!a.is_kind(Kind::slice) || !b.is_kind(Kind::slice)) return Value::not_implemented();
  return vm.compare(as_tuple(vm, a.as<Slice>()), as_tuple(vm, b.as<Slice>()), static_cast<CompareOperator>(op));
}

bool slice_hash(Vm& vm, const Value& self, uint32_t& hash) {
  const Slice* const slice = self.as<Slice>();
  ItemsHash mixed;
  for (const Value* part : {&slice->start, &slice->stop, &slice->step}) {
    if (!vm.hash(*part, hash)) return false;
    mixed.add(hash);
  }
  hash = mixed.result();
  return true;
}

Value slice_attribute(Vm&, const Value& self, Str* name) {
  const Slice* const slice = self.as<Slice>();
  const std::string_view text = name->view();
  if (text == "start") return slice->start;
  if (text == "stop") return slice->stop;
  if (text == "step") return slice->step;
  return Value();
}

int slice_set_attribute(Vm& vm, const Value&, Str* name, const Value*) {
  const std::string_view text = name->view();
  if (text != "start" && text != "stop" && text != "step") return 0;
  vm.raise(vm.types.attribute_error, "readonly attribute");
  return -1;
}

Value slice_indices(Vm& vm, const Arguments& arguments) {
  int64_t length;
  if (!vm.to_int64(arguments[1], length)) return Value();
  if (length < 0) return vm.raise(vm.types.value_error, "length should not be negative");
  const Slice* const slice = arguments[0].as<Slice>();
  SliceBounds bounds;
  if (!resolve_slice(vm, slice, length, bounds)) return Value();
  int64_t stop;
  if (!slice_stop(vm, slice, length, stop)) return Value();
  return vm.new_tuple({vm.new_int(bounds.start), vm.new_int(stop), vm.new_int(bounds.step)});
}

constexpr NativeDefinition slice_methods[] = {
    {"indices", slice_indices, 1, 1},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

bool slice_stop(Vm& vm, const Slice* slice, int64_t length, int64_t& stop) {
  // A start is cut to the sequence just as a stop is.
  const bool given = !slice->stop.is_none();
  const Value from_stop = vm.new_slice(given ? slice->stop : Value::none(), Value::none(), slice->step);
  SliceBounds bounds;
  if (!resolve_slice(vm, from_stop.as<Slice>(), length, bounds)) return false;
  stop = given ? bounds.start : bounds.step > 0 ? length : -1;
  return true;
}

void install_slices(Vm& vm) {
  Vm::NativeType description{.name = "slice", .kind = Kind::slice, .size = sizeof(Slice), .can_be_base = false};
  NativeSlots& slots = description.slots;
  slots.construct = slice_construct;
  slots.repr = slice_repr;
  slots.compare = slice_compare;
  slots.hash = slice_hash;
  slots.get_attribute = slice_attribute;
  slots.set_attribute = slice_set_attribute;
  vm.types.slice = vm.new_native_type(description, slice_methods);
  add_builtin_type(vm, vm.types.slice);
}

}  // namespace lockstep::script
