// gather. @source CPython 3.14, Lib/asyncio/tasks.py, gather and _GatheringFuture
#include <string>
#include <unordered_map>

#include "engine/script/library/asyncio.hpp"

namespace lockstep::script {
namespace {

struct GatherObject;

constexpr std::string_view gather_label = "gather.<locals>._done_callback";

/// Hears that one of the gathered futures is done.
class GatherChild final : public DoneCallback {
 public:
  GatherChild(Loop& loop, GatherObject* outer, FutureObject* future) : DoneCallback(loop), future_(future), outer_(outer) {}
  ~GatherChild() = default;
  RunOutcome run() override;
  [[nodiscard]] std::string_view label() const override { return gather_label; }
  [[nodiscard]] bool is_internal() const override { return true; }
  Completion& completion() const { return *future_->completion; }
  GatherObject* outer() const { return outer_; }

 private:
  FutureObject* future_;  // kept by the outer's list of children
  GatherObject* outer_;
};

class GatherCompletion final : public ScriptCompletion {
 public:
  using ScriptCompletion::ScriptCompletion;
  bool cancel(CancelMessage message) override;
};

struct GatherObject : FutureObject {
  alignas(GatherCompletion) unsigned char storage[sizeof(GatherCompletion)];
  Value children;        // list in the order of the arguments, duplicates included
  GatherChild* callbacks_of_children;
  uint32_t child_count;  // without duplicates
  uint32_t finished;
  bool return_exceptions;
  bool cancel_requested;
  bool waiting;          // holds a reference to itself until every child is done
};

bool GatherCompletion::cancel(CancelMessage message) {
  if (done()) return false;
  auto* outer = static_cast<GatherObject*>(owner_);
  bool any = false;
  const List* children = outer->children.as<List>();
  for (uint32_t i = 0; i < children->size; ++i)
    if (children->items[i].as<FutureObject>()->completion->cancel(message)) any = true;
  if (any) {
    outer->cancel_requested = true;
    keep_cancel_message(message);
  }
  return any;
}

Value gather_results(Vm& vm, GatherObject* outer) {
  const List* children = outer->children.as<List>();
  std::vector<Value> results;
  results.reserve(children->size);
  for (uint32_t i = 0; i < children->size; ++i) {
    auto* child = children->items[i].as<FutureObject>();
    if (child->completion->cancelled()) {
      results.push_back(vm.new_exception(vm.types.cancelled_error, {child->cancel_message.is_null() ? vm.new_str("") : child->cancel_message}));
    } else if (!child->exception.is_null()) {
      child->log_exception = false;
      results.push_back(child->exception);
    } else {
      results.push_back(child->result.is_null() ? Value::none() : child->result);
    }
  }
  return vm.new_list(std::move(results));
}

void child_done(Vm& vm, GatherObject* outer, FutureObject* child) {
  ++outer->finished;
  if (outer->completion->done()) {
    if (!child->completion->cancelled()) child->log_exception = false;
    return;
  }
  if (!outer->return_exceptions) {
    if (child->completion->cancelled()) {
      Value error = make_cancelled_error(vm, child);
      (void)future_set_exception(vm, outer, std::move(error));
      return;
    }
    if (!child->exception.is_null()) {
      child->log_exception = false;
      (void)future_set_exception(vm, outer, child->exception);
      return;
    }
  }
  if (outer->finished < outer->child_count) return;
  Value results = gather_results(vm, outer);
  if (outer->cancel_requested)
    (void)future_set_exception(vm, outer, make_cancelled_error(vm, child));
  else
    (void)future_set_result(vm, outer, std::move(results));
}

RunOutcome GatherChild::run() {
  GatherObject* outer = outer_;
  const Value keep(outer);
  Vm& vm = *static_cast<Vm*>(keep.object()->type->heap->finalize_context);
  // Children that succeed only count. The first that fails is what the outer future ends with.
  if (StepLog* log = outer->completion->run_state().step_log; log != nullptr) [[unlikely]] {
    const bool fails = !outer->return_exceptions && (future_->completion->cancelled() || !future_->exception.is_null());
    if (fails) outer->completion->note_write(Completion::done_part);
    log->set_muted(!fails);
  }
  child_done(vm, outer, future_);
  if (outer->finished == outer->child_count && outer->waiting) {
    outer->waiting = false;
    Value::adopt(outer);
  }
  return RunOutcome::done;
}

void destroy_gather(Heap& heap, Object* object) {
  auto* outer = static_cast<GatherObject*>(object);
  if (outer->completion == nullptr) return;
  for (uint32_t i = 0; i < outer->child_count; ++i) outer->callbacks_of_children[i].~GatherChild();
  if (outer->callbacks_of_children != nullptr) heap.free(outer->callbacks_of_children, outer->child_count * sizeof(GatherChild));
  destroy_future_parts(heap, outer);
  static_cast<GatherCompletion*>(outer->completion)->~GatherCompletion();
  outer->children = Value();
}

Value refuse_to_allocate(Vm& vm, Type*, const Arguments&) { return vm.raise_type_error("cannot create '_GatheringFuture' instances"); }

Type* gathering_type(Vm& vm) { return vm.types.gathering_future; }

}  // namespace

FutureObject* outer_of_gather(Waiter* waiter) {
  return waiter->label() == gather_label ? static_cast<GatherChild*>(static_cast<DoneCallback*>(waiter))->outer() : nullptr;
}

Value asyncio_gather(Vm& vm, const Arguments& arguments) {
  AsyncioWorld& world = world_of(vm);
  bool return_exceptions = false;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    if (arguments.keyword_name(i) != "return_exceptions")
      return vm.raisef(vm.types.type_error, "gather() got an unexpected keyword argument '%.*s'", static_cast<int>(arguments.keyword_name(i).size()),
                       arguments.keyword_name(i).data()), Value();
    const int truth = vm.truth(arguments.keyword_value(i));
    if (truth < 0) return Value();
    return_exceptions = truth != 0;
  }
  const uint32_t count = arguments.positional();
  if (count == 0) {
    EventLoopObject* loop = world.require_loop();
    if (loop == nullptr) return Value();
    Value outer = world.new_future(loop);
    (void)future_set_result(vm, outer.as<FutureObject>(), vm.new_list());
    return outer;
  }
  EventLoopObject* loop = world.running_loop;
  std::vector<Value> children;
  std::vector<FutureObject*> distinct;
  std::vector<bool> was_done;  // of each distinct one, at its turn: a later argument that starts eagerly may end an earlier one
  std::unordered_map<const Object*, FutureObject*> future_of;  // looked up only, never iterated
  children.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    const Value& argument = arguments[i];
    if (!is_future(argument) && !argument.is_kind(Kind::generator)) {
      const Value seen = vm.new_dict();  // asyncio looks each argument up in a dict first
      if (!vm.dict_set(seen.as<Dict>(), argument, Value::none())) return Value();
    }
    if (argument.is_object() && count > 1) {
      const auto known = future_of.find(argument.object());
      if (known != future_of.end()) {
        children.emplace_back(known->second);
        continue;
      }
    }
    Value future = world.ensure_future(argument, loop);
    if (future.is_null()) return Value();
    if (loop == nullptr) loop = future.as<FutureObject>()->loop;
    if (count > 1) future_of.emplace(argument.object(), future.as<FutureObject>());
    distinct.push_back(future.as<FutureObject>());
    was_done.push_back(distinct.back()->completion->done());
    children.push_back(std::move(future));
  }
  auto* outer = vm.heap.create<GatherObject>(Kind::future, gathering_type(vm));
  Value made = Value::adopt(outer);
  init_future(world, outer, loop, new (outer->storage) GatherCompletion(world.run, outer));
  if (world.run.tracing()) {
    const std::string name = "gather of " + std::to_string(children.size());
    world.run.trace(trace::ObjectNamed{outer->completion->object_id(), world.run.names.intern(name)});
  }
  outer->children = vm.new_list(std::move(children));
  outer->child_count = static_cast<uint32_t>(distinct.size());
  outer->return_exceptions = return_exceptions;
  outer->callbacks_of_children = static_cast<GatherChild*>(vm.heap.allocate(distinct.size() * sizeof(GatherChild)));
  outer->waiting = true;
  ++outer->references;
  StepLog* log = world.run.step_log;
  const uint32_t actor = log != nullptr ? log->new_actor(ActorKind::callback) : 0;  // the children's callbacks are one
  std::vector<FutureObject*> done;
  for (size_t i = 0; i < distinct.size(); ++i) {
    auto* callback = new (&outer->callbacks_of_children[i]) GatherChild(*loop->loop, outer, distinct[i]);
    callback->set_actor(actor);
    distinct[i]->completion->note_read(Completion::done_part);
    if (was_done[i])
      done.push_back(distinct[i]);
    else
      distinct[i]->completion->add_done_callback(*callback);
  }
  for (FutureObject* child : done) child_done(vm, outer, child);
  if (outer->finished == outer->child_count) {
    outer->waiting = false;
    Value::adopt(outer);
  }
  return made;
}

void install_asyncio_gather(Vm& vm) {
  Vm::NativeType description;
  description.name = "_GatheringFuture";
  description.module = "asyncio.tasks";
  description.base = vm.types.future;
  description.kind = Kind::future;
  description.size = sizeof(GatherObject);
  description.attributes_offset = offsetof(NativeObject, attributes);
  description.slots = vm.types.future->slots;
  description.slots.allocate = refuse_to_allocate;
  description.can_be_base = false;
  description.slots.destroy = destroy_gather;
  vm.types.gathering_future = vm.new_native_type(description);
  vm.types.gathering_future->has_finalizer = true;
}

}  // namespace lockstep::script
