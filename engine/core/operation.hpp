#pragma once
/// One wait as a small state machine, polled until it is ready. Native coroutines and script tasks use the same ones.

#include <cstdint>
#include <string_view>

#include "engine/core/sync_error.hpp"

namespace lockstep {

class Completion;
class Task;

/// What a poll found.
enum class Poll : std::uint8_t {
  parked,  ///< the task waits: return to the loop; poll again in the task's next step
  ready,   ///< over: error() says how, and the derived class has the value
};

/// Opaque to the engine: what `cancel(msg)` carries. The script layer packs a value into it; 0 is no message.
struct CancelMessage {
  std::uint64_t bits = 0;
};

class RunState;

/// A text as a native task's cancel message, and back: the bits are the text's NameId in the run.
[[nodiscard]] CancelMessage message_of(RunState& run, std::string_view text);
[[nodiscard]] std::string_view text_of(const RunState& run, CancelMessage message);

/// A wait. It lives where the task that waits keeps it (a coroutine frame, a script object) and must stay there,
/// unmoved, while it is pending; it is used for one wait only. Destroying one that is pending is allowed when
/// its task is destroyed or never runs again.
class Operation {
 public:
  /// Starts the wait, or looks again after a wake-up. Called only in `task`'s own step, through Task::await.
  ///
  /// A poll after a park must ask `task.end_wait()`, for the task may be told to give up in the same breath.
  [[nodiscard]] virtual Poll poll(Task& task) = 0;

  /// Asks the wait to give up. Default: the waiter is cancelled at once and made ready.
  ///
  /// @returns  whether that was possible; if not (it was woken already) the task is told at its next step
  [[nodiscard]] virtual bool cancel(Task& task, CancelMessage message);

  /// The task or future this waits for; null for every other kind of wait.
  [[nodiscard]] virtual Completion* awaited() const noexcept { return nullptr; }

  /// How it ended, once ready; `none` is success.
  [[nodiscard]] SyncError error() const noexcept { return error_; }

  /// The same as a Result.
  [[nodiscard]] WaitResult result() const noexcept {
    if (error_ == SyncError::none) return {};
    return failure(error_);
  }

 protected:
  Operation() = default;
  Operation(const Operation&) = default;
  Operation& operator=(const Operation&) = default;
  ~Operation() = default;

  Poll succeed() noexcept { return Poll::ready; }
  Poll fail(SyncError error) noexcept {
    error_ = error;
    return Poll::ready;
  }

 private:
  SyncError error_ = SyncError::none;
};

}  // namespace lockstep
