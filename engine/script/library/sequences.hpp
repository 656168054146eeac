// What list, tuple, deque and their kin have in common: reading an index, comparing item by item, the text of the items.
#pragma once

#include <string>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// Object::flags of containers: their repr is being made, a second one inside it is "[...]".
inline constexpr uint8_t object_in_repr = 0x08;

/// Marks a container while its repr is made. entered() is false when it is being made already.
class ReprGuard {
 public:
  explicit ReprGuard(Object* object) : object_(object), entered_((object->flags & object_in_repr) == 0) { object->flags |= object_in_repr; }
  ~ReprGuard() {
    if (entered_) object_->flags &= static_cast<uint8_t>(~object_in_repr);
  }
  ReprGuard(const ReprGuard&) = delete;
  ReprGuard& operator=(const ReprGuard&) = delete;
  bool entered() const { return entered_; }

 private:
  Object* object_;
  bool entered_;
};

/// How a sequence that may change while the program runs is read: the item at `index`, null behind the end.
using ItemAt = Value (*)(const Value& sequence, uint32_t index);
Value list_item_at(const Value& list, uint32_t index);
Value tuple_item_at(const Value& tuple, uint32_t index);

/// `a op b` as sequences compare: by the first items that differ, else by length.
Value compare_sequences(Vm& vm, const Value& a, const Value& b, ItemAt item_at, CompareOperator op);
/// Appends "1, 2, 3". false after raising.
bool append_items(Vm& vm, std::string& text, const Value& sequence, ItemAt item_at);
/// 1, 0, or -1 after raising.
int contains_item(Vm& vm, const Value& sequence, ItemAt item_at, const Value& item);
/// Number of equal items, -1 after raising.
int64_t count_items(Vm& vm, const Value& sequence, ItemAt item_at, const Value& item);
/// Arguments 1 and after are (value, start, stop) of the method `index`; raises ValueError(`missing`) when there is none.
Value index_of_item(Vm& vm, const Arguments& arguments, uint32_t size, ItemAt item_at, const char* missing);

/// CPython's combination of the hashes of a tuple's items, for words of 32 bits.
/// @source xxHash, Yann Collet: the rounds of XXH32; CPython 3.14, Objects/tupleobject.c and sliceobject.c: how they are used
class ItemsHash {
 public:
  void add(uint32_t hash) {
    mixed_ += hash * prime2;
    mixed_ = (mixed_ << 13) | (mixed_ >> 19);
    mixed_ *= prime1;
  }
  /// A tuple counts its items, a slice does not.
  void count(uint32_t items) { mixed_ += items ^ (prime5 ^ 3527539u); }
  uint32_t result() const { return mixed_ == 0xFFFFFFFFu ? 1546275796u : mixed_; }

 private:
  static constexpr uint32_t prime1 = 2654435761u, prime2 = 2246822519u, prime5 = 374761393u;
  uint32_t mixed_ = prime5;
};

/// The result of an ordering comparison of two numbers.
Value compare_numbers(int64_t a, int64_t b, CompareOperator op);

/// Reads `key` as an index: an int or an object with __index__.
/// @param noun  "list" in "list indices must be integers or slices, not str"
/// @errors TypeError, IndexError (too large for any sequence); false after raising
bool read_index(Vm& vm, const Value& key, const char* noun, int64_t& index);
/// Whether `value` can be a repeat count: an int or an object with __index__.
bool is_index(Vm& vm, const Value& value);

/// "list expected at most 1 argument, got 2" or "list() takes no keyword arguments". false after raising.
bool check_arguments(Vm& vm, const char* name, const Arguments& arguments, uint32_t minimum, uint32_t maximum);
/// Keywords only. false after raising.
bool refuse_keywords(Vm& vm, const char* name, const Arguments& arguments);

/// Puts a class among the builtins under its name.
void add_builtin_type(Vm& vm, Type* type);

}  // namespace lockstep::script
