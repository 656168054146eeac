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
    a, b = [0, 5, -5, 8, 3, 0]
    return a, b
probe("0", probe_0)
probe("1", lambda: ((range(13)).__len__()))
def probe_2():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[::-1] = zip([-6], 'aXbXc')
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("2", probe_2)
def probe_3():
    V, V2, T = datetime.time(2, 42, 18, 123000), datetime.time(20, 26, 23, 0), datetime.timedelta(days=226, seconds=52964, microseconds=0)
    return datetime.datetime.strptime(str(V), "%Y-%m-%d")
probe("3", probe_3)
probe("4", lambda: (getattr(slice(5, 1, None), -4, b'e\n')))
def probe_5():
    a = b = c = d = '-'
    subject = (99.995, 8.0083523, 99.995)
    try:
        match subject:
            case float():
                log.append(0)
            case float({'a': a, **b}):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("5", probe_5)
probe("6", lambda: ("%.0o %+F % 1.d" % (True, object(), False)))
def probe_7():
    def t(v):
        log.append(v)
        if v == 7: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(9), end='', file=d) if t(7) < 3 else t(6)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("7", probe_7)
def probe_8():
    i, j, x, flag = 4, -4, 100.0, False
    s, t, items = '+5', '', [-5, 2, 1, -6]
    return (not (lambda v, *, w=(i << 20): False)((j ** 2)))
probe("8", probe_8)
probe("9", lambda: (ascii(...)))
def probe_10():
    V, V2, T = datetime.timedelta(days=180, seconds=-63381, microseconds=1), datetime.timedelta(days=-370, seconds=24415, microseconds=0), datetime.timedelta(days=54, seconds=86184, microseconds=1)
    return abs(V)
probe("10", probe_10)
def probe_11():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(2) if t(0) > 4 else t(3)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
probe("12", lambda: (format(-1.5, "-12,")))
def probe_13():
    w, p, name = 5, 4, 'Ada'
    return f'''{name[0]}{w + 1}{name:^z030.17g} '''
probe("13", probe_13)
def probe_14():
    def f():
        raise ImportError("i", name="m")
        if 0:
            try:
                log.append(6)
                try:
                    return -6
                    raise NotImplementedError from KeyError("k")
                    raise E2
                finally:
                    raise RuntimeError from None
            finally:
                try:
                    if False: raise OSError("gone")
                    log.append(89)
                    len(5)
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise E1("mine")
                    raise
                    pass
                except E1:
                    log.append(25)
                    "a" + 1
                    pass
                except:
                    return 9
                    len(5)
                    del nothing
                else:
                    log.append(43)
                    return 7
                    log.append(35)
                log.append(30)
            for i in [0, 1]:
                return -1
                return
            else:
                log.append(48)
                try:
                    log.append(44)
                    raise AttributeError("a")
                    "a" + 1
                finally:
                    assert 0, "no"
                    {}["k"]
                    len(5)
                for i in ():
                    log.append(22)
                    log.append(3)
                    raise
            with (cm('p'), cm('q') as q):
                try:
                    raise IndexError(1, 2)
                    log.append(92)
                except int as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise E1("mine")
                    pass
                else:
                    log.append(35)
                try:
                    None.a
                    log.append(38)
                    if True: raise E1("mine")
                except OSError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise Exception("e", 1) from StopIteration(3)
                    log.append(69)
                    pass
                for i in range(3):
                    raise int from KeyError("k")
        try:
            try:
                if True:
                    raise E2
                    del nothing
                    log.append(53)
                for i in range(3):
                    log.append(84)
                    int("x")
                for i in [0, 1]:
                    undefined
                else:
                    return
            finally:
                if len(log) > 2:
                    log.append(0)
            return -4
        finally:
            log.append(98)
            try:
                log.append(66)
            finally:
                if len(log) > 2:
                    log.append(90)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("14", probe_14)
def probe_15():
    a = b = c = d = '-'
    subject = {'a': 1, 'b': 2}
    try:
        match subject:
            case bool():
                log.append(0)
            case (str(), 0):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("15", probe_15)
def probe_16():
    class P:
        def __lt__(self, o): return 'lt'
        def __gt__(self, o): return 'gt'
        def __repr__(self): return 'P'
    class Q(P):
        def __lt__(self, o): return 'lt'
        def __gt__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = None < 1.5
    return result
probe("16", probe_16)
def probe_17():
    V, V2, T = datetime.date(2058, 1, 12), datetime.date(1974, 6, 13), datetime.timedelta(days=56, seconds=-14048, microseconds=1)
    return f"{V:%d/%m}"
probe("17", probe_17)
probe("18", lambda: ("{1}".format('', 'a,ſ,hello world,Σς', w=8)))
def probe_19():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            return 1
        __slots__ = ('y', 'z')
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        def __getattr__(self, name):
            log.append(name)
            return 1
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
    class D(C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
    try:
        result = setattr(D(), 'size', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
def probe_20():
    class C(enum.IntFlag):
        RED = 1
        GREEN = 2
        BLUE = enum.auto()
    return repr(C.RED), str(C.GREEN), f"{C.BLUE}"
probe("20", probe_20)
probe("21", lambda: ("{:1X} {k[a]} {{}}".format(None, k=0)))
def probe_22():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        for x in range(2): pass
        def inner():
            del x
            x = y
            def inner(z=x):
                nonlocal x, y
                log.append(y)
                log.append(x)
                for x in range(2): pass
                return x
            inner()
            x += 1
            log.append(y)
            pass
        return inner
        x: int
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    def t(v):
        log.append(v)
        if v == 10: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(1) == t(6) is not t(7) in [t(3)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("23", probe_23)
def probe_24():
    w, p, name = 11, 2, 'Ada'
    return f"""{(float('nan')) = !r} {{}} {(False):=12} {{}} {name[0]!r} """
probe("24", probe_24)
probe("25", lambda: (copy.copy(b'\xe9')))
def probe_26():
    N = namedtuple('N', 'x y')
    return N(1, 2) == (1, 2)
probe("26", probe_26)
def probe_27():
    class C(enum.StrEnum):
        RED = enum.auto()
        GREEN = 'G'
        BLUE = enum.auto()
    return C.RED in C
probe("27", probe_27)
def probe_28():
    N = namedtuple('N', 'x y')
    return N(1, 2) < N(1, 3)
probe("28", probe_28)
def probe_29():
    w, p, name = 10, 0, 'Ada'
    return f"""{ False } """
probe("29", probe_29)
def probe_30():
    w, p, name = 4, 1, 'Ada'
    return f'''{(1e-5)!r} '''
probe("30", probe_30)
probe("31", lambda: (copy.deepcopy('-inf')))
probe("32", lambda: (([None])('é')))
probe("33", lambda: (int('+1852', 0)))
def probe_34():
    def f():
        for i in [0, 1]:
            log.append(45)
            if i == 0: continue
            log.append(44)
        else:
            log.append(50)
            with cm('a') as c:
                if len(log) > 2:
                    log.append(48)
                else:
                    log.append(17)
                len(5)
                try:
                    log.append(58)
                    return
                finally:
                    if False: raise E1("mine")
                    len(5)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("34", probe_34)
probe("35", lambda: (math.isfinite(False)))
def probe_36():
    i, j, x, flag = 7, 1606938044258990275541962092341162602522202993782792835301375, 8.128863e-11, False
    s, t, items = 'Eggs ı tab\there', 'l', [0, 7, 9, -2, 6]
    return ((m := items) or [2, 6, 0, 2, -6])
probe("36", probe_36)
def probe_37():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
    try:
        result = B.__subclasses__()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
def probe_38():
    i, j, x, flag = 3, -4, 0.2646655508115323e-21, False
    s, t, items = 'aaaaaa', '=', [-6, 9]
    return sorted(list(range(5)))
probe("38", probe_38)
def probe_39():
    def f():
        if 0: yield
        try:
            try:
                log.append(29)
                if True: raise UnicodeError("u")
            except Exception as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                raise
                pass
            except RuntimeError:
                log.append(0)
                next(iter([]))
                log.append(65)
                pass
            else:
                log.append(1)
            try:
                got = yield from sub()
                log.append(got)
                log.append(4)
                log.append(90)
            finally:
                if True: raise OSError("gone")
                raise
                raise
        finally:
            if True:
                log.append(6)
                1 / 0
                log.append(71)
            if 0:
                raise KeyError("k") from StopIteration(3)
                got = yield 8
                log.append(got)
                log.append(24)
        raise LookupError("l")
        try:
            if not log:
                got = yield 7
                log.append(got)
            else:
                raise StopIteration(3) from StopIteration(3)
        except ValueError:
            try:
                log.append(91)
            except RuntimeError:
                "a" + 1
                pass
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(47)
                if True: raise ValueError("v")
                pass
            else:
                log.append(98)
                got = yield from sub()
                log.append(got)
                log.append(13)
            finally:
                log.append(9)
                int("x")
            log.append(27)
            pass
        else:
            log.append(2)
            for i in range(3):
                [][1]
        finally:
            with cm('x', leave=KeyError('leave')):
                raise ValueError("v") from ZeroDivisionError()
                got = yield 0
                log.append(got)
            try:
                raise GeneratorExit
                yield from [7, 8]
            except ArithmeticError:
                log.append(7)
                raise E2 from ZeroDivisionError()
                return
                pass
            except (KeyError, TypeError) as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                yield from [7, 8]
                assert 0, "no"
                log.append(8)
                pass
            else:
                raise Exception("e", 1)
                log.append(2)
            log.append((yield))
    g = f()
    for act in (lambda: next(g), lambda: g.throw(ValueError("in")), lambda: g.gi_frame is None, lambda: next(g), lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("39", probe_39)
