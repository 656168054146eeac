cases = [
    lambda: 1 + "a", lambda: "a" + 1, lambda: [] + 1, lambda: None + 1, lambda: 1 - "a", lambda: "a" * "b", lambda: "a" / 2,
    lambda: {} | 1, lambda: -"a", lambda: ~1.5, lambda: +[], lambda: 1 << 1.0, lambda: 1.5 // "a", lambda: [] % 2, lambda: (lambda: 0) + 1,
    lambda: int([]), lambda: int("1.5"), lambda: float("x"), lambda: float(None), lambda: int(None), lambda: str(1, 2, 3, 4),
    lambda: abs("a"), lambda: round("a"), lambda: sum(["a"]), lambda: sum(1), lambda: sorted(1), lambda: chr(-1), lambda: ord("ab"),
    lambda: range(1.0), lambda: range(1, 2, 0), lambda: iter(5), lambda: next([]), lambda: list(5), lambda: dict(5), lambda: isinstance(1, 5),
    lambda: len(None), lambda: enumerate(1), lambda: zip(1), lambda: min(), lambda: hash([]), lambda: "a"["b"], lambda: [1]["x"], lambda: {}.get(), lambda: 5[0],
    lambda: object() < object(), lambda: 1 @ 2, lambda: print(1, foo=2), lambda: int("12", 99), lambda: "abc".split(""), lambda: pow(2, -1, 4), lambda: divmod("a", 1),
]
for i, case in enumerate(cases):
    try:
        print(i, case())
    except Exception as e:
        print(i, type(e).__name__, e)
x = 1
try:
    x += "a"
except TypeError as e:
    print(e)
x = []
try:
    x += 1
except TypeError as e:
    print(e)
