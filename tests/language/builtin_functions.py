print(abs(-3), all([1, 2]), any([0]), bin(5), bool("x"), callable(len), chr(97), divmod(9, 4), hex(16), oct(8), ord("b"), pow(2, 5), len("abc"))
print(list(enumerate("ab")), list(enumerate("ab", 1)), list(enumerate("ab", start=5)), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20])), list(filter(None, [0, 1, "", 2])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(max(1, 2), max([3, 1]), max("ab", "c", key=len), min(3, 1), min([5], default=0), sum([1, 2], 10), sum([0.5, 0.25]), sorted([3, 1], reverse=True), list(reversed(range(3))), list(reversed("ab")))
print(round(1.5), round(2.567, 1), repr("x"), str(1.0), str([1]), str(None), int("7"), float("1.5"), list("ab"), tuple([1]), set([1]), dict(a=1), bool([]), type(1).__name__, type("a") is str)
print(isinstance(1, int), isinstance("a", (int, str)), issubclass(bool, int), isinstance(1, int | str), isinstance(None, type(None)), id(print) == id(print), hash("a") == hash("a"))
print(list(range(3)), list(range(2, 5)), list(range(5, 0, -2)), range(10)[3], range(10)[-1], range(0, 10, 2)[1:3], len(range(7)), 3 in range(5), range(3) == range(0, 3))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"), list(iter(lambda l=[3, 2, 1]: l.pop(), 3)))
print(list(zip("ab", [1, 2], (True, False))), list(zip()), dict(zip("ab", range(2))), [*zip(*[(1, 2), (3, 4)])], format(3.14159, ".2f"), ascii("é"))
print(sorted("banana", key=lambda c: (c != "n", c)), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")], key=lambda t: t[0]), callable(5), slice(1, 2), getattr("abc", "upper")())


class A:
    x = 1


a = A()
setattr(a, "y", 2)
print(getattr(a, "x"), hasattr(a, "y"), vars(a), delattr(a, "y"), hasattr(a, "y"))
print(object() is not None, NotImplemented is NotImplemented, ... is Ellipsis, repr(...), type(None), type(len), type(print).__name__, type(lambda: 0).__name__, type(A), type(type).__name__)
print(int.from_bytes(b"\x01", "big"), str.upper("x"), list.append.__name__, dict.fromkeys("a"), max({"a": 1, "b": 2}, key={"a": 1, "b": 2}.get), isinstance(range(1), range), print("side") is None)
print(sum(map(int, "123")), "".join(map(chr, [72, 105])), [f.__name__ for f in (len, max, sorted)], len, int, ValueError)
