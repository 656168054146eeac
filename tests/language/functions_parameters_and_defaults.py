def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(f(1, c=3), f(1, 5, 6, 7, c=8, x=9), f(*[1, 2, 3], **{"c": 4, "z": 5}), f(1, c=2, **{"d": 3}))


def pos_only(a, b, /, c, *, d):
    return a, b, c, d


print(pos_only(1, 2, 3, d=4), pos_only(1, 2, c=3, d=4))


def mutable(x, acc=[]):
    acc.append(x)
    return acc


print(mutable(1), mutable(2), mutable.__defaults__)


def nothing():
    pass


print(nothing(), (lambda: None)(), (lambda x, *a, y=3, **k: (x, a, y, k))(1, 2, z=4))
print(f.__name__, (lambda: 0).__name__, f.__qualname__, nothing.__doc__)


def documented(x: int, y: "str" = "d") -> bool:
    """The doc string."""
    return bool(x)


print(documented.__doc__, documented(1), documented.__annotations__["x"])
calls = [
    lambda: f(), lambda: f(1), lambda: f(1, c=1, a=2), lambda: pos_only(1, 2, 3, 4), lambda: pos_only(a=1, b=2, c=3, d=4), lambda: nothing(1),
    lambda: nothing(x=1), lambda: pos_only(1, 2), lambda: f(*5), lambda: f(**5), lambda: documented(), lambda: documented(1, 2, 3), lambda: (lambda a, b: 0)(1, 2, 3),
    lambda: f(1, **{"c": 1}, c=2), lambda: mutable(1, 2, 3),
]
for call in calls:
    try:
        call()
    except TypeError as e:
        print(e)
