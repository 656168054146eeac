t = (1, "a", 2.5)
print(t, t[0], t[-1], t[1:], len(t), t + (4,), t * 2, (1,), (), t.index("a"), t.count(1))
print((1, 2) == (1, 2), (1, 2) < (1, 3), 1 in t, tuple([1, 2]), tuple("ab"), tuple(range(3)), hash((1, 2)) == hash((1, 2)))
a, b = 1, 2
print((a, b), sorted([(2, "b"), (1, "z"), (2, "a")]), max((1, 5), (2, 0)), {(1, 2): "key"}[1, 2])
x = 1,
print(x, (*t, 9), tuple(i * i for i in range(4)), list(zip((1, 2), "ab")), list(zip(range(3), "ab")), dict(zip("ab", (1, 2))))
for f in (lambda: t[5], lambda: t + [1], lambda: hash(([],)), lambda: t.index("q"), lambda: list(zip([1], [1, 2], strict=True))):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
