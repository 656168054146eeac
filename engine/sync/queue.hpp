#pragma once
/// The waiting half of Queue, LifoQueue and PriorityQueue: everything but the items.
///
/// The owner of the items asks for room or for an item with RoomWait or ItemWait, moves the item itself in the same step, and
/// says item_added() or item_removed(). `queue_of.hpp` does so for C++ values, the script layer for its own.

#include <cstddef>
#include <limits>
#include <optional>

#include "engine/sync/event.hpp"

namespace lockstep {

/// What QueueCore::statistics gives.
struct QueueStatistics {
  std::size_t size;                    ///< items
  std::optional<std::size_t> maxsize;  ///< how many fit; none: no limit
  std::uint32_t getters_waiting;       ///< tasks that wait for an item; who was woken is not among them
  std::uint32_t putters_waiting;       ///< tasks that wait for room; who was woken is not among them
  std::size_t unfinished;              ///< items put and not yet reported by task_done
  bool shut_down;                      ///< as QueueCore::is_shutdown
};

/// Getters and putters in line, the count of items, unfinished work, shutdown.
///
/// A woken getter or putter has left the line, and nothing is reserved for it: whoever runs first takes the item, the
/// woken task looks again and may queue anew at the end.
///
/// @source CPython 3.14, Lib/asyncio/queues.py, class Queue
class QueueCore : public Primitive {
 public:
  class RoomWait;
  class ItemWait;
  class Join;

  /// @param kind      queue, lifo_queue or priority_queue
  /// @param maxsize   ≤ 0 or NaN: no limit; 1.5 holds two, as in asyncio
  /// @traces object_created
  explicit QueueCore(RunState& run, ObjectKind kind = ObjectKind::queue, double maxsize = 0,
                     std::string_view name = {});
  ~QueueCore() = default;

  [[nodiscard]] std::size_t qsize() const {
    note_read();
    return size_;
  }
  [[nodiscard]] bool empty() const { return qsize() == 0; }
  [[nodiscard]] bool full() const { return qsize() >= limit_; }
  [[nodiscard]] std::size_t unfinished_tasks() const {
    note_read();
    return unfinished_;
  }
  void set_unfinished_tasks(std::size_t count) noexcept { unfinished_ = count; }
  [[nodiscard]] bool is_shutdown() const noexcept { return shut_down_; }
  /// How it stands now.
  [[nodiscard]] QueueStatistics statistics() const noexcept;

  /// Whether put_nowait may add an item now.
  ///
  /// @errors SyncError::queue_shut_down, SyncError::queue_full
  [[nodiscard]] WaitResult may_put() const {
    if (shut_down_) return failure(SyncError::queue_shut_down);
    if (full()) return failure(SyncError::queue_full);
    return {};
  }
  /// Whether get_nowait may take an item now.
  ///
  /// @errors SyncError::queue_empty, SyncError::queue_shut_down (empty and shut down)
  [[nodiscard]] WaitResult may_get() const {
    if (empty()) return failure(shut_down_ ? SyncError::queue_shut_down : SyncError::queue_empty);
    return {};
  }

  /// Says that an item was added; wakes a getter. @traces queue_put, wake
  void item_added();
  /// Says that an item is in, though adding it failed afterwards (a comparison raised): nobody is told, it is no task.
  void item_slipped_in() {
    note_write();
    ++size_;
  }
  /// Says that an item was taken; wakes a putter. @traces queue_got, wake
  void item_removed();

  /// Reports one item as processed; at none left everybody in join is woken.
  ///
  /// @errors SyncError::done_too_often: more often than items were put; nothing changed
  /// @traces queue_task_done
  /// @source Queue.task_done
  WaitResult task_done();

  /// Waits until every item put was reported by task_done. @traces park, wake
  [[nodiscard]] Join join() noexcept;

  /// No more puts, and no gets once empty; everybody in line is woken to look again. With `immediate` the items go too:
  /// the owner must drop them, and they count as processed.
  ///
  /// @traces queue_shutdown, wake for each
  /// @source Queue.shutdown
  void shutdown(bool immediate = false);

  [[nodiscard]] const WaitList& getters() const noexcept { return getters_; }
  [[nodiscard]] const WaitList& putters() const noexcept { return putters_; }

 private:
  // Unfinished work is a place of its own: tasks in join look at nothing else.
  void note_unfinished() const { note_write(2); }

  std::size_t size_ = 0;
  std::size_t limit_;
  std::size_t unfinished_ = 0;
  bool shut_down_ = false;
  WaitList getters_;
  WaitList putters_;
  Event finished_;
};

/// The wait for room: ready without an error, the task has to add its item in this very step.
///
/// @errors SyncError::queue_shut_down: also for who waited when it was shut down.
///         SyncError::cancelled: a wake-up that was already given is passed on. SyncError::other_loop
class QueueCore::RoomWait : public Operation {
 public:
  explicit RoomWait(QueueCore& queue) noexcept : queue_(&queue) {}
  ~RoomWait() = default;

  [[nodiscard]] Poll poll(Task& task) override {
    queue_->note_write();
    if (!parked_ && !queue_->full() && !queue_->shut_down_) return succeed();
    return wait(task);
  }

 private:
  [[nodiscard]] Poll wait(Task& task);

  QueueCore* queue_;
  bool parked_ = false;
};

/// The wait for an item: ready without an error, the task has to take the item in this very step.
///
/// @errors SyncError::queue_shut_down: it is empty and shut down.
///         SyncError::cancelled: no item is lost, a wake-up that was already given is passed on. SyncError::other_loop
class QueueCore::ItemWait : public Operation {
 public:
  explicit ItemWait(QueueCore& queue) noexcept : queue_(&queue) {}
  ~ItemWait() = default;

  [[nodiscard]] Poll poll(Task& task) override {
    queue_->note_write();
    if (!parked_ && !queue_->empty()) return succeed();
    return wait(task);
  }

 private:
  [[nodiscard]] Poll wait(Task& task);

  QueueCore* queue_;
  bool parked_ = false;
};

/// The wait for all items to be processed.
class QueueCore::Join final : public Operation {
 public:
  explicit Join(QueueCore& queue) noexcept : wait_(queue.finished_, WaitReason::join) {}

  [[nodiscard]] Poll poll(Task& task) override {
    if (wait_.poll(task) == Poll::parked) return Poll::parked;
    return wait_.error() == SyncError::none ? succeed() : fail(wait_.error());
  }

 private:
  Event::Wait wait_;
};

inline QueueCore::Join QueueCore::join() noexcept { return Join(*this); }

}  // namespace lockstep
