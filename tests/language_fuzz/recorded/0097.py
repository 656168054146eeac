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
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
        def __delete__(self, o): log.append('delete')
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
        log.append([super(C, C()).nope])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("0", probe_0)
probe("1", lambda: (operator.truediv(False, -5)))
def probe_2():
    def f(*args, a=7):
        return [a, args]
    return f(-5, e=-5, alpha=-6, b=1)
probe("2", probe_2)
def probe_3():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(0) < t(4) < t(5) > t(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("3", probe_3)
probe("4", lambda: ("%01r" % (False)))
def probe_5():
    import inspect
    def f(a, *args): pass
    return str(inspect.signature(f))
probe("5", probe_5)
def probe_6():
    def f():
        try:
            try:
                log.append(88)
                1 / 0
            except Exception as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                if log:
                    log.append(50)
                    raise IndexError(1, 2)
                    raise
                else:
                    raise E1("mine")
                    raise AttributeError("a")
                log.append(33)
                pass
            except:
                try:
                    1 / 0
                    log.append(30)
                finally:
                    return log
        except E1 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            with cm('s', True):
                with cm('a'):
                    log.append(7)
                    log.append(50)
                    [][1]
                with cm('a'):
                    1 / 0
                    len(5)
                    next(iter([]))
            int("x")
            with cm('a'), cm('b', True):
                try:
                    log.append(56)
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(55)
                    pass
                except:
                    log.append(48)
                    log.append(8)
                    if False: raise LookupError("l")
                else:
                    log.append(86)
                    log.append(78)
            pass
        except E1 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            raise
            pass
        else:
            raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("6", probe_6)
probe("7", lambda: (format(310086179297248726705586170796758235912968901, ">,.1")))
def probe_8():
    w, p, name = 0, 3, 'Ada'
    return f"""{name[0]:{'>'}{w}} """
probe("8", probe_8)
probe("9", lambda: (bisect.bisect_left([1, 3, 5, 7], -9.15, 0, key=abs)))
probe("10", lambda: (float('3')))
probe("11", lambda: (set.issuperset(set(), [2, 8, -3])))
def probe_12():
    V, V2, T = datetime.datetime(2005, 4, 9, 15, 12, 51, tzinfo=datetime.timezone.utc), datetime.datetime(1989, 8, 5, 9, 8, 34, 5), datetime.timedelta(days=-377, seconds=-21163, microseconds=0)
    return f"{V:%d/%m}"
probe("12", probe_12)
probe("13", lambda: (repr(0), str(0)))
probe("14", lambda: ("%+x" % (False,)))
def probe_15():
    def f():
        if 0: yield
        raise UnicodeError("u") from StopIteration(3)
        try:
            with (cm('p'), cm('q') as q):
                undefined
                yield from [7, 8]
                got = yield 0
                log.append(got)
        except RuntimeError:
            log.append(76)
            pass
        except Exception:
            log.append(52)
            with cm('a'), cm('b', True):
                if True: raise GeneratorExit
                log.append(9)
            pass
        except:
            with (cm('p'), cm('q') as q):
                got = yield 3
                log.append(got)
                yield 7
                raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
        else:
            log.append(79)
            undefined
        finally:
            try:
                log.append(8)
            except* OSError as e:
                log.append(repr(e))
                yield 0
                pass
            except* OSError:
                log.append(75)
                log.append(23)
                pass
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: g.throw(5),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("15", probe_15)
def probe_16():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        *rest, (*a, items[0], c,), box.v, a = [9223372036854775808, -255, -2, -25348630119659972250144061]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("16", probe_16)
def probe_17():
    def f():
        if 0: yield
        log.append((yield))
        try:
            try:
                log.append((yield))
                undefined
            except LookupError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(1)
                return
                pass
            finally:
                log.append(37)
            try:
                log.append(71)
                return log
                if True: raise KeyError("k")
            except KeyError:
                next(iter([]))
                if False: raise ZeroDivisionError()
                pass
            except ArithmeticError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                raise E2
                log.append(99)
                pass
            except:
                raise ImportError("i", name="m")
                [][1]
                return
            finally:
                yield 3
            if True: raise GeneratorExit
        except OSError:
            log.append((yield))
            log.append((yield))
            log.append(54)
            pass
        except (KeyError, TypeError) as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                raise
            finally:
                if False: raise ValueError("v")
                log.append(39)
                got = yield 5
                log.append(got)
            try:
                len(5)
                got = yield from sub()
                log.append(got)
                raise ImportError("i", name="m") from KeyError("k")
            except BaseException:
                return log
                pass
            else:
                log.append(37)
                yield 9
                got = yield 9
                log.append(got)
            finally:
                log.append(33)
                log.append(61)
            try:
                if True: raise E1("mine")
                log.append(86)
                log.append(74)
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                return
                log.append(15)
                log.append(58)
                pass
            except:
                got = yield from sub()
                log.append(got)
                yield from "xy"
            finally:
                got = yield from sub()
                log.append(got)
                log.append(26)
            pass
        finally:
            got = yield 0
            log.append(got)
            raise
            raise NotImplementedError
        raise E2 from KeyError("k")
    g = f()
    for act in (lambda: next(g), lambda: g.throw(ValueError, "old"), lambda: g.throw(GeneratorExit), lambda: g.gi_frame is None, lambda: g.throw(GeneratorExit),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("17", probe_17)
probe("18", lambda: (format('Eggs', "=>")))
def probe_19():
    w, p, name = 10, 0, 'Ada'
    return f"""{w!r:8.3g} {w} {(lambda: 5)()} """
probe("19", probe_19)
probe("20", lambda: (super()))
def probe_21():
    i, j, x, flag = 3, 340282366920938463463374607431768211458, 123456789.125, True
    s, t, items = '+5', '\n', [6, 5, -2, -5, 4]
    return max((-6 + i), i)
probe("21", probe_21)
def probe_22():
    N = namedtuple('N', 'x x')
    return N(1, 2) < N(1, 3)
probe("22", probe_22)
def probe_23():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case Point(b'x', a, True) if False:
                log.append(0)
            case -2.5 if False:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("23", probe_23)
def probe_24():
    def f():
        log.append(22)
        for i in range(3):
            with cm('a'), cm('b', True):
                log.append(17)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("24", probe_24)
def probe_25():
    V, V2, T = datetime.timedelta(days=2, seconds=58913, microseconds=1), datetime.timedelta(days=-34, seconds=-20083, microseconds=1), datetime.timedelta(days=-119, seconds=8183, microseconds=-1)
    return V < V2
probe("25", probe_25)
def probe_26():
    def f():
        log.append(66)
        log.append(44)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("26", probe_26)
def probe_27():
    w, p, name = 12, 0, 'Ada'
    return f"""{name if w else 0:{'>'}{w}} {{}} {(lambda: 5)()=} """
probe("27", probe_27)
def probe_28():
    i, j, x, flag = 2, -9007199254740992, -7.5, True
    s, t, items = 'aXbXc', '', []
    return isinstance(((m := (t in '.')) + (n := +8)), int)
probe("28", probe_28)
def probe_29():
    V, V2, T = datetime.timedelta(days=201, seconds=-33702, microseconds=500000), datetime.time(5, 37, 43, 123000), datetime.timedelta(days=-122, seconds=-34327, microseconds=1)
    return V * 3
probe("29", probe_29)
def probe_30():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True)
    class C:
        a: typing.ClassVar[int] = 4
        b: InitVar[int] = 2
        c: int = field(default=1, compare=False)
    @dataclass(order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1)
probe("30", probe_30)
def probe_31():
    log = []
    def outer():
        x, y = 1, []
        del x
        def inner():
            nonlocal x, y
            x += 1
            def inner(x=4):
                y.append(1)
                return x
            inner()
            return (x, y)
        return inner
        x: int
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("31", probe_31)
def probe_32():
    class V(dict):
        def __instancecheck__(self, *a): return StopIteration
        def __sizeof__(self, *a): return 1 / 0
    V = V()
    return isinstance(1, V)
probe("32", probe_32)
probe("33", lambda: (format(object())))
probe("34", lambda: ("%.0u %0+.3d %#-d" % (False, range(2, -3, -1), False)))
probe("35", lambda: (type(range(-8, 11, -2))))
def probe_36():
    it = bytearray(b'\t')
    return it.pop(), it
probe("36", probe_36)
def probe_37():
    class C(enum.IntEnum):
        RED = 1
        GREEN = 2
        BLUE = 1
        @classmethod
        def _missing_(cls, v): return cls.RED
    return list(reversed(C))
probe("37", probe_37)
probe("38", lambda: (str.maketrans({-6: 0XAB})))
probe("39", lambda: ((True).bit_length()))
