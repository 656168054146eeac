#include "engine/diagnose/deadlock_words.hpp"

#include "engine/base/text.hpp"

namespace lockstep {
namespace {

void append_line(std::string& out, std::uint32_t line) {
  if (line == 0) return;
  out += " at line ";
  append_number(out, line);
}

std::string counted(std::uint64_t count, const char* one, const char* many) {
  std::string out;
  append_number(out, count);
  out += ' ';
  out += count == 1 ? one : many;
  return out;
}

const char* verb_of(WaitReason reason) {
  switch (reason) {
    case WaitReason::acquire: return "for";
    case WaitReason::reacquire: return "to get back";
    case WaitReason::permit: return "for a permit of";
    case WaitReason::set: return "for somebody to set";
    case WaitReason::notify: return "for a notification of";
    case WaitReason::barrier: return "at";
    case WaitReason::item: return "for an item of";
    case WaitReason::room: return "for room in";
    case WaitReason::join: return "for all items to be processed of";
    case WaitReason::completion: return "for";
    case WaitReason::sleep: return "for a moment of time";
  }
  return "for";
}

}  // namespace

std::string DeadlockWords::task_name(TaskId id) const {
  std::string out;
  if (id == TaskId::none) return "module-level code";
  append_escaped(out, names_.text(directory_.of(id).name));
  return out;
}

std::string DeadlockWords::task_names(const std::vector<TaskId>& ids) const {
  std::string out;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i > 0) out += i + 1 == ids.size() ? " and " : ", ";
    out += task_name(ids[i]);
  }
  return out;
}

std::string DeadlockWords::object_name(ObjectId id) const {
  const auto known = directory_.of(id);
  std::string out;
  if (known.name != NameId::none) {
    append_escaped(out, names_.text(known.name));
  } else {
    out += '#';
    append_number(out, number_of(id));
  }
  return out;
}

/// `Lock A (made at line 3)`; a future with a name is what the name says: `gather of 3 (made at line 7)`.
std::string DeadlockWords::described(const Verdict::Entry& entry) const {
  if (entry.kind == ObjectKind::task) return "task " + entry.object_name;
  std::string out;
  if (entry.kind != ObjectKind::future || entry.object_name.starts_with('#')) {
    out = object_kind_python_name(entry.kind);
    out += ' ';
  }
  out += entry.object_name;
  if (entry.created_line != 0) {
    out += " (made at line ";
    append_number(out, entry.created_line);
    out += ')';
  }
  return out;
}

/// ` by Task-2 at line 4`.
std::string DeadlockWords::by_at(const Deed& deed) const {
  std::string out = " by " + task_name(deed.task);
  append_line(out, deed.line);
  return out;
}

/// `held by Task-2 since line 4`, and what became of Task-2.
std::string DeadlockWords::held_by(const Deed& hold, TaskId waiting) const {
  std::string out = hold.task == waiting ? "which it holds itself" : "held by " + task_name(hold.task);
  if (hold.line != 0) {
    out += " since line ";
    append_number(out, hold.line);
  }
  const WaitGraph::Task* holder = graph_.task(hold.task);
  if (hold.task == TaskId::none || hold.task == waiting) return out;
  if (holder != nullptr && holder->state != WaitGraph::TaskState::done) return out;
  if (holder != nullptr && holder->outcome == TaskOutcome::cancelled) {
    out += ", which was cancelled and never released it";
  } else if (holder != nullptr && holder->has_raised) {
    out += ", which failed";
    append_line(out, holder->last_line);
    out += " (";
    append_escaped(out, names_.text(holder->exception));
    out += ") and never released it";
  } else {
    out += ", which ended without releasing it";
  }
  return out;
}

std::string DeadlockWords::lock_reason(const WaitGraph::Task& task, const Object& lock) const {
  if (lock.holds.empty()) return "which is free, but nobody wakes this task";
  std::string out = held_by(lock.holds.front(), task.id);
  if (lock.holds.front().task == task.id) out += "; a Lock is not re-entrant";
  return out;
}

std::string DeadlockWords::permit_reason(const WaitGraph::Task& task, const Object& semaphore) const {
  if (semaphore.holds.empty())
    return semaphore.detail == 0 ? "which began with no permit and was never released" : "which has no permit left";
  std::string out;
  for (std::size_t i = 0; i < semaphore.holds.size(); ++i) {
    if (i == 5) {
      out += ", and ";
      append_number(out, semaphore.holds.size() - i);
      out += " more";
      break;
    }
    if (i > 0) out += ", ";
    out += held_by(semaphore.holds[i], task.id);
  }
  return out;
}

std::string DeadlockWords::event_reason(const Object& event) const {
  if (!event.given.happened) return "which nobody has set, and no task is left to do it";
  std::string out = "which was set" + by_at(event.given);
  if (event.undone.happened) out += " and cleared" + by_at(event.undone);
  return out + " before this wait";
}

std::string DeadlockWords::notify_reason(const Object& condition) const {
  if (condition.undone.happened) return "the one" + by_at(condition.undone) + " came when nobody waited and notified nobody";
  if (condition.given.happened) return "the last one" + by_at(condition.given) + " woke others, and no task is left to notify again";
  return "nobody has notified it, and no task is left to do it";
}

std::string DeadlockWords::barrier_reason(const Object& barrier) const {
  std::string out = "where ";
  append_number(out, barrier.value);
  out += " of ";
  append_number(out, barrier.detail);
  out += barrier.value == 1 ? " has arrived" : " have arrived";
  if (barrier.rounds > 0) out += " in a new round";
  return out + "; nobody else is left to come";
}

std::string DeadlockWords::item_reason(const Object& queue) const {
  std::string out = "which is empty; ";
  if (!queue.given.happened) return out + "nobody ever put one";
  return out + "no producer is left, the last item was put" + by_at(queue.given);
}

std::string DeadlockWords::room_reason(const Object& queue) const {
  std::string out = "which is full with ";
  append_number(out, queue.value);
  out += " of ";
  append_number(out, queue.detail);
  bool was_taken_from = false;
  for (const auto& consumer : queue.consumers) was_taken_from |= consumer.taken > 0;
  return out + (was_taken_from ? "; nobody is left to get one" : "; nobody ever gets one");
}

std::string DeadlockWords::join_reason(const Object& queue) const {
  std::string out = counted(queue.unfinished, "item is", "items are") + " unfinished, ";
  out += queue.value == 0 ? "the queue is empty" : counted(queue.value, "is", "are") + " still in the queue";
  bool anybody = false;
  for (const auto& consumer : queue.consumers) {
    if (consumer.taken == 0 || consumer.taken == consumer.reported) continue;
    anybody = true;
    out += "; " + task_name(consumer.task) + " took " + counted(consumer.taken, "item", "items");
    append_line(out, consumer.line);
    const WaitGraph::Task* task = graph_.task(consumer.task);
    if (task != nullptr && task->has_raised) {
      out += " and failed";
      append_line(out, task->last_line);
      out += " (";
      append_escaped(out, names_.text(task->exception));
      out += ") before task_done";
    } else if (consumer.reported == 0) {
      out += " and never called task_done";
    } else {
      out += " and called task_done " + counted(consumer.reported, "time", "times");
    }
  }
  if (!anybody) out += "; nobody is left to get them";
  return out;
}

std::string DeadlockWords::reason(const WaitGraph::Task& task, const Object& object) const {
  switch (task.reason) {
    case WaitReason::acquire:
    case WaitReason::reacquire: return lock_reason(task, object);
    case WaitReason::permit: return permit_reason(task, object);
    case WaitReason::set: return event_reason(object);
    case WaitReason::notify: return notify_reason(object);
    case WaitReason::barrier: return barrier_reason(object);
    case WaitReason::item: return item_reason(object);
    case WaitReason::room: return room_reason(object);
    case WaitReason::join: return join_reason(object);
    case WaitReason::completion:
      return object_name(object.id).starts_with("gather of ") ? "whose parts cannot all end" : "which nobody is left to complete";
    case WaitReason::sleep: break;
  }
  return "";
}

Verdict::Entry DeadlockWords::entry(const WaitGraph::Task& task) const {
  Verdict::Entry entry;
  entry.task = task.id;
  entry.task_name = task_name(task.id);
  entry.line = task.wait_line;
  entry.object = task.waits_on;
  entry.kind = directory_.of(task.waits_on).kind;
  if (const WaitGraph::Task* awaited = graph_.task(task_of(task.waits_on))) {
    entry.kind = ObjectKind::task;
    entry.object_name = task_name(awaited->id);
    entry.reason = awaited->id == task.id ? "which is itself" : "which is not done";
    if (awaited->id != task.id && awaited->state == WaitGraph::TaskState::parked) {
      entry.reason = "which waits";
      append_line(entry.reason, awaited->wait_line);
    }
  } else if (const Object* object = graph_.object(task.waits_on)) {
    entry.kind = object->kind;
    entry.object_name = object_name(object->id);
    entry.created_line = object->created_line;
    for (const Deed& hold : object->holds) entry.holders.push_back({hold.task, task_name(hold.task), hold.line});
    entry.reason = reason(task, *object);
  } else if (task.waits_on != ObjectId::none) {
    entry.object_name = object_name(task.waits_on);
  }
  entry.sentence = entry.task_name + " waits";
  append_line(entry.sentence, entry.line);
  entry.sentence += ' ';
  entry.sentence += verb_of(task.reason);
  if (task.waits_on != ObjectId::none) entry.sentence += " " + described(entry);
  if (!entry.reason.empty()) entry.sentence += (task.reason == WaitReason::notify || task.reason == WaitReason::join ? ": " : ", ") + entry.reason;
  entry.sentence += '.';
  return entry;
}

}  // namespace lockstep
