#pragma once
/// The verdict on tasks that can never run again: who waits for whom, who holds what, and why nobody is left to help.

#include <string>
#include <vector>

#include "engine/diagnose/wait_graph.hpp"
#include "engine/trace/names.hpp"
#include "engine/trace/object_directory.hpp"

namespace lockstep {

/// How much of the program is stuck.
enum class VerdictKind : std::uint8_t {
  none,              ///< nothing is known to be stuck
  deadlock,          ///< every unfinished task
  partial_deadlock,  ///< some tasks wait for each other, while others run or have run on
};

/// `deadlock`, `partial-deadlock`; empty for none.
[[nodiscard]] const char* verdict_kind_name(VerdictKind kind) noexcept;

/// What is stuck and why. Texts are safe for a terminal: names of the program come escaped.
struct Verdict {
  struct Holder {
    TaskId task = TaskId::none;  ///< none: module-level code or a callback
    std::string task_name;
    std::uint32_t line = 0;  ///< where it took what it holds
  };

  /// One task that waits for ever.
  struct Entry {
    TaskId task = TaskId::none;
    std::string task_name;
    std::uint32_t line = 0;  ///< where it waits
    ObjectId object = ObjectId::none;
    ObjectKind kind = ObjectKind::none;
    std::string object_name;
    std::uint32_t created_line = 0;
    std::vector<Holder> holders;
    std::string reason;    ///< why the wait never ends
    std::string sentence;  ///< all of it in words
  };

  VerdictKind kind = VerdictKind::none;
  std::string headline;  ///< begins with `deadlock: ` or `partial deadlock: `
  std::vector<Entry> entries;
  std::vector<TaskId> cycle;  ///< tasks that wait for each other, in order; the first one's wait ends at the last
  std::uint32_t omitted = 0;  ///< entries that were too many to list
};

/// The verdict on a graph as it stands.
///
/// @param is_whole  nothing is ready and no timer is armed. If not, only rings of tasks that neither a timer nor a
///                  cancellation is about to free count, and those who wait for them
[[nodiscard]] Verdict make_verdict(const WaitGraph& graph, const Names& names, const ObjectDirectory& directory,
                                   bool is_whole);

/// An observer that looks for a ring at the moment the main task ends: those tasks would have waited for ever, although
/// asyncio.run cancels them and the program ends well. Must hear of events after the graph and the directory.
class LeftBehind final : public TraceObserver {
 public:
  LeftBehind(const WaitGraph& graph, const Names& names, const ObjectDirectory& directory) noexcept
      : graph_(graph), names_(names), directory_(directory) {}
  ~LeftBehind() = default;

  void on_event(const TraceRecord& record) override;

  /// Kind none if nobody was left so.
  [[nodiscard]] const Verdict& verdict() const noexcept { return verdict_; }

 private:
  const WaitGraph& graph_;
  const Names& names_;
  const ObjectDirectory& directory_;
  TaskId main_ = TaskId::none;  // the oldest task of the running loop's run
  Verdict verdict_;
};

}  // namespace lockstep
