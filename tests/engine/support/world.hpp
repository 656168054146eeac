#pragma once
/// A small world for tests: a run with a recorder, a loop, and a story that bodies write and a case compares.

#include <doctest/doctest.h>
#include <string>
#include <string_view>

#include "engine/base/text.hpp"
#include "engine/core/native_task.hpp"
#include "engine/trace/format.hpp"
#include "engine/trace/object_directory.hpp"

namespace lockstep::test {

/// One run. Declare the World first, then primitives, then the Loop, so that tasks go before what they use.
struct World {
  Recorder recorder;
  ObjectDirectory directory;
  RunState run{&recorder};
  std::string log;

  World() { recorder.add_observer(directory); }

  /// Adds a sentence to the story.
  void say(std::string_view sentence) {
    if (!log.empty()) log += ", ";
    log += sentence;
  }
  void say(std::string_view who, std::string_view what) { say(std::string(who) + " " + std::string(what)); }

  /// How many records of a kind there are.
  [[nodiscard]] std::size_t count(EventKind kind) const {
    std::size_t n = 0;
    for (std::size_t i = 0; i < recorder.size(); ++i) n += recorder[i].kind == kind;
    return n;
  }
  /// The trace as plain lines.
  [[nodiscard]] std::string trace_text() const {
    TraceFormatter formatter(run.names, directory);
    std::string out;
    for (std::size_t i = 0; i < recorder.size(); ++i) formatter.append_line(out, recorder[i]);
    return out;
  }
};

/// A number as text.
inline std::string text(std::uint64_t value) {
  std::string out;
  append_number(out, value);
  return out;
}

/// How a wait ended, in a word.
inline std::string_view word(const WaitResult& result) { return result ? "ok" : text_of(result.error()).name; }

/// Runs exactly `count` turns.
inline void run_turns(Loop& loop, int count) {
  for (int i = 0; i < count; ++i) (void)loop.run_one();
}

}  // namespace lockstep::test
