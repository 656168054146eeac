#include "engine/diagnose/wait_graph.hpp"

#include <algorithm>

namespace lockstep {

// Slot 0 of either kind is never used, so that 0 and 1 in `slots_` mean nothing is kept.
WaitGraph::WaitGraph() : tasks_(1), objects_(1) {}

const WaitGraph::Task* WaitGraph::task(TaskId id) const noexcept {
  const std::uint32_t number = number_of(id);
  if (number >= slots_.size() || slots_[number] < 2 || slots_[number] % 2 == 0) return nullptr;
  return &tasks_[slots_[number] / 2];
}

const WaitGraph::Object* WaitGraph::object(ObjectId id) const noexcept {
  const std::uint32_t number = number_of(id);
  if (number >= slots_.size() || slots_[number] < 2 || slots_[number] % 2 != 0) return nullptr;
  return &objects_[slots_[number] / 2];
}

namespace {

template <class Entry>
std::uint32_t take_slot(std::vector<Entry>& entries, std::vector<std::uint32_t>& free) {
  if (free.empty()) {
    entries.emplace_back();
    return static_cast<std::uint32_t>(entries.size() - 1);
  }
  const std::uint32_t slot = free.back();
  free.pop_back();
  return slot;
}

}  // namespace

WaitGraph::Task& WaitGraph::open_task(TaskId id) {
  if (number_of(id) >= slots_.size()) slots_.resize(number_of(id) + std::size_t{1});
  const std::uint32_t slot = take_slot(tasks_, free_tasks_);
  slots_[number_of(id)] = slot * 2 + 1;
  tasks_[slot] = Task{};
  tasks_[slot].id = id;
  return tasks_[slot];
}

WaitGraph::Object& WaitGraph::open_object(ObjectId id) {
  if (number_of(id) >= slots_.size()) slots_.resize(number_of(id) + std::size_t{1});
  const std::uint32_t slot = take_slot(objects_, free_objects_);
  slots_[number_of(id)] = slot * 2;
  objects_[slot] = Object{};
  objects_[slot].id = id;
  return objects_[slot];
}

void WaitGraph::close(std::uint32_t id) {
  const std::uint32_t slot = slots_[id];
  if (slot < 2) return;
  slots_[id] = 0;
  if (slot % 2 == 1) {
    free_tasks_.push_back(slot / 2);
  } else {
    objects_[slot / 2] = Object{};
    free_objects_.push_back(slot / 2);
  }
}

std::vector<const WaitGraph::Task*> WaitGraph::unfinished_tasks() const {
  std::vector<const Task*> found;
  for (std::uint32_t id = 1; id < slots_.size(); ++id) {
    const Task* candidate = task(TaskId{id});
    if (candidate != nullptr && candidate->state != TaskState::done) found.push_back(candidate);
  }
  return found;
}

void WaitGraph::on_event(const TraceRecord& record) {
  now_ = record.time;
  Task* actor = find(record.task);
  if (actor != nullptr && record.line != 0) actor->last_line = record.line;
  switch (record.kind) {
    case EventKind::task_created: {
      const auto event = record.as<trace::TaskCreated>();
      open_task(event.created).parent = event.parent;
      break;
    }
    case EventKind::task_done:
      end_task(record);
      break;
    case EventKind::step_begin:
      if (actor != nullptr) {
        actor->state = TaskState::running;
        actor->is_told_to_end = false;
      }
      break;
    case EventKind::step_end:
      if (actor != nullptr && actor->state == TaskState::running) actor->state = TaskState::ready;
      break;
    case EventKind::park: {
      if (actor == nullptr) break;
      const auto event = record.as<trace::Park>();
      actor->state = TaskState::parked;
      actor->waits_on = event.object;
      actor->reason = event.reason;
      actor->wait_line = record.line;
      break;
    }
    case EventKind::wake: {
      Task* target = find(record.as<trace::Wake>().target);
      if (target != nullptr && target->state == TaskState::parked) target->state = TaskState::ready;
      break;
    }
    case EventKind::cancel_requested:
      if (Task* target = find(record.as<trace::CancelRequested>().target)) target->is_told_to_end = true;
      break;
    case EventKind::timer_set:
      if (actor != nullptr)
        actor->timer_until = std::max(actor->timer_until, record.time + record.as<trace::TimerSet>().delay_s);
      break;
    case EventKind::exception:
      if (actor != nullptr) {
        actor->has_raised = true;
        actor->exception = record.as<trace::Exception>().name;
      }
      break;
    case EventKind::object_created: {
      const auto event = record.as<trace::ObjectCreated>();
      Object& made = open_object(event.object);
      made.kind = event.type;
      made.detail = event.detail;
      made.created_line = record.line;
      made.created_by = record.task;
      if (event.type == ObjectKind::semaphore || event.type == ObjectKind::bounded_semaphore) made.value = event.detail;
      break;
    }
    case EventKind::future_done:
      if (object(record.as<trace::FutureDone>().object) != nullptr)
        close(number_of(record.as<trace::FutureDone>().object));
      break;
    default:
      on_object_event(record);
      break;
  }
}

void WaitGraph::on_object_event(const TraceRecord& record) {
  const Deed deed{record.task, record.line, true};
  // Every event of a primitive begins its payload with the object.
  const ObjectId id{record.payload[0]};
  switch (record.kind) {
    case EventKind::lock_acquired:
    case EventKind::semaphore_acquired:
      hold(record, id);
      break;
    case EventKind::lock_released:
    case EventKind::semaphore_released:
      release(record, id);
      break;
    case EventKind::event_set:
      if (Object* event = find(id)) event->given = deed;
      break;
    case EventKind::event_cleared:
      if (Object* event = find(id)) event->undone = deed;
      break;
    case EventKind::condition_notified:
      if (Object* condition = find(id))
        (record.as<trace::ConditionNotified>().woken > 0 ? condition->given : condition->undone) = deed;
      break;
    case EventKind::barrier_arrived:
      if (Object* barrier = find(id)) barrier->value = record.as<trace::BarrierArrived>().index + 1;
      break;
    case EventKind::barrier_state:
      if (Object* barrier = find(id)) {
        if (record.as<trace::BarrierStateChanged>().state == BarrierState::draining) ++barrier->rounds;
        if (record.as<trace::BarrierStateChanged>().state != BarrierState::draining) barrier->value = 0;
      }
      break;
    case EventKind::queue_put:
      if (Object* queue = find(id)) {
        const auto event = record.as<trace::QueuePut>();
        queue->value = event.size;
        queue->unfinished = event.unfinished;
        queue->given = deed;
      }
      break;
    case EventKind::queue_got:
    case EventKind::queue_task_done:
      if (Object* queue = find(id)) {
        const bool took = record.kind == EventKind::queue_got;
        (took ? queue->value : queue->unfinished) = record.payload[1];
        auto& consumers = queue->consumers;
        auto consumer = std::find_if(consumers.begin(), consumers.end(), [&](const Consumer& c) { return c.task == record.task; });
        if (consumer == consumers.end()) {
          if (consumers.size() >= max_consumers) break;
          consumer = consumers.insert(consumers.end(), Consumer{record.task});
        }
        ++(took ? consumer->taken : consumer->reported);
        if (took) consumer->line = record.line;
      }
      break;
    case EventKind::queue_shutdown:
      if (Object* queue = find(id); queue != nullptr && record.as<trace::QueueShutdown>().immediate != 0) {
        queue->unfinished -= std::min(queue->unfinished, queue->value);
        queue->value = 0;
      }
      break;
    default:
      break;
  }
}

void WaitGraph::hold(const TraceRecord& record, ObjectId id) {
  Object* held = find(id);
  if (held == nullptr) return;
  if (record.kind == EventKind::semaphore_acquired) held->value = record.as<trace::SemaphoreAcquired>().value;
  held->holds.push_back({record.task, record.line, true});
  if (Task* holder = find(record.task)) ++holder->holds;
}

// A task gives back its own latest hold; whoever releases what it does not hold gives back the oldest of another's.
void WaitGraph::release(const TraceRecord& record, ObjectId id) {
  Object* held = find(id);
  if (held == nullptr) return;
  if (record.kind == EventKind::semaphore_released) held->value = record.as<trace::SemaphoreReleased>().value;
  if (held->holds.empty()) return;
  auto given_back = held->holds.begin();
  for (auto it = held->holds.end(); it != held->holds.begin();) {
    --it;
    if (it->task == record.task) {
      given_back = it;
      break;
    }
  }
  const TaskId holder_id = given_back->task;
  held->holds.erase(given_back);
  Task* holder = find(holder_id);
  if (holder == nullptr) return;
  --holder->holds;
  if (holder->state == TaskState::done && holder->holds == 0 && !holder->has_raised) {
    --kept_done_;
    close(number_of(holder_id));
  }
}

void WaitGraph::end_task(const TraceRecord& record) {
  const auto event = record.as<trace::TaskDone>();
  Task* ended = find(event.ended);
  if (ended == nullptr) return;
  ended->state = TaskState::done;
  ended->outcome = event.outcome;
  if ((ended->has_raised || ended->holds != 0) && kept_done_ < max_kept_done) {
    ++kept_done_;
  } else {
    close(number_of(event.ended));
  }
}

TaskId WaitGraph::waits_for(const Task& waiting) const noexcept {
  if (waiting.state != TaskState::parked) return TaskId::none;
  if (const Task* awaited = task(task_of(waiting.waits_on)))
    return awaited->state == TaskState::done ? TaskId::none : awaited->id;
  const Object* on = object(waiting.waits_on);
  if (on == nullptr || on->holds.size() != 1) return TaskId::none;
  const bool takes_it = waiting.reason == WaitReason::acquire || waiting.reason == WaitReason::reacquire ||
                        (waiting.reason == WaitReason::permit && on->detail == 1);
  if (!takes_it) return TaskId::none;
  const Task* holder = task(on->holds.front().task);
  return holder == nullptr || holder->state == TaskState::done ? TaskId::none : holder->id;
}

// Every task has at most one successor, so a walk from each unseen task finds each ring once.
std::vector<std::vector<TaskId>> WaitGraph::rings() const {
  std::vector<std::vector<TaskId>> found;
  std::vector<std::uint32_t> walk_of(slots_.size());  // by id: the walk that saw it
  std::uint32_t walk = 0;
  for (const Task* start : unfinished_tasks()) {
    if (walk_of[number_of(start->id)] != 0) continue;
    ++walk;
    const Task* at = start;
    while (at != nullptr && walk_of[number_of(at->id)] == 0) {
      walk_of[number_of(at->id)] = walk;
      at = task(waits_for(*at));
    }
    if (at == nullptr || walk_of[number_of(at->id)] != walk) continue;
    std::vector<TaskId> ring;
    const TaskId first = at->id;
    do {
      ring.push_back(at->id);
      at = task(waits_for(*at));
    } while (at->id != first);
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end()), ring.end());
    found.push_back(std::move(ring));
  }
  return found;
}

bool WaitGraph::may_be_freed(const std::vector<TaskId>& ring) const noexcept {
  return std::any_of(ring.begin(), ring.end(), [&](TaskId id) {
    const Task* member = task(id);
    return member->is_told_to_end || member->timer_until > now_;
  });
}

}  // namespace lockstep
