#pragma once
/// One event, one line: the text of both terminals, and JSON lines.

#include <cstdint>
#include <string>

#include "engine/trace/names.hpp"
#include "engine/trace/object_directory.hpp"
#include "engine/trace/trace_event.hpp"

namespace lockstep {

/// How a line is dressed.
enum class LineStyle : std::uint8_t {
  plain,
  ansi,  ///< a colour for each task, dim for what the loop does; 256-colour codes
};

/// Makes the text of records. Names come escaped: a program cannot send a terminal control sequences.
class TraceFormatter {
 public:
  /// @param directory  has observed the records that will be formatted
  TraceFormatter(const Names& names, const ObjectDirectory& directory, LineStyle style = LineStyle::plain) noexcept
      : names_(names), directory_(directory), style_(style) {}

  /// Appends one line with its newline: time, task, what happened, source line.
  void append_line(std::string& out, const TraceRecord& record) const;

  /// Appends one JSON object with its newline: time, step, task, line, kind, then the payload's fields by name.
  void append_json(std::string& out, const TraceRecord& record) const;

 private:
  void append_what(std::string& out, const TraceRecord& record) const;
  void append_object(std::string& out, ObjectId id) const;
  void append_task(std::string& out, TaskId id) const;
  void append_name(std::string& out, NameId id) const;

  void append_value(std::string& out, TaskId id) const;
  void append_value(std::string& out, ObjectId id) const;
  void append_value(std::string& out, NameId id) const;
  void append_value(std::string& out, u32 number) const;
  void append_value(std::string& out, f64 number) const;
  template <class Enum>
  void append_value(std::string& out, Enum value) const;

  const Names& names_;
  const ObjectDirectory& directory_;
  LineStyle style_;
};

}  // namespace lockstep
