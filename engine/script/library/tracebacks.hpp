// The parts of a printed exception.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// A piece of the text of an exception, made of whole lines.
using TextPieces = std::vector<std::string>;

/// The frames of a traceback, outermost first, with source lines and carets; repetitions are cut short.
/// @param limit  as in module traceback: so many entries from the outermost, -n from the innermost
/// @source CPython 3.14, Lib/traceback.py, StackSummary.format
void append_frames(Vm& vm, TextPieces& pieces, const Exception* exception, int64_t limit = INT64_MAX);

/// The `instruction` of a frame that an exception was thrown into before its first one: it was at the function's first line.
constexpr uint32_t not_started = UINT32_MAX;

/// The line of a traceback's entry.
inline uint32_t line_of(const TracebackEntry& entry) {
  return entry.instruction == not_started ? entry.code->first_line : entry.code->lines[entry.instruction];
}

/// "ValueError: text" with notes, or the four lines of a SyntaxError. Never leaves an exception pending.
void append_exception_only(Vm& vm, TextPieces& pieces, const Value& exception);

/// What NameError, AttributeError or ImportError was perhaps meant to say: ". Did you mean: 'x'?", or nothing.
/// @source CPython 3.14, Lib/traceback.py, _compute_suggestion_error; Python/suggestions.c
std::string suggestion_for(Vm& vm, const Value& exception);

/// The candidate that `wrong` was perhaps meant to be, or nothing.
std::string nearest_name(std::string_view wrong, const std::vector<std::string>& candidates);

struct FormatExceptionOptions {
  bool chain = true;
  int64_t limit = INT64_MAX;
};
/// The whole text: chain, groups, frames.
TextPieces exception_pieces(Vm& vm, const Value& exception, const FormatExceptionOptions& options);

}  // namespace lockstep::script
