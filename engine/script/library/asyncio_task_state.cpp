// The running loop and the current task as code outside this engine sets them: task classes and loops written in Python.
// @source CPython 3.14, Modules/_asynciomodule.c (enter_task, leave_task, swap_current_task, register_task)
#include <algorithm>
#include <string>

#include "engine/script/library/asyncio.hpp"

namespace lockstep::script {
namespace {

bool is_loop(Vm& vm, const Value& value) { return vm.is_instance(value, vm.types.event_loop); }

Value current_task_of(Vm& vm, const Value& loop) {
  AsyncioWorld& world = world_of(vm);
  for (const auto& [entered_loop, task] : world.entered_tasks)
    if (entered_loop.same(loop)) return task;
  if (world.running_loop == nullptr || !Value(world.running_loop).same(loop)) return Value::none();
  TaskObject* task = world.current_task_object();
  return task != nullptr ? Value(task) : Value::none();
}

void forget_entered(AsyncioWorld& world, const Value& loop) {
  std::erase_if(world.entered_tasks, [&](const auto& entry) { return entry.first.same(loop); });
}

Value enter_task(Vm& vm, const Arguments& arguments) {
  const Value current = current_task_of(vm, arguments[0]);
  if (!current.is_none()) {
    std::string text = "Cannot enter into task ";
    if (!vm.append_repr(text, arguments[1])) return Value();
    text += " while another task ";
    if (!vm.append_repr(text, current)) return Value();
    return vm.raise(vm.types.runtime_error, text + " is being executed.");
  }
  forget_entered(world_of(vm), arguments[0]);
  world_of(vm).entered_tasks.emplace_back(arguments[0], arguments[1]);
  return Value::none();
}

Value leave_task(Vm& vm, const Arguments& arguments) {
  const Value current = current_task_of(vm, arguments[0]);
  if (!current.same(arguments[1])) {
    std::string text = "Leaving task ";
    if (!vm.append_repr(text, arguments[1])) return Value();
    text += " does not match the current task ";
    if (!vm.append_repr(text, current)) return Value();
    return vm.raise(vm.types.runtime_error, text + ".");
  }
  forget_entered(world_of(vm), arguments[0]);
  return Value::none();
}

Value swap_current_task(Vm& vm, const Arguments& arguments) {
  const Value current = current_task_of(vm, arguments[0]);
  forget_entered(world_of(vm), arguments[0]);
  TaskObject* running = world_of(vm).current_task_object();
  const bool is_plain = running != nullptr && Value(running).same(arguments[1]);
  if (!is_plain) world_of(vm).entered_tasks.emplace_back(arguments[0], arguments[1]);
  return current;
}

Value register_task(Vm& vm, const Arguments& arguments) {
  if (is_future(arguments[0])) return Value::none();  // the loop knows its own
  auto& known = world_of(vm).registered_tasks;
  if (std::none_of(known.begin(), known.end(), [&](const Value& each) { return each.same(arguments[0]); })) known.push_back(arguments[0]);
  return Value::none();
}

Value unregister_task(Vm& vm, const Arguments& arguments) {
  std::erase_if(world_of(vm).registered_tasks, [&](const Value& each) { return each.same(arguments[0]); });
  return Value::none();
}

Value set_running_loop(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  world.set_loop = arguments[0];
  world.running_loop = is_loop(vm, arguments[0]) ? arguments[0].as<EventLoopObject>() : nullptr;
  return Value::none();
}

constexpr NativeDefinition functions[] = {
    {"_enter_task", enter_task, 2, 2, "loop,task"},
    {"_leave_task", leave_task, 2, 2, "loop,task"},
    {"_swap_current_task", swap_current_task, 2, 2, "loop,task"},
    {"_register_task", register_task, 1, 1, "task"},
    {"_unregister_task", unregister_task, 1, 1, "task"},
    {"_register_eager_task", register_task, 1, 1, "task"},
    {"_unregister_eager_task", unregister_task, 1, 1, "task"},
    {"_set_running_loop", set_running_loop, 1, 1},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value AsyncioWorld::current_task_of(const Value& loop) { return script::current_task_of(vm, loop); }

bool AsyncioWorld::add_registered_tasks(const Value& loop, const Value& found) {
  const std::vector<Value> known = registered_tasks;
  for (const Value& task : known) {
    Value own = vm.find_attribute(task, vm.intern("get_loop"));
    if (vm.raised()) return false;
    own = own.is_null() ? vm.get_attribute(task, "_loop") : vm.call(own, std::initializer_list<Value>{});
    const Value done = own.is_null() ? Value() : vm.call_method(task, "done", {});
    if (done.is_null()) return false;
    if (own.same(loop) && !done.is_true() && vm.call_method(found, "add", {task}).is_null()) return false;
  }
  return true;
}

void install_asyncio_task_state(Vm& vm) {
  vm.register_native_module("asyncio._task_state", [](Vm& machine, Module* module) {
    machine.add_functions(module, functions);
    return true;
  });
}

}  // namespace lockstep::script
