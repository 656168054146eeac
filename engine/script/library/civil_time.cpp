#include "engine/script/library/civil_time.hpp"

#include <cstdio>

namespace lockstep::script {
namespace {

constexpr const char* day_names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr const char* month_names[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};

void append_number(std::string& text, const char* format, int64_t number) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, format, static_cast<long long>(number));
  text += buffer;
}

int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }
int64_t floor_mod(int64_t a, int64_t b) { return a - floor_div(a, b) * b; }
bool is_leap(int64_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

struct IsoWeek {
  int64_t year;
  int week;
};

/// The week that holds this week's Thursday belongs to that Thursday's year.
IsoWeek iso_week(const CivilTime& time) {
  const int thursday = time.year_day - 1 - time.week_day + 3;  // day of the year, from 0; may lie outside
  if (thursday < 0) {
    const int days = is_leap(time.year - 1) ? 366 : 365;
    return {time.year - 1, (thursday + days) / 7 + 1};
  }
  const int days = is_leap(time.year) ? 366 : 365;
  if (thursday >= days) return {time.year + 1, 1};
  return {time.year, thursday / 7 + 1};
}

void append_directive(std::string& text, char directive, const CivilTime& time) {
  const int hour12 = time.hour % 12 == 0 ? 12 : time.hour % 12;
  const int sunday_based = (time.week_day + 1) % 7;
  const std::string_view day = day_names[floor_mod(time.week_day, 7)];
  const std::string_view month = month_names[floor_mod(time.month - 1, 12)];
  switch (directive) {
    case 'a': text += day.substr(0, 3); break;
    case 'A': text += day; break;
    case 'b': case 'h': text += month.substr(0, 3); break;
    case 'B': text += month; break;
    case 'c': text += time_text(time); break;
    case 'C': append_number(text, "%02lld", floor_div(time.year, 100)); break;
    case 'd': append_number(text, "%02lld", time.day); break;
    case 'D': case 'x': text += format_time("%m/%d/%y", time); break;
    case 'e': append_number(text, "%2lld", time.day); break;
    case 'F': text += format_time("%Y-%m-%d", time); break;
    case 'g': append_number(text, "%02lld", floor_mod(iso_week(time).year, 100)); break;
    case 'G': append_number(text, "%lld", iso_week(time).year); break;
    case 'H': append_number(text, "%02lld", time.hour); break;
    case 'I': append_number(text, "%02lld", hour12); break;
    case 'j': append_number(text, "%03lld", time.year_day); break;
    case 'k': append_number(text, "%2lld", time.hour); break;
    case 'l': append_number(text, "%2lld", hour12); break;
    case 'm': append_number(text, "%02lld", time.month); break;
    case 'M': append_number(text, "%02lld", time.minute); break;
    case 'n': text += '\n'; break;
    case 'p': text += time.hour < 12 ? "AM" : "PM"; break;
    case 'P': text += time.hour < 12 ? "am" : "pm"; break;
    case 'r': text += format_time("%I:%M:%S %p", time); break;
    case 'R': text += format_time("%H:%M", time); break;
    case 's': append_number(text, "%lld", seconds_from_civil(time)); break;
    case 'S': append_number(text, "%02lld", time.second); break;
    case 't': text += '\t'; break;
    case 'T': case 'X': text += format_time("%H:%M:%S", time); break;
    case 'u': append_number(text, "%lld", time.week_day + 1); break;
    case 'U': append_number(text, "%02lld", (time.year_day - 1 + 7 - sunday_based) / 7); break;
    case 'V': append_number(text, "%02lld", iso_week(time).week); break;
    case 'w': append_number(text, "%lld", sunday_based); break;
    case 'W': append_number(text, "%02lld", (time.year_day - 1 + 7 - time.week_day) / 7); break;
    case 'y': append_number(text, "%02lld", floor_mod(time.year, 100)); break;
    case 'Y': append_number(text, "%lld", time.year); break;
    case 'z': text += "+0000"; break;
    case 'Z': text += "UTC"; break;
    case '%': text += '%'; break;
    default:
      text += '%';
      text += directive;
  }
}

}  // namespace

int64_t days_from_civil(int64_t year, int month, int day) {
  if (month <= 2) --year;
  const int64_t era = floor_div(year, 400);
  const int64_t year_of_era = year - era * 400;
  const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

CivilTime civil_from_seconds(int64_t seconds) {
  const int64_t days = floor_div(seconds, 86400);
  const int64_t rest = floor_mod(seconds, 86400);
  const int64_t shifted = days + 719468;
  const int64_t era = floor_div(shifted, 146097);
  const int64_t day_of_era = shifted - era * 146097;
  const int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_shifted = (5 * day_of_year + 2) / 153;  // from March
  CivilTime time;
  time.day = static_cast<int>(day_of_year - (153 * month_shifted + 2) / 5 + 1);
  time.month = static_cast<int>(month_shifted < 10 ? month_shifted + 3 : month_shifted - 9);
  time.year = year_of_era + era * 400 + (time.month <= 2 ? 1 : 0);
  time.hour = static_cast<int>(rest / 3600);
  time.minute = static_cast<int>(rest / 60 % 60);
  time.second = static_cast<int>(rest % 60);
  time.week_day = static_cast<int>(floor_mod(days + 3, 7));
  time.year_day = static_cast<int>(days - days_from_civil(time.year, 1, 1)) + 1;
  return time;
}

int64_t seconds_from_civil(const CivilTime& time) {
  // Months beyond 1 … 12 count on into other years, as mktime allows.
  const int64_t month = time.month - 1;
  const int64_t days = days_from_civil(time.year + floor_div(month, 12), static_cast<int>(floor_mod(month, 12)) + 1, 1) + time.day - 1;
  return days * 86400 + time.hour * int64_t{3600} + time.minute * int64_t{60} + time.second;
}

std::string format_time(std::string_view format, const CivilTime& time) {
  std::string text;
  for (size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%' || i + 1 == format.size()) {
      text += format[i];
      continue;
    }
    // glibc's flag "-": no padding
    if (format[i + 1] == '-' && i + 2 < format.size()) {
      std::string padded;
      append_directive(padded, format[i + 2], time);
      size_t first = 0;
      while (first + 1 < padded.size() && (padded[first] == '0' || padded[first] == ' ')) ++first;
      text += padded.substr(first);
      i += 2;
      continue;
    }
    append_directive(text, format[++i], time);
  }
  return text;
}

std::string time_text(const CivilTime& time) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.3s %.3s %2d %02d:%02d:%02d %lld", day_names[floor_mod(time.week_day, 7)], month_names[floor_mod(time.month - 1, 12)], time.day,
                time.hour, time.minute, time.second, static_cast<long long>(time.year));
  return buffer;
}

}  // namespace lockstep::script
