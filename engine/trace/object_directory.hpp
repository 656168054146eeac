#pragma once
/// Which kind and name an id has, learned from the trace.

#include <cstdint>
#include <vector>

#include "engine/trace/names.hpp"
#include "engine/trace/recorder.hpp"

namespace lockstep {

/// An observer that knows every task and object that the trace has introduced. Names are the latest.
class ObjectDirectory final : public TraceObserver {
 public:
  struct Entry {
    ObjectKind kind = ObjectKind::none;
    NameId name = NameId::none;
  };

  ~ObjectDirectory() = default;
  void on_event(const TraceRecord& record) override;

  /// What is known of an id; kind none if nothing is.
  [[nodiscard]] Entry of(ObjectId id) const noexcept {
    return number_of(id) < entries_.size() ? entries_[number_of(id)] : Entry{};
  }
  [[nodiscard]] Entry of(TaskId id) const noexcept { return of(object_of(id)); }

  /// One more than the greatest id.
  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(entries_.size()); }

 private:
  Entry& entry(std::uint32_t id);

  std::vector<Entry> entries_;
};

}  // namespace lockstep
