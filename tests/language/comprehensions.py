print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in "ab"])
print({k: v for k, v in [("a", 1), ("b", 2)]}, {x % 2 for x in range(4)}, [[j for j in range(i)] for i in range(3)])
g = (x + 1 for x in range(3))
print(next(g), list(g), list(g), sum(x for x in range(5)), max((len(w), w) for w in ["aa", "b", "cc"]))
x = "outer"
print([x for x in range(3)], x, [a + b for a, b in zip([1, 2], [3, 4])], [y for y in (1, 2, 3) if (z := y) > 1], z)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
print([c for row in ["ab", "cd"] for c in row], [x if x % 2 else -x for x in range(4)], {**{i: i for i in range(2)}, 5: 5})
print(" ".join(f"{n:02d}" for n in range(3)), any(n > 1 for n in range(3)), sorted((n for n in range(3)), reverse=True))


class C:
    n = 3
    items = [i for i in range(n)]


print(C.items)


def outer():
    k = 10
    return [k + i for i in range(2) for k2 in [k]] + [sum(k for _ in range(2))]


print(outer())
