// The class tuple.
#include "engine/script/library/big_int.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/iterators.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/slice_bounds.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/vm/allocate.hpp"

namespace lockstep::script {

namespace {

// @errors MemoryError
Tuple* new_tuple_of(Vm& vm, Type* type, uint64_t count) {
  return check_allocation(vm, count * sizeof(Value) + sizeof(Tuple)) ? allocate_tuple(vm.heap, type, static_cast<uint32_t>(count)) : nullptr;
}

Value tuple_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (type == vm.types.tuple ? !check_arguments(vm, "tuple", arguments, 0, 1) : arguments.count > 1 && !check_arguments(vm, "tuple", arguments, 0, 1))
    return Value();
  if (arguments.count == 0) return Value::adopt(allocate_tuple(vm.heap, type, 0));
  const Value& source = arguments[0];
  if (type == vm.types.tuple && source.is_object() && source.object()->type == type) return source;
  std::vector<Value> items;
  if (!vm.collect(source, items)) return Value();
  Tuple* const tuple = new_tuple_of(vm, type, items.size());
  if (tuple == nullptr) return Value();
  for (uint32_t i = 0; i < tuple->size; ++i) tuple->items[i] = std::move(items[i]);
  return Value::adopt(tuple);
}

Value tuple_repr(Vm& vm, const Value& self) {
  const ReprGuard guard(self.object());
  if (!guard.entered()) return vm.new_str("(...)");
  std::string text = "(";
  if (!append_items(vm, text, self, tuple_item_at)) return Value();
  return vm.new_str(text + (self.as<Tuple>()->size == 1 ? ",)" : ")"));
}

bool tuple_hash(Vm& vm, const Value& self, uint32_t& hash) {
  const Tuple* const tuple = self.as<Tuple>();
  ItemsHash mixed;
  for (uint32_t i = 0; i < tuple->size; ++i) {
    if (!vm.hash(tuple->items[i], hash)) return false;
    mixed.add(hash);
  }
  mixed.count(tuple->size);
  hash = mixed.result();
  return true;
}

int64_t tuple_length(Vm&, const Value& self) { return self.as<Tuple>()->size; }

Value tuple_compare(Vm& vm, const Value& a, const Value& b, int op) {
  if (!a.is_kind(Kind::tuple) || !b.is_kind(Kind::tuple)) return Value::not_implemented();
  return compare_sequences(vm, a, b, tuple_item_at, static_cast<CompareOperator>(op));
}

Value tuple_repeat(Vm& vm, const Value& source, int64_t times) {
  const Tuple* const items = source.as<Tuple>();
  const bool plain = items->type == vm.types.tuple;
  if (plain && (times == 1 || items->size == 0)) return source;
  if (times < 0 || items->size == 0) times = 0;
  if (times > UINT32_MAX) return raise_memory_error(vm);
  Tuple* const product = new_tuple_of(vm, vm.types.tuple, uint64_t{items->size} * static_cast<uint64_t>(times));
  if (product == nullptr) return Value();
  for (uint32_t i = 0; i < product->size; ++i) product->items[i] = items->items[i % items->size];
  return Value::adopt(product);
}

Value tuple_binary(Vm& vm, const Value& a, const Value& b, int op) {
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::add: {
      if (!a.is_kind(Kind::tuple) || !b.is_kind(Kind::tuple)) return Value::not_implemented();
      const Tuple* const left = a.as<Tuple>();
      const Tuple* const right = b.as<Tuple>();
      if (right->size == 0 && left->type == vm.types.tuple) return a;
      if (left->size == 0 && right->type == vm.types.tuple) return b;
      Tuple* const sum = new_tuple_of(vm, vm.types.tuple, uint64_t{left->size} + right->size);
      if (sum == nullptr) return Value();
      for (uint32_t i = 0; i < left->size; ++i) sum->items[i] = left->items[i];
      for (uint32_t i = 0; i < right->size; ++i) sum->items[left->size + i] = right->items[i];
      return Value::adopt(sum);
    }
    case BinaryOperator::mul: {
      const Value& source = a.is_kind(Kind::tuple) ? a : b;
      const Value& count = a.is_kind(Kind::tuple) ? b : a;
      if (!is_index(vm, count)) return Value::not_implemented();
      int64_t times;
      return read_repeat_count(vm, count, times) ? tuple_repeat(vm, source, times) : Value();
    }
    default: return Value::not_implemented();
  }
}

Value tuple_get_item(Vm& vm, const Value& self, const Value& key) {
  const Tuple* const tuple = self.as<Tuple>();
  if (key.is_kind(Kind::slice)) {
    SliceBounds bounds;
    if (!resolve_slice(vm, key.as<Slice>(), tuple->size, bounds)) return Value();
    if (bounds.step == 1 && bounds.count == tuple->size && tuple->type == vm.types.tuple) return self;
    Tuple* const part = allocate_tuple(vm.heap, vm.types.tuple, static_cast<uint32_t>(bounds.count));
    for (int64_t i = 0; i < bounds.count; ++i) part->items[i] = tuple->items[bounds.start + i * bounds.step];
    return Value::adopt(part);
  }
  int64_t index;
  if (!read_index(vm, key, "tuple", index)) return Value();
  if (index < 0) index += tuple->size;
  if (index < 0 || index >= tuple->size) return vm.raise(vm.types.index_error, "tuple index out of range");
  return tuple->items[index];
}

int tuple_contains(Vm& vm, const Value& self, const Value& item) { return contains_item(vm, self, tuple_item_at, item); }

Value tuple_count(Vm& vm, const Arguments& arguments) {
  const int64_t count = count_items(vm, arguments[0], tuple_item_at, arguments[1]);
  return count < 0 ? Value() : Value::small(count);
}

Value tuple_index(Vm& vm, const Arguments& arguments) {
  return index_of_item(vm, arguments, arguments[0].as<Tuple>()->size, tuple_item_at, "tuple.index(x): x not in tuple");
}

constexpr NativeDefinition tuple_methods[] = {
    {"count", tuple_count, 1, 1},
    {"index", tuple_index, 1, 3},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

void install_tuples(Vm& vm) {
  Vm::NativeType description{.name = "tuple", .kind = Kind::tuple, .size = sizeof(Tuple), .subscriptable = true};
  NativeSlots& slots = description.slots;
  slots.construct = tuple_construct;
  slots.repr = tuple_repr;
  slots.hash = tuple_hash;
  slots.length = tuple_length;
  slots.compare = tuple_compare;
  slots.binary = tuple_binary;
  slots.get_item = tuple_get_item;
  slots.contains = tuple_contains;
  slots.iterate = tuple_iterate;
  vm.types.tuple = vm.new_native_type(description, tuple_methods);
  add_builtin_type(vm, vm.types.tuple);
}

}  // namespace lockstep::script
