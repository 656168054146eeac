#pragma once
/// Waiting for nothing but a turn, or time: sleep(0) and sleep(d).

#include "engine/core/operation.hpp"
#include "engine/core/timers.hpp"

namespace lockstep {

/// Gives the loop one turn: asyncio's bare yield, sleep(0).
class Yield final : public Operation {
 public:
  [[nodiscard]] Poll poll(Task& task) override;
  /// There is nothing to cancel: the task is told at its next step.
  [[nodiscard]] bool cancel(Task&, CancelMessage) override { return false; }

 private:
  bool yielded_ = false;
};

/// Sleeps until `delay_s` seconds of virtual time have passed. ≤ 0 gives one turn and sets no timer. NaN must be refused
/// by the caller. Woken one iteration after its timer ran.
///
/// @errors  SyncError::cancelled: the task was cancelled while it slept; the timer is gone
/// @traces  timer_set, park, wake
/// @source  CPython 3.14, Lib/asyncio/tasks.py, sleep
class Sleep final : public Operation {
 public:
  Sleep(Task& task, double delay_s) noexcept;

  [[nodiscard]] Poll poll(Task& task) override;

 private:
  class Alarm final : public Timer {
   public:
    explicit Alarm(Task& task) noexcept;
    ~Alarm() = default;
    RunOutcome run() override;
    [[nodiscard]] std::string_view label() const override { return "sleep timer"; }

   private:
    Task& task_;
  };

  Alarm alarm_;
  double delay_s_;
  bool started_ = false;
};

}  // namespace lockstep
