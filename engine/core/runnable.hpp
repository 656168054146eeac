#pragma once
/// What the ready queue holds: tasks, due timers, callbacks.

#include <cstdint>
#include <string_view>

namespace lockstep {

class Loop;
class ReadyQueue;

/// Whether a runnable is through for this turn.
enum class RunOutcome : std::uint8_t {
  done,    ///< its turn is over; it may have destroyed itself
  paused,  ///< its time slice was used up in the middle; Loop::run_one calls run() again before anything else runs
};

/// Something the loop can run. It stands in the ready queue at most once at a time.
///
/// Not owned by the queue: the owner keeps it alive while it is queued. Destroying a queued runnable takes it out.
class Runnable {
 public:
  Runnable(const Runnable&) = delete;
  Runnable& operator=(const Runnable&) = delete;

  /// Runs one turn. May destroy this object, if it then returns `done`.
  virtual RunOutcome run() = 0;

  /// A short word for the trace, for what is not a task.
  [[nodiscard]] virtual std::string_view label() const { return "callback"; }

  [[nodiscard]] Loop& loop() const noexcept { return *loop_; }
  [[nodiscard]] bool is_task() const noexcept { return is_task_; }
  [[nodiscard]] bool is_queued() const noexcept { return queued_; }

  /// Whether it is machinery whose turn is nobody's choice: under a scheduler it runs as soon as it is ready.
  [[nodiscard]] virtual bool is_internal() const { return false; }
  /// Its number in the StepLog of the run; 0 is none yet.
  [[nodiscard]] std::uint32_t actor() const noexcept { return actor_; }
  void set_actor(std::uint32_t actor) noexcept { actor_ = actor; }

  /// Takes it out of the ready queue; it is then skipped and not counted. Does nothing if it is not queued.
  void unqueue() noexcept {
    if (queued_) forget();
  }

 protected:
  explicit Runnable(Loop& loop, bool is_task = false) noexcept : loop_(&loop), is_task_(is_task) {}
  ~Runnable() {
    if (queued_ || paused_) [[unlikely]]
      forget();
  }

 private:
  friend class ReadyQueue;
  friend class Loop;

  void forget() noexcept;

  Loop* loop_;
  std::uint32_t slot_ = 0;  // absolute index in the ready queue, while queued_
  std::uint32_t actor_ = 0;
  bool queued_ = false;
  bool paused_ = false;  // the loop will call run() again first
  const bool is_task_;
};

}  // namespace lockstep
