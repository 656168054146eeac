#include "engine/sync/barrier.hpp"

namespace lockstep {

WaitResult Barrier::check_parties(std::int64_t parties) noexcept {
  if (parties < 1) return failure(SyncError::no_parties);
  return {};
}

Barrier::Barrier(RunState& run, std::int64_t parties, std::string_view name)
    : Primitive(run, ObjectKind::barrier, name, static_cast<u32>(parties)),
      parties_(parties),
      lock_(run, object_id()),
      condition_(run, lock_, object_id()) {
  LS_ASSERT(parties >= 1, "a barrier has a number of parties that check_parties passed");
}

void Barrier::set_state(BarrierState state) {
  if (state_ == state) return;
  state_ = state;
  trace(trace::BarrierStateChanged{object_id(), state});
}

Poll Barrier::Wait::poll(Task& task) {
  switch (phase_) {
    case Phase::locking:
      if (acquire_.poll(task) == Poll::parked) return Poll::parked;
      if (acquire_.error() != SyncError::none) return fail(acquire_.error());
      phase_ = Phase::blocked;
      return enter(task);
    case Phase::blocked: return enter(task);
    case Phase::inside: return stay(task);
  }
  return Poll::ready;
}

bool Barrier::Wait::wait_once(Task& task) {
  if (!waiting_) wait_ = Condition::Wait(barrier_->condition_, WaitReason::barrier);
  waiting_ = wait_.poll(task) == Poll::parked;
  return !waiting_;
}

// With the lock held, not counted yet: waits outside while those of the last round leave.
Poll Barrier::Wait::enter(Task& task) {
  while (waiting_ || barrier_->is_emptying()) {
    if (!wait_once(task)) return Poll::parked;
    if (wait_.error() != SyncError::none) {
      (void)barrier_->lock_.release();
      return fail(wait_.error());
    }
  }
  if (barrier_->broken()) {
    (void)barrier_->lock_.release();
    return fail(SyncError::barrier_aborted);
  }
  return arrive(task);
}

Poll Barrier::Wait::arrive(Task& task) {
  index_ = barrier_->count_++;
  barrier_->trace(trace::BarrierArrived{barrier_->object_id(), static_cast<u32>(index_)});
  if (index_ + 1 == barrier_->parties_) {
    barrier_->set_state(BarrierState::draining);
    barrier_->notify_all();
    return leave(SyncError::none);
  }
  phase_ = Phase::inside;
  return stay(task);
}

// With the lock held, counted: waits for the rest.
Poll Barrier::Wait::stay(Task& task) {
  while (waiting_ || barrier_->state_ == BarrierState::filling) {
    if (!wait_once(task)) return Poll::parked;
    if (wait_.error() != SyncError::none) return leave(wait_.error());
  }
  return leave(barrier_->state_ == BarrierState::draining ? SyncError::none : SyncError::barrier_left);
}

Poll Barrier::Wait::leave(SyncError error) {
  if (--barrier_->count_ == 0) {
    if (barrier_->is_emptying()) barrier_->set_state(BarrierState::filling);
    barrier_->notify_all();
  }
  (void)barrier_->lock_.release();
  return error == SyncError::none ? succeed() : fail(error);
}

Poll Barrier::Change::poll(Task& task) {
  if (acquire_.poll(task) == Poll::parked) return Poll::parked;
  if (acquire_.error() != SyncError::none) return fail(acquire_.error());
  if (kind_ == Kind::abort) {
    barrier_->set_state(BarrierState::broken);
  } else {
    barrier_->set_state(barrier_->count_ > 0 ? BarrierState::resetting : BarrierState::filling);
  }
  barrier_->notify_all();
  (void)barrier_->lock_.release();
  return succeed();
}

}  // namespace lockstep
