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
    N = namedtuple('1N', 'x')
    return N(1, 2)._asdict()
probe("0", probe_0)
def probe_1():
    class C(int, enum.Enum):
        RED = enum.auto()
        GREEN = 2
        BLUE = 1
    return C["RED"]
probe("1", probe_1)
def probe_2():
    def t(v):
        log.append(v)
        if v == 7: raise ValueError(v)
        return v
    d = {}
    try:
        result = [x + y for x in (t(1), t(4)) if t(x) for y in (t(5),) if t(y) > 2]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("2", probe_2)
def probe_3():
    def f():
        if 0: yield
        next(iter([]))
        1 / 0
        i = 0
        while i < 2:
            i += 1
            raise
            got = yield from sub()
            log.append(got)
            log.append(14)
        else:
            log.append(75)
            i = 0
            while i < 2:
                i += 1
                yield from [7, 8]
            else:
                log.append(80)
                got = yield 2
                log.append(got)
                got = yield from sub()
                log.append(got)
    g = f()
    for act in (lambda: list(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("3", probe_3)
probe("4", lambda: (int.from_bytes(b'')))
def probe_5():
    w, p, name = 7, 4, 'Ada'
    return f'''{ 7 :^{w * 2}} '''
probe("5", probe_5)
def probe_6():
    def f():
        if 0: yield
        with cm('a'):
            log.append((yield))
        for i in range(3):
            try:
                raise
                log.append(58)
            except RuntimeError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                got = yield from sub()
                log.append(got)
                yield from iter(())
                log.append(5)
                pass
            log.append((yield))
            raise
        raise AttributeError("a")
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: g.send(None), lambda: list(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("6", probe_6)
def probe_7():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = (n := t(2)) + n * t(3)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("7", probe_7)
probe("8", lambda: (datetime.time(24, 59, 1)))
def probe_9():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        log.append(C().q)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("9", probe_9)
probe("10", lambda: ("%#- 8r" % (False)))
def probe_11():
    log = []
    class D:
        pass
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
probe("11", probe_11)
probe("12", lambda: (int('title Case')))
def probe_13():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('y', 'z')
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class D(C, A):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
    class E(C, B):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
    try:
        result = E.__bases__
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
probe("14", lambda: ((b'\x00\xe9\n12').index(b'  ', -4)))
probe("15", lambda: (int('abab')))
def probe_16():
    class V(list):
        pass
    V = V()
    return 1
probe("16", probe_16)
def probe_17():
    w, p, name = 2, 5, 'Ada'
    return f"""{ {'a': w}['a']!s:^{w * 2}}{ {'a': w}['a']= }{w=:} """
probe("17", probe_17)
def probe_18():
    def f():
        if 0: yield
        if len(log) > 2:
            got = yield 3
            log.append(got)
            log.append(98)
            try:
                raise OSError("gone") from None
                return -2
                log.append(85)
            except* Exception as e:
                log.append(repr(e))
                yield 2
                pass
            except* KeyError as e:
                log.append(repr(e))
                raise KeyError("k") from StopIteration(3)
                raise
                pass
        del nothing
    g = f()
    for act in (lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("18", probe_18)
def probe_19():
    def t(v):
        log.append(v)
        if v == 10: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(4), end='', file=d) if t(0) < 3 else t(3)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
def probe_20():
    r = random.Random(89)
    return r.binomialvariate(-1, 1.5)
probe("20", probe_20)
def probe_21():
    w, p, name = 7, 4, 'Ada'
    return f'''{name[0]}{[0.1]:>{w}}{name[0]} '''
probe("21", probe_21)
def probe_22():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        d["k"] /= 6
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("22", probe_22)
probe("23", lambda: (divmod(1e-7, (0.73, 0.1, 7.05, 9007199254740993.0, float('-inf')))))
probe("24", lambda: (hex(96579)))
def probe_25():
    class V(list):
        def __getattr__(self, *a): return -1
        def __divmod__(self, *a): return (1, 2)
    V = V()
    return hasattr(V, "q")
probe("25", probe_25)
probe("26", lambda: (b"%4r%+12s" % (1.0, 0o17)))
probe("27", lambda: (format(19.25, "-20")))
def probe_28():
    class P:
        def __gt__(self, o): return NotImplemented
        def __lt__(self, o): return 'lt'
        def __repr__(self): return 'P'
    class Q:
        def __gt__(self, o): return 'gt'
        def __repr__(self): return 'Q'
    result = P() > 1.5
    return result
probe("28", probe_28)
probe("29", lambda: ("%8.6a|é%.1r|é%-+g" % (1, False, 2)))
def probe_30():
    N = namedtuple('N', ['x', 'y'], defaults=[5])
    return N(1, 2).both()
probe("30", probe_30)
def probe_31():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner(x=4):
            x = 7
            def inner():
                log.append(locals().get("x", "none"))
                y.append(1)
                y.append(1)
                log.append(undefined_name)
                return x
            inner()
            for x in range(2): pass
            return (x, y)
        inner()
        y = [x]
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("31", probe_31)
probe("32", lambda: (statistics.geometric_mean([6, 8, 2])))
def probe_33():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(3), end='', file=d) if t(4) < 3 else t(0)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: (format(6.15, "12_")))
def probe_35():
    w, p, name = 9, 5, 'Ada'
    return f'''{ {'a': w}['a']:>{w}} '''
probe("35", probe_35)
probe("36", lambda: (int.__truediv__({False: -2, -1.5: None}, True)))
probe("37", lambda: (itertools.chain(range(-6))))
probe("38", lambda: (f"{[-3, 5, 7, 0, 3, -6, 2]:d}"))
def probe_39():
    class V(str):
        def __format__(self, *a): raise IndexError
    V = V()
    return "{:q}".format(V)
probe("39", probe_39)
