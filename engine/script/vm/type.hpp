// Classes: native types and script classes alike.
#pragma once

#include <array>
#include <vector>

#include "engine/script/vm/object.hpp"

namespace lockstep::script {

/// Special methods the VM looks up on types. Looked up once per class and kept until the class or a base changes.
enum class Special : uint8_t {
#define SPECIAL(name) sp_##name,
#include "engine/script/vm/specials.def"
#undef SPECIAL
  count
};

/// How a native type behaves. Null entries mean "as object does" or "not supported". A script class finds its dunder methods
/// first; the slots of its native base are used for what it does not define.
/// Every slot that returns Value returns null after raising; `int` results are -1 after raising.
struct NativeSlots {
  /// What calling the class does: a new, filled object of `type` (this class or a script class derived from it). Arguments
  /// come without the class. Immutable classes have only this: it is their __new__, and their __init__ does nothing.
  Value (*construct)(Vm&, Type* type, const Arguments&) = nullptr;
  /// Classes whose objects are filled by __init__ (list, dict, deque, exceptions, Queue …) set `initialize`, which a script class
  /// may call through super().__init__ and more than once; arguments without self; false after raising. `allocate` is their
  /// __new__: a valid, empty object; it may look at the arguments (exceptions do) or not (null: Vm::new_instance).
  /// With `initialize` set, `construct` may stay null: it is then allocate and initialize.
  Value (*allocate)(Vm&, Type* type, const Arguments&) = nullptr;
  bool (*initialize)(Vm&, const Value& self, const Arguments&) = nullptr;
  Value (*call)(Vm&, const Value& self, const Arguments&) = nullptr;
  Value (*repr)(Vm&, const Value& self) = nullptr;
  Value (*str)(Vm&, const Value& self) = nullptr;
  bool (*hash)(Vm&, const Value& self, uint32_t& hash) = nullptr;   // false after raising; a class with `compare` but no `hash` is unhashable
  int (*truth)(Vm&, const Value& self) = nullptr;
  int64_t (*length)(Vm&, const Value& self) = nullptr;              // -1 after raising
  Value (*compare)(Vm&, const Value& a, const Value& b, int op) = nullptr;  // op: CompareOperator; NotImplemented allowed
  Value (*binary)(Vm&, const Value& a, const Value& b, int op) = nullptr;   // op: BinaryOperator; called when a OR b is of this type; NotImplemented allowed
  Value (*inplace)(Vm&, const Value& a, const Value& b, int op) = nullptr;
  Value (*unary)(Vm&, const Value& self, int op) = nullptr;         // UnaryOperator
  Value (*get_item)(Vm&, const Value& self, const Value& key) = nullptr;
  bool (*set_item)(Vm&, const Value& self, const Value& key, const Value* value) = nullptr;  // value null: delete; false after raising
  int (*contains)(Vm&, const Value& self, const Value& item) = nullptr;
  Value (*iterate)(Vm&, const Value& self) = nullptr;
  Value (*next)(Vm&, const Value& self) = nullptr;                  // null without an exception: exhausted
  /// Attributes that are computed. Returns null without raising when it has no such attribute (the search goes on).
  /// Not asked for the names of the class's methods, except those that begin with "__".
  Value (*get_attribute)(Vm&, const Value& self, Str* name) = nullptr;
  /// 1: stored, 0: not mine (goes on to the instance's attributes), -1: raised. value null: delete.
  int (*set_attribute)(Vm&, const Value& self, Str* name, const Value* value) = nullptr;
  Value (*format)(Vm&, const Value& self, std::string_view spec) = nullptr;
  Value (*await)(Vm&, const Value& self) = nullptr;                 // NativeAwait of an object that can be awaited
  /// Releases what the object holds: neither its memory nor its attribute table. Kinds with a struct in object.hpp need none.
  void (*destroy)(Heap&, Object*) = nullptr;
};

enum class CompareOperator : int { lt, le, eq, ne, gt, ge };
enum class BinaryOperator : int { add, sub, mul, div, floordiv, mod, pow, lshift, rshift, bit_and, bit_or, bit_xor, matmul };
enum class UnaryOperator : int { neg, pos, invert, abs };

struct Type : Object {
  Heap* heap;
  Ref<Str> name;
  Ref<Str> qualified_name;
  Ref<Str> module;             // "builtins", "__main__", "asyncio.locks"
  Type* base;                  // first base, or null for object
  std::vector<Type*> bases;    // owned references, in `owned`
  std::vector<Type*> mro;      // this first
  std::vector<Value> owned;
  std::vector<Type*> subclasses;  // not owned
  Ref<Dict> dict;              // class attributes
  Kind instance_kind;
  uint32_t instance_size;      // bytes of an instance, attribute table included
  uint32_t attributes_offset;  // of the AttributeTable in instances; 0: none; attributes_at_end: behind a variable part
  bool is_script_class;        // made by a class statement
  bool is_exception;           // derives from BaseException
  bool is_abstract_marker;     // has __abstractmethods__ that are not empty: no instances
  bool is_native_complete;     // a native class after Vm::new_native_type; before that, only its address is good
  bool can_be_base;
  bool has_finalizer;          // a script class with __del__
  bool is_tracked;             // instances own C++ memory: slots.destroy is called on each when the heap ends
  bool is_subscriptable;       // list[int]
  bool refuses_attributes;     // __slots__ without __dict__ in all script bases: only the names in `slot_names`
  std::vector<Str*> slot_names;
  uint32_t version;            // changes when this class or a base changes; never 0 while caches may hold it
  Shape* root_shape;           // of instances
  NativeSlots slots;           // inherited from the base at creation, then overridden
  std::array<Value, static_cast<size_t>(Special::count)> specials;  // found special methods; valid while specials_version == version
  uint32_t specials_version;
  std::array<uint64_t, 2> specials_known;  // bit set: the entry of `specials` has been looked up
  AttributeTable attributes;   // unused, types keep theirs in `dict`

  bool is_subtype_of(const Type* other) const {
    for (const Type* type : mro)
      if (type == other) return true;
    return false;
  }
};

/// Type::attributes_offset of classes whose instances have a variable size (tuple, str, int, bytes): the table lies at the end.
inline constexpr uint32_t attributes_at_end = UINT32_MAX;

/// A hidden class: which attribute is at which index of an instance's values. Shapes of a class form a tree.
///
/// The id is unique in a heap and is renewed when the class changes: one comparison of ids tells that neither the layout nor
/// anything on the class or its bases is different from what a cache saw.
struct Shape {
  uint32_t id;
  Type* type;
  Shape* parent;
  Str* name;                   // the attribute this shape adds to its parent's; null in a root
  uint32_t count;              // attributes, this one included
  uint32_t capacity_hint;      // in a root: how many values an instance usually gets
  std::vector<Str*> names;     // of all attributes, by index
  std::vector<uint8_t> index;  // hash table over names when there are many: position + 1, or 0
  std::vector<Shape*> children;
};

}  // namespace lockstep::script
