// Searching, splitting and stripping of text and bytes alike: on views, in bytes, without the VM.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep::script {

/// What the views hold: str counts characters and knows Unicode's blanks, bytes do neither.
enum class TextKind : uint8_t { utf8, bytes };

using Views = std::vector<std::string_view>;

inline constexpr size_t not_found = std::string_view::npos;
inline constexpr uint64_t no_limit = std::numeric_limits<uint64_t>::max();

/// Offset of the first or last occurrence, or not_found. Linear in both lengths for the first one.
size_t find_first(std::string_view text, std::string_view part, size_t from = 0);
size_t find_last(std::string_view text, std::string_view part);

/// Occurrences that do not overlap; of the empty text: one more than characters.
size_t count_parts(std::string_view text, std::string_view part, TextKind kind);
/// Replaces the first `most` occurrences.
std::string replace_parts(std::string_view text, std::string_view part, std::string_view by, uint64_t most, TextKind kind);

/// Pieces between separators; at most `most` cuts, from the left or from the right.
Views split_at(std::string_view text, std::string_view separator, uint64_t most);
Views split_at_from_right(std::string_view text, std::string_view separator, uint64_t most);
/// Pieces between runs of blanks.
Views split_at_spaces(std::string_view text, uint64_t most, TextKind kind);
Views split_at_spaces_from_right(std::string_view text, uint64_t most, TextKind kind);
Views split_into_lines(std::string_view text, bool keep_ends, TextKind kind);

/// Without characters of `characters` at the ends; a null `characters`: without blanks.
std::string_view strip_ends(std::string_view text, const std::string_view* characters, bool left, bool right, TextKind kind);

}  // namespace lockstep::script
