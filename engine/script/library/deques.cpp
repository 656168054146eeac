// collections.deque: a ring of values, so that both ends are O(1).
#include <algorithm>
#include <string>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/deques.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/text.hpp"

namespace lockstep::script {
namespace {

struct Deque : Object {
  Value* ring;
  uint32_t capacity;  // a power of two, or 0
  uint32_t head;      // place of the first item
  uint32_t size;
  uint32_t changes;   // counts appends and removals: iterators notice
  int64_t limit;      // maxlen; -1: none 0 in a deque that was not initialized, whose capacity is 0 too

  Value& at(uint32_t index) { return ring[(head + index) & (capacity - 1)]; }
  const Value& at(uint32_t index) const { return ring[(head + index) & (capacity - 1)]; }
};

Deque* deque_of(const Value& value) { return value.as<Deque>(); }

bool is_deque(const Value& value);

Value item_at(const Value& deque, uint32_t index) { return index < deque_of(deque)->size ? deque_of(deque)->at(index) : Value(); }

bool grow(Vm& vm, Deque* deque) {
  const uint32_t capacity = deque->capacity == 0 ? 8 : deque->capacity * 2;
  if (capacity == 0 || !check_allocation(vm, uint64_t{capacity} * sizeof(Value))) return false;
  auto* ring = static_cast<Value*>(vm.heap.allocate(capacity * sizeof(Value)));
  for (uint32_t i = 0; i < deque->size; ++i) new (&ring[i]) Value(std::move(deque->at(i)));
  for (uint32_t i = deque->size; i < capacity; ++i) new (&ring[i]) Value();
  if (deque->ring != nullptr) vm.heap.free(deque->ring, deque->capacity * sizeof(Value));
  deque->ring = ring;
  deque->capacity = capacity;
  deque->head = 0;
  return true;
}

// Values that leave are released last: releasing may run the program.
Value take_first(Deque* deque) {
  Value item = std::move(deque->at(0));
  deque->head = (deque->head + 1) & (deque->capacity - 1);
  --deque->size;
  ++deque->changes;
  return item;
}
Value take_last(Deque* deque) {
  Value item = std::move(deque->at(deque->size - 1));
  --deque->size;
  ++deque->changes;
  return item;
}

bool push_last(Vm& vm, Deque* deque, Value item) {
  if (deque->limit == 0) return true;
  const Value dropped = deque->limit > 0 && deque->size >= deque->limit ? take_first(deque) : Value();
  if (deque->size == deque->capacity && !grow(vm, deque)) return false;
  deque->at(deque->size++) = std::move(item);
  ++deque->changes;
  return true;
}
bool push_first(Vm& vm, Deque* deque, Value item) {
  if (deque->limit == 0) return true;
  const Value dropped = deque->limit > 0 && deque->size >= deque->limit ? take_last(deque) : Value();
  if (deque->size == deque->capacity && !grow(vm, deque)) return false;
  deque->head = (deque->head + deque->capacity - 1) & (deque->capacity - 1);
  ++deque->size;
  deque->at(0) = std::move(item);
  ++deque->changes;
  return true;
}

void clear(Deque* deque) {
  while (deque->size > 0) take_last(deque);
  deque->head = 0;
}

bool extend(Vm& vm, const Value& self, const Value& iterable, bool at_end) {
  Value source = iterable;
  if (iterable.same(self)) {
    std::vector<Value> items;
    if (!vm.collect(iterable, items)) return false;
    source = vm.new_list(std::move(items));
  }
  const Value iterator = vm.iterate(source);
  if (iterator.is_null()) return false;
  while (Value item = vm.next(iterator))
    if (!(at_end ? push_last(vm, deque_of(self), std::move(item)) : push_first(vm, deque_of(self), std::move(item)))) return false;
  return !vm.raised() && vm.aborted() == AbortReason::none;
}

// --- construction ------------------------------------------------------------------------------------------------------------------

Value allocate_deque(Vm& vm, Type* type, const Arguments&) {
  Value made = vm.new_instance(type);
  deque_of(made)->limit = -1;
  return made;
}

bool initialize_deque(Vm& vm, const Value& self, const Arguments& arguments) {
  static constexpr NativeDefinition signature = {"deque", nullptr, 0, 2, "iterable,maxlen"};
  std::vector<Value> places;
  if (!vm.bind_native_arguments(signature, arguments, false, places)) return false;
  Deque* deque = deque_of(self);
  int64_t limit = -1;
  if (places.size() > 1 && !places[1].is_null() && !places[1].is_none()) {
    if (!Vm::is_int(places[1])) return vm.raise_type_error("an integer is required"), false;
    if (!vm.to_int64(places[1], limit)) return false;
    if (limit < 0) return vm.raise(vm.types.value_error, "maxlen must be non-negative"), false;
  }
  clear(deque);
  deque->limit = limit;
  return places.empty() || places[0].is_null() || extend(vm, self, places[0], true);
}

Value new_like(Vm& vm, const Value& original) {
  Deque* deque = deque_of(original);
  Type* type = vm.type_of(original);
  if (type->is_script_class) {
    const Value limit = deque->limit < 0 ? Value::none() : Value::small(deque->limit);
    return vm.call(Value(type), {vm.new_tuple({}), limit});
  }
  Value made = vm.new_instance(type);
  deque_of(made)->limit = deque->limit;
  return made;
}

Value copy(Vm& vm, const Value& self) {
  Value made = new_like(vm, self);
  if (made.is_null()) return made;
  if (!is_deque(made)) return vm.raise_type_error("deque's class must make a deque");
  return extend(vm, made, self, true) ? made : Value();
}

void destroy_deque(Heap& heap, Object* object) {
  auto* deque = static_cast<Deque*>(object);
  clear(deque);
  if (deque->ring != nullptr) heap.free(deque->ring, deque->capacity * sizeof(Value));
  deque->ring = nullptr;
  deque->capacity = 0;
}

// --- methods -----------------------------------------------------------------------------------------------------------------------

Value method_append(Vm& vm, const Arguments& arguments) { return push_last(vm, deque_of(arguments[0]), arguments[1]) ? Value::none() : Value(); }
Value method_append_left(Vm& vm, const Arguments& arguments) { return push_first(vm, deque_of(arguments[0]), arguments[1]) ? Value::none() : Value(); }
Value method_pop(Vm& vm, const Arguments& arguments) {
  if (deque_of(arguments[0])->size == 0) return vm.raise(vm.types.index_error, "pop from an empty deque");
  return take_last(deque_of(arguments[0]));
}
Value method_pop_left(Vm& vm, const Arguments& arguments) {
  if (deque_of(arguments[0])->size == 0) return vm.raise(vm.types.index_error, "pop from an empty deque");
  return take_first(deque_of(arguments[0]));
}
Value method_clear(Vm&, const Arguments& arguments) {
  clear(deque_of(arguments[0]));
  return Value::none();
}
Value method_copy(Vm& vm, const Arguments& arguments) { return copy(vm, arguments[0]); }
Value method_extend(Vm& vm, const Arguments& arguments) { return extend(vm, arguments[0], arguments[1], true) ? Value::none() : Value(); }
Value method_extend_left(Vm& vm, const Arguments& arguments) { return extend(vm, arguments[0], arguments[1], false) ? Value::none() : Value(); }

void rotate(Deque* deque, int64_t steps) {
  if (deque->size < 2) return;
  const int64_t size = deque->size;
  steps %= size;
  if (steps < 0) steps += size;
  ++deque->changes;
  if (steps > size / 2) {
    for (int64_t i = steps; i < size; ++i) {
      Value item = std::move(deque->at(0));
      deque->head = (deque->head + 1) & (deque->capacity - 1);
      deque->at(deque->size - 1) = std::move(item);
    }
    return;
  }
  for (int64_t i = 0; i < steps; ++i) {
    Value item = std::move(deque->at(deque->size - 1));
    deque->head = (deque->head + deque->capacity - 1) & (deque->capacity - 1);
    deque->at(0) = std::move(item);
  }
}

Value method_rotate(Vm& vm, const Arguments& arguments) {
  int64_t steps = 1;
  if (arguments.count > 1 && !vm.to_int64(arguments[1], steps)) return Value();
  rotate(deque_of(arguments[0]), steps);
  return Value::none();
}

Value method_reverse(Vm&, const Arguments& arguments) {
  Deque* deque = deque_of(arguments[0]);
  for (uint32_t i = 0; i < deque->size / 2; ++i) std::swap(deque->at(i), deque->at(deque->size - 1 - i));
  return Value::none();
}

Value raise_mutated(Vm& vm) { return vm.raise(vm.types.runtime_error, "deque mutated during iteration"); }

Value method_count(Vm& vm, const Arguments& arguments) {
  const Value self = arguments[0];
  const uint32_t changes = deque_of(self)->changes;
  int64_t count = 0;
  for (uint32_t i = 0; i < deque_of(self)->size; ++i) {
    const int equal = vm.equals(item_at(self, i), arguments[1]);
    if (equal < 0) return Value();
    if (deque_of(self)->changes != changes) return raise_mutated(vm);
    count += equal;
  }
  return Value::small(count);
}

/// The place of the first equal item; size when there is none, UINT32_MAX after raising.
uint32_t find(Vm& vm, const Value& self, const Value& item) {
  const uint32_t changes = deque_of(self)->changes;
  for (uint32_t i = 0; i < deque_of(self)->size; ++i) {
    const int equal = vm.equals(item_at(self, i), item);
    if (equal < 0) return UINT32_MAX;
    if (deque_of(self)->changes != changes) return raise_mutated(vm), UINT32_MAX;
    if (equal != 0) return i;
  }
  return deque_of(self)->size;
}

Value remove_at(Deque* deque, uint32_t index) {
  rotate(deque, -static_cast<int64_t>(index));
  Value item = take_first(deque);
  rotate(deque, index);
  return item;
}

Value method_remove(Vm& vm, const Arguments& arguments) {
  const Value self = arguments[0];
  const uint32_t place = find(vm, self, arguments[1]);
  if (place == UINT32_MAX) return Value();
  if (place == deque_of(self)->size) return vm.raise(vm.types.value_error, "deque.remove(x): x not in deque");
  remove_at(deque_of(self), place);
  return Value::none();
}

Value method_index(Vm& vm, const Arguments& arguments) {
  return index_of_item(vm, arguments, deque_of(arguments[0])->size, item_at, "deque.index(x): x not in deque");
}

Value method_insert(Vm& vm, const Arguments& arguments) {
  int64_t place = 0;
  if (!vm.to_int64(arguments[1], place)) return Value();
  Deque* deque = deque_of(arguments[0]);
  if (deque->limit >= 0 && deque->size >= deque->limit) return vm.raise(vm.types.index_error, "deque already at its maximum size");
  const int64_t size = deque->size;
  if (place >= size) return push_last(vm, deque, arguments[2]) ? Value::none() : Value();
  place = std::max<int64_t>(place < 0 ? place + size : place, 0);
  rotate(deque, -place);
  const bool pushed = push_first(vm, deque, arguments[2]);
  rotate(deque, place);
  return pushed ? Value::none() : Value();
}

// --- protocols ---------------------------------------------------------------------------------------------------------------------

Value next_item(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Deque* deque = deque_of(iterator.source);
  if (deque->changes != static_cast<uint32_t>(iterator.limit)) {
    iterator.source = Value();
    return raise_mutated(vm);
  }
  if (iterator.position < 0 || iterator.position >= deque->size) {
    iterator.source = Value();
    return Value();
  }
  Value item = deque->at(static_cast<uint32_t>(iterator.position));
  iterator.position += iterator.step;
  return item;
}

Value iterate(Vm& vm, const Value& self) { return vm.new_iterator(next_item, self, Value(), 0, deque_of(self)->changes, 1); }
Value method_reversed(Vm& vm, const Arguments& arguments) {
  const Deque* deque = deque_of(arguments[0]);
  return vm.new_iterator(next_item, arguments[0], Value(), int64_t{deque->size} - 1, deque->changes, -1);
}

int64_t length(Vm&, const Value& self) { return deque_of(self)->size; }
int truth(Vm&, const Value& self) { return deque_of(self)->size != 0; }

int contains(Vm& vm, const Value& self, const Value& item) {
  const Value keep = self;
  const uint32_t place = find(vm, keep, item);
  return place == UINT32_MAX ? -1 : place < deque_of(keep)->size;
}

/// UINT32_MAX after raising.
uint32_t place_of(Vm& vm, const Deque* deque, const Value& key) {
  int64_t index;
  if (key.is_kind(Kind::slice)) return vm.raise_type_error("sequence index must be integer, not 'slice'"), UINT32_MAX;
  if (!vm.to_int64(key, index)) return UINT32_MAX;
  if (index < 0) index += deque->size;
  if (index >= 0 && index < deque->size) return static_cast<uint32_t>(index);
  vm.raise(vm.types.index_error, "deque index out of range");
  return UINT32_MAX;
}

Value get_item(Vm& vm, const Value& self, const Value& key) {
  const uint32_t place = place_of(vm, deque_of(self), key);
  return place != UINT32_MAX ? deque_of(self)->at(place) : Value();
}

bool set_item(Vm& vm, const Value& self, const Value& key, const Value* value) {
  const uint32_t place = place_of(vm, deque_of(self), key);
  if (place == UINT32_MAX) return false;
  if (value == nullptr) {
    remove_at(deque_of(self), place);
  } else {
    const Value old = std::exchange(deque_of(self)->at(place), *value);
  }
  return true;
}

Value repr(Vm& vm, const Value& self) {
  const ReprGuard guard(self.object());
  if (!guard.entered()) return vm.new_str("[...]");
  std::string text = std::string(vm.type_name(self)) + "([";
  const uint32_t changes = deque_of(self)->changes;
  if (!append_items(vm, text, self, item_at)) return Value();
  if (deque_of(self)->changes != changes) return raise_mutated(vm);
  text += "]";
  if (deque_of(self)->limit >= 0) text += ", maxlen=" + std::to_string(deque_of(self)->limit);
  return vm.new_str(text + ")");
}

Value compare(Vm& vm, const Value& a, const Value& b, int op) {
  if (!is_deque(a) || !is_deque(b)) return Value::not_implemented();
  const auto operation = static_cast<CompareOperator>(op);
  if (deque_of(a)->size != deque_of(b)->size && (operation == CompareOperator::eq || operation == CompareOperator::ne))
    return Value::boolean(operation == CompareOperator::ne);
  return compare_sequences(vm, a, b, item_at, operation);
}

bool repeat(Vm& vm, const Value& self, int64_t times) {
  Deque* deque = deque_of(self);
  const uint32_t size = deque->size;
  if (times <= 0) return clear(deque), true;
  if (deque->limit < 0 && !check_allocation(vm, uint64_t{size} * sizeof(Value) * static_cast<uint64_t>(std::min<int64_t>(times, INT32_MAX)))) return false;
  std::vector<Value> items;
  for (uint32_t i = 0; i < size; ++i) items.push_back(deque->at(i));
  for (int64_t i = 1; i < times && size > 0; ++i)
    for (const Value& item : items)
      if (!push_last(vm, deque, item)) return false;
  return true;
}

Value binary(Vm& vm, const Value& a, const Value& b, int op) {
  const auto operation = static_cast<BinaryOperator>(op);
  if (operation == BinaryOperator::add && is_deque(a)) {
    if (!is_deque(b)) return vm.raisef(vm.types.type_error, "can only concatenate deque (not \"%s\") to deque", vm.type_of(b)->name->data), Value();
    Value made = copy(vm, a);
    return !made.is_null() && extend(vm, made, b, true) ? made : Value();
  }
  if (operation != BinaryOperator::mul) return Value::not_implemented();
  const Value& self = is_deque(a) ? a : b;
  const Value& count = is_deque(a) ? b : a;
  int64_t times;
  if (!is_index(vm, count)) return Value::not_implemented();
  if (!read_repeat_count(vm, count, times)) return Value();
  Value made = copy(vm, self);
  return !made.is_null() && repeat(vm, made, times) ? made : Value();
}

Value inplace(Vm& vm, const Value& self, const Value& other, int op) {
  if (op == static_cast<int>(BinaryOperator::add)) return extend(vm, self, other, true) ? self : Value();
  int64_t times;
  if (op != static_cast<int>(BinaryOperator::mul) || !is_index(vm, other)) return Value::not_implemented();
  if (!read_repeat_count(vm, other, times)) return Value();
  return repeat(vm, self, times) ? self : Value();
}

Value get_attribute(Vm&, const Value& self, Str* name) {
  if (name->view() != "maxlen") return Value();
  return deque_of(self)->limit < 0 ? Value::none() : Value::small(deque_of(self)->limit);
}

int set_attribute(Vm& vm, const Value& self, Str* name, const Value*) {
  if (name->view() != "maxlen") return 0;
  vm.raisef(vm.types.attribute_error, "attribute 'maxlen' of '%s' objects is not writable", vm.type_of(self)->name->data);
  return -1;
}

constexpr NativeDefinition methods[] = {
    {"append", method_append, 1, 1},
    {"appendleft", method_append_left, 1, 1},
    {"pop", method_pop, 0, 0},
    {"popleft", method_pop_left, 0, 0},
    {"clear", method_clear, 0, 0},
    {"copy", method_copy, 0, 0},
    {"__copy__", method_copy, 0, 0},
    {"extend", method_extend, 1, 1},
    {"extendleft", method_extend_left, 1, 1},
    {"rotate", method_rotate, 0, 1},
    {"reverse", method_reverse, 0, 0},
    {"count", method_count, 1, 1},
    {"remove", method_remove, 1, 1},
    {"index", method_index, 1, 3},
    {"insert", method_insert, 2, 2},
    {"__reversed__", method_reversed, 0, 0},
    {nullptr, nullptr, 0, 0},
};

// No other native class is destroyed by this function: that tells a deque, derived or not.
bool is_deque(const Value& value) { return value.is_kind(Kind::native) && value.object()->type->slots.destroy == destroy_deque; }

}  // namespace

Type* new_deque_type(Vm& vm) {
  Vm::NativeType description;
  description.name = "deque";
  description.module = "collections";
  description.size = sizeof(Deque);
  description.attributes_offset = 0;
  description.subscriptable = true;
  NativeSlots& slots = description.slots;
  slots.allocate = allocate_deque;
  slots.initialize = initialize_deque;
  slots.destroy = destroy_deque;
  slots.repr = repr;
  slots.truth = truth;
  slots.length = length;
  slots.compare = compare;
  slots.binary = binary;
  slots.inplace = inplace;
  slots.get_item = get_item;
  slots.set_item = set_item;
  slots.contains = contains;
  slots.iterate = iterate;
  slots.get_attribute = get_attribute;
  slots.set_attribute = set_attribute;
  return vm.new_native_type(description, methods);
}

}  // namespace lockstep::script
