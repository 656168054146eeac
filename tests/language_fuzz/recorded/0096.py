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
    class V:
        def __class_getitem__(cls, *a): return StopIteration
        def __hash__(self, *a): raise TypeError("t")
    V = V()
    return type(V)[int]
probe("0", probe_0)
probe("1", lambda: (hex(-58978)))
def probe_2():
    V, V2, T = datetime.date(2022, 1, 5), datetime.datetime(2015, 10, 22, 22, 58, 56, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.timedelta(days=-375, seconds=31946, microseconds=0)
    return datetime.datetime.combine(V, V2)
probe("2", probe_2)
def probe_3():
    def f():
        if 0: yield
        try:
            try:
                log.append(75)
                yield 2
                if False: raise "text"
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                got = yield 8
                log.append(got)
                if False: raise IndexError(1, 2)
                raise
                pass
            log.append((yield))
            try:
                return
            except* KeyError as e:
                log.append(repr(e))
                raise
                raise AssertionError from ZeroDivisionError()
                pass
            else:
                yield from 5
                len(5)
            finally:
                log.append(57)
        finally:
            log.append(83)
            {}["k"]
    g = f()
    for act in (lambda: next(g), lambda: next(g), lambda: next(g), lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("3", probe_3)
def probe_4():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9][t(6):t(9):t(6) or 1]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("4", probe_4)
def probe_5():
    class C(enum.StrEnum):
        RED = 'R'
        GREEN = 'G'
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return C.RED
probe("5", probe_5)
probe("6", lambda: ((b'bb0').center(8)))
probe("7", lambda: (functools.cmp_to_key(lambda a, b: (a, b))))
probe("8", lambda: (heapq.nsmallest(8, [9])))
probe("9", lambda: (json.dumps([3, 3, 6, 3, 8, -1], indent=0)))
def probe_10():
    class C(int, enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 1
    return C.RED | C.BLUE
probe("10", probe_10)
def probe_11():
    i, j, x, flag = -5, -5, 7.6067, False
    s, t, items = 'b', '', [-2, 9, 5, 0, 6, 6]
    return sorted(list(filter(None, [j, *items])))
probe("11", probe_11)
def probe_12():
    class C(enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 1
        @property
        def low(self): return self.name.lower()
    return list(reversed(C))
probe("12", probe_12)
def probe_13():
    class P:
        def __gt__(self, o): return 'gt'
        def __repr__(self): return 'P'
    class Q:
        def __lt__(self, o): return 'lt'
        def __gt__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = P() < Q()
    return result
probe("13", probe_13)
def probe_14():
    class V(tuple):
        def __instancecheck__(self, *a): return object
        def __eq__(self, *a): return -1
    V = V()
    return isinstance(1, V)
probe("14", probe_14)
def probe_15():
    N = namedtuple('N', 'x x')
    return len(N(1, 2))
probe("15", probe_15)
def probe_16():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(repr=False)
    class C:
        a: InitVar[int] = 2
        b: list = []
        c: list = field(default_factory=list)
    @dataclass(repr=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return replace(C(), a=9)
probe("16", probe_16)
def probe_17():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
    class B():
        label = 'b'
        @property
        def size(self):
            raise AttributeError("none")
    try:
        result = setattr(B(), 'size', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    it = [100.0]
    del it.real
probe("18", probe_18)
def probe_19():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case [[True], int(2.5)] if True:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("19", probe_19)
def probe_20():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        C().cached
        log.append(C().cached)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("20", probe_20)
probe("21", lambda: (type((operator.lt)).__name__, type((operator.lt)).__mro__))
def probe_22():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        @property
        def size(self):
            return super().size + 1
        __slots__ = ('__dict__',)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        @property
        def size(self):
            raise AttributeError("none")
        def __getattr__(self, name):
            log.append(name)
            return 1
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class D(C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class E(B, D):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return super(E, self).run(n=n + 2)
    try:
        result = E.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    class P:
        def __gt__(self, o): return 'gt'
        def __lt__(self, o): return ('lt', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __gt__(self, o): return 'gt'
        def __lt__(self, o): return 'lt'
        def __repr__(self): return 'Q'
    result = 1 > {}
    return result
probe("23", probe_23)
probe("24", lambda: (all([None, 6, None])))
def probe_25():
    def f(a, **kwargs):
        return [a, kwargs]
        yield
    return list(f(1, d=-4))
probe("25", probe_25)
def probe_26():
    log = []
    class D:
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
        C.x = 3
        log.append(C.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("26", probe_26)
probe("27", lambda: ("%+.2f" % (-5.918113e-10,)))
probe("28", lambda: ("{k.real:<=30.10} {[0]} {0[0]!r:05.2b}".format('\n', k=bytearray(b''))))
probe("29", lambda: (ascii([3.14159, 99.995, -4.21161205183202, 0.1, 1e-5, 0.3])))
def probe_30():
    def f():
        raise E1("mine")
        None.a
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("30", probe_30)
def probe_31():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: typing.ClassVar[int] = 4
        b: list = []
        c: int
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(a=1, b=2, c=3)
probe("31", probe_31)
def probe_32():
    def f():
        for i in ():
            "a" + 1
            raise StopIteration(3)
        else:
            try:
                log.append(77)
                raise KeyError("k")
            finally:
                with (cm('p'), cm('q') as q):
                    if True: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    raise UnicodeError("u") from IndexError(1, 2)
                    log.append(82)
            try:
                if 0:
                    if True: raise AssertionError
                    [][1]
                    raise LookupError("l")
                else:
                    log.append(26)
                None.a
            except (KeyError, TypeError) as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                for i in range(3):
                    if True: raise NotImplementedError
                    return
                pass
            except (KeyError, TypeError):
                [][1]
                pass
            finally:
                return
                log.append(11)
                try:
                    next(iter([]))
                    len(5)
                    log.append(49)
                finally:
                    raise AssertionError from IndexError(1, 2)
                    raise NotImplementedError
            raise
        try:
            with cm('s', True):
                i = 0
                while i < 2:
                    i += 1
                    next(iter([]))
                    log.append(43)
                log.append(47)
            for i in ():
                with cm('e', enter=ValueError('enter')):
                    log.append(19)
                if not log:
                    log.append(31)
                    break
                    log.append(98)
                else:
                    if i == 0: continue
                    log.append(53)
                if i == 1: break
            log.append(79)
        except () as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            with (cm('p'), cm('q') as q):
                try:
                    if True: raise IndexError(1, 2)
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(55)
                    log.append(25)
                    pass
                except KeyError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(46)
                    log.append(90)
                    log.append(13)
                    pass
                except:
                    len(5)
                    log.append(33)
                else:
                    del nothing
                    raise AssertionError from ValueError("v")
                finally:
                    log.append(84)
                    "a" + 1
                    undefined
            pass
        except ExceptionGroup as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                log.append(34)
            finally:
                log.append(46)
                try:
                    log.append(57)
                    undefined
                    int("x")
                finally:
                    return 9
                log.append(67)
            pass
        else:
            try:
                if not log:
                    return
                    raise AttributeError("a")
                    if False: raise GeneratorExit
            except ():
                try:
                    log.append(21)
                    log.append(26)
                    log.append(55)
                finally:
                    log.append(61)
                    log.append(36)
                    return
                pass
            except Exception as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                len(5)
                pass
            finally:
                try:
                    log.append(18)
                except E2 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    1 / 0
                    pass
                raise
            try:
                with cm('s', True):
                    raise StopIteration(3)
                    return
                    raise
                log.append(20)
                try:
                    return log
                except* ValueError as e:
                    log.append(repr(e))
                    log.append(56)
                    pass
                except* (KeyError, TypeError):
                    log.append(32)
                    log.append(95)
                    pass
            except RuntimeError:
                [][1]
                log.append(81)
                pass
            try:
                if len(log) > 2:
                    if False: raise RuntimeError
                    None.a
            except* KeyError as e:
                log.append(repr(e))
                log.append(30)
                try:
                    pass
                    log.append(43)
                finally:
                    log.append(33)
                    raise
                    if True: raise OSError("gone")
                pass
            except* ValueError as e:
                log.append(repr(e))
                with cm('a'), cm('b', True):
                    raise AssertionError
                if False: raise AssertionError
                pass
            else:
                next(iter([]))
                try:
                    log.append(92)
                    raise
                except* KeyError as e:
                    log.append(repr(e))
                    log.append(37)
                    pass
                else:
                    raise
                if not log:
                    log.append(51)
            finally:
                for i in range(3):
                    undefined
                    log.append(98)
                    if i == 1: break
                else:
                    return log
                del nothing
        raise LookupError("l")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("32", probe_32)
def probe_33():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        def inner(x=4):
            pass
            def inner():
                return (x, y)
            return inner
            x += 1
            return (x, y)
        inner()
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
def probe_34():
    a = b = c = d = '-'
    subject = ({}, 5, 2.2250738585072014e-308, {-4: 7.361803755909e-27, 2.5: '😀', 'a': None, None: '1'}, {-4: True, 5.5: -1})
    try:
        match subject:
            case dict():
                log.append(0)
            case int():
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("34", probe_34)
def probe_35():
    N = namedtuple('N', 'x y')
    return N._make([1, 2])
probe("35", probe_35)
def probe_36():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
    class B(A):
        label = 'b'
    try:
        result = B.__bases__
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
def probe_37():
    def f(a, b=4): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("37", probe_37)
def probe_38():
    class C(enum.IntFlag):
        RED = enum.auto()
        GREEN = 1
        BLUE = 1
    return type(C.RED)
probe("38", probe_38)
probe("39", lambda: (b"%s" % (None)))
