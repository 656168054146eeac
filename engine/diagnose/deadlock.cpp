#include "engine/diagnose/deadlock.hpp"

#include "engine/base/text.hpp"
#include "engine/diagnose/deadlock_words.hpp"

namespace lockstep {
namespace {

constexpr std::size_t max_entries = 100;
constexpr std::size_t max_names_in_headline = 8;

/// Tasks to be listed: those of rings first, then the others, oldest first.
std::vector<const WaitGraph::Task*> in_order(const WaitGraph& graph, const std::vector<std::vector<TaskId>>& rings,
                                             bool is_whole) {
  const std::vector<const WaitGraph::Task*> unfinished = graph.unfinished_tasks();
  if (unfinished.empty()) return {};
  std::vector<bool> in_ring(number_of(unfinished.back()->id) + std::size_t{1});
  std::vector<const WaitGraph::Task*> listed;
  for (const auto& ring : rings) {
    for (const TaskId id : ring) {
      listed.push_back(graph.task(id));
      in_ring[number_of(id)] = true;
    }
  }
  // Outside the rings only those who wait for one of them are stuck for certain. A chain longer than there are tasks is
  // a ring that may yet be freed.
  const auto leads_to_ring = [&](const WaitGraph::Task* at) {
    for (std::size_t i = 0; i < unfinished.size() && at != nullptr; ++i, at = graph.task(graph.waits_for(*at)))
      if (in_ring[number_of(at->id)]) return true;
    return false;
  };
  for (const auto* task : unfinished) {
    if (task->state != WaitGraph::TaskState::parked || in_ring[number_of(task->id)]) continue;
    if (is_whole || leads_to_ring(task)) listed.push_back(task);
  }
  return listed;
}

}  // namespace

const char* verdict_kind_name(VerdictKind kind) noexcept {
  switch (kind) {
    case VerdictKind::none: return "";
    case VerdictKind::deadlock: return "deadlock";
    case VerdictKind::partial_deadlock: return "partial-deadlock";
  }
  return "";
}

Verdict make_verdict(const WaitGraph& graph, const Names& names, const ObjectDirectory& directory, bool is_whole) {
  Verdict verdict;
  std::vector<std::vector<TaskId>> rings = graph.rings();
  if (!is_whole) std::erase_if(rings, [&](const auto& ring) { return graph.may_be_freed(ring); });
  const std::vector<const WaitGraph::Task*> stuck =
      is_whole || !rings.empty() ? in_order(graph, rings, is_whole) : std::vector<const WaitGraph::Task*>();
  if (stuck.empty()) return verdict;
  verdict.kind = is_whole ? VerdictKind::deadlock : VerdictKind::partial_deadlock;
  if (!rings.empty()) verdict.cycle = rings.front();

  const DeadlockWords words(graph, names, directory);
  for (const auto* task : stuck) {
    if (verdict.entries.size() == max_entries) {
      verdict.omitted = static_cast<std::uint32_t>(stuck.size() - max_entries);
      break;
    }
    verdict.entries.push_back(words.entry(*task));
  }

  std::string& headline = verdict.headline;
  headline = is_whole ? "deadlock: " : "partial deadlock: ";
  if (verdict.cycle.size() == 1) {
    headline += words.task_name(verdict.cycle.front());
    headline += " waits for itself";
  } else if (!verdict.cycle.empty() && verdict.cycle.size() <= max_names_in_headline) {
    headline += words.task_names(verdict.cycle);
    headline += verdict.cycle.size() == 2 ? " wait for each other" : " wait for each other in a circle";
  } else if (!verdict.cycle.empty()) {
    append_number(headline, verdict.cycle.size());
    headline += " tasks wait for each other in a circle";
  } else if (stuck.size() == 1) {
    headline += words.task_name(stuck.front()->id);
    headline += " waits, and nobody is left to wake it";
  } else if (stuck.size() <= max_names_in_headline) {
    std::vector<TaskId> ids;
    for (const auto* task : stuck) ids.push_back(task->id);
    headline += words.task_names(ids);
    headline += " wait, and nobody is left to wake them";
  } else {
    append_number(headline, stuck.size());
    headline += " tasks wait, and nobody is left to wake them";
  }
  if (rings.size() > 1) {
    headline += "; ";
    append_number(headline, rings.size() - 1);
    headline += rings.size() == 2 ? " more such circle" : " more such circles";
  }
  return verdict;
}

void LeftBehind::on_event(const TraceRecord& record) {
  if (record.kind == EventKind::task_created) {
    if (main_ == TaskId::none) main_ = record.as<trace::TaskCreated>().created;
  } else if (record.kind == EventKind::task_done && record.as<trace::TaskDone>().ended == main_) {
    main_ = TaskId::none;
    if (verdict_.kind == VerdictKind::none) verdict_ = make_verdict(graph_, names_, directory_, false);
  }
}

}  // namespace lockstep
