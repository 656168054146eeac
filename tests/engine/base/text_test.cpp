#include "engine/base/text.hpp"

#include <cstdint>
#include <doctest/doctest.h>
#include <limits>

using namespace lockstep;

namespace {

std::string float_text(double value) {
  std::string out;
  append_python_float(out, value);
  return out;
}

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

}  // namespace

TEST_SUITE("base/text") {
  TEST_CASE("a float's text is the shortest that reads back, laid out as Python does") {
    CHECK(float_text(0.0) == "0.0");
    CHECK(float_text(-0.0) == "-0.0");
    CHECK(float_text(1.0) == "1.0");
    CHECK(float_text(0.1) == "0.1");
    CHECK(float_text(0.1 + 0.2) == "0.30000000000000004");
    CHECK(float_text(123456.789) == "123456.789");
    CHECK(float_text(0.0001) == "0.0001");
    CHECK(float_text(0.00001) == "1e-05");
    CHECK(float_text(1e15) == "1000000000000000.0");
    CHECK(float_text(1e16) == "1e+16");
    CHECK(float_text(1.5e300) == "1.5e+300");
    CHECK(float_text(-2.5e-7) == "-2.5e-07");
    CHECK(float_text(5e-324) == "5e-324");
    CHECK(float_text(std::numeric_limits<double>::infinity()) == "inf");
    CHECK(float_text(-std::numeric_limits<double>::infinity()) == "-inf");
    CHECK(float_text(std::numeric_limits<double>::quiet_NaN()) == "nan");
  }

  TEST_CASE("integers keep their least and greatest values") {
    std::string out;
    append_number(out, std::numeric_limits<std::uint64_t>::max());
    out += ' ';
    append_signed(out, std::numeric_limits<std::int64_t>::min());
    out += ' ';
    append_signed(out, -1);
    append_number(out, 0);
    CHECK(out == "18446744073709551615 -9223372036854775808 -10");
  }

  TEST_CASE("control characters become visible, other text passes") {
    CHECK(escaped("a\x1b[31mb\n\t\r\x7f") == "a\\x1b[31mb\\n\\t\\r\\x7f");
    CHECK(escaped("gr\xc3\xbc\xc3\x9f \xe2\x82\xac") == "gr\xc3\xbc\xc3\x9f \xe2\x82\xac");
    CHECK(escaped("\xc2\x9b"
                  "31m") == "\\x9b31m");
    CHECK(escaped(std::string_view("\0", 1)) == "\\x00");
  }

  TEST_CASE("JSON strings are quoted and escaped") {
    std::string out;
    append_json_string(out, "a\"b\\c\n\x1b\xc2\x9b\xc3\xbc");
    CHECK(out == "\"a\\\"b\\\\c\\u000a\\u001b\\u009b\xc3\xbc\"");
  }

  TEST_CASE("columns are padded and never cut") {
    std::string out;
    append_padded(out, "ab", 4);
    out += '|';
    append_padded(out, "abcdef", 4);
    CHECK(out == "ab  |abcdef");
    out.clear();
    append_fixed(out, 0.1, 6);
    CHECK(out == "0.100000");
  }
}
