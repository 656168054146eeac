#include "engine/trace/object_directory.hpp"

namespace lockstep {

ObjectDirectory::Entry& ObjectDirectory::entry(std::uint32_t id) {
  if (id >= entries_.size()) entries_.resize(id + std::size_t{1});
  return entries_[id];
}

void ObjectDirectory::on_event(const TraceRecord& record) {
  switch (record.kind) {
    case EventKind::task_created: {
      const auto event = record.as<trace::TaskCreated>();
      entry(number_of(event.created)) = {ObjectKind::task, event.name};
      break;
    }
    case EventKind::task_named: {
      const auto event = record.as<trace::TaskNamed>();
      entry(number_of(event.renamed)).name = event.name;
      break;
    }
    case EventKind::object_created: {
      const auto event = record.as<trace::ObjectCreated>();
      entry(number_of(event.object)) = {event.type, event.name};
      break;
    }
    case EventKind::object_named: {
      const auto event = record.as<trace::ObjectNamed>();
      entry(number_of(event.object)).name = event.name;
      break;
    }
    default: break;
  }
}

}  // namespace lockstep
