// What programs and tests look at inside asyncio's objects: who waits for what, who stands in which line.
// @source CPython 3.14, Lib/asyncio/futures.py (future_add_to_awaited_by), locks.py (_waiters)
#include <string>

#include "engine/script/library/asyncio.hpp"
#include "engine/script/library/frames.hpp"

namespace lockstep::script {
namespace {

Value empty_set(Vm& vm) {
  return vm.call(vm.get_attribute(vm.import_module("asyncio._ordered"), "OrderedSet"), std::initializer_list<Value>{});
}

TaskObject* object_of_task(const Waiter* waiter) {
  const auto* task = static_cast<const ScriptTask*>(static_cast<const Task*>(waiter));
  return reinterpret_cast<TaskObject*>(reinterpret_cast<char*>(const_cast<ScriptTask*>(task)) - offsetof(TaskObject, storage));
}

/// A TaskGroup hears of its tasks by a method of its own: its parent waits for them.
Value parent_of_group(Vm& vm, const Value& callback) {
  if (!callback.is_kind(Kind::bound_method)) return Value();
  const Value& owner = callback.as<BoundMethod>()->self;
  if (!owner.is_object() || vm.type_of(owner)->name->view() != "TaskGroup") return Value();
  Value parent = vm.find_attribute(owner, vm.intern("_parent_task"));
  if (vm.raised()) vm.take_exception();
  return is_future(parent) ? parent : Value();
}

bool add_awaiters(Vm& vm, FutureObject* future, const Value& found) {
  const auto add = [&](const Value& waiter) { return !vm.call_method(found, "add", {waiter}).is_null(); };
  if (!future->awaited_by.is_null()) {
    std::vector<Value> kept;
    if (!vm.collect(future->awaited_by, kept)) return false;
    for (const Value& waiter : kept)
      if (!add(waiter)) return false;
  }
  const ScriptCallback* callback = future->callbacks;
  for (Waiter* waiter = future->completion->first_waiter(); waiter != nullptr; waiter = future->completion->next_waiter(*waiter)) {
    if (waiter->is_task()) {
      if (!add(Value(object_of_task(waiter)))) return false;
    } else if (waiter == callback) {
      const Value parent = parent_of_group(vm, callback->function);
      if (!parent.is_null() && !add(parent)) return false;
      callback = callback->next;
    } else if (FutureObject* outer = outer_of_gather(waiter)) {
      if (!add_awaiters(vm, outer, found)) return false;
    }
  }
  return true;
}

bool both_are_futures(Vm& vm, const Arguments& arguments) {
  return vm.is_instance(arguments[0], vm.types.future) && vm.is_instance(arguments[1], vm.types.future);
}

Value add_to_awaited_by(Vm& vm, const Arguments& arguments) {
  if (!both_are_futures(vm, arguments)) return Value::none();
  auto* future = arguments[0].as<FutureObject>();
  if (future->awaited_by.is_null()) future->awaited_by = empty_set(vm);
  if (future->awaited_by.is_null() || vm.call_method(future->awaited_by, "add", {arguments[1]}).is_null()) return Value();
  return Value::none();
}

Value discard_from_awaited_by(Vm& vm, const Arguments& arguments) {
  if (!both_are_futures(vm, arguments)) return Value::none();
  const auto* future = arguments[0].as<FutureObject>();
  if (future->awaited_by.is_null()) return Value::none();
  return vm.call_method(future->awaited_by, "discard", {arguments[1]}).is_null() ? Value() : Value::none();
}

constexpr NativeDefinition functions[] = {
    {"future_add_to_awaited_by", add_to_awaited_by, 2, 2},
    {"future_discard_from_awaited_by", discard_from_awaited_by, 2, 2},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value awaiters_of(Vm& vm, FutureObject* future) {
  Value found = empty_set(vm);
  if (found.is_null() || !add_awaiters(vm, future, found)) return Value();
  return vm.truth(found) > 0 ? found : Value::none();
}

namespace {

/// The list of what was appended to a line that a test looked at; null: nothing.
Value added_list(Vm& vm, const Value& owner, std::string_view name) {
  return vm.instance_get(owner.object(), vm.intern("_added" + std::string(name)));
}

}  // namespace

uint32_t added_waiters(Vm& vm, const Value& owner, std::string_view name) {
  const Value added = added_list(vm, owner, name);
  return added.is_kind(Kind::list) ? added.as<List>()->size : 0;
}

bool wake_added_waiter(Vm& vm, const Value& owner, std::string_view name) {
  const Value added = added_list(vm, owner, name);
  if (!added.is_kind(Kind::list) || added.as<List>()->size == 0) return true;
  const Value waiter = vm.call_method(added, "pop", {Value::small(0)});
  return !waiter.is_null() && (!is_future(waiter) || future_set_result(vm, waiter.as<FutureObject>(), Value::none()));
}

Value line_as_futures(Vm& vm, const Value& owner, std::string_view name, const WaitList& line) {
  world_of(vm).lines_were_shown = true;
  std::vector<Value> futures;
  for (const Waiter* waiter = line.front(); waiter != nullptr; waiter = line.next(*waiter)) {
    EventLoopObject* loop = world_of(vm).object_of(waiter->loop());
    if (loop == nullptr) continue;
    Value future = world_of(vm).new_future(loop);
    if (waiter->wait_state() == WaitState::cancelled)
      future.as<FutureObject>()->completion->cancel();
    else if (waiter->wait_state() == WaitState::woken)
      (void)future_set_result(vm, future.as<FutureObject>(), Value::boolean(true));
    futures.push_back(std::move(future));
  }
  const Value made = vm.get_attribute(vm.import_module("asyncio._lines"), "Line");
  return made.is_null() ? Value() : vm.call(made, {owner, vm.new_str(name), vm.new_list(std::move(futures))});
}

Value ready_as_handles(Vm& vm, uint32_t count, const Value& loop) {
  std::vector<Value> handles;
  for (uint32_t i = 0; i < count; ++i) handles.push_back(new_idle_handle(vm, loop.as<EventLoopObject>(), loop, nullptr, 0, Value()));
  return vm.call(vm.get_attribute(vm.import_module("collections"), "deque"), {vm.new_list(std::move(handles))});
}

std::string created_at(Vm& vm, const Value& stack) {
  std::vector<Value> entries;
  if (stack.is_null() || stack.is_none() || !vm.collect(stack, entries) || entries.empty()) return "";
  const Value file = vm.get_attribute(entries.back(), "filename");
  const Value line = vm.get_attribute(entries.back(), "lineno");
  std::string text = " created at ";
  if (file.is_null() || line.is_null() || !vm.append_str(text, file)) return vm.take_exception(), "";
  text += ':';
  return vm.append_str(text, line) ? text : "";
}

Value creation_stack(Vm& vm, const EventLoopObject* loop) {
  constexpr int64_t deepest = 10;  // constants.DEBUG_STACK_DEPTH
  if (!loop->debug || vm.current_frame() == nullptr) return Value();
  const Value frame = new_frame_object(vm, vm.current_frame());
  Value stack = vm.call_method(vm.import_module("traceback"), "extract_stack", {frame, Value::small(deepest)});
  if (stack.is_null()) vm.take_exception();
  return stack;
}

void install_asyncio_inspection(Vm& vm) {
  vm.register_native_module("asyncio._inspection", [](Vm& machine, Module* module) {
    machine.add_functions(module, functions);
    return true;
  });
}

}  // namespace lockstep::script
