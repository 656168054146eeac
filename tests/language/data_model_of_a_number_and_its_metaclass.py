import functools, math
@functools.total_ordering
class Money:
    __slots__ = ('cents', 'cur')
    def __init__(self, cents, cur='EUR'):
        self.cents = cents; self.cur = cur
    def __repr__(self): return f'{type(self).__name__}({self.cents!r}, {self.cur!r})'
    def __str__(self): return f'{self.cents/100:.2f} {self.cur}'
    def __format__(self, spec):
        if spec == 'c': return f'{self.cents}c'
        return format(str(self), spec)
    def __eq__(self, o):
        if not isinstance(o, Money): return NotImplemented
        return (self.cents, self.cur) == (o.cents, o.cur)
    def __lt__(self, o):
        if not isinstance(o, Money): return NotImplemented
        return self.cents < o.cents
    def __hash__(self): return hash((self.cents, self.cur))
    def __add__(self, o):
        if isinstance(o, Money): return Money(self.cents + o.cents, self.cur)
        return NotImplemented
    def __radd__(self, o):
        if o == 0: return self
        return NotImplemented
    def __mul__(self, k):
        if not isinstance(k, int): return ('mul', k)
        return Money(int(self.cents * k), self.cur)
    __rmul__ = __mul__
    def __neg__(self): return Money(-self.cents, self.cur)
    def __abs__(self): return Money(abs(self.cents), self.cur)
    def __bool__(self): return self.cents != 0
    def __int__(self): return self.cents
    def __float__(self): return self.cents / 100
    def __index__(self): return self.cents
    def __round__(self, n=None): return ('round', n)
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
    def __divmod__(self, o): return ('divmod', o)
    def __pow__(self, e, m=None): return ('pow', e, m)
    def __matmul__(self, o): return ('matmul', o)
    def __lshift__(self, o): return ('<<', o)
    def __invert__(self): return '~'
    def __pos__(self): return '+'
m = Money(1234)
print(m, repr(m), f'{m:c}', f'{m:>15}|', f'{m!r:>25}|', '%s %r' % (m, m), '{:c} {!s:^20}|'.format(m, m))
print(sum([Money(1), Money(2), Money(3)]), m * 2, 3 * m, -m, abs(-m), bool(Money(0)))
print(m == Money(1234), m != Money(1), m < Money(2000), m >= Money(1), m <= Money(1234), m > Money(5))
print(int(m), float(m), hex(m), bin(Money(5)), [10,20,30][Money(1)], range(Money(3)), 9)
print(round(m), round(m, 2), math.floor(m), math.ceil(m), math.trunc(m), divmod(m, 2), pow(m, 2), pow(m, 2, 5), m @ 3, m << 1, ~m, +m)
for f in (lambda: m + 1, lambda: m < 3, lambda: 1 + m, lambda: m - m, lambda: m @ 1 and 1 @ m, lambda: m.foo, lambda: setattr(m, 'x', 1), lambda: m(), lambda: m[0], lambda: len(m), lambda: iter(m), lambda: 1 in m, lambda: next(m), lambda: m.__dict__, lambda: delattr(m, 'zz'), lambda: m >> 1, lambda: m // 2, lambda: m % 2, lambda: reversed(m), lambda: m.__getitem__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        c = super().__new__(mcls, name, bases, ns)
        c.kw = kw
        return c
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('creating', cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __iter__(cls): return iter(['x', 'y'])
    def __len__(cls): return 2
    def __contains__(cls, o): return o == 'q'
    def __getitem__(cls, k): return ('item', k)
    def __repr__(cls): return f'<meta {cls.__name__}>'
    @property
    def shout(cls): return cls.__name__.upper()
    def __instancecheck__(cls, o): return o == 5 or super().__instancecheck__(o)
    def __prepare__(name, bases, **kw):
        return {}
    def __getattr__(cls, n):
        if n.startswith('dyn'): return n
        raise AttributeError(f'no {n}')
class A(metaclass=Meta, flag=1):
    def __init__(self, v=None): self.v = v
class B(A, other='k'): pass
print(A.kw, B.kw, list(A), len(A), 'q' in A, A['z'], A, A.shout, isinstance(5, A), isinstance(6, A), A.dynx, type(A), type(B))
B(3)
try: A.zip
except AttributeError as e: print(e)
try: A().shout
except AttributeError as e: print(e)
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__] = cls
class P1(Plugin): pass
class P2(Plugin, key='two'): pass
print(Plugin.registry)
try:
    class P3(Plugin, bogus=1): pass
except TypeError as e: print(e)
class D:
    def __set_name__(self, owner, name): self.name = name; print('set_name', owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, 'unset')
    def __set__(self, obj, v):
        if v < 0: raise ValueError(f'{self.name} must be >= 0')
        obj.__dict__[self.name] = v
    def __delete__(self, obj): print('del', self.name); obj.__dict__.pop(self.name, None)
class T:
    a = D(); b = D()
    def __init__(self): self.a = 1
t = T(); print(t.a, t.b, t.__dict__, type(T.a).__name__)
try: t.b = -1
except ValueError as e: print(e)
del t.a; print(t.a, vars(t))
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0], a[1]); return True
with Ctx() as c: raise KeyError('k')
with Ctx(): pass
class G:
    def __getattr__(self, n): return f'<{n}>'
    def __getattribute__(self, n):
        if n == 'special': return 42
        return super().__getattribute__(n)
    def __dir__(self): return ['b', 'a']
    def __call__(self, *a, **k): return a, k
    def __len__(self): return -1
g = G(); print(g.foo, g.special, dir(g), g(1, x=2))
try: len(g)
except ValueError as e: print(e)
class L:
    def __len__(self): return 'x'
try: len(L())
except TypeError as e: print(e)
class Bo:
    def __bool__(self): return 1
try: bool(Bo())
except TypeError as e: print(e)
class S:
    def __str__(self): return 1
    def __repr__(self): return None
for f in (str, repr):
    try: f(S())
    except TypeError as e: print(e)
class H:
    def __eq__(self, o): return True
try: {H(): 1}
except TypeError as e: print(e)
class H2:
    def __hash__(self): return 'x'
try: hash(H2())
except TypeError as e: print(e)
class It:
    def __iter__(self): return 5
for f in (lambda: iter(It()), lambda: [*It()], lambda: list(5), lambda: (lambda *a: a)(*5), lambda: (lambda **a: a)(**5), lambda: dict([1]), lambda: dict([(1,2,3)]), lambda: tuple(None), lambda: set(3), lambda: dict(4)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
