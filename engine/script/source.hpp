#pragma once
// The text of a script and its lines; turns byte columns into the columns people and editors count.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep::script {

/// A script's text as the parser sees it: no byte order mark, every line ended by one LF.
///
/// Columns are bytes of UTF-8 from 0 everywhere in the engine; only what is shown to a person is converted.
class Source {
 public:
  explicit Source(std::string_view text);

  /// The whole text, always ended by a newline unless empty; followed by a NUL byte.
  std::string_view text() const { return text_; }

  /// How many lines there are.
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }

  /// Line `line` (from 1) without its newline; empty when there is no such line.
  std::string_view line(std::uint32_t line) const;

  /// The byte column as a count of characters from 0: what CPython's tracebacks and carets count.
  std::uint32_t character_column(std::uint32_t line, std::uint32_t column) const;

  /// The byte column as a count of UTF-16 units from 0: what an editor in a page counts.
  std::uint32_t utf16_column(std::uint32_t line, std::uint32_t column) const;

 private:
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
};

/// The text without byte order mark, with CR LF and CR as LF, and with a newline at its end unless it is empty.
std::string normalised_text(std::string_view text);

}  // namespace lockstep::script
