#include "engine/trace/recorder.hpp"

#include <algorithm>

namespace lockstep {

void Recorder::add_chunk() { chunks_.push_back(std::make_unique_for_overwrite<TraceRecord[]>(chunk_records)); }

std::span<const TraceRecord> Recorder::records(std::size_t first) const noexcept {
  if (first >= size_) return {};
  const std::size_t offset = first % chunk_records;
  const std::size_t count = std::min(chunk_records - offset, size_ - first);
  return {chunks_[first / chunk_records].get() + offset, count};
}

}  // namespace lockstep
