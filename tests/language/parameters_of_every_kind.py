def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(0, d=1, a=9))
for call in (lambda: f(d=1), lambda: f(1), lambda: f(1, b=2, d=1), lambda: f(), lambda: (lambda a, b: 0)(1, 2, 3), lambda: (lambda *, k: 0)(1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
