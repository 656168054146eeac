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

probe("0", lambda: (bisect.bisect_left([1, 3, 5, 7], False)))
def probe_1():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case list():
                log.append(0)
            case Point():
                log.append(1)
            case [Point(a, 2.5, b), *_] if True:
                log.append(2)
            case [Point(x=-1, y=None), *_]:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("1", probe_1)
probe("2", lambda: ("%-+1s%s" % (True, 1073741823)))
def probe_3():
    def f():
        try:
            try:
                int("x")
                log.append(59)
            finally:
                try:
                    log.append(18)
                    return
                except Exception:
                    raise
                    pass
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(65)
                    log.append(66)
                    pass
        except* Exception as e:
            log.append(repr(e))
            for i in range(3):
                with cm('s', True):
                    pass
                    pass
                    pass
            else:
                with cm('s', True):
                    [][1]
                if len(log) > 2:
                    log.append(51)
                    log.append(9)
            try:
                del nothing
                raise 5
            except LookupError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(32)
                for i in ():
                    raise
                    log.append(73)
                pass
                pass
            pass
        except* ValueError:
            try:
                log.append(73)
                log.append(59)
            finally:
                if 0:
                    log.append(23)
                    pass
                else:
                    log.append(93)
                    log.append(71)
                    1 / 0
            i = 0
            while i < 2:
                i += 1
                "a" + 1
                with (cm('p'), cm('q') as q):
                    raise
                try:
                    raise
                    pass
                    log.append(15)
                except* Exception as e:
                    log.append(repr(e))
                    log.append(45)
                    log.append(11)
                    pass
                except* (KeyError, TypeError) as e:
                    log.append(repr(e))
                    if True: raise ImportError("i", name="m")
                    pass
                finally:
                    pass
                    len(5)
                    log.append(93)
            else:
                if not log:
                    log.append(62)
                    undefined
                else:
                    raise OSError("gone") from TypeError
                with cm('a'):
                    next(iter([]))
                    log.append(78)
            pass
        for i in range(3):
            try:
                if i == 0: continue
                {}["k"]
                log.append(72)
            finally:
                for i in [0, 1]:
                    raise
                    if i == 0: continue
                try:
                    raise
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(79)
                    raise 5
                    pass
                else:
                    log.append(72)
                    raise E2 from None
                with cm('a'), cm('b', True):
                    raise
            raise
            for i in ():
                try:
                    log.append(91)
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(47)
                    pass
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    if False: raise StopIteration(3)
                    raise
                    raise int
                    pass
                else:
                    break
                    log.append(4)
                    log.append(20)
                assert 0, "no"
                try:
                    if True: raise "text"
                    if i == 1: break
                finally:
                    log.append(92)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("3", probe_3)
probe("4", lambda: (hex(-1152921504606846975)))
probe("5", lambda: ("{k.:^20e} {:x=f} {k.real:#1.0F}".format(k=None)))
def probe_6():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        @property
        def size(self):
            raise AttributeError("none")
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class B(A):
        label = 'b'
        @property
        def size(self):
            return 5
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class C():
        label = 'c'
        @property
        def size(self):
            raise AttributeError("none")
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class D():
        label = 'd'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    try:
        result = D.make()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
probe("7", lambda: (tuple.__getitem__((9, -3, -3, -1, -6, 1), [])))
def probe_8():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = max(t(0), *[t(9), t(8)], key=lambda v: -t(v))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("8", probe_8)
probe("9", lambda: ("%()-1.2%" % {'a': slice(None, -3), 'b': -32504, '': 1}))
def probe_10():
    def f():
        if 0: yield
        assert 0, "no"
    g = f()
    for act in (lambda: next(g), lambda: next(g), lambda: g.throw(ValueError("in")), lambda: g.throw(KeyError), lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("10", probe_10)
def probe_11():
    log = []
    class D:
        def __get__(self, o, c=None): return self
        def __delete__(self, o): log.append('delete')
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
        del C().p
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("11", probe_11)
def probe_12():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        a: typing.ClassVar[int] = 4
        b: list = field(default_factory=list)
        c: str = 'd'
    @dataclass(kw_only=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2).__dict__
probe("12", probe_12)
probe("13", lambda: (string.Template('title Case')))
def probe_14():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = d.setdefault(t(4), t(2))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("14", probe_14)
def probe_15():
    i, j, x, flag = 1, -3, 1e16, True
    s, t, items = 'spam', 'a', [2]
    return (round(1e16, 0) ** -1)
probe("15", probe_15)
def probe_16():
    V, V2, T = datetime.datetime(2004, 7, 1, 5, 59, 57), datetime.datetime(2009, 3, 10, 9, 23, 39), datetime.timedelta(days=259, seconds=46868, microseconds=0)
    return V.replace(bogus=1)
probe("16", probe_16)
def probe_17():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 2
        BLUE = 1
    return C(3)
probe("17", probe_17)
def probe_18():
    V, V2, T = datetime.datetime(2032, 8, 20, 9, 1, 47, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.datetime(1972, 12, 16, 11, 42, 36, 5), datetime.timedelta(days=114, seconds=-70536, microseconds=-1)
    return V.days, V.seconds
probe("18", probe_18)
def probe_19():
    class C:
        def m(self, a, b, c, *, d, **kwargs):
            return [a, b, c, d, kwargs]
    return C().m(*range(3), 0, 6, 8, b=-2, alpha=-1)
probe("19", probe_19)
def probe_20():
    class P:
        def __eq__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        def __eq__(self, o): return 'eq'
        def __eq__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = [1] == Q()
    return result
probe("20", probe_20)
def probe_21():
    def f():
        if 0: yield
        yield 4
        if 0:
            with cm('a'):
                yield from [7, 8]
            with cm('s', True):
                log.append(46)
        else:
            yield 0
        log.append(54)
    g = f()
    for act in (lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("21", probe_21)
def probe_22():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := [3, 1]):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("22", probe_22)
def probe_23():
    class V:
        def __float__(self, *a): return NotImplemented
    V = V()
    return math.sqrt(V)
probe("23", probe_23)
def probe_24():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(locals().get("x", "none"))
        def inner(z=x):
            nonlocal x
            for x in range(2): pass
            def inner():
                y = 8
                log.append(undefined_name)
                return x
            log.append(inner())
            x += 1
            log.append(locals().get("x", "none"))
            return x
        log.append(inner())
        log.append(locals().get("x", "none"))
        return x
    try:
        result = outer()
        if callable(result): result = result()
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
        log.append(C().p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("25", probe_25)
probe("26", lambda: (int('a'.encode())))
def probe_27():
    w, p, name = 12, 0, 'Ada'
    return f"""{w:_,x} {(-1152921504606846978)} {[2]!r:{'>'}{w}} """
probe("27", probe_27)
probe("28", lambda: (format('b', "0_s")))
probe("29", lambda: (map(bool, (n for n in [0, -3, 8, -3, -5]), iter([-2, -3, -4, -3, 1]), strict=True)))
def probe_30():
    w, p, name = 8, 5, 'Ada'
    return f"""{name:{w}} {{}} { {'a': w}['a'] = } {{}} {w} """
probe("30", probe_30)
def probe_31():
    a = b = c = d = '-'
    subject = Point(0, "a")
    try:
        match subject:
            case [Point(b'x', tuple()), *a, Point(x=_, y=Point())]:
                log.append(0)
            case float(a):
                log.append(1)
            case {1: bool(), K.ONE: True}:
                log.append(2)
            case None:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("31", probe_31)
def probe_32():
    V, V2, T = datetime.date(2088, 7, 25), datetime.date(2032, 10, 28), datetime.timedelta(days=185, seconds=-49567, microseconds=500000)
    return V == V2
probe("32", probe_32)
def probe_33():
    class C(str, enum.Enum):
        RED = 'R'
        GREEN = enum.auto()
        BLUE = enum.auto()
    return "%s %r" % (C.RED, C.RED)
probe("33", probe_33)
def probe_34():
    class C:
        def __init__(self, a=-2, b=1, c=4):
            self.got = [a, b, c]
    return C(-2, -2, f=-1, alpha=-5).got
probe("34", probe_34)
def probe_35():
    a = b = c = d = '-'
    subject = Point(0, "a")
    try:
        match subject:
            case str() if len(log) > 0:
                log.append(0)
            case str((bool(), K.ONE)):
                log.append(1)
            case Point(b'x', zz=_):
                log.append(2)
            case bool():
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("35", probe_35)
def probe_36():
    class P:
        def __floordiv__(self, o): return 'floordiv'
        def __ifloordiv__(self, o): return 'ifloordiv'
        def __repr__(self): return 'P'
    class Q:
        def __rfloordiv__(self, o): return self
        def __ifloordiv__(self, o): return 'ifloordiv'
        def __repr__(self): return 'Q'
    result = 1 // Q()
    return result
probe("36", probe_36)
probe("37", lambda: (format(5, "^01.6")))
def probe_38():
    log = []
    class D:
        def __set__(self, o, v): log.append(('set', v))
        def __delete__(self, o): log.append('delete')
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
        log.append([super(C, C()).nope])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("38", probe_38)
def probe_39():
    w, p, name = 11, 1, 'Ada'
    return f'''{name:{w}} '''
probe("39", probe_39)
