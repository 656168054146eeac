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
        log.append(21)
    g = f()
    for act in (lambda: next(g), lambda: g.throw(GeneratorExit),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("0", probe_0)
probe("1", lambda: (int(str(0.98937884946).encode())))
def probe_2():
    i, j, x, flag = 2, 18071, 0.1, False
    s, t, items = 'aXbXc', 'l', [4, 2, 1, -3, 9]
    return -(1.41115491269 // (-0.0 ** -1))
probe("2", probe_2)
probe("3", lambda: ("%F|é%.1i|é%#g" % (False, 8, frozenset({36, 38, 28}))))
def probe_4():
    a = b = c = d = '-'
    subject = 8
    try:
        match subject:
            case {'a': a, **b}:
                log.append(0)
            case Point(x={1: float()}, y=Point(x=K.ONE, y=-2.5)):
                log.append(1)
            case a if log:
                log.append(2)
            case Point():
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("4", probe_4)
def probe_5():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
        del C().q
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("5", probe_5)
def probe_6():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(1) == t(7) is not t(8) in [t(4)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
def probe_7():
    log = []
    class A():
        label = 'a'
        @property
        def size(self):
            return super().size + 1
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
        @property
        def size(self):
            return super().size + 1
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    try:
        result = C.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("7", probe_7)
probe("8", lambda: (repr(-6), str(-6)))
probe("9", lambda: (repr(18937), str(18937)))
def probe_10():
    class P:
        def __lshift__(self, o): return self
        def __rlshift__(self, o): return 'rlshift'
        def __repr__(self): return 'P'
    class Q:
        def __lshift__(self, o): return 'lshift'
        def __ilshift__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = P() << {}
    return result
probe("10", probe_10)
def probe_11():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
        def __set__(self, o, v): log.append(('set', v))
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
        log.append(C().p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("11", probe_11)
def probe_12():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True)
    class C:
        a: int = field(init=False, default=9)
        b: typing.ClassVar[int] = 4
    @dataclass(order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return [f.name for f in fields(C)]
probe("12", probe_12)
def probe_13():
    class C(int, enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 1
    return C("R")
probe("13", probe_13)
def probe_14():
    V, V2, T = datetime.date(2049, 5, 6), datetime.date(2023, 9, 1), datetime.timedelta(days=-203, seconds=61651, microseconds=-1)
    return V.astimezone(datetime.timezone.utc)
probe("14", probe_14)
def probe_15():
    class V(int):
        def __deepcopy__(self, *a): return StopIteration
        __call__ = None
    V = V()
    return copy.deepcopy([V])
probe("15", probe_15)
def probe_16():
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
        del C().q
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("16", probe_16)
def probe_17():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x: int
        log.append(undefined_name)
        def inner(z=x):
            x = 7
            x = y
            def inner(z=x):
                return (x, y)
            log.append(inner())
            x = y
            return (x, y)
        inner()
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    class C(enum.IntFlag):
        RED = 1
        GREEN = 1
        BLUE = 1
        @property
        def low(self): return self.name.lower()
    return C()
probe("18", probe_18)
probe("19", lambda: (round(1606938044258990275541962092341162602522202993782792835301377, 3)))
probe("20", lambda: ("{1} {} {k[a]!:1s}".format(True, [True, -4, (), [' ', 'ab', 'é', '-', 'p'], -5])))
probe("21", lambda: ("%8E %12r" % ({4: 5, -1.5: 9, -6.5: False, 6.5: [99.995]}, None)))
def probe_22():
    N = namedtuple('N', 'x x')
    return repr(N)
probe("22", probe_22)
def probe_23():
    def f():
        if 0: yield
        log.append((yield))
        raise UnicodeError("u")
        try:
            log.append(35)
            with cm('x', leave=KeyError('leave')):
                raise ZeroDivisionError()
                assert 0, "no"
            with (cm('p'), cm('q') as q):
                log.append(63)
                got = yield from sub()
                log.append(got)
        except StopIteration as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                raise
            finally:
                got = yield 6
                log.append(got)
            pass
        except OSError:
            [][1]
            pass
    g = f()
    for act in (lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("23", probe_23)
def probe_24():
    a = b = c = d = '-'
    subject = Point(0, "a")
    try:
        match subject:
            case Point(x=str(_), y=Point()):
                log.append(0)
            case Point(Point(x=tuple(), y=Point())):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("24", probe_24)
probe("25", lambda: ("%(ae %(ax" % {'a': None, 'b': True, '': 1}))
probe("26", lambda: ("%(b)x %(a)#i" % {'a': (-6, 8, None, 5), 'b': -7.4710981025e25, '': 1}))
probe("27", lambda: ("{1:5.0E}".format('X', [])))
def probe_28():
    w, p, name = 11, 1, 'Ada'
    return f"""{(lambda: 5)()!s} """
probe("28", probe_28)
def probe_29():
    def t(v):
        log.append(v)
        if v == 10: raise ValueError(v)
        return v
    d = {}
    try:
        result = f"{t(9):{t(8)}}{t(6)!r}"
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("29", probe_29)
def probe_30():
    N = namedtuple('N', 'class')
    return N(1, 2).nope
probe("30", probe_30)
def probe_31():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = sum(t(v) for v in [t(0), t(8)] if t(v) % 2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("31", probe_31)
def probe_32():
    i, j, x, flag = -1, 2, 1e22, True
    s, t, items = ' 42 ', '😀', [2, 6, -6, 7]
    return ([v for v in []] is None)
probe("32", probe_32)
def probe_33():
    def f():
        for i in range(3):
            break
            try:
                raise
            except* KeyError as e:
                log.append(repr(e))
                log.append(51)
                pass
            else:
                assert 0, "no"
                if i == 0: continue
            finally:
                raise
                log.append(16)
        assert 0, "no"
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("33", probe_33)
def probe_34():
    class C:
        def __init__(self, a, *, b=8, c=-6, d=9):
            self.got = [a, b, c, d]
    return C(-1, e=-3, **None).got
probe("34", probe_34)
probe("35", lambda: (format(-1.5, "=-0.17G")))
def probe_36():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True, order=True)
    class C:
        a = 5
    @dataclass(frozen=True, order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2, 3) < C(1, 2, 3)
probe("36", probe_36)
def probe_37():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
    return C.RED.nope
probe("37", probe_37)
def probe_38():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(6) == t(0) is not t(3) in [t(8)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
def probe_39():
    class P:
        def __and__(self, o): return self
        def __rand__(self, o): return 'rand'
        def __iand__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __and__(self, o): return ('and', type(o).__name__)
        def __rand__(self, o): return ('rand', type(o).__name__)
        def __iand__(self, o): return ('iand', type(o).__name__)
        def __repr__(self): return 'Q'
    result = P() & Q()
    return result
probe("39", probe_39)
