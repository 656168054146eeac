#include "engine/trace/names.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace lockstep;

TEST_SUITE("trace/names") {
  TEST_CASE("a text has one id, and ids come in order of first use") {
    Names names;
    const NameId a = names.intern("a");
    const NameId b = names.intern("b");
    CHECK(number_of(a) == 1);
    CHECK(number_of(b) == 2);
    CHECK(names.intern(std::string("a")) == a);
    CHECK(names.text(b) == "b");
    CHECK(names.size() == 3);
  }

  TEST_CASE("id 0 is the empty text and unknown ids are empty") {
    Names names;
    CHECK(names.intern("") == NameId::none);
    CHECK(names.text(NameId{99}) == "");
  }

  TEST_CASE("texts stay valid while the table grows") {
    Names names;
    const std::string_view first = names.text(names.intern("first"));
    for (int i = 0; i < 1000; ++i) (void)names.intern(std::to_string(i));
    CHECK(first == "first");
    CHECK(names.intern("first") == NameId{1});
  }
}
