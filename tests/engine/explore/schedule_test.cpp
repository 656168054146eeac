#include "engine/explore/schedule.hpp"

#include <doctest/doctest.h>

using namespace lockstep;

TEST_SUITE("explore/schedule") {
  TEST_CASE("asyncio's own order is the empty text") {
    CHECK(Schedule().text() == "");
    CHECK(Schedule({0, 0, 0}).text() == "");
    CHECK(Schedule({0, 0, 0}) == Schedule());
  }

  TEST_CASE("a text reads back as the schedule it was made of") {
    const Schedule schedule({0, 0, 0, 2, 1, 1, 0, 3});
    CHECK(schedule.text() == "0x3.2.1x2.0.3");
    CHECK(schedule.deviations() == 4);
    const auto again = Schedule::parse(schedule.text());
    REQUIRE(again.has_value());
    CHECK(*again == schedule);
    CHECK(again->at(3) == 2);
    CHECK(again->at(100) == 0);
  }

  TEST_CASE("a text that is no schedule says why") {
    const auto why = [](std::string_view text) { return Schedule::parse(text).error(); };
    CHECK(why("1.") == ScheduleError::bad_number);
    CHECK(why("x3") == ScheduleError::bad_number);
    CHECK(why("1x0") == ScheduleError::bad_number);
    CHECK(why("1,2") == ScheduleError::bad_character);
    CHECK(why("0x99999999") == ScheduleError::bad_number);
    CHECK(why("99999999999") == ScheduleError::bad_number);
  }
}
