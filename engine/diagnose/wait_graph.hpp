#pragma once
/// Who waits for whom and who holds what, at any event. Fed by the trace alone; primitives keep no books for it.
///
/// What is kept: every task that is not done, every primitive, every future that is not done; of done tasks those that
/// raised or still hold something, for these explain a deadlock.

#include <cstdint>
#include <vector>

#include "engine/trace/recorder.hpp"

namespace lockstep {

/// An observer that keeps the wait-for graph.
class WaitGraph final : public TraceObserver {
 public:
  /// Something a task did, and where.
  struct Deed {
    TaskId task = TaskId::none;
    u32 line = 0;
    bool happened = false;
  };

  enum class TaskState : std::uint8_t { ready, running, parked, done };

  struct Task {
    TaskId id = TaskId::none;
    TaskState state = TaskState::ready;
    TaskOutcome outcome = TaskOutcome::finished;  ///< if done
    bool has_raised = false;                      ///< `exception` and `last_line` say what and where
    bool is_told_to_end = false;                  ///< cancellation was asked for and not yet heard
    TaskId parent = TaskId::none;
    u32 holds = 0;                                ///< locks and permits
    u32 last_line = 0;                            ///< of its last event
    NameId exception = NameId::none;
    f64 timer_until = 0;                          ///< the last moment for which it has set a timer
    // If parked:
    ObjectId waits_on = ObjectId::none;
    WaitReason reason = WaitReason::sleep;
    u32 wait_line = 0;
  };

  /// What a task did with a queue's items.
  struct Consumer {
    TaskId task = TaskId::none;
    u32 taken = 0;
    u32 reported = 0;  ///< task_done calls
    u32 line = 0;      ///< of the last take
  };

  struct Object {
    ObjectId id = ObjectId::none;
    ObjectKind kind = ObjectKind::none;
    u32 created_line = 0;
    TaskId created_by = TaskId::none;
    u32 detail = 0;           ///< as in object_created: permits, parties, maxsize, a condition's lock
    u32 value = 0;            ///< permits free; items in the queue; tasks that arrived at the barrier
    u32 unfinished = 0;       ///< of a queue
    u32 rounds = 0;           ///< of a barrier: how often all parties met
    std::vector<Deed> holds;  ///< a lock's holder, a semaphore's permits; oldest first
    std::vector<Consumer> consumers;
    Deed given;               ///< last put, set, or notify that woke somebody
    Deed undone;              ///< last clear of an event; last notify that woke nobody
  };

  WaitGraph();
  ~WaitGraph() = default;
  WaitGraph(const WaitGraph&) = delete;
  WaitGraph& operator=(const WaitGraph&) = delete;

  void on_event(const TraceRecord& record) override;

  /// What is known of a task or an object; null if it is not kept. Valid until the next event.
  [[nodiscard]] const Task* task(TaskId id) const noexcept;
  [[nodiscard]] const Object* object(ObjectId id) const noexcept;

  /// Tasks that are not done, in order of creation.
  [[nodiscard]] std::vector<const Task*> unfinished_tasks() const;

  /// The one task that must act before this one can go on: the holder of the lock (or of the only permit) that it waits
  /// for, or the task that it awaits. None if it is not parked, or any of several could free it.
  [[nodiscard]] TaskId waits_for(const Task& task) const noexcept;

  /// Rings of tasks that wait for each other, each from its oldest task on; a task that waits for itself is a ring of one.
  [[nodiscard]] std::vector<std::vector<TaskId>> rings() const;

  /// Whether something other than the tasks of the ring is armed to end the wait of one of them.
  [[nodiscard]] bool may_be_freed(const std::vector<TaskId>& ring) const noexcept;

 private:
  static constexpr std::size_t max_consumers = 64;
  static constexpr std::size_t max_kept_done = 10'000;

  Task& open_task(TaskId id);
  Object& open_object(ObjectId id);
  Task* find(TaskId id) noexcept { return const_cast<Task*>(task(id)); }
  Object* find(ObjectId id) noexcept { return const_cast<Object*>(object(id)); }
  void close(std::uint32_t id);
  void end_task(const TraceRecord& record);
  void hold(const TraceRecord& record, ObjectId id);
  void release(const TraceRecord& record, ObjectId id);
  void on_object_event(const TraceRecord& record);

  // By id: 0 nothing; odd: slot of a task, even: slot of an object, from 1.
  std::vector<std::uint32_t> slots_;
  std::vector<Task> tasks_;
  std::vector<Object> objects_;
  std::vector<std::uint32_t> free_tasks_;
  std::vector<std::uint32_t> free_objects_;
  std::size_t kept_done_ = 0;
  f64 now_ = 0;
};

}  // namespace lockstep
