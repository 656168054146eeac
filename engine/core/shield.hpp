#pragma once
/// shield: waits for a task so that cancelling the wait does not cancel the task.
///
///   const TaskOf<int> inner = loop.spawn(work());
///   auto result = co_await shield(inner);        // cancelled here: `inner` runs on
///
/// @source CPython 3.14, Lib/asyncio/tasks.py, shield

#include "engine/core/gather.hpp"

namespace lockstep {

/// What is cancelled in place of the task behind it. Part of Shielding.
class ShieldCore : public Completion {
 public:
  [[nodiscard]] bool failed() const noexcept override { return inner_.failed(); }
  [[nodiscard]] Error why_failed() const override { return inner_.why_failed(); }
  [[nodiscard]] CancelMessage kept_cancel_message() const override { return message_; }

 protected:
  ShieldCore(Loop& loop, Completion& inner);
  ~ShieldCore() = default;

 private:
  class Watch final : public DoneCallback {
   public:
    Watch(Loop& loop, ShieldCore& shield) noexcept : DoneCallback(loop), shield_(shield) {}
    ~Watch() = default;
    RunOutcome run() override {
      shield_.inner_done();
      return RunOutcome::done;
    }
    [[nodiscard]] std::string_view label() const override { return "shield"; }

   private:
    ShieldCore& shield_;
  };

  void keep_cancel_message(CancelMessage message) override { message_ = message; }
  void inner_done();

  Completion& inner_;
  Watch watch_;
  CancelMessage message_;
};

/// A shield over something that can be awaited. It stays where it was made, and outlives the waits for it.
template <class Held>
class Shielding final : public ShieldCore {
 public:
  Shielding(Loop& loop, Held inner) : ShieldCore(loop, inner.completion()), inner_(std::move(inner)) {}
  ~Shielding() = default;

  /// What became of the inner one, once this is done.
  [[nodiscard]] native::OutcomeOf<Held> outcome() {
    if (cancelled()) return failure(SyncError::cancelled);
    return inner_.outcome();
  }
  [[nodiscard]] Completion& completion() noexcept { return *this; }
  [[nodiscard]] native::SourceAwaiter<Shielding> awaiter_in(NativeTask& task) noexcept {
    return native::SourceAwaiter<Shielding>(*this, task);
  }

 private:
  Held inner_;
};

/// A shield that was not awaited yet.
template <class Item>
class [[nodiscard]] ShieldRequest {
 public:
  explicit ShieldRequest(Item&& item) noexcept : item_(std::forward<Item>(item)) {}

  /// Begins it now; the result is to be kept where it is.
  [[nodiscard]] Shielding<native::HeldOf<Item>> start(Loop& loop) && {
    return Shielding<native::HeldOf<Item>>(loop, native::held_in(loop, std::forward<Item>(item_)));
  }
  [[nodiscard]] native::StartedAwaiter<Shielding<native::HeldOf<Item>>> awaiter_in(NativeTask& task) && {
    return {task, native::held_in(task.loop(), std::forward<Item>(item_))};
  }

 private:
  Item item_;
};

/// See the file's head. A body becomes a task.
template <class Item>
[[nodiscard]] ShieldRequest<Item> shield(Item&& item) {
  return ShieldRequest<Item>(std::forward<Item>(item));
}

}  // namespace lockstep
