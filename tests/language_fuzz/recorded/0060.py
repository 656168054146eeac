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

probe("0", lambda: ((True) ^ True))
def probe_1():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case int(0):
                log.append(0)
            case tuple() if len(log) > 0:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("1", probe_1)
def probe_2():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: int = field(default=3, repr=False)
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1, 2, 3, 4)
probe("2", probe_2)
probe("3", lambda: (int(str(1.0).encode())))
def probe_4():
    def f():
        return 9
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("4", probe_4)
def probe_5():
    V, V2, T = datetime.timedelta(days=349, seconds=-55869, microseconds=1), datetime.timedelta(days=-265, seconds=-3006, microseconds=-1), datetime.timedelta(days=-210, seconds=-63637, microseconds=1)
    return copy.deepcopy(V)
probe("5", probe_5)
def probe_6():
    def f():
        if 0: yield
        log.append((yield))
    g = f()
    for act in (lambda: g.gi_running, lambda: g.close(), lambda: g.gi_frame is None,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("6", probe_6)
def probe_7():
    class V(Exception):
        def __bool__(self, *a): return 1 / 0
    V = V()
    return bool(V)
probe("7", probe_7)
probe("8", lambda: ("%d" % (15.35)))
probe("9", lambda: (dict.fromkeys(())))
def probe_10():
    def f():
        log.append(7)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("10", probe_10)
probe("11", lambda: (str.maketrans({(-2, 'ab'): '\n-b-ŉ', 5: -6, None: {5.5: -6, 4: None, False: 79581}}, 'o', '')))
def probe_12():
    return (lambda a, b, /, c, *, d, e, f=1: [a, b, c, d, e, f])(-5, 6, **[])
probe("12", probe_12)
probe("13", lambda: (oct(-4)))
def probe_14():
    class C(str, enum.Enum):
        RED = 'R'
        GREEN = enum.auto()
        BLUE = enum.auto()
    return C.RED.low
probe("14", probe_14)
probe("15", lambda: (int('-0'.encode())))
def probe_16():
    V, V2, T = datetime.timedelta(days=49, seconds=-8886, microseconds=500000), datetime.timedelta(days=286, seconds=-28931, microseconds=500000), datetime.timedelta(days=274, seconds=-49542, microseconds=-1)
    return copy.deepcopy(V)
probe("16", probe_16)
def probe_17():
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
        log.append(C().x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("17", probe_17)
def probe_18():
    it = (pow)
    it[len] = 1
    return it
probe("18", probe_18)
def probe_19():
    class V(float):
        def __eq__(self, *a): return -1
    V = V()
    return V != 1
probe("19", probe_19)
def probe_20():
    log = []
    class D:
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
        o = C()
        o.p = 4
        log.append(o.p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("20", probe_20)
probe("21", lambda: (repr(1e16), str(1e16)))
def probe_22():
    class C(enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 3
    return json.dumps(C.RED)
probe("22", probe_22)
def probe_23():
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
            return super(B, self).run(n=n + 2)
        @property
        def size(self):
            return super().size + 1
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
        __slots__ = ('x',)
    class D(A, B):
        label = 'd'
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = D().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("23", probe_23)
def probe_24():
    def f():
        log.append(86)
        log.append(15)
        try:
            for i in range(3):
                len(5)
                {}["k"]
                log.append(36)
            else:
                try:
                    log.append(94)
                except* (KeyError, TypeError) as e:
                    log.append(repr(e))
                    1 / 0
                    raise
                    pass
                except* Exception as e:
                    log.append(repr(e))
                    [][1]
                    int("x")
                    pass
                else:
                    log.append(92)
                    log.append(31)
                    log.append(84)
                finally:
                    [][1]
                    return -2
            try:
                raise int
            finally:
                i = 0
                while i < 2:
                    i += 1
                    if i == 0: continue
        finally:
            log.append(4)
            log.append(63)
            [][1]
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("24", probe_24)
def probe_25():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = (lambda a=t(0), *, b=t(6): (a, b))(t(9))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("25", probe_25)
probe("26", lambda: (format(True, "^-030,s")))
def probe_27():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case {'a': a, **b}:
                log.append(0)
            case None:
                log.append(1)
            case ([_, *_]) as a:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("27", probe_27)
def probe_28():
    i, j, x, flag = 9, -4611686018427387903, -0.0, True
    s, t, items = 'b', '', [9]
    return (any(v > len(items) for v in list(map(lambda v: v + j, items))) if (float(j) > abs(2.17083419) > abs(-9.25)) else all(list(filter(None, items))))
probe("28", probe_28)
def probe_29():
    class P:
        def __matmul__(self, o): return 'matmul'
        def __imatmul__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        def __matmul__(self, o): return self
        def __rmatmul__(self, o): return 1 / 0
        def __imatmul__(self, o): return self
        def __repr__(self): return 'Q'
    result = P() @ 1.5
    return result
probe("29", probe_29)
def probe_30():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner():
            y = 8
            for x in range(2): pass
            def inner(x=4):
                del x
                return (x, y)
            return inner
            x: int
            log.append(x)
            return x
        log.append(inner())
        log.append(x)
        x: int
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
def probe_31():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        __slots__ = ('label',)
    class D(C, B):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        __slots__ = ('__dict__',)
    try:
        result = D.make()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("31", probe_31)
def probe_32():
    class P:
        def __or__(self, o): return self
        def __ror__(self, o): return self
        def __ior__(self, o): return 'ior'
        def __repr__(self): return 'P'
    class Q:
        def __or__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = Q() | 1.5
    return result
probe("32", probe_32)
def probe_33():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        __slots__ = ('y', 'z')
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        @property
        def size(self):
            return super().size + 1
    class C():
        label = 'c'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    try:
        result = C().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: ((range(3)).__len__()))
probe("35", lambda: (functools.partial(operator.lt, '')))
def probe_36():
    w, p, name = 1, 5, 'Ada'
    return f"""{ -36989 :=} {{}} { {'a': w}['a']:{'>'}{w}} {{}} {w} """
probe("36", probe_36)
def probe_37():
    class C:
        def m(self, *args, a, b=-3, **kwargs):
            return [a, b, args, kwargs]
    return C().m(e=-4, b=4, **{})
probe("37", probe_37)
probe("38", lambda: (textwrap.indent("  indented\n  twice\n    more", "  ")))
probe("39", lambda: (max([-4], b'\xe9 \n\xe9')))
