#pragma once
/// Bodies for cases about several tasks at once, and how their ends read. Their Python twins gave the expected stories.

#include <cstdio>
#include <string>
#include <string_view>

#include "engine/core/or_return.hpp"
#include "engine/core/task_group.hpp"
#include "tests/engine/support/world.hpp"

namespace lockstep::test {

/// A time as Python's `%g`.
inline std::string text_of_time(double seconds) {
  char out[32];
  std::snprintf(out, sizeof out, "%g", seconds);
  return out;
}

/// A world whose loop is known, with the words that stories need.
struct Stage : World {
  Loop loop{run};

  /// The virtual time as text.
  [[nodiscard]] std::string now() const { return text_of_time(loop.time()); }

  /// Runs a body as the main task, then everything else; the story so far.
  template <class T>
  [[nodiscard]] std::string play(Co<T> body) {
    const TaskRef main = loop.spawn(std::move(body));
    (void)loop.run();
    CHECK(main->done());
    return log;
  }
};

/// What a worker does when its sleep is over, and when it is cancelled.
struct Manner {
  bool fails = false;
  double clean_up_s = 0;  ///< after a cancellation; negative: fails instead
};

/// Sleeps, says how that went, gives its name or fails with it.
inline Co<Fallible<std::string>> work(Stage& w, std::string name, double seconds, Manner manner = {}) {
  const WaitResult slept = co_await sleep_for(seconds);
  if (!slept) {
    w.say(name, "cancelled at " + w.now());
    if (manner.clean_up_s > 0) co_await or_return(sleep_for(manner.clean_up_s));
    if (manner.clean_up_s < 0) co_return failure(Error(name + " in clean-up"));
    co_return failure(Error(SyncError::cancelled));
  }
  if (manner.fails) {
    w.say(name, "fails at " + w.now());
    co_return failure(Error(name));
  }
  w.say(name, "done at " + w.now());
  co_return name;
}

/// An error in a word: `cancelled`, `timed out`, its text, or `[a, b]` of a group.
inline std::string word(const Error& error) {
  if (!error) return "None";
  if (error == SyncError::cancelled) return "cancelled";
  if (error == SyncError::timed_out) return "timed out";
  const ErrorGroup* group = error.get_if<ErrorGroup>();
  if (group == nullptr) return error.text();
  std::string out;
  for (const Error& one : group->errors) out += (out.empty() ? "[" : ", ") + word(one);
  return out + "]";
}

/// How a Result ended: its text, `None`, or its error.
template <class T, class E>
[[nodiscard]] std::string how(const Result<T, E>& result) {
  if (!result.has_value()) return word(Error(result.error()));
  if constexpr (std::is_convertible_v<T, std::string_view>)
    return std::string(*result);
  else
    return "None";
}

/// `True` or `False`.
inline std::string yes(bool value) { return value ? "True" : "False"; }

}  // namespace lockstep::test
