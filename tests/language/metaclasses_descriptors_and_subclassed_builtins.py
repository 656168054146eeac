import asyncio
class Config:
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def __getattr__(self, k):
        if k.startswith('__'): raise AttributeError(k)
        return Config()
    def __bool__(self): return bool(self.__dict__)
c = Config(a=1, db=Config(host='h')); print(c.a, c.db.host, bool(c.missing.deeper), bool(c))
class Chain:
    def __init__(self, p=''): self.p = p
    def __getattr__(self, n): return Chain(f'{self.p}/{n}')
    def __call__(self, *a, **k): return Chain(f'{self.p}({", ".join([*map(repr, a), *(f"{x}={y!r}" for x, y in k.items())])})')
    def __getitem__(self, k): return Chain(f'{self.p}[{k!r}]')
    def __truediv__(self, o): return Chain(f'{self.p}/{o}')
    def __str__(self): return self.p
print(Chain().users(5, q='x').posts[1:2].all / 'end')
class Temp:
    def __init__(self, c=0): self.celsius = c
    @property
    def celsius(self): return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273.15: raise ValueError('below absolute zero')
        self._c = v
    fahrenheit = property(lambda s: s._c * 9 / 5 + 32, lambda s, v: setattr(s, 'celsius', (v - 32) * 5 / 9), doc='F')
t = Temp(25); t.fahrenheit = 212; print(t.celsius, t.fahrenheit, Temp.fahrenheit.__doc__)
try: Temp(-300)
except ValueError as e: print(e)
class Typed:
    def __init__(self, typ): self.typ = typ
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o): return self if i is None else i.__dict__[self.n]
    def __set__(self, i, v):
        if not isinstance(v, self.typ): raise TypeError(f'{self.n} must be {self.typ.__name__}, got {type(v).__name__}')
        i.__dict__[self.n] = v
class Person:
    name = Typed(str); age = Typed(int)
    def __init__(self, name, age): self.name, self.age = name, age
try: Person('x', 'y')
except TypeError as e: print(e)
class AutoMeta(type):
    @classmethod
    def __prepare__(m, n, b, **k):
        class NS(dict):
            def __missing__(s, key):
                if key.startswith('_'): raise KeyError(key)
                s[key] = v = len([x for x in s if not x.startswith('_')]); return v
        return NS()
    def __new__(m, n, b, ns, **k): return super().__new__(m, n, b, dict(ns))
try:
    class Auto(metaclass=AutoMeta):
        RED; GREEN; BLUE
    print(Auto.RED, Auto.GREEN, Auto.BLUE)
except NameError as e: print(e)
class Tracked(type):
    def __prepare__(n, b):
        class D(dict):
            def __setitem__(s, k, v):
                if k in s and not k.startswith('_'): print('redefined', k)
                super().__setitem__(k, v)
        return D()
class T2(metaclass=Tracked):
    def f(self): return 1
    x = 1
    def f(self): return 2
    x = 2
print(T2().f(), T2.x)
class Final(type):
    def __new__(m, n, b, ns):
        for base in b:
            if isinstance(base, Final): raise TypeError(f"type '{base.__name__}' is not an acceptable base type")
        return super().__new__(m, n, b, ns)
class F1(metaclass=Final): pass
try:
    class F2(F1): pass
except TypeError as e: print(e)
class Reg(type):
    all = {}
    def __init__(cls, n, b, ns, **k): super().__init__(n, b, ns); Reg.all[n] = cls
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k); print('made', type(o).__name__); return o
class R1(metaclass=Reg): pass
class R2(R1): pass
R2(); print(list(Reg.all))
class Money(int):
    def __new__(cls, v, cur='EUR'): o = super().__new__(cls, v); o.cur = cur; return o
    def __repr__(self): return f'{int(self)} {self.cur}'
    def __add__(self, o): return Money(int(self) + int(o), self.cur)
print(Money(5) + 3, Money(5) * 2, sorted([Money(3), Money(1)]), f'{Money(7):>4}', sum([Money(1), Money(2)]), Money(5) == 5, {Money(5): 1}[5])
class UStr(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
    def shout(self): return self + '!'
print(UStr('abc').shout(), type(UStr('a') + 'b').__name__, isinstance(UStr('a'), str), UStr('x').join(['1', '2']))
class SList(list):
    def append(self, x): super().append(x); self.sort()
    def __getitem__(self, i): r = super().__getitem__(i); return SList(r) if isinstance(i, slice) else r
l = SList([3, 1]); l.append(2); print(l, l[:2], type(l[:1]).__name__, len(l), l == [1, 2, 3])
class DD(dict):
    def __missing__(self, k): self[k] = v = f'<{k}>'; return v
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k) from None
d = DD(a=1); print(d['z'], d.a, d, d.get('q'), '{a} {new}'.format_map(d))
class Frozen:
    __slots__ = ('x', '_locked')
    def __init__(self, x): object.__setattr__(self, 'x', x); object.__setattr__(self, '_locked', True)
    def __setattr__(self, k, v): raise AttributeError(f'{type(self).__name__} is immutable')
    def __delattr__(self, k): raise AttributeError('no del')
    def __hash__(self): return hash(self.x)
    def __eq__(self, o): return self.x == o.x
f = Frozen(1)
for op in (lambda: setattr(f, 'x', 2), lambda: delattr(f, 'x')):
    try: op()
    except AttributeError as e: print(e)
print(len({Frozen(1), Frozen(1), Frozen(2)}))
class AsyncInit:
    def __init__(self): self.ready = False
    async def _init(self): await asyncio.sleep(.1); self.ready = True; return self
    def __await__(self): return self._init().__await__()
    async def __aenter__(self): return await self
    async def __aexit__(self, *e): print('closing', e[0].__name__ if e[0] else None); return e[0] is ValueError
    def __aiter__(self): self.n = 0; return self
    async def __anext__(self):
        if self.n == 3: raise StopAsyncIteration
        self.n += 1; await asyncio.sleep(.01); return self.n
async def main():
    o = await AsyncInit(); print(o.ready)
    async with AsyncInit() as a: print([x async for x in a]); raise ValueError
    try:
        async with AsyncInit(): raise KeyError('k')
    except KeyError as e: print('k', e)
asyncio.run(main())
