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
    i, j, x, flag = 3, 9, 5e-324, False
    s, t, items = 'aXbXc-\r\n', '1', [-1, 1, 7, -2, 6]
    return ((m := (-x ** 3)) if ([v for v in []].count('\n'.find(s)) < (items * 1)[int(t) % 3] <= (+3 if any(v > j for v in items) else (j ** 2)) != min((x or 6.23257612087104e11), (i if True else 8))) else (-x if '\n'.startswith('o') else float('inf')))
probe("0", probe_0)
def probe_1():
    class P:
        def __rrshift__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __rshift__(self, o): return NotImplemented
        def __rrshift__(self, o): return self
        def __repr__(self): return 'Q'
    result = None >> P()
    return result
probe("1", probe_1)
def probe_2():
    w, p, name = 8, 4, 'Ada'
    return f'''{name[0]!a}{name[0]}{name[0]} '''
probe("2", probe_2)
probe("3", lambda: ("{:#20E}".format()))
def probe_4():
    def f():
        raise AttributeError("a")
        try:
            undefined
        finally:
            log.append(83)
            try:
                log.append(55)
            finally:
                return log
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("4", probe_4)
def probe_5():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(7) < t(6) < t(1) > t(3)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
probe("6", lambda: ((deque([6, -5, 0, -4], maxlen=0)).index(-3)))
def probe_7():
    class C(enum.Flag):
        RED = 1
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return "%s %r" % (C.RED, C.RED)
probe("7", probe_7)
def probe_8():
    def f(*, a, b, c=-6):
        return [a, b, c]
    return f(c=-3)
probe("8", probe_8)
def probe_9():
    a, b = ['1']
    return a, b
probe("9", probe_9)
def probe_10():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[::2] = ((1, 2), [9, -1, 4, -2])
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("10", probe_10)
probe("11", lambda: (max([], [True])))
def probe_12():
    def f():
        if 0: yield
        log.append(13)
    g = f()
    for act in (lambda: g.send(1), lambda: list(g), lambda: list(g), lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("12", probe_12)
def probe_13():
    a = b = c = d = '-'
    subject = deque([1, 2])
    try:
        match subject:
            case [(int()) as a]:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("13", probe_13)
probe("14", lambda: (list.__iadd__([], [-1, 0, 2, 0, 8, 5, 8])))
def probe_15():
    class C(enum.IntEnum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 1
    return sorted(C)
probe("15", probe_15)
def probe_16():
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
        o = C()
        del o.x
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("16", probe_16)
def probe_17():
    class V(list):
        def __set_name__(self, *a): return [1, 2]
    V = V()
    return 1
probe("17", probe_17)
def probe_18():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        y.append(1)
        y.append(1)
        def inner(x=4):
            del x
            def inner():
                nonlocal x
                x = y
                y = [x]
                del x
                pass
            inner()
            y = [x]
            pass
        log.append(inner())
        log.append(locals().get("x", "none"))
        y = [x]
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
def probe_19():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True)
    class C:
        a: str = 'd'
        b: int = field(init=False, default=9)
    @dataclass(order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return [f.name for f in fields(C)]
probe("19", probe_19)
probe("20", lambda: (dict({(6, '1'): -6, False: [54763, 2, 57825]})))
def probe_21():
    def t(v):
        log.append(v)
        if v == 8: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(9), end='', file=d) if t(9) < 3 else t(3)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = max(t(0), *[t(0), t(6)], key=lambda v: -t(v))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    N = namedtuple('N', 'x y')
    return N._make([1, 2])
probe("23", probe_23)
def probe_24():
    def t(v):
        log.append(v)
        if v == 8: raise ValueError(v)
        return v
    d = {}
    try:
        result = {t(4): t(7), t(3): t(9), **{t(5): t(5)}}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("24", probe_24)
probe("25", lambda: (set()))
def probe_26():
    log = []
    def outer():
        x, y = 1, []
        y.append(1)
        log.append(y)
        def inner():
            def inner(z=x):
                pass
                x: int
                return x
            return inner
            del x
            return x
        inner()
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("26", probe_26)
def probe_27():
    N = namedtuple('N', 'x y')
    return N(1, 2) + (3,)
probe("27", probe_27)
def probe_28():
    class V:
        def __len__(self, *a): return iter([1, 2])
        def __delitem__(self, *a): return (1, 2)
    V = V()
    return len(V)
probe("28", probe_28)
def probe_29():
    class C(enum.StrEnum):
        RED = enum.auto()
        GREEN = 'G'
        BLUE = enum.auto()
    return C.PURPLE
probe("29", probe_29)
def probe_30():
    w, p, name = 12, 4, 'Ada'
    return f"""{[-23187] = } """
probe("30", probe_30)
def probe_31():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        box.v += range(19)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("31", probe_31)
probe("32", lambda: (format(-3, "30.1%")))
def probe_33():
    class P:
        def __truediv__(self, o): return self
        def __itruediv__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __truediv__(self, o): return NotImplemented
        def __rtruediv__(self, o): return self
        def __itruediv__(self, o): return 'itruediv'
        def __repr__(self): return 'Q'
    result = 's' / Q()
    return result
probe("33", probe_33)
def probe_34():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[::-1] = [6, -2, 2, 8]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("34", probe_34)
probe("35", lambda: (format(92632, "=%")))
probe("36", lambda: (repr(1_000_000), str(1_000_000)))
def probe_37():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 2
        BLUE = 1
    return C.RED.GREEN
probe("37", probe_37)
probe("38", lambda: (tuple.__reversed__((-0.0, '1', '\n'))))
probe("39", lambda: (('\U0001d7d8').removeprefix('l')))
