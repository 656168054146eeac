import inspect


def f(a, /, b, *, c, d=1): pass


s = inspect.signature(f)
for args, kwargs in (((1, 2), {'c': 3}), ((1,), {}), ((1, 2, 3), {'c': 1}), ((1, 2), {}), ((1, 2), {'b': 1, 'c': 2}), ((), {'a': 1}), ((1, 2), {'c': 1, 'z': 2})):
    try:
        print(s.bind(*args, **kwargs).arguments)
    except TypeError as e:
        print(e)
