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
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: int
        b: int = field(init=False, default=9)
        c = 5
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2, 3) < C(1, 2, 3)
probe("0", probe_0)
probe("1", lambda: (hex(6)))
def probe_2():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case (a, tuple(), -1):
                log.append(0)
            case (str()) as a if True:
                log.append(1)
            case ((None, _, _), Point(_, K.ONE), Point(str(), _)) if subject:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("2", probe_2)
def probe_3():
    w, p, name = 9, 2, 'Ada'
    return f'''{ -1 = :>{w}} {(99.995)} {-1152921504606846976:é=z01.6b} '''
probe("3", probe_3)
def probe_4():
    N = namedtuple('N', 'x x')
    return repr(N)
probe("4", probe_4)
def probe_5():
    N = namedtuple('N', '_x')
    return N._fields, N._field_defaults
probe("5", probe_5)
def probe_6():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
        __slots__ = ('__dict__',)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
    try:
        result = [c.__name__ for c in C.__mro__]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
probe("7", lambda: (format('\x7f', "^ 20s")))
def probe_8():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return bool(C.RED), bool(C(0))
probe("8", probe_8)
def probe_9():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
    return type(C.RED)
probe("9", probe_9)
def probe_10():
    def f():
        if 0: yield
        for i in ():
            if log:
                break
                break
            got = yield 7
            log.append(got)
            try:
                continue
                log.append(62)
                got = yield from sub()
                log.append(got)
            finally:
                log.append((yield))
                yield from "xy"
        else:
            log.append(49)
            return
        yield from sub()
        log.append(15)
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("10", probe_10)
def probe_11():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        log.append(locals().get("x", "none"))
        log.append(undefined_name)
        def inner(x=4):
            del x
            x = y
            def inner(z=x):
                y = 8
                x: int
                log.append(y)
                x = y
                return x
            log.append(inner())
            return x
        inner()
        x += 1
        log.append(undefined_name)
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
probe("12", lambda: ((OrderedDict([(True, None), (None, None), (None, 'µ'), (False, True)])).values()))
def probe_13():
    N = namedtuple('1N', 'x')
    return N.__match_args__
probe("13", probe_13)
def probe_14():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner(x=4):
            pass
            def inner():
                nonlocal x, y
                del x
                log.append(x)
                for x in range(2): pass
                y = [x]
                return (x, y)
            log.append(inner())
            return x
        return inner
        y = [x]
        for x in range(2): pass
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("14", probe_14)
probe("15", lambda: ("{0.x} {k[a]:{}}".format('0b101', '007', k='a')))
def probe_16():
    def t(v):
        log.append(v)
        if v == 10: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(4) if t(3) > 4 else t(2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("16", probe_16)
def probe_17():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(repr=False)
    class C:
        a: int = field(init=False, default=9)
        b: InitVar[int] = 2
        c: InitVar[int] = 2
    @dataclass(repr=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1) == C(1)
probe("17", probe_17)
def probe_18():
    N = namedtuple('N', 'x x')
    return N(1, 2, 3, 4)
probe("18", probe_18)
def probe_19():
    class V(tuple):
        def __abs__(self, *a): raise StopIteration
        def __dir__(self, *a): return iter([1, 2])
    V = V()
    return abs(V)
probe("19", probe_19)
probe("20", lambda: (int.from_bytes(bytearray(b'\\spamab'), "little")))
def probe_21():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = {x: t(y) for x, y in [(t(9), t(0)), (t(1), t(6))]}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    i, j, x, flag = -3, 3, 9007199254740993.0, False
    s, t, items = '-inf', '1', [6, 3, -6, 4]
    return abs((x * 10.35))
probe("22", probe_22)
def probe_23():
    class V(int):
        def __pos__(self, *a): return self
        def __enter__(self, *a): return {}
    V = V()
    return +V
probe("23", probe_23)
def probe_24():
    w, p, name = 2, 1, 'Ada'
    return f"""{name if w else 0 = }{[-58853]}{ [-1.5, 1.0, 2.3634779017e13, 3.14159, -9.8] !a} """
probe("24", probe_24)
def probe_25():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        a: int = field(default=3, repr=False)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__doc__
probe("25", probe_25)
def probe_26():
    import inspect
    def f(*, a=-4, b, **kwargs): pass
    return inspect.signature(f).bind(b=-4).arguments
probe("26", probe_26)
probe("27", lambda: ("{0:<+.3X} {k:n} {0:{0}}".format('a\nb\r\nc\x0bd\x1ce\x85f', [3, -2, 1, -1, -4, -4], k=())))
probe("28", lambda: (float.__mul__('a\nb\r\nc\x0bd\x1ce\x85f', 3)))
def probe_29():
    class C(enum.IntFlag):
        RED = enum.auto()
        GREEN = 2
        BLUE = 1
        @property
        def low(self): return self.name.lower()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C.RED.GREEN
probe("29", probe_29)
def probe_30():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(4) and t(7) or t(2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
def probe_31():
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
        C().cached
        log.append(C().cached)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("31", probe_31)
def probe_32():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a: int = [-3]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("32", probe_32)
probe("33", lambda: ([*range(10, 17)]))
probe("34", lambda: (format(2.5, ".1G")))
def probe_35():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = (lambda a=t(4), *, b=t(9): (a, b))(t(7))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
probe("36", lambda: ("{k[a]:#20_} {-1!:_b} {k:+,.10g}".format(7, [(-4, '1')], True)))
probe("37", lambda: ("{2}".format(8.55065768e-16, ['é', -3.1656523963510111, 'X'], w=8)))
def probe_38():
    log = []
    def outer():
        x, y = 1, []
        log.append(y)
        x = x * 2 if x else 5
        def inner(x=4):
            y = 8
            x += 1
            del x
            def inner():
                nonlocal x, y
                y.append(1)
                log.append(x)
                log.append(locals().get("x", "none"))
                del x
                return x
            return inner
            pass
        log.append(inner())
        x = x * 2 if x else 5
        x = y
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
def probe_39():
    def f():
        try:
            try:
                log.append(78)
                i = 0
                while i < 2:
                    i += 1
                    if i == 0: continue
                    return log
                raise "text" from StopIteration(3)
            except RuntimeError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                i = 0
                while i < 2:
                    i += 1
                    return log
                    if i == 0: continue
                else:
                    return 9
                    log.append(78)
                try:
                    log.append(69)
                    raise KeyError("k") from TypeError
                    None.a
                finally:
                    log.append(52)
                    raise
                for i in [0, 1]:
                    raise AssertionError
                    log.append(19)
                    log.append(61)
                pass
            except LookupError:
                for i in range(3):
                    break
                    raise LookupError("l") from ValueError("v")
                    if i == 0: continue
                pass
            log.append(72)
        except E2 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            return 9
            return log
            raise AssertionError from None
            pass
        except StopIteration:
            log.append(68)
            pass
        finally:
            raise Exception("e", 1) from ZeroDivisionError()
            try:
                log.append(80)
                raise
            except* ValueError:
                next(iter([]))
                pass
            finally:
                try:
                    {}["k"]
                    log.append(70)
                    log.append(20)
                except OSError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise ValueError("v")
                    pass
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(94)
                    log.append(56)
                    pass
                else:
                    int("x")
        log.append(61)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("39", probe_39)
