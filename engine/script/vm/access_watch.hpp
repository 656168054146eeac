// Looks at each instruction before it runs, and tells a schedule search what of the heap it will read or write.
//
// Places: a variable (global, closure cell, attribute), an item of a list or dict, and the structure of a container (its length
// and order). Locals are nobody else's and are not told. What primitives, futures and tasks do they tell themselves.
#pragma once

#include "engine/script/vm/frame.hpp"
#include "engine/script/vm/places.hpp"

namespace lockstep::script {

class AccessWatch {
 public:
  AccessWatch(StepLog& log, Places& places) noexcept : log_(&log), places_(&places) {}

  /// The instruction that `frame` runs next. Changes nothing and raises nothing.
  void look(const Vm& vm, const Frame& frame, const Instruction& in, const Value* registers);

  /// What a call of a native function does with what it is given; `receiver` may be null.
  void look_at_native_call(const Vm& vm, const NativeDefinition& definition, bool is_method, const Value* receiver, const Value* arguments, uint32_t count);

  [[nodiscard]] Places& places() const noexcept { return *places_; }
  [[nodiscard]] StepLog& log() const noexcept { return *log_; }

 private:
  enum class How : bool { read, write };

  void note(std::uint64_t place, How how) {
    if (how == How::write) log_->write(place);
    else log_->read(place);
  }
  [[nodiscard]] std::uint64_t structure_of(const Object* object) const { return places_->of(object); }
  void name_in(const Object* object, Str* name, How how);
  void attribute(const Vm& vm, const Value& object, Str* name, How how);
  void item(const Value& container, const Value& key, How how);
  void list_slot(const List* list, int64_t index, How how);
  void dict_entry(const Dict* dict, const Value& key, How how);
  /// All of a container: its structure, and its items.
  void whole(const Value& container, How how);
  /// A container and the containers in it, as showing or comparing it looks at them.
  void deep(const Value& value, int levels = 3);
  void structure(const Value& container);
  void advance(const Value& iterator);
  void call(const Vm& vm, const Value& callee, const Value* receiver, const Value* arguments, uint32_t count);
  void receiver_of(const Vm& vm, const Value& receiver, std::string_view method, const Value* arguments, uint32_t count);

  StepLog* log_;
  Places* places_;
};

}  // namespace lockstep::script
