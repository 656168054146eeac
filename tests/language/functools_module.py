import functools
from functools import cache, cached_property, lru_cache, partial, reduce, singledispatch, total_ordering, wraps


def f(a, b, c=3, *args, **kw):
    return a, b, c, args, kw


p = partial(f, 1, c=9)
print(p(2), p(2, x=5), p(2, c=4), p.args, p.keywords, partial(p, 7)(), p.func is f)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], "start"), reduce(max, [3, 9, 2]))
calls = []


@lru_cache(maxsize=None)
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@cache
def square(n):
    calls.append("sq")
    return n * n


print(fib(30), len(calls), square(4), square(4), calls.count("sq"), fib.cache_info())


@lru_cache(maxsize=2)
def small(n):
    calls.append(n)
    return n


small(1); small(2); small(1); small(3); small(2)
print(small.cache_info().hits, small.cache_info().misses)
small.cache_clear()
print(small.cache_info())


class C:
    @cached_property
    def slow(self):
        print("computing")
        return 42


c = C()
print(c.slow, c.slow)


@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))


@singledispatch
def show(x): return "default"


@show.register
def _(x: int): return "int"


@show.register(list)
def _(x): return "list"


print(show(1), show([]), show("s"), show(True))


@wraps(f)
def g(): pass


print(g.__name__, g.__wrapped__ is f, sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
try:
    reduce(max, [])
except TypeError as e:
    print(e)
