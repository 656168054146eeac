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

probe("0", lambda: (format(100.0, "1.10,n")))
probe("1", lambda: (copy.deepcopy([1e22, False])))
def probe_2():
    w, p, name = 11, 3, 'Ada'
    return f'''{ {'a': w}['a']} '''
probe("2", probe_2)
def probe_3():
    w, p, name = 3, 0, 'Ada'
    return f'''{w + 1!s:^{w * 2}} '''
probe("3", probe_3)
probe("4", lambda: ("{-1!a:1F} {k.}".format([6, 0, -2, -1], 'b', [1, -2, -6])))
probe("5", lambda: (float(-2)))
def probe_6():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        _: KW_ONLY
    @dataclass(order=True, eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S()
probe("6", probe_6)
probe("7", lambda: ("%#.0X" % (False,)))
def probe_8():
    V, V2, T = datetime.datetime(1971, 5, 23, 9, 19, 7), datetime.datetime(2003, 3, 12, 17, 40, 41), datetime.timedelta(days=-297, seconds=-53941, microseconds=0)
    return V.replace(bogus=1)
probe("8", probe_8)
def probe_9():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
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
        log.append(C().x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("9", probe_9)
def probe_10():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: list = field(default_factory=list)
    @dataclass(match_args=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return [f.name for f in fields(C)]
probe("10", probe_10)
probe("11", lambda: (dict.get([9223372036854775809, -19975, -9223372036854775806, 3, 2147483650], '😀', bytearray(b''), ...)))
probe("12", lambda: (({29, 24, 6, 19}) <= {15, 6, 13, 25, 39}))
def probe_13():
    i, j, x, flag = -4, 254, 2.5, False
    s, t, items = 'ab', 'ab', [7, -5, 3, -3]
    return True
probe("13", probe_13)
def probe_14():
    def f():
        if 0: yield
        if True: raise UnicodeError("u")
        log.append(21)
        try:
            with cm('e', enter=ValueError('enter')):
                got = yield from sub()
                log.append(got)
            raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
            for i in range(3):
                got = yield from sub()
                log.append(got)
            else:
                undefined
                yield from sub()
                log.append(78)
        except* Exception as e:
            log.append(repr(e))
            log.append(25)
            log.append(62)
            try:
                next(iter([]))
                pass
            finally:
                log.append(97)
                yield from sub()
            pass
        else:
            log.append((yield))
            log.append((yield))
    g = f()
    for act in (lambda: next(g), lambda: g.gi_running, lambda: g.throw(ValueError, "old"), lambda: g.throw(ValueError("in")), lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("14", probe_14)
probe("15", lambda: (tuple.__lt__(len, ())))
def probe_16():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 1
        BLUE = 3
    return C["NOPE"]
probe("16", probe_16)
probe("17", lambda: ("{2} {} {2}".format('ﬁ-漢字', k={39, 29, 21, 28, 38, 22})))
def probe_18():
    N = namedtuple('1N', 'x')
    return N(1, 2)
probe("18", probe_18)
def probe_19():
    log = []
    def outer():
        x, y = 1, []
        log.append(x)
        x += 1
        def inner():
            log.append(x)
            x = x * 2 if x else 5
            def inner():
                y = [x]
                x: int
                return (x, y)
            log.append(inner())
            pass
        return inner
        del x
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
def probe_20():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del box.w
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("20", probe_20)
probe("21", lambda: ("%04s%#1g%.6i" % (0xdead_beef, float('nan'), 1.0)))
def probe_22():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(1) if t(9) > 4 else t(5)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
probe("23", lambda: (dict()))
def probe_24():
    log = []
    class A():
        label = 'a'
        @property
        def size(self):
            return 5
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class B(A):
        label = 'b'
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
    class D():
        label = 'd'
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class E(B, C):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return type(self).__name__, __class__.__name__
        @property
        def size(self):
            return 5
        __slots__ = ('__dict__',)
    try:
        result = E().run()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("24", probe_24)
def probe_25():
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
        log.append(C().__dict__)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("25", probe_25)
def probe_26():
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
        log.append(C().y)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("26", probe_26)
def probe_27():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner():
            pass
            def inner():
                return x
            return inner
            log.append(y)
            x = x * 2 if x else 5
            pass
        inner()
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("27", probe_27)
probe("28", lambda: (format('a', "30s")))
def probe_29():
    raise ValueError from (operator.lt)
probe("29", probe_29)
probe("30", lambda: (dict(**b'\xffe"spam')))
def probe_31():
    class V(tuple):
        def __round__(self, *a): return 2.5
    V = V()
    return round(V)
probe("31", probe_31)
probe("32", lambda: (({-6.5: [5e-324, -18.25, 2.5], False: {8: 3, None: None, (-5, 'l'): 8, 6: True}, 7: None})[slice(0)]))
def probe_33():
    N = namedtuple('N', 'class')
    return copy.copy(N(1, 2))
probe("33", probe_33)
def probe_34():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        C().cached
        log.append(C().cached)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("34", probe_34)
probe("35", lambda: ("%()0.0s" % {'a': None, 'b': True, '': 1}))
probe("36", lambda: (list.__reversed__(False)))
def probe_37():
    log = []
    def outer():
        x, y = 1, []
        def inner(x=4):
            pass
            y.append(1)
            x: int
            def inner(z=x):
                pass
            inner()
            return (x, y)
        log.append(inner())
        for x in range(2): pass
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
def probe_38():
    i, j, x, flag = 4, 4611686018427387902, 2.79e-4, False
    s, t, items = 'title Case', ' ', [9, -6, 3, 1, 4, -2, 0]
    return any(v > (sum([last := v for v in items]) and (lambda v, *, w=round(x): (i % j))((9 and -5 or -3)) or 9) for v in list(range(1)))
probe("38", probe_38)
probe("39", lambda: ((1e16)(((5, 'b'), (9, '-'), (-2, '\n'), (9, 'a'), (5, '\n'), (9, ' ')))))
