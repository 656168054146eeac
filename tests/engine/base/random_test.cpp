#include "engine/base/random.hpp"

#include <doctest/doctest.h>

using namespace lockstep;

TEST_SUITE("base/random") {
  TEST_CASE("a seed gives the published sequence") {
    Random random(1234567);
    CHECK(random.next() == 6457827717110365317U);
    CHECK(random.next() == 3203168211198807973U);
    CHECK(random.next() == 9817491932198370423U);
  }

  TEST_CASE("numbers below a bound stay below it and reach every value") {
    Random random(1);
    unsigned seen = 0;
    for (int i = 0; i < 200; ++i) {
      const std::uint32_t number = random.below(5);
      REQUIRE(number < 5);
      seen |= 1U << number;
    }
    CHECK(seen == 0b11111);
  }
}
