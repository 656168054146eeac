def show(x):
    print("evaluated", x)
    return x


print(show(0) or show(2))
print(show(0) and show(2))
print(show(1) or show(2), not show(""))
for x in (0, 1, 0.0, "", "a", [], [0], (), {}, {1: 2}, set(), None, True, False, range(0), range(1), b"", object):
    print(bool(x), end=" ")
print()
print(1 if [] else 2, "x" and "y", None or [], 0 or None, 1 and 0.0)
print(not 1 == 2, not (True and False), True and not False)


class Empty:
    def __len__(self):
        return 0


class Falsy:
    def __bool__(self):
        return False


print(bool(Empty()), bool(Falsy()), not Falsy(), [1, 2] == [1, 2], [1] is [1], None is None)
print(1 < 2 > 1 != 3, show(1) < show(0) < show(5))
print(any([0, "", 3]), all([1, "a", []]), any([]), all([]))
