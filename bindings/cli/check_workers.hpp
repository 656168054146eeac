#pragma once
/// A search by several processes side by side, each with one shard of it.

#include <functional>
#include <vector>

#include "bindings/cli/check.hpp"

namespace lockstep::cli {

/// What a search found, and the numbers of its behaviours in order.
struct Finding {
  SearchReport report;
  std::vector<std::uint64_t> behaviours;
};

/// Puts the findings of all shards together. Outcomes keep the schedule nearest to asyncio's order.
[[nodiscard]] Finding merge(const std::vector<Finding>& findings);

/// Calls `search` with each shard's number, from 1, in a process of its own, and puts together what they found. False if
/// processes cannot be had here.
[[nodiscard]] bool search_in_workers(std::uint32_t workers, const std::function<Finding(std::uint32_t shard)>& search, Finding& found);

}  // namespace lockstep::cli
