#include "engine/trace/format.hpp"

#include <cstdio>

#include "engine/base/text.hpp"

namespace lockstep {
namespace {

// Colours that stay readable on black and on white (256-colour palette), by task id.
constexpr int task_colours[] = {33, 35, 135, 166, 30, 161, 100, 69, 172, 37, 133, 64};
constexpr std::size_t task_column = 14;

void append_count(std::string& out, std::uint64_t count, const char* one, const char* many) {
  append_number(out, count);
  out += ' ';
  out += count == 1 ? one : many;
}

}  // namespace

void TraceFormatter::append_name(std::string& out, NameId id) const { append_escaped(out, names_.text(id)); }

void TraceFormatter::append_task(std::string& out, TaskId id) const {
  if (id == TaskId::none) {
    out += "the loop";
    return;
  }
  const auto entry = directory_.of(id);
  if (entry.name == NameId::none) {
    out += "task ";
    append_number(out, number_of(id));
  } else {
    append_name(out, entry.name);
  }
}

void TraceFormatter::append_object(std::string& out, ObjectId id) const {
  const auto entry = directory_.of(id);
  if (entry.kind == ObjectKind::task) {
    out += "task ";
    append_task(out, task_of(id));
    return;
  }
  out += entry.kind == ObjectKind::none ? "object" : object_kind_python_name(entry.kind);
  out += ' ';
  if (entry.name == NameId::none) {
    out += '#';
    append_number(out, number_of(id));
  } else {
    append_name(out, entry.name);
  }
}

void TraceFormatter::append_line(std::string& out, const TraceRecord& record) const {
  char time[40];
  std::snprintf(time, sizeof time, "%12.6f", record.time);
  out += time;
  out += "  ";
  const bool ansi = style_ == LineStyle::ansi;
  if (ansi) {
    if (record.task == TaskId::none) {
      out += "\x1b[2m";
    } else {
      out += "\x1b[38;5;";
      append_number(out, static_cast<std::uint64_t>(task_colours[number_of(record.task) % std::size(task_colours)]));
      out += 'm';
    }
  }
  std::string task;
  if (record.task == TaskId::none) {
    task = "-";
  } else {
    append_task(task, record.task);
  }
  append_padded(out, task, task_column);
  out += ' ';
  append_what(out, record);
  if (record.line != 0) {
    out += "  (line ";
    append_number(out, record.line);
    out += ')';
  }
  if (ansi) out += "\x1b[0m";
  out += '\n';
}

void TraceFormatter::append_what(std::string& out, const TraceRecord& record) const {
  const auto object_verb = [&](const char* verb, ObjectId id) {
    out += verb;
    append_object(out, id);
  };
  switch (record.kind) {
    case EventKind::task_created: {
      const auto event = record.as<trace::TaskCreated>();
      out += "creates task ";
      append_name(out, event.name);
      break;
    }
    case EventKind::task_done: {
      const auto event = record.as<trace::TaskDone>();
      object_verb("", object_of(event.ended));
      out += " is done: ";
      out += value_name(event.outcome);
      break;
    }
    case EventKind::task_named: {
      const auto event = record.as<trace::TaskNamed>();
      out += "names a task ";
      append_name(out, event.name);
      break;
    }
    case EventKind::step_begin:
      out += "step ";
      append_number(out, record.step);
      break;
    case EventKind::step_end:
      out += "step ends: ";
      out += value_name(record.as<trace::StepEnd>().outcome);
      break;
    case EventKind::callback:
      out += "callback ";
      append_name(out, record.as<trace::Callback>().name);
      break;
    case EventKind::park: {
      const auto event = record.as<trace::Park>();
      if (event.object == ObjectId::none) {
        out += "parks: ";
      } else {
        object_verb("parks at ", event.object);
        out += " as number ";
        append_number(out, event.position + std::uint64_t{1});
        out += ": ";
      }
      out += value_name(event.reason);
      break;
    }
    case EventKind::wake: {
      const auto event = record.as<trace::Wake>();
      out += "wakes ";
      append_task(out, event.target);
      if (event.object != ObjectId::none) object_verb(" from ", event.object);
      break;
    }
    case EventKind::cancel_requested:
      out += "asks to cancel ";
      append_task(out, record.as<trace::CancelRequested>().target);
      break;
    case EventKind::object_created: {
      const auto event = record.as<trace::ObjectCreated>();
      object_verb("creates ", event.object);
      break;
    }
    case EventKind::object_named: object_verb("names ", record.as<trace::ObjectNamed>().object); break;
    case EventKind::lock_acquired: object_verb("acquires ", record.as<trace::LockAcquired>().object); break;
    case EventKind::lock_released: object_verb("releases ", record.as<trace::LockReleased>().object); break;
    case EventKind::semaphore_acquired: {
      const auto event = record.as<trace::SemaphoreAcquired>();
      object_verb("acquires ", event.object);
      out += ", ";
      append_count(out, event.value, "permit left", "permits left");
      break;
    }
    case EventKind::semaphore_released: {
      const auto event = record.as<trace::SemaphoreReleased>();
      object_verb("releases ", event.object);
      out += ", ";
      append_count(out, event.value, "permit free", "permits free");
      break;
    }
    case EventKind::event_set: object_verb("sets ", record.as<trace::EventSet>().object); break;
    case EventKind::event_cleared: object_verb("clears ", record.as<trace::EventCleared>().object); break;
    case EventKind::condition_notified: {
      const auto event = record.as<trace::ConditionNotified>();
      object_verb("notifies ", event.object);
      out += ": ";
      append_count(out, event.woken, "task", "tasks");
      break;
    }
    case EventKind::barrier_arrived: {
      const auto event = record.as<trace::BarrierArrived>();
      object_verb("arrives at ", event.object);
      out += " as number ";
      append_number(out, event.index + std::uint64_t{1});
      break;
    }
    case EventKind::barrier_state: {
      const auto event = record.as<trace::BarrierStateChanged>();
      object_verb("", event.object);
      out += " is ";
      out += value_name(event.state);
      break;
    }
    case EventKind::queue_put: {
      const auto event = record.as<trace::QueuePut>();
      object_verb("puts into ", event.object);
      out += ": ";
      append_count(out, event.size, "item", "items");
      break;
    }
    case EventKind::queue_got: {
      const auto event = record.as<trace::QueueGot>();
      object_verb("gets from ", event.object);
      out += ": ";
      append_count(out, event.size, "item left", "items left");
      break;
    }
    case EventKind::queue_task_done: {
      const auto event = record.as<trace::QueueTaskDone>();
      object_verb("finishes an item of ", event.object);
      out += ": ";
      append_number(out, event.unfinished);
      out += " unfinished";
      break;
    }
    case EventKind::queue_shutdown: {
      const auto event = record.as<trace::QueueShutdown>();
      object_verb("shuts down ", event.object);
      if (event.immediate != 0) out += " at once";
      break;
    }
    case EventKind::future_done: {
      const auto event = record.as<trace::FutureDone>();
      object_verb("", event.object);
      out += " is done: ";
      out += value_name(event.outcome);
      break;
    }
    case EventKind::timer_set:
      out += "sets a timer for ";
      append_python_float(out, record.as<trace::TimerSet>().delay_s);
      out += " s";
      break;
    case EventKind::clock_jump:
      out += "the clock jumps to ";
      append_python_float(out, record.as<trace::ClockJump>().to);
      out += " s";
      break;
    case EventKind::output: {
      const auto event = record.as<trace::Output>();
      out += event.stream == OutputStream::out ? "prints " : "prints to stderr ";
      append_count(out, event.length, "byte", "bytes");
      break;
    }
    case EventKind::exception:
      out += "raises ";
      append_name(out, record.as<trace::Exception>().name);
      break;
  }
}

void TraceFormatter::append_value(std::string& out, TaskId id) const { append_number(out, number_of(id)); }
void TraceFormatter::append_value(std::string& out, ObjectId id) const { append_number(out, number_of(id)); }
void TraceFormatter::append_value(std::string& out, NameId id) const { append_json_string(out, names_.text(id)); }
void TraceFormatter::append_value(std::string& out, u32 number) const { append_number(out, number); }
void TraceFormatter::append_value(std::string& out, f64 number) const { append_python_float(out, number); }

template <class Enum>
void TraceFormatter::append_value(std::string& out, Enum value) const {
  out += '"';
  out += value_name(value);
  out += '"';
}

void TraceFormatter::append_json(std::string& out, const TraceRecord& record) const {
  out += "{\"time\":";
  append_python_float(out, record.time);
  out += ",\"step\":";
  append_number(out, record.step);
  out += ",\"task\":";
  append_number(out, number_of(record.task));
  out += ",\"task_name\":";
  append_json_string(out, names_.text(directory_.of(record.task).name));
  out += ",\"line\":";
  append_number(out, record.line);
  out += ",\"kind\":\"";
  out += event_kind_name(record.kind);
  out += '"';
  // clang-format off
  switch (record.kind) {
#define EVENT(event_kind, Type, doc, fields)                              \
    case EventKind::event_kind: {                                         \
      [[maybe_unused]] const auto event = record.as<trace::Type>();       \
      fields                                                              \
      break;                                                              \
    }
#define FIELD(type, name, unit, doc) out += ",\"" #name "\":"; append_value(out, event.name);
#include "engine/trace/trace_events.def"
  }
  // clang-format on
  out += "}\n";
}

}  // namespace lockstep
