// Vm::new_…: objects of the built-in classes.
#include <cstring>

#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

Value Vm::new_float(double number) {
  Float* object = heap.create<Float>(Kind::floating, types.floating);
  object->value = number;
  return Value::adopt(object);
}

Value Vm::new_str(std::string_view text) {
  if (text.empty()) return Value(names.empty);
  return Value::adopt(heap.new_str(text));
}

Value Vm::new_bytes(std::string_view bytes) {
  Bytes* object = allocate_bytes(heap, types.bytes, static_cast<uint32_t>(bytes.size()));
  if (!bytes.empty()) std::memcpy(object->data, bytes.data(), bytes.size());
  return Value::adopt(object);
}

Value Vm::new_list(uint32_t reserve) {
  List* list = heap.create<List>(Kind::list, types.list);
  if (reserve > 0) {
    list->items = static_cast<Value*>(heap.allocate(reserve * sizeof(Value)));
    list->capacity = reserve;
  }
  return Value::adopt(list);
}

Value Vm::new_list(std::vector<Value>&& items) {
  Value list = new_list(static_cast<uint32_t>(items.size()));
  List* object = list.as<List>();
  for (Value& item : items) new (&object->items[object->size++]) Value(std::move(item));
  return list;
}

Value Vm::new_tuple(const Value* items, uint32_t count) {
  Tuple* tuple = allocate_tuple(heap, types.tuple, count);
  for (uint32_t i = 0; i < count; ++i) tuple->items[i] = items[i];
  return Value::adopt(tuple);
}

Value Vm::new_tuple(std::vector<Value>&& items) {
  Tuple* tuple = allocate_tuple(heap, types.tuple, static_cast<uint32_t>(items.size()));
  for (uint32_t i = 0; i < tuple->size; ++i) tuple->items[i] = std::move(items[i]);
  return Value::adopt(tuple);
}

Value Vm::new_tuple(std::initializer_list<Value> items) {
  return new_tuple(items.begin(), static_cast<uint32_t>(items.size()));
}

Value Vm::new_dict() { return Value::adopt(heap.create<Dict>(Kind::dict, types.dict)); }
Value Vm::new_set() { return Value::adopt(heap.create<Set>(Kind::set, types.set)); }
Value Vm::new_frozenset() { return Value::adopt(heap.create<Set>(Kind::frozenset, types.frozenset)); }

Value Vm::new_slice(Value start, Value stop, Value step) {
  Slice* slice = heap.create<Slice>(Kind::slice, types.slice);
  slice->start = std::move(start);
  slice->stop = std::move(stop);
  slice->step = std::move(step);
  return Value::adopt(slice);
}

Value Vm::new_range(int64_t start, int64_t stop, int64_t step) {
  Range* range = heap.create<Range>(Kind::range, types.range);
  range->start = start;
  range->stop = stop;
  range->step = step;
  // In unsigned arithmetic: the distance of two int64 may not fit one.
  const uint64_t first = static_cast<uint64_t>(start), last = static_cast<uint64_t>(stop);
  if (step > 0 && start < stop)
    range->length = static_cast<int64_t>((last - first - 1) / static_cast<uint64_t>(step) + 1);
  else if (step < 0 && start > stop)
    range->length = static_cast<int64_t>((first - last - 1) / (0 - static_cast<uint64_t>(step)) + 1);
  return Value::adopt(range);
}

Value Vm::new_cell(Value content) {
  Cell* cell = heap.create<Cell>(Kind::cell, types.cell);
  cell->content = std::move(content);
  return Value::adopt(cell);
}

Value Vm::new_bound_method(Value function, Value self) {
  // CPython's class of `[].append` and of `print` is the same one.
  Type* type = function.is_kind(Kind::native_function) ? types.native_function : types.bound_method;
  BoundMethod* method = heap.create<BoundMethod>(Kind::bound_method, type);
  method->function = std::move(function);
  method->self = std::move(self);
  return Value::adopt(method);
}

Value Vm::new_static_method(Value function) {
  WrapperObject* wrapper = heap.create<WrapperObject>(Kind::static_method, types.static_method);
  wrapper->function = std::move(function);
  return Value::adopt(wrapper);
}

Value Vm::new_class_method(Value function) {
  WrapperObject* wrapper = heap.create<WrapperObject>(Kind::class_method, types.class_method);
  wrapper->function = std::move(function);
  return Value::adopt(wrapper);
}

Value Vm::new_module(std::string_view name) {
  Module* module = heap.create<Module>(Kind::module, types.module);
  Value object = Value::adopt(module);
  module->name = Ref<Str>(intern(name));
  module->dict = Ref<Dict>(new_dict().as<Dict>());
  dict_set(module->dict.get(), names.dunder_name, module->name.value());
  dict_set(module->dict.get(), names.dunder_doc, Value::none());
  return object;
}

Value Vm::new_native_function(const NativeDefinition& definition, Type* owner, bool is_method, Value self) {
  NativeFunction* function = heap.create<NativeFunction>(Kind::native_function, types.native_function);
  function->definition = &definition;
  function->owner = owner;
  function->is_method = is_method;
  function->self = std::move(self);
  return Value::adopt(function);
}

Value Vm::new_iterator(Value (*next)(Vm&, NativeIterator&), Value source, Value extra, int64_t position, int64_t limit,
                       int64_t step) {
  NativeIterator* iterator = heap.create<NativeIterator>(Kind::iterator, types.iterator);
  iterator->next = next;
  iterator->source = std::move(source);
  iterator->extra = std::move(extra);
  iterator->position = position;
  iterator->limit = limit;
  iterator->step = step;
  return Value::adopt(iterator);
}

}  // namespace lockstep::script
