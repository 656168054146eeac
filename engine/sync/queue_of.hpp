#pragma once
/// Queue<T>, LifoQueue<T>, PriorityQueue<T, Less>: queues with their items, for native code. T is any movable type.

#include <algorithm>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

#include "engine/sync/queue.hpp"

namespace lockstep {

/// Items, first in, first out.
template <class T>
class FifoItems {
 public:
  static constexpr ObjectKind kind = ObjectKind::queue;
  /// Adds an item.
  void push(T item) { items_.push_back(std::move(item)); }
  /// Takes the next item; there must be one.
  [[nodiscard]] T pop() {
    T item = std::move(items_.front());
    items_.pop_front();
    return item;
  }
  /// Drops every item.
  void clear() { items_.clear(); }

 private:
  std::deque<T> items_;
};

/// Items, last in, first out.
template <class T>
class LifoItems {
 public:
  static constexpr ObjectKind kind = ObjectKind::lifo_queue;
  /// Adds an item.
  void push(T item) { items_.push_back(std::move(item)); }
  /// Takes the next item; there must be one.
  [[nodiscard]] T pop() {
    T item = std::move(items_.back());
    items_.pop_back();
    return item;
  }
  /// Drops every item.
  void clear() { items_.clear(); }

 private:
  std::vector<T> items_;
};

/// Items, smallest by `Less` first; equal ones in no promised order, as with asyncio's heap.
template <class T, class Less = std::less<>>
class PriorityItems {
 public:
  static constexpr ObjectKind kind = ObjectKind::priority_queue;
  /// Adds an item.
  void push(T item) {
    heap_.push_back(std::move(item));
    std::push_heap(heap_.begin(), heap_.end(), LaterFirst());
  }
  /// Takes the next item; there must be one.
  [[nodiscard]] T pop() {
    std::pop_heap(heap_.begin(), heap_.end(), LaterFirst());
    T item = std::move(heap_.back());
    heap_.pop_back();
    return item;
  }
  /// Drops every item.
  void clear() { heap_.clear(); }

 private:
  // The standard heap keeps the greatest in front.
  struct LaterFirst {
    [[nodiscard]] bool operator()(const T& a, const T& b) const { return Less()(b, a); }
  };

  std::vector<T> heap_;
};

/// A queue over one of the containers above.
///
/// @source CPython 3.14, Lib/asyncio/queues.py, classes Queue, LifoQueue, PriorityQueue
template <class T, class Items>
class BasicQueue final : public QueueCore {
 public:
  class Put;
  class Get;

  explicit BasicQueue(RunState& run, double maxsize = 0, std::string_view name = {})
      : QueueCore(run, Items::kind, maxsize, name) {}
  ~BasicQueue() = default;

  /// Adds an item; parks while the queue is full. Errors as RoomWait; the item is then dropped.
  [[nodiscard]] Put put(T item) { return Put(*this, std::move(item)); }
  /// Takes an item; parks while the queue is empty. Errors as ItemWait.
  [[nodiscard]] Get get() { return Get(*this); }

  /// @errors SyncError::queue_full, SyncError::queue_shut_down: the item is dropped
  WaitResult put_nowait(T item) {
    if (WaitResult refusal = may_put(); !refusal) return refusal;
    items_.push(std::move(item));
    item_added();
    return {};
  }
  /// @errors SyncError::queue_empty, SyncError::queue_shut_down
  [[nodiscard]] Result<T, SyncError> get_nowait() {
    if (WaitResult refusal = may_get(); !refusal) return failure(refusal.error());
    T item = items_.pop();
    item_removed();
    return item;
  }

  /// As QueueCore::shutdown; with `immediate` the items are dropped.
  void shutdown(bool immediate = false) {
    if (immediate) items_.clear();
    QueueCore::shutdown(immediate);
  }

 private:
  Items items_;
};

/// The wait of put.
template <class T, class Items>
class BasicQueue<T, Items>::Put final : public QueueCore::RoomWait {
 public:
  Put(BasicQueue& queue, T item) : RoomWait(queue), queue_(&queue), item_(std::move(item)) {}
  ~Put() = default;

  [[nodiscard]] Poll poll(Task& task) override {
    if (RoomWait::poll(task) == Poll::parked) return Poll::parked;
    if (error() == SyncError::none) {
      queue_->items_.push(std::move(item_));
      queue_->item_added();
    }
    return Poll::ready;
  }

 private:
  BasicQueue* queue_;
  T item_;
};

/// The wait of get.
template <class T, class Items>
class BasicQueue<T, Items>::Get final : public QueueCore::ItemWait {
 public:
  explicit Get(BasicQueue& queue) : ItemWait(queue), queue_(&queue) {}
  ~Get() = default;

  /// Takes the item, in the step in which the wait is ready without an error.
  [[nodiscard]] T take_value() {
    T item = queue_->items_.pop();
    queue_->item_removed();
    return item;
  }

 private:
  BasicQueue* queue_;
};

/// First in, first out.
template <class T>
using Queue = BasicQueue<T, FifoItems<T>>;
/// Last in, first out.
template <class T>
using LifoQueue = BasicQueue<T, LifoItems<T>>;
/// The smallest first, by a comparison that can be default-constructed.
template <class T, class Less = std::less<>>
using PriorityQueue = BasicQueue<T, PriorityItems<T, Less>>;

}  // namespace lockstep
