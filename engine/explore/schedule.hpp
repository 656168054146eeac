#pragma once
/// The choices of one run: what makes it happen again. And their short text form, for links and command lines.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.hpp"

namespace lockstep {

/// Why a text is no schedule.
enum class ScheduleError : std::uint8_t {
  bad_number,     ///< a number is missing or too great
  bad_character,  ///< something that is neither a digit, `x`, `.` nor white space
};

/// One index per choice point, in order; 0 is asyncio's own choice. What lies beyond the end is 0.
///
/// The text is the indices with dots between, runs of one index as `index x count`: `0x12.2.0x3.1`. Zeros at the end are
/// left out, so asyncio's own order is the empty text.
class Schedule {
 public:
  /// Choice points a text may name. More is no schedule that a person or a link carries.
  static constexpr std::size_t max_choices = 10'000'000;

  Schedule() = default;
  explicit Schedule(std::vector<std::uint32_t> choices);

  /// @errors ScheduleError: the text is none; nothing is made
  [[nodiscard]] static Result<Schedule, ScheduleError> parse(std::string_view text);

  [[nodiscard]] std::string text() const;

  /// The index at a choice point, from 0.
  [[nodiscard]] std::uint32_t at(std::size_t choice_point) const noexcept {
    return choice_point < choices_.size() ? choices_[choice_point] : 0;
  }
  void add(std::uint32_t choice) { choices_.push_back(choice); }

  /// Choice points up to the last that is not asyncio's own choice.
  [[nodiscard]] std::size_t size() const noexcept;
  /// How many choices are not asyncio's.
  [[nodiscard]] std::size_t deviations() const noexcept;

  friend bool operator==(const Schedule& a, const Schedule& b) noexcept;

 private:
  std::vector<std::uint32_t> choices_;
};

}  // namespace lockstep
