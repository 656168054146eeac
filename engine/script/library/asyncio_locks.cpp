// Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier: engine/sync's primitives under asyncio's names.
// @source CPython 3.14, Lib/asyncio/locks.py
#include <cmath>
#include <string>
#include <type_traits>

#include "engine/script/library/assignment_names.hpp"
#include "engine/script/library/asyncio.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/sync/barrier.hpp"
#include "engine/sync/condition.hpp"
#include "engine/sync/event.hpp"
#include "engine/sync/lock.hpp"
#include "engine/sync/semaphore.hpp"

namespace lockstep::script {

Value raise_cancelled(Vm& vm) {
  TaskObject* task = world_of(vm).current_task_object();
  const Value message = std::move(task->cancel_message);
  return vm.raise_value(make_cancelled_error(vm, message));
}

Value raise_part_of_other_loop(Vm& vm, const Value& whole, std::string_view part, std::string_view state) {
  std::string text;
  if (!vm.append_repr(text, whole)) return Value();
  const size_t address = text.find(" at 0x") + 1;
  const std::string place = text.substr(address, text.find_first_of(" >", address + 3) - address);
  text = "<asyncio.locks." + std::string(part) + " object " + place + " [" + std::string(state) + "]>";
  return vm.raise(vm.types.runtime_error, text + " is bound to a different event loop");
}

Value raise_sync_error(Vm& vm, SyncError error, const Value& object) {
  switch (error) {
    case SyncError::cancelled: return raise_cancelled(vm);
    case SyncError::other_loop: {
      std::string text;
      if (!vm.append_repr(text, object)) return Value();
      return vm.raise(vm.types.runtime_error, text + " is bound to a different event loop");
    }
    default: break;
  }
  const SyncErrorText& row = text_of(error);
  const std::string_view name = row.exception;
  Type* type = name == "RuntimeError"         ? vm.types.runtime_error
               : name == "ValueError"         ? vm.types.value_error
               : name == "BrokenBarrierError" ? vm.types.broken_barrier_error
               : name == "QueueEmpty"         ? vm.types.queue_empty
               : name == "QueueFull"          ? vm.types.queue_full
                                              : vm.types.queue_shut_down;
  return row.message[0] == '\0' ? vm.raise(type, std::initializer_list<Value>{}) : vm.raise(type, row.message);
}

namespace {

/// A primitive of engine/sync inside a script object.
template <class P>
struct PrimitiveObject : NativeObject {
  bool made;
  alignas(P) unsigned char storage[sizeof(P)];

  P& primitive() { return *std::launder(reinterpret_cast<P*>(storage)); }
};

struct ConditionObject : PrimitiveObject<Condition> {
  Value lock;  // the Lock object; its lock is the condition's
  Value line;  // deque of futures, if `lock` is an object of another kind: then _conditions.py does the work; else null
};

/// A subclass whose __init__ forgets ours gets what no arguments mean.
template <class P>
void make_default(PrimitiveObject<P>* object) {
  RunState& run = world_of(*static_cast<Vm*>(object->type->heap->finalize_context)).run;
  if constexpr (std::is_constructible_v<P, RunState&, std::string>)
    new (object->storage) P(run, std::string());
  else
    new (object->storage) P(run, 1, std::string());
  object->made = true;
}

template <>
void make_default<Condition>(PrimitiveObject<Condition>* object) {
  Vm& vm = *static_cast<Vm*>(object->type->heap->finalize_context);
  Value lock = vm.new_instance(vm.types.lock);
  make_default(lock.as<PrimitiveObject<Lock>>());
  new (object->storage) Condition(world_of(vm).run, lock.as<PrimitiveObject<Lock>>()->primitive(), std::string());
  static_cast<ConditionObject*>(object)->lock = std::move(lock);
  object->made = true;
}

template <class P>
P& primitive_of(const Value& self) {
  auto* object = self.as<PrimitiveObject<P>>();
  if (!object->made) [[unlikely]]
    make_default(object);
  return object->primitive();
}

template <class P>
void destroy_primitive(Heap&, Object* object) {
  auto* self = static_cast<PrimitiveObject<P>*>(object);
  if (self->made) self->primitive().~P();
  self->made = false;
}

void destroy_condition(Heap& heap, Object* object) {
  destroy_primitive<Condition>(heap, object);
  static_cast<ConditionObject*>(object)->lock = Value();
  static_cast<ConditionObject*>(object)->line = Value();
}

std::string name_for(Vm& vm) { return assignment_name(vm); }

Value outcome(Vm& vm, const Value& object, const WaitResult& result) {
  return result.has_value() ? Value::none() : raise_sync_error(vm, result.error(), object);
}

/// Everything that waits does so in a task.
ScriptTask* waiting_task(Vm& vm) {
  ScriptTask* task = world_of(vm).current_task();
  if (task == nullptr) vm.raise(vm.types.runtime_error, "no running event loop");
  return task;
}

/// An operation together with the object it belongs to, which error messages name.
template <class Inner>
struct Held final : Operation {
  template <class... Given>
  explicit Held(const Value& owner, Given&&... given) : object(owner), inner(std::forward<Given>(given)...) {}
  Poll poll(Task& task) override {
    if (inner.poll(task) == Poll::parked) return Poll::parked;
    return inner.error() == SyncError::none ? succeed() : fail(inner.error());
  }
  bool cancel(Task& task, CancelMessage message) override { return inner.cancel(task, message); }

  Value object;
  Inner inner;
};

template <class Inner>
Value finish_true(Vm& vm, Held<Inner>& operation) {
  return operation.error() == SyncError::none ? Value::boolean(true) : raise_sync_error(vm, operation.error(), operation.object);
}
template <class Inner>
Value finish_none(Vm& vm, Held<Inner>& operation) {
  return operation.error() == SyncError::none ? Value::none() : raise_sync_error(vm, operation.error(), operation.object);
}

// --- what tests look at ------------------------------------------------------------------------------------------------------------

/// _waiters, _loop of any primitive; null for another name.
Value line_attribute(Vm& vm, const Value& self, const Primitive& primitive, const WaitList& line, std::string_view name) {
  if (name == "_waiters") return line_as_futures(vm, self, name, line);
  if (name != "_loop") return Value();
  EventLoopObject* loop = world_of(vm).object_of(primitive.loop_number());
  return loop != nullptr ? Value(loop) : Value::none();
}

/// `lock._loop = loop` binds a primitive that no loop has yet.
template <class P>
int set_loop(Vm& vm, const Value& self, Str* name, const Value* value) {
  if (name->view() != "_loop" || value == nullptr || !vm.is_instance(*value, vm.types.event_loop)) return 0;
  (void)primitive_of<P>(self).bind_to(*value->as<EventLoopObject>()->loop);
  return 1;
}

/// _get_loop: the running loop, which the primitive belongs to from now on.
template <class P>
Value get_loop(Vm& vm, const Arguments& arguments) {
  EventLoopObject* loop = world_of(vm).require_running_loop();
  if (loop == nullptr) return Value();
  return primitive_of<P>(arguments[0]).bind_to(*loop->loop) ? Value(loop) : raise_sync_error(vm, SyncError::other_loop, arguments[0]);
}

// --- Lock ------------------------------------------------------------------------------------------------------------------------

std::string waiters_text(Vm& vm, const Value& self, uint32_t count) {
  count += added_waiters(vm, self, "_waiters");
  return count == 0 ? "" : ", waiters:" + std::to_string(count);
}

Value bracketed_repr(Vm& vm, const Value& self, const std::string& state) {
  const Value plain = default_repr(vm, self);
  if (plain.is_null()) return Value();
  const std::string_view text = Vm::text_of(plain);
  return vm.new_str(std::string(text.substr(0, text.size() - 1)) + " [" + state + "]>");
}

bool no_arguments(Vm& vm, const char* name, const Arguments& arguments) {
  if (arguments.keyword_count > 0) {
    vm.raisef(vm.types.type_error, "%s.__init__() got an unexpected keyword argument '%.*s'", name, static_cast<int>(arguments.keyword_name(0).size()),
              arguments.keyword_name(0).data());
    return false;
  }
  if (arguments.count > 0) {
    vm.raisef(vm.types.type_error, "%s.__init__() takes 1 positional argument but %u were given", name, arguments.count + 1);
    return false;
  }
  return true;
}

template <class P>
bool initialize_plain(Vm& vm, const Value& self, const Arguments& arguments, const char* name) {
  if (!no_arguments(vm, name, arguments)) return false;
  auto* object = self.as<PrimitiveObject<P>>();
  if (object->made) return true;
  new (object->storage) P(world_of(vm).run, name_for(vm));
  object->made = true;
  return true;
}

Value acquire_lock(Vm& vm, const Value& self, bool enter) {
  ScriptTask* task = waiting_task(vm);
  if (task == nullptr) return Value();
  using Wait = Held<Lock::Acquire>;
  return task->wait<Wait>(vm, enter ? finish_none<Lock::Acquire> : finish_true<Lock::Acquire>, self, self, primitive_of<Lock>(self));
}
Value lock_acquire(Vm& vm, const Arguments& arguments) { return acquire_lock(vm, arguments[0], false); }
Value lock_enter(Vm& vm, const Arguments& arguments) { return acquire_lock(vm, arguments[0], true); }
Value lock_release(Vm& vm, const Arguments& arguments) { return outcome(vm, arguments[0], primitive_of<Lock>(arguments[0]).release()); }
Value lock_locked(Vm&, const Arguments& arguments) { return Value::boolean(primitive_of<Lock>(arguments[0]).locked()); }

Value lock_repr(Vm& vm, const Value& self) {
  const Lock& lock = primitive_of<Lock>(self);
  return bracketed_repr(vm, self, (lock.locked() ? "locked" : "unlocked") + waiters_text(vm, self, lock.waiters().size()));
}

Value lock_get_attribute(Vm& vm, const Value& self, Str* name) {
  const Lock& lock = primitive_of<Lock>(self);
  return name->view() == "_locked" ? Value::boolean(lock.locked()) : line_attribute(vm, self, lock, lock.waiters(), name->view());
}

const NativeDefinition lock_methods[] = {
    {"_get_loop", get_loop<Lock>, 0, 0},
    {"acquire", nullptr, 0, 0, "", lock_acquire},
    {"release", lock_release, 0, 0},
    {"locked", lock_locked, 0, 0},
    {"__aenter__", nullptr, 0, 0, "", lock_enter},
    {"__aexit__", nullptr, 3, 3, "", lock_release},
    {nullptr, nullptr, 0, 0},
};

// --- Event -----------------------------------------------------------------------------------------------------------------------

Value event_wait(Vm& vm, const Arguments& arguments) {
  Event& event = primitive_of<Event>(arguments[0]);
  if (event.is_set()) return Value::boolean(true);
  ScriptTask* task = waiting_task(vm);
  if (task == nullptr) return Value();
  return task->wait<Held<Event::Wait>>(vm, finish_true<Event::Wait>, arguments[0], arguments[0], event);
}
Value event_set(Vm&, const Arguments& arguments) {
  primitive_of<Event>(arguments[0]).set();
  return Value::none();
}
Value event_clear(Vm&, const Arguments& arguments) {
  primitive_of<Event>(arguments[0]).clear();
  return Value::none();
}
Value event_is_set(Vm&, const Arguments& arguments) { return Value::boolean(primitive_of<Event>(arguments[0]).is_set()); }
Value event_repr(Vm& vm, const Value& self) {
  const Event& event = primitive_of<Event>(self);
  return bracketed_repr(vm, self, (event.is_set() ? "set" : "unset") + waiters_text(vm, self, event.waiters().size()));
}

Value event_get_attribute(Vm& vm, const Value& self, Str* name) {
  const Event& event = primitive_of<Event>(self);
  return name->view() == "_value" ? Value::boolean(event.is_set()) : line_attribute(vm, self, event, event.waiters(), name->view());
}

const NativeDefinition event_methods[] = {
    {"_get_loop", get_loop<Event>, 0, 0},
    {"wait", nullptr, 0, 0, "", event_wait},
    {"set", event_set, 0, 0},
    {"clear", event_clear, 0, 0},
    {"is_set", event_is_set, 0, 0},
    {nullptr, nullptr, 0, 0},
};

// --- Condition -------------------------------------------------------------------------------------------------------------------

/// A Lock whose acquire, release and locked are asyncio's own.
bool is_plain_lock(Vm& vm, const Value& lock) {
  if (!vm.is_instance(lock, vm.types.lock)) return false;
  Type* type = vm.type_of(lock);
  for (const char* name : {"acquire", "release", "locked"})
    if (vm.lookup_in_type(type, vm.intern(name)).is_kind(Kind::function)) return false;
  return true;
}

/// A condition over an object of another kind with the three methods of a lock.
bool initialize_over(Vm& vm, ConditionObject* object, const Value& lock, const std::string& name) {
  for (const char* method : {"locked", "acquire", "release"})
    if (vm.get_attribute(lock, method).is_null()) return false;
  new (object->storage) Condition(world_of(vm).run, name);
  object->made = true;
  object->lock = lock;
  object->line = vm.call(vm.get_attribute(vm.import_module("collections"), "deque"), std::initializer_list<Value>{});
  return !object->line.is_null();
}

bool is_over_other(const Value& self) {
  (void)primitive_of<Condition>(self);
  return !self.as<ConditionObject>()->line.is_null();
}

/// A function of _conditions.py, called with the condition, its line and what else is given.
Value call_other(Vm& vm, const char* function, const Value& self, const Value& count = Value()) {
  const Value called = vm.get_attribute(vm.import_module("asyncio._conditions"), function);
  if (called.is_null()) return Value();
  const Value& line = self.as<ConditionObject>()->line;
  return count.is_null() ? vm.call(called, {self, line}) : vm.call(called, {self, line, count});
}

bool initialize_condition(Vm& vm, const Value& self, const Arguments& arguments) {
  static const NativeDefinition signature = {"Condition.__init__", nullptr, 0, 1, "lock"};
  std::vector<Value> places;
  if (!vm.bind_native_arguments(signature, arguments, false, places)) return false;
  auto* object = self.as<ConditionObject>();
  if (object->made) return true;
  const std::string name = name_for(vm);
  Value lock = places.empty() || places[0].is_null() || places[0].is_none() ? Value() : places[0];
  if (!lock.is_null() && !is_plain_lock(vm, lock)) return initialize_over(vm, object, lock, name);
  if (lock.is_null()) {
    lock = vm.new_instance(vm.types.lock);
    auto* lock_object = lock.as<PrimitiveObject<Lock>>();
    new (lock_object->storage) Lock(world_of(vm).run, name);
    lock_object->made = true;
  }
  new (object->storage) Condition(world_of(vm).run, primitive_of<Lock>(lock), name);
  object->lock = std::move(lock);
  object->made = true;
  return true;
}

Value condition_wait(Vm& vm, const Arguments& arguments) {
  if (is_over_other(arguments[0])) {
    Value waiting = call_other(vm, "wait", arguments[0]);
    return waiting.is_null() ? Value() : vm.await_instead(std::move(waiting));
  }
  ScriptTask* task = waiting_task(vm);
  if (task == nullptr) return Value();
  return task->wait<Held<Condition::Wait>>(vm, finish_true<Condition::Wait>, arguments[0], arguments[0], primitive_of<Condition>(arguments[0]));
}
Value condition_notify(Vm& vm, const Arguments& arguments) {
  int64_t count = 1;
  if (is_over_other(arguments[0])) return call_other(vm, "notify", arguments[0], arguments.count > 1 ? arguments[1] : Value::small(1));
  if (arguments.count > 1 && !vm.to_int64(arguments[1], count)) return Value();
  return outcome(vm, arguments[0], primitive_of<Condition>(arguments[0]).notify(count < 0 ? 0 : static_cast<uint32_t>(count)));
}
Value condition_notify_all(Vm& vm, const Arguments& arguments) {
  if (is_over_other(arguments[0])) return call_other(vm, "notify", arguments[0], vm.new_int(vm.length(arguments[0].as<ConditionObject>()->line)));
  return outcome(vm, arguments[0], primitive_of<Condition>(arguments[0]).notify_all());
}
const Value& lock_of(const Arguments& arguments) {
  (void)primitive_of<Condition>(arguments[0]);
  return arguments[0].as<ConditionObject>()->lock;
}
Value condition_acquire(Vm& vm, const Arguments& arguments) {
  if (!is_over_other(arguments[0])) return acquire_lock(vm, lock_of(arguments), false);
  Value acquiring = vm.call_method(lock_of(arguments), "acquire", {});
  return acquiring.is_null() ? Value() : vm.await_instead(std::move(acquiring));
}
Value condition_enter(Vm& vm, const Arguments& arguments) {
  if (!is_over_other(arguments[0])) return acquire_lock(vm, lock_of(arguments), true);
  Value entering = vm.call(vm.get_attribute(vm.import_module("asyncio._conditions"), "enter"), {arguments[0]});
  return entering.is_null() ? Value() : vm.await_instead(std::move(entering));
}
Value condition_release(Vm& vm, const Arguments& arguments) {
  if (is_over_other(arguments[0])) return vm.call_method(lock_of(arguments), "release", {});
  return outcome(vm, arguments[0], primitive_of<Condition>(arguments[0]).release());
}
Value condition_exit(Vm& vm, const Arguments& arguments) { return condition_release(vm, arguments).is_null() ? Value() : Value::none(); }
Value condition_locked(Vm& vm, const Arguments& arguments) {
  if (is_over_other(arguments[0])) return vm.call_method(lock_of(arguments), "locked", {});
  return Value::boolean(primitive_of<Condition>(arguments[0]).locked());
}
Value condition_repr(Vm& vm, const Value& self) {
  const Condition& condition = primitive_of<Condition>(self);
  const Value locked = condition_locked(vm, Arguments{&self, 1});
  const int truth = locked.is_null() ? -1 : vm.truth(locked);
  if (truth < 0) return Value();
  const auto count = is_over_other(self) ? static_cast<uint32_t>(vm.length(self.as<ConditionObject>()->line)) : condition.waiters().size();
  return bracketed_repr(vm, self, (truth > 0 ? "locked" : "unlocked") + waiters_text(vm, self, count));
}
Value condition_get_attribute(Vm& vm, const Value& self, Str* name) {
  const Condition& condition = primitive_of<Condition>(self);
  if (name->view() == "_lock") return self.as<ConditionObject>()->lock;
  if (name->view() == "_waiters" && is_over_other(self)) return self.as<ConditionObject>()->line;
  return line_attribute(vm, self, condition, condition.waiters(), name->view());
}

const NativeDefinition condition_methods[] = {
    {"acquire", nullptr, 0, 0, "", condition_acquire},
    {"release", condition_release, 0, 0},
    {"locked", condition_locked, 0, 0},
    {"wait", nullptr, 0, 0, "", condition_wait},
    {"_get_loop", get_loop<Condition>, 0, 0},
    {"notify", condition_notify, 0, 1, "n"},
    {"notify_all", condition_notify_all, 0, 0},
    {"__aenter__", nullptr, 0, 0, "", condition_enter},
    {"__aexit__", nullptr, 3, 3, "", condition_exit},
    {nullptr, nullptr, 0, 0},
};

// --- Semaphore -------------------------------------------------------------------------------------------------------------------

template <class P>
bool initialize_semaphore(Vm& vm, const Value& self, const Arguments& arguments) {
  static const NativeDefinition signature = {std::is_same_v<P, Semaphore> ? "Semaphore.__init__" : "BoundedSemaphore.__init__", nullptr, 0, 1, "value"};
  std::vector<Value> places;
  if (!vm.bind_native_arguments(signature, arguments, false, places)) return false;
  const Value given = places.empty() || places[0].is_null() ? Value::small(1) : places[0];
  const Value negative = vm.compare(given, Value::small(0), CompareOperator::lt);
  if (negative.is_null()) return false;
  if (vm.truth(negative) > 0) return raise_sync_error(vm, SyncError::negative_value, self), false;
  int64_t value = 0;
  double fraction = 0;
  if (given.is_kind(Kind::floating)) {
    const double number = given.as<Float>()->value;
    const bool is_whole = std::floor(number) == number && number < 1e15;
    fraction = is_whole ? 0 : number;
    if (is_whole) value = static_cast<int64_t>(number);
  } else if (!vm.to_int64(given, value)) {
    return false;
  }
  auto* object = self.as<PrimitiveObject<P>>();
  if (object->made) return true;
  new (object->storage) P(world_of(vm).run, value, name_for(vm));
  object->primitive().set_fraction(fraction);
  object->made = true;
  return true;
}

Value semaphore_value(Vm& vm, const Semaphore& semaphore) {
  if (semaphore.fraction() == 0) return vm.new_int(semaphore.value());
  return vm.new_float(static_cast<double>(semaphore.value()) + semaphore.fraction());
}

// BoundedSemaphore adds nothing to Semaphore's layout but its bound, which is in the base.
static_assert(sizeof(BoundedSemaphore) == sizeof(Semaphore));

Value acquire_semaphore(Vm& vm, const Value& self, bool enter) {
  ScriptTask* task = waiting_task(vm);
  if (task == nullptr) return Value();
  return task->wait<Held<Semaphore::Acquire>>(vm, enter ? finish_none<Semaphore::Acquire> : finish_true<Semaphore::Acquire>, self, self, primitive_of<Semaphore>(self));
}
Value semaphore_acquire(Vm& vm, const Arguments& arguments) { return acquire_semaphore(vm, arguments[0], false); }
Value semaphore_enter(Vm& vm, const Arguments& arguments) { return acquire_semaphore(vm, arguments[0], true); }
Value semaphore_release(Vm& vm, const Arguments& arguments) { return outcome(vm, arguments[0], primitive_of<Semaphore>(arguments[0]).release()); }
Value semaphore_locked(Vm&, const Arguments& arguments) { return Value::boolean(primitive_of<Semaphore>(arguments[0]).locked()); }
Value semaphore_repr(Vm& vm, const Value& self) {
  const Semaphore& semaphore = primitive_of<Semaphore>(self);
  std::string state = semaphore.locked() ? "locked" : "unlocked, value:";
  if (!semaphore.locked() && !vm.append_str(state, semaphore_value(vm, semaphore))) return Value();
  return bracketed_repr(vm, self, state + waiters_text(vm, self, semaphore.waiters().size()));
}
Value semaphore_get_attribute(Vm& vm, const Value& self, Str* name) {
  const Semaphore& semaphore = primitive_of<Semaphore>(self);
  return name->view() == "_value" ? semaphore_value(vm, semaphore) : line_attribute(vm, self, semaphore, semaphore.waiters(), name->view());
}

const NativeDefinition semaphore_methods[] = {
    {"_get_loop", get_loop<Semaphore>, 0, 0},
    {"acquire", nullptr, 0, 0, "", semaphore_acquire},
    {"release", semaphore_release, 0, 0},
    {"locked", semaphore_locked, 0, 0},
    {"__aenter__", nullptr, 0, 0, "", semaphore_enter},
    {"__aexit__", nullptr, 3, 3, "", semaphore_release},
    {nullptr, nullptr, 0, 0},
};

// The one method that asyncio's BoundedSemaphore has of its own.
const NativeDefinition bounded_semaphore_methods[] = {{"release", semaphore_release, 0, 0}, {nullptr, nullptr, 0, 0}};

// --- Barrier ---------------------------------------------------------------------------------------------------------------------

bool initialize_barrier(Vm& vm, const Value& self, const Arguments& arguments) {
  static const NativeDefinition signature = {"Barrier.__init__", nullptr, 1, 1, "parties"};
  std::vector<Value> places;
  if (!vm.bind_native_arguments(signature, arguments, false, places)) return false;
  int64_t parties = 0;
  if (!vm.to_int64(places[0], parties)) return false;
  const WaitResult check = Barrier::check_parties(parties);
  if (!check.has_value()) return raise_sync_error(vm, check.error(), self), false;
  auto* object = self.as<PrimitiveObject<Barrier>>();
  if (object->made) return true;
  new (object->storage) Barrier(world_of(vm).run, parties, name_for(vm));
  object->made = true;
  return true;
}

Value finish_barrier(Vm& vm, Held<Barrier::Wait>& operation) {
  // A barrier waits for a condition of its own.
  if (operation.error() == SyncError::other_loop) return raise_part_of_other_loop(vm, operation.object, "Condition", "locked");
  return operation.error() == SyncError::none ? vm.new_int(operation.inner.take_value()) : raise_sync_error(vm, operation.error(), operation.object);
}
Value barrier_wait(Vm& vm, const Arguments& arguments) {
  ScriptTask* task = waiting_task(vm);
  if (task == nullptr) return Value();
  return task->wait<Held<Barrier::Wait>>(vm, finish_barrier, arguments[0], arguments[0], primitive_of<Barrier>(arguments[0]));
}
Value change_barrier(Vm& vm, const Value& self, Barrier::Change::Kind kind) {
  ScriptTask* task = waiting_task(vm);
  if (task == nullptr) return Value();
  return task->wait<Held<Barrier::Change>>(vm, finish_none<Barrier::Change>, self, self, primitive_of<Barrier>(self), kind);
}
Value barrier_reset(Vm& vm, const Arguments& arguments) { return change_barrier(vm, arguments[0], Barrier::Change::Kind::reset); }
Value barrier_abort(Vm& vm, const Arguments& arguments) { return change_barrier(vm, arguments[0], Barrier::Change::Kind::abort); }
Value barrier_exit(Vm&, const Arguments&) { return Value::none(); }

Value barrier_get_attribute(Vm& vm, const Value& self, Str* name) {
  const Barrier& barrier = primitive_of<Barrier>(self);
  if (name->view() == "parties") return vm.new_int(barrier.parties());
  if (name->view() == "n_waiting") return vm.new_int(barrier.n_waiting());
  if (name->view() == "broken") return Value::boolean(barrier.broken());
  if (name->view() == "_parties") return vm.new_int(barrier.parties());
  if (name->view() == "_count") return vm.new_int(barrier.count());
  return Value();
}
int barrier_set_attribute(Vm& vm, const Value& self, Str* name, const Value*) {
  if (name->view() != "parties" && name->view() != "n_waiting" && name->view() != "broken") return 0;
  vm.raisef(vm.types.attribute_error, "property '%s' of '%s' object has no setter", name->data, vm.type_of(self)->name->data);
  return -1;
}
Value barrier_repr(Vm& vm, const Value& self) {
  const Barrier& barrier = primitive_of<Barrier>(self);
  static const char* const states[] = {"filling", "draining", "resetting", "broken"};
  std::string text = states[static_cast<size_t>(barrier.state())];
  if (!barrier.broken()) text += ", waiters:" + std::to_string(barrier.n_waiting()) + "/" + std::to_string(barrier.parties());
  return bracketed_repr(vm, self, text);
}

const NativeDefinition barrier_methods[] = {
    {"wait", nullptr, 0, 0, "", barrier_wait},
    {"reset", nullptr, 0, 0, "", barrier_reset},
    {"abort", nullptr, 0, 0, "", barrier_abort},
    {"__aenter__", nullptr, 0, 0, "", barrier_wait},
    {"__aexit__", nullptr, 3, 3, "", barrier_exit},
    {nullptr, nullptr, 0, 0},
};

template <class P>
Vm::NativeType describe(const char* name) {
  Vm::NativeType description;
  description.name = name;
  description.module = "asyncio.locks";
  description.kind = Kind::primitive;
  description.size = sizeof(PrimitiveObject<P>);
  description.attributes_offset = offsetof(NativeObject, attributes);
  description.slots.destroy = destroy_primitive<P>;
  return description;
}

}  // namespace

void install_asyncio_locks(Vm& vm) {
  Vm::NativeType lock = describe<Lock>("Lock");
  lock.slots.initialize = [](Vm& machine, const Value& self, const Arguments& arguments) { return initialize_plain<Lock>(machine, self, arguments, "Lock"); };
  lock.slots.repr = lock_repr;
  lock.slots.get_attribute = lock_get_attribute;
  lock.slots.set_attribute = set_loop<Lock>;
  vm.types.lock = vm.new_native_type(lock, lock_methods);

  Vm::NativeType event = describe<Event>("Event");
  event.slots.initialize = [](Vm& machine, const Value& self, const Arguments& arguments) { return initialize_plain<Event>(machine, self, arguments, "Event"); };
  event.slots.repr = event_repr;
  event.slots.get_attribute = event_get_attribute;
  event.slots.set_attribute = set_loop<Event>;
  vm.types.event = vm.new_native_type(event, event_methods);

  Vm::NativeType condition = describe<Condition>("Condition");
  condition.size = sizeof(ConditionObject);
  condition.slots.initialize = initialize_condition;
  condition.slots.repr = condition_repr;
  condition.slots.get_attribute = condition_get_attribute;
  condition.slots.set_attribute = set_loop<Condition>;
  condition.slots.destroy = destroy_condition;
  vm.types.condition = vm.new_native_type(condition, condition_methods);

  Vm::NativeType semaphore = describe<Semaphore>("Semaphore");
  semaphore.slots.initialize = initialize_semaphore<Semaphore>;
  semaphore.slots.repr = semaphore_repr;
  semaphore.slots.get_attribute = semaphore_get_attribute;
  semaphore.slots.set_attribute = set_loop<Semaphore>;
  vm.types.semaphore = vm.new_native_type(semaphore, semaphore_methods);
  semaphore.name = "BoundedSemaphore";
  semaphore.base = vm.types.semaphore;
  semaphore.slots.initialize = initialize_semaphore<BoundedSemaphore>;
  vm.types.bounded_semaphore = vm.new_native_type(semaphore, bounded_semaphore_methods);

  Vm::NativeType barrier = describe<Barrier>("Barrier");
  barrier.slots.initialize = initialize_barrier;
  barrier.slots.repr = barrier_repr;
  barrier.slots.get_attribute = barrier_get_attribute;
  barrier.slots.set_attribute = barrier_set_attribute;
  vm.types.barrier = vm.new_native_type(barrier, barrier_methods);
}

}  // namespace lockstep::script
