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

probe("0", lambda: (type('abababababab').__name__, type('abababababab').__mro__))
probe("1", lambda: ("{k.real:{0}} {k.real}".format()))
probe("2", lambda: (set.update(set(), [6, 6, -1, -3], range(2, -9, 3))))
def probe_3():
    it = deque([7, 6, 3])
    return it.append(...), it
probe("3", probe_3)
def probe_4():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return copy.copy(N(1, 2))
probe("4", probe_4)
def probe_5():
    def f():
        if 0: yield
        if 0:
            if len(log) > 2:
                got = yield 0
                log.append(got)
                if False: raise AssertionError
            else:
                log.append(0)
                log.append((yield))
        i = 0
        while i < 2:
            i += 1
            len(5)
        else:
            if not log:
                raise OSError("gone")
                log.append(34)
                log.append((yield))
            else:
                got = yield 7
                log.append(got)
                yield 7
                assert 0, "no"
            {}["k"]
            with cm('e', enter=ValueError('enter')):
                log.append(73)
                raise
    g = f()
    for act in (lambda: list(g), lambda: g.send(1), lambda: g.send(None), lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("5", probe_5)
probe("6", lambda: ("{2!s} {1!x:%} {0} {{".format(slice(None, 1), [{1.5: 'x=1', None: 'x=1', False: -0.0, (5, 'p'): 4}, 9], k=None)))
def probe_7():
    class C(enum.IntFlag):
        RED = 1
        GREEN = enum.auto()
        BLUE = 4
    return 1 in C
probe("7", probe_7)
def probe_8():
    def f():
        with cm('a'), cm('b', True):
            try:
                if False: raise LookupError("l")
                [][1]
                with cm('x', leave=KeyError('leave')):
                    log.append(87)
            finally:
                with cm('x', leave=KeyError('leave')):
                    log.append(91)
                    "a" + 1
                    return -1
                log.append(78)
                i = 0
                while i < 2:
                    i += 1
                    if i == 1: break
                    log.append(60)
            log.append(91)
        try:
            log.append(36)
            try:
                raise ValueError("v")
            finally:
                log.append(74)
            if len(log) > 2:
                return log
                log.append(50)
                i = 0
                while i < 2:
                    i += 1
                    next(iter([]))
                else:
                    undefined
                    if False: raise 5
                    return log
            else:
                try:
                    log.append(93)
                    log.append(45)
                    log.append(42)
                finally:
                    log.append(85)
                    if False: raise Exception("e", 1)
                with (cm('p'), cm('q') as q):
                    raise AttributeError("a") from StopIteration(3)
        except OSError:
            if not log:
                if 0:
                    raise
                with cm('x', leave=KeyError('leave')):
                    raise UnicodeError("u")
                    log.append(35)
            pass
        except RuntimeError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            with cm('a'):
                try:
                    {}["k"]
                    raise ValueError("v") from IndexError(1, 2)
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    if False: raise UnicodeError("u")
                    log.append(59)
                    log.append(89)
                    pass
                except ExceptionGroup as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(25)
                    log.append(46)
                    pass
                finally:
                    [][1]
                    raise UnicodeError("u") from IndexError(1, 2)
            len(5)
            for i in ():
                raise
                if True: raise E2
                for i in [0, 1]:
                    return
                    if True: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    log.append(31)
                else:
                    log.append(52)
            pass
        finally:
            try:
                if not log:
                    log.append(56)
                if not log:
                    log.append(61)
                    del nothing
                else:
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
            except ExceptionGroup:
                i = 0
                while i < 2:
                    i += 1
                    raise ZeroDivisionError() from ValueError("v")
                pass
            else:
                raise
                assert 0, "no"
                log.append(56)
            [][1]
        with cm('a'):
            log.append(61)
            for i in ():
                return 0
                try:
                    log.append(46)
                    return -6
                    log.append(77)
                except Exception as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    {}["k"]
                    pass
                else:
                    log.append(32)
                    log.append(73)
                try:
                    {}["k"]
                    return 8
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    continue
                    return -3
                    int("x")
                    pass
                except E1:
                    raise
                    if False: raise IndexError(1, 2)
                    return -3
                    pass
            {}["k"]
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("8", probe_8)
probe("9", lambda: (({}).__len__()))
def probe_10():
    def f():
        if 0: yield
        log.append(8)
        got = yield from sub()
        log.append(got)
    g = f()
    for act in (lambda: next(g), lambda: g.throw(GeneratorExit), lambda: g.gi_frame is None,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("10", probe_10)
def probe_11():
    i, j, x, flag = 4, 38074, 9007199254740993.0, True
    s, t, items = '%', '\n', [3, -4, 5, 9]
    return int(x)
probe("11", probe_11)
def probe_12():
    w, p, name = 11, 2, 'Ada'
    return f'''{name!a:>{w}} '''
probe("12", probe_12)
def probe_13():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        a: int
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return replace(C(), a=9)
probe("13", probe_13)
def probe_14():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(eq=False)
    class C:
        a: int = field(default=1, compare=False)
    @dataclass(eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__match_args__
probe("14", probe_14)
def probe_15():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(0), end='', file=d) if t(9) < 3 else t(8)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("15", probe_15)
probe("16", lambda: ("%.3a" % (0, 3.14159)))
def probe_17():
    a = b = c = d = '-'
    subject = (0, ('e\u0301-a\u0308-title Case-x=1-aXbXc', False, 2, -4.7798726, -3))
    try:
        match subject:
            case a if log:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("17", probe_17)
def probe_18():
    class V:
        def __abs__(self, *a): return 2.5
    V = V()
    return abs(V)
probe("18", probe_18)
def probe_19():
    def f():
        try:
            log.append(3)
            raise int
            if log:
                try:
                    log.append(48)
                    log.append(76)
                except ():
                    [][1]
                    [][1]
                    pass
                except BaseException:
                    int("x")
                    log.append(12)
                    pass
                except:
                    if False: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    log.append(28)
                finally:
                    log.append(6)
                    log.append(98)
                if True: raise int
        except StopIteration as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            None.a
            if log:
                undefined
                log.append(99)
            return
            pass
        except ExceptionGroup as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            raise
            pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("19", probe_19)
def probe_20():
    def t(v):
        log.append(v)
        if v == 10: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(1), end='', file=d) if t(0) < 3 else t(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("20", probe_20)
def probe_21():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        __slots__ = ('y', 'z')
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
        @property
        def size(self):
            return 5
    try:
        result = C(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
probe("22", lambda: (int('Ⅷ', 1)))
def probe_23():
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
        log.append(C().missing)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("23", probe_23)
probe("24", lambda: (format(-5.83168e-24, "1e")))
def probe_25():
    i, j, x, flag = 1, 224847876795721414129482241472114206149459074218369, 99.995, True
    s, t, items = '\xa0', 'b', [7, -2, -4, -5, 0, -5, -2]
    return abs(1e308)
probe("25", probe_25)
probe("26", lambda: ("%f% 12s" % (len, False)))
def probe_27():
    log = []
    class D:
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
        log.append(C().p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("27", probe_27)
def probe_28():
    def f():
        if 0: yield
        try:
            log.append(31)
        except OSError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            with cm('a'):
                "a" + 1
                log.append(39)
                int("x")
            pass
        except RuntimeError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            if False: raise StopIteration(3)
            return 8
            pass
        finally:
            for i in range(3):
                log.append(83)
                got = yield 8
                log.append(got)
                raise
            try:
                log.append(94)
            finally:
                raise KeyError("k")
        log.append(67)
    g = f()
    for act in (lambda: g.gi_frame is None, lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("28", probe_28)
def probe_29():
    w, p, name = 3, 0, 'Ada'
    return f'''{w} {{}} {name if w else 0:^{w * 2}} {{}} {name if w else 0:{w}.{p}f} '''
probe("29", probe_29)
def probe_30():
    N = namedtuple('1N', 'x')
    return N(1, 2)._replace(q=9)
probe("30", probe_30)
def probe_31():
    class P:
        def __ne__(self, o): return ('ne', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        pass
        def __repr__(self): return 'Q'
    result = 's' != Q()
    return result
probe("31", probe_31)
def probe_32():
    i, j, x, flag = 7, -17485810229338098938278052518059674393843594513901833, 3.383960427e-25, True
    s, t, items = ' \t\n', '', [-5]
    return (m := (7 // items))
probe("32", probe_32)
probe("33", lambda: (int.from_bytes(b'\t0\n\xff', "big")))
probe("34", lambda: ((b"\x00'").__len__()))
def probe_35():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        log.append(x)
        log.append(x)
        def inner(x=4):
            y = 8
            x: int
            log.append(locals().get("x", "none"))
            def inner():
                y.append(1)
                x = x * 2 if x else 5
                return (x, y)
            inner()
            y = [x]
            log.append(locals().get("x", "none"))
            return (x, y)
        inner()
        log.append(y)
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
probe("36", lambda: ("{-1:1.0F} {} {[0]}".format(k=slice(None, None))))
def probe_37():
    V, V2, T = datetime.datetime(1973, 12, 5, 3, 4, 11), datetime.datetime(2029, 6, 21, 17, 19, 47, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.timedelta(days=-358, seconds=6457, microseconds=0)
    return type(V).fromisoformat("nope")
probe("37", probe_37)
probe("38", lambda: (int.__float__(0)))
def probe_39():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case Point((str()) as a, tuple()):
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("39", probe_39)
