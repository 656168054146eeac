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
    log = []
    class D:
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
        log.append(C.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("0", probe_0)
def probe_1():
    class P:
        def __add__(self, o): return 'add'
        def __radd__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __add__(self, o): return NotImplemented
        def __radd__(self, o): return ('radd', type(o).__name__)
        def __repr__(self): return 'Q'
    result = [1] + Q()
    return result
probe("1", probe_1)
def probe_2():
    class V(Exception):
        def __contains__(self, *a): return 10**30
    V = V()
    return 2 not in V
probe("2", probe_2)
def probe_3():
    a = b = c = d = '-'
    subject = K.ONE
    try:
        match subject:
            case a if log:
                log.append(0)
            case [int() | K.ONE, ([_, *_]) as a]:
                log.append(1)
            case a if log:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("3", probe_3)
def probe_4():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = 1
    return delattr(C, "RED")
probe("4", probe_4)
probe("5", lambda: ("%+4.f" % (True,)))
def probe_6():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del (a, s)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("6", probe_6)
def probe_7():
    V, V2, T = datetime.date(2040, 1, 4), datetime.date(2030, 7, 27), datetime.timedelta(days=-278, seconds=19996, microseconds=500000)
    return V * 3
probe("7", probe_7)
probe("8", lambda: ((0.47538336).__pow__(0)))
probe("9", lambda: (datetime.time(23, 60, 1)))
def probe_10():
    log = []
    class A():
        label = 'a'
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class D(A):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        @property
        def size(self):
            raise AttributeError("none")
    try:
        result = D().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("10", probe_10)
def probe_11():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del box.w
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("11", probe_11)
probe("12", lambda: (len([])))
probe("13", lambda: (([(None, None, '"-Eggs')])[len]))
def probe_14():
    N = namedtuple('N', 'class')
    return N(1, 2) + (3,)
probe("14", probe_14)
def probe_15():
    class C:
        def __init__(self, *, a=7):
            self.got = [a]
    return C(8, 6, e=5, a=8, f=6, **{}).got
probe("15", probe_15)
def probe_16():
    w, p, name = 8, 2, 'Ada'
    return f"""{ "'" !a} """
probe("16", probe_16)
def probe_17():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case a if True:
                log.append(0)
            case float(int()):
                log.append(1)
            case str(a):
                log.append(2)
            case -1 if subject:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("17", probe_17)
probe("18", lambda: (format(2.50410837, "5,f")))
def probe_19():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(7), end='', file=d) if t(4) < 3 else t(4)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
probe("20", lambda: ("%(a)E" % {'a': {1, 16, 10, 3, 9, 23}, 'b': 1e-5, '': 1}))
probe("21", lambda: ("{-1!s}".format(...)))
def probe_22():
    class C(['😀']): pass
    return C.__mro__
probe("22", probe_22)
def probe_23():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = d.setdefault(t(1), t(5))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("23", probe_23)
probe("24", lambda: ("{} {k.real:{w}d} {0[0]}".format(1073741825)))
probe("25", lambda: (float.fromhex('a')))
probe("26", lambda: (int.from_bytes(b'Z', "big")))
def probe_27():
    def f():
        next(iter([]))
        for i in [0, 1]:
            with cm('a'):
                log.append(44)
            log.append(86)
            log.append(90)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("27", probe_27)
def probe_28():
    def f():
        if 0: yield
        log.append(37)
    g = f()
    for act in (lambda: g.throw(KeyError), lambda: g.gi_frame is None, lambda: list(g), lambda: g.throw(ValueError, "old"),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("28", probe_28)
def probe_29():
    i, j, x, flag = 4, -3, 0.0, True
    s, t, items = '\xad', '.', [-4, 3, 6]
    return [6, -2, -4]
probe("29", probe_29)
def probe_30():
    class P:
        def __eq__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        def __eq__(self, o): return 'eq'
        def __eq__(self, o): return ('eq', type(o).__name__)
        def __repr__(self): return 'Q'
    result = P() == Q()
    return result
probe("30", probe_30)
def probe_31():
    class V(dict):
        def __neg__(self, *a): return object
    V = V()
    return -V
probe("31", probe_31)
def probe_32():
    class P:
        def __truediv__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __truediv__(self, o): return 'truediv'
        def __itruediv__(self, o): return ('itruediv', type(o).__name__)
        def __repr__(self): return 'Q'
    it = 's'
    it /= 1.5
    result = it
    return result
probe("32", probe_32)
def probe_33():
    N = namedtuple('N', 'x def', rename=True)
    return N(1, 2) == (1, 2)
probe("33", probe_33)
def probe_34():
    i, j, x, flag = -4, -32767, -9.125, True
    s, t, items = 'nan', 'p', [6]
    return 'é'
probe("34", probe_34)
def probe_35():
    class V(tuple):
        def __str__(self, *a): return 10**30
        def __next__(self, *a): return StopIteration
    V = V()
    return format(V, "")
probe("35", probe_35)
probe("36", lambda: (bytearray(-2)))
def probe_37():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner(x=4):
            def inner():
                log.append(undefined_name)
                x: int
                x = y
                pass
            return inner
            x = y
            return (x, y)
        inner()
        log.append(undefined_name)
        for x in range(2): pass
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
def probe_38():
    log = []
    class A():
        label = 'a'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        __slots__ = ('y', 'z')
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        @property
        def size(self):
            return super().size + 1
    try:
        result = setattr(C(), 'x', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
def probe_39():
    return (lambda : [])(*())
probe("39", probe_39)
