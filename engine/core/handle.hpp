#pragma once
/// Callbacks made of any callable: Loop::call_soon, call_later, call_at, and on_done; a Handle takes one back.
///
/// @source CPython 3.14, Lib/asyncio/events.py, classes Handle and TimerHandle

#include <concepts>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>

#include "engine/core/loop.hpp"

namespace lockstep {

/// A callback that its loop owns until it ran or was cancelled. Handles share it.
class OwnedByLoop : public ListLink<OwnedTag> {
 public:
  OwnedByLoop(const OwnedByLoop&) = delete;
  OwnedByLoop& operator=(const OwnedByLoop&) = delete;

  /// Whether the loop still means to call it.
  [[nodiscard]] bool is_pending() const noexcept { return ListLink<OwnedTag>::is_linked(); }
  [[nodiscard]] bool cancelled() const noexcept { return cancelled_; }

  /// Takes it back; the callable is destroyed at once. Nothing if it is not pending.
  void cancel() noexcept;

  /// The loop is going away: as cancel, but it does not count as cancelled.
  void abandon() noexcept;

  /// The moment it is due, for call_later and call_at.
  [[nodiscard]] virtual double when() const noexcept { return 0; }

 protected:
  OwnedByLoop() = default;
  virtual ~OwnedByLoop() = default;

  // Out of the ready queue, the timers or a line.
  virtual void disarm() noexcept = 0;
  virtual void drop_callable() noexcept = 0;

  // Called, or about to be: the loop no longer owns it. May destroy it.
  void let_go() noexcept {
    ListLink<OwnedTag>::unlink();
    drop();
  }

 private:
  friend class Handle;
  void drop() noexcept {
    if (--references_ == 0) delete this;
  }

  std::uint32_t references_ = 1;  // the loop's
  bool cancelled_ = false;
};

/// Keeps a callback so that it can be cancelled. Copies are the same callback; dropping all leaves it scheduled.
class Handle {
 public:
  explicit Handle(OwnedByLoop& callback) noexcept : callback_(&callback) { ++callback.references_; }
  Handle(const Handle& other) noexcept : callback_(other.callback_) { ++callback_->references_; }
  Handle(Handle&& other) noexcept : callback_(std::exchange(other.callback_, nullptr)) {}
  Handle& operator=(Handle other) noexcept {
    std::swap(callback_, other.callback_);
    return *this;
  }
  ~Handle() {
    if (callback_ != nullptr) callback_->drop();
  }

  /// Takes the callback back; nothing if it ran or was cancelled.
  void cancel() noexcept { callback_->cancel(); }
  [[nodiscard]] bool cancelled() const noexcept { return callback_->cancelled(); }
  /// Whether the loop still means to call it.
  [[nodiscard]] bool is_pending() const noexcept { return callback_->is_pending(); }
  /// The moment it is due in seconds of virtual time, for call_later and call_at; else 0.
  [[nodiscard]] double when() const noexcept { return callback_->when(); }

 private:
  OwnedByLoop* callback_;
};

namespace native {

// One class serves call_soon too: a timer that was never armed is a plain runnable.
template <class F>
class TimedCallback final : public Timer, public OwnedByLoop {
 public:
  template <class G>
  TimedCallback(Loop& its_loop, G&& function) : Timer(its_loop), function_(std::forward<G>(function)) {}
  RunOutcome run() override {
    const Handle keep(*this);
    let_go();
    (*function_)();
    function_.reset();
    return RunOutcome::done;
  }
  [[nodiscard]] double when() const noexcept override { return Timer::when(); }
  [[nodiscard]] std::string_view label() const override { return "callback"; }

 private:
  ~TimedCallback() override = default;
  void disarm() noexcept override { Timer::cancel(); }
  void drop_callable() noexcept override { function_.reset(); }

  std::optional<F> function_;
};

template <class F>
class OwnedDoneCallback final : public DoneCallback, public OwnedByLoop {
 public:
  template <class G>
  OwnedDoneCallback(Loop& its_loop, G&& function) : DoneCallback(its_loop), function_(std::forward<G>(function)) {}
  RunOutcome run() override {
    const Handle keep(*this);
    let_go();
    (*function_)();
    function_.reset();
    return RunOutcome::done;
  }

 private:
  ~OwnedDoneCallback() override = default;
  void disarm() noexcept override { DoneCallback::cancel(); }
  void drop_callable() noexcept override { function_.reset(); }

  std::optional<F> function_;
};

}  // namespace native

template <std::invocable F>
Handle Loop::call_soon(F&& function) {
  auto* callback = new native::TimedCallback<std::decay_t<F>>(*this, std::forward<F>(function));
  owned_.push_back(*callback);
  call_soon(static_cast<Runnable&>(*callback));
  return Handle(*callback);
}

template <std::invocable F>
Handle Loop::call_at(double when_s, F&& function) {
  auto* callback = new native::TimedCallback<std::decay_t<F>>(*this, std::forward<F>(function));
  owned_.push_back(*callback);
  call_at(static_cast<Timer&>(*callback), when_s);
  return Handle(*callback);
}

template <std::invocable F>
Handle Loop::call_later(double delay_s, F&& function) {
  return call_at(time() + delay_s, std::forward<F>(function));
}

/// Calls a function once a completion is done: scheduled when that happens, in order of registration, never inside the
/// call that completes; at once if it is done already. What the function refers to must live until then.
///
/// @source CPython 3.14, Lib/asyncio/futures.py, Future.add_done_callback; cancelling the handle is remove_done_callback
template <std::invocable F>
Handle on_done(Loop& loop, Completion& completion, F&& function) {
  auto* callback = new native::OwnedDoneCallback<std::decay_t<F>>(loop, std::forward<F>(function));
  loop.own(*callback);
  completion.add_done_callback(*callback);
  return Handle(*callback);
}

}  // namespace lockstep
