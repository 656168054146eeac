#pragma once
/// The trace's records: one layout, one payload struct per kind, all from trace_events.def.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "engine/base/ids.hpp"

namespace lockstep {

using u32 = std::uint32_t;
using f64 = double;

// clang-format off
#define ENUM_TABLE(Type, doc, values) enum class Type : u32 { values };
#define VALUE(name, doc) name,
#include "engine/trace/trace_enums.def"

/// What a traced object is; see object_kinds.def.
enum class ObjectKind : u32 {
#define OBJECT_KIND(name, python_name, letter, doc) name,
#include "engine/trace/object_kinds.def"
};

/// What happened; see trace_events.def.
enum class EventKind : u32 {
#define EVENT(kind, Type, doc, fields) kind,
#define FIELD(type, name, unit, doc)
#include "engine/trace/trace_events.def"
};

/// How many kinds of events, objects and counters there are.
inline constexpr u32 event_kind_count = 0
#define EVENT(kind, Type, doc, fields) + 1
#define FIELD(type, name, unit, doc)
#include "engine/trace/trace_events.def"
    ;
inline constexpr u32 object_kind_count = 0
#define OBJECT_KIND(name, python_name, letter, doc) + 1
#include "engine/trace/object_kinds.def"
    ;

/// The payload of each kind of event, as a struct with the table's field names: `trace::Park{object, position, reason}`.
namespace trace {
#define EVENT(event_kind, Type, doc, fields) \
  struct Type {                              \
    static constexpr EventKind kind = EventKind::event_kind; \
    fields                                   \
  };
#define FIELD(type, name, unit, doc) type name;
#include "engine/trace/trace_events.def"
}  // namespace trace
// clang-format on

/// One event: 40 bytes, read by index on the page.
struct TraceRecord {
  EventKind kind;
  u32 line;     ///< source line of the running code; 0 is native code or the loop
  u32 step;     ///< number of the step, from 1; 0 before the first
  TaskId task;  ///< whose step it is; none for the loop, callbacks and module-level code
  f64 time;     ///< virtual time
  u32 payload[4];

  /// The payload as its struct. The caller has looked at `kind`.
  template <class Event>
  [[nodiscard]] Event as() const noexcept {
    Event event;
    std::memcpy(static_cast<void*>(&event), payload, std::is_empty_v<Event> ? 0 : sizeof(Event));
    return event;
  }

  /// Copies a payload into the record; the words it does not use are zero.
  template <class Event>
  void set_payload(const Event& event) noexcept {
    static_assert(std::is_trivially_copyable_v<Event>);
    std::memset(payload, 0, sizeof payload);
    if constexpr (!std::is_empty_v<Event>) {
      static_assert(sizeof(Event) <= sizeof payload, "a payload has at most four words");
      std::memcpy(payload, &event, sizeof event);
    }
  }
};
static_assert(sizeof(TraceRecord) == 40 && offsetof(TraceRecord, time) == 16 && offsetof(TraceRecord, payload) == 24);

/// The name of an event kind, as in the table.
[[nodiscard]] const char* event_kind_name(EventKind kind) noexcept;
/// The name of an object kind in the engine (`bounded_semaphore`) and in Python (`BoundedSemaphore`).
[[nodiscard]] const char* object_kind_name(ObjectKind kind) noexcept;
[[nodiscard]] const char* object_kind_python_name(ObjectKind kind) noexcept;
/// The names of enumerators, for texts.
[[nodiscard]] const char* value_name(StepOutcome value) noexcept;
[[nodiscard]] const char* value_name(TaskOutcome value) noexcept;
[[nodiscard]] const char* value_name(WaitReason value) noexcept;
[[nodiscard]] const char* value_name(BarrierState value) noexcept;
[[nodiscard]] const char* value_name(OutputStream value) noexcept;
[[nodiscard]] inline const char* value_name(ObjectKind value) noexcept { return object_kind_name(value); }

}  // namespace lockstep
