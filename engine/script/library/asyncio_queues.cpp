// Queue, LifoQueue, PriorityQueue: engine/sync's QueueCore with the items as values of the script.
// @source CPython 3.14, Lib/asyncio/queues.py
#include <cmath>
#include <string>

#include "engine/script/library/assignment_names.hpp"
#include "engine/script/library/asyncio.hpp"
#include "engine/script/library/heap_queue.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/sync/queue.hpp"

namespace lockstep::script {
namespace {

struct QueueObject : NativeObject {
  bool made;
  bool custom;            // a script subclass has its own _put or _get
  bool own_put_nowait;    // or its own put_nowait, which put() has to go through
  bool own_get_nowait;
  ObjectKind kind;
  Value maxsize;
  List* stack;            // LIFO and priority: owned
  Value* ring;            // FIFO: `ring_size` items from `ring_head`, in a block of `ring_capacity` (a power of two)
  uint32_t ring_head;
  uint32_t ring_size;
  uint32_t ring_capacity;
  alignas(QueueCore) unsigned char storage[sizeof(QueueCore)];

  QueueCore& core() { return *std::launder(reinterpret_cast<QueueCore*>(storage)); }
};

Vm& vm_of(const Object* object) { return *static_cast<Vm*>(object->type->heap->finalize_context); }

void make_queue(Vm& vm, QueueObject* queue, ObjectKind kind, double limit) {
  queue->kind = kind;
  new (queue->storage) QueueCore(world_of(vm).run, kind, limit, assignment_name(vm));
  queue->made = true;
  if (kind != ObjectKind::queue) queue->stack = static_cast<List*>(reinterpret_cast<Object*>(static_cast<uintptr_t>(vm.new_list().release())));
}

/// A subclass whose __init__ forgets ours gets a queue without limit.
void make_default_queue(QueueObject* queue) {
  Vm& vm = vm_of(queue);
  queue->maxsize = Value::small(0);
  const auto is = [&](const Type* type) { return queue->type->is_subtype_of(type); };
  make_queue(vm, queue, is(vm.types.priority_queue) ? ObjectKind::priority_queue : is(vm.types.lifo_queue) ? ObjectKind::lifo_queue : ObjectKind::queue, 0);
}

QueueObject* queue_of(const Value& self) {
  auto* queue = self.as<QueueObject>();
  if (!queue->made) [[unlikely]]
    make_default_queue(queue);
  return queue;
}

// --- items -----------------------------------------------------------------------------------------------------------------------

void ring_push(Heap& heap, QueueObject* queue, Value item) {
  if (queue->ring_size == queue->ring_capacity) {
    const uint32_t capacity = queue->ring_capacity == 0 ? 8 : queue->ring_capacity * 2;
    auto* grown = static_cast<Value*>(heap.allocate(capacity * sizeof(Value)));
    for (uint32_t i = 0; i < queue->ring_size; ++i)
      new (&grown[i]) Value(std::move(queue->ring[(queue->ring_head + i) & (queue->ring_capacity - 1)]));
    if (queue->ring != nullptr) heap.free(queue->ring, queue->ring_capacity * sizeof(Value));
    queue->ring = grown;
    queue->ring_head = 0;
    queue->ring_capacity = capacity;
  }
  new (&queue->ring[(queue->ring_head + queue->ring_size++) & (queue->ring_capacity - 1)]) Value(std::move(item));
}

Value ring_pop(QueueObject* queue) {
  Value item = std::move(queue->ring[queue->ring_head]);
  queue->ring_head = (queue->ring_head + 1) & (queue->ring_capacity - 1);
  --queue->ring_size;
  return item;
}

/// The class's own `_put`. false after raising.
bool push_own(Vm& vm, QueueObject* queue, const Value& item) {
  if (queue->kind == ObjectKind::queue) {
    ring_push(vm.heap, queue, item);
    return true;
  }
  if (queue->kind == ObjectKind::priority_queue) return heap_push(vm, queue->stack, item);
  vm.list_append(queue->stack, item);
  return true;
}

Value pop_own(Vm& vm, QueueObject* queue) {
  if (queue->kind == ObjectKind::queue) {
    if (queue->ring_size == 0) return vm.raise(vm.types.index_error, "pop from an empty deque");
    return ring_pop(queue);
  }
  if (queue->stack->size == 0) return vm.raise(vm.types.index_error, queue->kind == ObjectKind::priority_queue ? "index out of range" : "pop from empty list");
  if (queue->kind == ObjectKind::priority_queue) return heap_pop(vm, queue->stack);
  Value item = std::move(queue->stack->items[queue->stack->size - 1]);
  --queue->stack->size;
  return item;
}

bool push_item(Vm& vm, const Value& self, const Value& item) {
  QueueObject* queue = queue_of(self);
  if (queue->custom) {
    if (vm.call_method(self, "_put", {item}).is_null()) return false;
  } else if (!push_own(vm, queue, item)) {
    if (queue->stack != nullptr && queue->stack->size > queue->core().qsize()) queue->core().item_slipped_in();
    return false;
  }
  queue->core().item_added();
  return !world_of(vm).lines_were_shown || wake_added_waiter(vm, self, "_getters");
}

Value pop_item(Vm& vm, const Value& self) {
  QueueObject* queue = queue_of(self);
  Value item = queue->custom ? vm.call_method(self, "_get", {}) : pop_own(vm, queue);
  if (!item.is_null()) queue->core().item_removed();
  if (world_of(vm).lines_were_shown && !item.is_null() && !wake_added_waiter(vm, self, "_putters")) return Value();
  return item;
}

Value complete_put(Vm& vm, const Value& self, const Value& item) {
  if (queue_of(self)->own_put_nowait) return vm.call_method(self, "put_nowait", {item});
  return push_item(vm, self, item) ? Value::none() : Value();
}

Value complete_get(Vm& vm, const Value& self) {
  return queue_of(self)->own_get_nowait ? vm.call_method(self, "get_nowait", {}) : pop_item(vm, self);
}

// --- waits -----------------------------------------------------------------------------------------------------------------------

struct PutOperation final : QueueCore::RoomWait {
  PutOperation(const Value& self, const Value& put_item) : RoomWait(queue_of(self)->core()), queue(self), item(put_item) {}
  Value queue;
  Value item;
};
Value finish_put(Vm& vm, PutOperation& operation) {
  if (operation.error() != SyncError::none) return raise_sync_error(vm, operation.error(), operation.queue);
  return complete_put(vm, operation.queue, operation.item);
}

struct GetOperation final : QueueCore::ItemWait {
  explicit GetOperation(const Value& self) : ItemWait(queue_of(self)->core()), queue(self) {}
  Value queue;
};
Value finish_get(Vm& vm, GetOperation& operation) {
  if (operation.error() != SyncError::none) return raise_sync_error(vm, operation.error(), operation.queue);
  return complete_get(vm, operation.queue);
}

struct JoinOperation final : Operation {
  explicit JoinOperation(const Value& self) : queue(self), inner(queue_of(self)->core()) {}
  Poll poll(Task& task) override {
    if (inner.poll(task) == Poll::parked) return Poll::parked;
    return inner.error() == SyncError::none ? succeed() : fail(inner.error());
  }
  bool cancel(Task& task, CancelMessage message) override { return inner.cancel(task, message); }
  Value queue;
  QueueCore::Join inner;
};
Value finish_join(Vm& vm, JoinOperation& operation) {
  // A queue's joiners wait for an event of its own.
  if (operation.error() == SyncError::other_loop) return raise_part_of_other_loop(vm, operation.queue, "Event", "unset");
  return operation.error() == SyncError::none ? Value::none() : raise_sync_error(vm, operation.error(), operation.queue);
}

/// maxsize is only looked at when something is put: a str fails there, as in asyncio.
bool check_maxsize(Vm& vm, QueueObject* queue) {
  if (queue->maxsize.is_small() || queue->maxsize.is_kind(Kind::floating) || queue->maxsize.is_bool()) return true;
  const Value comparison = vm.compare(queue->maxsize, Value::small(0), CompareOperator::le);
  return !comparison.is_null();
}

Value queue_put(Vm& vm, const Arguments& arguments) {
  QueueObject* queue = queue_of(arguments[0]);
  QueueCore& core = queue->core();
  if (!check_maxsize(vm, queue)) return Value();
  if (!core.full() && !core.is_shutdown()) return complete_put(vm, arguments[0], arguments[1]);
  ScriptTask* task = world_of(vm).current_task();
  if (task == nullptr) return vm.raise(vm.types.runtime_error, "no running event loop");
  return task->wait<PutOperation>(vm, finish_put, arguments[0], arguments[0], arguments[1]);
}

Value queue_get(Vm& vm, const Arguments& arguments) {
  if (!queue_of(arguments[0])->core().empty()) return complete_get(vm, arguments[0]);
  ScriptTask* task = world_of(vm).current_task();
  if (task == nullptr) return vm.raise(vm.types.runtime_error, "no running event loop");
  return task->wait<GetOperation>(vm, finish_get, arguments[0], arguments[0]);
}

Value queue_join(Vm& vm, const Arguments& arguments) {
  if (queue_of(arguments[0])->core().unfinished_tasks() == 0) return Value::none();
  ScriptTask* task = world_of(vm).current_task();
  if (task == nullptr) return vm.raise(vm.types.runtime_error, "no running event loop");
  return task->wait<JoinOperation>(vm, finish_join, arguments[0], arguments[0]);
}

// --- methods ---------------------------------------------------------------------------------------------------------------------

Value queue_put_nowait(Vm& vm, const Arguments& arguments) {
  QueueObject* queue = queue_of(arguments[0]);
  if (!check_maxsize(vm, queue)) return Value();
  const WaitResult allowed = queue->core().may_put();
  if (!allowed.has_value()) return raise_sync_error(vm, allowed.error(), arguments[0]);
  return push_item(vm, arguments[0], arguments[1]) ? Value::none() : Value();
}

Value queue_get_nowait(Vm& vm, const Arguments& arguments) {
  const WaitResult allowed = queue_of(arguments[0])->core().may_get();
  if (!allowed.has_value()) return raise_sync_error(vm, allowed.error(), arguments[0]);
  return pop_item(vm, arguments[0]);
}

Value queue_qsize(Vm& vm, const Arguments& arguments) { return vm.new_int(static_cast<int64_t>(queue_of(arguments[0])->core().qsize())); }
Value queue_empty(Vm&, const Arguments& arguments) { return Value::boolean(queue_of(arguments[0])->core().empty()); }
Value queue_full(Vm& vm, const Arguments& arguments) {
  if (!check_maxsize(vm, queue_of(arguments[0]))) return Value();
  return Value::boolean(queue_of(arguments[0])->core().full());
}

Value queue_task_done(Vm& vm, const Arguments& arguments) {
  const WaitResult result = queue_of(arguments[0])->core().task_done();
  return result.has_value() ? Value::none() : raise_sync_error(vm, result.error(), arguments[0]);
}

Value queue_shutdown(Vm& vm, const Arguments& arguments) {
  int immediate = 0;
  if (arguments.count > 1 && !arguments[1].is_null()) immediate = vm.truth(arguments[1]);
  if (immediate < 0) return Value();
  QueueObject* queue = queue_of(arguments[0]);
  if (immediate != 0) {
    std::vector<Value> dropped;  // released after the queue is consistent again
    if (queue->custom) {
      for (size_t left = queue->core().qsize(); left > 0; --left)
        if (vm.call_method(arguments[0], "_get", {}).is_null()) return Value();
    } else if (queue->kind == ObjectKind::queue) {
      while (queue->ring_size > 0) dropped.push_back(ring_pop(queue));
    } else {
      for (uint32_t i = 0; i < queue->stack->size; ++i) dropped.push_back(std::move(queue->stack->items[i]));
      queue->stack->size = 0;
    }
    queue->core().shutdown(true);
    return Value::none();
  }
  queue->core().shutdown(false);
  return Value::none();
}

Value queue_own_put(Vm& vm, const Arguments& arguments) { return push_own(vm, queue_of(arguments[0]), arguments[1]) ? Value::none() : Value(); }
Value queue_own_get(Vm& vm, const Arguments& arguments) { return pop_own(vm, queue_of(arguments[0])); }
Value queue_own_init(Vm&, const Arguments&) { return Value::none(); }

Value queue_items(Vm& vm, QueueObject* queue) {
  std::vector<Value> items;
  if (queue->kind == ObjectKind::queue) {
    for (uint32_t i = 0; i < queue->ring_size; ++i) items.push_back(queue->ring[(queue->ring_head + i) & (queue->ring_capacity - 1)]);
  } else {
    items.assign(queue->stack->items, queue->stack->items + queue->stack->size);
  }
  return vm.new_list(std::move(items));
}

Value queue_format(Vm& vm, const Value& self, std::string text) {
  QueueObject* queue = queue_of(self);
  text += " maxsize=";
  if (!vm.append_repr(text, queue->maxsize)) return Value();
  const Value items = queue_items(vm, queue);
  if (items.as<List>()->size > 0) {
    text += " _queue=";
    if (!vm.append_repr(text, items)) return Value();
  }
  QueueCore& core = queue->core();
  if (!core.getters().empty()) text += " _getters[" + std::to_string(core.getters().size()) + "]";
  if (!core.putters().empty()) text += " _putters[" + std::to_string(core.putters().size()) + "]";
  if (core.unfinished_tasks() > 0) text += " tasks=" + std::to_string(core.unfinished_tasks());
  if (core.is_shutdown()) text += " shutdown";
  return vm.new_str(text + ">");
}

Value queue_str(Vm& vm, const Value& self) { return queue_format(vm, self, "<" + std::string(vm.type_name(self))); }
Value queue_repr(Vm& vm, const Value& self) {
  const Value plain = default_repr(vm, self);
  if (plain.is_null()) return Value();
  const std::string_view text = Vm::text_of(plain);
  const size_t at = text.find(" at 0x");
  return queue_format(vm, self, "<" + std::string(vm.type_name(self)) + std::string(text.substr(at, text.size() - 1 - at)));
}

/// _format(): what repr and str show after the class.
Value queue_inner_format(Vm& vm, const Arguments& arguments) {
  const Value text = queue_format(vm, arguments[0], "");
  if (text.is_null()) return Value();
  const std::string_view inner = Vm::text_of(text);
  return vm.new_str(inner.substr(1, inner.size() - 2));
}

Value queue_get_attribute(Vm& vm, const Value& self, Str* name) {
  QueueObject* queue = queue_of(self);
  const std::string_view text = name->view();
  if (text == "maxsize" || text == "_maxsize") return queue->maxsize;
  if (text == "_unfinished_tasks") return vm.new_int(static_cast<int64_t>(queue->core().unfinished_tasks()));
  if (text == "_queue" && !queue->custom) return queue_items(vm, queue);
  if (text == "_getters") return line_as_futures(vm, self, text, queue->core().getters());
  if (text == "_putters") return line_as_futures(vm, self, text, queue->core().putters());
  if (text == "_loop") {
    EventLoopObject* loop = world_of(vm).object_of(queue->core().loop_number());
    return loop != nullptr ? Value(loop) : Value::none();
  }
  if (text == "_is_shutdown") return Value::boolean(queue->core().is_shutdown());
  return Value();
}

int queue_set_attribute(Vm& vm, const Value& self, Str* name, const Value* value) {
  int64_t count = 0;
  if (name->view() != "_unfinished_tasks" || value == nullptr) return 0;
  if (!vm.to_int64(*value, count)) return -1;
  queue_of(self)->core().set_unfinished_tasks(static_cast<std::size_t>(count));
  return 1;
}

template <ObjectKind kind>
bool initialize_queue(Vm& vm, const Value& self, const Arguments& arguments) {
  static const NativeDefinition signature = {"Queue.__init__", nullptr, 0, 1, "maxsize"};
  std::vector<Value> places;
  if (!vm.bind_native_arguments(signature, arguments, false, places)) return false;
  auto* queue = self.as<QueueObject>();
  if (queue->made) return true;
  queue->maxsize = places.empty() || places[0].is_null() ? Value::small(0) : places[0];
  double limit = 0;
  if ((queue->maxsize.is_small() || queue->maxsize.is_kind(Kind::floating) || queue->maxsize.is_bool()) && !vm.to_double(queue->maxsize, limit)) return false;
  make_queue(vm, queue, kind, limit);
  Type* type = self.object()->type;
  if (!type->is_script_class) return true;
  const auto is_own = [&](const char* name) { return vm.lookup_in_type(type, vm.intern(name)).is_kind(Kind::function); };
  queue->custom = is_own("_put") || is_own("_get");
  queue->own_put_nowait = is_own("put_nowait");
  queue->own_get_nowait = is_own("get_nowait");
  if (is_own("_init"))
    return !vm.call_method(self, "_init", {queue->maxsize}).is_null();
  return true;
}

void destroy_queue(Heap& heap, Object* object) {
  auto* queue = static_cast<QueueObject*>(object);
  if (!queue->made) return;
  queue->core().~QueueCore();
  queue->made = false;
  for (uint32_t i = 0; i < queue->ring_size; ++i) {
    const Value item = std::move(queue->ring[(queue->ring_head + i) & (queue->ring_capacity - 1)]);
  }
  if (queue->ring != nullptr) heap.free(queue->ring, queue->ring_capacity * sizeof(Value));
  if (queue->stack != nullptr) Value::adopt(queue->stack);
  queue->maxsize = Value();
}

const NativeDefinition queue_methods[] = {
    {"put", nullptr, 1, 1, "item", queue_put},
    {"get", nullptr, 0, 0, "", queue_get},
    {"join", nullptr, 0, 0, "", queue_join},
    {"put_nowait", queue_put_nowait, 1, 1, "item"},
    {"get_nowait", queue_get_nowait, 0, 0},
    {"qsize", queue_qsize, 0, 0},
    {"empty", queue_empty, 0, 0},
    {"full", queue_full, 0, 0},
    {"task_done", queue_task_done, 0, 0},
    {"shutdown", queue_shutdown, 0, 1, "immediate"},
    {"_format", queue_inner_format, 0, 0},
    {"_put", queue_own_put, 1, 1},
    {"_get", queue_own_get, 0, 0},
    {"_init", queue_own_init, 1, 1},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

void install_asyncio_queues(Vm& vm) {
  Vm::NativeType queue;
  queue.name = "Queue";
  queue.module = "asyncio.queues";
  queue.kind = Kind::primitive;
  queue.size = sizeof(QueueObject);
  queue.attributes_offset = offsetof(NativeObject, attributes);
  queue.slots.initialize = initialize_queue<ObjectKind::queue>;
  queue.slots.repr = queue_repr;
  queue.slots.str = queue_str;
  queue.slots.get_attribute = queue_get_attribute;
  queue.slots.set_attribute = queue_set_attribute;
  queue.slots.destroy = destroy_queue;
  vm.types.queue = vm.new_native_type(queue, queue_methods);
  vm.types.queue->is_subscriptable = true;
  queue.base = vm.types.queue;
  queue.name = "LifoQueue";
  queue.slots.initialize = initialize_queue<ObjectKind::lifo_queue>;
  vm.types.lifo_queue = vm.new_native_type(queue);
  queue.name = "PriorityQueue";
  queue.slots.initialize = initialize_queue<ObjectKind::priority_queue>;
  vm.types.priority_queue = vm.new_native_type(queue);
  for (Type* type : {vm.types.lifo_queue, vm.types.priority_queue}) type->is_subscriptable = true;
}

}  // namespace lockstep::script
