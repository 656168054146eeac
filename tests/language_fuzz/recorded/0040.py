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
    def f(a, /, b=3, *, c, d, e):
        return [a, b, c, d, e]
    return functools.partial(f, 5, alpha=0, zz=9, b=9, **{})(-4, *(), -4, f=-3, alpha=8)
probe("0", probe_0)
def probe_1():
    class P:
        def __radd__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __radd__(self, o): return self
        def __iadd__(self, o): return 'iadd'
        def __repr__(self): return 'Q'
    it = 1
    it += {}
    result = it
    return result
probe("1", probe_1)
def probe_2():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = (lambda a=t(8), *, b=t(6): (a, b))(t(6))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("2", probe_2)
probe("3", lambda: (bisect.bisect_right([6, -4, -5, 2, -5, -6], True, key=b'')))
def probe_4():
    def f():
        if 0: yield
        got = yield 5
        log.append(got)
    g = f()
    for act in (lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("4", probe_4)
def probe_5():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
        @property
        def size(self):
            return super().size + 1
        __slots__ = ('x',)
    class D():
        label = 'd'
    try:
        result = D().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
probe("6", lambda: (repr(17.35), str(17.35)))
def probe_7():
    def f():
        try:
            with cm('a'), cm('b', True):
                log.append(30)
        finally:
            try:
                log.append(39)
                log.append(64)
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                if True: raise AssertionError
                for i in [0, 1]:
                    log.append(11)
                    log.append(86)
                    break
                else:
                    log.append(51)
                    log.append(69)
                    raise 5
                raise E2 from None
                pass
            return
        try:
            try:
                "a" + 1
                len(5)
                try:
                    len(5)
                    raise AttributeError("a") from IndexError(1, 2)
                    1 / 0
                finally:
                    log.append(41)
                    log.append(12)
            finally:
                for i in [0, 1]:
                    if i == 1: break
                    break
                    if True: raise OSError("gone")
            None.a
        except E1 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                log.append(55)
            except* Exception as e:
                log.append(repr(e))
                [][1]
                with cm('s', True):
                    log.append(8)
                    pass
                len(5)
                pass
            except* OSError as e:
                log.append(repr(e))
                log.append(10)
                pass
            raise
            if len(log) > 2:
                try:
                    log.append(0)
                    log.append(90)
                    1 / 0
                finally:
                    log.append(63)
                    raise
            else:
                "a" + 1
                if len(log) > 2:
                    len(5)
                    log.append(28)
                else:
                    raise E2 from StopIteration(3)
                if not log:
                    raise
                    raise "text"
                else:
                    raise
            pass
        except E2:
            next(iter([]))
            pass
        except:
            log.append(58)
        else:
            log.append(84)
            int("x")
            {}["k"]
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("7", probe_7)
def probe_8():
    N = namedtuple('N', 'x x')
    return N._make([1, 2])
probe("8", probe_8)
def probe_9():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = [x + y for x in (t(4), t(3)) if t(x) for y in (t(0),) if t(y) > 2]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("9", probe_9)
probe("10", lambda: (({}).__iter__()))
probe("11", lambda: ("{k.} {} {}".format(-9.337, 3169000349741067645436794729338651641282733620236997130, [3, -5, 2, -1], k=0)))
def probe_12():
    N = namedtuple('N', ['x', 'y'], defaults=[5])
    return N.x.__doc__
probe("12", probe_12)
def probe_13():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(3), end='', file=d) if t(8) < 3 else t(4)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
def probe_14():
    def f(a=2, *args, b=-2, c=9): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("14", probe_14)
probe("15", lambda: (oct(9007199254740992)))
probe("16", lambda: ("%-.0f" % (2,)))
def probe_17():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        @property
        def size(self):
            return super().size + 1
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        __slots__ = ('__dict__',)
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('y', 'z')
    try:
        result = B().size
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
probe("18", lambda: (hash()))
def probe_19():
    V, V2, T = datetime.datetime(2030, 2, 1, 20, 42, 51, 5), datetime.datetime(2005, 9, 27, 22, 14, 21), datetime.timedelta(days=-161, seconds=61229, microseconds=500000)
    return V - T
probe("19", probe_19)
probe("20", lambda: (math.cbrt(27)))
probe("21", lambda: (float(1606938044258990275541962092341162602522202993782792835301378)))
def probe_22():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(0) == t(8) is not t(4) in [t(7)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    a = b = c = d = '-'
    subject = deque([1, 2])
    try:
        match subject:
            case Point(a):
                log.append(0)
            case -2.5:
                log.append(1)
            case ([a, 'a'], (int()) as b) if subject:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("23", probe_23)
probe("24", lambda: (getattr(range(-4), "upper", {38})))
def probe_25():
    a = b = c = d = '-'
    subject = ((-6, '1'),)
    try:
        match subject:
            case Point(x=b'x', y=b'x') if True:
                log.append(0)
            case {'a': float(a), **b}:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("25", probe_25)
probe("26", lambda: (hex(114917664430063574703277834221)))
def probe_27():
    def f():
        if 0: yield
        if False: raise IndexError(1, 2)
        return 6
    g = f()
    for act in (lambda: g.gi_frame is None, lambda: g.throw(GeneratorExit),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("27", probe_27)
def probe_28():
    V, V2, T = datetime.time(9, 15, 28, 123000), datetime.time(7, 22, 14, 1), datetime.timedelta(days=-258, seconds=38780, microseconds=500000)
    return V.dst()
probe("28", probe_28)
def probe_29():
    class V(tuple):
        def __getattr__(self, *a): return StopIteration
        def __ceil__(self, *a): return StopIteration
    V = V()
    return hasattr(V, "q")
probe("29", probe_29)
def probe_30():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x = x * 2 if x else 5
        for x in range(2): pass
        def inner():
            y = 8
            def inner(x=4):
                y = [x]
                log.append(undefined_name)
                log.append(y)
                return (x, y)
            inner()
            return (x, y)
        inner()
        y = [x]
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
def probe_31():
    i, j, x, flag = 2, -1073741822, 8.739, False
    s, t, items = 'abababab', '1', [1, 5, -4, 7]
    return divmod(round((123456789.125 if flag else 3.14159)), j)[1]
probe("31", probe_31)
def probe_32():
    log = []
    class D:
        def __set__(self, o, v): log.append(('set', v))
        def __set_name__(self, owner, name): log.append(('name', owner.__name__, name)); self.n = name
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
        C().zz = 1
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("32", probe_32)
probe("33", lambda: (statistics.pvariance([-5, -2, -6, 3, 7, 6])))
probe("34", lambda: (operator.truth('\x7f')))
def probe_35():
    def f():
        try:
            for i in range(3):
                i = 0
                while i < 2:
                    i += 1
                    raise
                if i == 1: break
                raise
            else:
                with cm('a'):
                    raise ZeroDivisionError()
                    log.append(1)
                    "a" + 1
            log.append(12)
        except () as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                len(5)
            except ArithmeticError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                with cm('a') as c:
                    undefined
                    if True: raise E2
                {}["k"]
                pass
            except BaseException:
                {}["k"]
                pass
            else:
                raise Exception("e", 1) from StopIteration(3)
            finally:
                if 0:
                    raise AttributeError("a") from StopIteration(3)
                    if False: raise "text"
                    log.append(32)
            pass
        except:
            if True: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
            try:
                raise
                try:
                    log.append(81)
                    log.append(69)
                except StopIteration:
                    next(iter([]))
                    log.append(38)
                    raise ImportError("i", name="m") from ZeroDivisionError()
                    pass
            except* ValueError:
                log.append(61)
                for i in [0, 1]:
                    log.append(71)
                    log.append(89)
                else:
                    log.append(11)
                    if True: raise NotImplementedError
                    log.append(66)
                try:
                    pass
                finally:
                    log.append(74)
                pass
        else:
            try:
                for i in range(3):
                    log.append(96)
                    log.append(43)
                    log.append(85)
                else:
                    raise
                try:
                    log.append(59)
                    undefined
                except int:
                    if False: raise 5
                    pass
                except Exception:
                    int("x")
                    undefined
                    pass
                finally:
                    "a" + 1
                    log.append(41)
                    log.append(99)
            finally:
                try:
                    log.append(34)
                    log.append(45)
                finally:
                    log.append(98)
        finally:
            try:
                if not log:
                    raise IndexError(1, 2) from ValueError("v")
                    log.append(62)
                    raise AssertionError
                else:
                    log.append(94)
                    del nothing
                    log.append(36)
                log.append(96)
                for i in range(3):
                    continue
                else:
                    raise RuntimeError from IndexError(1, 2)
            except* OSError as e:
                log.append(repr(e))
                None.a
                pass
            except* OSError:
                try:
                    raise
                    pass
                finally:
                    log.append(49)
                    pass
                for i in [0, 1]:
                    log.append(32)
                undefined
                pass
            finally:
                log.append(1)
                raise ValueError("v")
            undefined
            log.append(26)
        if 0:
            with (cm('p'), cm('q') as q):
                log.append(7)
                log.append(31)
                i = 0
                while i < 2:
                    i += 1
                    log.append(59)
                else:
                    return
                    raise
                    [][1]
            return log
        log.append(71)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("35", probe_35)
def probe_36():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case (([_, *_]) as a, Point(dict(), b'x', b)):
                log.append(0)
            case a if log:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("36", probe_36)
def probe_37():
    a = b = c = d = '-'
    subject = {'ab': (4, 7, -1, 6), 7: {(-1, '='): 1, -5.5: 3.14159, -2: 4.5045e28}}
    try:
        match subject:
            case a if log:
                log.append(0)
            case 0:
                log.append(1)
            case 1:
                log.append(2)
            case a if len(log) > 0:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("37", probe_37)
def probe_38():
    class P:
        def __truediv__(self, o): return 1 / 0
        def __itruediv__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q(P):
        def __truediv__(self, o): return NotImplemented
        def __rtruediv__(self, o): return 'rtruediv'
        def __itruediv__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = 's' / 1.5
    return result
probe("38", probe_38)
def probe_39():
    def f():
        if 0: yield
        with cm('s', True):
            return
            return 0
        log.append((yield))
    g = f()
    for act in (lambda: g.throw(KeyError), lambda: g.gi_frame is None, lambda: list(g), lambda: next(g), lambda: list(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("39", probe_39)
