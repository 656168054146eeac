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

probe("0", lambda: ("%1g" % (0.5e0)))
def probe_1():
    log = []
    class A():
        label = 'a'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
        __slots__ = ('label',)
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class D():
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class E(B, C):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return super(E, self).run(n=n + 2)
        @property
        def size(self):
            return 5
    try:
        result = E.make()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("1", probe_1)
def probe_2():
    class V(dict):
        def __len__(self, *a): return object
    V = V()
    return bool(V)
probe("2", probe_2)
def probe_3():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[-1:] = []
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("3", probe_3)
def probe_4():
    i, j, x, flag = -4, 2, 4.229458734855e-8, False
    s, t, items = '\'"-hello world-', 'b', [5, -5, -5, 3, 6]
    return repr((n := (('-' if flag else s) * 3)))
probe("4", probe_4)
probe("5", lambda: (object(int)))
def probe_6():
    log = []
    def outer():
        x, y = 1, []
        def inner():
            pass
            del x
            y = [x]
            def inner(z=x):
                pass
                del x
                pass
            return inner
            x = y
            del x
            pass
        inner()
        x = x * 2 if x else 5
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
def probe_7():
    N = namedtuple('N', 'class')
    return N._make([1])
probe("7", probe_7)
def probe_8():
    w, p, name = 8, 5, 'Ada'
    return f'''{(lambda: 5)()!a:^05.6b}é{w} '''
probe("8", probe_8)
def probe_9():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = {x: t(y) for x, y in [(t(1), t(2)), (t(9), t(0))]}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("9", probe_9)
def probe_10():
    V, V2, T = datetime.time(3, 11, 28, 0), datetime.time(20, 46, 42, 0), datetime.timedelta(days=-393, seconds=8758, microseconds=0)
    return V.dst()
probe("10", probe_10)
probe("11", lambda: ("{0: 0%} {1} {1}".format(8, 'title Case', True, w=8)))
def probe_12():
    class C(enum.IntEnum):
        RED = 1
        GREEN = 1
        BLUE = 1
    return C.RED.__class__.__name__
probe("12", probe_12)
probe("13", lambda: ((99.995).__round__()))
probe("14", lambda: ("{0.x:= 1_} {k[a]:{0}} {!:0>8x}".format('-7', 1, k=True)))
def probe_15():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: list = field(default_factory=list)
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return astuple(C(a=1))
probe("15", probe_15)
probe("16", lambda: ("%-8o|é% g" % (8, -35679)))
probe("17", lambda: (int('b')))
def probe_18():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(y)
        def inner(x=4):
            x += 1
            def inner(x=4):
                pass
                y.append(1)
                log.append(undefined_name)
                log.append(undefined_name)
                return (x, y)
            log.append(inner())
            log.append(x)
            pass
        inner()
        log.append(locals().get("x", "none"))
        log.append(locals().get("x", "none"))
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
def probe_19():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
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
        log.append(C.r())
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("19", probe_19)
probe("20", lambda: ("{0.x} {[0]} {}".format(False)))
probe("21", lambda: (((lambda a: a)).__nope__))
def probe_22():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 3
    return C.PURPLE
probe("22", probe_22)
probe("23", lambda: (bytes.maketrans(bytearray(b'\xff\x00'), b'12"')))
def probe_24():
    w, p, name = 4, 0, 'Ada'
    return f"""{name if w else 0}é{(lambda: 5)():^{w * 2}}é{ 2.5 :{w}.{p}f} """
probe("24", probe_24)
def probe_25():
    it = set()
    it -= {24}
    return it
probe("25", probe_25)
def probe_26():
    class P:
        def __mul__(self, o): return 1 / 0
        def __rmul__(self, o): return 'rmul'
        def __repr__(self): return 'P'
    class Q(P):
        def __rmul__(self, o): return self
        def __imul__(self, o): return ('imul', type(o).__name__)
        def __repr__(self): return 'Q'
    it = None
    it *= 1.5
    result = it
    return result
probe("26", probe_26)
probe("27", lambda: (repr(-6.15), str(-6.15)))
def probe_28():
    try:
        raise KeyError(1)
    except '  ':
        return 1
probe("28", probe_28)
def probe_29():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case tuple() if True:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("29", probe_29)
def probe_30():
    def f():
        log.append(40)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("30", probe_30)
probe("31", lambda: (functools.reduce(operator.lt, [-6, -4, 2, 4, 7])))
probe("32", lambda: (operator.lshift(7, 0)))
def probe_33():
    class C:
        @classmethod
        def m(x, *args):
            return [args]
    return C.m(-1, b=-3, f=7, c=-3)
probe("33", probe_33)
probe("34", lambda: (format(0.1, " 01_.6")))
def probe_35():
    a = b = c = d = '-'
    subject = -4
    try:
        match subject:
            case float():
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("35", probe_35)
def probe_36():
    log = []
    class A():
        label = 'a'
        @property
        def size(self):
            return 5
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class C(B):
        label = 'c'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
        __slots__ = ('x',)
    class D(A):
        label = 'd'
        @property
        def size(self):
            return 5
        def __getattr__(self, name):
            log.append(name)
            return 1
    class E(A):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    try:
        result = delattr(E(), 'label')
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
probe("37", lambda: (hasattr(slice(1), "real")))
def probe_38():
    def f():
        if 0: yield
        if not log:
            log.append((yield))
        else:
            raise
            try:
                raise TypeError
                got = yield from sub()
                log.append(got)
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                if True: raise GeneratorExit
                raise ImportError("i", name="m") from ValueError("v")
                pass
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append((yield))
                pass
        got = yield from sub()
        log.append(got)
    g = f()
    for act in (lambda: next(g), lambda: list(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("38", probe_38)
def probe_39():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 1
        BLUE = 1
    return C.__members__
probe("39", probe_39)
