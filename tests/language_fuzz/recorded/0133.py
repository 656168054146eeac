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
    def f():
        if 0: yield
        try:
            len(5)
            for i in ():
                [][1]
                yield 9
            else:
                yield 4
        finally:
            log.append(66)
            yield 5
    g = f()
    for act in (lambda: next(g), lambda: g.throw(ValueError, "old"), lambda: g.close(), lambda: g.throw(KeyError), lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("0", probe_0)
probe("1", lambda: (format(-5, "=")))
probe("2", lambda: (id()))
def probe_3():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a = b = a = 'a'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("3", probe_3)
probe("4", lambda: (datetime.timedelta(False)))
def probe_5():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class D(A):
        label = 'd'
        @property
        def size(self):
            return super().size + 1
    class E():
        label = 'e'
    try:
        result = E().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
probe("6", lambda: (([]).__imul__()))
def probe_7():
    w, p, name = 6, 0, 'Ada'
    return f'''{6.45108e-1} '''
probe("7", probe_7)
def probe_8():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        log.append(C.r())
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("8", probe_8)
def probe_9():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = 'G'
        BLUE = enum.auto()
    return C(99)
probe("9", probe_9)
def probe_10():
    def f():
        raise NotImplementedError
        i = 0
        while i < 2:
            i += 1
            for i in [0, 1]:
                return 1
                with cm('a') as c:
                    int("x")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("10", probe_10)
def probe_11():
    class V(float):
        def __iter__(self, *a): return NotImplemented
        def __matmul__(self, *a): raise ValueError(1)
    V = V()
    return sum(V)
probe("11", probe_11)
def probe_12():
    class V:
        def __hash__(self): return -1
    V = V()
    return {V: 1}
probe("12", probe_12)
def probe_13():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = d.setdefault(t(4), t(1))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
probe("14", lambda: (int.__lt__(8, -51970683257613925384198716357254051276845301452552503476618)))
def probe_15():
    w, p, name = 9, 1, 'Ada'
    return f'''{(0b0)!r:>{w}}{ {'a': w}['a']:{w}.{p}f}{(lambda: 5)()=!s:^{w * 2}} '''
probe("15", probe_15)
def probe_16():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True, order=True)
    class C:
        a: int = field(init=False, default=9)
        b: int = field(init=False, default=9)
    @dataclass(frozen=True, order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1)
probe("16", probe_16)
def probe_17():
    i, j, x, flag = -3, 2305843009213693952, 99.995, True
    s, t, items = '%', '', [-4, 5, 5, 9, -2]
    return i
probe("17", probe_17)
probe("18", lambda: ("{k} {0}".format()))
def probe_19():
    try:
        raise KeyError(1)
    except {}:
        return 1
probe("19", probe_19)
probe("20", lambda: (float(str(13.05))))
def probe_21():
    class C(enum.IntEnum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return list(C.RED | C.BLUE)
probe("21", probe_21)
def probe_22():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        a: int = field(init=False, default=9)
        b = 5
        c = 5
    @dataclass(kw_only=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return delattr(C(1), 'a')
probe("22", probe_22)
def probe_23():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del d["k"]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("23", probe_23)
probe("24", lambda: (int.from_bytes(b'12b \t')))
def probe_25():
    def f():
        log.append(22)
        for i in range(3):
            log.append(72)
        else:
            if True: raise int
            log.append(22)
            raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("25", probe_25)
probe("26", lambda: (hash(True)))
def probe_27():
    a, b = (lambda a, b: (a, b))
    return a, b
probe("27", probe_27)
def probe_28():
    a = b = c = d = '-'
    subject = None
    try:
        match subject:
            case True:
                log.append(0)
            case (1 | 2) as a if log.append("guard"):
                log.append(1)
            case bool() if log.append("guard"):
                log.append(2)
            case _ if log:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("28", probe_28)
def probe_29():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = max(t(5), *[t(1), t(8)], key=lambda v: -t(v))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("29", probe_29)
def probe_30():
    log = []
    def outer():
        x, y = 1, []
        def inner(x=4):
            y = 8
            log.append(locals().get("x", "none"))
            def inner():
                nonlocal x
                log.append(locals().get("x", "none"))
                return (x, y)
            log.append(inner())
            x = y
            for x in range(2): pass
            return x
        return inner
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
def probe_31():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a = b = items[0] = [8.357526311579, 'one two  three', '1', None, True]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("31", probe_31)
def probe_32():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = C().y
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("32", probe_32)
probe("33", lambda: (int(str(-0.8888457546162), 8)))
def probe_34():
    def f():
        if 0: yield
        log.append(25)
        with cm('s', True):
            raise
            try:
                raise E2 from ValueError("v")
                None.a
            finally:
                yield 2
            with cm('a') as c:
                log.append(14)
                1 / 0
                got = yield from sub()
                log.append(got)
    g = f()
    for act in (lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("34", probe_34)
def probe_35():
    class C((-5, 2, -4)): pass
    return C.__mro__
probe("35", probe_35)
def probe_36():
    N = namedtuple('N', 'x def', rename=True)
    return N._make([1])
probe("36", probe_36)
probe("37", lambda: (bytes.rjust(int, -2, b".")))
def probe_38():
    V, V2, T = datetime.date(1979, 2, 17), datetime.date(1902, 6, 13), datetime.timedelta(days=-29, seconds=-13669, microseconds=0)
    return V == V2
probe("38", probe_38)
probe("39", lambda: ("{k.real:{0}}".format(5, 'Eggs', -4.3804e-15, w=8)))
