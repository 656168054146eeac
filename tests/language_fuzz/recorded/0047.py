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

probe("0", lambda: (any(iter([9]))))
def probe_1():
    class C(enum.StrEnum):
        RED = 'R'
        GREEN = enum.auto()
        BLUE = 'B'
        @property
        def low(self): return self.name.lower()
    return "%s %r" % (C.RED, C.RED)
probe("1", probe_1)
def probe_2():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
    class C():
        label = 'c'
    class D(B, A):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
        @property
        def size(self):
            return 5
    class E(D, B):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return self.label
    try:
        result = setattr(E(), 'size', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("2", probe_2)
def probe_3():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = 'B'
    return C(99)
probe("3", probe_3)
probe("4", lambda: ("%s%1.1a" % (False, True)))
def probe_5():
    a = b = c = d = '-'
    subject = 'ab'
    try:
        match subject:
            case {'a': {'a': int(), **a}, **b}:
                log.append(0)
            case ((dict(), int(), list()), [a, b], Point(True, c, _)):
                log.append(1)
            case [-1, a, float()]:
                log.append(2)
            case Point():
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("5", probe_5)
def probe_6():
    class P:
        def __add__(self, o): return 'add'
        def __repr__(self): return 'P'
    class Q:
        def __add__(self, o): return 'add'
        def __radd__(self, o): return NotImplemented
        def __iadd__(self, o): return self
        def __repr__(self): return 'Q'
    result = 's' + (1,)
    return result
probe("6", probe_6)
def probe_7():
    import inspect
    def f(a, *args, **kwargs): pass
    return str(inspect.signature(f))
probe("7", probe_7)
def probe_8():
    class C:
        def __init__(self, a=8, b=9, c=5, *, d):
            self.got = [a, b, c, d]
    return C(-5, 6, -3, -6, alpha=-3, b=8, f=-1).got
probe("8", probe_8)
probe("9", lambda: (format(float('nan'), "030.10")))
def probe_10():
    class C(enum.Flag):
        RED = 1
        GREEN = enum.auto()
        BLUE = 4
        @property
        def low(self): return self.name.lower()
    return isinstance(C.RED, int)
probe("10", probe_10)
def probe_11():
    N = namedtuple('1N', 'x')
    return N(1, 2).both()
probe("11", probe_11)
def probe_12():
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
        log.append(C().q)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("12", probe_12)
probe("13", lambda: (string.capwords('Ω', '\n')))
probe("14", lambda: (copy.deepcopy({False: -61353456603100392842080875676975441695545900293227823, 1.5: ['l'], -2: ()})))
def probe_15():
    def f():
        raise int from ValueError("v")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("15", probe_15)
probe("16", lambda: (int.from_bytes([9, -5, -4, 1, 2, -5, 8], "big")))
def probe_17():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(0) < t(0) < t(5) > t(2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
probe("18", lambda: ((7366949350611948189058293163143780020783569431379).__abs__()))
probe("19", lambda: (round(1650, 2)))
def probe_20():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(3) and t(9) or t(4)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("20", probe_20)
probe("21", lambda: ("{[0]} {k.:>{w}} {!r}".format('one two  three', ['é'])))
def probe_22():
    V, V2, T = datetime.timedelta(days=270, seconds=73963, microseconds=500000), datetime.timedelta(days=-384, seconds=-36825, microseconds=500000), datetime.timedelta(days=-210, seconds=13157, microseconds=0)
    return V == V2
probe("22", probe_22)
def probe_23():
    N = namedtuple('N', 'x x')
    return N.x.__doc__
probe("23", probe_23)
def probe_24():
    a = b = c = d = '-'
    subject = Point(0, "a")
    try:
        match subject:
            case _ if log:
                log.append(0)
            case [-1]:
                log.append(1)
            case (-2.5, bool()):
                log.append(2)
            case {1: [1, _] | 2}:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("24", probe_24)
probe("25", lambda: (int(str(0.96194619951766).encode())))
def probe_26():
    w, p, name = 2, 3, 'Ada'
    return f'''{name} '''
probe("26", probe_26)
def probe_27():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
    class B():
        label = 'b'
        @property
        def size(self):
            return super().size + 1
    class C(B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
    class D(C):
        label = 'd'
        @property
        def size(self):
            return super().size + 1
        __slots__ = ('x',)
    class E():
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return self.label
        @property
        def size(self):
            return super().size + 1
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = setattr(E(), 'x', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("27", probe_27)
def probe_28():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True)
    class C:
        a: InitVar[int] = 2
        b = 5
        c: int = field(kw_only=True, default=0)
    @dataclass(order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(zz=1)
probe("28", probe_28)
def probe_29():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == 1:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("29", probe_29)
def probe_30():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
probe("30", probe_30)
def probe_31():
    class P:
        pass
        def __repr__(self): return 'P'
    class Q(P):
        def __imul__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    it = Q()
    it *= (1,)
    result = it
    return result
probe("31", probe_31)
def probe_32():
    i, j, x, flag = 1, 9223372036854775810, 1.5884, True
    s, t, items = 'b', ' ', [9]
    return sorted([(a, b)[a > b] for a in list(map(lambda v: v + j, items)) for b in (items + items)][:5][1:])
probe("32", probe_32)
def probe_33():
    i, j, x, flag = 1, 88656988865499968629815854916611749417, 2.5, True
    s, t, items = 'Ａ,,%s,Ａ', '-', [4, 9, -1]
    return items
probe("33", probe_33)
probe("34", lambda: (map(bool, b',a\\\\', '\xad')))
probe("35", lambda: (dict.__eq__({3: -340282366920938463463374607431768211455, None: {1: '.', -4: '😀'}}, {})))
def probe_36():
    class V(str):
        def __format__(self, *a): raise TypeError("t")
        def __class_getitem__(cls, *a): return -1
        __add__ = None
    V = V()
    return format(V, "x")
probe("36", probe_36)
def probe_37():
    log = []
    def outer():
        x, y = 1, []
        def inner(z=x):
            y = [x]
            def inner(x=4):
                log.append(undefined_name)
                del x
                return x
            log.append(inner())
            x = y
            x += 1
            pass
        log.append(inner())
        log.append(locals().get("x", "none"))
        log.append(locals().get("x", "none"))
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
def probe_38():
    it = [0xFF, 'one two  three', 'x=1', ['\xad'], False]
    del it[(2305843009213693952, 3, 36893488147419103230, -254, 36096, 7371091373533067265144579218814267044846050824087470)]
    return it
probe("38", probe_38)
probe("39", lambda: (format(0.0, "==-,.6")))
