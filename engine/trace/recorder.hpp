#pragma once
/// Keeps the records of a run up to a limit, and tells observers of every one.
///
/// Records are append-only and have an index that never changes, so a reader remembers how many it has seen.

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "engine/trace/trace_event.hpp"

namespace lockstep {

/// Hears of every event as it happens, also of those the recorder no longer keeps.
class TraceObserver {
 public:
  virtual void on_event(const TraceRecord& record) = 0;

 protected:
  ~TraceObserver() = default;
};

/// The records of one run.
class Recorder {
 public:
  /// How many records a chunk of storage holds. Growing never copies what is there.
  static constexpr std::size_t chunk_records = 8192;

  /// @param max_records  records beyond it are counted and observed but not kept; 0 keeps none
  explicit Recorder(std::size_t max_records = 1'000'000) noexcept : max_records_(max_records) {}
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  /// Adds a record, if there is room, and tells the observers in the order they were added.
  void append(const TraceRecord& record) {
    if (size_ < max_records_) [[likely]] {
      if (size_ % chunk_records == 0) add_chunk();
      chunks_.back()[size_ % chunk_records] = record;
      ++size_;
    } else {
      ++dropped_;
    }
    for (TraceObserver* observer : observers_) observer->on_event(record);
  }

  /// Adds an observer, which must outlive the recorder or its last event.
  void add_observer(TraceObserver& observer) { observers_.push_back(&observer); }

  /// How many records are kept.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// How many were not kept because the limit was reached.
  [[nodiscard]] std::size_t dropped() const noexcept { return dropped_; }
  [[nodiscard]] std::size_t max_records() const noexcept { return max_records_; }

  /// The kept records from index `first` that lie in one piece of memory; empty at the end. For all records from
  /// `first` call again with `first + span.size()`. Valid until the recorder is destroyed.
  [[nodiscard]] std::span<const TraceRecord> records(std::size_t first) const noexcept;

  /// One kept record.
  [[nodiscard]] const TraceRecord& operator[](std::size_t index) const noexcept {
    return chunks_[index / chunk_records][index % chunk_records];
  }

 private:
  void add_chunk();

  std::vector<std::unique_ptr<TraceRecord[]>> chunks_;
  std::vector<TraceObserver*> observers_;
  std::size_t size_ = 0;
  std::size_t dropped_ = 0;
  std::size_t max_records_;
};

}  // namespace lockstep
