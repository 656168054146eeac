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

probe("0", lambda: (None in ({(-2, ' '): ((8, '.'), (3, '😀'), (-4, 'ab'), (-6, ' '))})))
def probe_1():
    log = []
    class A():
        label = 'a'
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class C():
        label = 'c'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    try:
        result = C().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("1", probe_1)
probe("2", lambda: (int.from_bytes([5, -4, 3])))
def probe_3():
    N = namedtuple('N', 'x def', rename=True)
    return copy.copy(N(1, 2))
probe("3", probe_3)
probe("4", lambda: (delattr(object(), "x")))
def probe_5():
    V, V2, T = datetime.date(1973, 2, 6), datetime.date(1970, 2, 18), datetime.timedelta(days=-385, seconds=21907, microseconds=1)
    return V.date(), V.time()
probe("5", probe_5)
def probe_6():
    i, j, x, flag = 1, -340282366920938463463374607431768211454, 8.668835e10, True
    s, t, items = 'µ', '=', [6, 2, 2, 5, 2, -5, -6]
    return ((t if flag else '1') if all(items) else ('%s|%d' % ([2, -5, 6, 2, 2, -1], j)))
probe("6", probe_6)
probe("7", lambda: (format(-340282366920938463463374607431768211455, "é< ")))
def probe_8():
    class P:
        def __rsub__(self, o): return 'rsub'
        def __isub__(self, o): return 'isub'
        def __repr__(self): return 'P'
    class Q:
        def __sub__(self, o): return 1 / 0
        def __rsub__(self, o): return ('rsub', type(o).__name__)
        def __isub__(self, o): return self
        def __repr__(self): return 'Q'
    result = Q() - 1.5
    return result
probe("8", probe_8)
def probe_9():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = [t(7), t(0), *[t(6), t(1)]]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("9", probe_9)
probe("10", lambda: ("{:{}} {} {[0]!r}".format('title Case', [3, 953256739546766569140278874045498, 43146, 5, -6, -2], b'\ne,', k=None)))
def probe_11():
    log = []
    def outer():
        x, y = 1, []
        y.append(1)
        y.append(1)
        def inner(z=x):
            for x in range(2): pass
            x += 1
            def inner(z=x):
                pass
                y.append(1)
                y = [x]
                for x in range(2): pass
                x: int
                pass
            log.append(inner())
            del x
            x += 1
            pass
        inner()
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
def probe_12():
    N = namedtuple('N', '')
    return N(1, 2).x
probe("12", probe_12)
probe("13", lambda: ("%e %E" % (-2,)))
def probe_14():
    log = []
    class D:
        def __get__(self, o, c=None): return ('get', o is None)
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
        log.append(C().r())
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("14", probe_14)
def probe_15():
    N = namedtuple('N', '_x')
    return dict(N(1, 2)._asdict(), x=5)
probe("15", probe_15)
def probe_16():
    w, p, name = 11, 1, 'Ada'
    return f'''{w + 1}é{name if w else 0= } '''
probe("16", probe_16)
probe("17", lambda: ((deque([-3, -2, 8], maxlen=3)).__len__()))
def probe_18():
    class V(int):
        def __floor__(self, *a): return None
    V = V()
    return math.floor(V)
probe("18", probe_18)
probe("19", lambda: (bin(0)))
def probe_20():
    class V(int):
        def __class_getitem__(cls, *a): return None
    V = V()
    return V[int]
probe("20", probe_20)
def probe_21():
    def t(v):
        log.append(v)
        if v == 7: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(5) == t(0) is not t(6) in [t(0)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    it = 'x=1Ⅷ'
    it.__class__ = 5
    return it
probe("22", probe_22)
def probe_23():
    w, p, name = 6, 5, 'Ada'
    return f'''{w + 1} {{}} {False!s} {{}} {w + 1!a:{w}} '''
probe("23", probe_23)
def probe_24():
    def f():
        if 0: yield
        log.append(17)
        try:
            log.append(61)
        except RuntimeError:
            if False: raise StopIteration(3)
            with cm('a'):
                log.append(65)
                1 / 0
                got = yield 2
                log.append(got)
            pass
        except BaseException as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                got = yield from sub()
                log.append(got)
            finally:
                got = yield from sub()
                log.append(got)
                raise AttributeError("a") from TypeError
            try:
                if True: raise TypeError
                got = yield from sub()
                log.append(got)
                log.append(85)
            except E1:
                next(iter([]))
                pass
            except OSError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                if False: raise E2
                got = yield 2
                log.append(got)
                pass
            if not log:
                log.append(20)
                got = yield from sub()
                log.append(got)
            pass
        else:
            try:
                return
                log.append(45)
            finally:
                raise E2
                got = yield from sub()
                log.append(got)
                del nothing
            yield from "xy"
        raise 5 from TypeError
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("24", probe_24)
def probe_25():
    class P:
        def __rsub__(self, o): return NotImplemented
        def __isub__(self, o): return self
        def __repr__(self): return 'P'
    class Q(P):
        def __sub__(self, o): return self
        def __repr__(self): return 'Q'
    result = Q() - P()
    return result
probe("25", probe_25)
probe("26", lambda: (str.title('Eggs')))
def probe_27():
    def f():
        if 0: yield
        log.append(80)
        if log:
            with cm('a'), cm('b', True):
                yield 6
            got = yield from sub()
            log.append(got)
    g = f()
    for act in (lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("27", probe_27)
probe("28", lambda: (type({-3.5: False, (-1, '-'): None, None: 8, -1: 2}).__name__, type({-3.5: False, (-1, '-'): None, None: 8, -1: 2}).__mro__))
def probe_29():
    a = b = c = d = '-'
    subject = ({-3.5: None},)
    try:
        match subject:
            case None:
                log.append(0)
            case (Point()) as a:
                log.append(1)
            case Point(Point(x=list(), y='a'), zz=[K.ONE, list()]):
                log.append(2)
            case Point(a, zz=_) if False:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("29", probe_29)
probe("30", lambda: ("{k} {k:{0}} {:,.0E}".format('e5', 100.0)))
def probe_31():
    import typing
    class N(typing.NamedTuple):
        x: int
        y: str = 'd'
        def both(self): return self.x, self.y
    return N(1, 2).both()
probe("31", probe_31)
probe("32", lambda: (format('title Case ab hello world ½ aXbXc', "<^0")))
def probe_33():
    V, V2, T = datetime.date(2062, 3, 1), datetime.timedelta(days=231, seconds=-5556, microseconds=-1), datetime.timedelta(days=287, seconds=88228, microseconds=500000)
    return V.tzinfo
probe("33", probe_33)
def probe_34():
    V, V2, T = datetime.timedelta(days=213, seconds=31674, microseconds=1), datetime.timedelta(days=-236, seconds=44771, microseconds=500000), datetime.timedelta(days=344, seconds=35585, microseconds=1)
    return V < 1
probe("34", probe_34)
def probe_35():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        del x
        def inner():
            log.append(locals().get("x", "none"))
            def inner(x=4):
                pass
                x = x * 2 if x else 5
                return (x, y)
            inner()
            return x
        inner()
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
probe("36", lambda: (format((True), "-5.17f")))
def probe_37():
    w, p, name = 1, 4, 'Ada'
    return f'''{ {'a': w}['a']!r:{w}.{p}f}{name[0]} '''
probe("37", probe_37)
probe("38", lambda: ("%l" % (6620817528899502984153075476908331787334431468, 0, 5.443375854557388e13)))
probe("39", lambda: (format(-9223372036854775806, "*<0f")))
