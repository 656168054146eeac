#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::output_of;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/modules") {
TEST_CASE("collections") {
  CHECK(output_of(R"~(
from collections import deque, defaultdict, OrderedDict, Counter, namedtuple, ChainMap, UserDict, UserList
d = deque([1, 2, 3], maxlen=3)
d.append(4); print(d, len(d), d[0], d[-1], d.maxlen)
d.appendleft(0); print(d)
d = deque(range(10)); d.rotate(3); print(d); d.rotate(-4); print(d)
print(d.pop(), d.popleft(), d.count(5), d.index(5), 5 in d, 99 in d)
d.extend([1, 2]); d.extendleft([7, 8]); print(d); d.insert(2, 'x'); d.remove(5); d.reverse(); print(d, list(reversed(d)))
print(deque([1, 2]) == deque([1, 2]), deque([1]) < deque([2]), deque() == [], bool(deque()), deque([1]) + deque([2]), deque([1, 2]) * 2)
d = deque([1, 2, 3]); d[1] = 5; del d[0]; print(d, d.copy())
d += [9]; print(d)
for f in (lambda: deque().pop(), lambda: deque()[0], lambda: deque([1]).remove(3), lambda: deque(maxlen=-1), lambda: deque([1]).index(3)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
d = deque([1, 2, 3])
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
dd = defaultdict(list); dd['a'].append(1); dd['b']; print(dd, dict(dd), dd.default_factory, 'zz' in dd, dd.get('q'))
dd2 = defaultdict(int, a=1); dd2['z'] += 1; print(dd2, dd2.copy(), dd2 | {'c': 3})
try: defaultdict(5)
except TypeError as e: print(e)
o = OrderedDict(a=1, b=2, c=3); o.move_to_end('a'); print(list(o)); o.move_to_end('c', last=False); print(list(o), o.popitem(), o.popitem(last=False), o == {'a': 1})
c = Counter("abracadabra"); print(c, c.most_common(2), c['z'], sum(c.values()), c.total())
c.update("aaa"); c.subtract({'b': 5}); print(c, +c, -c)
print(Counter(a=1) + Counter(a=2, b=1), Counter(a=3) - Counter(a=1), Counter(a=1) | Counter(b=2), Counter(a=3) & Counter(a=1), list(Counter(a=2).elements()))
P = namedtuple('P', 'x y'); p = P(1, y=2); print(p, p.x, p._asdict(), p._replace(x=5), P._fields, P._make([3, 4]), p == (1, 2))
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[9]); print(Q(1, 2), Q._field_defaults)
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=3), lambda: namedtuple('X', 'class'), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', '_a'), lambda: p._replace(q=1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
x, y = p; print(x, y, hash(p) == hash((1, 2)))
class Pt(namedtuple('Base', 'x y')):
    __slots__ = ()
    def dist(self): return self.x + self.y
print(Pt(3, 4).dist(), Pt(3, 4))
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(m['a'], m['b'], list(m), len(m), m.new_child({'z': 1}), dict(m))
u = UserDict(a=1); u['b'] = 2; print(u, 'a' in u, list(u.items()), u.pop('a'), u.get('zz', 5))
ul = UserList([3, 1]); ul.append(2); ul.sort(); print(ul, ul[0], len(ul))
match p:
    case P(x=1, y=yy): print('matched', yy)
import collections.abc as cabc
print(isinstance([], cabc.Sequence), isinstance({}, cabc.Mapping), isinstance(iter([]), cabc.Iterator), isinstance(lambda: 0, cabc.Callable), isinstance(5, cabc.Iterable), isinstance("a", cabc.Hashable), isinstance([], cabc.Hashable), isinstance(deque(), cabc.MutableSequence))
async def co(): pass
k = co(); print(isinstance(k, cabc.Coroutine), isinstance(k, cabc.Awaitable)); k.close()
def g(): yield
print(isinstance(g(), cabc.Generator), issubclass(dict, cabc.MutableMapping), issubclass(set, cabc.Set))
class It:
    def __iter__(self): return iter([1])
    def __len__(self): return 1
print(isinstance(It(), cabc.Iterable), isinstance(It(), cabc.Sized), isinstance(It(), cabc.Container))
try: cabc.Sequence()
except TypeError as e: print(str(e)[:60])
)~") ==
        R"~(deque([2, 3, 4], maxlen=3) 3 2 4 3
deque([0, 2, 3], maxlen=3)
deque([7, 8, 9, 0, 1, 2, 3, 4, 5, 6])
deque([1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
0 1 1 3 True False
deque([8, 7, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2])
deque([2, 1, 9, 8, 7, 6, 4, 3, 2, 'x', 7, 8]) [8, 7, 'x', 2, 3, 4, 6, 7, 8, 9, 1, 2]
True True False False deque([1, 2]) deque([1, 2, 1, 2])
deque([5, 3]) deque([5, 3])
deque([5, 3, 9])
IndexError pop from an empty deque
IndexError deque index out of range
ValueError deque.remove(x): x not in deque
ValueError maxlen must be non-negative
ValueError deque.index(x): x not in deque
deque mutated during iteration
defaultdict(<class 'list'>, {'a': [1], 'b': []}) {'a': [1], 'b': []} <class 'list'> False None
defaultdict(<class 'int'>, {'a': 1, 'z': 1}) defaultdict(<class 'int'>, {'a': 1, 'z': 1}) defaultdict(<class 'int'>, {'a': 1, 'z': 1, 'c': 3})
first argument must be callable or None
['b', 'c', 'a']
['c', 'b', 'a'] ('a', 1) ('c', 3) False
Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 0 11 11
Counter({'a': 8, 'r': 2, 'c': 1, 'd': 1, 'b': -3}) Counter({'a': 8, 'r': 2, 'c': 1, 'd': 1}) Counter({'b': 3})
Counter({'a': 3, 'b': 1}) Counter({'a': 2}) Counter({'b': 2, 'a': 1}) Counter({'a': 1}) ['a', 'a']
P(x=1, y=2) 1 {'x': 1, 'y': 2} P(x=5, y=2) ('x', 'y') P(x=3, y=4) True
Q(a=1, b=2, c=9) {'c': 9}
TypeError P.__new__() missing 1 required positional argument: 'y'
TypeError P.__new__() takes 3 positional arguments but 4 were given
TypeError P.__new__() got an unexpected keyword argument 'z'
ValueError Type names and field names cannot be a keyword: 'class'
ValueError Encountered duplicate field name: 'a'
ValueError Field names cannot start with an underscore: '_a'
TypeError Got unexpected field names: ['q']
1 2 True
7 Pt(x=3, y=4)
1 3 ['a', 'b'] 2 ChainMap({'z': 1}, {'a': 1}, {'a': 2, 'b': 3}) {'a': 1, 'b': 3}
{'b': 2} True [('a', 1), ('b', 2)] 1 5
[1, 2, 3] 1 3
matched 2
True True True True False True False True
True True
True True True
True True False
Can't instantiate abstract class Sequence without an impleme
)~");
}

TEST_CASE("functools") {
  CHECK(output_of(R"~(
import functools
from functools import partial, wraps, lru_cache, cache, reduce, cached_property, total_ordering, singledispatch, cmp_to_key
def f(a, b, c=3): return (a, b, c)
p = partial(f, 1, c=5); print(p(2), p.func is f, p.args, p.keywords, partial(p, 7)())
print(str(p)[:20], partial(print, 'x', sep='-')('y'))
def deco(fn):
    @wraps(fn)
    def w(*a, **k):
        "doc w"
        return fn(*a, **k)
    return w
@deco
def hello(x):
    "doc hello"
    return x * 2
print(hello(3), hello.__name__, hello.__doc__, hello.__wrapped__(4))
calls = []
@lru_cache(maxsize=2)
def sq(x):
    calls.append(x); return x * x
print([sq(i) for i in (1, 2, 1, 3, 2)], calls, sq.cache_info()); sq.cache_clear(); print(sq.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(80), fib.cache_info())
@lru_cache
def kw(a, *, b=1): return a + b
print(kw(1), kw(1, b=2), kw.cache_info())
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
class A:
    n = 0
    @cached_property
    def v(self):
        A.n += 1; return 42
a = A(); print(a.v, a.v, A.n, a.__dict__)
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(1) > V(2), V(2) >= V(2), max(V(1), V(5)).n)
@total_ordering
class W:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __ge__(self, o): return self.n >= o.n
print(W(1) <= W(2), W(1) > W(2), W(2) < W(3))
@singledispatch
def show(x): return "obj"
@show.register(int)
def _(x): return "int"
@show.register
def _(x: list): return "list"
print(show(1), show([]), show("s"), show(True))
print(sorted([5, 2, 9, 1], key=cmp_to_key(lambda a, b: b - a)))
class M:
    def g(self, a, b): return (a, b)
    h = functools.partialmethod(g, 1)
print(M().h(2))
class SD:
    @functools.singledispatchmethod
    def d(self, x): return "o"
    @d.register(int)
    def _(self, x): return "i"
print(SD().d(1), SD().d("s"))
print(isinstance(p, partial), callable(p))
)~") ==
        R"~((1, 2, 5) True (1,) {'c': 5} (1, 7, 5)
x-y
functools.partial(<f None
6 hello doc hello 8
[1, 4, 1, 9, 4] [1, 2, 3, 2] CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
2 3 CacheInfo(hits=0, misses=2, maxsize=128, currsize=2)
6 7
reduce() of empty iterable with no initial value
42 42 1 {'v': 42}
True False True 5
True False True
int list obj int
[9, 5, 2, 1]
(1, 2)
i o
True True
)~");
}

TEST_CASE("dataclasses") {
  CHECK(output_of(R"~(
from dataclasses import dataclass, field, fields, asdict, astuple, replace, InitVar, KW_ONLY, FrozenInstanceError, is_dataclass, make_dataclass, MISSING
from typing import ClassVar, List, Optional
@dataclass
class P:
    x: int
    y: int = 5
    tags: List[str] = field(default_factory=list)
    total: ClassVar[int] = 0
p = P(1); print(p, p == P(1), p == P(2), P(1, 2, ['a']))
for f in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(z=1), lambda: P(1) < P(2), lambda: hash(P(1))):
    try: f()
    except Exception as e: print(type(e).__name__, e)
@dataclass(order=True, frozen=True)
class F:
    prio: int
    name: str = field(compare=False, default='n')
print(sorted([F(3), F(1, 'b'), F(2)]), hash(F(1)) == hash(F(1)), F(1, 'a') == F(1, 'b'))
try: F(1).prio = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: del F(1).prio
except FrozenInstanceError as e: print(e)
@dataclass
class Base:
    a: int
    b: int = 2
@dataclass
class Child(Base):
    c: int = 3
    def __post_init__(self): self.d = self.a + self.c
ch = Child(1); print(ch, ch.d, Child(1, 2, 4).d, [f.name for f in fields(Child)])
@dataclass
class I:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False)
    def __post_init__(self, scale): self.y = self.x * scale
print(I(3), I(3, 5))
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(default=7, repr=False)
print(K(1, b=2)); 
try: K(1, 2)
except TypeError as e: print(e)
print(asdict(P(1, 2, ['q'])), astuple(P(1)), replace(P(1), x=9), is_dataclass(P), is_dataclass(p), is_dataclass(5))
@dataclass
class N:
    p: P
    d: dict
print(asdict(N(P(1), {'k': [P(2)]})))
@dataclass(slots=True)
class S:
    a: int
    b: int = 3
    def m(self): return super().__repr__()[:5]
s = S(1); print(s, S.__slots__, hasattr(s, '__dict__'))
try: s.zz = 1
except AttributeError as e: print('AttributeError')
try:
    @dataclass
    class Bad:
        l: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: int
except TypeError as e: print(e)
match P(1, 2):
    case P(x, y): print('match', x, y)
D = make_dataclass('D', [('x', int), ('y', int, 5)]); print(D(1))
@dataclass(eq=False)
class E: x: int
print(E(1) == E(1), P.__match_args__)
@dataclass(kw_only=True)
class KO: a: int; b: int = 2
print(KO(a=1)); print(P.__doc__ is None or True, P.__init__.__qualname__)
@dataclass
class Outer:
    inner: Optional['Outer'] = None
print(Outer(Outer()))
@dataclass(unsafe_hash=True)
class U: x: int
print(hash(U(1)) == hash(U(1)), {U(1): 2}[U(1)])
)~") ==
        R"~(P(x=1, y=5, tags=[]) True False P(x=1, y=2, tags=['a'])
TypeError P.__init__() missing 1 required positional argument: 'x'
TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given
TypeError P.__init__() got an unexpected keyword argument 'z'
TypeError '<' not supported between instances of 'P' and 'P'
TypeError unhashable type: 'P'
[F(prio=1, name='b'), F(prio=2, name='n'), F(prio=3, name='n')] True True
FrozenInstanceError cannot assign to field 'prio'
cannot delete field 'prio'
Child(a=1, b=2, c=3) 4 5 ['a', 'b', 'c']
I(x=3, y=6) I(x=3, y=15)
K(a=1, b=2)
K.__init__() takes 2 positional arguments but 3 were given
{'x': 1, 'y': 2, 'tags': ['q']} (1, 5, []) P(x=9, y=5, tags=[]) True True False
{'p': {'x': 1, 'y': 5, 'tags': []}, 'd': {'k': [{'x': 2, 'y': 5, 'tags': []}]}}
S(a=1, b=3) ('a', 'b') False
AttributeError
mutable default <class 'list'> for field l is not allowed: use default_factory
non-default argument 'b' follows default argument 'a'
match 1 2
D(x=1, y=5)
False ('x', 'y', 'tags')
KO(a=1, b=2)
True P.__init__
Outer(inner=Outer(inner=None))
True 2
)~");
}

TEST_CASE("enum") {
  CHECK(output_of(R"~(
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum, EnumMeta
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f"{self.name}={self.value}"
    @property
    def up(self): return self.name.upper()
    @classmethod
    def default(cls): return cls.RED
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED in Color, Color.__members__.keys(), Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE)
print(Color.RED.describe(), Color.default(), Color.GREEN.up, f"{Color.RED}", f"{Color.RED:>12}|", "%s" % Color.RED, str(Color))
print(type(Color.RED), isinstance(Color.RED, Color), Color, {Color.RED: 1}[Color.RED], hash(Color.RED) == hash(Color.RED))
for f in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 5), lambda: Color.PURPLE, lambda: Color.RED < Color.BLUE):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class N(IntEnum):
    ONE = 1
    TWO = 2
print(N.ONE, repr(N.ONE), N.ONE + 1, N.TWO > N.ONE, N(1), f"{N.ONE}", sorted([N.TWO, N.ONE]), N.ONE == 1, isinstance(N.ONE, int), "%d" % N.TWO, [10, 20, 30][N.ONE])
class A(Enum):
    X = auto(); Y = auto(); Z = 10; W = auto()
print([(m.name, m.value) for m in A])
class S(StrEnum):
    FOO = auto(); BAR = 'bar!'
print(S.FOO, repr(S.FOO), S.BAR.upper(), S.FOO == 'foo', f"{S.BAR}", S('foo'))
class S2(str, Enum):
    A = 'a'
print(S2.A, repr(S2.A), S2.A == 'a', S2.A.value, S2('a'), S2.A + 'x')
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(P.R | P.X, repr(P.R | P.W), P.RW, repr(P.RW), P.R in P.RW, P.X in P.RW, list(P.RW), P(0), repr(P(0)), ~P.R, bool(P(0)), (P.R | P.W).value, P(5), len(P), list(P), P.RW & P.R, P.R ^ P.RW)
try: P(16)
except ValueError as e: print(str(e).split('\n')[0])
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, repr(IF(9)), IF.A + 1, IF.A & 1, int(IF.B))
@unique
class Q(Enum): A = 1; B = 2
try:
    @unique
    class Q2(Enum): A = 1; B = 1
except ValueError as e: print(e)
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print(Planet.EARTH.g, Planet.MARS.mass, Planet.EARTH, Planet((6.4e23, 3.4e6)))
class Coord(Enum):
    def __new__(cls, v, label):
        o = object.__new__(cls); o._value_ = v; o.label = label; return o
    A = (1, 'first'); B = (2, 'second')
print(Coord.A.label, Coord(2), Coord.B.value)
F = Enum('F', 'a b c'); print(list(F), F.a.value); G = Enum('G', {'x': 10, 'y': 20}); print(G.x, G(20))
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == 99 else None
print(M(99))
try: M(5)
except ValueError as e: print(e)
try:
    class Ext(Color): pass
except TypeError as e: print(e)
class O(Enum):
    A = 1
    def __str__(self): return 'custom'
    def __lt__(self, o): return self.value < o.value
print(O.A, f"{O.A}", repr(O.A))
match Color.RED:
    case Color.BLUE: print('b')
    case Color.RED: print('r')
class G2(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    A = auto(); B = auto()
print([m.value for m in G2], Color.RED.__class__.__name__, Color.__name__, isinstance(Color, EnumMeta), 1 in Color, 7 in Color)
import copy, functools
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, [c for c in reversed(Color)], bool(Color))
)~") ==
        R"~(Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.BLUE True
[<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 True dict_keys(['RED', 'GREEN', 'BLUE', 'CRIMSON']) False True True
RED=1 Color.RED GREEN Color.RED    Color.RED| Color.RED <enum 'Color'>
<enum 'Color'> True <enum 'Color'> 1 True
ValueError 9 is not a valid Color
KeyError 'X'
AttributeError cannot reassign member 'RED'
AttributeError type object 'Color' has no attribute 'PURPLE'
TypeError '<' not supported between instances of 'Color' and 'Color'
1 <N.ONE: 1> 2 True 1 1 [<N.ONE: 1>, <N.TWO: 2>] True True 2 20
[('X', 1), ('Y', 2), ('Z', 10), ('W', 11)]
foo <S.FOO: 'foo'> BAR! True bar! foo
S2.A <S2.A: 'a'> True a S2.A ax
P.R|X <P.RW: 3> P.RW <P.RW: 3> True False [<P.R: 1>, <P.W: 2>] P(0) <P: 0> P.W|X False 3 P.R|X 3 [<P.R: 1>, <P.W: 2>, <P.X: 4>] P.R P.W
<flag 'P'> invalid value 16
3 <IF.A|B: 3> 9 <IF.A|8: 9> 2 1 2
duplicate values found in <enum 'Q2'>: B -> A
9.81 6.4e+23 Planet.EARTH Planet.MARS
first Coord.B 2
[<F.a: 1>, <F.b: 2>, <F.c: 3>] 1
G.x G.y
M.A
5 is not a valid M
<enum 'Ext'> cannot extend <enum 'Color'>
custom custom <O.A: 1>
r
['a', 'b'] Color Color True True False
True True [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>] True
)~");
}

TEST_CASE("itertools, heapq, bisect") {
  CHECK(output_of(R"~(
import itertools as it
from itertools import *
c = count(5, 2); print(next(c), next(c), c, list(islice(count(), 3)), next(count(1.5, 0.5)))
print(list(repeat('a', 3)), list(islice(cycle('ab'), 5)), list(chain([1], (2, 3), 'x')), list(chain.from_iterable([[1, 2], [3]])))
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product([], [1])))
print(list(permutations([1, 2, 3])), list(permutations('abc', 2)), list(permutations([1], 2)), list(permutations([])))
print(list(combinations('abcd', 2)), list(combinations([1, 2], 3)), list(combinations_with_replacement('abc', 2)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([])))
print([(k, list(g)) for k, g in groupby('aaabbc')], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, g in groupby('aabb')])
print(list(islice(range(10), 2, 8, 3)), list(islice('abc', 2)), list(islice('abc', 1, None)), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(zip_longest([1, 2, 3], 'a', fillvalue='-')), list(zip_longest()), list(starmap(pow, [(2, 3), (3, 2)])), list(filterfalse(lambda x: x % 2, range(6))), list(compress('abcd', [1, 0, 1, 0])), list(pairwise('abcd')), list(pairwise('a')))
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a)); i = iter(range(5)); print(list(islice(i, 2)), list(i))
for f in (lambda: list(islice([1], -1)), lambda: list(product([1], repeat=-1)), lambda: count('a')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
import heapq, bisect
h = [5, 3, 8, 1]; heapq.heapify(h); heapq.heappush(h, 0); print(h, heapq.heappop(h), heapq.heappop(h), heapq.heapreplace(h, 9), heapq.heappushpop(h, 2), h)
print(heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [1, 5, 3], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge([4, 1], [3], reverse=True)))
try: heapq.heappop([])
except IndexError as e: print(e)
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2)); l = [1, 3]; bisect.insort(l, 2); print(l)
)~") ==
        R"~(5 7 count(9, 2) [0, 1, 2] 1.5
['a', 'a', 'a'] ['a', 'b', 'a', 'b', 'a'] [1, 2, 3, 'x'] [1, 2, 3]
[('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)] [()] []
[(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [] [()]
[('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
[1, 3, 6] [1, 2, 6] [10, 11, 13] []
[('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c'])] [(1, [1, 3]), (0, [2, 4]), (1, [5])] ['a', 'b']
[2, 5] ['a', 'b'] ['b', 'c'] [1, 2] [3, 1]
[(1, 'a'), (2, '-'), (3, '-')] [] [8, 9] [0, 2, 4] ['a', 'c'] [('a', 'b'), ('b', 'c'), ('c', 'd')] []
1 [1, 2, 3] [2, 3]
[0, 1] [2, 3, 4]
ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
ValueError repeat argument cannot be negative
TypeError a number is required
[5, 9, 8] 0 1 3 2 [5, 9, 8]
[5, 3] [5, 3] [0, 1, 2, 3, 4] [4, 3, 1]
index out of range
3 1
[1, 2, 3]
)~");
}
}
