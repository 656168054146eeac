#include "engine/trace/trace_event.hpp"

namespace lockstep {

// clang-format off
const char* event_kind_name(EventKind kind) noexcept {
  switch (kind) {
#define EVENT(event_kind, Type, doc, fields) case EventKind::event_kind: return #event_kind;
#define FIELD(type, name, unit, doc)
#include "engine/trace/trace_events.def"
  }
  return "?";
}

const char* object_kind_name(ObjectKind kind) noexcept {
  switch (kind) {
#define OBJECT_KIND(name, python_name, letter, doc) case ObjectKind::name: return #name;
#include "engine/trace/object_kinds.def"
  }
  return "?";
}

const char* object_kind_python_name(ObjectKind kind) noexcept {
  switch (kind) {
#define OBJECT_KIND(name, python_name, letter, doc) case ObjectKind::name: return python_name;
#include "engine/trace/object_kinds.def"
  }
  return "?";
}

#define ENUM_TABLE(Type, doc, values)             \
  const char* value_name(Type value) noexcept {   \
    using enum Type;                              \
    switch (value) { values }                     \
    return "?";                                   \
  }
#define VALUE(name, doc) case name: return #name;
#include "engine/trace/trace_enums.def"
// clang-format on

}  // namespace lockstep
