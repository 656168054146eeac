#pragma once
/// wait: until enough of several tasks are done, or a time is over. Cancels nothing.
///
///   auto [done, pending] = *co_await wait(tasks, {.until = Until::first_completed, .timeout_s = 2.0});
///
/// @source CPython 3.14, Lib/asyncio/tasks.py, wait and _wait

#include <deque>
#include <optional>
#include <unordered_set>
#include <vector>

#include "engine/core/future_of.hpp"

namespace lockstep {

/// When a wait is over; always also when all are done.
enum class Until : std::uint8_t {
  all_completed,    ///< all are done
  first_completed,  ///< one is done
  first_exception,  ///< one failed; a cancellation is none
};

/// How to wait.
struct WaitOptions {
  Until until = Until::all_completed;
  /// Seconds of virtual time; none waits for ever. When they are over the wait ends without an error.
  std::optional<double> timeout_s = std::nullopt;
};

/// What a wait found when its task went on, both in the order given. `done` may hold more than what ended the wait.
template <class Ref>
struct WaitOutcome {
  std::vector<Ref> done;
  std::vector<Ref> pending;
};

/// The wait of `wait`, without the references. Even when all are done it suspends, as asyncio's does.
///
/// @errors SyncError::cancelled: the waiting task was cancelled; the others go on.
///         SyncError::nothing_to_wait_for: nothing was added
/// @traces timer_set, park, wake
class WaitForMany final : public Operation {
 public:
  WaitForMany(Loop& loop, WaitOptions options) noexcept;
  ~WaitForMany() = default;

  /// Waits for this one too; twice counts once. Before the wait begins.
  void add(Completion& completion);

  [[nodiscard]] Poll poll(Task& task) override;
  [[nodiscard]] bool cancel(Task& task, CancelMessage message) override { return wait_.cancel(task, message); }

 private:
  class Watch final : public DoneCallback {
   public:
    Watch(Loop& loop, WaitForMany& wait, Completion& watched) noexcept
        : DoneCallback(loop), wait_(wait), watched_(watched) {}
    ~Watch() = default;
    RunOutcome run() override;
    [[nodiscard]] std::string_view label() const override { return "wait"; }
    [[nodiscard]] Completion& watched() const noexcept { return watched_; }

   private:
    WaitForMany& wait_;
    Completion& watched_;
  };
  class Alarm final : public Timer {
   public:
    Alarm(Loop& loop, WaitForMany& wait) noexcept : Timer(loop), wait_(wait) {}
    ~Alarm() = default;
    RunOutcome run() override;
    [[nodiscard]] std::string_view label() const override { return "wait timeout"; }

   private:
    WaitForMany& wait_;
  };

  void one_done(const Completion& completion);
  void clean_up() noexcept;

  Loop& loop_;
  const WaitOptions options_;
  std::deque<Watch> watches_;
  std::unordered_set<const Completion*> known_;
  std::size_t left_ = 0;
  Alarm alarm_;
  Future over_;
  AwaitCompletion wait_;
  bool started_ = false;
};

namespace native {

template <class Ref>
struct WaitAwaiter {
  WaitForMany operation;
  NativeTask& task;
  std::vector<Ref> refs;

  WaitAwaiter(NativeTask& waiting, std::vector<Ref> waited_for, WaitOptions options)
      : operation(waiting.loop(), options), task(waiting), refs(std::move(waited_for)) {
    for (const Ref& ref : refs) operation.add(ref.completion());
  }
  WaitAwaiter(const WaitAwaiter&) = delete;
  WaitAwaiter& operator=(const WaitAwaiter&) = delete;

  [[nodiscard]] bool await_ready() { return task.await(operation) == Poll::ready; }
  void await_suspend(std::coroutine_handle<> innermost) noexcept { TaskSteering::stop_in(task, innermost); }
  [[nodiscard]] Result<WaitOutcome<Ref>, SyncError> await_resume() {
    if (operation.error() != SyncError::none) return failure(operation.error());
    WaitOutcome<Ref> outcome;
    for (Ref& ref : refs) {
      std::vector<Ref>& side = ref.completion().done() ? outcome.done : outcome.pending;
      side.push_back(std::move(ref));
    }
    return outcome;
  }
};

}  // namespace native

/// A wait that has not begun: await it.
template <class Ref>
class [[nodiscard]] WaitRequest {
 public:
  WaitRequest(std::vector<Ref> refs, WaitOptions options) noexcept : refs_(std::move(refs)), options_(options) {}
  [[nodiscard]] native::WaitAwaiter<Ref> awaiter_in(NativeTask& task) && {
    return native::WaitAwaiter<Ref>(task, std::move(refs_), options_);
  }

 private:
  std::vector<Ref> refs_;
  WaitOptions options_;
};

/// Waits for tasks, given by TaskRef or TaskOf. Errors as WaitForMany.
template <class Ref>
[[nodiscard]] WaitRequest<Ref> wait(std::vector<Ref> tasks, WaitOptions options = {}) {
  return WaitRequest<Ref>(std::move(tasks), options);
}

}  // namespace lockstep
