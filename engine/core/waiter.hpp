#pragma once
/// Waiting in line: Waiter, WaitList, and the rule that a woken waiter keeps its place until its own step.
///
/// A waiter is in one of four states:
///   idle       in no line
///   waiting    in line, nobody has called it
///   woken      called: it is in the ready queue and still in line
///   cancelled  told to give up: it is in the ready queue and still in line
/// idle → waiting by park; waiting → woken by a wake; waiting → cancelled by cancel_wait; any → idle by leave, in
/// its own step. Waking only marks and makes ready: nothing of the waiter runs inside the call that wakes it.
///
/// @source CPython 3.14, Lib/asyncio/locks.py: what a future in `_waiters` is there

#include <cstdint>

#include "engine/base/intrusive_list.hpp"
#include "engine/core/run_state.hpp"
#include "engine/core/runnable.hpp"

namespace lockstep {

class WaitList;

/// See the file's head.
enum class WaitState : std::uint8_t { idle, waiting, woken, cancelled };

struct LineTag;  ///< the link by which a waiter stands in a wait list or at a completion

/// A runnable that can stand in one line and become ready when called: a task, or a done callback.
class Waiter : public Runnable, public ListLink<LineTag> {
 public:
  [[nodiscard]] WaitState wait_state() const noexcept { return wait_state_; }
  /// The wait list it stands in; null if none, or if it waits for a completion.
  [[nodiscard]] WaitList* wait_list() const noexcept { return list_; }

  /// Leaves the line, if it is in one, and is idle again. Destroying a waiter does the same.
  void leave() noexcept {
    if (list_ != nullptr || wait_state_ != WaitState::idle) leave_line();
  }

  /// Marks a waiting one as cancelled and makes it ready. Returns false, and does nothing, unless it is waiting.
  bool cancel_wait();

 protected:
  explicit Waiter(Loop& loop, bool is_task = false) noexcept : Runnable(loop, is_task) {}
  ~Waiter() { leave(); }

 private:
  friend class WaitList;
  friend class Completion;
  friend class AwaitCompletion;
  friend class Task;

  void mark_woken();
  void note_called();
  void note_called_in_log();
  void leave_line() noexcept;

  WaitState wait_state_ = WaitState::idle;
  WaitList* list_ = nullptr;
};

/// The waiters of one object, in order of arrival.
class WaitList {
 public:
  WaitList() = default;
  WaitList(const WaitList&) = delete;
  WaitList& operator=(const WaitList&) = delete;
  ~WaitList();

  /// Puts a waiter at the end, waiting. Traced by Task::park, which knows object and reason.
  void park(Waiter& waiter) noexcept;

  /// Everyone in line, whatever their state.
  [[nodiscard]] std::uint32_t size() const noexcept { return size_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

  /// Someone is in line who was not cancelled.
  [[nodiscard]] bool anyone_in_line() const noexcept;

  /// Wakes the head, unless it was called already: what asyncio calls `_wake_up_first`. Returns the woken one or null.
  Waiter* wake_front(RunState& run, ObjectId object) { return empty() ? nullptr : wake_head(run, object); }

  /// Wakes the first that is still waiting: what asyncio calls `_wake_up_next`. Constant time, amortized.
  Waiter* wake_next(RunState& run, ObjectId object) {
    return first_waiting_ == nullptr ? nullptr : wake_first_waiting(run, object);
  }

  /// Takes waiters off the front until one was still waiting, and wakes that one: how a queue wakes.
  Waiter* take_and_wake_next(RunState& run, ObjectId object) {
    return empty() ? nullptr : take_and_wake_first_waiting(run, object);
  }

  /// Wakes all that are waiting, in order; they stay in line. Returns how many.
  std::uint32_t wake_all(RunState& run, ObjectId object);

  [[nodiscard]] Waiter* front() const noexcept { return line_.front(); }
  [[nodiscard]] Waiter* next(const Waiter& waiter) const noexcept { return line_.next(waiter); }

 private:
  friend class Waiter;

  void forget(Waiter& waiter) noexcept;
  Waiter* wake_head(RunState& run, ObjectId object);
  Waiter* wake_first_waiting(RunState& run, ObjectId object);
  Waiter* take_and_wake_first_waiting(RunState& run, ObjectId object);

  IntrusiveList<Waiter, LineTag> line_;
  Waiter* first_waiting_ = nullptr;  // everybody before it was called or cancelled; null: everybody in line
  std::uint32_t size_ = 0;
};

}  // namespace lockstep
