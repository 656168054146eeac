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
    def outer():
        x, y = 1, []
        x = 1
        for x in range(2): pass
        for x in range(2): pass
        def inner(z=x):
            pass
            def inner():
                y.append(1)
                return (x, y)
            return inner
            x += 1
            log.append(y)
            pass
        inner()
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("0", probe_0)
def probe_1():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == -1:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("1", probe_1)
def probe_2():
    w, p, name = 7, 4, 'Ada'
    return f'''{ True } {w} '''
probe("2", probe_2)
def probe_3():
    w, p, name = 2, 0, 'Ada'
    return f'''{ 50302 :{w}} '''
probe("3", probe_3)
def probe_4():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: str = 'd'
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, b=2) == C(1, b=2)
probe("4", probe_4)
def probe_5():
    i, j, x, flag = 9, -79068, -16.35, True
    s, t, items = 'aa', '', [5, 2, -4, 0, 2]
    return ((-0.0 ** -1) or (1.0 or x))
probe("5", probe_5)
def probe_6():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
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
        o = C()
        o.p = 4
        log.append(o.p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("6", probe_6)
probe("7", lambda: ({**['o', 'é', 'ab', 'a', 'é']}))
def probe_8():
    class C(enum.IntFlag):
        RED = enum.auto()
        GREEN = 2
        BLUE = 1
    return delattr(C, "RED")
probe("8", probe_8)
def probe_9():
    def f():
        if 0: yield
        log.append(34)
    g = f()
    for act in (lambda: g.send(1), lambda: g.send(None), lambda: g.send(None), lambda: g.throw(ValueError("in")), lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("9", probe_9)
probe("10", lambda: (format(-2147483646, "1.17o")))
def probe_11():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        _: KW_ONLY
        b: InitVar[int] = 2
        c: str = 'd'
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1)
probe("11", probe_11)
def probe_12():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: list = []
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return asdict(C(a=1, b=2, c=3))
probe("12", probe_12)
def probe_13():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
    return C.RED in C
probe("13", probe_13)
probe("14", lambda: (int('+5'.encode())))
def probe_15():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
    return C["RED"]
probe("15", probe_15)
def probe_16():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = d.setdefault(t(3), t(5))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("16", probe_16)
def probe_17():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class C(A, B):
        label = 'c'
        @property
        def size(self):
            return 5
        __slots__ = ('label',)
    try:
        result = delattr(C(), 'label')
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
probe("18", lambda: (dict.keys(len)))
probe("19", lambda: ((deque([4])) + None))
def probe_20():
    def f(a, b=7, *, c, d, e=1): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("20", probe_20)
def probe_21():
    i, j, x, flag = 9, -6, 1.0, True
    s, t, items = 'Eggs', '😀', [-3, -4, -4]
    return (lambda v, *, w=-items.count(max(-3, j)): i)([[v for _ in range(2)][-1] for v in (items if flag else items)][max(round(x, -1), sum(items)) % 3])
probe("21", probe_21)
def probe_22():
    i, j, x, flag = 3, 8490092139971006534993237318121248753820250, 100.0, False
    s, t, items = '\xa0', 'X', []
    return list(range(4))
probe("22", probe_22)
def probe_23():
    a = b = c = d = '-'
    subject = ((7, 'X'),)
    try:
        match subject:
            case {'a': 0, **a}:
                log.append(0)
            case int() | [] if False:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("23", probe_23)
def probe_24():
    a = b = c = d = '-'
    subject = 9
    try:
        match subject:
            case a if log:
                log.append(0)
            case dict():
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("24", probe_24)
def probe_25():
    class V(int):
        def __setattr__(self, *a): return [1, 2]
    V = V()
    V.x = 1
    return 1
probe("25", probe_25)
def probe_26():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a, b = b, a = [0]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("26", probe_26)
def probe_27():
    def f():
        if 0: yield
        got = yield from sub()
        log.append(got)
        len(5)
    g = f()
    for act in (lambda: g.send(1), lambda: list(g), lambda: next(g), lambda: next(g), lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("27", probe_27)
def probe_28():
    i, j, x, flag = 4, 17254, -7.3e21, True
    s, t, items = 'ŉ', '\n', [4, 4]
    return ((t or (j + 'b')) + (lambda v, *, w=(j * 0): ',')((-4 if True else j)))
probe("28", probe_28)
def probe_29():
    def f():
        log.append(99)
        log.append(35)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("29", probe_29)
def probe_30():
    class P:
        def __truediv__(self, o): return 1 / 0
        def __itruediv__(self, o): return 'itruediv'
        def __repr__(self): return 'P'
    class Q:
        def __truediv__(self, o): return 1 / 0
        def __rtruediv__(self, o): return self
        def __itruediv__(self, o): return 'itruediv'
        def __repr__(self): return 'Q'
    result = [1] / Q()
    return result
probe("30", probe_30)
def probe_31():
    def f():
        undefined
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("31", probe_31)
probe("32", lambda: (~((max))))
def probe_33():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        y.append(1)
        def inner(x=4):
            y = 8
            def inner(x=4):
                log.append(locals().get("x", "none"))
                pass
            return inner
            pass
        inner()
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: (datetime.time()))
probe("35", lambda: ("{:=020E} {} {".format(w=8)))
def probe_36():
    w, p, name = 6, 2, 'Ada'
    return f'''{(5.9977751904976423e25)}é{[-3.38858269488433e-5]:+E}é{name:n} '''
probe("36", probe_36)
def probe_37():
    N = namedtuple('N', '')
    return N(1, 2)._replace(x=9)
probe("37", probe_37)
def probe_38():
    N = namedtuple('N', 'class')
    return setattr(N(1, 2), "x", 3)
probe("38", probe_38)
def probe_39():
    class V(float):
        def __repr__(self, *a): return 2.5
        def __setitem__(self, *a): return (1, 2)
        __reversed__ = None
    V = V()
    return [V]
probe("39", probe_39)
