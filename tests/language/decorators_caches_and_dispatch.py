import functools, time, random
from functools import wraps, lru_cache, cache, partial, reduce, singledispatch, cached_property, partialmethod, total_ordering, cmp_to_key, singledispatchmethod
def timer(fn):
    @wraps(fn)
    def w(*a, **k):
        t = time.perf_counter()
        r = fn(*a, **k)
        print(f'{fn.__name__} took {time.perf_counter() - t:.1f}s')
        return r
    return w
def retry(times=3, exc=(Exception,), delay=0.5):
    def deco(fn):
        @wraps(fn)
        def w(*a, **k):
            for i in range(1, times + 1):
                try: return fn(*a, **k)
                except exc as e:
                    print(f'attempt {i} failed: {e!r}')
                    if i == times: raise
                    time.sleep(delay * 2 ** i)
        w.calls = times
        return w
    return deco
@timer
@retry(times=3, exc=(ValueError,))
def flaky(n=[0]):
    "doc of flaky"
    n[0] += 1
    if n[0] < 3: raise ValueError(f'no {n[0]}')
    return 'ok'
print(flaky(), flaky.__name__, flaky.__doc__, flaky.__wrapped__.__name__, flaky.__wrapped__.calls, flaky.__module__, flaky.__qualname__)
@lru_cache(maxsize=2)
def sq(x): print('computing', x); return x * x
sq(1); sq(1); sq(2); sq(3); sq(1); print(sq.cache_info(), sq.cache_parameters()); sq.cache_clear(); print(sq.cache_info())
@cache
def fibo(n): return n if n < 2 else fibo(n-1) + fibo(n-2)
print(fibo(100), fibo.cache_info())
try: sq([])
except TypeError as e: print(e)
class Count:
    def __init__(self, fn): functools.update_wrapper(self, fn); self.fn = fn; self.n = 0
    def __call__(self, *a): self.n += 1; return self.fn(*a)
    def __get__(self, obj, t=None): return partial(self, obj) if obj is not None else self
@Count
def hi(): return 'hi'
hi(); hi(); print(hi.n, hi.__name__)
class M:
    @Count
    def meth(self, x): return x
    @cached_property
    def heavy(self): print('once'); return 42
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v * 2
    @p.deleter
    def p(self): print('deleting'); del self._p
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def c(cls, x): return cls.__name__, x
    pm = partialmethod(lambda self, a, b: (a, b), 1)
    @functools.singledispatchmethod
    def show(self, x): return f'obj {x}'
    @show.register
    def _(self, x: int): return f'int {x}'
    @show.register(list)
    def _(self, x): return f'list {x}'
m = M(); print(m.meth(3), M.meth.n, m.heavy, m.heavy, m.__dict__); m.p = 5; print(m.p); del m.p
try: m.p
except AttributeError as e: print(e)
print(M.s(1), m.s(2), M.c(1), m.c(2), m.pm(2), m.show('s'), m.show(1), m.show([1]))
@singledispatch
def to_s(x): return f'default {x!r}'
@to_s.register(int)
@to_s.register(float)
def _(x): return f'num {x}'
@to_s.register
def _(x: str): return f'str {x}'
@to_s.register
def _(x: list | tuple): return f'seq {len(x)}'
print(to_s(1), to_s(2.0), to_s('a'), to_s([1]), to_s((1,2)), to_s(None), to_s(True), to_s.dispatch(bool).__name__, sorted(k.__name__ for k in to_s.registry))
p = partial(int, base=2); print(p('101'), p.func, p.args, p.keywords, partial(print, 1, sep='-'))
print(reduce(lambda a, b: a + b, [1,2,3], 10), reduce(max, [3,1,2]), sorted(['b','A','c'], key=str.lower), sorted([3,1,2], key=cmp_to_key(lambda a, b: b - a)))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
registry = {}
def register(name=None, *, tags=()):
    if callable(name):
        registry[name.__name__] = (name, tags); return name
    def deco(fn): registry[name or fn.__name__] = (fn, tags); return fn
    return deco
@register
def a1(): pass
@register('named', tags=('x',))
def b1(): pass
@register(tags=('y',))
def c1(): pass
print({k: v[1] for k, v in registry.items()})
def singleton(cls):
    inst = {}
    @wraps(cls, updated=())
    def get(*a, **k):
        if cls not in inst: inst[cls] = cls(*a, **k)
        return inst[cls]
    return get
@singleton
class Cfg:
    """config"""
    def __init__(self, v): self.v = v
print(Cfg(1) is Cfg(2), Cfg(3).v, Cfg.__name__, Cfg.__doc__)
def add_repr(cls):
    cls.__repr__ = lambda self: f'{cls.__name__}({", ".join(f"{k}={v!r}" for k, v in vars(self).items())})'
    return cls
@add_repr
class Pt:
    def __init__(self, x, y): self.x, self.y = x, y
print(Pt(1, 'a'), [Pt(1,2)])
def make_counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def peek(): return n
    inc.peek = peek
    return inc
c = make_counter(); c(); c(5); print(c.peek(), c.__closure__[0].cell_contents, make_counter.__code__.co_name, c.__code__.co_freevars, c.__defaults__)
def trace(fn):
    depth = 0
    @wraps(fn)
    def w(*a):
        nonlocal depth
        print('  ' * depth + f'{fn.__name__}{a}'); depth += 1
        try: return fn(*a)
        finally: depth -= 1
    return w
@trace
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
print(fact(3))
