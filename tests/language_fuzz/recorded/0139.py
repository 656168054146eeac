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
    N = namedtuple('N', '_x')
    return repr(N)
probe("0", probe_0)
probe("1", lambda: (dict.fromkeys('Eggs', [3, 'o'])))
probe("2", lambda: (textwrap.indent("", "> ")))
def probe_3():
    N = namedtuple('1N', 'x')
    return N._make([1, 2])
probe("3", probe_3)
def probe_4():
    a = b = c = d = '-'
    subject = (Point(1, 2), Point(3, 4))
    try:
        match subject:
            case [float()]:
                log.append(0)
            case a if log:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("4", probe_4)
def probe_5():
    class V(float):
        def __matmul__(self, *a): return self
        def __format__(self, *a): return iter([1, 2])
    V = V()
    return V @ 1
probe("5", probe_5)
probe("6", lambda: (([None, False]).count(object())))
def probe_7():
    class P:
        def __pow__(self, o): return 'pow'
        def __rpow__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q(P):
        def __pow__(self, o): return 'pow'
        def __rpow__(self, o): return ('rpow', type(o).__name__)
        def __repr__(self): return 'Q'
    result = Q() ** P()
    return result
probe("7", probe_7)
probe("8", lambda: (format('b', "=")))
probe("9", lambda: (float(str(1e-7))))
probe("10", lambda: ("%0.6d" % (1e-5,)))
probe("11", lambda: (format(0, "<=30")))
def probe_12():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = sum(t(v) for v in [t(2), t(7)] if t(v) % 2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("12", probe_12)
probe("13", lambda: (f"{[5, 3]:>5}"))
def probe_14():
    class C(int, enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 3
        @property
        def low(self): return self.name.lower()
    return C.RED
probe("14", probe_14)
def probe_15():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(x)
        def inner(x=4):
            x = y
            def inner(z=x):
                x += 1
                for x in range(2): pass
                return (x, y)
            inner()
            x = x * 2 if x else 5
            y.append(1)
            return x
        log.append(inner())
        x: int
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("15", probe_15)
def probe_16():
    class V(list):
        def __pos__(self, *a): return 2.5
    V = V()
    return 1
probe("16", probe_16)
def probe_17():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = max(t(1), *[t(0), t(3)], key=lambda v: -t(v))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    def f(*args, **kwargs):
        return [args, kwargs]
    return functools.partial(f, 4, 5, b=6, e=9, d=9)()
probe("18", probe_18)
probe("19", lambda: (operator.is_(None, None)))
def probe_20():
    it = 'o'
    del it[9]
    return it
probe("20", probe_20)
probe("21", lambda: (format(2.5, "*>-_.1%")))
def probe_22():
    def f():
        try:
            with cm('x', leave=KeyError('leave')):
                try:
                    log.append(22)
                finally:
                    return
                    log.append(23)
                return log
                return
        except StopIteration as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            with cm('x', leave=KeyError('leave')):
                with cm('a'), cm('b', True):
                    log.append(60)
            if not log:
                raise AttributeError("a")
            pass
        finally:
            try:
                try:
                    raise IndexError(1, 2) from IndexError(1, 2)
                    log.append(76)
                    return log
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    pass
                except Exception as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    len(5)
                    log.append(76)
                    pass
                except:
                    log.append(63)
                    log.append(38)
                    raise
                else:
                    log.append(54)
                    next(iter([]))
                    log.append(75)
                finally:
                    log.append(58)
                    log.append(7)
                with cm('a') as c:
                    log.append(88)
                    raise
                    log.append(93)
            except ArithmeticError:
                if len(log) > 2:
                    raise
                    return 1
                else:
                    raise
                    log.append(24)
                    raise ZeroDivisionError() from TypeError
                try:
                    "a" + 1
                    [][1]
                    raise
                finally:
                    raise ZeroDivisionError()
                    log.append(7)
                    undefined
                pass
            except RuntimeError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(72)
                with cm('a'), cm('b', True):
                    raise
                with cm('a'):
                    log.append(2)
                pass
            finally:
                log.append(25)
                log.append(87)
            try:
                log.append(80)
            except LookupError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    log.append(41)
                    log.append(19)
                    return log
                except Exception:
                    del nothing
                    [][1]
                    return
                    pass
                except OSError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    del nothing
                    log.append(41)
                    raise GeneratorExit
                    pass
                except:
                    log.append(95)
                finally:
                    log.append(16)
                    undefined
                    raise E1("mine")
                if log:
                    raise E2
                    log.append(82)
                    raise Exception("e", 1)
                log.append(39)
                pass
            else:
                with cm('e', enter=ValueError('enter')):
                    log.append(5)
                log.append(45)
                if False: raise TypeError
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("22", probe_22)
def probe_23():
    class C(enum.IntFlag):
        RED = 1
        GREEN = 1
        BLUE = 4
    return C.RED & C.GREEN
probe("23", probe_23)
def probe_24():
    def f():
        if 0: yield
        try:
            got = yield from sub()
            log.append(got)
            log.append(86)
            raise
        except ArithmeticError:
            yield 1
            got = yield 8
            log.append(got)
            log.append(67)
            pass
        except E1:
            log.append(84)
            assert 0, "no"
            pass
    g = f()
    for act in (lambda: next(g), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("24", probe_24)
def probe_25():
    i, j, x, flag = 5, 0XAB, -7.05, True
    s, t, items = 'HAM', ' ', [5, 3, -2, 1]
    return float(int(-5.05))
probe("25", probe_25)
def probe_26():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        [box.v] = [None, 4, 6, False, ' ']
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("26", probe_26)
def probe_27():
    it = OrderedDict([(None, 8)])
    return it.move_to_end(2), it
probe("27", probe_27)
probe("28", lambda: (int('-1073741823'.encode())))
def probe_29():
    def f():
        if 0: yield
        log.append(73)
        if not log:
            log.append(42)
            [][1]
        else:
            got = yield 2
            log.append(got)
            yield from 5
            if len(log) > 2:
                1 / 0
                raise ImportError("i", name="m") from StopIteration(3)
                got = yield from sub()
                log.append(got)
        raise OSError("gone") from ValueError("v")
    g = f()
    for act in (lambda: g.send(1),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("29", probe_29)
def probe_30():
    class C(int, enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 1
        @property
        def low(self): return self.name.lower()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return list(reversed(C))
probe("30", probe_30)
probe("31", lambda: (not ([])))
def probe_32():
    V, V2, T = datetime.date(1959, 5, 11), datetime.date(1918, 10, 25), datetime.timedelta(days=-380, seconds=7094, microseconds=-1)
    return V - V2
probe("32", probe_32)
def probe_33():
    V, V2, T = datetime.time(20, 48, 1, 0), datetime.time(7, 2, 37, 0), datetime.timedelta(days=220, seconds=-27990, microseconds=1)
    return V.isoformat()
probe("33", probe_33)
def probe_34():
    class V:
        def __divmod__(self, *a): return NotImplemented
    V = V()
    return divmod(V, 2)
probe("34", probe_34)
probe("35", lambda: (format(5, "")))
probe("36", lambda: (int('\xad,ab,b')))
def probe_37():
    w, p, name = 12, 4, 'Ada'
    return f"""{w + 1:,f} """
probe("37", probe_37)
probe("38", lambda: ("{k.: ,}".format([624705712645206655261147473853055826586875591703460250270, 1e23], [2, -1, 0, 0], w=8)))
def probe_39():
    w, p, name = 3, 0, 'Ada'
    return f"""{0}{w:{w}} """
probe("39", probe_39)
