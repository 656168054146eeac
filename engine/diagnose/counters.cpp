#include "engine/diagnose/counters.hpp"

namespace lockstep {
namespace {

bool is_primitive(ObjectKind kind) { return kind >= ObjectKind::lock; }

}  // namespace

const char* counter_name(Counter counter) noexcept {
  switch (counter) {
#define COUNTER(name, scope, unit, doc) \
  case Counter::name: return #name;
#include "engine/trace/counters.def"
  }
  return "";
}

const char* scope_name(CounterScope scope) noexcept {
  switch (scope) {
    case CounterScope::run: return "run";
    case CounterScope::task: return "task";
    case CounterScope::object: return "object";
  }
  return "";
}

bool counter_is_in(Counter counter, CounterScope scope) noexcept {
  // The table's words; `all` is every scope.
  constexpr int run = 1, task = 2, object = 4, all = 7;
  static_assert((run | task | object) == all);
  int scopes = 0;
  switch (counter) {
#define COUNTER(name, where, unit, doc) \
  case Counter::name: scopes = where; break;
#include "engine/trace/counters.def"
  }
  return (scopes >> static_cast<int>(scope) & 1) != 0;
}

Counters::Row* Counters::row(std::uint32_t id) noexcept {
  if (id >= row_of_.size() || row_of_[id] == 0) return nullptr;
  return &rows_[row_of_[id] - 1];
}

void Counters::open_row(std::uint32_t id, ObjectKind kind) {
  if (rows_.size() == max_rows) return;
  if (id >= row_of_.size()) row_of_.resize(id + std::size_t{1});
  rows_.push_back({id, kind, {}});
  row_of_[id] = static_cast<std::uint32_t>(rows_.size());
}

void Counters::count(TaskId task, ObjectId object, Counter counter, double amount) {
  run_.add(counter, amount);
  if (Row* of_task = row(number_of(task))) of_task->add(counter, amount);
  if (number_of(object) == number_of(task)) return;
  if (Row* of_object = row(number_of(object)); of_object != nullptr && is_primitive(of_object->kind))
    of_object->add(counter, amount);
}

void Counters::on_event(const TraceRecord& record) {
  switch (record.kind) {
    case EventKind::task_created:
      run_.add(Counter::tasks);
      open_row(number_of(record.as<trace::TaskCreated>().created), ObjectKind::task);
      break;
    case EventKind::object_created: {
      const auto event = record.as<trace::ObjectCreated>();
      if (is_primitive(event.type)) {
        open_row(number_of(event.object), event.type);
        live_[number_of(event.object)] = {};
      }
      break;
    }
    case EventKind::step_begin: begin_step(record); break;
    case EventKind::park: park(record); break;
    case EventKind::wake: count(record.task, record.as<trace::Wake>().object, Counter::wakes); break;
    case EventKind::cancel_requested:
      count(record.as<trace::CancelRequested>().target, ObjectId::none, Counter::cancellations);
      break;
    case EventKind::task_done: waits_.erase(number_of(record.as<trace::TaskDone>().ended)); break;
    case EventKind::lock_acquired: {
      const ObjectId lock = record.as<trace::LockAcquired>().object;
      acquire(record, lock);
      live_[number_of(lock)].held_since = record.time;
      break;
    }
    case EventKind::lock_released: release_lock(record, record.as<trace::LockReleased>().object); break;
    case EventKind::semaphore_acquired: acquire(record, record.as<trace::SemaphoreAcquired>().object); break;
    case EventKind::queue_got:
      acquire(record, record.as<trace::QueueGot>().object);
      count(TaskId::none, record.as<trace::QueueGot>().object, Counter::gets);
      break;
    case EventKind::queue_put: {
      const auto event = record.as<trace::QueuePut>();
      count(TaskId::none, event.object, Counter::puts);
      if (Row* queue = row(number_of(event.object))) queue->raise_to(Counter::depth_max, event.size);
      break;
    }
    case EventKind::clock_jump: run_.add(Counter::clock_jumps); break;
    case EventKind::output: run_.add(Counter::output_bytes, record.as<trace::Output>().length); break;
    default: break;
  }
}

void Counters::begin_step(const TraceRecord& record) {
  count(record.task, ObjectId::none, Counter::steps);
  if (record.task != last_task_) run_.add(Counter::switches);
  last_task_ = record.task;
  waited_task_ = TaskId::none;
  const auto found = waits_.find(number_of(record.task));
  if (found == waits_.end()) return;
  const Wait wait = found->second;
  waits_.erase(found);
  waited_task_ = record.task;
  waited_object_ = wait.object;
  const auto live = live_.find(number_of(wait.object));
  if (live != live_.end() && live->second.waiting > 0) --live->second.waiting;
  const double seconds = record.time - wait.since;
  count(record.task, wait.object, Counter::wait_count);
  count(record.task, wait.object, Counter::wait_total, seconds);
  run_.raise_to(Counter::wait_max, seconds);
  if (Row* task = row(number_of(record.task))) task->raise_to(Counter::wait_max, seconds);
  if (Row* object = row(number_of(wait.object))) object->raise_to(Counter::wait_max, seconds);
}

void Counters::park(const TraceRecord& record) {
  const ObjectId object = record.as<trace::Park>().object;
  count(record.task, object, Counter::parks);
  const auto live = live_.find(number_of(object));
  if (live == live_.end()) return;  // no primitive: a sleep, a task, a future
  waits_[number_of(record.task)] = {object, record.time};
  ++live->second.waiting;
  if (Row* of_object = row(number_of(object))) of_object->raise_to(Counter::waiters_max, live->second.waiting);
}

void Counters::acquire(const TraceRecord& record, ObjectId object) {
  count(record.task, object, Counter::acquires);
  if (record.task == TaskId::none || waited_task_ != record.task || waited_object_ != object) return;
  count(record.task, object, Counter::contended);
  // A second acquire in the same step did not wait.
  waited_task_ = TaskId::none;
}

void Counters::release_lock(const TraceRecord& record, ObjectId object) {
  const auto live = live_.find(number_of(object));
  if (live == live_.end() || live->second.held_since < 0) return;
  const double seconds = record.time - live->second.held_since;
  live->second.held_since = -1;
  if (Row* lock = row(number_of(object))) {
    lock->add(Counter::held_total, seconds);
    lock->raise_to(Counter::held_max, seconds);
  }
}

std::vector<CounterRow> Counters::rows(const Names& names, const ObjectDirectory& directory) const {
  std::vector<CounterRow> out;
  out.reserve(rows_.size() + 1);
  const auto add = [&](CounterScope scope, const Row& row) {
    CounterRow& made = out.emplace_back();
    made.scope = scope;
    made.id = row.id;
    made.kind = row.kind;
    if (row.id != 0) made.name = names.text(directory.of(ObjectId{row.id}).name);
    for (std::size_t i = 0; i < counter_count; ++i) made.values[i] = row.values[i];
  };
  add(CounterScope::run, run_);
  for (const Row& row : rows_) add(row.kind == ObjectKind::task ? CounterScope::task : CounterScope::object, row);
  return out;
}

}  // namespace lockstep
