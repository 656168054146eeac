#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::check_answers;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/format") {
TEST_CASE("ints") {
  check_answers({
      {R"~(f"{255:x} {255:#X} {255:08b} {-255:+} {255: } {65:c} {255:o} {255:#o}")~",
       R"~('ff 0XFF 11111111 -255  255 A 377 0o377')~"},
      {R"~(f"{1234567:,} {1234567:_} {-1234:010,} {1234:09,} {123456:_x} {5:^7} {5:*<4} {-5:=6} {5:05}")~",
       R"~('1,234,567 1_234_567 -0,001,234 0,001,234 1_e240    5    5*** -    5 00005')~"},
      {R"~(f"{10**30:,} {True} {True:d} {3:.2f} {3:%} {7:n} {12345:e}")~",
       R"~('1,000,000,000,000,000,000,000,000,000,000 True 1 3.00 300.000000% 7 1.234500e+04')~"},
      {R"~(format(1, "q10"))~",
       R"~(ValueError: Invalid format specifier 'q10' for object of type 'int')~"},
      {R"~(format(1, "10q"))~",
       R"~(ValueError: Unknown format code 'q' for object of type 'int')~"},
      {R"~(format(1, ".2d"))~",
       R"~(ValueError: Precision not allowed in integer format specifier)~"},
      {R"~(format(1, "_,"))~",
       R"~(ValueError: Cannot specify both ',' and '_'.)~"},
      {R"~(format(1, ",,"))~",
       R"~(ValueError: Cannot specify ',' with ','.)~"},
      {R"~(format(1, ",x"))~",
       R"~(ValueError: Cannot specify ',' with 'x'.)~"},
      {R"~(format(1, ",s"))~",
       R"~(ValueError: Cannot specify ',' with 's'.)~"},
      {R"~(format(1, "zd"))~",
       R"~(ValueError: Negative zero coercion (z) not allowed in integer format specifier)~"},
      {R"~(format(1, "+c"))~",
       R"~(ValueError: Sign not allowed with integer format specifier 'c')~"},
      {R"~(format(-1, "c"))~",
       R"~(OverflowError: %c arg not in range(0x110000))~"},
      {R"~(format(1, "99999999999999999999d"))~",
       R"~(ValueError: Too many decimal digits in format string)~"},
      {R"~(format(10**400, "f"))~",
       R"~(OverflowError: int too large to convert to float)~"},
  });
}

TEST_CASE("floats") {
  check_answers({
      {R"~(f"{3.14159:.2f} {3.14159:10.3f}| {-0.0:z.1f} {1234.5:,.2f} {0.000123:g} {1e10:g} {1.5:e} {0.25:%} {0.256:.1%}")~",
       R"~('3.14      3.142| 0.0 1,234.50 0.000123 1e+10 1.500000e+00 25.000000% 25.6%')~"},
      {R"~(f"{1.0} {1.0:g} {1.0:.0f} {2.5:.0f} {3.5:.0f} {12.0:.2} {1e20:.3} {float('inf'):08} {float('nan'):+} {float('-inf'):F}")~",
       R"~('1.0 1 1 2 4 1.2e+01 1e+20 00000inf +nan -INF')~"},
      {R"~(f"{1234567.891:_.2f} {1234.5678:.6,f} {1234567.1:,.8_f} {0.1:.20f} {1e-7} {123456789.0:E} {5.0:#.0f} {3.0:#g} {1e5:#.0e}")~",
       R"~('1_234_567.89 1234.567,800 1,234,567.100_000_00 0.10000000000000000555 1e-07 1.234568E+08 5. 3.00000 1.e+05')~"},
      {R"~(f"{1234567.0:020,.2f} {-1234.5:=+12.1f} {1.5:*^10} {1.25:<8}|")~",
       R"~('0,000,001,234,567.00 -     1234.5 ***1.5**** 1.25    |')~"},
      {R"~(format(1.5, "d"))~",
       R"~(ValueError: Unknown format code 'd' for object of type 'float')~"},
      {R"~(format(1.0, "10q"))~",
       R"~(ValueError: Unknown format code 'q' for object of type 'float')~"},
      {R"~(format(1.5, "_n"))~",
       R"~(ValueError: Cannot specify '_' with 'n'.)~"},
      {R"~(format(1, ".f"))~",
       R"~(ValueError: Format specifier missing precision)~"},
  });
}

TEST_CASE("text") {
  check_answers({
      {R"~(f"{'abc':>6}|{'abc':^7}|{'abc':*<5}|{'abcdef':.3}|{'é':5}|{'日本':>4}|{'a':é^3}|{'abc':05}")~",
       R"~('   abc|  abc  |abc**|abc|é    |  日本|éaé|abc00')~"},
      {R"~(format("a", "d"))~",
       R"~(ValueError: Unknown format code 'd' for object of type 'str')~"},
      {R"~(format("a", "+"))~",
       R"~(ValueError: Sign not allowed in string format specifier)~"},
      {R"~(format("a", " "))~",
       R"~(ValueError: Space not allowed in string format specifier)~"},
      {R"~(format("a", ","))~",
       R"~(ValueError: Cannot specify ',' with 's'.)~"},
      {R"~(format("a", "=5"))~",
       R"~(ValueError: '=' alignment not allowed in string format specifier)~"},
      {R"~(format("a", "#"))~",
       R"~(ValueError: Alternate form (#) not allowed in string format specifier)~"},
      {R"~(format("a", "10q"))~",
       R"~(ValueError: Unknown format code 'q' for object of type 'str')~"},
      {R"~(format([], "5"))~",
       R"~(TypeError: unsupported format string passed to list.__format__)~"},
      {R"~(format(None, "5"))~",
       R"~(TypeError: unsupported format string passed to NoneType.__format__)~"},
  });
}

TEST_CASE("str.format finds its arguments") {
  check_answers({
      {R"~("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{a}{b!r}".format(a=1, b="x"), "{{}}".format(), "{0.real} {0[1]}".format if False else "{0[1]} {1[k]}".format([1, 2], {"k": 3}))~",
       R"~(('1 2', 'b a', "1'x'", '{}', '2 3'))~"},
      {R"~("{:{}.{}f}|{!r:>6}".format(3.14159, 10, 2, "a"), "{0:{1}{2}}".format(1, 2, 3), "{x.real}".format(x=5), "{0[a b]}".format({"a b": 1}), "{[a]}".format({"a": 1}))~",
       R"~(("      3.14|   'a'", '                      1', '5', '1', '1'))~"},
      {R"~("{x} {y[0]}".format_map({"x": 1, "y": [2]}), "{!s} {!a}".format("é", "é"))~",
       R"~(('1 2', "é '\\xe9'"))~"},
      {R"~("{}{1}".format(1, 2))~",
       R"~(ValueError: cannot switch from automatic field numbering to manual field specification)~"},
      {R"~("{1}{}".format(1, 2))~",
       R"~(ValueError: cannot switch from manual field specification to automatic field numbering)~"},
      {R"~("{".format())~",
       R"~(ValueError: Single '{' encountered in format string)~"},
      {R"~("}".format())~",
       R"~(ValueError: Single '}' encountered in format string)~"},
      {R"~("{a".format())~",
       R"~(ValueError: expected '}' before end of string)~"},
      {R"~("{0!x}".format(1))~",
       R"~(ValueError: Unknown conversion specifier x)~"},
      {R"~("{0!rr}".format(1))~",
       R"~(ValueError: expected ':' after conversion specifier)~"},
      {R"~("{0!r".format(1))~",
       R"~(ValueError: unmatched '{' in format spec)~"},
      {R"~("{2}".format(1))~",
       R"~(IndexError: Replacement index 2 out of range for positional args tuple)~"},
      {R"~("{a}".format())~",
       R"~(KeyError: 'a')~"},
      {R"~("{0[0}".format(1))~",
       R"~(ValueError: expected '}' before end of string)~"},
      {R"~("{0[]}".format(1))~",
       R"~(ValueError: Empty attribute in format string)~"},
      {R"~("{0.}".format(1))~",
       R"~(ValueError: Empty attribute in format string)~"},
      {R"~("{0[0]x}".format([1]))~",
       R"~(ValueError: Only '.' or '[' may follow ']' in format field specifier)~"},
      {R"~("{0.x}".format(1))~",
       R"~(AttributeError: 'int' object has no attribute 'x')~"},
      {R"~("{0:{1:{2}}}".format(1, 2, 3))~",
       R"~(ValueError: Max string recursion exceeded)~"},
      {R"~("{}".format_map({}))~",
       R"~(ValueError: Format string contains positional fields)~"},
  });
}

TEST_CASE("the % operator") {
  check_answers({
      {R"~("%d %5d|%-5d|%05d %+d % d" % (1, 2, 3, 4, 5, 6), "%x %#x %X %o %#o" % (255, 255, 255, 8, 8), "%.3d %i %u" % (5, -3, 7))~",
       R"~(('1     2|3    |00004 +5  6', 'ff 0xff FF 10 0o10', '005 -3 7'))~"},
      {R"~("%s %r %a %.2s %5s|%-5s|" % ("é", "é", "é", "abc", "x", "y"), "%c%c" % (65, "é"), "%5.1f%% %e %g %G" % (12.34, 1.5, 1e-10, 1e20), "%#.0f %+.2f" % (1, 2))~",
       R"~(("é 'é' '\\xe9' ab     x|y    |", 'Aé', ' 12.3% 1.500000e+00 1e-10 1E+20', '1. +2.00'))~"},
      {R"~("%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}, "%*d %.*f" % (5, 3, 2, 1.23456), "%s" % [1], "%s %s" % ("a", (1,)), "%%" % (), "%d" % 1.9, "%d" % True, "%x" % 2**70)~",
       R"~(('1 002.2', '    3 1.23', '[1]', 'a (1,)', '%', '1', '1', '400000000000000000'))~"},
      {R"~("%s" % ())~",
       R"~(TypeError: not enough arguments for format string)~"},
      {R"~("%s" % (1, 2))~",
       R"~(TypeError: not all arguments converted during string formatting)~"},
      {R"~("%d" % "a")~",
       R"~(TypeError: %d format: a real number is required, not str)~"},
      {R"~("%x" % 1.5)~",
       R"~(TypeError: %x format: an integer is required, not float)~"},
      {R"~("%c" % "ab")~",
       R"~(TypeError: %c requires an int or a unicode character, not a string of length 2)~"},
      {R"~("%c" % 1.5)~",
       R"~(TypeError: %c requires an int or a unicode character, not float)~"},
      {R"~("%c" % 0x110000)~",
       R"~(OverflowError: %c arg not in range(0x110000))~"},
      {R"~("%q" % 1)~",
       R"~(ValueError: unsupported format character 'q' (0x71) at index 1)~"},
      {R"~("%" % 1)~",
       R"~(ValueError: incomplete format)~"},
      {R"~("%(a" % {})~",
       R"~(ValueError: incomplete format key)~"},
      {R"~("%(a)s" % {})~",
       R"~(KeyError: 'a')~"},
      {R"~("%(a)s" % 1)~",
       R"~(TypeError: format requires a mapping)~"},
      {R"~("%*d" % ("a", 1))~",
       R"~(TypeError: * wants int)~"},
      {R"~("%f" % "a")~",
       R"~(TypeError: must be real number, not str)~"},
  });
}

}  // TEST_SUITE
