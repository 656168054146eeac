#include "engine/script/library/heap_queue.hpp"

namespace lockstep::script {
namespace {

/// A comparison may run any code: the list may have another size afterwards.
bool size_kept(Vm& vm, const List* heap, uint32_t size) {
  if (heap->size == size) return true;
  vm.raise(vm.types.runtime_error, "list changed size during iteration");
  return false;
}

/// Two places change their values; no reference is counted.
inline void swap_items(Value& a, Value& b) {
  const uint64_t bits = a.release();
  a = Value::from_bits(b.release());
  b = Value::from_bits(bits);
}

/// heap_less for ints and tuples that begin with ints: 1 or 0; -1 when only the general comparison can tell.
inline int quick_less(const Value& a, const Value& b) {
  if (a.is_small() && b.is_small()) return a.as_small() < b.as_small();
  if (!a.is_kind(Kind::tuple) || !b.is_kind(Kind::tuple)) return -1;
  const Tuple* p = a.as<Tuple>();
  const Tuple* q = b.as<Tuple>();
  for (uint32_t i = 0; i < p->size && i < q->size; ++i) {
    if (!p->items[i].is_small() || !q->items[i].is_small()) return -1;
    if (!p->items[i].same(q->items[i])) return p->items[i].as_small() < q->items[i].as_small();
  }
  return -1;
}

}  // namespace

int heap_less(Vm& vm, const Value& a, const Value& b) {
  const int quick = quick_less(a, b);
  return quick >= 0 ? quick : vm.less(a, b);
}

// Moves the item at `position` towards the root until its parent is not greater.
bool heap_sift_down(Vm& vm, List* heap, uint32_t start, uint32_t position) {
  const uint32_t size = heap->size;
  while (position > start) {
    const uint32_t parent = (position - 1) >> 1;
    int smaller = quick_less(heap->items[position], heap->items[parent]);
    if (smaller < 0) {
      const Value item = heap->items[position];
      const Value above = heap->items[parent];
      smaller = vm.less(item, above);
      if (smaller < 0 || !size_kept(vm, heap, size)) return false;
    }
    if (smaller == 0) break;
    swap_items(heap->items[parent], heap->items[position]);
    position = parent;
  }
  return true;
}

// Lets the smaller child rise until a leaf is reached, then lets the item rise from there.
bool heap_sift_up(Vm& vm, List* heap, uint32_t position) {
  const uint32_t size = heap->size;
  const uint32_t start = position;
  uint32_t child = 2 * position + 1;
  while (child < size) {
    const uint32_t right = child + 1;
    if (right < size) {
      int left_smaller = quick_less(heap->items[child], heap->items[right]);
      if (left_smaller < 0) {
        const Value left_item = heap->items[child];
        const Value right_item = heap->items[right];
        left_smaller = vm.less(left_item, right_item);
        if (left_smaller < 0 || !size_kept(vm, heap, size)) return false;
      }
      if (left_smaller == 0) child = right;
    }
    swap_items(heap->items[position], heap->items[child]);
    position = child;
    child = 2 * position + 1;
  }
  return heap_sift_down(vm, heap, start, position);
}

bool heap_push(Vm& vm, List* heap, Value item) {
  vm.list_append(heap, std::move(item));
  return heap_sift_down(vm, heap, 0, heap->size - 1);
}

Value heap_pop(Vm& vm, List* heap) {
  Value last = std::move(heap->items[heap->size - 1]);
  --heap->size;
  if (heap->size == 0) return last;
  std::swap(last, heap->items[0]);
  if (!heap_sift_up(vm, heap, 0)) return Value();
  return last;
}

}  // namespace lockstep::script
