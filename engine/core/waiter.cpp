#include "engine/core/waiter.hpp"

#include "engine/core/loop.hpp"
#include "engine/core/task.hpp"

namespace lockstep {

void Waiter::leave_line() noexcept {
  if (list_ != nullptr) {
    list_->forget(*this);
  } else {
    ListLink<LineTag>::unlink();
  }
  wait_state_ = WaitState::idle;
}

void Waiter::note_called_in_log() {
  if (is_task()) static_cast<Task*>(this)->note_write();
}

bool Waiter::cancel_wait() {
  if (wait_state_ != WaitState::waiting) return false;
  wait_state_ = WaitState::cancelled;
  note_called();
  loop().call_soon(*this);
  return true;
}

WaitList::~WaitList() {
  while (Waiter* waiter = line_.front()) forget(*waiter);
}

void WaitList::park(Waiter& waiter) noexcept {
  line_.push_back(waiter);
  waiter.list_ = this;
  waiter.wait_state_ = WaitState::waiting;
  ++size_;
  if (first_waiting_ == nullptr) first_waiting_ = &waiter;
}

// Takes out; the waiter's state stays, for it may have been called.
void WaitList::forget(Waiter& waiter) noexcept {
  if (first_waiting_ == &waiter) first_waiting_ = line_.next(waiter);
  static_cast<ListLink<LineTag>&>(waiter).unlink();
  waiter.list_ = nullptr;
  --size_;
}

bool WaitList::anyone_in_line() const noexcept {
  for (Waiter* waiter = line_.front(); waiter != nullptr; waiter = line_.next(*waiter)) {
    if (waiter->wait_state_ != WaitState::cancelled) return true;
  }
  return false;
}

namespace {

// Done callbacks do not stand in wait lists, so who is woken here is a task.
void trace_wake(RunState& run, ObjectId object, Waiter& waiter) {
  if (run.tracing()) [[unlikely]]
    run.trace(trace::Wake{object, static_cast<Task&>(waiter).id()});
}

}  // namespace

Waiter* WaitList::wake_head(RunState& run, ObjectId object) {
  Waiter* head = line_.front();
  if (head->wait_state_ != WaitState::waiting) return nullptr;
  trace_wake(run, object, *head);
  head->mark_woken();
  return head;
}

Waiter* WaitList::wake_first_waiting(RunState& run, ObjectId object) {
  while (first_waiting_ != nullptr) {
    Waiter* waiter = first_waiting_;
    first_waiting_ = line_.next(*waiter);
    if (waiter->wait_state_ == WaitState::waiting) {
      trace_wake(run, object, *waiter);
      waiter->mark_woken();
      return waiter;
    }
  }
  return nullptr;
}

Waiter* WaitList::take_and_wake_first_waiting(RunState& run, ObjectId object) {
  while (Waiter* waiter = line_.front()) {
    forget(*waiter);
    if (waiter->wait_state_ == WaitState::waiting) {
      trace_wake(run, object, *waiter);
      waiter->mark_woken();
      return waiter;
    }
  }
  return nullptr;
}

std::uint32_t WaitList::wake_all(RunState& run, ObjectId object) {
  std::uint32_t woken = 0;
  while (wake_next(run, object) != nullptr) ++woken;
  return woken;
}

}  // namespace lockstep
