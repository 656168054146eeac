#pragma once
/// What lives as long as a run: clock, names, ids, counts, the recorder. Loops come and go inside it.

#include <cstdint>

#include "engine/core/clock.hpp"
#include "engine/core/step_log.hpp"
#include "engine/trace/names.hpp"
#include "engine/trace/recorder.hpp"
#include "engine/trace/trace_event.hpp"

namespace lockstep {

class Task;

/// When timers may run, in a schedule search.
enum class TimerMode : std::uint8_t {
  exact,  ///< on virtual time: the clock moves when nothing is ready, to the next deadline
  lag,    ///< steps take unknown time, sleeps are exact: an order of firing that some such times explain
  free,   ///< durations mean nothing: an armed timer may run at once, a sleep is a yield
};

/// Says which source line is running, for events outside a task's step: module-level code and callbacks.
class LineSource {
 public:
  /// The line, from 1; 0 if none is known.
  [[nodiscard]] virtual std::uint32_t line() const = 0;

 protected:
  ~LineSource() = default;
};

/// One run of one program. Must outlive its loops, tasks and primitives.
class RunState {
 public:
  /// @param recorder  hears of every event; null makes tracing one untaken branch
  explicit RunState(Recorder* recorder = nullptr, double start_s = 0) noexcept : clock(start_s), recorder_(recorder) {}
  RunState(const RunState&) = delete;
  RunState& operator=(const RunState&) = delete;

  Clock clock;
  Names names;
  /// Steps of tasks so far.
  std::uint64_t steps = 0;
  /// Iterations of loops so far.
  std::uint64_t iterations = 0;
  /// May be null; not owned.
  LineSource* lines = nullptr;
  /// What a schedule search hears; null outside of one. Not owned.
  StepLog* step_log = nullptr;
  TimerMode timer_mode = TimerMode::exact;

  /// A new id for a task, a future or a primitive. The same program gets the same ids, traced or not.
  [[nodiscard]] ObjectId new_object_id() {
    const ObjectId id{++last_object_};
    if (step_log != nullptr) [[unlikely]]
      step_log->object_created(id);
    return id;
  }
  /// The N of the next automatic name Task-N; counts over all loops of the run.
  [[nodiscard]] std::uint32_t new_task_number() noexcept { return ++last_task_number_; }
  /// A number for a new loop, from 1.
  [[nodiscard]] std::uint32_t new_loop_number() noexcept { return ++last_loop_; }

  /// The task whose step is running, or null.
  [[nodiscard]] Task* current_task() const noexcept { return current_task_; }
  /// Swaps the running task; for the loop, and for eagerly started tasks. Returns the one before.
  Task* set_current_task(Task* task) noexcept {
    Task* before = current_task_;
    current_task_ = task;
    return before;
  }

  [[nodiscard]] Recorder* recorder() const noexcept { return recorder_; }
  [[nodiscard]] bool tracing() const noexcept { return recorder_ != nullptr; }

  /// Records an event of the running code: `run.trace(trace::EventSet{id})`. Nothing but a branch when not tracing.
  template <class Event>
  void trace(const Event& event) {
    if (recorder_ != nullptr) [[unlikely]] {
      TraceRecord record = header(Event::kind);
      record.set_payload(event);
      recorder_->append(record);
    }
  }

 private:
  [[nodiscard]] TraceRecord header(EventKind kind) const noexcept;

  Recorder* recorder_;
  Task* current_task_ = nullptr;
  std::uint32_t last_object_ = 0;
  std::uint32_t last_task_number_ = 0;
  std::uint32_t last_loop_ = 0;
};

}  // namespace lockstep
