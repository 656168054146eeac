#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::check_answers;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/numbers") {
TEST_CASE("ints of any size follow the rules of arithmetic") {
  check_answers({
      {R"~(2**100 + 1 - 2**100)~",
       R"~(1)~"},
      {R"~((2**64 - 1) * (2**64 + 1))~",
       R"~(340282366920938463463374607431768211455)~"},
      {R"~((3**200 * 7**150) // 7**150 == 3**200)~",
       R"~(True)~"},
      {R"~(-(2**62), 2**62, -(2**62) - 1, 2**63)~",
       R"~((-4611686018427387904, 4611686018427387904, -4611686018427387905, 9223372036854775808))~"},
      {R"~(int("1" * 60) % 97, int("1" * 60) // 97)~",
       R"~((59, 1145475372279495990836197021764032073310423825887743413516))~"},
      {R"~((10**40 + 3) * (10**40 - 3))~",
       R"~(99999999999999999999999999999999999999999999999999999999999999999999999999999991)~"},
      {R"~(math.factorial(60) // math.factorial(58))~",
       R"~(3540)~"},
      {R"~((1 << 4000) // (3**500) % 1000007)~",
       R"~(76681)~"},
      {R"~(len(str(3**2000 * 7**2000)))~",
       R"~(2645)~"},
      {R"~(pow(3, 10**30, 10**20 + 39), pow(3, -1, 7), pow(-3, 5, -7), pow(2, 0, 1))~",
       R"~((87103175262123860159, 5, -5, 0))~"},
      {R"~(2**-2, 0**0, (-2)**3, 1**10**30)~",
       R"~((0.25, 1, -8, 1))~"},
      {R"~(abs(-2**70), -(-2**70), +True, ~(2**70))~",
       R"~((1180591620717411303424, 1180591620717411303424, 1, -1180591620717411303425))~"},
  });
}

TEST_CASE("division rounds down and the remainder has the divisor's sign") {
  check_answers({
      {R"~([(a // b, a % b) for a in (7, -7) for b in (2, -2)])~",
       R"~([(3, 1), (-4, -1), (-4, 1), (3, -1)])~"},
      {R"~(divmod(-2**70, 1000), divmod(2**70, -1000))~",
       R"~(((-1180591620717411304, 576), (-1180591620717411304, -576)))~"},
      {R"~(divmod(-7.5, 2), 7.5 // -2, -0.0 % 1, 5 % -3.0)~",
       R"~(((-4.0, 0.5), -4.0, 0.0, -1.0))~"},
      {R"~(1e300 * 1e10 // 1)~",
       R"~(nan)~"},
  });
}

TEST_CASE("an int division is the nearest float") {
  check_answers({
      {R"~(10**20 / 3, 2**1074 / 2**1075, 10**400 / 10**399, 1 / 10**400)~",
       R"~((3.333333333333333e+19, 0.5, 10.0, 0.0))~"},
      {R"~((2**53 + 1) / 1, (2**53 + 3) / 1, 1 / 3, -1 / 3)~",
       R"~((9007199254740992.0, 9007199254740996.0, 0.3333333333333333, -0.3333333333333333))~"},
      {R"~(10**400 / 1)~",
       R"~(OverflowError: integer division result too large for a float)~"},
  });
}

TEST_CASE("shifts and bit operations work as in two's complement") {
  check_answers({
      {R"~(1 << 100, -1 >> 5, -5 >> 1, -(2**70) >> 3, (2**70 + 5) >> 69)~",
       R"~((1267650600228229401496703205376, -1, -3, -147573952589676412928, 2))~"},
      {R"~(5 & -2, -5 | 3, -5 ^ 3, (2**70) & -1, -(2**70) | 1, (2**70) ^ -(2**70))~",
       R"~((4, -5, -8, 1180591620717411303424, -1180591620717411303423, -2361183241434822606848))~"},
      {R"~((255).bit_length(), (-256).bit_length(), (2**100 - 1).bit_count(), (0).bit_length())~",
       R"~((8, 9, 100, 0))~"},
      {R"~(1 << -1)~",
       R"~(ValueError: negative shift count)~"},
      {R"~(0 << 10**30)~",
       R"~(0)~"},
  });
}

TEST_CASE("division by zero says so") {
  check_answers({
      {R"~(1 / 0)~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(1 // 0)~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(1 % 0)~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(1.0 // 0)~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(1.0 % 0)~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(divmod(1, 0))~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(divmod(1.0, 0))~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(0.0 ** -1)~",
       R"~(ZeroDivisionError: zero to a negative power)~"},
      {R"~(pow(0, -1))~",
       R"~(ZeroDivisionError: zero to a negative power)~"},
      {R"~(pow(2, 3, 0))~",
       R"~(ValueError: pow() 3rd argument cannot be 0)~"},
      {R"~(pow(2, -1, 4))~",
       R"~(ValueError: base is not invertible for the given modulus)~"},
  });
}

TEST_CASE("comparisons of ints and floats are exact") {
  check_answers({
      {R"~(10**30 == 1e30, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 2.0**53 < 2**53 + 1)~",
       R"~((False, False, True, True))~"},
      {R"~(10**400 < 1e400, -10**400 > -1e400, 5 < float("nan"), 5 != float("nan"))~",
       R"~((True, True, False, True))~"},
      {R"~(3 == 3.0, 3 < 3.5, -3 > -3.5, hash(3) == hash(3.0), hash(2**100) == hash(2.0**100))~",
       R"~((True, True, True, True, True))~"},
  });
}

TEST_CASE("hashes are CPython's with 32 bits") {
  check_answers({
      {R"~(hash(2**31 - 1), hash(-1), hash(-2), hash(True), hash(2**100), hash(-2**100))~",
       R"~((0, -2, -2, 1, 128, -128))~"},
      {R"~(hash(1.5), hash(0.1), hash(float("inf")), hash(-1.0))~",
       R"~((1073741825, 1932735308, 314159, -2))~"},
      {R"~(hash(""), hash("a"), hash("abc"), hash("héllo"), hash("日本"), hash("😀x"), hash(b"abc"))~",
       R"~((0, -468864544, -1600925533, 386304594, 1007216117, -1984242528, -1600925533))~"},
  });
}

TEST_CASE("int reads text in every base") {
  check_answers({
      {R"~(int(" 12 "), int("-0x1f", 16), int("0b11", 0), int("0_1", 10), int("zz", 36), int("1_000"))~",
       R"~((12, -31, 3, 1, 1295, 1000))~"},
      {R"~(int("00", 0), int(b"12"), int("١٢"), int(True), int(-2.9), int(1e30))~",
       R"~((0, 12, 12, 1, -2, 1000000000000000019884624838656))~"},
      {R"~(int("x"))~",
       R"~(ValueError: invalid literal for int() with base 10: 'x')~"},
      {R"~(int(""))~",
       R"~(ValueError: invalid literal for int() with base 10: '')~"},
      {R"~(int("1__0"))~",
       R"~(ValueError: invalid literal for int() with base 10: '1__0')~"},
      {R"~(int("010", 0))~",
       R"~(ValueError: invalid literal for int() with base 0: '010')~"},
      {R"~(int("12", 1))~",
       R"~(ValueError: int() base must be >= 2 and <= 36, or 0)~"},
      {R"~(int(12, 10))~",
       R"~(TypeError: int() can't convert non-string with explicit base)~"},
      {R"~(int([]))~",
       R"~(TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list')~"},
      {R"~(int(float("nan")))~",
       R"~(ValueError: cannot convert float NaN to integer)~"},
      {R"~(int(float("inf")))~",
       R"~(OverflowError: cannot convert float infinity to integer)~"},
      {R"~(int("9" * 5000))~",
       R"~(ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit)~"},
      {R"~(str(10**5000))~",
       R"~(ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit)~"},
  });
}

TEST_CASE("int to and from bytes") {
  check_answers({
      {R"~((5).to_bytes(), (258).to_bytes(2, "little"), (-1).to_bytes(2, signed=True), (-128).to_bytes(1, "big", signed=True))~",
       R"~((b'\x05', b'\x02\x01', b'\xff\xff', b'\x80'))~"},
      {R"~(int.from_bytes(b"\x01\x02"), int.from_bytes(b"\xff\xfe", signed=True), int.from_bytes([1, 2, 3], "little"))~",
       R"~((258, -2, 197121))~"},
      {R"~((500).to_bytes())~",
       R"~(OverflowError: int too big to convert)~"},
      {R"~((-5).to_bytes(2))~",
       R"~(OverflowError: can't convert negative int to unsigned)~"},
      {R"~((128).to_bytes(1, signed=True))~",
       R"~(OverflowError: int too big to convert)~"},
      {R"~(int.from_bytes(b"\x01", "foo"))~",
       R"~(ValueError: byteorder must be either 'little' or 'big')~"},
  });
}

TEST_CASE("round goes to the even neighbour") {
  check_answers({
      {R"~(round(0.5), round(1.5), round(2.5), round(-0.4), round(5.5))~",
       R"~((0, 2, 2, 0, 6))~"},
      {R"~(round(15, -1), round(25, -1), round(-15, -1), round(12345, -2), round(5, -1), round(10**30 + 5, -1))~",
       R"~((20, 20, -20, 12300, 0, 1000000000000000000000000000000))~"},
      {R"~(round(0.125, 2), round(2.675, 2), round(1234.5, -2), round(1.5, 400), round(5e15 + 0.5, 0))~",
       R"~((0.12, 2.67, 1200.0, 1.5, 5000000000000000.0))~"},
      {R"~(round(1.5, "a"))~",
       R"~(TypeError: 'str' object cannot be interpreted as an integer)~"},
  });
}

TEST_CASE("a float is shown by its shortest text") {
  check_answers({
      {R"~(0.1 + 0.2, 1e16, 1e15, 1e-5, 0.0001, 123456789012345678.0, 1e22, 2.0**-44, 5e-324, 1.7976931348623157e308)~",
       R"~((0.30000000000000004, 1e+16, 1000000000000000.0, 1e-05, 0.0001, 1.2345678901234568e+17, 1e+22, 5.684341886080802e-14, 5e-324, 1.7976931348623157e+308))~"},
      {R"~(-0.0, float("inf"), float("-inf"), float("nan"), 100.0, 1/3)~",
       R"~((-0.0, inf, -inf, nan, 100.0, 0.3333333333333333))~"},
  });
}

TEST_CASE("float reads text") {
  check_answers({
      {R"~(float(" 1e5 "), float("1_0.5"), float("infinity"), float("-nan"), float("١.٥"), float(".5"), float("5."), float(b"1.5"))~",
       R"~((100000.0, 10.5, inf, nan, 1.5, 0.5, 5.0, 1.5))~"},
      {R"~(float("x"))~",
       R"~(ValueError: could not convert string to float: 'x')~"},
      {R"~(float("1__0"))~",
       R"~(ValueError: could not convert string to float: '1__0')~"},
      {R"~(float("1_e5"))~",
       R"~(ValueError: could not convert string to float: '1_e5')~"},
      {R"~(float(""))~",
       R"~(ValueError: could not convert string to float: '')~"},
      {R"~(float([]))~",
       R"~(TypeError: float() argument must be a string or a real number, not 'list')~"},
      {R"~(float(10**400))~",
       R"~(OverflowError: int too large to convert to float)~"},
  });
}

TEST_CASE("methods of numbers") {
  check_answers({
      {R"~(1.5.as_integer_ratio(), (0.1).hex(), (5).as_integer_ratio(), (2.0).is_integer(), (3).is_integer(), 5 .real, 5 .imag, (5).denominator)~",
       R"~(((3, 2), '0x1.999999999999ap-4', (5, 1), True, True, 5, 0, 1))~"},
      {R"~(float.fromhex("0x1.8p3"), float.fromhex("-inf"), float.fromhex("1.8"), float.from_number(3), (5e-324).hex())~",
       R"~((12.0, -inf, 1.5, 3.0, '0x0.0000000000001p-1022'))~"},
      {R"~(float.fromhex("zz"))~",
       R"~(ValueError: invalid hexadecimal floating-point string)~"},
      {R"~(True + 1, True & False, True | 2, True ^ True, isinstance(True, int), True.bit_length())~",
       R"~((2, False, 3, False, True, 1))~"},
  });
}

TEST_CASE("too much memory is an error of the program") {
  check_answers({
      {R"~(2 ** 10 ** 12)~",
       R"~(MemoryError: )~"},
      {R"~("x" * 10**18)~",
       R"~(MemoryError: )~"},
      {R"~(b"ab" * 10**18)~",
       R"~(MemoryError: )~"},
      {R"~(1 << 10**20)~",
       R"~(OverflowError: too many digits in integer)~"},
  });
}

TEST_CASE("math agrees with CPython") {
  check_answers({
      {R"~(math.sqrt(2), math.cbrt(27), math.exp2(10), math.log(8, 2), math.log2(2**1000), math.log10(1000), math.log(10**400))~",
       R"~((1.4142135623730951, 3.0, 1024.0, 3.0, 1000.0, 3.0, 921.0340371976182))~"},
      {R"~(math.gcd(12, 18), math.gcd(), math.lcm(4, 6), math.lcm(), math.gcd(2**70, 2**65 * 3), math.isqrt(10**40), math.isqrt(17))~",
       R"~((6, 0, 12, 1, 36893488147419103232, 100000000000000000000, 4))~"},
      {R"~(math.comb(100, 50), math.comb(5, 6), math.perm(5, 2), math.perm(5), math.factorial(25))~",
       R"~((100891344545564193334812497256, 0, 20, 120, 15511210043330985984000000))~"},
      {R"~(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.prod([2] * 70), math.prod([], start=5), math.sumprod([0.1] * 10, [1] * 10))~",
       R"~((1.0, 1.0, 1180591620717411303424, 5, 1.0))~"},
      {R"~(math.hypot(3, 4), math.hypot(1, 2, 3), math.dist([0, 0], [3, 4]), math.hypot(1e200, 1e200))~",
       R"~((5.0, 3.7416573867739413, 5.0, 1.414213562373095e+200))~"},
      {R"~(math.isclose(1, 1 + 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(1, 1.1, rel_tol=0.2))~",
       R"~((True, True, True))~"},
      {R"~(math.floor(-1.5), math.ceil(1.2), math.trunc(-1.5), math.frexp(8), math.modf(-3.5), math.ldexp(0.5, 4), math.copysign(1, -0.0))~",
       R"~((-2, 2, -1, (0.5, 4), (-0.5, -3.0), 8.0, -1.0))~"},
      {R"~(math.nextafter(1, 2), math.nextafter(1, 2, steps=3), math.ulp(1), math.remainder(7, 2), math.fma(2, 3, 4))~",
       R"~((1.0000000000000002, 1.0000000000000007, 2.220446049250313e-16, -1.0, 10.0))~"},
      {R"~(math.gamma(5), math.erf(0.5), math.atan2(1, -1), math.degrees(math.pi), math.tau, math.e)~",
       R"~((24.0, 0.5204998778130465, 2.356194490192345, 180.0, 6.283185307179586, 2.718281828459045))~"},
  });
}

TEST_CASE("math says what is wrong with an argument") {
  check_answers({
      {R"~(math.sqrt(-1))~",
       R"~(ValueError: expected a nonnegative input, got -1.0)~"},
      {R"~(math.log(0))~",
       R"~(ValueError: expected a positive input)~"},
      {R"~(math.log(-1.5))~",
       R"~(ValueError: expected a positive input, got -1.5)~"},
      {R"~(math.acos(2))~",
       R"~(ValueError: expected a number in range from -1 up to 1, got 2.0)~"},
      {R"~(math.atanh(1))~",
       R"~(ValueError: expected a number between -1 and 1, got 1.0)~"},
      {R"~(math.exp(1000))~",
       R"~(OverflowError: math range error)~"},
      {R"~(math.sin(float("inf")))~",
       R"~(ValueError: expected a finite input, got inf)~"},
      {R"~(math.sqrt("a"))~",
       R"~(TypeError: must be real number, not str)~"},
      {R"~(math.pow(0, -1))~",
       R"~(ValueError: math domain error)~"},
      {R"~(math.pow(10, 400))~",
       R"~(OverflowError: math range error)~"},
      {R"~(math.fmod(5, 0))~",
       R"~(ValueError: math domain error)~"},
      {R"~(math.gamma(0))~",
       R"~(ValueError: expected a noninteger or positive integer, got 0.0)~"},
      {R"~(math.factorial(-1))~",
       R"~(ValueError: factorial() not defined for negative values)~"},
      {R"~(math.factorial(2.0))~",
       R"~(TypeError: 'float' object cannot be interpreted as an integer)~"},
      {R"~(math.comb(-1, 2))~",
       R"~(ValueError: n must be a non-negative integer)~"},
      {R"~(math.isqrt(-1))~",
       R"~(ValueError: isqrt() argument must be nonnegative)~"},
      {R"~(math.dist([1], [1, 2]))~",
       R"~(ValueError: both points must have the same number of dimensions)~"},
      {R"~(math.fsum([float("inf"), float("-inf")]))~",
       R"~(ValueError: -inf + inf in fsum)~"},
      {R"~(math.trunc("a"))~",
       R"~(TypeError: type str doesn't define __trunc__ method)~"},
      {R"~(math.floor(float("inf")))~",
       R"~(OverflowError: cannot convert float infinity to integer)~"},
  });
}

}  // TEST_SUITE
