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
    class P:
        def __eq__(self, o): return 'eq'
        def __eq__(self, o): return 'eq'
        def __repr__(self): return 'P'
    class Q(P):
        def __eq__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = [1] == Q()
    return result
probe("0", probe_0)
def probe_1():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(eq=False)
    class C:
        a: int = 0
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass(eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return [f.name for f in fields(C)]
probe("1", probe_1)
def probe_2():
    i, j, x, flag = -2, 82157627076040987630609, 9.9110683484450857e23, True
    s, t, items = '007', 'X', [0, -1, 6]
    return repr((lambda v, *, w=j: '')(j))
probe("2", probe_2)
def probe_3():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[5:] = {-3: 2, True: (-4, 7, None), -4: 'b', (7, ','): -2}
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("3", probe_3)
def probe_4():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a = b = items[1:2] = {None: 3, True: None}
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("4", probe_4)
probe("5", lambda: (int.__rpow__(-5, 2)))
def probe_6():
    class C(enum.StrEnum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
    return len(C)
probe("6", probe_6)
def probe_7():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = f"{t(1):{t(3)}}{t(9)!r}"
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("7", probe_7)
probe("8", lambda: (format(False, "z#b")))
def probe_9():
    def f():
        if 0: yield
        log.append((yield))
        return log
        return log
    g = f()
    for act in (lambda: g.throw(ValueError, "old"), lambda: g.send(1), lambda: g.send(None), lambda: g.gi_frame is None,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("9", probe_9)
probe("10", lambda: (format('漢字', "5.10")))
def probe_11():
    i, j, x, flag = 4, 6, 1e-5, False
    s, t, items = 'abbone two  threetitle Case\u0660', 'b', [8, 9, -2, -4, 9]
    return (m := x)
probe("11", probe_11)
probe("12", lambda: ("%#G" % (-91854,)))
def probe_13():
    log = []
    def outer():
        x, y = 1, []
        del x
        x: int
        def inner(z=x):
            log.append(y)
            x = y
            def inner(z=x):
                y = 8
                x += 1
                y = [x]
                pass
            inner()
            log.append(y)
            y.append(1)
            return (x, y)
        return inner
        for x in range(2): pass
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
def probe_14():
    V, V2, T = datetime.time(6, 9, 20, 0), datetime.time(22, 16, 2, 123000), datetime.timedelta(days=-369, seconds=74408, microseconds=1)
    return V.astimezone(datetime.timezone.utc)
probe("14", probe_14)
def probe_15():
    V, V2, T = datetime.timedelta(days=-357, seconds=74023, microseconds=500000), datetime.time(8, 48, 3, 0), datetime.timedelta(days=234, seconds=86929, microseconds=1)
    return bool(V)
probe("15", probe_15)
probe("16", lambda: ((frozenset(set())) & {6}))
def probe_17():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x: int
        log.append(undefined_name)
        def inner(x=4):
            def inner(x=4):
                pass
                return (x, y)
            log.append(inner())
            return (x, y)
        return inner
        del x
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        a: int = field(init=False, default=9)
    @dataclass(order=True, eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(zz=1)
probe("18", probe_18)
def probe_19():
    def f():
        for i in [0, 1]:
            for i in range(3):
                if i == 1: break
                raise
                for i in ():
                    log.append(40)
            else:
                log.append(18)
                log.append(63)
                log.append(45)
            assert 0, "no"
            with cm('a'):
                try:
                    raise 5
                    log.append(43)
                    log.append(93)
                finally:
                    return
                    log.append(15)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("19", probe_19)
probe("20", lambda: ("{k} {0.x:>-zd} {{}}".format(k=(['b \u200b % a\u0308 aXbXc', 6.97014474e7, -2, '{}'], None, 1, True))))
def probe_21():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(y)
        def inner():
            for x in range(2): pass
            def inner(z=x):
                nonlocal x
                log.append(undefined_name)
                return x
            return inner
            y.append(1)
            y = [x]
            pass
        inner()
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    a = b = c = d = '-'
    subject = deque([1, 2])
    try:
        match subject:
            case Point():
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("22", probe_22)
probe("23", lambda: ((-9007199254740992).__eq__({0})))
def probe_24():
    class V:
        def __deepcopy__(self, *a): return object
    V = V()
    return copy.deepcopy([V])
probe("24", probe_24)
def probe_25():
    class P:
        def __lt__(self, o): return 'lt'
        def __repr__(self): return 'P'
    class Q(P):
        pass
        def __repr__(self): return 'Q'
    result = P() < Q()
    return result
probe("25", probe_25)
def probe_26():
    class P:
        def __matmul__(self, o): return NotImplemented
        def __rmatmul__(self, o): return 1 / 0
        def __imatmul__(self, o): return ('imatmul', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __matmul__(self, o): return NotImplemented
        def __rmatmul__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = 's' @ (1,)
    return result
probe("26", probe_26)
def probe_27():
    class C(str, enum.Enum):
        RED = 'R'
        GREEN = 'G'
        BLUE = 'B'
    return C.RED.value, C.RED.name
probe("27", probe_27)
def probe_28():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        _: KW_ONLY
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1).__dict__
probe("28", probe_28)
def probe_29():
    return (lambda **kwargs: [kwargs])(-6, 7, b=-6, c=1)
probe("29", probe_29)
def probe_30():
    class P:
        def __or__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __ror__(self, o): return self
        def __ior__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = P() | Q()
    return result
probe("30", probe_30)
def probe_31():
    a = b = c = d = '-'
    subject = (2, False, '007')
    try:
        match subject:
            case None | 2 if subject:
                log.append(0)
            case {'a': 1 | [], **a} if subject:
                log.append(1)
            case Point():
                log.append(2)
            case Point(x=bool(), y=float()) if log.append("guard"):
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("31", probe_31)
def probe_32():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        @property
        def size(self):
            return 5
    try:
        result = B().run()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("32", probe_32)
def probe_33():
    N = namedtuple('N', '')
    return N(1, 2).both()
probe("33", probe_33)
def probe_34():
    i, j, x, flag = -4, 2305843009213693951, 1e-5, True
    s, t, items = 'a', '😀', [1, -5, 9]
    return -sum([1e-5, x, x])
probe("34", probe_34)
def probe_35():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x += 1
        def inner():
            y = 8
            def inner(z=x):
                log.append(locals().get("x", "none"))
                return (x, y)
            inner()
            return x
        inner()
        for x in range(2): pass
        x += 1
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    log = []
    class D:
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
        log.append(C.r())
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("36", probe_36)
probe("37", lambda: ("{k.} {0[0]:{0}}".format('0x1f', w=8)))
def probe_38():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        y = [x]
        def inner(z=x):
            log.append(x)
            log.append(x)
            def inner(x=4):
                y = 8
                log.append(x)
                return x
            log.append(inner())
            x = x * 2 if x else 5
            pass
        inner()
        x = y
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
probe("39", lambda: (bytearray()))
