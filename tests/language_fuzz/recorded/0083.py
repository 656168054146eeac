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
    def f(a=-6, *, b, **kwargs):
        return [a, b, kwargs]
        yield
    return list(f(*[1, 2], -4, **{'q': 2}))
probe("0", probe_0)
probe("1", lambda: ("{:G} {k.real}".format(k=14.5, w=8)))
def probe_2():
    w, p, name = 10, 5, 'Ada'
    return f'''{w:=>z#12.3o} {{}} {(68852)!s} {{}} {w!s} '''
probe("2", probe_2)
def probe_3():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case ([int(), a], b):
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("3", probe_3)
def probe_4():
    def f():
        [][1]
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("4", probe_4)
def probe_5():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
        def __set__(self, o, v): log.append(('set', v))
        def __delete__(self, o): log.append('delete')
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
        log.append(C.missing)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("5", probe_5)
def probe_6():
    w, p, name = 7, 3, 'Ada'
    return f"""{name[0]} """
probe("6", probe_6)
def probe_7():
    class C(enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return C.RED.low
probe("7", probe_7)
def probe_8():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: str = 'd'
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return delattr(C(1, b=2), 'a')
probe("8", probe_8)
def probe_9():
    for it in (operator.lt):
        pass
    return it
probe("9", probe_9)
def probe_10():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
    class B():
        label = 'b'
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
        __slots__ = ('x',)
    class D(B):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
    try:
        result = D().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("10", probe_10)
def probe_11():
    def t(v):
        log.append(v)
        if v == 10: raise ValueError(v)
        return v
    d = {}
    try:
        result = {x: t(y) for x, y in [(t(6), t(6)), (t(6), t(5))]}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
probe("12", lambda: (format(1e-5, " >zE")))
probe("13", lambda: (math.signbit(float('-inf'))))
def probe_14():
    V, V2, T = datetime.datetime(2024, 11, 25, 18, 49, 20, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.datetime(1997, 5, 26, 18, 18, 35, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.timedelta(days=81, seconds=34436, microseconds=1)
    return -V
probe("14", probe_14)
def probe_15():
    class P:
        def __ge__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        pass
        def __repr__(self): return 'Q'
    result = P() <= {}
    return result
probe("15", probe_15)
probe("16", lambda: (dict(**(lambda a: a))))
def probe_17():
    V, V2, T = datetime.timedelta(days=-203, seconds=9999, microseconds=0), datetime.timedelta(days=-365, seconds=-41861, microseconds=0), datetime.timedelta(days=176, seconds=-55827, microseconds=500000)
    return V.ctime()
probe("17", probe_17)
def probe_18():
    class C:
        @staticmethod
        def m(x, a=-5, b=5, c=5, *args, d=6, **kwargs):
            return [a, b, c, d, args, kwargs]
    return C.m(-2, d=9, a=0, alpha=-2)
probe("18", probe_18)
probe("19", lambda: ("{k.:8_.10}".format(k={28, 40, 8, 33})))
probe("20", lambda: (statistics.correlation([-4, -5, 6, 5, -3, -1], [5, -2, 9, 4, 0, -4, 3])))
def probe_21():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a: int = []
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("21", probe_21)
probe("22", lambda: (float(-70763)))
probe("23", lambda: (format(range(5, -7, 3), "20")))
def probe_24():
    V, V2, T = datetime.timedelta(days=-340, seconds=10532, microseconds=1), datetime.timedelta(days=31, seconds=-18514, microseconds=1), datetime.timedelta(days=115, seconds=47260, microseconds=0)
    return type(V).fromtimestamp(0, datetime.timezone.utc)
probe("24", probe_24)
probe("25", lambda: (format('\x7f', "é^-")))
def probe_26():
    V, V2, T = datetime.time(1, 2, 0, 0), datetime.date(1938, 11, 16), datetime.timedelta(days=160, seconds=11870, microseconds=1)
    return V.replace(month=13)
probe("26", probe_26)
def probe_27():
    def f():
        if 0: yield
        try:
            if not log:
                got = yield 5
                log.append(got)
        except ():
            log.append(37)
            got = yield 9
            log.append(got)
            log.append(16)
            pass
        else:
            if log:
                return
                yield from [7, 8]
                log.append(96)
            yield 3
            del nothing
        for i in range(3):
            log.append(66)
        raise
    g = f()
    for act in (lambda: next(g), lambda: g.throw(KeyError), lambda: g.send(1), lambda: g.throw(5), lambda: g.gi_frame is None,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("27", probe_27)
def probe_28():
    class V(float):
        def __repr__(self, *a): raise IndexError
    V = V()
    return ascii(V)
probe("28", probe_28)
def probe_29():
    import inspect
    def f(a, *, b): pass
    return str(inspect.signature(f))
probe("29", probe_29)
def probe_30():
    assert not ({4.5: None, False: 4}), slice(2, None)
probe("30", probe_30)
probe("31", lambda: (format(-3, "20_.1")))
def probe_32():
    class P:
        def __rmul__(self, o): return ('rmul', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __imul__(self, o): return ('imul', type(o).__name__)
        def __repr__(self): return 'Q'
    it = 's'
    it *= Q()
    result = it
    return result
probe("32", probe_32)
def probe_33():
    class V:
        def __call__(self, *a): return NotImplemented
        def __getattribute__(self, *a): raise ValueError(1)
    V = V()
    return V(x=1)
probe("33", probe_33)
probe("34", lambda: ("%.12s" % (2, -5, 6.35)))
def probe_35():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: int = field(default=1, compare=False)
        b: int = field(kw_only=True, default=0)
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return replace(C(1, 2, 3), a=9)
probe("35", probe_35)
def probe_36():
    def t(v):
        log.append(v)
        if v == 8: raise ValueError(v)
        return v
    d = {}
    try:
        result = (n := t(0)) + n * t(5)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
def probe_37():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        @property
        def size(self):
            raise AttributeError("none")
    try:
        result = B.__bases__
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
probe("38", lambda: (format(-3, "x>20n")))
probe("39", lambda: (super()))
