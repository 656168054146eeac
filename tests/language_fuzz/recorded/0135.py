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

probe("0", lambda: ("%1X" % (True,)))
def probe_1():
    def f(*args, a):
        return [a, args]
    return f(-1, a=-6, b=-5)
probe("1", probe_1)
probe("2", lambda: ("%.1F" % (-93315)))
def probe_3():
    a = b = c = d = '-'
    subject = (-0.0, False, None, -1.2)
    try:
        match subject:
            case [0, *_]:
                log.append(0)
            case Point(x=dict(), y=_) if subject:
                log.append(1)
            case {} if len(log) > 0:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("3", probe_3)
probe("4", lambda: (format('+5', "")))
def probe_5():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(unsafe_hash=True)
    class C:
        a: int = field(default=3, repr=False)
        b: int
        c: int
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1, 2, 3, 4)
probe("5", probe_5)
def probe_6():
    V, V2, T = datetime.date(2090, 9, 26), datetime.date(1986, 7, 23), datetime.timedelta(days=-64, seconds=-24272, microseconds=0)
    return V.year, V.month, V.day
probe("6", probe_6)
probe("7", lambda: (str.maketrans({None: False, 3: {(-2, 'p'): -6, False: None, 5: 7}}, 'a')))
def probe_8():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: list = field(default_factory=list)
        b: InitVar[int] = 2
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1)
probe("8", probe_8)
def probe_9():
    V, V2, T = datetime.time(7, 50, 21, 123000), datetime.datetime(2008, 12, 10, 0, 54, 50, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.timedelta(days=93, seconds=86151, microseconds=-1)
    return V.toordinal()
probe("9", probe_9)
def probe_10():
    class C(int, enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 3
    return C.__members__
probe("10", probe_10)
probe("11", lambda: (format(-0.0, "#%")))
probe("12", lambda: ("{k[a]:*<5e} {-1:+01.17b!}".format(w=8)))
def probe_13():
    return (lambda a=1, /, b=8, c=6, *args: [a, b, c, args])(0, -1, a=0)
probe("13", probe_13)
def probe_14():
    N = namedtuple('1N', 'x')
    return N._fields, N._field_defaults
probe("14", probe_14)
probe("15", lambda: ("%1.2g%8g" % (2305843009213693952, 2)))
probe("16", lambda: ("{k.real} {0.x} {-1} {:".format(k=b'Z')))
def probe_17():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        for box.v, b in [(False, 'x=1'), ((4, 'b'), False), (True, 5), (6, 5)]:
            pass
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("17", probe_17)
probe("18", lambda: (format(0.0, "=0.17%")))
def probe_19():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = [t(7), t(2), *[t(6), t(7)]]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
def probe_20():
    a = b = c = d = '-'
    subject = (Point(1, 2), Point(3, 4))
    try:
        match subject:
            case ([_, *_]) as a:
                log.append(0)
            case [Point(_), *_, Point(a, _)]:
                log.append(1)
            case bool() if False:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("20", probe_20)
def probe_21():
    i, j, x, flag = 5, -97186381182177997908, 6.381592, True
    s, t, items = 'b-Ⅷ-Eggs', 'o', [4, 1, 2, 2, 5, -2]
    return (list({v: v * 2 for v in (lambda v, *, w=i: [6, 6, -2, 0])(j)}.values())[1:3] * 0)
probe("21", probe_21)
probe("22", lambda: (datetime.datetime(2024, 1, 28)))
def probe_23():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 2
        BLUE = 3
        @property
        def low(self): return self.name.lower()
    return C.RED < C.GREEN
probe("23", probe_23)
def probe_24():
    N = namedtuple('N', '')
    return dict(N(1, 2)._asdict(), x=5)
probe("24", probe_24)
def probe_25():
    V, V2, T = datetime.date(2090, 4, 20), datetime.date(2096, 2, 24), datetime.timedelta(days=298, seconds=3083, microseconds=1)
    return V.isoformat()
probe("25", probe_25)
def probe_26():
    class V(float):
        def __getattr__(self, *a): return None
    V = V()
    return V.nope
probe("26", probe_26)
def probe_27():
    it = [2.5, -4.8021]
    it[slice(1)] = 1
    return it
probe("27", probe_27)
def probe_28():
    def f(a=6, b=-4, c=6, *, d=2):
        return [a, b, c, d]
    return f(-5, 4, -3, *5, f=5, d=8, b=2)
probe("28", probe_28)
def probe_29():
    a, b = 'é,x=1'
    return a, b
probe("29", probe_29)
def probe_30():
    log = []
    class D:
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
probe("30", probe_30)
def probe_31():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = {t(3): t(9), t(2): t(3), **{t(0): t(7)}}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("31", probe_31)
def probe_32():
    N = namedtuple('N', 'class')
    return hash(N(1, 2)) == hash((1, 2))
probe("32", probe_32)
def probe_33():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a //= 3
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("33", probe_33)
def probe_34():
    log = []
    class D:
        def __get__(self, o, c=None): return self
        def __delete__(self, o): log.append('delete')
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
        log.append(C.p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("34", probe_34)
def probe_35():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = [t(3), t(5), *[t(6), t(6)]]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    class C:
        def __init__(self):
            self.got = []
    return C(6, 9, 4, b=2, alpha=1, **{'q': 2}).got
probe("36", probe_36)
def probe_37():
    N = namedtuple('N', 'class')
    return N(1, 2) < N(1, 3)
probe("37", probe_37)
def probe_38():
    def f():
        if 0: yield
        got = yield 0
        log.append(got)
        raise LookupError("l")
    g = f()
    for act in (lambda: g.send(1), lambda: g.throw(GeneratorExit), lambda: g.throw(GeneratorExit), lambda: g.close(), lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("38", probe_38)
def probe_39():
    class P:
        def __radd__(self, o): return 1 / 0
        def __iadd__(self, o): return self
        def __repr__(self): return 'P'
    class Q(P):
        def __radd__(self, o): return NotImplemented
        def __iadd__(self, o): return ('iadd', type(o).__name__)
        def __repr__(self): return 'Q'
    result = 's' + Q()
    return result
probe("39", probe_39)
