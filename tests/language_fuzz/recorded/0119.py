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

probe("0", lambda: (int.__truediv__(4, 5)))
probe("1", lambda: ("%12s" % (8)))
def probe_2():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True, order=True)
    class C:
        a: int = field(kw_only=True, default=0)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return delattr(C(1, 2, 3), 'a')
probe("2", probe_2)
def probe_3():
    def f():
        if True:
            try:
                raise 5
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                [][1]
                if not log:
                    log.append(9)
                    if False: raise E2
                else:
                    log.append(4)
                    del nothing
                    log.append(53)
                with cm('a'), cm('b', True):
                    log.append(79)
                    assert 0, "no"
                pass
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                for i in range(3):
                    len(5)
                    log.append(59)
                try:
                    raise AttributeError("a")
                    log.append(36)
                    raise IndexError(1, 2)
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    log.append(52)
                    pass
                except:
                    None.a
                    "a" + 1
                pass
            try:
                try:
                    log.append(84)
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(7)
                    pass
                finally:
                    log.append(73)
                    raise RuntimeError
                    log.append(27)
                if True: raise int
                log.append(36)
            except (KeyError, TypeError):
                log.append(30)
                1 / 0
                return log
                pass
            except ArithmeticError:
                for i in range(3):
                    return log
                else:
                    log.append(75)
                    return
                    next(iter([]))
                try:
                    log.append(69)
                    return log
                    log.append(16)
                finally:
                    log.append(55)
                    log.append(60)
                log.append(16)
                pass
            finally:
                with cm('s', True):
                    raise
                1 / 0
        else:
            log.append(83)
            raise TypeError from ZeroDivisionError()
        log.append(52)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("3", probe_3)
probe("4", lambda: ("{k.:+z0_n} {1:>{w}} {0.x:{w}d}".format('b', 1.6530618237814e21)))
def probe_5():
    class C(int, enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = enum.auto()
    return C(0)
probe("5", probe_5)
probe("6", lambda: (type(()).__name__, type(()).__mro__))
probe("7", lambda: ("%(b)+s" % {'a': 'ééééé', 'b': True, '': 1}))
def probe_8():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    try:
        result = C().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("8", probe_8)
def probe_9():
    N = namedtuple('N', '')
    return repr(N)
probe("9", probe_9)
probe("10", lambda: ("% .0a%+8.d%#1.6X" % (False, 1606938044258990275541962092341162602522202993782792835301377, False)))
probe("11", lambda: (float(-4294967294)))
def probe_12():
    class C(enum.Flag):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return C.RED.GREEN
probe("12", probe_12)
def probe_13():
    class C(enum.Flag):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return C.RED.low
probe("13", probe_13)
def probe_14():
    a = b = c = d = '-'
    subject = [3.14159, 0.1, -7.62855, 7.47]
    try:
        match subject:
            case Point(None, {'a': tuple(), **a}, (tuple(), _)):
                log.append(0)
            case [int() | str(), *_, (str()) as a]:
                log.append(1)
            case (Point()) as a:
                log.append(2)
            case {'a': (a, 'a', K.ONE), **b}:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("14", probe_14)
probe("15", lambda: (set.__xor__({4, 10, 27, 11, 13})))
def probe_16():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a = b = b = ['p', 4, ',', {'': 2, 2.5: None}, True]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("16", probe_16)
def probe_17():
    def t(v):
        log.append(v)
        if v == 7: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(4), end='', file=d) if t(8) < 3 else t(5)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    raise 'ab'
probe("18", probe_18)
def probe_19():
    def f():
        with cm('e', enter=ValueError('enter')):
            i = 0
            while i < 2:
                i += 1
                log.append(74)
                log.append(61)
            else:
                return
                with cm('a') as c:
                    return 7
                    next(iter([]))
                    raise StopIteration(3) from IndexError(1, 2)
                try:
                    log.append(98)
                except ExceptionGroup as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    next(iter([]))
                    pass
                except ArithmeticError:
                    len(5)
                    del nothing
                    pass
                else:
                    raise
                finally:
                    del nothing
                    raise
                    [][1]
            i = 0
            while i < 2:
                i += 1
                try:
                    log.append(68)
                except KeyError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(19)
                    pass
                continue
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("19", probe_19)
def probe_20():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        @property
        def size(self):
            return 5
        __slots__ = ('__dict__',)
    class D():
        label = 'd'
    class E(C):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return 'E'
    try:
        result = E().size
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("20", probe_20)
def probe_21():
    i, j, x, flag = -3, 29550, 1.0, True
    s, t, items = 'ª HAM spam', ',', [-1, 8, -4]
    return round((round((lambda v, *, w=j: 0.001)(9), -2) if bool((2 / j)) else (123456789.125 ** 0)))
probe("21", probe_21)
def probe_22():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        def inner(z=x):
            log.append(undefined_name)
            log.append(locals().get("x", "none"))
            def inner(z=x):
                y = [x]
                pass
            inner()
            log.append(y)
            log.append(undefined_name)
            pass
        inner()
        log.append(locals().get("x", "none"))
        x = y
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    class C(enum.Flag):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
    return C.RED.__class__.__name__
probe("23", probe_23)
probe("24", lambda: ("{-1:{}} { 0:{w}d} {}".format('a\nb\r\nc\x0bd\x1ce\x85f % HAM title Case hello world', b'spam\\\n', k=bytearray(b''), w=8)))
probe("25", lambda: ((OrderedDict([(3.5, True)])).__getitem__((9, '😀'))))
def probe_26():
    a = b = c = d = '-'
    subject = range(3)
    try:
        match subject:
            case {'a': [a, -2.5], **b}:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("26", probe_26)
probe("27", lambda: ("{[0]:_%} {k:^.0}".format([0.001, 6.125, float('-inf'), 6.7642754757100, 0.0], -2, w=8)))
def probe_28():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == -3:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("28", probe_28)
def probe_29():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == 1:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("29", probe_29)
def probe_30():
    class C(enum.Flag):
        RED = enum.auto()
        GREEN = 2
        BLUE = 1
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C(99)
probe("30", probe_30)
probe("31", lambda: ("{2:x<.6x} {2:5e} {k.}".format(True, k='Σς')))
def probe_32():
    w, p, name = 7, 2, 'Ada'
    return f"""{w} """
probe("32", probe_32)
probe("33", lambda: (string.Template('one two  three')))
def probe_34():
    log = []
    class A():
        label = 'a'
        def __getattr__(self, name):
            log.append(name)
            return 1
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        __slots__ = ('label',)
    try:
        result = C().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("34", probe_34)
def probe_35():
    class C({14, 2, 24, 18}): pass
    return C.__mro__
probe("35", probe_35)
def probe_36():
    class C:
        def m(self, a, /, *, b=-6, c, d=2):
            return [a, b, c, d]
    return C().m(*"xy", 5)
probe("36", probe_36)
def probe_37():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x: int
        def inner(z=x):
            pass
            for x in range(2): pass
            log.append(x)
            def inner(x=4):
                y = 8
                pass
            return inner
            log.append(x)
            return x
        return inner
        x += 1
        log.append(x)
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
probe("38", lambda: ("{0.x!r} {-1:{}}".format()))
probe("39", lambda: (str.maketrans('o', 'é', '😀')))
