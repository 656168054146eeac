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
        result = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9][t(7):t(3):t(9) or 1]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("0", probe_0)
probe("1", lambda: (iter(..., object())))
def probe_2():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 1
    return C.RED
probe("2", probe_2)
probe("3", lambda: ((Counter({'a': 3, 'b': -1})) <= Counter({'a': 3, 'b': -1})))
def probe_4():
    class C(int, enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C.PURPLE
probe("4", probe_4)
probe("5", lambda: (int('one two  three', 37)))
probe("6", lambda: (int.__radd__(-27086, -6.05)))
def probe_7():
    class V(str):
        def __init__(self, *a): return iter([1, 2])
        def __instancecheck__(self, *a): return 1 / 0
    V = V()
    return type(V)(k=1)
probe("7", probe_7)
def probe_8():
    def f():
        if 0: yield
        got = yield from sub()
        log.append(got)
        got = yield 4
        log.append(got)
    g = f()
    for act in (lambda: g.gi_running, lambda: g.throw(ValueError, "old"), lambda: g.throw(5), lambda: next(g), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("8", probe_8)
def probe_9():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        [items[1:2], c] = [-1152921504606846977]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("9", probe_9)
def probe_10():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[-1:] = range(3, -8)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("10", probe_10)
def probe_11():
    def f():
        if 0: yield
        if True: raise GeneratorExit
        got = yield 6
        log.append(got)
    g = f()
    for act in (lambda: g.send(1),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("11", probe_11)
def probe_12():
    class P:
        def __lt__(self, o): return 'lt'
        def __gt__(self, o): return ('gt', type(o).__name__)
        def __repr__(self): return 'P'
    class Q(P):
        def __lt__(self, o): return 1 / 0
        def __gt__(self, o): return 'gt'
        def __repr__(self): return 'Q'
    result = 1 < 1.5
    return result
probe("12", probe_12)
probe("13", lambda: ("%-+8.6f% d" % (None, -1152921504606846978)))
def probe_14():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case list(Point()) if subject:
                log.append(0)
            case Point():
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("14", probe_14)
def probe_15():
    class C:
        def m(self, a, b, c, *args):
            return [a, b, c, args]
    return C().m(alpha=2, zz=7, f=6)
probe("15", probe_15)
def probe_16():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        x = y
        y = [x]
        def inner(z=x):
            nonlocal x, y
            def inner(z=x):
                pass
                log.append(y)
                x = x * 2 if x else 5
                pass
            inner()
            log.append(locals().get("x", "none"))
            return x
        inner()
        y = [x]
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("16", probe_16)
def probe_17():
    a = b = c = d = '-'
    subject = [1, [2, 3]]
    try:
        match subject:
            case K.ONE:
                log.append(0)
            case Point(K.ONE, b'x', 2.5):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("17", probe_17)
def probe_18():
    log = []
    class D:
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
        o = C()
        o.__dict__["x"] = 9
        log.append(o.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("18", probe_18)
probe("19", lambda: (operator.is_none([-340282366920938463463374607431768211457, 4611686018427387905, -2, 3, -89984, -1152921504606846977])))
def probe_20():
    class P:
        def __xor__(self, o): return 'xor'
        def __rxor__(self, o): return 'rxor'
        def __ixor__(self, o): return 'ixor'
        def __repr__(self): return 'P'
    class Q(P):
        def __xor__(self, o): return 'xor'
        def __ixor__(self, o): return self
        def __repr__(self): return 'Q'
    result = 's' ^ P()
    return result
probe("20", probe_20)
probe("21", lambda: ("%4.3x%G%.3g" % (True, range(0, 20, -1), True)))
probe("22", lambda: (int.from_bytes(b'Z')))
probe("23", lambda: ("%1F%0F%%" % (0, 7)))
def probe_24():
    a = b = c = d = '-'
    subject = [1, [2, 3]]
    try:
        match subject:
            case float([2.5, *a, str()]) if subject:
                log.append(0)
            case 0 if subject:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("24", probe_24)
probe("25", lambda: ("%1r%0+X%r" % (True, -17.35, False)))
probe("26", lambda: (format(True, "=+z0")))
probe("27", lambda: ("%+i %.2d" % (1.0, 5.3322597)))
def probe_28():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
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
        log.append(C().p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("28", probe_28)
probe("29", lambda: ("{} {0[0]}".format(frozenset({32, 9}), 'ª', 'ŉhello worldﬁ')))
def probe_30():
    def f():
        if 0: yield
        yield 4
        try:
            raise KeyError("k") from StopIteration(3)
        except* (KeyError, TypeError):
            log.append(57)
            if 0:
                undefined
                log.append(67)
            else:
                undefined
                undefined
            pass
    g = f()
    for act in (lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("30", probe_30)
probe("31", lambda: ("{k:=0}".format(k=-5, w=8)))
def probe_32():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: int = field(default=1, compare=False)
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(zz=1)
probe("32", probe_32)
def probe_33():
    a = b = c = d = '-'
    subject = range(3)
    try:
        match subject:
            case _ if log:
                log.append(0)
            case a if subject:
                log.append(1)
            case Point(a, zz=b):
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("33", probe_33)
def probe_34():
    a, b = (lambda a, b: (a, b))
    return a, b
probe("34", probe_34)
def probe_35():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        __slots__ = ('x',)
    class B(A):
        label = 'b'
        @property
        def size(self):
            return super().size + 1
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
        __slots__ = ('y', 'z')
    try:
        result = [c.__name__ for c in B.__mro__]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    def f():
        raise E2
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("36", probe_36)
def probe_37():
    a = b = c = d = '-'
    subject = K.ONE
    try:
        match subject:
            case [[str(), a, Point()], *b, Point(c, d)]:
                log.append(0)
            case None if subject:
                log.append(1)
            case Point({'a': dict(), **a}, zz=(Point()) as b):
                log.append(2)
            case K.ONE if log.append("guard"):
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("37", probe_37)
def probe_38():
    class C:
        def __init__(self, a, b):
            self.got = [a, b]
    return C(0, 3, 9, d=-2, zz=-2).got
probe("38", probe_38)
probe("39", lambda: (round(2, 3)))
