#include "engine/script/vm/allocate.hpp"

#include "engine/base/assert.hpp"
#include "engine/script/code/code.hpp"

namespace lockstep::script {

namespace {

constexpr size_t to_eight(size_t size) { return (size + 7) & ~size_t{7}; }

constexpr size_t tuple_size(uint32_t count) { return offsetof(Tuple, items) + count * sizeof(Value); }
constexpr size_t str_size(uint32_t size) { return offsetof(Str, data) + size + 1; }
constexpr size_t bytes_size(uint32_t size) { return offsetof(Bytes, data) + size; }
constexpr size_t integer_size(uint32_t limbs) { return offsetof(BigInt, limbs) + limbs * sizeof(uint32_t); }

template <class T>
T* allocate_sized(Heap& heap, Kind kind, Type* type, size_t size, uint32_t count) {
  const bool has_table = type->attributes_offset == attributes_at_end;
  if (has_table) size = to_eight(size) + sizeof(AttributeTable);
  T* object = static_cast<T*>(heap.allocate_object(kind, type, size));
  object->size = count;
  if (has_table) attribute_table(object)->shape = type->root_shape;
  return object;
}

void clear_attributes(Heap& heap, AttributeTable& table) {
  // The table is emptied first: what the values release may come back and look.
  Dict* dict = std::exchange(table.dict, nullptr);
  Value* values = std::exchange(table.values, nullptr);
  const uint32_t count = table.shape != nullptr ? table.shape->count : 0;
  const uint32_t capacity = std::exchange(table.capacity, 0);
  if (dict != nullptr) {
    Value::release_bits(Value::adopt(dict).release());
    return;
  }
  if (table.shape != nullptr) table.shape = table.shape->type->root_shape;
  if (values == nullptr) return;
  for (uint32_t i = 0; i < count; ++i) Value::release_bits(values[i].release());
  heap.free(values, capacity * sizeof(Value));
}

void clear(Value& value) { Value::release_bits(value.release()); }
template <class T>
void clear(Ref<T>& reference) {
  reference = Ref<T>();
}

}  // namespace

Tuple* allocate_tuple(Heap& heap, Type* type, uint32_t count) {
  return allocate_sized<Tuple>(heap, Kind::tuple, type, tuple_size(count), count);
}
Bytes* allocate_bytes(Heap& heap, Type* type, uint32_t size) {
  return allocate_sized<Bytes>(heap, type->instance_kind, type, bytes_size(size), size);
}
BigInt* allocate_integer(Heap& heap, Type* type, uint32_t limbs) {
  return allocate_sized<BigInt>(heap, Kind::integer, type, integer_size(limbs), limbs);
}
Str* allocate_str(Heap& heap, Type* type, uint32_t size) {
  return allocate_sized<Str>(heap, Kind::str, type, str_size(size), size);
}

size_t variable_size(const Object* object) {
  switch (object->kind) {
    case Kind::tuple: return to_eight(tuple_size(static_cast<const Tuple*>(object)->size));
    case Kind::str: return to_eight(str_size(static_cast<const Str*>(object)->size));
    case Kind::bytes:
    case Kind::bytearray: return to_eight(bytes_size(static_cast<const Bytes*>(object)->size));
    case Kind::integer: return to_eight(integer_size(static_cast<const BigInt*>(object)->size));
    default: LS_ASSERT(false, "a kind of fixed size has its attributes at a fixed place");
  }
}

/// Last first, as CPython 3.14 does (Objects/listobject.c, tupleobject.c): a program with __del__ can see it.
void clear_backwards(Value* items, uint32_t count) {
  while (count > 0) clear(items[--count]);
}

void clear_list(Heap& heap, List* list) {
  Value* items = std::exchange(list->items, nullptr);
  const uint32_t size = std::exchange(list->size, 0);
  const uint32_t capacity = std::exchange(list->capacity, 0);
  clear_backwards(items, size);
  heap.free(items, capacity * sizeof(Value));
}

void clear_dict(Heap& heap, Dict* dict) {
  DictEntry* entries = std::exchange(dict->entries, nullptr);
  int32_t* index = std::exchange(dict->index, nullptr);
  const uint32_t count = std::exchange(dict->entry_count, 0);
  const uint32_t capacity = std::exchange(dict->entry_capacity, 0);
  const uint32_t index_size = std::exchange(dict->index_size, 0);
  dict->size = 0;
  dict->keys_version = heap.next_keys_version();
  for (uint32_t i = 0; i < count; ++i) {
    clear(entries[i].key);
    clear(entries[i].value);
  }
  heap.free(entries, capacity * sizeof(DictEntry));
  heap.free(index, index_size * sizeof(int32_t));
}

void clear_set(Heap& heap, Set* set) {
  SetEntry* table = std::exchange(set->table, nullptr);
  const uint32_t slots = table != nullptr ? set->mask + 1 : 0;
  set->mask = set->fill = set->size = 0;  // where pop() was stays, as in CPython
  for (uint32_t i = 0; i < slots; ++i) clear(table[i].key);
  heap.free(table, slots * sizeof(SetEntry));
}

void release_contents(Heap& heap, Object* object) {
  switch (object->kind) {
    case Kind::instance:
      if (AttributeTable* table = attribute_table(object)) clear_attributes(heap, *table);
      return;
    case Kind::list: clear_list(heap, static_cast<List*>(object)); break;
    case Kind::tuple: {
      Tuple* tuple = static_cast<Tuple*>(object);
      clear_backwards(tuple->items, tuple->size);
      break;
    }
    case Kind::dict:
      clear_dict(heap, static_cast<Dict*>(object));
      clear(static_cast<Dict*>(object)->default_factory);
      break;
    case Kind::set:
    case Kind::frozenset: clear_set(heap, static_cast<Set*>(object)); break;
    case Kind::bound_method:
      clear(static_cast<BoundMethod*>(object)->function);
      clear(static_cast<BoundMethod*>(object)->self);
      break;
    case Kind::cell: clear(static_cast<Cell*>(object)->content); break;
    case Kind::function: {
      Function* function = static_cast<Function*>(object);
      clear(function->code);
      clear(function->globals);
      for (Value* part : {&function->defaults, &function->keyword_defaults, &function->closure, &function->annotations,
                          &function->name, &function->qualified_name, &function->docstring, &function->module})
        clear(*part);
      break;
    }
    case Kind::native_function: clear(static_cast<NativeFunction*>(object)->self); break;
    case Kind::property: {
      Property* property = static_cast<Property*>(object);
      for (Value* part : {&property->getter, &property->setter, &property->deleter, &property->docstring}) clear(*part);
      break;
    }
    case Kind::static_method:
    case Kind::class_method: clear(static_cast<WrapperObject*>(object)->function); break;
    case Kind::module:
      clear(static_cast<Module*>(object)->name);
      clear(static_cast<Module*>(object)->dict);
      break;
    case Kind::slice:
      clear(static_cast<Slice*>(object)->start);
      clear(static_cast<Slice*>(object)->stop);
      clear(static_cast<Slice*>(object)->step);
      break;
    case Kind::generic_alias:
      clear(static_cast<GenericAlias*>(object)->origin);
      clear(static_cast<GenericAlias*>(object)->arguments);
      break;
    case Kind::super:
      clear(static_cast<Super*>(object)->start);
      clear(static_cast<Super*>(object)->self);
      break;
    case Kind::iterator: {
      NativeIterator* iterator = static_cast<NativeIterator*>(object);
      clear(iterator->source);
      clear(iterator->extra);
      clear(iterator->extra2);
      break;
    }
    case Kind::exception: {
      Exception* exception = static_cast<Exception*>(object);
      for (Value* part : {&exception->arguments, &exception->cause, &exception->context, &exception->notes, &exception->extra,
                          &exception->extra2})
        clear(*part);
      heap.free_traceback(std::exchange(exception->traceback, nullptr));
      break;
    }
    default: break;
  }
  if (object->type->slots.destroy != nullptr) object->type->slots.destroy(heap, object);
  if (AttributeTable* table = attribute_table(object)) clear_attributes(heap, *table);
}

}  // namespace lockstep::script
