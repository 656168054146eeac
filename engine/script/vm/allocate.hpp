// Making and taking apart objects whose size is not that of their struct, and finding their attribute tables.
#pragma once

#include "engine/script/vm/heap.hpp"

namespace lockstep::script {

/// An object of `type`, which is the native class or derived from it, with room for `count` items (bytes, limbs) and, behind
/// them, for the attribute table of a derived class. Zeroed; size is set.
Tuple* allocate_tuple(Heap& heap, Type* type, uint32_t count);
Bytes* allocate_bytes(Heap& heap, Type* type, uint32_t size);
BigInt* allocate_integer(Heap& heap, Type* type, uint32_t limbs);
/// The caller fills `data` and calls Heap::finish_str.
Str* allocate_str(Heap& heap, Type* type, uint32_t size);

/// Bytes of an object without an attribute table at its end, rounded up to where such a table starts.
size_t variable_size(const Object* object);

/// Where the attributes of an object are, or null if it has none.
inline AttributeTable* attribute_table(Object* object) {
  const uint32_t offset = object->type->attributes_offset;
  if (offset == 0) return nullptr;
  const size_t place = offset == attributes_at_end ? variable_size(object) : offset;
  return reinterpret_cast<AttributeTable*>(reinterpret_cast<char*>(object) + place);
}

inline size_t shape_index_start(const Str* name, size_t index_size) {
  return (reinterpret_cast<uintptr_t>(name) >> 4) & (index_size - 1);
}

/// Index of an attribute in a shape, or -1. `name` is interned.
inline int32_t shape_find(const Shape* shape, const Str* name) {
  const uint32_t count = shape->count;
  if (shape->index.empty()) {
    Str* const* names = shape->names.data();
    for (uint32_t i = 0; i < count; ++i)
      if (names[i] == name) return static_cast<int32_t>(i);
    return -1;
  }
  const size_t size = shape->index.size();
  for (size_t place = shape_index_start(name, size); shape->index[place] != 0; place = (place + 1) & (size - 1))
    if (shape->names[shape->index[place] - 1] == name) return shape->index[place] - 1;
  return -1;
}

/// Releases what an object holds; its memory stays. For the heap.
void release_contents(Heap& heap, Object* object);

/// Frees the tables of a list, dict or set and leaves it empty; the object stays good.
void clear_list(Heap& heap, List* list);
void clear_dict(Heap& heap, Dict* dict);
void clear_set(Heap& heap, Set* set);

}  // namespace lockstep::script
