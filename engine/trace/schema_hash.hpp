#pragma once
/// A number that changes with every change of the .def tables that the page is built from.

#include <cstdint>
#include <string>

namespace lockstep {

/// FNV-1a over names, types and order of events, fields, enumerators, object kinds and counters. Texts do not count.
///
/// @source Fowler, Noll, Vo; draft-eastlake-fnv, 64 bits
[[nodiscard]] std::uint64_t schema_hash() noexcept;

/// The same as 16 hexadecimal digits: what the page and the engine compare.
[[nodiscard]] std::string schema_hash_text();

}  // namespace lockstep
