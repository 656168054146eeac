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
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            return 1
    class B():
        label = 'b'
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
        __slots__ = ('__dict__',)
    try:
        result = C().x
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("0", probe_0)
def probe_1():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        a: int = field(default=1, compare=False)
    @dataclass(kw_only=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1) < C(a=1)
probe("1", probe_1)
def probe_2():
    import typing
    class N(typing.NamedTuple):
        x: int
        y: str = 'd'
        def both(self): return self.x, self.y
    return N(1, 2)[0], N(1, 2)[-1]
probe("2", probe_2)
probe("3", lambda: ((range(-1, 1)).__bool__()))
def probe_4():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        x = y
        def inner(x=4):
            y = 8
            y.append(1)
            log.append(y)
            def inner(z=x):
                log.append(x)
                pass
            log.append(inner())
            y = [x]
            pass
        inner()
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("4", probe_4)
probe("5", lambda: (-('Ω,spam,title Case,Ａ')))
probe("6", lambda: ("%.12r %4G" % (-1, -6)))
def probe_7():
    class V(list):
        def __matmul__(self, *a): return {}
        def __abs__(self, *a): return object
    V = V()
    return V @ 1
probe("7", probe_7)
probe("8", lambda: ("%.2i" % (-5,)))
probe("9", lambda: (int(2.5)))
def probe_10():
    it = {None: None}
    it[int] = 1
    return it
probe("10", probe_10)
def probe_11():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        a: int = field(default=1, compare=False)
    @dataclass(kw_only=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2)
probe("11", probe_11)
def probe_12():
    def f():
        raise GeneratorExit
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("12", probe_12)
def probe_13():
    i, j, x, flag = -6, 8, 4.11495, True
    s, t, items = 'Eggs', ' ', [-6]
    return (m := min(0.033e-8, -6))
probe("13", probe_13)
probe("14", lambda: (format(5901159954906735940, "20,%")))
def probe_15():
    a, b = 'Eggs one two  three'
    return a, b
probe("15", probe_15)
def probe_16():
    w, p, name = 7, 0, 'Ada'
    return f"""{name[0]!a} {name if w else 0:^{w * 2}} {name[0] = :{w}.{p}f} """
probe("16", probe_16)
def probe_17():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
        def __getattr__(self, name):
            log.append(name)
            return 1
        __slots__ = ('x',)
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
    try:
        result = setattr(C(), 'x', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
probe("18", lambda: (float.__bool__({1, 15})))
def probe_19():
    w, p, name = 10, 1, 'Ada'
    return f'''{ {'a': w}['a']}é{[-6]:<^zdd}é{w + 1!s} '''
probe("19", probe_19)
def probe_20():
    class P:
        def __eq__(self, o): return 'eq'
        def __repr__(self): return 'P'
    class Q(P):
        def __eq__(self, o): return ('eq', type(o).__name__)
        def __repr__(self): return 'Q'
    result = P() == {}
    return result
probe("20", probe_20)
def probe_21():
    log = []
    def outer():
        x, y = 1, []
        log.append(y)
        for x in range(2): pass
        def inner(z=x):
            pass
            for x in range(2): pass
            del x
            def inner(z=x):
                nonlocal x
                x = y
                del x
                y = [x]
                log.append(x)
                pass
            log.append(inner())
            return x
        inner()
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    class C:
        @staticmethod
        def m(x, a, b=5, c=4, **kwargs):
            return [a, b, c, kwargs]
    return C.m(zz=7, f=-2)
probe("22", probe_22)
probe("23", lambda: (format(0.001, "<>F")))
def probe_24():
    class C:
        @classmethod
        def m(x, a, b, *, c=-6, d, e):
            return [a, b, c, d, e]
    return C.m(2, 5, 5, alpha=9, f=8)
probe("24", probe_24)
def probe_25():
    w, p, name = 12, 4, 'Ada'
    return f'''{w:8e}é{name}é{w} '''
probe("25", probe_25)
def probe_26():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case ({}, {}) if subject:
                log.append(0)
            case [int(), *_, Point()]:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("26", probe_26)
def probe_27():
    it = bytearray(b'\xff\x00\xe9')
    del it[None]
    return it
probe("27", probe_27)
def probe_28():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
        __slots__ = ('__dict__',)
    class C():
        label = 'c'
        @property
        def size(self):
            raise AttributeError("none")
    try:
        result = C().y
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("28", probe_28)
def probe_29():
    a = b = c = d = '-'
    subject = K.ONE
    try:
        match subject:
            case _ if len(log) > 0:
                log.append(0)
            case -1:
                log.append(1)
            case None | 2:
                log.append(2)
            case [1, _] | {} if len(log) > 0:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("29", probe_29)
probe("30", lambda: ("%()#4s" % {'a': ..., 'b': 6, '': 1}))
def probe_31():
    class V(str):
        def __deepcopy__(self, *a): return 1 / 0
        def __hash__(self, *a): return None
    V = V()
    return copy.deepcopy([V])
probe("31", probe_31)
def probe_32():
    i, j, x, flag = 6, 38913079398681628974, -14.05, False
    s, t, items = 'ab aXbXc ﬁ aXbXc', ',', [0, 0, -3, 6, 5, 0]
    return [v + (round(x) // (i if False else j)) for v in ([-5, 0, 4, 2, 5, -3] * 2)[:-1]]
probe("32", probe_32)
probe("33", lambda: (operator.floordiv(90781, 89988)))
def probe_34():
    N = namedtuple('1N', 'x')
    return copy.copy(N(1, 2))
probe("34", probe_34)
probe("35", lambda: (float.__mul__(False, 9)))
def probe_36():
    V, V2, T = datetime.date(2045, 8, 10), datetime.date(2061, 7, 7), datetime.timedelta(days=59, seconds=-89363, microseconds=0)
    return V.isocalendar()
probe("36", probe_36)
def probe_37():
    V, V2, T = datetime.timedelta(days=-352, seconds=-64802, microseconds=1), datetime.timedelta(days=-241, seconds=-4513, microseconds=0), datetime.timedelta(days=87, seconds=85004, microseconds=-1)
    return V.weekday(), V.isoweekday()
probe("37", probe_37)
def probe_38():
    log = []
    class D:
        def __get__(self, o, c=None): return ('get', o is None)
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
        log.append([C().method.__name__, C.method.__qualname__, C().method.__self__.__class__])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("38", probe_38)
def probe_39():
    N = namedtuple('N', '_x')
    return N(1, 2)
probe("39", probe_39)
