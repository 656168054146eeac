#pragma once
/// LS_ASSERT: a broken invariant of ours stops the program and says which one.
///
/// On in every build: a wrong schedule that goes on is worse than a stop. What a user's program does
/// wrong is never an assertion; it is a Result, an Outcome or a value of the script.

namespace lockstep {

/// Prints where and which invariant broke, then aborts. Never returns.
[[noreturn]] void assertion_failed(const char* file, int line, const char* sentence) noexcept;

}  // namespace lockstep

#define LS_ASSERT(condition, sentence)                            \
  do {                                                            \
    if (!(condition)) [[unlikely]]                                \
      ::lockstep::assertion_failed(__FILE__, __LINE__, sentence); \
  } while (false)
