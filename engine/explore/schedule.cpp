#include "engine/explore/schedule.hpp"

#include <algorithm>
#include <limits>

#include "engine/base/text.hpp"

namespace lockstep {
namespace {

/// Takes the digits at the front; false if there are none or the number does not fit.
bool take_number(std::string_view& text, std::uint32_t& value) {
  std::uint64_t number = 0;
  std::size_t used = 0;
  while (used < text.size() && text[used] >= '0' && text[used] <= '9') {
    number = number * 10 + static_cast<std::uint64_t>(text[used++] - '0');
    if (number > std::numeric_limits<std::uint32_t>::max()) return false;
  }
  text.remove_prefix(used);
  value = static_cast<std::uint32_t>(number);
  return used > 0;
}

}  // namespace

Schedule::Schedule(std::vector<std::uint32_t> choices) : choices_(std::move(choices)) {}

Result<Schedule, ScheduleError> Schedule::parse(std::string_view text) {
  Schedule schedule;
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
  while (!text.empty()) {
    std::uint32_t choice = 0;
    std::uint32_t count = 1;
    if (!take_number(text, choice)) return failure(ScheduleError::bad_number);
    if (text.starts_with('x')) {
      text.remove_prefix(1);
      if (!take_number(text, count) || count == 0) return failure(ScheduleError::bad_number);
    }
    if (count > max_choices - schedule.choices_.size()) return failure(ScheduleError::bad_number);
    schedule.choices_.insert(schedule.choices_.end(), count, choice);
    if (text.empty()) break;
    if (text.front() != '.') return failure(ScheduleError::bad_character);
    text.remove_prefix(1);
    if (text.empty()) return failure(ScheduleError::bad_number);
  }
  return schedule;
}

std::string Schedule::text() const {
  std::string out;
  const std::size_t end = size();
  for (std::size_t i = 0; i < end;) {
    std::size_t same = 1;
    while (i + same < end && choices_[i + same] == choices_[i]) ++same;
    if (!out.empty()) out += '.';
    append_number(out, choices_[i]);
    if (same > 1) {
      out += 'x';
      append_number(out, same);
    }
    i += same;
  }
  return out;
}

std::size_t Schedule::size() const noexcept {
  std::size_t end = choices_.size();
  while (end > 0 && choices_[end - 1] == 0) --end;
  return end;
}

std::size_t Schedule::deviations() const noexcept {
  return static_cast<std::size_t>(std::count_if(choices_.begin(), choices_.end(), [](std::uint32_t c) { return c != 0; }));
}

bool operator==(const Schedule& a, const Schedule& b) noexcept {
  return a.size() == b.size() && std::equal(a.choices_.begin(), a.choices_.begin() + static_cast<std::ptrdiff_t>(a.size()), b.choices_.begin());
}

}  // namespace lockstep
