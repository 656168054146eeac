#pragma once
/// FutureOf<T>: a result to come, set by hand.

#include "engine/core/native_task.hpp"

namespace lockstep {

/// Pending, until somebody sets a result or an error, or cancels it. Lives where its owner keeps it; it must outlive the
/// waits for it. Any number of tasks may await it; each gets a copy of the value (one that cannot be copied is moved out
/// by the first).
///
/// @source CPython 3.14, Lib/asyncio/futures.py, class Future
template <class T = void>
class FutureOf final : public Completion {
 public:
  explicit FutureOf(RunState& run) : Completion(run, ObjectKind::future) {}
  ~FutureOf() = default;

  /// Gives it its value and schedules who waits; for FutureOf<void> without an argument.
  ///
  /// @errors SyncError::invalid_state: it is done already; nothing changed
  /// @traces wake for each parked task, future_done
  template <class... V>
  requires std::is_constructible_v<Fallible<T>, std::in_place_t, V...> WaitResult set_result(V&&... value) {
    if (done()) return failure(SyncError::invalid_state);
    result_.emplace(std::in_place, std::forward<V>(value)...);
    complete(TaskOutcome::finished);
    return {};
  }

  /// Gives it an error.
  ///
  /// @errors SyncError::invalid_state: it is done already; nothing changed
  WaitResult set_error(Error error) {
    if (done()) return failure(SyncError::invalid_state);
    result_.emplace(failure(std::move(error)));
    complete(TaskOutcome::raised);
    return {};
  }

  using Completion::cancel;
  /// Cancels it with a message that cancel_message() gives. False if it is done already.
  bool cancel(std::string_view message) { return Completion::cancel(message_of(run_state(), message)); }
  /// The message it was cancelled with; empty if none.
  [[nodiscard]] std::string_view cancel_message() const { return text_of(run_state(), message_); }

  /// What it was given.
  ///
  /// @errors SyncError::result_not_set: it is pending. SyncError::cancelled. Else the error that was set
  [[nodiscard]] Fallible<T> result() {
    if (!done()) return failure(Error(SyncError::result_not_set));
    return outcome();
  }
  /// The same of one that is known to be done.
  [[nodiscard]] Fallible<T> outcome() {
    if (cancelled()) return failure(Error(SyncError::cancelled));
    if constexpr (std::is_copy_constructible_v<Fallible<T>>)
      return *result_;
    else
      return std::move(*result_);
  }

  [[nodiscard]] bool failed() const noexcept override { return result_.has_value() && !result_->has_value(); }
  [[nodiscard]] Error why_failed() const override { return failed() ? result_->error() : Error(); }
  [[nodiscard]] CancelMessage kept_cancel_message() const override { return message_; }

  [[nodiscard]] Completion& completion() noexcept { return *this; }
  [[nodiscard]] native::SourceAwaiter<FutureOf> awaiter_in(NativeTask& task) noexcept {
    return native::SourceAwaiter<FutureOf>(*this, task);
  }

 private:
  void keep_cancel_message(CancelMessage message) override { message_ = message; }

  std::optional<Fallible<T>> result_;
  CancelMessage message_;
};

}  // namespace lockstep
