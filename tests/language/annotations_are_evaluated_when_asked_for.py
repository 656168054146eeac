import inspect
from typing import *
from dataclasses import dataclass
class A: pass
def f(a, b: int, /, c: 'str' = 'x', *args: Any, d: Optional[int] = None, e: list[int], g: A = None, h: Callable[[int], str] = len, **kw: Dict[str, int]) -> A | None: ...
print(inspect.signature(f))
for p in inspect.signature(f).parameters.values(): print(p.name, p.kind.name, p.default is p.empty, p.annotation)
@dataclass
class P: x: int; y: list[str] = None; z: A = None
print(inspect.signature(P), P.__doc__, P.__init__.__annotations__)
def g(x): ...
print(inspect.signature(g), inspect.signature(lambda *a, k=1: 0), inspect.getdoc(f), inspect.isfunction(f), inspect.isclass(A), inspect.signature(A))
class M:
    def m(self, x: int) -> None: ...
    @classmethod
    def c(cls, y): ...
    @staticmethod
    def s(z=3): ...
print(inspect.signature(M.m), inspect.signature(M().m), inspect.signature(M.c), inspect.signature(M.s))
b = inspect.signature(f).bind(1, 2, e=[1]); b.apply_defaults(); print(b.arguments)
try: inspect.signature(g).bind()
except TypeError as e: print(e)
def check(fn):
    hints = get_type_hints(fn); sig = inspect.signature(fn)
    def w(*a, **k):
        for n, v in sig.bind(*a, **k).arguments.items():
            if n in hints and not isinstance(v, hints[n]): raise TypeError(f'{n}: expected {hints[n].__name__}, got {type(v).__name__}')
        r = fn(*a, **k)
        if 'return' in hints and not isinstance(r, hints['return']): raise TypeError('bad return')
        return r
    return w
@check
def add(a: int, b: 'int' = 2) -> int: return a + b
print(add(1), add(1, b=5))
for bad in (lambda: add('x'), lambda: add(1, 2.5)):
    try: bad()
    except TypeError as e: print(e)
def inject(**providers):
    def deco(fn):
        h = get_type_hints(fn)
        def w(**over): return fn(**{n: over.get(n) or providers[t.__name__]() for n, t in h.items() if n != 'return'})
        return w
    return deco
class Db: name = 'db'
class Log: name = 'log'
@inject(Db=Db, Log=Log)
def svc(db: Db, log: Log) -> str: return db.name + log.name
print(svc())
class Model:
    def __init_subclass__(cls): cls.fields = {k: v for k, v in cls.__annotations__.items()}
    def __init__(self, **kw):
        for k, t in self.fields.items(): setattr(self, k, t(kw[k]))
    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{k}={getattr(self, k)!r}" for k in self.fields)})'
class User(Model): id: int; name: str; score: float
print(User(id='5', name=7, score='1.5'), User.fields)
class Outer:
    class Inner: pass
    T = int
    def m(self, a: Inner, b: T) -> 'Outer': ...
    x: Inner
    y: T = 3
print(Outer.m.__annotations__, Outer.__annotations__, get_type_hints(Outer.m, localns=None))
def outer(T):
    class C:
        v: T
        def m(self, x: T) -> 'T': ...
    def inner(x: T): ...
    return C, inner
C, inner = outer(dict); print(C.__annotations__, C.m.__annotations__, inner.__annotations__)
class Lazy:
    a: Undefined
    b: int
try: Lazy.__annotations__
except NameError as e: print(e)
Undefined = str; print(Lazy.__annotations__)
def gen[T: int](x: T, *a: T) -> list[T]: ...
print(gen.__annotations__, gen(1) if False else '')
class G[K, V]:
    d: dict[K, V]
    def get(self, k: K) -> V | None: ...
print(G.__annotations__, G.get.__annotations__)
import functools
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k): return fn(*a, **k)
    return w
@deco
def later(x: NotYet) -> int: "doc"
class NotYet: pass
print(later.__annotations__, inspect.signature(later), later.__doc__)
async def co(x: int) -> str: ...
print(co.__annotations__, (lambda: 0).__annotations__)
del f.__annotations__['b']
print(list(f.__annotations__))
if 1:
    cond: int = 3
    class D:
        if True: p: int
        else: q: str
        for i in range(1): r: float
print(D.__annotations__, cond)
