// Module heapq on heap_queue.hpp; merge, nlargest and nsmallest are Python (python/heapq.py).
#include "engine/script/library/heap_queue.hpp"
#include "engine/script/library/install.hpp"

namespace lockstep::script {
namespace {

List* heap_of(Vm& vm, const Value& value, const char* function) {
  if (value.is_kind(Kind::list)) return value.as<List>();
  vm.raisef(vm.types.type_error, "%s() argument must be list, not %s", function, vm.type_of(value)->name->data);
  return nullptr;
}

Value push(Vm& vm, const Arguments& arguments) {
  List* heap = heap_of(vm, arguments[0], "heappush");
  return heap != nullptr && heap_push(vm, heap, arguments[1]) ? Value::none() : Value();
}

Value pop(Vm& vm, const Arguments& arguments) {
  List* heap = heap_of(vm, arguments[0], "heappop");
  if (heap == nullptr) return Value();
  if (heap->size == 0) return vm.raise(vm.types.index_error, "index out of range");
  return heap_pop(vm, heap);
}

/// The smallest item leaves, `item` takes its place.
Value exchange(Vm& vm, List* heap, const Value& item) {
  Value smallest = std::exchange(heap->items[0], item);
  return heap_sift_up(vm, heap, 0) ? smallest : Value();
}

Value replace(Vm& vm, const Arguments& arguments) {
  List* heap = heap_of(vm, arguments[0], "heapreplace");
  if (heap == nullptr) return Value();
  if (heap->size == 0) return vm.raise(vm.types.index_error, "index out of range");
  return exchange(vm, heap, arguments[1]);
}

Value push_pop(Vm& vm, const Arguments& arguments) {
  List* heap = heap_of(vm, arguments[0], "heappushpop");
  if (heap == nullptr) return Value();
  if (heap->size == 0) return arguments[1];
  const Value first = heap->items[0];
  const int smaller = heap_less(vm, first, arguments[1]);
  if (smaller < 0) return Value();
  if (smaller == 0) return arguments[1];
  if (heap->size == 0) return vm.raise(vm.types.index_error, "index out of range");
  return exchange(vm, heap, arguments[1]);
}

Value heapify(Vm& vm, const Arguments& arguments) {
  List* heap = heap_of(vm, arguments[0], "heapify");
  if (heap == nullptr) return Value();
  for (uint32_t i = heap->size / 2; i-- > 0;)
    if (!heap_sift_up(vm, heap, i)) return Value();
  return Value::none();
}

constexpr NativeDefinition functions[] = {
    {"heappush", push, 2, 2},
    {"heappop", pop, 1, 1},
    {"heapreplace", replace, 2, 2},
    {"heappushpop", push_pop, 2, 2},
    {"heapify", heapify, 1, 1},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_heapq(Vm& vm) { vm.register_native_module("heapq", initialize_module); }

}  // namespace lockstep::script
