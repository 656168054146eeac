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

probe("0", lambda: ("%(a)# .1r" % {'a': -6, 'b': 1.0, '': 1}))
probe("1", lambda: (hasattr('.', "append")))
def probe_2():
    class C(enum.IntEnum):
        RED = enum.auto()
        GREEN = 2
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return C.RED ^ C.BLUE
probe("2", probe_2)
def probe_3():
    w, p, name = 9, 4, 'Ada'
    return f"""{(123456789.125)} """
probe("3", probe_3)
probe("4", lambda: (dict.__iter__()))
probe("5", lambda: (format('ı\ud800', "<12s")))
def probe_6():
    V, V2, T = datetime.timedelta(days=62, seconds=-3839, microseconds=-1), datetime.timedelta(days=-366, seconds=43029, microseconds=500000), datetime.timedelta(days=56, seconds=-46567, microseconds=-1)
    return V < 1
probe("6", probe_6)
def probe_7():
    V, V2, T = datetime.time(3, 0, 12, 0), datetime.time(1, 20, 33, 0), datetime.timedelta(days=259, seconds=-23875, microseconds=1)
    return V.timestamp()
probe("7", probe_7)
probe("8", lambda: (int(' -6'.encode())))
probe("9", lambda: ((set()) >= '-'))
probe("10", lambda: (float.__rsub__(1e23, 5)))
def probe_11():
    i, j, x, flag = 5, 24106, 9.4379837736821e-21, False
    s, t, items = 'ǆ', 'o', [6, 6]
    return t
probe("11", probe_11)
probe("12", lambda: (... in ([-1.5])))
probe("13", lambda: (bin(())))
probe("14", lambda: (format(1.0, ".1e")))
probe("15", lambda: (format(3.125, "*=")))
def probe_16():
    def t(v):
        log.append(v)
        if v == 8: raise ValueError(v)
        return v
    d = {}
    try:
        result = {t(6): t(1), t(3): t(2), **{t(7): t(0)}}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("16", probe_16)
probe("17", lambda: (repr('\u200b,Ａ,tab\there')))
def probe_18():
    class V(int):
        def __neg__(self, *a): return True
    V = V()
    return -V
probe("18", probe_18)
def probe_19():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return N(1, 2, 3, 4)
probe("19", probe_19)
probe("20", lambda: (float('-9007199254740991')))
probe("21", lambda: ("{[0]:>{w}} {0.x}".format(-2305843009213693950, 'e5', k=b'')))
def probe_22():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 3
    return C.RED | C.BLUE
probe("22", probe_22)
def probe_23():
    def f():
        for i in range(3):
            log.append(42)
            i = 0
            while i < 2:
                i += 1
                return 4
        with cm('x', leave=KeyError('leave')):
            if len(log) > 2:
                try:
                    log.append(29)
                    next(iter([]))
                except* ValueError as e:
                    log.append(repr(e))
                    log.append(65)
                    pass
                else:
                    log.append(6)
                    "a" + 1
                finally:
                    next(iter([]))
                log.append(30)
        try:
            try:
                log.append(71)
            except E1 as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                for i in range(3):
                    continue
                    assert 0, "no"
                else:
                    "a" + 1
                try:
                    if True: raise 5
                    return
                except KeyError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    assert 0, "no"
                    pass
                else:
                    log.append(68)
                    assert 0, "no"
                if 0:
                    return 5
                pass
            else:
                try:
                    log.append(19)
                    raise "text"
                    next(iter([]))
                except E2 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(46)
                    pass
                except OSError:
                    log.append(74)
                    pass
                raise GeneratorExit
                with cm('a'), cm('b', True):
                    log.append(56)
        except BaseException as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                log.append(9)
            except BaseException:
                i = 0
                while i < 2:
                    i += 1
                    return
                    raise
                else:
                    if True: raise E2
                    log.append(66)
                    log.append(50)
                pass
            except:
                log.append(24)
            else:
                try:
                    return
                    log.append(96)
                except* Exception:
                    raise RuntimeError
                    pass
                except* KeyError as e:
                    log.append(repr(e))
                    raise
                    pass
                try:
                    if False: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    del nothing
                    if True: raise GeneratorExit
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    if False: raise int
                    raise TypeError
                    pass
                except int:
                    return
                    log.append(89)
                    int("x")
                    pass
                for i in ():
                    log.append(85)
                    raise ValueError("v")
                    log.append(81)
                else:
                    log.append(89)
                    return -2
                    raise
            finally:
                with (cm('p'), cm('q') as q):
                    return 2
                    log.append(1)
                log.append(43)
                if len(log) > 2:
                    log.append(59)
            log.append(92)
            pass
        else:
            return log
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("23", probe_23)
probe("24", lambda: (dict.fromkeys(',', b'spamZ\\')))
probe("25", lambda: (int.__pow__(-2147483650, 4)))
def probe_26():
    i, j, x, flag = 0, 340282366920938463463374607431768211455, 7.626520, True
    s, t, items = 'Eggs', '.', [-1, 0, 3, -2, -1]
    return repr(t.swapcase())
probe("26", probe_26)
probe("27", lambda: (int.from_bytes(b'spame"\xff')))
def probe_28():
    w, p, name = 3, 2, 'Ada'
    return f'''{w} '''
probe("28", probe_28)
def probe_29():
    class P:
        def __mod__(self, o): return 'mod'
        def __imod__(self, o): return self
        def __repr__(self): return 'P'
    class Q(P):
        def __mod__(self, o): return NotImplemented
        def __rmod__(self, o): return 'rmod'
        def __imod__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    it = [1]
    it %= (1,)
    result = it
    return result
probe("29", probe_29)
def probe_30():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
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
            return super(C, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('__dict__',)
    try:
        result = C(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
probe("31", lambda: (format(b'', "8")))
def probe_32():
    a = b = c = d = '-'
    subject = (0.0, 1.3215e28, 0.0, -0.0)
    try:
        match subject:
            case [float(), *_]:
                log.append(0)
            case Point(K.ONE, zz=dict()):
                log.append(1)
            case int(float(2.5)):
                log.append(2)
            case Point(Point(_, zz=a), zz=(_, bool())):
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("32", probe_32)
def probe_33():
    V, V2, T = datetime.timedelta(days=-248, seconds=-67460, microseconds=0), datetime.time(23, 3, 46, 1), datetime.timedelta(days=10, seconds=-58706, microseconds=-1)
    return V.utcoffset(), V.tzname()
probe("33", probe_33)
def probe_34():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case 1 | []:
                log.append(0)
            case list():
                log.append(1)
            case 2.5 if True:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("34", probe_34)
def probe_35():
    class C(enum.IntFlag):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
    return type(C.RED)
probe("35", probe_35)
def probe_36():
    it = set()
    it &= {24, 21, 4, 32}
    return it
probe("36", probe_36)
probe("37", lambda: (([9, 1, 2, 8, 8]) == [-6, '😀']))
def probe_38():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 3
    return C(3)
probe("38", probe_38)
def probe_39():
    i, j, x, flag = 0, 8, -9.77226252192423, True
    s, t, items = 'HAM', '.', [2, 5, 5]
    return ((-5 and int((s if flag else 'X')) or [*items, *items][(-2 and j or -5) % 3]) ^ sorted([last := v for v in items]).count((items if flag else items)[(j ** 1) % 3]))
probe("39", probe_39)
