#pragma once
/// A wait that never ends, in words: the task, what it waits on, who holds that, and why nobody helps.

#include <string>
#include <vector>

#include "engine/diagnose/deadlock.hpp"

namespace lockstep {

/// Makes the entries and names of a verdict. Short-lived: keeps references.
class DeadlockWords {
 public:
  DeadlockWords(const WaitGraph& graph, const Names& names, const ObjectDirectory& directory) noexcept
      : graph_(graph), names_(names), directory_(directory) {}

  /// A parked task's entry, its reason and its sentence included.
  [[nodiscard]] Verdict::Entry entry(const WaitGraph::Task& task) const;

  /// The latest name of a task; `module-level code` for none.
  [[nodiscard]] std::string task_name(TaskId id) const;
  /// `A and B`, `A, B and C`.
  [[nodiscard]] std::string task_names(const std::vector<TaskId>& ids) const;

 private:
  using Object = WaitGraph::Object;
  using Deed = WaitGraph::Deed;

  [[nodiscard]] std::string object_name(ObjectId id) const;
  [[nodiscard]] std::string described(const Verdict::Entry& entry) const;
  [[nodiscard]] std::string held_by(const Deed& hold, TaskId waiting) const;
  [[nodiscard]] std::string by_at(const Deed& deed) const;

  [[nodiscard]] std::string reason(const WaitGraph::Task& task, const Object& object) const;
  [[nodiscard]] std::string lock_reason(const WaitGraph::Task& task, const Object& lock) const;
  [[nodiscard]] std::string permit_reason(const WaitGraph::Task& task, const Object& semaphore) const;
  [[nodiscard]] std::string event_reason(const Object& event) const;
  [[nodiscard]] std::string notify_reason(const Object& condition) const;
  [[nodiscard]] std::string barrier_reason(const Object& barrier) const;
  [[nodiscard]] std::string item_reason(const Object& queue) const;
  [[nodiscard]] std::string room_reason(const Object& queue) const;
  [[nodiscard]] std::string join_reason(const Object& queue) const;

  const WaitGraph& graph_;
  const Names& names_;
  const ObjectDirectory& directory_;
};

}  // namespace lockstep
