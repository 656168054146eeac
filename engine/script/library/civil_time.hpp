// Dates of the Gregorian calendar, UTC, and their text in the C locale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lockstep::script {

/// What struct_time holds.
struct CivilTime {
  int64_t year = 1970;
  int month = 1;      // 1 … 12
  int day = 1;        // 1 … 31
  int hour = 0;
  int minute = 0;
  int second = 0;     // up to 61
  int week_day = 3;   // Monday is 0
  int year_day = 1;   // 1 … 366
};

/// Days since 1970-01-01. @source Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2014)
int64_t days_from_civil(int64_t year, int month, int day);
CivilTime civil_from_seconds(int64_t seconds);
int64_t seconds_from_civil(const CivilTime& time);

/// As C's strftime; unknown directives stay as they are. @source ISO C, 7.29.3.5
std::string format_time(std::string_view format, const CivilTime& time);
/// "Tue Nov 14 22:13:20 2023"
std::string time_text(const CivilTime& time);

}  // namespace lockstep::script
