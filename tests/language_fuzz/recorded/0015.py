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
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True)
    class C:
        a: list = field(default_factory=list)
        b: int = 2
    @dataclass(order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(zz=1)
probe("0", probe_0)
def probe_1():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
        def __set_name__(self, owner, name): log.append(('name', owner.__name__, name)); self.n = name
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
        log.append([C().method.__name__, C.method.__qualname__, C().method.__self__.__class__])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("1", probe_1)
def probe_2():
    class P:
        def __ne__(self, o): return 'ne'
        def __repr__(self): return 'P'
    class Q:
        def __ne__(self, o): return 'ne'
        def __ne__(self, o): return 'ne'
        def __repr__(self): return 'Q'
    result = 's' != 1.5
    return result
probe("2", probe_2)
def probe_3():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: InitVar[int] = 2
        b: list = []
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__match_args__
probe("3", probe_3)
probe("4", lambda: ((frozenset({21})).difference([5, -4, 7, 9, -5, -4], sep=slice(None, -1))))
probe("5", lambda: (~({'.': 0.1, 'X': [1, 123456789.125, 1]})))
def probe_6():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del nope
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("6", probe_6)
def probe_7():
    class C(enum.Flag):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = 4
    return C("R")
probe("7", probe_7)
probe("8", lambda: ((True).__invert__(x=slice(0, 0))))
def probe_9():
    N = namedtuple('N', 'x y')
    return N._make([1, 2])
probe("9", probe_9)
probe("10", lambda: (bytes.maketrans(b'', b'12')))
def probe_11():
    log = []
    class A():
        label = 'a'
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
    class C(B, A):
        label = 'c'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class D(A):
        label = 'd'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        __slots__ = ('y', 'z')
    try:
        result = D().y
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
def probe_12():
    class C(enum.Flag):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
    return repr(C.RED), str(C.GREEN), f"{C.BLUE}"
probe("12", probe_12)
def probe_13():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
        def __set__(self, o, v): log.append(('set', v))
        def __set_name__(self, owner, name): log.append(('name', owner.__name__, name)); self.n = name
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
        log.append(C().missing)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("13", probe_13)
def probe_14():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[::2] = 'x=1'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("14", probe_14)
def probe_15():
    w, p, name = 6, 4, 'Ada'
    return f'''{[7]!r}é{(lambda: 5)()} '''
probe("15", probe_15)
def probe_16():
    def f():
        if 0: yield
        if True: raise ValueError("v")
        log.append(30)
        try:
            raise
            raise Exception("e", 1)
        except* KeyError as e:
            log.append(repr(e))
            log.append((yield))
            pass
    g = f()
    for act in (lambda: g.send(1), lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("16", probe_16)
def probe_17():
    class V(Exception):
        def __contains__(self, *a): return {}
        def __eq__(self, *a): return [1, 2]
    V = V()
    return 1 in V
probe("17", probe_17)
def probe_18():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return copy.copy(N(1, 2))
probe("18", probe_18)
def probe_19():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = {x: t(y) for x, y in [(t(1), t(9)), (t(6), t(1))]}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
def probe_20():
    class P:
        def __lshift__(self, o): return 'lshift'
        def __ilshift__(self, o): return 'ilshift'
        def __repr__(self): return 'P'
    class Q:
        def __rlshift__(self, o): return ('rlshift', type(o).__name__)
        def __repr__(self): return 'Q'
    result = [1] << 1.5
    return result
probe("20", probe_20)
def probe_21():
    V, V2, T = datetime.date(2012, 2, 18), datetime.date(1975, 8, 21), datetime.timedelta(days=-383, seconds=1965, microseconds=0)
    return copy.deepcopy(V)
probe("21", probe_21)
probe("22", lambda: (round(-3, 0)))
probe("23", lambda: (datetime.time(23, 59, 1)))
def probe_24():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 1
    return list(C)
probe("24", probe_24)
probe("25", lambda: ((False) ^ False))
def probe_26():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[0], *a, b = range(-7, 1, -2)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("26", probe_26)
probe("27", lambda: (format(-3, "_.0x")))
def probe_28():
    log = []
    def outer():
        x, y = 1, []
        y = [x]
        def inner(z=x):
            x = 7
            x += 1
            def inner(z=x):
                x = 7
                for x in range(2): pass
                x = y
                return (x, y)
            log.append(inner())
            log.append(undefined_name)
            x += 1
            pass
        inner()
        y = [x]
        log.append(x)
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("28", probe_28)
def probe_29():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        for a, items[0] in [((4, 'p'), -37596), ((9, '\n'), -9.125)]:
            pass
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("29", probe_29)
def probe_30():
    it = deque([2, -1, 4, 3, 9, -1, 4])
    it += [1, 4, 1, 7, 7, -4, -5]
    return it
probe("30", probe_30)
probe("31", lambda: ("{k.} { 0:<>20.2}".format({-6.5: 'abab', -2.5: 0, -5: '\n', (3, 'l'): None}, ['=', '😀'])))
def probe_32():
    V, V2, T = datetime.date(2095, 8, 27), datetime.date(2039, 1, 8), datetime.timedelta(days=-215, seconds=-38573, microseconds=0)
    return V.timetuple()
probe("32", probe_32)
def probe_33():
    log = []
    def outer():
        x, y = 1, []
        def inner(z=x):
            x = 7
            log.append(x)
            def inner(x=4):
                pass
                x = y
                return x
            inner()
            pass
        inner()
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: ({**'\'"-\x00-spam-hello world-ı'}))
def probe_35():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        global G_1
        G_1 = 1
        a = G_2
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("35", probe_35)
def probe_36():
    V, V2, T = datetime.datetime(2038, 2, 20, 9, 13, 24), datetime.datetime(1998, 7, 23, 13, 3, 22), datetime.timedelta(days=-205, seconds=-56721, microseconds=-1)
    return V.weekday(), V.isoweekday()
probe("36", probe_36)
def probe_37():
    log = []
    class A():
        label = 'a'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('x',)
    class B():
        label = 'b'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class C(A):
        label = 'c'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class D():
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class E(D, A):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return super(E, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    try:
        result = setattr(E(), 'size', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
def probe_38():
    import inspect
    def f(a, b, *args, c=0): pass
    return str(inspect.signature(f))
probe("38", probe_38)
probe("39", lambda: (format(1, ",.6%")))
