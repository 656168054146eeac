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
        with cm('a'):
            if True:
                if False: raise Exception("e", 1)
                return 3
                if len(log) > 2:
                    log.append(10)
                    undefined
                    assert 0, "no"
            else:
                log.append(81)
            try:
                return
                log.append(51)
                log.append(69)
            except E2:
                if True: raise ZeroDivisionError()
                if True: raise AssertionError
                pass
            finally:
                log.append(92)
                try:
                    len(5)
                finally:
                    raise "text" from IndexError(1, 2)
                return
            try:
                if not log:
                    log.append(13)
                    log.append(71)
                    log.append(77)
                else:
                    log.append(93)
                    log.append(92)
                    log.append(90)
                raise
            except OSError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                int("x")
                raise AssertionError
                pass
            else:
                if not log:
                    log.append(53)
                    log.append(44)
                    log.append(43)
                if False: raise RuntimeError
        raise ValueError("v") from None
        with cm('e', enter=ValueError('enter')):
            with cm('s', True):
                undefined
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("0", probe_0)
def probe_1():
    it = [-2, 3, -4, -1, 5]
    del it.real
probe("1", probe_1)
def probe_2():
    def f():
        if 0: yield
        with cm('a'), cm('b', True):
            log.append(65)
        if True:
            try:
                next(iter([]))
                raise E1("mine")
            except* (KeyError, TypeError):
                log.append(43)
                None.a
                raise
                pass
            else:
                log.append(22)
            got = yield from sub()
            log.append(got)
            if len(log) > 2:
                log.append(18)
                1 / 0
                log.append(28)
            else:
                log.append(57)
                got = yield from sub()
                log.append(got)
                log.append(17)
    g = f()
    for act in (lambda: g.throw(GeneratorExit), lambda: g.close(), lambda: g.throw(ValueError, "old"), lambda: g.gi_frame is None,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("2", probe_2)
def probe_3():
    V, V2, T = datetime.datetime(1978, 10, 12, 13, 4, 28), datetime.datetime(1996, 9, 12, 7, 49, 22, tzinfo=datetime.timezone.utc), datetime.timedelta(days=-131, seconds=26818, microseconds=0)
    return V - T
probe("3", probe_3)
def probe_4():
    i, j, x, flag = 1, 0, 9.2685794160797, False
    s, t, items = '------', ' ', [4, 3, 5, -3, -1, 2, -2]
    return s.replace(t, s).startswith(f"{0!r:>5}{t}")
probe("4", probe_4)
probe("5", lambda: ((range(16))[slice(1)]))
def probe_6():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[:0] = {}
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("6", probe_6)
def probe_7():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return N(1, 2)._replace(x=9)
probe("7", probe_7)
probe("8", lambda: (operator.matmul(None, slice(None, -1))))
def probe_9():
    class C(enum.Flag):
        RED = enum.auto()
        GREEN = 1
        BLUE = 1
        @property
        def low(self): return self.name.lower()
    return C.RED & C.GREEN
probe("9", probe_9)
def probe_10():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = d.setdefault(t(1), t(7))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("10", probe_10)
def probe_11():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        a: typing.ClassVar[int] = 4
    @dataclass(kw_only=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(zz=1).__dict__
probe("11", probe_11)
def probe_12():
    class V(tuple):
        def __bytes__(self, *a): return self
    V = V()
    return bytes(V)
probe("12", probe_12)
probe("13", lambda: (format('', ",f")))
def probe_14():
    class V(list):
        def __trunc__(self, *a): raise ValueError(1)
        def __lt__(self, *a): return True
    V = V()
    return int(V)
probe("14", probe_14)
def probe_15():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x: int
        log.append(y)
        def inner(x=4):
            log.append(locals().get("x", "none"))
            def inner(x=4):
                y = 8
                x += 1
                log.append(x)
                x = y
                return (x, y)
            log.append(inner())
            log.append(x)
            x = x * 2 if x else 5
            pass
        inner()
        log.append(undefined_name)
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("15", probe_15)
def probe_16():
    class P:
        def __rfloordiv__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q(P):
        def __rfloordiv__(self, o): return self
        def __ifloordiv__(self, o): return self
        def __repr__(self): return 'Q'
    result = P() // (1,)
    return result
probe("16", probe_16)
def probe_17():
    assert not ('\u2028'), slice(None, 1, None)
probe("17", probe_17)
def probe_18():
    a = b = c = d = '-'
    subject = (Point(1, 2), Point(3, 4))
    try:
        match subject:
            case [] if len(log) > 0:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("18", probe_18)
def probe_19():
    class P:
        def __and__(self, o): return 'and'
        def __rand__(self, o): return ('rand', type(o).__name__)
        def __iand__(self, o): return 'iand'
        def __repr__(self): return 'P'
    class Q:
        def __and__(self, o): return ('and', type(o).__name__)
        def __rand__(self, o): return 'rand'
        def __iand__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = None & {}
    return result
probe("19", probe_19)
def probe_20():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = 'G'
        BLUE = 'B'
        @property
        def low(self): return self.name.lower()
    return C()
probe("20", probe_20)
def probe_21():
    N = namedtuple('N', 'x, y z')
    return dict(N(1, 2)._asdict(), x=5)
probe("21", probe_21)
def probe_22():
    class C(enum.Flag):
        RED = 1
        GREEN = enum.auto()
        BLUE = 4
    return C.RED.value, C.RED.name
probe("22", probe_22)
probe("23", lambda: ("%-+x%0+12d%8u" % (5e-324,)))
def probe_24():
    V, V2, T = datetime.datetime(1998, 2, 19, 9, 33, 11), datetime.datetime(2036, 6, 18, 22, 58, 15, tzinfo=datetime.timezone.utc), datetime.timedelta(days=136, seconds=-69998, microseconds=-1)
    return V - V2
probe("24", probe_24)
def probe_25():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case 2.5:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("25", probe_25)
def probe_26():
    w, p, name = 1, 1, 'Ada'
    return f"""{[4.70242176589331e-1]} {(lambda: 5)() = !s:{'>'}{w}} {name[0]} """
probe("26", probe_26)
def probe_27():
    def f(a, b=5, c=6, *, d=9):
        return [a, b, c, d]
    return functools.partial(f, *range(3), f=7, e=-1)(-3)
probe("27", probe_27)
def probe_28():
    class V(int):
        def __deepcopy__(self, *a): return -1
    V = V()
    return copy.deepcopy([V])
probe("28", probe_28)
probe("29", lambda: (print(*(lambda a, b: a + b), **object())))
def probe_30():
    w, p, name = 8, 0, 'Ada'
    return f'''{name if w else 0!s:{w}.{p}f} '''
probe("30", probe_30)
def probe_31():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True, order=True)
    class C:
        a: int = field(init=False, default=9)
        b: int
        c: int = field(kw_only=True, default=0)
    @dataclass(frozen=True, order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return replace(C(a=1), a=9)
probe("31", probe_31)
def probe_32():
    class C(enum.IntEnum):
        RED = 1
        GREEN = 1
        BLUE = enum.auto()
    return C(1)
probe("32", probe_32)
def probe_33():
    def f(a, *, b):
        return [a, b]
    return functools.partial(f, 2, alpha=8, e=-6)(5, -5, -6, 9, e=6)
probe("33", probe_33)
def probe_34():
    w, p, name = 4, 2, 'Ada'
    return f"""{ {'a': w}['a']:^{w * 2}} {{}} {w + 1:{w}} {{}} {w} """
probe("34", probe_34)
probe("35", lambda: (copy.copy(int)))
def probe_36():
    def f():
        for i in range(3):
            if i == 0: continue
            log.append(95)
        else:
            log.append(10)
            log.append(66)
        try:
            del nothing
            log.append(18)
        finally:
            try:
                for i in ():
                    log.append(33)
                    if False: raise E2
                    return log
                for i in range(3):
                    break
                    log.append(95)
                else:
                    if True: raise 5
                    raise AttributeError("a") from TypeError
                    raise E2 from IndexError(1, 2)
            finally:
                try:
                    log.append(75)
                    log.append(49)
                    log.append(53)
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise KeyError("k")
                    pass
                del nothing
                with cm('e', enter=ValueError('enter')):
                    log.append(95)
                    {}["k"]
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("36", probe_36)
def probe_37():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        for (items[0], b,), a in [(2, None), ((0, '1'), 'ab'), ((-1, 'l'), 5456217031039540501311767179347849136593898098545), (3, -4)]:
            pass
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("37", probe_37)
probe("38", lambda: ("%(a)8.12r %(a)i" % {'a': object(), 'b': 1e-7, '': 1}))
def probe_39():
    try:
        raise KeyError(1)
    except [(-2, '1'), (-1, '.'), (8, '1')]:
        return 1
probe("39", probe_39)
