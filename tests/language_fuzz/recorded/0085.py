import bisect, copy, datetime, enum, functools, heapq, itertools, json, math, operator, random, statistics, string, textwrap
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field

log = []

class E1(Exception): pass
class E2(E1, KeyError): pass

class cm:
    def __init__(self, name, swallow=False, enter=None, leave=None):
        self.name, self.swallow, self.enter, self.leave = name, swallow, enter, leave
    def __enter__(self):
        log.append('enter ' + self.name)
        if self.enter: raise self.enter
        return self
    def __exit__(self, kind, error, tb):
        log.append(('exit ' + self.name, kind and kind.__name__, str(error)))
        if self.leave: raise self.leave
        return self.swallow

def sub():
    try:
        got = yield 's1'
        log.append(('sub', got))
        yield 's2'
    except ValueError as e:
        log.append(('sub caught', str(e)))
        yield 's3'
    finally:
        log.append('sub done')
    return 'returned'

def chain(e):
    text = []
    while e is not None and len(text) < 8:
        text.append(f"{type(e).__name__}({e})" + ("!" if e.__suppress_context__ else ""))
        e = e.__cause__ or e.__context__
    return text

class K:
    ONE = 1

class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Point({self.x}, {self.y})"

def show(value, depth=0):
    if depth > 6 or type(value) in (int, float, str, bytes, bool, type(None)):
        return repr(value)
    if type(value) in (set, frozenset):
        return type(value).__name__ + "{" + ", ".join(sorted(show(item, depth + 1) for item in value)) + "}"
    if type(value) in (list, tuple):
        return type(value).__name__ + "(" + ", ".join(show(item, depth + 1) for item in value) + ")"
    if hasattr(value, "__next__"):
        return type(value).__name__ + " giving " + show(list(itertools.islice(value, 12)), depth + 1)
    return repr(value)

def probe(name, work):
    log.clear()
    try:
        text = show(work())
    except BaseException as error:
        text = f"{type(error).__name__}: {error}"
    print(name, ascii(text)[1:-1])

def probe_0():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(8), end='', file=d) if t(7) < 3 else t(9)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("0", probe_0)
def probe_1():
    class P:
        def __matmul__(self, o): return 1 / 0
        def __rmatmul__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        def __rmatmul__(self, o): return ('rmatmul', type(o).__name__)
        def __repr__(self): return 'Q'
    result = P() @ {}
    return result
probe("1", probe_1)
def probe_2():
    a, b = (lambda a, b: (a, b))
    return a, b
probe("2", probe_2)
def probe_3():
    try:
        raise KeyError(1)
    except []:
        return 1
probe("3", probe_3)
probe("4", lambda: (int(base=16)))
def probe_5():
    log = []
    def outer():
        x, y = 1, []
        def inner():
            def inner():
                y = 8
                del x
                for x in range(2): pass
                log.append(x)
                for x in range(2): pass
                return x
            inner()
            x = x * 2 if x else 5
            for x in range(2): pass
            return (x, y)
        inner()
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
def probe_6():
    class P:
        def __ne__(self, o): return self
        def __ne__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __ne__(self, o): return 'ne'
        def __ne__(self, o): return 'ne'
        def __repr__(self): return 'Q'
    result = 's' != Q()
    return result
probe("6", probe_6)
def probe_7():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == -1:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("7", probe_7)
probe("8", lambda: (format(0.0, "5.10E")))
def probe_9():
    class C:
        @classmethod
        def m(x, a=-3, b=-3, c=6, *args):
            return [a, b, c, args]
    return C.m(-4, *range(3), alpha=2, b=3)
probe("9", probe_9)
def probe_10():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: int = field(default=3, repr=False)
        b: int = field(kw_only=True, default=0)
        c: int = field(default=1, compare=False)
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1, 2, 3, 4)
probe("10", probe_10)
probe("11", lambda: (int(key=int)))
def probe_12():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(eq=False)
    class C:
        _: KW_ONLY
        b: typing.ClassVar[int] = 4
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return setattr(C(1, 2), 'a', 3)
probe("12", probe_12)
probe("13", lambda: (hash(1)))
def probe_14():
    N = namedtuple('N', 'x def', rename=True)
    return N(x=1, y=2)
probe("14", probe_14)
def probe_15():
    it = deque([8, 0, 9, 0, -3, 6])
    del it[-1]
    return it
probe("15", probe_15)
probe("16", lambda: (format((True), {34, 34, 33, 4})))
def probe_17():
    class V(float):
        def __contains__(self, *a): return None
        def __deepcopy__(self, *a): return 2.5
    V = V()
    return 2 not in V
probe("17", probe_17)
def probe_18():
    w, p, name = 8, 5, 'Ada'
    return f'''{name:>{w}}é{name[0]= } '''
probe("18", probe_18)
probe("19", lambda: (str.maketrans('b', ' ')))
def probe_20():
    class V(dict):
        def __divmod__(self, *a): return 'text'
    V = V()
    return divmod(V, 2)
probe("20", probe_20)
probe("21", lambda: (format(len, "=^30.3s")))
def probe_22():
    i, j, x, flag = -2, 4, -7.85437874876, False
    s, t, items = 'x=1', '=', [5, 6]
    return j
probe("22", probe_22)
probe("23", lambda: ("%c" % (-96852,)))
def probe_24():
    class P:
        def __rxor__(self, o): return 'rxor'
        def __repr__(self): return 'P'
    class Q:
        def __rxor__(self, o): return 'rxor'
        def __repr__(self): return 'Q'
    result = None ^ Q()
    return result
probe("24", probe_24)
def probe_25():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
        def __delete__(self, o): log.append('delete')
        def __set_name__(self, owner, name): log.append(('name', owner.__name__, name)); self.n = name
    class C:
        __slots__ = ('y', '_p')
        x = D()
        @property
        def p(self): "doc of p"; return self._p
        @p.setter
        def p(self, v): self._p = v
        q = property(lambda self: 7)
        @classmethod
        def r(cls): return cls.__name__
        @staticmethod
        def s(a=1): return a
        @functools.cached_property
        def cached(self): log.append('once'); return 1
        def method(self): pass
    try:
        log.append([super(C, C()).nope])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("25", probe_25)
def probe_26():
    it = (divmod)
    del it[None]
    return it
probe("26", probe_26)
def probe_27():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
        def __set__(self, o, v): log.append(('set', v))
        def __delete__(self, o): log.append('delete')
    class C:
        x = D()
        @property
        def p(self): "doc of p"; return self._p
        @p.setter
        def p(self, v): self._p = v
        q = property(lambda self: 7)
        @classmethod
        def r(cls): return cls.__name__
        @staticmethod
        def s(a=1): return a
        @functools.cached_property
        def cached(self): log.append('once'); return 1
        def method(self): pass
    try:
        log.append(C().__dict__)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("27", probe_27)
def probe_28():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 1
        BLUE = 3
    return C.RED | C.BLUE
probe("28", probe_28)
probe("29", lambda: (min(['é', '\n', 'ab', '-'], -9.2323561796)))
def probe_30():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        def __getattr__(self, name):
            log.append(name)
            return 1
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
    class D(B):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class E(C, A):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return super(E, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            return 1
    try:
        result = E().run()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
def probe_31():
    log = []
    class D:
        def __get__(self, o, c=None): return ('get', o is None)
        def __set__(self, o, v): log.append(('set', v))
        def __delete__(self, o): log.append('delete')
    class C:
        x = D()
        @property
        def p(self): "doc of p"; return self._p
        @p.setter
        def p(self, v): self._p = v
        q = property(lambda self: 7)
        @classmethod
        def r(cls): return cls.__name__
        @staticmethod
        def s(a=1): return a
        @functools.cached_property
        def cached(self): log.append('once'); return 1
        def method(self): pass
    try:
        C().q = 1
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("31", probe_31)
def probe_32():
    it = defaultdict(int, {None: -1.5, '1': (1, -6), None: 1e23, -6.5: False})
    return it.setdefault(None), it
probe("32", probe_32)
def probe_33():
    w, p, name = 1, 2, 'Ada'
    return f"""{(lambda: 5)()= } {w= } { {'a': w}['a']:^{w * 2}} """
probe("33", probe_33)
probe("34", lambda: (int(-1)))
def probe_35():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
    class B(A):
        label = 'b'
        @property
        def size(self):
            raise AttributeError("none")
        __slots__ = ('x',)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class D(A, B):
        label = 'd'
    try:
        result = [c.__name__ for c in D.__mro__]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    i, j, x, flag = 4, 3, float('inf'), False
    s, t, items = 'x=1', 'a', [6, -5]
    return ((flag if i else any(v > t.find('=') for v in (items + items))) + (((lambda v, *, w=j: i)(i) if isinstance(-1, int) else (j and 7 or j)) and sum([v for v in []]) or ord((s if flag else s)[0])))
probe("36", probe_36)
def probe_37():
    N = namedtuple('N', 'x def', rename=True)
    return N(1, 2)._replace(q=9)
probe("37", probe_37)
def probe_38():
    class V(Exception):
        def __copy__(self, *a): return True
    V = V()
    return copy.copy(V)
probe("38", probe_38)
def probe_39():
    V, V2, T = datetime.timedelta(days=-255, seconds=-27217, microseconds=0), datetime.timedelta(days=351, seconds=-61122, microseconds=-1), datetime.timedelta(days=264, seconds=-68279, microseconds=0)
    return V.year, V.month, V.day
probe("39", probe_39)
