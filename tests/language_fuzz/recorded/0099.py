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
    a = b = c = d = '-'
    subject = 7
    try:
        match subject:
            case _ if False:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("0", probe_0)
def probe_1():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        x += 1
        y = [x]
        def inner(x=4):
            def inner(z=x):
                log.append(undefined_name)
                x = y
                pass
            inner()
            y.append(1)
            pass
        return inner
        x = x * 2 if x else 5
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("1", probe_1)
def probe_2():
    def t(v):
        log.append(v)
        if v == 7: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(7) < t(2) < t(0) > t(0)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("2", probe_2)
def probe_3():
    class C(enum.IntEnum):
        RED = 1
        GREEN = 1
        BLUE = 1
    return type(C.RED)
probe("3", probe_3)
def probe_4():
    N = namedtuple('N', 'x def', rename=True)
    return N.__name__, N.__mro__[1]
probe("4", probe_4)
def probe_5():
    def f(a, *, b=3, c, d=-1):
        return [a, b, c, d]
    return f(-6, 8, -6, -4)
probe("5", probe_5)
def probe_6():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = max(t(8), *[t(2), t(4)], key=lambda v: -t(v))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
def probe_7():
    N = namedtuple('N', ['x', 'y'], defaults=[5])
    return N._fields, N._field_defaults
probe("7", probe_7)
def probe_8():
    w, p, name = 8, 0, 'Ada'
    return f'''{name if w else 0:{w}.{p}f} '''
probe("8", probe_8)
def probe_9():
    N = namedtuple('N', '_x')
    return N(1, 2)._replace(q=9)
probe("9", probe_9)
probe("10", lambda: (repr(7.2), str(7.2)))
probe("11", lambda: (int(0.1)))
probe("12", lambda: ("{k.real} {0.x:é=5_E} {0.x: 30,e}".format(-4, -1.5)))
def probe_13():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(1) and t(2) or t(8)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
def probe_14():
    log = []
    class D:
        def __set__(self, o, v): log.append(('set', v))
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
        C().cached
        log.append(C().cached)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("14", probe_14)
def probe_15():
    i, j, x, flag = -5, 9, 4.86181e-2, False
    s, t, items = '²', '1', [9, 1, -6, -3, 1]
    return [1, 1, -2, 1, 3, 1]
probe("15", probe_15)
def probe_16():
    it = deque([1, 2, 9, 1, 8, 9])
    return it.popleft(), it
probe("16", probe_16)
def probe_17():
    class C(int, enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
    return "x" in C
probe("17", probe_17)
probe("18", lambda: (statistics.covariance([1, -3, -3, 6, -6], [8])))
def probe_19():
    w, p, name = 2, 5, 'Ada'
    return f'''{ {'a': w}['a']=:>{w}} '''
probe("19", probe_19)
def probe_20():
    V, V2, T = datetime.date(2020, 2, 22), datetime.date(2083, 5, 22), datetime.timedelta(days=-299, seconds=-39043, microseconds=0)
    return V * 3
probe("20", probe_20)
def probe_21():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := [1.19517712320, 100.0, 8.10099679e-7, -5.76884803, -4.65, -3.470]):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("21", probe_21)
def probe_22():
    def f(a, /, b, c, *, d=0, e, **kwargs):
        return [a, b, c, d, e, kwargs]
    return functools.partial(f, -6, 2, 5, -5, e=-6)(*range(3), f=0, zz=1, c=6)
probe("22", probe_22)
probe("23", lambda: (format(range(15), "é>20s")))
def probe_24():
    def f():
        raise AssertionError from IndexError(1, 2)
        log.append(49)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("24", probe_24)
probe("25", lambda: (heapq.nsmallest(-3, {10, 37, 33, 9, 14})))
probe("26", lambda: (int('-7', 2)))
def probe_27():
    w, p, name = 2, 4, 'Ada'
    return f"""{name if w else 0} """
probe("27", probe_27)
def probe_28():
    log = []
    def outer():
        x, y = 1, []
        log.append(undefined_name)
        log.append(undefined_name)
        def inner(x=4):
            pass
            def inner():
                x += 1
                for x in range(2): pass
                return (x, y)
            inner()
            return x
        return inner
        del x
        for x in range(2): pass
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("28", probe_28)
def probe_29():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        def __getattr__(self, name):
            log.append(name)
            return 1
        __slots__ = ('__dict__',)
    class B(A):
        label = 'b'
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        @property
        def size(self):
            return super().size + 1
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
        __slots__ = ('__dict__',)
    try:
        result = setattr(C(), 'x', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("29", probe_29)
def probe_30():
    a = b = c = d = '-'
    subject = (Point(1, 2), Point(3, 4))
    try:
        match subject:
            case dict() if False:
                log.append(0)
            case ([], Point(True, 0, bool())):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("30", probe_30)
def probe_31():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
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
        log.append([C.p.__doc__, C.p.fget])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("31", probe_31)
def probe_32():
    class V(float):
        def __enter__(self, *a): return 1 / 0
        def __class_getitem__(cls, *a): return b'x'
    V = V()
    with V as it:
        pass
    return 1
probe("32", probe_32)
def probe_33():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
        @property
        def size(self):
            raise AttributeError("none")
    class C():
        label = 'c'
        @property
        def size(self):
            raise AttributeError("none")
    class D():
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
    try:
        result = D.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: (format(1e22, "5G")))
probe("35", lambda: ("{:*^+d} {[0]!x:{}{}}".format([5], '', w=8)))
probe("36", lambda: (dict.fromkeys('one two  three')))
probe("37", lambda: ((bytearray(b'0')).copy()))
def probe_38():
    class C(str, enum.Enum):
        RED = 'R'
        GREEN = 'G'
        BLUE = 'B'
    return C["NOPE"]
probe("38", probe_38)
def probe_39():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a, b = b, a = zip([6, 3], '----')
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("39", probe_39)
