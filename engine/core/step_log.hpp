#pragma once
/// What a schedule search knows of a run: who could act, who did, what each step touched and who made it possible.
///
/// Everything in here is named by who made it and as which of that actor's children, never by global counters, so that
/// two runs that differ in order only give the same names.

#include <cstdint>
#include <span>
#include <string>

#include "engine/base/ids.hpp"
#include "engine/base/mix.hpp"
#include "engine/base/plain_memory.hpp"
#include "engine/core/footprint.hpp"

namespace lockstep {

/// What kind of thing acts.
enum class ActorKind : std::uint8_t {
  root,      ///< module-level code
  task,      ///< a task, step by step
  timer,     ///< one arming of a timer
  callback,  ///< what call_soon or add_done_callback scheduled
};

/// No step; also no actor.
inline constexpr std::uint32_t no_step = ~std::uint32_t{0};

/// Someone whose turns can be put in another order.
struct Actor {
  std::uint64_t key = 0;             ///< the same in every schedule
  std::uint32_t parent = 0;          ///< who made it
  std::uint32_t ordinal = 0;         ///< as which of that one's actors of this kind, from 0
  std::uint32_t actors_made[4] = {};  ///< by kind
  std::uint32_t places_made = 0;
  std::uint32_t enabled_by = no_step;     ///< the step that made it ready, while it is
  std::uint32_t enabled_group = 0;        ///< or a group of steps that only together did
  std::uint32_t object = 0;               ///< a task's id in the trace
  ActorKind kind = ActorKind::root;
  bool is_ready = false;
};

/// One turn of an actor, or something that happens by itself.
struct Step {
  std::uint32_t actor = 0;
  std::uint32_t first_access = 0;
  std::uint32_t access_count = 0;
  std::uint32_t enabled_by = no_step;
  std::uint32_t enabled_group = 0;
  bool is_automatic = false;  ///< nobody chose it: a tick, a disarmed timer, module-level code between two loops
  bool is_tick = false;       ///< the clock moved, or module-level code ran: it depends on everything
};

/// The log of one run. Its memory lies outside the world that is run; see PlainVector.
class StepLog {
 public:
  StepLog() { begin_run(); }

  /// Forgets everything; the memory stays.
  void begin_run();

  /// A new actor, made by the one that acts now. Returns its number in this run; 0 is module-level code.
  std::uint32_t new_actor(ActorKind kind, ObjectId object = ObjectId::none);
  /// The callback actor that is named by a place; made when first asked for.
  std::uint32_t shared_actor(std::uint64_t place);
  [[nodiscard]] Actor& actor(std::uint32_t number) noexcept { return actors_[number]; }
  [[nodiscard]] const Actor& actor(std::uint32_t number) const noexcept { return actors_[number]; }
  [[nodiscard]] std::uint32_t actor_count() const noexcept { return static_cast<std::uint32_t>(actors_.size()); }
  /// `T0.2` the third task that T0 made; `T0!1` its second timer, `T0:0` its first callback.
  void append_actor_name(std::string& out, std::uint32_t number) const;

  /// Who acts now, for names; differs from the step's actor while a callback of the engine's own runs.
  [[nodiscard]] std::uint32_t acting() const noexcept { return acting_; }
  void set_acting(std::uint32_t actor) noexcept { acting_ = actor; }

  /// A name for something that the acting one has just made.
  [[nodiscard]] std::uint64_t new_place() noexcept {
    Actor& maker = actors_[acting_];
    return mix(maker.key, ++maker.places_made);
  }
  /// Names an object of the engine's by who made it.
  void object_created(ObjectId id);
  /// The place of an object, or of one of its parts.
  [[nodiscard]] std::uint64_t place_of(ObjectId id, std::uint32_t part = 0) const noexcept {
    return object_places_[number_of(id)] + part * 0x9e3779b97f4a7c15U;
  }

  void read(std::uint64_t place) {
    if (!muted_) touch(place, false);
  }
  void write(std::uint64_t place) {
    if (!muted_) touch(place, true);
  }
  /// What runs now is a part of the machinery whose order does not matter: nothing is noted.
  void set_muted(bool muted) noexcept { muted_ = muted; }
  [[nodiscard]] bool muted() const noexcept { return muted_; }

  /// An actor's turn begins; the one before is over.
  void begin_step(std::uint32_t actor);
  /// The clock moves because nothing is ready.
  void tick() { begin_automatic(0); }
  /// Module-level code takes over between two loops.
  void leave_loop() { begin_automatic(0); }
  /// A timer that could have run is disarmed in this step.
  void disarmed(std::uint32_t actor);
  /// The step under way is over.
  void end_step();

  /// Marks an actor as ready, if it is not yet, because of the latest step.
  void became_ready(std::uint32_t actor, std::uint32_t group = 0) noexcept;
  /// The step under way is one of those that together will make somebody ready.
  void joins(std::uint32_t group);

  [[nodiscard]] std::span<const Step> steps() const noexcept { return steps_; }
  [[nodiscard]] Footprint footprint(const Step& step) const noexcept {
    return {accesses_.data() + step.first_access, step.access_count};
  }
  /// A group and one of its steps.
  struct Joined {
    std::uint32_t group;
    std::uint32_t step;
  };
  [[nodiscard]] std::span<const Joined> joined() const noexcept { return joined_; }

 private:
  struct Slot {
    std::uint64_t place = 0;
    std::uint32_t stamp = 0;
    std::uint32_t index = 0;
  };

  void touch(std::uint64_t place, bool writes);
  void grow();
  void begin_automatic(std::uint32_t actor);
  void open(const Step& step);

  PlainVector<Actor> actors_;
  PlainVector<std::uint64_t> object_places_;
  PlainVector<Step> steps_;
  PlainVector<Access> accesses_;
  PlainVector<Slot> slots_;  // of the step under way: place to index, open addressing
  PlainVector<Joined> joined_;
  PlainVector<std::uint32_t> disarmed_;
  std::uint32_t stamp_ = 0;
  std::uint32_t acting_ = 0;
  std::uint32_t latest_ = no_step;  // the latest step that can make others ready
  bool is_open_ = false;
  bool muted_ = false;
};

}  // namespace lockstep
