#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::check_answers;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/builtins") {
TEST_CASE("what iterates") {
  check_answers({
      {R"~(list(zip("abc", [1, 2])), list(zip()), list(zip("a", "b", "c")), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda v: v > 1, [1, 2, 3])), list(enumerate("ab", start=5)))~",
       R"~(([('a', 1), ('b', 2)], [], [('a', 'b', 'c')], [11, 22], [1, 'a'], [2, 3], [(5, 'a'), (6, 'b')]))~"},
      {R"~(list(reversed("abc")), list(reversed((1, 2))), list(iter([1, 2].pop, 1)), next(iter([]), "d"), [next(e := enumerate("ab")), next(e)], dict(zip("ab", [1, 2])))~",
       R"~((['c', 'b', 'a'], [2, 1], [2], 'd', [(0, 'a'), (1, 'b')], {'a': 1, 'b': 2}))~"},
      {R"~((it := iter([1, 2, 3]), next(it), it.__length_hint__(), list(it), list(it))[1:])~",
       R"~((1, 2, [2, 3], []))~"},
      {R"~((p := list(zip([1, 2, 3], "abc")), q := [*{"x": 1, "y": 2, "z": 3}.items()], r := [*enumerate("abc")]))~",
       R"~(([(1, 'a'), (2, 'b'), (3, 'c')], [('x', 1), ('y', 2), ('z', 3)], [(0, 'a'), (1, 'b'), (2, 'c')]))~"},
      {R"~(list(zip([1], [1, 2], strict=True)))~",
       R"~(ValueError: zip() argument 2 is longer than argument 1)~"},
      {R"~(list(zip([1, 2], [1], strict=True)))~",
       R"~(ValueError: zip() argument 2 is shorter than argument 1)~"},
      {R"~(list(zip([1, 2], [1, 2], [1], strict=True)))~",
       R"~(ValueError: zip() argument 3 is shorter than arguments 1-2)~"},
      {R"~(zip(1))~",
       R"~(TypeError: 'int' object is not iterable)~"},
      {R"~(zip(foo=1))~",
       R"~(TypeError: zip() got an unexpected keyword argument 'foo')~"},
      {R"~(map(1))~",
       R"~(TypeError: map() must have at least two arguments.)~"},
      {R"~(reversed({1}))~",
       R"~(TypeError: 'set' object is not reversible)~"},
      {R"~(reversed(5))~",
       R"~(TypeError: 'int' object is not reversible)~"},
      {R"~(enumerate())~",
       R"~(TypeError: enumerate() missing required argument 'iterable')~"},
      {R"~(filter(None))~",
       R"~(TypeError: filter expected 2 arguments, got 1)~"},
      {R"~(iter(5))~",
       R"~(TypeError: 'int' object is not iterable)~"},
      {R"~(iter(1, 2))~",
       R"~(TypeError: iter(v, w): v must be callable)~"},
      {R"~(next(5))~",
       R"~(TypeError: 'int' object is not an iterator)~"},
      {R"~(next(iter([])))~",
       R"~(StopIteration: )~"},
      {R"~(type(iter([])).__name__, type(iter({}.items())).__name__, type(zip()).__name__, isinstance(zip(), zip), isinstance(iter(()), zip))~",
       R"~(('list_iterator', 'dict_itemiterator', 'zip', True, False))~"},
  });
}

TEST_CASE("all, any, len, sorted") {
  check_answers({
      {R"~(all([]), all([1, 0]), any([]), any([0, 1]), len("abc"), len({1: 2}), len(range(5)))~",
       R"~((True, False, False, True, 3, 1, 5))~"},
      {R"~(len(5))~",
       R"~(TypeError: object of type 'int' has no len())~"},
      {R"~(any(5))~",
       R"~(TypeError: 'int' object is not iterable)~"},
  });
}

TEST_CASE("sum adds ints exactly and floats with their errors kept") {
  check_answers({
      {R"~(sum([1, 2, 3]), sum([]), sum([[1], [2]], []), sum((1, 2), 10), sum([1, 2], start=5), sum([2**62, 2**62, 5]), sum([True, True]), sum([-2**62] * 3))~",
       R"~((6, 0, [1, 2], 13, 8, 9223372036854775813, 2, -13835058055282163712))~"},
      {R"~(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([0.1, 0.2, 0.3, 1]), sum([1, 0.5, True]), sum([0.5], 1), sum([float("inf"), 1.0]))~",
       R"~((1.0, 1.0, 1.6, 2.5, 1.5, inf))~"},
      {R"~(sum(["a"]))~",
       R"~(TypeError: unsupported operand type(s) for +: 'int' and 'str')~"},
      {R"~(sum(["a"], ""))~",
       R"~(TypeError: sum() can't sum strings [use ''.join(seq) instead])~"},
      {R"~(sum([b"a"], b""))~",
       R"~(TypeError: sum() can't sum bytes [use b''.join(seq) instead])~"},
      {R"~(sum())~",
       R"~(TypeError: sum() takes at least 1 positional argument (0 given))~"},
      {R"~(sum(1, 2, 3))~",
       R"~(TypeError: sum() takes at most 2 arguments (3 given))~"},
      {R"~(sum([], foo=1))~",
       R"~(TypeError: sum() got an unexpected keyword argument 'foo')~"},
  });
}

TEST_CASE("min and max take the first of equal ones") {
  check_answers({
      {R"~(min(3, 1, 2), max(3, 1, 2), min([2, 1, 1.0]), max([1, 1.0, True]), max("hello"), max([1, 5], key=lambda v: -v), min([], default=7), max((1, 2), (1, 3)), max({"a": 1, "b": 5}.items(), key=lambda p: p[1]))~",
       R"~((1, 3, 1, 1, 'o', 1, 7, (1, 3), ('b', 5)))~"},
      {R"~(min())~",
       R"~(TypeError: min expected at least 1 argument, got 0)~"},
      {R"~(min([]))~",
       R"~(ValueError: min() iterable argument is empty)~"},
      {R"~(max(5))~",
       R"~(TypeError: 'int' object is not iterable)~"},
      {R"~(max(1, 2, default=3))~",
       R"~(TypeError: Cannot specify a default for max() with multiple positional arguments)~"},
      {R"~(max([1, "a"]))~",
       R"~(TypeError: '>' not supported between instances of 'str' and 'int')~"},
      {R"~(min(1, 2, foo=3))~",
       R"~(TypeError: min() got an unexpected keyword argument 'foo')~"},
  });
}

TEST_CASE("numbers and characters") {
  check_answers({
      {R"~(abs(-3), abs(2.5), abs(-10**30), bin(10), oct(8), hex(255), hex(-1), chr(8364), ord("€"), ord(b"a"), divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), divmod(7, 2.0), pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(3, -1, 7), pow(2, 3, mod=5))~",
       R"~((3, 2.5, 1000000000000000000000000000000, '0b1010', '0o10', '0xff', '-0x1', '€', 8364, 97, (2, 1), (-3, 2), (3.0, 1.5), (3.0, 1.0), 1024, 0.5, 1, 5, 3))~"},
      {R"~(round(2.5), round(3.5), round(2.567, 2), round(1234, -2), round(2.5, None), round(5), round(-2.5), round(number=1.5))~",
       R"~((2, 4, 2.57, 1200, 2, 5, -2, 2))~"},
      {R"~(chr(-1))~",
       R"~(ValueError: chr() arg not in range(0x110000))~"},
      {R"~(chr("a"))~",
       R"~(TypeError: 'str' object cannot be interpreted as an integer)~"},
      {R"~(ord("ab"))~",
       R"~(TypeError: ord() expected a character, but string of length 2 found)~"},
      {R"~(ord(5))~",
       R"~(TypeError: ord() expected string of length 1, but int found)~"},
      {R"~(abs("a"))~",
       R"~(TypeError: bad operand type for abs(): 'str')~"},
      {R"~(round("a"))~",
       R"~(TypeError: type str doesn't define __round__ method)~"},
      {R"~(divmod("a", 1))~",
       R"~(TypeError: unsupported operand type(s) for divmod(): 'str' and 'int')~"},
      {R"~(divmod(1, 0))~",
       R"~(ZeroDivisionError: division by zero)~"},
      {R"~(pow(2, 3, 0))~",
       R"~(ValueError: pow() 3rd argument cannot be 0)~"},
      {R"~(pow("a", 2))~",
       R"~(TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int')~"},
      {R"~(pow(2.0, 3, 5))~",
       R"~(TypeError: pow() 3rd argument not allowed unless all arguments are integers)~"},
      {R"~(hex(1.5))~",
       R"~(TypeError: 'float' object cannot be interpreted as an integer)~"},
  });
}

TEST_CASE("objects and attributes") {
  check_answers({
      {R"~(isinstance(1, int | str), isinstance("a", (int, (str, float))), issubclass(bool, int), isinstance(None, int | None), callable(len), callable(5), hasattr([], "append"), hasattr([], "nope"), getattr([], "nope", 3), getattr("a", "upper")())~",
       R"~((True, True, True, True, True, False, True, False, 3, 'A'))~"},
      {R"~((C := type("C", (), {"z": 3}), c := C(), setattr(c, "x", 5), c.x, c.z, vars(c), delattr(c, "x"), hasattr(c, "x"), C.__name__, isinstance(c, C))[3:])~",
       R"~((5, 3, {}, None, False, 'C', True))~"},
      {R"~((lambda a, b=2: locals())(1), "math" in globals(), "append" in dir([]), format(3.14159, ".2f"), format("x", ">5"), repr("a"), ascii("é"), id(1) == id(1), hash(5), hash("apple"), hash(-1), __debug__)~",
       R"~(({'a': 1, 'b': 2}, True, True, '3.14', '    x', "'a'", "'\\xe9'", True, 5, -2129346685, -2, True))~"},
      {R"~(isinstance(1, 5))~",
       R"~(TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union)~"},
      {R"~(isinstance(1, list[int]))~",
       R"~(TypeError: isinstance() argument 2 cannot be a parameterized generic)~"},
      {R"~(issubclass(1, int))~",
       R"~(TypeError: issubclass() arg 1 must be a class)~"},
      {R"~(getattr(1, "zz"))~",
       R"~(AttributeError: 'int' object has no attribute 'zz')~"},
      {R"~(getattr(1, 5))~",
       R"~(TypeError: attribute name must be string, not 'int')~"},
      {R"~(vars(1))~",
       R"~(TypeError: vars() argument must have __dict__ attribute)~"},
      {R"~(hash([]))~",
       R"~(TypeError: unhashable type: 'list')~"},
      {R"~(format(1, 5))~",
       R"~(TypeError: format() argument 2 must be str, not int)~"},
      {R"~(__import__("math").pi == math.pi)~",
       R"~(True)~"},
  });
}

TEST_CASE("print") {
  check_answers({
      {R"~(print(1, sep=3))~",
       R"~(TypeError: sep must be None or a string, not int)~"},
      {R"~(print(1, end=3))~",
       R"~(TypeError: end must be None or a string, not int)~"},
      {R"~(print(1, foo=3))~",
       R"~(TypeError: print() got an unexpected keyword argument 'foo')~"},
      {R"~(print(1, file=5))~",
       R"~(AttributeError: 'int' object has no attribute 'write')~"},
      {R"~(print(end=""))~",
       R"~(None)~"},
  });
}
}
