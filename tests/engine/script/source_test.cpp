#include "engine/script/source.hpp"

#include <doctest/doctest.h>

using lockstep::script::Source;

TEST_SUITE_BEGIN("script/source");

TEST_CASE("every kind of line end is one newline") {
  const Source source(
      "\xEF\xBB\xBF"
      "a\r\nb\rc");
  CHECK(source.text() == "a\nb\nc\n");
  CHECK(source.line_count() == 3);
  CHECK(source.line(3) == "c");
  CHECK(source.line(4) == "");
}

TEST_CASE("a byte column becomes characters for people and units for editors") {
  const Source source("é😀x");
  CHECK(source.character_column(1, 6) == 2);
  CHECK(source.utf16_column(1, 6) == 3);
  CHECK(source.utf16_column(1, 99) == 4);
}

TEST_SUITE_END();
