#pragma once
/// Integers that do not mix: ids of traced things. Zero always means "none".
///
/// Tasks are traced objects too and share one number sequence with them, so a task's TaskId and
/// ObjectId are the same number (`object_of`, `task_of`).

#include <cstdint>

namespace lockstep {

/// A task. `TaskId{0}` is the loop itself, or module-level code.
enum class TaskId : std::uint32_t { none = 0 };

/// Anything that can be waited for or held: a primitive, a future, a task.
enum class ObjectId : std::uint32_t { none = 0 };

/// An interned text, see Names.
enum class NameId : std::uint32_t { none = 0 };

/// The bare number of an id, for tables and records.
template <class Id>
[[nodiscard]] constexpr std::uint32_t number_of(Id id) noexcept {
  return static_cast<std::uint32_t>(id);
}

/// The task seen as an object others can wait for.
[[nodiscard]] constexpr ObjectId object_of(TaskId id) noexcept { return ObjectId{number_of(id)}; }

/// The task that an object of kind `task` is.
[[nodiscard]] constexpr TaskId task_of(ObjectId id) noexcept { return TaskId{number_of(id)}; }

}  // namespace lockstep
