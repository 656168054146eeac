// Ownership and memory of objects: size-class free lists, the table of interned strings, accounting against a limit.
// All objects of a heap die with it, in whatever state: a run is abandoned by destroying its heap.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/script/vm/object.hpp"
#include "engine/script/vm/type.hpp"

namespace lockstep::script {

class Places;

/// What a look-up in a class's mro found, remembered by (class version, name).
struct LookupCacheEntry {
  uint32_t version = 0;
  Str* name = nullptr;
  const Value* value = nullptr;  // in the dict of `owner`, or null: no such attribute
  Type* owner = nullptr;
};

class Heap {
 public:
  Heap();
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  /// A zeroed object of `size` bytes with one reference, its attribute table (if its class has one) empty. Objects larger than
  /// the size classes come from malloc. For classes of variable size see vm/allocate.hpp.
  template <class T>
  T* create(Kind kind, Type* type, size_t size = sizeof(T)) {
    return static_cast<T*>(allocate_object(kind, type, size));
  }
  Object* allocate_object(Kind kind, Type* type, size_t size);
  /// Raw memory that belongs to an object (list items, dict tables); counted.
  void* allocate(size_t size);
  void* reallocate(void* memory, size_t old_size, size_t new_size);
  void free(void* memory, size_t size);
  /// The memory of a destroyed object; how much it is, the heap knows.
  void free_object(Object* object);
  /// Bytes that the block of an object of an untracked class has: at least what it was made with.
  size_t usable_size(Object* object) const;
  /// A class, empty but for its name and kind. Lives as long as the heap.
  Type* new_type(Type* metatype, std::string_view name, Kind instance_kind);
  /// The entries of an exception's traceback; freed with the exception, or with the heap.
  std::vector<TracebackEntry>* new_traceback();
  void free_traceback(std::vector<TracebackEntry>* traceback);

  Str* intern(std::string_view text);
  Str* new_str(std::string_view text);
  /// `text` need not be interned yet; returns null if no interned string is equal to it.
  Str* find_interned(std::string_view text) const;
  /// The interned string equal to `str` (kept by the heap, as all interned ones are); makes `str` itself the interned one if there is none.
  Str* intern_str(Str* str);
  /// A str of `size` bytes to be filled by the caller, who then calls finish_str.
  Str* new_str_uninitialized(size_t size);
  void finish_str(Str* str);  // counts characters

  size_t bytes_in_use() const { return bytes_in_use_; }
  size_t limit_bytes = SIZE_MAX;
  bool over_limit() const { return bytes_in_use_ > limit_bytes; }

  /// A number that tells objects apart and looks like an address: id(), repr. The same in every run of a program.
  uint64_t id_of(const Object* object);

  /// The shape of instances of `type` without attributes.
  Shape* new_root_shape(Type* type);
  /// The shape that adds the attribute `name` to those of `parent`; null when a program has made so many different ones that
  /// its objects are better off with a dict.
  Shape* shape_for(Shape* parent, Str* name);
  /// Gives the shapes of a class new ids, so that no cache knows them.
  void renumber_shapes(Shape* root);
  uint32_t next_type_version() { return ++type_version_; }
  /// For Dict::keys_version: no two states of keys in a heap have the same one, so a cache need not know the dict itself.
  uint32_t next_keys_version() { return ++keys_version_; }
  /// All classes in the order they were made.
  const std::vector<Type*>& all_types() const { return types_; }
  Type* str_type = nullptr;
  /// From now on nothing is destroyed one by one: all goes with the heap.
  void abandon() { tearing_down_ = true; }
  bool tearing_down() const { return tearing_down_; }

  static constexpr size_t lookup_cache_size = 512;
  LookupCacheEntry lookup_cache[lookup_cache_size];

  /// Calls a script class's `__del__`; set by the VM. The object has one reference during the call and may get more.
  void (*finalize)(void* context, Object* object) = nullptr;
  void* finalize_context = nullptr;

  /// Hears of every object that is made; null outside of a schedule search.
  Places* places = nullptr;

 private:
  friend void destroy_object(Object*);
  struct Private;
  void destroy(Object* object);

  Private* private_;
  std::vector<Type*> types_;
  size_t bytes_in_use_ = 0;
  uint32_t type_version_ = 0;
  uint32_t shape_id_ = 0;
  uint32_t keys_version_ = 0;
  bool tearing_down_ = false;
};

}  // namespace lockstep::script
