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
    class C(str, enum.Enum):
        RED = 'R'
        GREEN = 'G'
        BLUE = enum.auto()
    return "%s %r" % (C.RED, C.RED)
probe("0", probe_0)
def probe_1():
    a = b = c = d = '-'
    subject = K.ONE
    try:
        match subject:
            case a if log:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("1", probe_1)
def probe_2():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
    class B(A):
        label = 'b'
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class C():
        label = 'c'
    try:
        result = C().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("2", probe_2)
def probe_3():
    def f():
        if 0: yield
        "a" + 1
    g = f()
    for act in (lambda: g.gi_running, lambda: g.throw(5), lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("3", probe_3)
probe("4", lambda: (format(1.0, "0e")))
def probe_5():
    r = random.Random(30)
    return r.binomialvariate(0, 0.5)
probe("5", probe_5)
probe("6", lambda: (round(6.4, -4)))
def probe_7():
    class V(float):
        def __repr__(self, *a): raise TypeError("t")
    V = V()
    return str(V)
probe("7", probe_7)
def probe_8():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = sum(t(v) for v in [t(4), t(8)] if t(v) % 2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("8", probe_8)
def probe_9():
    i, j, x, flag = 1, 0, 123456789.125, True
    s, t, items = 'one two  three', 'b', [-5, -3]
    return [ord(c) for c in '.'.startswith(t)]
probe("9", probe_9)
probe("10", lambda: ("%01s" % (-2,)))
def probe_11():
    def f():
        if 0: yield
        log.append(18)
        log.append(21)
        log.append(25)
    g = f()
    for act in (lambda: g.throw(5),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("11", probe_11)
def probe_12():
    class P:
        def __lshift__(self, o): return 'lshift'
        def __ilshift__(self, o): return 'ilshift'
        def __repr__(self): return 'P'
    class Q:
        def __rlshift__(self, o): return 'rlshift'
        def __ilshift__(self, o): return 'ilshift'
        def __repr__(self): return 'Q'
    result = P() << Q()
    return result
probe("12", probe_12)
def probe_13():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True, order=True)
    class C:
        a: int = field(init=False, default=9)
        b: int = field(init=False, default=9)
        c: int = field(default=1, compare=False)
    @dataclass(frozen=True, order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__match_args__
probe("13", probe_13)
probe("14", lambda: (float.from_number('Ａ')))
def probe_15():
    class P:
        def __lt__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        def __gt__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = [1] < Q()
    return result
probe("15", probe_15)
def probe_16():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(slots=True)
    class C:
        a: int = field(init=False, default=9)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return setattr(C(1), 'a', 3)
probe("16", probe_16)
probe("17", lambda: (copy.copy(frozenset({24, 17, 18, 22, 11}))))
def probe_18():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: int
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1, 2, 3, 4)
probe("18", probe_18)
def probe_19():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := []):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("19", probe_19)
def probe_20():
    class C(enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 3
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C.RED | C.BLUE
probe("20", probe_20)
def probe_21():
    N = namedtuple('N', ['x', 'y'], defaults=[5])
    return N(1)
probe("21", probe_21)
def probe_22():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: int = field(default=1, compare=False)
        b: str = 'd'
        c: list = field(default_factory=list)
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1, b=2, c=3).__dict__
probe("22", probe_22)
def probe_23():
    i, j, x, flag = 0, -2, 4.836066e-8, False
    s, t, items = '漢字', 'o', []
    return (not flag)
probe("23", probe_23)
def probe_24():
    class V(tuple):
        def __bool__(self, *a): return True
        def __getattr__(self, *a): raise KeyError("k")
    V = V()
    return V and 1
probe("24", probe_24)
probe("25", lambda: (format('0b101', "=8")))
probe("26", lambda: (round(-5.06912602294, -1)))
def probe_27():
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
        del C().p
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("27", probe_27)
def probe_28():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: typing.ClassVar[int] = 4
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1)
probe("28", probe_28)
def probe_29():
    def f():
        if 0: yield
        log.append(93)
        log.append(90)
        try:
            with cm('a'), cm('b', True):
                log.append(98)
                raise
                None.a
            if log:
                assert 0, "no"
                log.append(3)
            got = yield from sub()
            log.append(got)
        except ():
            try:
                assert 0, "no"
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(92)
                got = yield from sub()
                log.append(got)
                yield from [7, 8]
                pass
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(53)
                pass
            log.append(20)
            pass
        finally:
            None.a
            log.append(61)
            log.append(95)
    g = f()
    for act in (lambda: next(g), lambda: g.throw(5),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("29", probe_29)
def probe_30():
    return (lambda : [])(4, 2, *range(3), b=5, **None)
probe("30", probe_30)
probe("31", lambda: (list.__delitem__([-30141, 4, -3, 340282366920938463463374607431768211454, 1], ['-', [3, False], 1.863656, None, [3, -1, 6, 3]])))
probe("32", lambda: ("%-4.3r" % (-3,)))
def probe_33():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a, b = b, a = {(7, 'é'): 'a'}
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("33", probe_33)
def probe_34():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        @property
        def size(self):
            return super().size + 1
    class B():
        label = 'b'
        @property
        def size(self):
            return 5
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = setattr(B(), 'x', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("34", probe_34)
def probe_35():
    w, p, name = 0, 5, 'Ada'
    return f'''{name[0]:{w}} {{}} { 1606938044258990275541962092341162602522202993782792835301377 :{'>'}{w}} '''
probe("35", probe_35)
def probe_36():
    import inspect
    def f(*args, a=-2, b): pass
    return inspect.signature(f).bind(5, 3, *(), 5, b=1).arguments
probe("36", probe_36)
def probe_37():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        a: int = 1
        b: list = field(default_factory=list)
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass(kw_only=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__match_args__
probe("37", probe_37)
probe("38", lambda: ("{-1!a} {k:=-_d}".format(' 42 ', 'ééééé', k='X')))
def probe_39():
    class C(int, enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 1
    return C.RED == 1
probe("39", probe_39)
