#pragma once
/// What `lockstep check` says of a search: for a person, and as one JSON object.

#include <string>

#include "bindings/cli/check.hpp"

namespace lockstep::cli {

/// How a search came out.
enum class CheckVerdict : std::uint8_t { clean, failure, bounded };

/// The outcome that fails and is nearest to asyncio's order; null if none fails. Several outcomes where none of them is a
/// failure by itself: the nearest that differs from asyncio's own.
[[nodiscard]] const SearchOutcome* failing_outcome(const SearchReport& report);

/// `deadlock`, `exception`, `different results`, `over the limit`
[[nodiscard]] std::string failure_kind(const SearchOutcome& outcome);

[[nodiscard]] CheckVerdict verdict_of(const SearchReport& report);

/// The report for a person, with the line that replays the failure.
void append_report(std::string& out, const CheckArguments& arguments, const SearchReport& report);

/// One JSON object and a newline.
void append_json_report(std::string& out, const CheckArguments& arguments, const SearchReport& report, const std::vector<std::uint64_t>& behaviours);

}  // namespace lockstep::cli
