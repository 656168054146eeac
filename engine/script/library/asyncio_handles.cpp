// Handle and TimerHandle: what call_soon, call_later and call_at return. @source CPython 3.14, Lib/asyncio/events.py
#include <string>

#include "engine/script/library/asyncio.hpp"

namespace lockstep::script {
namespace {


struct HandleObject;

/// call_soon's place in the ready queue.
class SoonCallback final : public Runnable {
 public:
  SoonCallback(Loop& loop, HandleObject* handle) : Runnable(loop), handle_(handle) {}
  ~SoonCallback() = default;
  RunOutcome run() override;
  [[nodiscard]] std::string_view label() const override { return "call_soon"; }

 private:
  HandleObject* handle_;
};

class LaterCallback final : public Timer {
 public:
  LaterCallback(Loop& loop, HandleObject* handle) : Timer(loop), handle_(handle) {}
  ~LaterCallback() = default;
  RunOutcome run() override;
  [[nodiscard]] std::string_view label() const override { return "call_later"; }

 private:
  HandleObject* handle_;
};

struct HandleObject : NativeObject {
  AsyncioWorld* world;
  EventLoopObject* loop;  // owned
  Value function;         // null once cancelled
  Value arguments;        // tuple
  Value context;
  Value source_traceback; // in debug mode; else null
  bool is_timer;
  bool cancelled;
  bool scheduled;         // holds a reference to itself
  double when;
  union {
    unsigned char none;
    alignas(SoonCallback) unsigned char soon[sizeof(SoonCallback)];
    alignas(LaterCallback) unsigned char later[sizeof(LaterCallback)];
  };

  SoonCallback& soon_callback() { return *std::launder(reinterpret_cast<SoonCallback*>(soon)); }
  LaterCallback& later_callback() { return *std::launder(reinterpret_cast<LaterCallback*>(later)); }

  void run() {
    scheduled = false;
    const Value self = Value::adopt(this);
    if (cancelled) return;
    const Value called = function;
    const Value given = arguments;
    const Value in_context = context;
    run_callback(*world, loop, called, in_context, given.as<Tuple>()->items, given.as<Tuple>()->size, self);
  }
};

RunOutcome SoonCallback::run() {
  handle_->run();
  return RunOutcome::done;
}
RunOutcome LaterCallback::run() {
  handle_->run();
  return RunOutcome::done;
}

void destroy_handle(Heap&, Object* object) {
  auto* handle = static_cast<HandleObject*>(object);
  if (handle->loop == nullptr) return;
  if (handle->is_timer)
    handle->later_callback().~LaterCallback();
  else
    handle->soon_callback().~SoonCallback();
  handle->function = Value();
  handle->arguments = Value();
  handle->context = Value();
  handle->source_traceback = Value();
  Value::adopt(handle->loop);
  handle->loop = nullptr;
}


Value handle_cancel(Vm&, const Arguments& arguments) {
  auto* handle = arguments[0].as<HandleObject>();
  if (handle->cancelled) return Value::none();
  handle->cancelled = true;
  handle->function = Value();
  handle->arguments = Value();
  if (handle->scheduled) {
    if (handle->is_timer)
      handle->later_callback().cancel();
    else
      handle->soon_callback().unqueue();
    handle->scheduled = false;
    Value::adopt(handle);
  }
  return Value::none();
}

Value handle_cancelled(Vm&, const Arguments& arguments) { return Value::boolean(arguments[0].as<HandleObject>()->cancelled); }
Value handle_when(Vm& vm, const Arguments& arguments) { return vm.new_float(arguments[0].as<HandleObject>()->when); }
Value handle_get_context(Vm&, const Arguments& arguments) { return arguments[0].as<HandleObject>()->context; }

Value or_none(const Value& value) { return value.is_null() ? Value::none() : value; }

/// The private state that tests look at.
Value handle_get_attribute(Vm& vm, const Value& self, Str* name) {
  auto* handle = self.as<HandleObject>();
  const std::string_view text = name->view();
  if (text == "_cancelled") return Value::boolean(handle->cancelled);
  if (text == "_callback") return or_none(handle->function);
  if (text == "_args") return handle->cancelled ? Value::none() : or_none(handle->arguments);
  if (text == "_context") return or_none(handle->context);
  if (text == "_loop") return Value(handle->loop);
  if (text == "_source_traceback") return or_none(handle->source_traceback);
  if (!handle->is_timer) return Value();
  if (text == "_when") return vm.new_float(handle->when);
  if (text == "_scheduled") return Value::boolean(handle->scheduled && !handle->cancelled);
  return Value();
}

Value handle_repr(Vm& vm, const Value& self) {
  auto* handle = self.as<HandleObject>();
  std::string text = handle->is_timer ? "<TimerHandle" : "<Handle";
  if (handle->cancelled) text += " cancelled";
  if (handle->is_timer) {
    text += " when=";
    if (!vm.append_repr(text, vm.new_float(handle->when))) return Value();
  }
  if (!handle->function.is_null()) text += " " + callback_text(vm, handle->function);
  text += created_at(vm, handle->source_traceback);
  return vm.new_str(text + ">");
}

const NativeDefinition handle_methods[] = {
    {"cancel", handle_cancel, 0, 0},
    {"cancelled", handle_cancelled, 0, 0},
    {"get_context", handle_get_context, 0, 0},
    {nullptr, nullptr, 0, 0},
};
const NativeDefinition timer_handle_methods[] = {
    {"when", handle_when, 0, 0},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value new_handle(Vm& vm, EventLoopObject* loop, bool is_timer, double when, const Value& function, const Value* arguments, uint32_t count, const Value& context) {
  AsyncioWorld& world = world_of(vm);
  Value made = vm.new_instance(is_timer ? vm.types.timer_handle : vm.types.handle);
  auto* handle = made.as<HandleObject>();
  handle->world = &world;
  handle->loop = loop;
  ++loop->references;
  handle->function = function;
  handle->arguments = vm.new_tuple(arguments, count);
  handle->context = context.is_null() || context.is_none() ? world.copy_context() : context;
  handle->source_traceback = creation_stack(vm, loop);
  handle->is_timer = is_timer;
  handle->when = when;
  handle->scheduled = true;
  ++handle->references;
  if (is_timer) {
    new (handle->later) LaterCallback(*loop->loop, handle);
    loop->loop->call_at(handle->later_callback(), when);
  } else {
    new (handle->soon) SoonCallback(*loop->loop, handle);
    loop->loop->call_soon(handle->soon_callback());
  }
  return made;
}

Value new_idle_handle(Vm& vm, EventLoopObject* loop, const Value& function, const Value* arguments, uint32_t count, const Value& context) {
  Value made = vm.new_instance(vm.types.handle);
  auto* handle = made.as<HandleObject>();
  handle->world = &world_of(vm);
  handle->loop = loop;
  ++loop->references;
  handle->function = function;
  handle->arguments = vm.new_tuple(arguments, count);
  handle->context = context;
  new (handle->soon) SoonCallback(*loop->loop, handle);
  return made;
}

Value handle_source_traceback(const Value& handle) { return handle.as<HandleObject>()->source_traceback; }

void install_asyncio_handles(Vm& vm) {
  Vm::NativeType handle;
  handle.name = "Handle";
  handle.module = "asyncio.events";
  handle.size = sizeof(HandleObject);
  handle.attributes_offset = offsetof(NativeObject, attributes);
  handle.slots.repr = handle_repr;
  handle.slots.get_attribute = handle_get_attribute;
  handle.slots.destroy = destroy_handle;
  vm.types.handle = vm.new_native_type(handle, handle_methods);
  handle.name = "TimerHandle";
  handle.base = vm.types.handle;
  vm.types.timer_handle = vm.new_native_type(handle, timer_handle_methods);
}

}  // namespace lockstep::script
