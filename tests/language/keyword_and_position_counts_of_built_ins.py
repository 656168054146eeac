import math
calls = [
    lambda: enumerate([], 1, start=5), lambda: enumerate(foo=1), lambda: enumerate(), lambda: int('1', 2, base=3), lambda: int('1', foo=1),
    lambda: math.prod([1], 5), lambda: math.prod([2, 3], start=2), lambda: math.prod(), lambda: b'a'.center(5, b'ab'), lambda: b'a'.center(5, 'x'),
    lambda: sum([1], start=2), lambda: sum(), lambda: len(), lambda: abs(1, 2), lambda: zip([1], strict=1, foo=2), lambda: max(), lambda: sorted(),
]
for call in calls:
    try:
        print(call())
    except TypeError as e:
        print(e)
