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
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a: int = 'Ⅷ'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("0", probe_0)
probe("1", lambda: (datetime.time(24, 59)))
def probe_2():
    log = []
    class A():
        label = 'a'
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
        @property
        def size(self):
            return super().size + 1
    try:
        result = B.__subclasses__()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("2", probe_2)
probe("3", lambda: ("{0:.10c} {[0]} {!r:_}".format('Eggs', 3.14159)))
def probe_4():
    log = []
    def outer():
        x, y = 1, []
        def inner(z=x):
            log.append(x)
            x = x * 2 if x else 5
            def inner(z=x):
                nonlocal x
                x += 1
                log.append(y)
                log.append(undefined_name)
                return x
            inner()
            pass
        log.append(inner())
        del x
        log.append(y)
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("4", probe_4)
def probe_5():
    def f():
        if 0: yield
        got = yield 4
        log.append(got)
        for i in ():
            try:
                return log
                {}["k"]
                yield 2
            except ExceptionGroup:
                if False: raise 5
                int("x")
                pass
            finally:
                del nothing
        else:
            log.append((yield))
        yield from sub()
    g = f()
    for act in (lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("5", probe_5)
def probe_6():
    N = namedtuple('N', 'class')
    return repr(N)
probe("6", probe_6)
def probe_7():
    i, j, x, flag = -6, 00, 99.995, True
    s, t, items = 'one two  three', ',', [-2, 0]
    return str((0 / j))
probe("7", probe_7)
def probe_8():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[1:2], (c, *a, box.v,), items[0], (a, d["k"],) = ('X', 'b', 'p')
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("8", probe_8)
def probe_9():
    def f():
        if 0: yield
        [][1]
        i = 0
        while i < 2:
            i += 1
            raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from None
        else:
            with cm('s', True):
                yield from iter(())
                got = yield 6
                log.append(got)
            try:
                if False: raise KeyError("k")
                del nothing
                log.append(90)
            finally:
                log.append(44)
                yield 5
            try:
                log.append(68)
            finally:
                log.append(1)
                int("x")
        log.append(54)
    g = f()
    for act in (lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("9", probe_9)
probe("10", lambda: (json.loads("one two  three-µ-hello world-'", object_hook=len)))
def probe_11():
    w, p, name = 4, 0, 'Ada'
    return f"""{name} """
probe("11", probe_11)
probe("12", lambda: (format(float('inf'), "=")))
def probe_13():
    w, p, name = 9, 0, 'Ada'
    return f'''{True!r:é=+12} '''
probe("13", probe_13)
probe("14", lambda: (int('+9'.encode())))
def probe_15():
    class P:
        def __ne__(self, o): return 1 / 0
        def __ne__(self, o): return ('ne', type(o).__name__)
        def __repr__(self): return 'P'
    class Q(P):
        def __ne__(self, o): return 'ne'
        def __ne__(self, o): return ('ne', type(o).__name__)
        def __repr__(self): return 'Q'
    result = P() != Q()
    return result
probe("15", probe_15)
def probe_16():
    N = namedtuple('N', 'x, y z')
    return N(1, q=2)
probe("16", probe_16)
probe("17", lambda: (itertools.islice([7, 8], None)))
def probe_18():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(undefined_name)
        y.append(1)
        def inner():
            y = 8
            def inner():
                y = 8
                for x in range(2): pass
                y = [x]
                x = y
                pass
            inner()
            log.append(locals().get("x", "none"))
            x = y
            return x
        inner()
        for x in range(2): pass
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
probe("19", lambda: (bin(range(0, 8, 3))))
def probe_20():
    class V(tuple):
        def __neg__(self, *a): return [1, 2]
    V = V()
    return -V
probe("20", probe_20)
def probe_21():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        global G_2
        G_1 = 1
        a = G_2
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("21", probe_21)
def probe_22():
    log = []
    class D:
        def __delete__(self, o): log.append('delete')
        def __set_name__(self, owner, name): log.append(('name', owner.__name__, name)); self.n = name
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
        C().zz = 1
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("22", probe_22)
def probe_23():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a, b = b, a = [-11.5, None, 9.935570562e6, -4]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("23", probe_23)
def probe_24():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        def inner():
            pass
            del x
            for x in range(2): pass
            def inner(z=x):
                nonlocal x
                return (x, y)
            log.append(inner())
            return (x, y)
        return inner
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("24", probe_24)
probe("25", lambda: ("{[0]} {0}".format([9223372036854775807, 38858, 00, 75228])))
def probe_26():
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
        C().q = 1
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("26", probe_26)
def probe_27():
    a = b = c = d = '-'
    subject = deque([1, 2])
    try:
        match subject:
            case Point(x=-2.5, y=bool()):
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("27", probe_27)
def probe_28():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: InitVar[int] = 2
        b: str = 'd'
        _: KW_ONLY
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return astuple(C(1))
probe("28", probe_28)
def probe_29():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 1
        BLUE = 3
        @property
        def low(self): return self.name.lower()
    return C.RED & C.GREEN
probe("29", probe_29)
def probe_30():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9][t(5):t(0):t(3) or 1]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
def probe_31():
    N = namedtuple('N', '_x')
    return N._fields, N._field_defaults
probe("31", probe_31)
def probe_32():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
        def __getattr__(self, name):
            log.append(name)
            return 1
    class D(C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super(D, self).run(n=n + 2)
    class E():
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return 'E'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    try:
        result = [c.__name__ for c in E.__mro__]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("32", probe_32)
def probe_33():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = [t(8), t(1), *[t(7), t(4)]]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: ("%-.2F" % (object(),)))
probe("35", lambda: (itertools.accumulate([], divmod, initial=10)))
def probe_36():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: int
        b: list = field(default_factory=list)
        c: str = 'd'
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return delattr(C(1), 'a')
probe("36", probe_36)
probe("37", lambda: ([*'aXbXc']))
probe("38", lambda: (dict.fromkeys([], b"0'")))
def probe_39():
    V, V2, T = datetime.date(2014, 9, 6), datetime.date(2081, 7, 19), datetime.timedelta(days=-235, seconds=25860, microseconds=0)
    return V
probe("39", probe_39)
