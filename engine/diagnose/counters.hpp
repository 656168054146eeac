#pragma once
/// What is counted, for a run, each task and each primitive. Made from trace events, so a recount always agrees.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/trace/names.hpp"
#include "engine/trace/object_directory.hpp"
#include "engine/trace/recorder.hpp"

namespace lockstep {

/// One counter; see counters.def.
enum class Counter : std::uint8_t {
#define COUNTER(name, scope, unit, doc) name,
#include "engine/trace/counters.def"
};
inline constexpr std::size_t counter_count = 0
#define COUNTER(name, scope, unit, doc) + 1
#include "engine/trace/counters.def"
    ;

/// What a row of counters belongs to.
enum class CounterScope : std::uint8_t { run, task, object };

/// A counter's name, unit and whether rows of a scope have it.
[[nodiscard]] const char* counter_name(Counter counter) noexcept;
[[nodiscard]] bool counter_is_in(Counter counter, CounterScope scope) noexcept;
[[nodiscard]] const char* scope_name(CounterScope scope) noexcept;

/// The counters of one thing. Values that its scope has not are 0.
struct CounterRow {
  CounterScope scope = CounterScope::run;
  std::uint32_t id = 0;  ///< of the task or object
  ObjectKind kind = ObjectKind::none;
  std::string name;
  double values[counter_count] = {};

  [[nodiscard]] double operator[](Counter counter) const noexcept { return values[static_cast<std::size_t>(counter)]; }
};

/// An observer that counts. Wait times are virtual, and are those of waits at primitives: sleeping, and awaiting a task
/// or a future, are parks without a wait time.
class Counters final : public TraceObserver {
 public:
  /// Tasks and objects beyond so many get no row of their own; the run's row counts them all the same.
  static constexpr std::size_t max_rows = 20'000;

  ~Counters() = default;
  void on_event(const TraceRecord& record) override;

  /// The run's row, then tasks and objects in order of creation. Futures have no rows.
  [[nodiscard]] std::vector<CounterRow> rows(const Names& names, const ObjectDirectory& directory) const;

 private:
  struct Row {
    std::uint32_t id = 0;
    ObjectKind kind = ObjectKind::none;
    double values[counter_count] = {};
    void add(Counter counter, double amount = 1) noexcept { values[static_cast<std::size_t>(counter)] += amount; }
    void raise_to(Counter counter, double value) noexcept {
      double& slot = values[static_cast<std::size_t>(counter)];
      if (value > slot) slot = value;
    }
  };
  // What a parked task waits on; kept from its park to its next step.
  struct Wait {
    ObjectId object;
    double since;
  };
  // Tasks in line at an object, and since when a lock is held.
  struct Live {
    std::uint32_t waiting = 0;
    double held_since = -1;
  };

  Row* row(std::uint32_t id) noexcept;
  void open_row(std::uint32_t id, ObjectKind kind);
  void count(TaskId task, ObjectId object, Counter counter, double amount = 1);
  void begin_step(const TraceRecord& record);
  void park(const TraceRecord& record);
  void acquire(const TraceRecord& record, ObjectId object);
  void release_lock(const TraceRecord& record, ObjectId object);

  Row run_;
  std::vector<Row> rows_;
  std::vector<std::uint32_t> row_of_;  // by id: index in rows_ + 1
  // Looked up only, never iterated.
  std::unordered_map<std::uint32_t, Wait> waits_;
  std::unordered_map<std::uint32_t, Live> live_;
  TaskId last_task_ = TaskId::none;
  // The running step began with the end of this wait, so an acquire of that object in it was contended.
  TaskId waited_task_ = TaskId::none;
  ObjectId waited_object_ = ObjectId::none;
};

}  // namespace lockstep
