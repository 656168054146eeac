#include "engine/sync/queue.hpp"

#include <cmath>

namespace lockstep {
namespace {

constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

// "size >= maxsize" for whole sizes is "size >= the next whole number".
[[nodiscard]] std::size_t limit_of(double maxsize) {
  if (!(maxsize > 0) || maxsize >= static_cast<double>(no_limit)) return no_limit;
  return static_cast<std::size_t>(std::ceil(maxsize));
}

[[nodiscard]] u32 detail_of(double maxsize) {
  const std::size_t limit = limit_of(maxsize);
  return limit == no_limit ? 0 : static_cast<u32>(limit);
}

}  // namespace

QueueCore::QueueCore(RunState& run, ObjectKind kind, double maxsize, std::string_view name)
    : Primitive(run, kind, name, detail_of(maxsize)), limit_(limit_of(maxsize)), finished_(run, object_id(), true) {}

QueueStatistics QueueCore::statistics() const noexcept {
  std::optional<std::size_t> maxsize;
  if (limit_ != no_limit) maxsize = limit_;
  return {size_, maxsize, getters_.size(), putters_.size(), unfinished_, shut_down_};
}

void QueueCore::item_added() {
  note_write();
  note_unfinished();
  ++size_;
  ++unfinished_;
  finished_.clear();
  trace(trace::QueuePut{object_id(), static_cast<u32>(size_), static_cast<u32>(unfinished_)});
  getters_.take_and_wake_next(run_state(), object_id());
}

void QueueCore::item_removed() {
  note_write();
  --size_;
  trace(trace::QueueGot{object_id(), static_cast<u32>(size_)});
  putters_.take_and_wake_next(run_state(), object_id());
}

WaitResult QueueCore::task_done() {
  note_unfinished();
  if (unfinished_ == 0) return failure(SyncError::done_too_often);
  --unfinished_;
  trace(trace::QueueTaskDone{object_id(), static_cast<u32>(unfinished_)});
  if (unfinished_ == 0) finished_.set();
  return {};
}

void QueueCore::shutdown(bool immediate) {
  note_write();
  if (immediate) note_unfinished();
  shut_down_ = true;
  trace(trace::QueueShutdown{object_id(), immediate});
  if (immediate) {
    unfinished_ -= size_ < unfinished_ ? size_ : unfinished_;
    size_ = 0;
    if (unfinished_ == 0) finished_.set();
  }
  while (getters_.take_and_wake_next(run_state(), object_id()) != nullptr) {
  }
  while (putters_.take_and_wake_next(run_state(), object_id()) != nullptr) {
  }
}

Poll QueueCore::RoomWait::wait(Task& task) {
  QueueCore& queue = *queue_;
  if (parked_) {
    parked_ = false;
    const bool was_woken = task.wait_state() == WaitState::woken;
    if (task.end_wait()) {
      if (was_woken && !queue.full()) queue.putters_.take_and_wake_next(queue.run_state(), queue.object_id());
      return fail(SyncError::cancelled);
    }
  }
  if (queue.shut_down_) return fail(SyncError::queue_shut_down);
  if (!queue.full()) return succeed();
  if (!queue.bind_to(task.loop())) return fail(SyncError::other_loop);
  parked_ = true;
  task.park(queue.putters_, queue.object_id(), WaitReason::room);
  return Poll::parked;
}

Poll QueueCore::ItemWait::wait(Task& task) {
  QueueCore& queue = *queue_;
  if (parked_) {
    parked_ = false;
    const bool was_woken = task.wait_state() == WaitState::woken;
    if (task.end_wait()) {
      if (was_woken && !queue.empty()) queue.getters_.take_and_wake_next(queue.run_state(), queue.object_id());
      return fail(SyncError::cancelled);
    }
  }
  if (!queue.empty()) return succeed();
  if (queue.shut_down_) return fail(SyncError::queue_shut_down);
  if (!queue.bind_to(task.loop())) return fail(SyncError::other_loop);
  parked_ = true;
  task.park(queue.getters_, queue.object_id(), WaitReason::item);
  return Poll::parked;
}

}  // namespace lockstep
