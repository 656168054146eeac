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
    i, j, x, flag = -2, -2, 123456789.125, True
    s, t, items = 'Eggs', 'ab', [9, 2, -6, -4, 9, 0, -4]
    return (('%s|%d' % (items, i)).join([t, (t if False else t)]) in '\n')
probe("0", probe_0)
probe("1", lambda: ("{0} {k.} {2}".format('{}', 'x=1', k=slice(-1, 2))))
def probe_2():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True, order=True)
    class C:
        a: int
        b: int = field(default=3, repr=False)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return is_dataclass(C)
probe("2", probe_2)
def probe_3():
    it = {}
    return it.__delitem__(2), it
probe("3", probe_3)
def probe_4():
    def f():
        if 0: yield
        if True:
            try:
                raise NotImplementedError from ZeroDivisionError()
                raise AssertionError from ZeroDivisionError()
            finally:
                yield from "xy"
                if False: raise NotImplementedError
                raise 5 from ValueError("v")
            with cm('a'):
                raise
                return -5
                log.append(27)
            log.append(41)
        else:
            len(5)
    g = f()
    for act in (lambda: next(g), lambda: g.throw(ValueError, "old"),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("4", probe_4)
def probe_5():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: list = []
        b: typing.ClassVar[int] = 4
        c: InitVar[int] = 2
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, b=2).__dict__
probe("5", probe_5)
probe("6", lambda: (functools.wraps(len)))
def probe_7():
    w, p, name = 0, 4, 'Ada'
    return f'''{ {'a': w}['a']!a} {w + 1:>} '''
probe("7", probe_7)
def probe_8():
    w, p, name = 8, 2, 'Ada'
    return f'''{ {'a': w}['a']!r:E} '''
probe("8", probe_8)
def probe_9():
    raise {True: 'one two  three', 3.5: 6, 8: -3}
probe("9", probe_9)
def probe_10():
    log = []
    class D:
        pass
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
        log.append(C().missing)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("10", probe_10)
def probe_11():
    N = namedtuple('1N', 'x')
    return N(1, 2).nope
probe("11", probe_11)
def probe_12():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a = b = items[0] = [-5]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("12", probe_12)
probe("13", lambda: ("{2} {0:.17c} {k.}".format([' 42 ', 'one two  three ', {4: None, 8: None, True: True, '=': 18446744073709551617}, False], w=8)))
probe("14", lambda: ((frozenset({3, 16, 2, 35, 15, 19})).isdisjoint({20, 28, 2})))
def probe_15():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del (a, s)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("15", probe_15)
def probe_16():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(2) < t(4) < t(2) > t(9)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("16", probe_16)
def probe_17():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        [items[0]] = ((1, 2), [8, 4, 4, -3, -2, 5])
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("17", probe_17)
probe("18", lambda: ({**{None: 3, None: 4, (5, 'o'): 3.14159, (7, ','): False}}))
def probe_19():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = {x: t(y) for x, y in [(t(4), t(1)), (t(2), t(1))]}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
def probe_20():
    V, V2, T = datetime.datetime(1981, 8, 27, 22, 27, 9, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.datetime(2030, 7, 9, 16, 11, 6), datetime.timedelta(days=-186, seconds=23911, microseconds=1)
    return V.astimezone(datetime.timezone.utc)
probe("20", probe_20)
probe("21", lambda: (format(2.5, ",")))
def probe_22():
    a = b = c = d = '-'
    subject = 2
    try:
        match subject:
            case []:
                log.append(0)
            case {'a': a, **b}:
                log.append(1)
            case int() | [] if subject:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("22", probe_22)
def probe_23():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        for rest, a in [(None, 2.05)]:
            pass
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("23", probe_23)
def probe_24():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(4) and t(4) or t(3)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("24", probe_24)
probe("25", lambda: (-('é')))
def probe_26():
    class P:
        def __rmod__(self, o): return self
        def __imod__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        def __mod__(self, o): return 1 / 0
        def __imod__(self, o): return ('imod', type(o).__name__)
        def __repr__(self): return 'Q'
    result = P() % Q()
    return result
probe("26", probe_26)
probe("27", lambda: ("%(a) i %(a)8i" % {'a': (), 'b': 20.15, '': 1}))
def probe_28():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 1
        BLUE = enum.auto()
    return C.RED < C.GREEN
probe("28", probe_28)
probe("29", lambda: ((1.86013337e5) * 123456789.125))
def probe_30():
    N = namedtuple('N', '_x')
    return N(1, 2).x
probe("30", probe_30)
def probe_31():
    i, j, x, flag = -6, 1, 99.995, False
    s, t, items = '{', '\n', [4, 8, -1, 3, 8]
    return [*(m := items), *[False, *items]]
probe("31", probe_31)
def probe_32():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = (lambda a=t(1), *, b=t(2): (a, b))(t(5))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("32", probe_32)
def probe_33():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = [t(7), t(9), *[t(1), t(9)]]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
def probe_34():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    try:
        result = isinstance(C(), A), issubclass(A, C)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("34", probe_34)
def probe_35():
    class P:
        def __lt__(self, o): return ('lt', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __gt__(self, o): return 'gt'
        def __lt__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = [1] > {}
    return result
probe("35", probe_35)
def probe_36():
    N = namedtuple('N', '_x')
    return N(1, q=2)
probe("36", probe_36)
def probe_37():
    i, j, x, flag = 0, 2147483646, -1.5, True
    s, t, items = 'one two  three', '', [-4, -6, -3, 9, -2]
    return (m := max(i, j))
probe("37", probe_37)
def probe_38():
    def f():
        if 0: yield
        try:
            del nothing
        except () as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                yield from [7, 8]
                got = yield from sub()
                log.append(got)
                log.append(53)
            except ArithmeticError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append((yield))
                log.append(10)
                pass
            except LookupError:
                next(iter([]))
                return
                pass
            finally:
                yield from [7, 8]
            got = yield 7
            log.append(got)
            log.append(47)
            pass
        finally:
            yield from [7, 8]
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: g.send(1),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("38", probe_38)
def probe_39():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del box.w
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("39", probe_39)
