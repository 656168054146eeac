// A value of the script: 64 bits, either a small integer, one of a few constants, or a counted reference to an object.
//
//   …xxx1   small int, 63 bits, shifted left by one
//   …x010   constant: None, False, True, NotImplemented, Ellipsis
//   …0000   pointer to an Object (never null), counted
//   0       null: "no value" — an unbound local, a missing argument, a raised exception
//
// `Value` owns its reference: copying counts up, destroying counts down. The dispatch loop works on the bits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace lockstep::script {

class Heap;
struct Type;

/// What an object is underneath, whatever its class: an instance of a subclass of list has kind list.
enum class Kind : uint8_t {
  instance,        // objects of script classes that derive from object only
  type, module, code, function, native_function, bound_method, cell, property, static_method, class_method,
  integer,         // beyond the small ints, or of a subclass of int
  floating, str, bytes, bytearray, list, tuple, dict, set, frozenset, slice, range, dict_view,
  iterator,        // native iterators: struct NativeIterator
  generator,       // generator, coroutine, async generator: struct Generator
  awaitable,       // native awaitables and the helper objects of async generators
  exception, traceback, super, generic_alias,
  future, task, primitive,  // asyncio's
  native,          // any other object implemented in C++ (random.Random, deque, partial, context variables …)
};

/// Object::flags, the upper half: the heap's. The lower four bits belong to the kind.
inline constexpr uint8_t object_is_large = 0x80;      // memory from malloc, not from a page
inline constexpr uint8_t object_has_id = 0x40;        // id() was asked for
inline constexpr uint8_t object_is_finalized = 0x20;  // its __del__ has run

/// Start of every heap object.
struct Object {
  uint32_t references;
  Kind kind;
  uint8_t flags;
  uint16_t aux;
  Type* type;
};

/// Called when the last reference goes; frees the object and what it alone holds.
void destroy_object(Object* object);

class Value {
 public:
  constexpr Value() = default;
  Value(const Value& other) : bits_(other.bits_) { retain(); }
  Value(Value&& other) noexcept : bits_(std::exchange(other.bits_, 0)) {}
  Value& operator=(const Value& other) {
    Value copy(other);
    std::swap(bits_, copy.bits_);
    return *this;
  }
  Value& operator=(Value&& other) noexcept {
    const uint64_t old = std::exchange(bits_, std::exchange(other.bits_, 0));
    release_bits(old);
    return *this;
  }
  ~Value() { release_bits(bits_); }

  /// A new reference to `object`, which may be null.
  explicit Value(Object* object) : bits_(static_cast<uint64_t>(reinterpret_cast<uintptr_t>(object))) { retain(); }
  /// Takes over the one reference that the caller owns (objects are born with one).
  static Value adopt(Object* object) { return from_bits(static_cast<uint64_t>(reinterpret_cast<uintptr_t>(object))); }

  static constexpr int64_t max_small = (int64_t{1} << 62) - 1;
  static constexpr int64_t min_small = -(int64_t{1} << 62);
  static constexpr bool fits_small(int64_t number) { return number >= min_small && number <= max_small; }
  /// @param number  must fit_small; `Vm::new_int` takes any int64
  static Value small(int64_t number) { return from_bits((static_cast<uint64_t>(number) << 1) | 1); }
  static Value none() { return from_bits(none_bits); }
  static Value boolean(bool truth) { return from_bits(truth ? true_bits : false_bits); }
  static Value not_implemented() { return from_bits(not_implemented_bits); }
  static Value ellipsis() { return from_bits(ellipsis_bits); }

  bool is_null() const { return bits_ == 0; }
  explicit operator bool() const { return bits_ != 0; }  // not null; for the truth of a script value see Vm::truth
  bool is_small() const { return (bits_ & 1) != 0; }
  int64_t as_small() const { return static_cast<int64_t>(bits_) >> 1; }
  bool is_none() const { return bits_ == none_bits; }
  bool is_true() const { return bits_ == true_bits; }
  bool is_false() const { return bits_ == false_bits; }
  bool is_bool() const { return bits_ == true_bits || bits_ == false_bits; }
  bool is_not_implemented() const { return bits_ == not_implemented_bits; }
  bool is_ellipsis() const { return bits_ == ellipsis_bits; }
  bool is_object() const { return (bits_ & 7) == 0 && bits_ != 0; }
  bool is_kind(Kind kind) const { return is_object() && object()->kind == kind; }
  Object* object() const { return reinterpret_cast<Object*>(static_cast<uintptr_t>(bits_)); }
  /// The object as its struct; the caller has checked the kind.
  template <class T>
  T* as() const {
    return static_cast<T*>(object());
  }
  /// `a is b`.
  bool same(const Value& other) const { return bits_ == other.bits_; }

  uint64_t bits() const { return bits_; }
  /// Takes over a reference held in raw bits; `release` gives it back.
  static Value from_bits(uint64_t bits) {
    Value value;
    value.bits_ = bits;
    return value;
  }
  uint64_t release() { return std::exchange(bits_, 0); }

  static constexpr uint64_t none_bits = 0x02;
  static constexpr uint64_t false_bits = 0x0A;
  static constexpr uint64_t true_bits = 0x12;
  static constexpr uint64_t not_implemented_bits = 0x1A;
  static constexpr uint64_t ellipsis_bits = 0x22;

  static bool bits_are_object(uint64_t bits) { return (bits & 7) == 0 && bits != 0; }
  static void retain_bits(uint64_t bits) {
    if (bits_are_object(bits)) ++reinterpret_cast<Object*>(static_cast<uintptr_t>(bits))->references;
  }
  static void release_bits(uint64_t bits) {
    if (!bits_are_object(bits)) return;
    Object* object = reinterpret_cast<Object*>(static_cast<uintptr_t>(bits));
    if (--object->references == 0) destroy_object(object);
  }

 private:
  void retain() const { retain_bits(bits_); }

  uint64_t bits_ = 0;
};
static_assert(sizeof(Value) == 8);

/// A typed owning pointer: `Ref<Str>`.
template <class T>
class Ref {
 public:
  Ref() = default;
  explicit Ref(T* object) : value_(static_cast<Object*>(object)) {}
  static Ref adopt(T* object) {
    Ref ref;
    ref.value_ = Value::adopt(static_cast<Object*>(object));
    return ref;
  }
  T* get() const { return value_.is_null() ? nullptr : static_cast<T*>(value_.object()); }
  T* operator->() const { return static_cast<T*>(value_.object()); }
  T& operator*() const { return *static_cast<T*>(value_.object()); }
  explicit operator bool() const { return !value_.is_null(); }
  const Value& value() const { return value_; }
  Value take() { return std::move(value_); }

 private:
  Value value_;
};

}  // namespace lockstep::script
