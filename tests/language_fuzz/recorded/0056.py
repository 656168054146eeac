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
    class C(enum.Flag):
        RED = 1
        GREEN = enum.auto()
        BLUE = 4
        @property
        def low(self): return self.name.lower()
    return C.RED < C.GREEN
probe("0", probe_0)
probe("1", lambda: ("{-1}".format(True)))
def probe_2():
    def f(*, a):
        return [a]
    return functools.partial(f, 0, 6, -3, -3)(-5)
probe("2", probe_2)
def probe_3():
    V, V2, T = datetime.timedelta(days=-287, seconds=43852, microseconds=-1), datetime.timedelta(days=-314, seconds=85023, microseconds=0), datetime.timedelta(days=-67, seconds=-79340, microseconds=0)
    return str(V)
probe("3", probe_3)
def probe_4():
    def f():
        if 0: yield
        try:
            next(iter([]))
            for i in range(3):
                log.append(7)
                next(iter([]))
        except ArithmeticError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            1 / 0
            pass
        except:
            try:
                log.append(67)
                log.append(96)
            except KeyError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(84)
                pass
            except OSError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(66)
                pass
            else:
                None.a
                log.append((yield))
            finally:
                log.append((yield))
            for i in ():
                next(iter([]))
                int("x")
                log.append(66)
            else:
                log.append((yield))
                if True: raise ValueError("v")
            with cm('x', leave=KeyError('leave')):
                raise E1("mine") from IndexError(1, 2)
                got = yield from sub()
                log.append(got)
        else:
            yield 8
            try:
                if False: raise 5
                log.append(45)
            finally:
                if False: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                log.append(23)
                got = yield 5
                log.append(got)
        if 0:
            yield 0
        else:
            log.append(92)
            return log
            log.append((yield))
        with cm('e', enter=ValueError('enter')):
            got = yield from sub()
            log.append(got)
            try:
                "a" + 1
                yield 7
            finally:
                yield 2
            try:
                log.append((yield))
            except Exception as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(38)
                pass
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                got = yield from sub()
                log.append(got)
                pass
            except:
                raise
            else:
                got = yield 8
                log.append(got)
                yield 7
                return
    g = f()
    for act in (lambda: g.gi_running, lambda: g.gi_frame is None, lambda: g.gi_frame is None, lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("4", probe_4)
def probe_5():
    V, V2, T = datetime.date(2043, 4, 24), datetime.date(1980, 6, 16), datetime.timedelta(days=248, seconds=59852, microseconds=500000)
    return V // T
probe("5", probe_5)
def probe_6():
    def f():
        len(5)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("6", probe_6)
def probe_7():
    def f():
        if 0: yield
        return 8
    g = f()
    for act in (lambda: g.gi_frame is None, lambda: g.throw(ValueError("in")), lambda: g.throw(ValueError("in")), lambda: list(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("7", probe_7)
def probe_8():
    N = namedtuple('N', 'x y')
    return N(1, 2).x
probe("8", probe_8)
probe("9", lambda: ("{k!a} {k.!s}".format([None], [3], {40, 8, 18, 35, 29})))
def probe_10():
    class C(enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 3
    return C.RED.GREEN
probe("10", probe_10)
probe("11", lambda: (format('x=1', "1s")))
def probe_12():
    V, V2, T = datetime.datetime(2036, 3, 2, 13, 31, 19, tzinfo=datetime.timezone.utc), datetime.datetime(2011, 10, 18, 2, 56, 53, tzinfo=datetime.timezone.utc), datetime.timedelta(days=281, seconds=-56126, microseconds=-1)
    return V / 7
probe("12", probe_12)
probe("13", lambda: ("%012F" % (3)))
probe("14", lambda: (dict.fromkeys([9, -6])))
def probe_15():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := []):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("15", probe_15)
probe("16", lambda: (copy.copy(['', ' ', '1', 'é', '-', 'X'])))
def probe_17():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
        o = C()
        o.__dict__["x"] = 9
        log.append(o.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("17", probe_17)
def probe_18():
    log = []
    def outer():
        x, y = 1, []
        x += 1
        def inner(x=4):
            x = x * 2 if x else 5
            for x in range(2): pass
            def inner(z=x):
                pass
                y = [x]
                return x
            log.append(inner())
            pass
        log.append(inner())
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
probe("19", lambda: (float.from_number(2)))
def probe_20():
    a, b = [-2, -2, -89487, 0, 9]
    return a, b
probe("20", probe_20)
def probe_21():
    V, V2, T = datetime.date(1922, 12, 4), datetime.date(2098, 12, 20), datetime.timedelta(days=-206, seconds=-87670, microseconds=0)
    return V.timestamp()
probe("21", probe_21)
probe("22", lambda: (statistics.pstdev([])))
def probe_23():
    def f():
        [][1]
        if log:
            try:
                raise TypeError from IndexError(1, 2)
                raise
            except* (KeyError, TypeError):
                log.append(17)
                pass
            except* KeyError as e:
                log.append(repr(e))
                log.append(71)
                pass
            return 2
            assert 0, "no"
        if not log:
            try:
                try:
                    log.append(31)
                    {}["k"]
                finally:
                    raise E2
                    log.append(27)
                    log.append(61)
            except E1:
                try:
                    del nothing
                    len(5)
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(49)
                    pass
                else:
                    next(iter([]))
                try:
                    log.append(27)
                    if True: raise KeyError("k")
                except* (KeyError, TypeError) as e:
                    log.append(repr(e))
                    if False: raise GeneratorExit
                    {}["k"]
                    log.append(50)
                    pass
                finally:
                    return
                    log.append(73)
                    if False: raise ValueError("v")
                raise TypeError from None
                pass
            except KeyError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                undefined
                log.append(96)
                pass
            raise OSError("gone")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("23", probe_23)
def probe_24():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(4) < t(0) < t(5) > t(6)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("24", probe_24)
def probe_25():
    class P:
        def __matmul__(self, o): return self
        def __rmatmul__(self, o): return 'rmatmul'
        def __imatmul__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        def __imatmul__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    it = Q()
    it @= (1,)
    result = it
    return result
probe("25", probe_25)
def probe_26():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(unsafe_hash=True)
    class C:
        a: list = []
        b: int = 1
        c: list = field(default_factory=list)
    @dataclass(unsafe_hash=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2, 3)
probe("26", probe_26)
def probe_27():
    def f():
        if 0: yield
        if 0:
            got = yield from sub()
            log.append(got)
        for i in [0, 1]:
            try:
                continue
                if True: raise ValueError("v")
                yield from iter(())
            except int:
                log.append(42)
                log.append(73)
                log.append(56)
                pass
            except:
                got = yield from sub()
                log.append(got)
    g = f()
    for act in (lambda: g.gi_frame is None,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("27", probe_27)
probe("28", lambda: (delattr(object(), "x")))
def probe_29():
    def f():
        return 2
        for i in [0, 1]:
            log.append(16)
            try:
                return
                try:
                    log.append(74)
                    return log
                    int("x")
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    return
                    log.append(31)
                    pass
                except StopIteration:
                    raise E2
                    log.append(91)
                    pass
                try:
                    log.append(7)
                    break
                    log.append(15)
                except KeyError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    pass
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(79)
                    None.a
                    break
                    pass
                else:
                    log.append(82)
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    log.append(59)
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    log.append(8)
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    break
                    log.append(3)
                    pass
                except OSError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(65)
                    [][1]
                    continue
                    pass
                if True:
                    return log
                pass
            finally:
                log.append(74)
                log.append(71)
                raise
        else:
            for i in ():
                continue
                raise ImportError("i", name="m") from TypeError
                for i in ():
                    "a" + 1
                else:
                    if i == 1: break
                    log.append(8)
        log.append(0)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("29", probe_29)
def probe_30():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True, order=True)
    class C:
        a: int = field(init=False, default=9)
        b: InitVar[int] = 2
        c: InitVar[int] = 2
    @dataclass(frozen=True, order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1).__dict__
probe("30", probe_30)
def probe_31():
    w, p, name = 11, 2, 'Ada'
    return f"""{(1)} """
probe("31", probe_31)
probe("32", lambda: (f"{[3, -1]:d}"))
def probe_33():
    def f():
        assert 0, "no"
        for i in range(3):
            for i in range(3):
                try:
                    log.append(37)
                    raise ImportError("i", name="m") from StopIteration(3)
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise StopIteration(3) from ZeroDivisionError()
                    pass
                except RuntimeError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    1 / 0
                    log.append(68)
                    pass
                else:
                    log.append(24)
                    raise KeyError("k") from IndexError(1, 2)
                    if False: raise LookupError("l")
                None.a
            break
            try:
                log.append(38)
            except StopIteration as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    [][1]
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    continue
                    pass
                except:
                    log.append(32)
                finally:
                    1 / 0
                    if False: raise E2
                    next(iter([]))
                pass
            except int:
                if 0:
                    log.append(85)
                    len(5)
                else:
                    raise E1("mine") from None
                    if True: raise AttributeError("a")
                raise Exception("e", 1) from IndexError(1, 2)
                pass
            finally:
                if 0:
                    log.append(85)
                else:
                    if False: raise AttributeError("a")
                undefined
        raise IndexError(1, 2)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("33", probe_33)
def probe_34():
    it = Counter({'a': 3, 'b': -1})
    return it.__delitem__((-5, 'o')), it
probe("34", probe_34)
probe("35", lambda: (format(2.5, "=%")))
def probe_36():
    N = namedtuple('N', '')
    return [*N(1, 2)]
probe("36", probe_36)
probe("37", lambda: ("{[0]: x}".format()))
probe("38", lambda: ("%i %0+1s %0-+F" % ({15, 29}, True, 7)))
probe("39", lambda: (any('ab')))
