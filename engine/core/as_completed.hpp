#pragma once
/// as_completed: several bodies and tasks, each handed out as soon as it is done.
///
///   auto all = as_completed(loop, std::move(bodies), 5.0);
///   while (all.remaining() > 0) {
///     auto task = co_await all.next();                    // Result<TaskOf<T>, SyncError>
///     if (!task) break;                                   // cancelled, or timed_out
///     use(task->result());
///   }
///
/// @source CPython 3.14, Lib/asyncio/tasks.py, as_completed and _AsCompletedIterator

#include <deque>
#include <optional>
#include <unordered_set>
#include <vector>

#include "engine/core/gather.hpp"

namespace lockstep {

/// The waiting half: numbers of completions in the order in which they are done. Part of AsCompleted.
class CompletionOrder {
 public:
  class Next;

  /// @traces object_created, as a queue: asyncio has one inside
  explicit CompletionOrder(Loop& loop);
  CompletionOrder(const CompletionOrder&) = delete;
  CompletionOrder& operator=(const CompletionOrder&) = delete;
  ~CompletionOrder() = default;

  /// Watches one more; before begin.
  void add(Completion& completion) { watches_.emplace_back(*this, completion, watches_.size()); }
  /// Begins, with a timeout in seconds of virtual time if one is given.
  void begin(std::optional<double> timeout_s);

  /// How many were not handed out yet.
  [[nodiscard]] std::size_t remaining() const noexcept { return watches_.size() - handed_out_; }

 private:
  class Watch final : public DoneCallback {
   public:
    Watch(CompletionOrder& order, Completion& watched, std::size_t index) noexcept
        : DoneCallback(order.loop_), order_(order), watched_(watched), index_(index) {}
    ~Watch() = default;
    RunOutcome run() override;
    [[nodiscard]] std::string_view label() const override { return "as_completed"; }

   private:
    friend class CompletionOrder;
    CompletionOrder& order_;
    Completion& watched_;
    const std::size_t index_;
    bool counted_ = false;
  };
  class Alarm final : public Timer {
   public:
    explicit Alarm(CompletionOrder& order) noexcept : Timer(order.loop_), order_(order) {}
    ~Alarm() = default;
    RunOutcome run() override;
    [[nodiscard]] std::string_view label() const override { return "as_completed timeout"; }

   private:
    CompletionOrder& order_;
  };

  void put(std::optional<std::size_t> index);

  Loop& loop_;
  const ObjectId id_;
  std::deque<Watch> watches_;
  std::deque<std::optional<std::size_t>> finished_;  // none: the time was over for one of them
  std::size_t to_do_ = 0;
  std::size_t handed_out_ = 0;
  WaitList getters_;
  Alarm alarm_{*this};
};

/// The wait for the next one.
class CompletionOrder::Next final : public Operation {
 public:
  explicit Next(CompletionOrder& order) noexcept : order_(&order) {}
  ~Next() = default;

  [[nodiscard]] Poll poll(Task& task) override;
  /// Its number in the order in which they were added, once ready without an error.
  [[nodiscard]] std::size_t index() const noexcept { return index_; }

 private:
  CompletionOrder* order_;
  std::size_t index_ = 0;
  bool parked_ = false;
};

/// Made by as_completed. It stays where it was made, and outlives the waits for it.
template <class Held>
class AsCompleted {
 public:
  /// As as_completed.
  template <class Item>
  AsCompleted(Loop& loop, std::vector<Item>&& items, std::optional<double> timeout_s) : order_(loop) {
    held_.reserve(items.size());
    std::unordered_set<const Completion*> known;
    for (Item& item : items) {
      Held held = native::held_in(loop, std::move(item));
      if (known.insert(&held.completion()).second) held_.push_back(std::move(held));
    }
    for (const Held& held : held_) order_.add(held.completion());
    order_.begin(timeout_s);
  }

  /// How many are still to come; next() is for as many times.
  [[nodiscard]] std::size_t remaining() const noexcept { return order_.remaining(); }

  /// Waits for the next one that is done.
  ///
  /// @errors SyncError::timed_out: the time was over before it was done; it goes on.
  ///         SyncError::cancelled: the waiting task was; nothing was handed out.
  ///         SyncError::nothing_to_wait_for: all were handed out
  /// @traces park, wake
  [[nodiscard]] Co<Result<Held, SyncError>> next() {
    CompletionOrder::Next wait(order_);
    if (const WaitResult waited = co_await wait; !waited) co_return failure(waited.error());
    co_return held_[wait.index()];
  }

 private:
  std::vector<Held> held_;
  CompletionOrder order_;
};

/// Begins now: bodies become tasks in the order given. One given twice counts once.
///
/// @param timeout_s  seconds of virtual time; none waits for ever
template <class Item>
[[nodiscard]] AsCompleted<native::HeldOf<Item>> as_completed(Loop& loop, std::vector<Item> items,
                                                             std::optional<double> timeout_s = std::nullopt) {
  return AsCompleted<native::HeldOf<Item>>(loop, std::move(items), timeout_s);
}

}  // namespace lockstep
