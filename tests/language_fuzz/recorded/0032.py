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
    def f(a=-4, b=0, c=-5, *, d, e, f):
        return [a, b, c, d, e, f]
    return functools.partial(f, -1, *5, c=5, **{'f': 1, 'e': 2})(2, *"xy", -3, -5, f=4)
probe("0", probe_0)
def probe_1():
    w, p, name = 12, 0, 'Ada'
    return f'''{(lambda: 5)()} '''
probe("1", probe_1)
def probe_2():
    class P:
        def __rtruediv__(self, o): return 1 / 0
        def __itruediv__(self, o): return ('itruediv', type(o).__name__)
        def __repr__(self): return 'P'
    class Q(P):
        def __truediv__(self, o): return 'truediv'
        def __itruediv__(self, o): return ('itruediv', type(o).__name__)
        def __repr__(self): return 'Q'
    result = P() / P()
    return result
probe("2", probe_2)
def probe_3():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        C.x = 3
        log.append(C.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("3", probe_3)
def probe_4():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
        log.append([super(C, C()).nope])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("4", probe_4)
probe("5", lambda: (str.__add__('l')))
def probe_6():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = 'G'
        BLUE = enum.auto()
    return delattr(C, "RED")
probe("6", probe_6)
probe("7", lambda: (hash(True)))
def probe_8():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class B(A):
        label = 'b'
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    try:
        result = B().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("8", probe_8)
def probe_9():
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
        log.append(C().p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("9", probe_9)
def probe_10():
    V, V2, T = datetime.datetime(2017, 10, 19, 18, 32, 17, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.time(17, 35, 3, 123000), datetime.timedelta(days=-218, seconds=2280, microseconds=500000)
    return V < 1
probe("10", probe_10)
def probe_11():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(slots=True)
    class C:
        _: KW_ONLY
    @dataclass(slots=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return setattr(C(a=1), 'a', 3)
probe("11", probe_11)
probe("12", lambda: ("{:12.1} {1} {-1:#.0}".format({'ab': None}, -81520, 'ab', k=slice(-1))))
def probe_13():
    def f():
        if 0: yield
        got = yield from sub()
        log.append(got)
    g = f()
    for act in (lambda: g.send(None), lambda: g.gi_frame is None, lambda: g.send(None), lambda: g.throw(ValueError("in")), lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("13", probe_13)
def probe_14():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
    class C(B, A):
        label = 'c'
        @property
        def size(self):
            raise AttributeError("none")
        def __getattr__(self, name):
            log.append(name)
            return 1
    class D():
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        __slots__ = ('y', 'z')
    try:
        result = setattr(D(), 'size', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("14", probe_14)
def probe_15():
    i, j, x, flag = -4, 7, 99.995, True
    s, t, items = 'spam', '\n', [6, 6, 2, 5, 2]
    return (('X' if flag else '').join([('.' + t), ('\n' if flag else t)]) if (not (x > -1.83986605891 > x)) else s)
probe("15", probe_15)
def probe_16():
    i, j, x, flag = 3, -91933, 9.97946439891e6, True
    s, t, items = '007', 'p', [-5]
    return '\n'
probe("16", probe_16)
def probe_17():
    class P:
        def __ge__(self, o): return 'ge'
        def __repr__(self): return 'P'
    class Q(P):
        def __ge__(self, o): return self
        def __repr__(self): return 'Q'
    result = 1 <= (1,)
    return result
probe("17", probe_17)
def probe_18():
    a = b = c = d = '-'
    subject = (Point(1, 2), Point(3, 4))
    try:
        match subject:
            case bytes(tuple()) if False:
                log.append(0)
            case {1: []}:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("18", probe_18)
probe("19", lambda: ([*[(-3, 'ab'), (-3, '😀'), (2, 'l')]]))
probe("20", lambda: ("%4.12s %.0E % 4r" % (-6, -3, False)))
probe("21", lambda: (int(str(3.3831))))
def probe_22():
    w, p, name = 0, 2, 'Ada'
    return f'''{w:{'>'}{w}} {name if w else 0} '''
probe("22", probe_22)
probe("23", lambda: (float(6.727)))
probe("24", lambda: (itertools.batched({20, 21, 29, 35, 14}, -2)))
def probe_25():
    class C(enum.IntEnum):
        RED = 1
        GREEN = 1
        BLUE = 3
        @property
        def low(self): return self.name.lower()
    return repr(C.RED), str(C.GREEN), f"{C.BLUE}"
probe("25", probe_25)
probe("26", lambda: (any(b'\x00b,')))
def probe_27():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(eq=False)
    class C:
        a: int = 0
        b: list = field(default_factory=list)
    @dataclass(eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__doc__
probe("27", probe_27)
def probe_28():
    class V:
        def __dir__(self): raise AttributeError("no")
    V = V()
    return dir(V)
probe("28", probe_28)
probe("29", lambda: (float.fromhex("1")))
def probe_30():
    def t(v):
        log.append(v)
        if v == 7: raise ValueError(v)
        return v
    d = {}
    try:
        result = {x: t(y) for x, y in [(t(2), t(3)), (t(0), t(6))]}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
probe("31", lambda: ("%4.s" % (False,)))
def probe_32():
    a = b = c = d = '-'
    subject = deque([1, 2])
    try:
        match subject:
            case (float(a), Point(-1, zz=str())):
                log.append(0)
            case dict():
                log.append(1)
            case ([_, *_]) as a if len(log) > 0:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("32", probe_32)
probe("33", lambda: (tuple()))
def probe_34():
    def f():
        if 0: yield
        try:
            log.append(75)
        except ValueError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                log.append(84)
            finally:
                yield from [7, 8]
            log.append(77)
            raise int
            pass
        except BaseException as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            log.append((yield))
            log.append(59)
            pass
        return log
        if 0:
            log.append(87)
            got = yield from sub()
            log.append(got)
            raise
        else:
            log.append(0)
    g = f()
    for act in (lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("34", probe_34)
probe("35", lambda: (heapq.nlargest(7, [6, -1, -3, 7, -6, 6, 3])))
def probe_36():
    a = b = c = d = '-'
    subject = 'ab'
    try:
        match subject:
            case {1: dict(), K.ONE: 0}:
                log.append(0)
            case [1, _] | {} if len(log) > 0:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("36", probe_36)
def probe_37():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
    return json.dumps(C.RED)
probe("37", probe_37)
def probe_38():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(repr=False)
    class C:
        a: int = field(default=3, repr=False)
        b: int = 8
    @dataclass(repr=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1, b=2, c=3) < C(a=1, b=2, c=3)
probe("38", probe_38)
probe("39", lambda: (operator.contains('{}', 9)))
