#include "engine/core/step_log.hpp"

#include <algorithm>

#include "engine/base/text.hpp"

namespace lockstep {
namespace {

constexpr std::size_t first_slots = 64;
constexpr std::uint64_t root_key = 0x6c6f636b73746570U;

}  // namespace

void StepLog::begin_run() {
  actors_.clear();
  actors_.push_back(Actor{.key = root_key});
  object_places_.clear();
  object_places_.push_back(0);
  steps_.clear();
  accesses_.clear();
  joined_.clear();
  disarmed_.clear();
  if (slots_.empty()) slots_.resize(first_slots);
  // A new stamp forgets every slot; only when it wraps must they be wiped.
  if (++stamp_ == 0) {
    std::fill(slots_.begin(), slots_.end(), Slot{});
    stamp_ = 1;
  }
  acting_ = 0;
  latest_ = no_step;
  is_open_ = false;
  muted_ = false;
}

std::uint32_t StepLog::new_actor(ActorKind kind, ObjectId object) {
  Actor made;
  Actor& parent = actors_[acting_];
  made.parent = acting_;
  made.ordinal = parent.actors_made[static_cast<std::size_t>(kind)]++;
  made.key = mix(mix(parent.key, static_cast<std::uint64_t>(kind) + 0x100), made.ordinal);
  made.object = number_of(object);
  made.kind = kind;
  actors_.push_back(made);
  return static_cast<std::uint32_t>(actors_.size() - 1);
}

std::uint32_t StepLog::shared_actor(std::uint64_t place) {
  const std::uint64_t key = mix(place, 0x736861726564);
  for (std::uint32_t i = 1; i < actors_.size(); ++i)
    if (actors_[i].key == key) return i;
  const std::uint32_t made = new_actor(ActorKind::callback);
  actors_[made].key = key;
  return made;
}

void StepLog::append_actor_name(std::string& out, std::uint32_t number) const {
  const Actor& actor = actors_[number];
  if (number == 0) {
    out += "main";
    return;
  }
  if (actor.parent != 0) {
    append_actor_name(out, actor.parent);
    out += actor.kind == ActorKind::task ? '.' : actor.kind == ActorKind::timer ? '!' : ':';
  } else {
    out += actor.kind == ActorKind::task ? 'T' : actor.kind == ActorKind::timer ? '!' : ':';
  }
  append_number(out, actor.ordinal);
}

void StepLog::object_created(ObjectId id) {
  if (object_places_.size() <= number_of(id)) object_places_.resize(number_of(id) + std::size_t{1});
  object_places_[number_of(id)] = new_place();
}

void StepLog::touch(std::uint64_t place, bool writes) {
  if (!is_open_) return;  // module-level code before everything else
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = place & mask;; at = (at + 1) & mask) {
    Slot& slot = slots_[at];
    if (slot.stamp != stamp_) {
      slot = {place, stamp_, static_cast<std::uint32_t>(accesses_.size())};
      accesses_.push_back({place, writes});
      if ((accesses_.size() - steps_.back().first_access) * 2 > slots_.size()) grow();
      return;
    }
    if (slot.place == place) {
      if (writes) accesses_[slot.index].writes = true;
      return;
    }
  }
}

void StepLog::grow() {
  slots_.assign(slots_.size() * 2, Slot{});
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = steps_.back().first_access; i < accesses_.size(); ++i) {
    std::size_t at = accesses_[i].place & mask;
    while (slots_[at].stamp == stamp_) at = (at + 1) & mask;
    slots_[at] = {accesses_[i].place, stamp_, static_cast<std::uint32_t>(i)};
  }
}

void StepLog::open(const Step& step) {
  Step opened = step;
  opened.first_access = static_cast<std::uint32_t>(accesses_.size());
  steps_.push_back(opened);
  if (++stamp_ == 0) {
    std::fill(slots_.begin(), slots_.end(), Slot{});
    stamp_ = 1;
  }
  is_open_ = true;
}

void StepLog::begin_step(std::uint32_t number) {
  end_step();
  Actor& actor = actors_[number];
  open({.actor = number, .enabled_by = actor.enabled_by, .enabled_group = actor.enabled_group});
  actor.is_ready = false;
  actor.enabled_by = no_step;
  actor.enabled_group = 0;
  acting_ = number;
  latest_ = static_cast<std::uint32_t>(steps_.size() - 1);
}

void StepLog::begin_automatic(std::uint32_t number) {
  end_step();
  open({.actor = number, .is_automatic = true, .is_tick = true});
  acting_ = number;
  latest_ = static_cast<std::uint32_t>(steps_.size() - 1);
}

void StepLog::disarmed(std::uint32_t actor) {
  if (is_open_ && actors_[actor].is_ready) disarmed_.push_back(actor);
}

void StepLog::end_step() {
  if (!is_open_) return;
  Step& step = steps_.back();
  step.access_count = static_cast<std::uint32_t>(accesses_.size()) - step.first_access;
  std::sort(accesses_.begin() + step.first_access, accesses_.end(), [](const Access& a, const Access& b) { return a.place < b.place; });
  is_open_ = false;
  for (const std::uint32_t number : disarmed_) {
    Actor& actor = actors_[number];
    open({.actor = number, .enabled_by = actor.enabled_by, .is_automatic = true});
    accesses_.push_back({actor.key, true});
    steps_.back().access_count = 1;
    is_open_ = false;
    actor.is_ready = false;
  }
  disarmed_.clear();
}

void StepLog::became_ready(std::uint32_t number, std::uint32_t group) noexcept {
  Actor& actor = actors_[number];
  if (actor.is_ready) return;
  actor.is_ready = true;
  actor.enabled_by = latest_;
  actor.enabled_group = group;
}

void StepLog::joins(std::uint32_t group) {
  if (latest_ != no_step) joined_.push_back({group, latest_});
}

}  // namespace lockstep
