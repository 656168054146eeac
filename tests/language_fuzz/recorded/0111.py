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
    class C(enum.StrEnum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = 'B'
        @property
        def low(self): return self.name.lower()
    return C.RED.value, C.RED.name
probe("0", probe_0)
def probe_1():
    def f(a=0, b=1):
        return [a, b]
    return f(-4, 4, -5, *None, alpha=0)
probe("1", probe_1)
probe("2", lambda: (float.fromhex('ab')))
def probe_3():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        a: int = field(default=3, repr=False)
        _: KW_ONLY
    @dataclass(order=True, eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return hash(C(zz=1)) == hash(C(zz=1))
probe("3", probe_3)
def probe_4():
    return (lambda a, *args, b=-6, c, d=-4: [a, b, c, d, args])(0, 8, zz=-1, a=6, b=8)
probe("4", probe_4)
def probe_5():
    V, V2, T = datetime.timedelta(days=-232, seconds=17249, microseconds=1), datetime.timedelta(days=397, seconds=81206, microseconds=-1), datetime.timedelta(days=152, seconds=-5013, microseconds=500000)
    return V.replace(year=2001)
probe("5", probe_5)
def probe_6():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(2) and t(0) or t(2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
def probe_7():
    it = bytearray(bytearray(b'b'))
    return it.extend([4, -4, 0]), it
probe("7", probe_7)
def probe_8():
    def t(v):
        log.append(v)
        if v == 8: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(3) < t(6) < t(7) > t(2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("8", probe_8)
def probe_9():
    a = b = c = d = '-'
    subject = ((1, '1'), (2, '\n'), (-6, ''), (4, '-'), (-1, 'a'))
    try:
        match subject:
            case -1 if subject:
                log.append(0)
            case 1 | str():
                log.append(1)
            case bool():
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("9", probe_9)
def probe_10():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case Point(Point(1, a, b), Point(2.5, zz=c), None | {}):
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("10", probe_10)
def probe_11():
    log = []
    class A():
        label = 'a'
        @property
        def size(self):
            raise AttributeError("none")
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        __slots__ = ('y', 'z')
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    try:
        result = B().x
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
def probe_12():
    def f(a=-1, b=9, c=-4, *, d=8):
        return [a, b, c, d]
        yield
    return list(f(b=5, a=2))
probe("12", probe_12)
def probe_13():
    class P:
        def __mod__(self, o): return 'mod'
        def __rmod__(self, o): return 'rmod'
        def __repr__(self): return 'P'
    class Q:
        def __mod__(self, o): return NotImplemented
        def __rmod__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    it = None
    it %= (1,)
    result = it
    return result
probe("13", probe_13)
probe("14", lambda: (range(-1)))
def probe_15():
    V, V2, T = datetime.timedelta(days=-163, seconds=-69698, microseconds=-1), datetime.timedelta(days=341, seconds=-44222, microseconds=1), datetime.timedelta(days=393, seconds=-83528, microseconds=500000)
    return hash(V) == hash(V2)
probe("15", probe_15)
probe("16", lambda: ("{!} {k.real:+.10x} {k[a]!r}".format(..., k=range(2, 0, 1))))
probe("17", lambda: (int(str(123456789.125).encode())))
probe("18", lambda: (math.fma(False, -9230301315244338192973343661, True)))
def probe_19():
    log = []
    class D:
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
        C.x = 3
        log.append(C.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("19", probe_19)
probe("20", lambda: (json.loads(..., parse_float=str)))
probe("21", lambda: (-('hello world')))
def probe_22():
    log = []
    class A():
        label = 'a'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class C(A):
        label = 'c'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class D(B, C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super(D, self).run(n=n + 2)
    class E(B):
        label = 'e'
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    try:
        result = E.__subclasses__()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    V, V2, T = datetime.time(10, 2, 29, 123000), datetime.time(16, 50, 16, 123000), datetime.timedelta(days=-333, seconds=-41666, microseconds=0)
    return copy.deepcopy(V)
probe("23", probe_23)
def probe_24():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9][t(5):t(1):t(8) or 1]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("24", probe_24)
probe("25", lambda: (' ' in ('éééé')))
def probe_26():
    def f():
        {}["k"]
        log.append(26)
        for i in ():
            if log:
                None.a
                try:
                    raise
                except ExceptionGroup:
                    if i == 0: continue
                    if i == 1: break
                    pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("26", probe_26)
def probe_27():
    V, V2, T = datetime.timedelta(days=-278, seconds=-5540, microseconds=0), datetime.timedelta(days=289, seconds=-11820, microseconds=0), datetime.timedelta(days=357, seconds=5350, microseconds=0)
    return type(V).fromordinal(5)
probe("27", probe_27)
probe("28", lambda: (textwrap.fill("\n\n  x\n y\n")))
def probe_29():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        d["k"] *= [-5, -6, -4, 6, 6]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("29", probe_29)
def probe_30():
    def f():
        if 0: yield
        if not log:
            try:
                next(iter([]))
                yield from [7, 8]
            finally:
                log.append(56)
                yield from iter(())
                log.append(88)
            raise int from StopIteration(3)
            if True: raise ValueError("v")
    g = f()
    for act in (lambda: g.gi_running, lambda: next(g), lambda: g.throw(GeneratorExit), lambda: g.throw(KeyError), lambda: g.throw(ValueError, "old"),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("30", probe_30)
def probe_31():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: list = []
        b: InitVar[int] = 2
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return hash(C(a=1, b=2, c=3)) == hash(C(a=1, b=2, c=3))
probe("31", probe_31)
def probe_32():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        a: int = field(default=1, compare=False)
        b: int = field(kw_only=True, default=0)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, b=2) == C(1, b=2)
probe("32", probe_32)
probe("33", lambda: ("{k: 020.2E}".format('a', [1e23])))
def probe_34():
    def f():
        if 0: yield
        try:
            if not log:
                log.append(21)
                log.append(32)
                raise ZeroDivisionError()
            if 0:
                return
            else:
                got = yield 8
                log.append(got)
        finally:
            log.append(17)
            try:
                log.append(47)
            except BaseException:
                log.append(35)
                yield from 5
                pass
            else:
                log.append(38)
                log.append(76)
        if True: raise AssertionError
    g = f()
    for act in (lambda: g.throw(KeyError), lambda: g.throw(GeneratorExit), lambda: g.send(1), lambda: next(g), lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("34", probe_34)
def probe_35():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case {}:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("35", probe_35)
probe("36", lambda: ("%8e %8u" % (True, 0.001)))
def probe_37():
    i, j, x, flag = 6, -4611686018427387904, 99.995, True
    s, t, items = 'HAM', 'a', [-1, 2, 6, -3, 5]
    return ((abs(x) or min(8.912140416301, i)) * 2)
probe("37", probe_37)
def probe_38():
    class C(enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return C.RED.GREEN
probe("38", probe_38)
def probe_39():
    class V:
        def __matmul__(self, *a): return object
        def __repr__(self, *a): return (1, 2)
    V = V()
    return V @ 1
probe("39", probe_39)
