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
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(1) if t(4) > 4 else t(4)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("0", probe_0)
def probe_1():
    N = namedtuple('1N', 'x')
    return N(1, 2) < N(1, 3)
probe("1", probe_1)
def probe_2():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == 0:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("2", probe_2)
probe("3", lambda: (bisect.bisect([6, 5, 9], -2)))
def probe_4():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a = 5
        b: int = 0
        c: int
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return setattr(C(a=1, b=2, c=3), 'a', 3)
probe("4", probe_4)
def probe_5():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: InitVar[int] = 2
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(zz=1)
probe("5", probe_5)
probe("6", lambda: (operator.add(range(11), (None, (-3, float('inf'), None, 9223372036854775809, -4), [-2, -1, 7, -3], 99.995, 'title Case-\u200b-{}'))))
def probe_7():
    log = []
    def outer():
        x, y = 1, []
        x = y
        def inner():
            x += 1
            x += 1
            def inner():
                y = 8
                for x in range(2): pass
                x += 1
                del x
                return x
            inner()
            log.append(x)
            return x
        inner()
        log.append(x)
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("7", probe_7)
def probe_8():
    class V(int):
        def __deepcopy__(self, *a): raise AttributeError("no")
    V = V()
    return copy.deepcopy([V])
probe("8", probe_8)
def probe_9():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
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
probe("9", probe_9)
def probe_10():
    w, p, name = 7, 3, 'Ada'
    return f"""{ {'a': w}['a'] = :^{w * 2}} """
probe("10", probe_10)
probe("11", lambda: (float.from_number('Ω 😀 ½ \ud800')))
def probe_12():
    class V(tuple):
        def __ceil__(self, *a): raise StopIteration
        def __deepcopy__(self, *a): return 5
    V = V()
    return math.ceil(V)
probe("12", probe_12)
def probe_13():
    i, j, x, flag = 0, 18446744073709551617, 1.6802365464953e-25, False
    s, t, items = '------', '=', [-3, -4, -3, 5]
    return '{:>6}{!r}'.format((i if flag else 4), (s * 3))
probe("13", probe_13)
def probe_14():
    class V(dict):
        def __bytes__(self, *a): return 'text'
    V = V()
    return bytes(V)
probe("14", probe_14)
def probe_15():
    class C(enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 3
    return C(1, 2)
probe("15", probe_15)
def probe_16():
    w, p, name = 12, 0, 'Ada'
    return f"""{ {'a': w}['a']!r:>{w}} """
probe("16", probe_16)
def probe_17():
    i, j, x, flag = 5, -12006, -4.651, False
    s, t, items = 'Ⅷ', '1', [-6, -6, 1, -5, 1, -4]
    return abs(divmod(s.find(t), -6)[1])
probe("17", probe_17)
probe("18", lambda: (type([]).__name__, type([]).__mro__))
probe("19", lambda: (format(-6, ",E")))
probe("20", lambda: ("{ 0:>,.2s} {:8X} {[0]:x<5} {:".format([], 'x=1-', [1152921504606846977], w=8)))
probe("21", lambda: (round(1.39941723984561, 2)))
def probe_22():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = {t(5): t(9), t(6): t(5), **{t(5): t(1)}}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a: int = (340282366920938463463374607431768211455, 0, -3)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("23", probe_23)
def probe_24():
    import inspect
    def f(a, b, c, *args): pass
    return inspect.signature(f).bind(-1, -2, *range(3)).arguments
probe("24", probe_24)
def probe_25():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 1
        @property
        def low(self): return self.name.lower()
    return type(C.RED)
probe("25", probe_25)
probe("26", lambda: ((Counter('spam\x00a')).fromkeys([-1, 9, -6])))
probe("27", lambda: ("%ld" % (None,)))
def probe_28():
    a = b = c = d = '-'
    subject = {'a': 1, 'b': 2}
    try:
        match subject:
            case Point(list(), zz=bool()):
                log.append(0)
            case a if len(log) > 0:
                log.append(1)
            case Point(1, zz=list()):
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("28", probe_28)
def probe_29():
    V, V2, T = datetime.datetime(2024, 3, 28, 5, 27, 30), datetime.datetime(1997, 7, 9, 18, 2, 1, tzinfo=datetime.timezone.utc), datetime.timedelta(days=-56, seconds=-39871, microseconds=-1)
    return V.tzinfo
probe("29", probe_29)
def probe_30():
    def f(*, a, b, c): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("30", probe_30)
def probe_31():
    V, V2, T = datetime.date(1985, 2, 17), datetime.date(1940, 9, 13), datetime.timedelta(days=-20, seconds=-68952, microseconds=500000)
    return datetime.datetime.strptime(str(V), "%Y-%m-%d")
probe("31", probe_31)
probe("32", lambda: (frozenset.copy(frozenset({20, 30, 10, 34, 4}))))
def probe_33():
    def f():
        if 0: yield
        log.append(54)
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: g.close(), lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("33", probe_33)
def probe_34():
    def f():
        if 0: yield
        yield from "xy"
        log.append(0)
    g = f()
    for act in (lambda: g.throw(5), lambda: next(g), lambda: g.close(), lambda: g.throw(ValueError, "old"), lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("34", probe_34)
def probe_35():
    class C(enum.StrEnum):
        RED = enum.auto()
        GREEN = 'G'
        BLUE = enum.auto()
    return delattr(C, "RED")
probe("35", probe_35)
probe("36", lambda: (list.insert([8.7078e5, -0.0, 5e-324, -9.25], 1, b'\n\xe9a,')))
probe("37", lambda: (format('title Case', "s")))
def probe_38():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x += 1
        def inner(z=x):
            y = 8
            log.append(locals().get("x", "none"))
            def inner():
                pass
                x += 1
                x: int
                log.append(locals().get("x", "none"))
                return (x, y)
            log.append(inner())
            for x in range(2): pass
            pass
        inner()
        log.append(y)
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
def probe_39():
    w, p, name = 0, 3, 'Ada'
    return f'''{w:^{w * 2}} {name} {w + 1} '''
probe("39", probe_39)
