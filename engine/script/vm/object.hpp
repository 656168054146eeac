// The built-in objects' layouts. What they can do is in script/library (methods) and in Vm (protocols).
// Every struct here is created by Vm::new_… / Heap::create and destroyed by destroy_object through its type's `destroy`.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/script/vm/value.hpp"

// Objects derive from Object and are not polymorphic; offsetof gives what it should on all our compilers.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace lockstep::script {

class Vm;
struct Shape;
struct Frame;
struct Code;

/// The attributes of an instance: values in the order of a hidden class (`Shape`), or a real dict once the program has asked
/// for `__dict__` or deleted an attribute. An object has one at `type->attributes_offset` (0: it has none).
struct AttributeTable {
  Shape* shape = nullptr;
  Value* values = nullptr;
  uint32_t capacity = 0;
  struct Dict* dict = nullptr;  // owned; when set, shape and values are unused
};

struct Instance : Object {
  AttributeTable attributes;
};

/// Immutable text in UTF-8 (lone surrogates as three bytes). `data` is followed by a 0 byte.
struct Str : Object {
  uint32_t hash;        // 0: not computed yet
  uint32_t size;        // bytes
  uint32_t characters;  // code points
  char data[1];

  std::string_view view() const { return {data, size}; }
  bool is_ascii() const { return size == characters; }
};
inline constexpr uint8_t str_is_interned = 1;  // Object::flags: equal interned strings are one object

struct Float : Object {
  double value;
};

/// An int beyond 63 bits, or of a subclass of int (then perhaps small): sign and magnitude, least significant limb first, no leading zero limb.
struct BigInt : Object {
  bool negative;
  uint32_t size;
  AttributeTable* attributes;
  uint32_t limbs[1];
};

struct Bytes : Object {
  uint32_t size;
  uint8_t data[1];
};

struct List : Object {
  Value* items;
  uint32_t size;
  uint32_t capacity;
};

struct Tuple : Object {
  uint32_t size;
  Value items[1];
};

/// One entry of a dict, in order of insertion; a deleted one has a null key.
struct DictEntry {
  Value key;
  Value value;
  uint32_t hash;
};

/// Insertion-ordered hash table: `index` holds positions in `entries` (open addressing).
struct Dict : Object {
  DictEntry* entries;
  int32_t* index;          // index_size slots: -1 empty, -2 deleted, else entry number
  uint32_t index_size;     // a power of two, or 0
  uint32_t entry_count;    // used entries, deleted ones included
  uint32_t entry_capacity;
  uint32_t size;           // live entries
  uint32_t keys_version;   // changes when a key is added or removed, and when entries move; for inline caches
  Value default_factory;   // collections.defaultdict; else null
};

struct SetEntry {
  Value key;               // null: empty, or dummy when hash == set_dummy
  uint32_t hash;
};

/// CPython's set table, so that iteration has CPython's order. @source CPython 3.14, Objects/setobject.c
struct Set : Object {
  SetEntry* table;
  uint32_t mask;
  uint32_t fill;           // used and dummy
  uint32_t size;
  uint32_t finger;         // for pop()
  uint32_t cached_hash;    // frozenset
};

struct Slice : Object {
  Value start, stop, step;
};

struct Range : Object {
  int64_t start, stop, step;  // ranges beyond int64 are refused
  int64_t length;
};

struct Cell : Object {
  Value content;  // null: empty
};

struct Function : Object {
  Ref<Code> code;
  Value defaults;           // tuple or null: of the last positional parameters
  Value keyword_defaults;   // dict or null
  Value closure;            // tuple of cells or null
  Value annotations;        // dict or null
  Ref<Dict> globals;
  Value name, qualified_name, docstring, module;
  AttributeTable attributes;
};

/// Arguments of a native call: `count` values, the receiver of a method first; the last `keyword_count` are given by keyword,
/// with their names in `keyword_names`. All borrowed: valid during the call.
struct Arguments {
  const Value* values;
  uint32_t count;              // positional and keyword together
  uint32_t keyword_count = 0;
  const Tuple* keyword_names = nullptr;

  uint32_t positional() const { return count - keyword_count; }
  const Value& operator[](uint32_t index) const { return values[index]; }
  const Value& keyword_value(uint32_t index) const { return values[count - keyword_count + index]; }
  inline std::string_view keyword_name(uint32_t index) const;
};

/// A function implemented in C++. Returns null when it raised (see Vm::raise).
using NativeCall = Value (*)(Vm&, const Arguments&);

/// The awaited form of a native method (`await lock.acquire()`): runs without making an awaitable.
/// Either completes (returns the result), raises (null), or parks the running task with an operation and returns
/// Vm::suspended(). See vm/await.hpp.
using NativeAwait = Value (*)(Vm&, const Arguments&);

/// Table row of a native function or method. Names are static strings.
struct NativeDefinition {
  const char* name;
  NativeCall call;
  uint16_t minimum;             // positional arguments, the receiver not counted
  uint16_t maximum;             // 0xFFFF: any number
  const char* parameters = "";  // names of the parameters that may be given by keyword, comma separated, in positional order: "value,loop"
                                // (empty: keywords are refused; "*": the function reads keywords itself).
                                // Named arguments are put into place by the caller: the function sees positional ones, null for missing optional.
  NativeAwait await = nullptr;  // when set, calling makes an awaitable that runs this; `call` is then null
};

struct NativeFunction : Object {
  const NativeDefinition* definition;
  Value self;               // null, or bound receiver (module functions: null)
  Type* owner;              // class of a method, or null
  bool is_method;           // binds its receiver when looked up on an instance
};

struct BoundMethod : Object {
  Value function;
  Value self;
};

struct Property : Object {
  Value getter, setter, deleter, docstring;
};

struct WrapperObject : Object {  // static_method, class_method
  Value function;
};

struct Module : Object {
  Ref<Str> name;
  Ref<Dict> dict;
};

struct Super : Object {
  Ref<Object> start;  // the class after which the search starts
  Value self;         // instance or class
  Type* self_type;
};

/// `list[int]`, and, with a null origin, the union `int | None` of its arguments.
struct GenericAlias : Object {
  Value origin;
  Value arguments;  // tuple
};

struct TracebackEntry {
  Ref<Code> code;
  uint32_t instruction = 0;
  Value kept;  // tuple of what the frame held whose end can be seen, or null
};

struct Exception : Object {
  Value arguments;        // tuple
  Value cause;            // null: none
  Value context;          // null: none
  bool suppress_context;
  Value notes;            // list or null
  Value extra;            // StopIteration.value, ExceptionGroup's tuple of exceptions, SystemExit.code, KeyError… : by class
  Value extra2;           // ExceptionGroup's message; ImportError.name; AttributeError.name
  std::vector<TracebackEntry>* traceback;  // innermost last; owned
  AttributeTable attributes;
};

/// What dict.keys(), values() and items() return. Its class tells which.
struct DictView : Object {
  Value dict;
};

/// A native iterator: `next` returns null without an exception when it is exhausted.
struct NativeIterator : Object {
  Value (*next)(Vm&, NativeIterator&);
  Value source;           // what it iterates over; null when exhausted
  Value extra, extra2;    // by kind of iterator
  int64_t position;
  int64_t limit;
  int64_t step;
};

/// Any other object implemented in C++: derive from this, put data behind it, and free them in the type's `destroy`.
struct NativeObject : Object {
  AttributeTable attributes;
};

inline std::string_view Arguments::keyword_name(uint32_t index) const {
  return keyword_names->items[index].as<Str>()->view();
}

}  // namespace lockstep::script
