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
    w, p, name = 6, 1, 'Ada'
    return f'''{(lambda: 5)()}é{name = :#20,f}é{ {'a': w}['a']:>{w}} '''
probe("0", probe_0)
def probe_1():
    it = OrderedDict([])
    return it.popitem(False), it
probe("1", probe_1)
def probe_2():
    def f():
        if 0: yield
        log.append(17)
    g = f()
    for act in (lambda: g.close(), lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("2", probe_2)
def probe_3():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(eq=False)
    class C:
        a: int = field(init=False, default=9)
        b: int = field(default=3, repr=False)
    @dataclass(eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2, 3)
probe("3", probe_3)
probe("4", lambda: ("%r%E" % (..., -3)))
def probe_5():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class C(B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        @property
        def size(self):
            raise AttributeError("none")
    class D(B):
        label = 'd'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class E():
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return super(E, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    try:
        result = E(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
def probe_6():
    N = namedtuple('N', '')
    return N(1, 2, 3, 4)
probe("6", probe_6)
probe("7", lambda: (((operator.lt))(...)))
def probe_8():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case float(Point(Point(), int(), tuple())):
                log.append(0)
            case Point(x=str(Point()), y=Point()):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("8", probe_8)
probe("9", lambda: (vars(len)))
probe("10", lambda: ("{k.real}".format(slice(2), 1e-5)))
def probe_11():
    def f():
        if 0: yield
        "a" + 1
        yield 6
    g = f()
    for act in (lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("11", probe_11)
probe("12", lambda: ("{2:^#20o} {k}".format([-8.5], (2, 0, 5, 8, -6))))
def probe_13():
    log = []
    def outer():
        x, y = 1, []
        for x in range(2): pass
        def inner(z=x):
            pass
            def inner(x=4):
                y = 8
                log.append(y)
                for x in range(2): pass
                pass
            return inner
            return (x, y)
        log.append(inner())
        x = x * 2 if x else 5
        x += 1
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
def probe_14():
    def f():
        log.append(97)
        raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("14", probe_14)
def probe_15():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('x',)
    class C(B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        @property
        def size(self):
            return super().size + 1
        __slots__ = ('__dict__',)
    try:
        result = C().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("15", probe_15)
def probe_16():
    r = random.Random(19)
    return r.triangular(0, 2.5)
probe("16", probe_16)
def probe_17():
    import inspect
    def f(a): pass
    return str(inspect.signature(f))
probe("17", probe_17)
def probe_18():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := 'µ'):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("18", probe_18)
def probe_19():
    w, p, name = 11, 5, 'Ada'
    return f"""{(lambda: 5)()!r:0,b} """
probe("19", probe_19)
probe("20", lambda: (json.loads('NaN')))
def probe_21():
    def f():
        raise
        None.a
        raise ZeroDivisionError()
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("21", probe_21)
def probe_22():
    i, j, x, flag = -1, 4, 0.001, True
    s, t, items = '-inf', '', []
    return True
probe("22", probe_22)
def probe_23():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = max(t(8), *[t(6), t(5)], key=lambda v: -t(v))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("23", probe_23)
def probe_24():
    i, j, x, flag = -5, 2, 2.2250738585072014e-308, True
    s, t, items = 'ΑΣ', 'p', [9, 4, -1, -5, 8]
    return ((isinstance(x, int) == len(list(filter(None, items)))) + 4)
probe("24", probe_24)
probe("25", lambda: ("{2} {0[0]!a:{w}d} {:.0s}".format({None: 'ab', (3, '.'): None, -2.5: True}, ['a'], 7, w=8)))
probe("26", lambda: (format(-2, "é^12.17b")))
def probe_27():
    a = b = c = d = '-'
    subject = range(3)
    try:
        match subject:
            case {1: a} if len(log) > 0:
                log.append(0)
            case str() if len(log) > 0:
                log.append(1)
            case list() if False:
                log.append(2)
            case int():
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("27", probe_27)
probe("28", lambda: ([*'e5']))
def probe_29():
    class C(enum.IntEnum):
        RED = enum.auto()
        GREEN = 2
        BLUE = 3
    return C.RED is C(C.RED.value)
probe("29", probe_29)
probe("30", lambda: (copy.deepcopy(len)))
def probe_31():
    class P:
        def __rpow__(self, o): return 'rpow'
        def __repr__(self): return 'P'
    class Q(P):
        def __rpow__(self, o): return self
        def __ipow__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = [1] ** P()
    return result
probe("31", probe_31)
def probe_32():
    i, j, x, flag = -2, -4, -10.125, False
    s, t, items = 'aXbXc', 'X', [-6, 7, 2, 6, 8, 7, 4]
    return ((m := '1') in t)
probe("32", probe_32)
def probe_33():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[::-1] = range(11, -1, -1)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("33", probe_33)
probe("34", lambda: (format(123456789.125, " .3")))
def probe_35():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case str({'a': a, **b}):
                log.append(0)
            case [2.5, *_]:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("35", probe_35)
probe("36", lambda: (reversed(-4611686018427387905)))
probe("37", lambda: (float(str(2.132731776))))
def probe_38():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(5) == t(9) is not t(9) in [t(7)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
probe("39", lambda: (heapq.nlargest(-6, [-4, 3, 3, 7, 4, 4, 7])))
