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

probe("0", lambda: ((b'spam\x00\xff').hex()))
probe("1", lambda: (format(-9007199254740993, "o")))
def probe_2():
    import typing
    class N(typing.NamedTuple):
        x: int
        y: str = 'd'
        def both(self): return self.x, self.y
    return N(1, q=2)
probe("2", probe_2)
def probe_3():
    with [{'X': 2, (-1, 'é'): '-', True: '😀'}, '\x85', '%s', 6] as it:
        pass
probe("3", probe_3)
def probe_4():
    def f(a):
        return [a]
    return f(8, 5, 5, -3, d=-2, f=0, alpha=7)
probe("4", probe_4)
def probe_5():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a: int = [(-3, 'o'), (7, '😀'), (7, 'o')]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("5", probe_5)
probe("6", lambda: (textwrap.wrap({-4: '😀', False: None, (5, '😀'): 39701, (-2, '😀'): 5})))
probe("7", lambda: (functools.lru_cache()))
def probe_8():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: int = field(kw_only=True, default=0)
        b: typing.ClassVar[int] = 4
        _: KW_ONLY
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1, 2, 3, 4)
probe("8", probe_8)
def probe_9():
    def f():
        try:
            raise Exception("e", 1) from None
        finally:
            with (cm('p'), cm('q') as q):
                try:
                    log.append(93)
                    log.append(88)
                except int as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(3)
                    pass
                except RuntimeError:
                    log.append(78)
                    log.append(29)
                    raise
                    pass
                else:
                    log.append(44)
                    return
                    raise
                finally:
                    log.append(43)
                    if True: raise OSError("gone")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("9", probe_9)
probe("10", lambda: (format(-3.25, "E999999999999999999999")))
probe("11", lambda: (not ((divmod))))
def probe_12():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        a: InitVar[int] = 2
        b: int = 6
    @dataclass(order=True, eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return is_dataclass(C)
probe("12", probe_12)
def probe_13():
    def f():
        try:
            try:
                log.append(68)
            finally:
                with cm('x', leave=KeyError('leave')):
                    log.append(9)
                    raise
                    log.append(79)
                log.append(33)
            return
        except BaseException:
            log.append(38)
            assert 0, "no"
            try:
                if not log:
                    log.append(84)
                    log.append(60)
                raise
            except* KeyError:
                log.append(23)
                pass
            finally:
                try:
                    raise ImportError("i", name="m")
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise int from ZeroDivisionError()
                    log.append(60)
                    if True: raise AttributeError("a")
                    pass
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise "text" from ZeroDivisionError()
                    undefined
                    pass
                else:
                    return log
                    "a" + 1
                if 0:
                    log.append(68)
                    raise RuntimeError
                    raise NotImplementedError
                else:
                    1 / 0
                for i in ():
                    return log
            pass
        except () as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            log.append(24)
            if log:
                try:
                    log.append(87)
                    return 7
                    return
                except KeyError:
                    log.append(25)
                    log.append(65)
                    raise ImportError("i", name="m") from TypeError
                    pass
                except ():
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from None
                    log.append(9)
                    log.append(90)
                    pass
                int("x")
            pass
        else:
            return 7
            log.append(14)
        try:
            try:
                try:
                    raise AssertionError from ZeroDivisionError()
                    log.append(49)
                    log.append(50)
                except BaseException:
                    raise
                    "a" + 1
                    pass
            except OSError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(24)
                pass
            except Exception as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(34)
                with (cm('p'), cm('q') as q):
                    log.append(3)
                    log.append(63)
                    log.append(95)
                pass
            else:
                with (cm('p'), cm('q') as q):
                    None.a
                    raise
                    return log
                try:
                    raise KeyError("k")
                    log.append(74)
                finally:
                    log.append(94)
                    log.append(2)
                log.append(38)
        finally:
            log.append(86)
            with (cm('p'), cm('q') as q):
                try:
                    if False: raise ZeroDivisionError()
                    log.append(50)
                except OSError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    "a" + 1
                    pass
                else:
                    if False: raise NotImplementedError
                    [][1]
                    [][1]
                finally:
                    return log
            with cm('a'), cm('b', True):
                log.append(71)
                for i in [0, 1]:
                    raise RuntimeError from KeyError("k")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("13", probe_13)
def probe_14():
    def f(a, *, b, c=6):
        return [a, b, c]
    return functools.partial(f, -2, -2, c=8)()
probe("14", probe_14)
probe("15", lambda: (textwrap.dedent("\n\n  x\n y\n")))
probe("16", lambda: (format(-4, ",")))
probe("17", lambda: (-2 in (frozenset({8, 29, 36}))))
def probe_18():
    i, j, x, flag = -2, 4, 2.5, False
    s, t, items = 'hello world', ',', [4]
    return (j % divmod([v for v in []].count((j - j)), (ord(s[0]) | (i and -4 or j)))[1])
probe("18", probe_18)
probe("19", lambda: (round(-8.125, 6)))
def probe_20():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := ((1, 2), [4, 8, 1, -1, 2, 1, 3])):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("20", probe_20)
probe("21", lambda: ("{ 0} {} {-1}".format(len, [[]], -4)))
def probe_22():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = [x + y for x in (t(6), t(8)) if t(x) for y in (t(1),) if t(y) > 2]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    i, j, x, flag = -2, 0b0, 0.1, True
    s, t, items = 'hello world', 'é', [5, 5]
    return (s + f"{2!r:>5}{t}")
probe("23", probe_23)
def probe_24():
    a = b = c = d = '-'
    subject = (-2, -1, 9)
    try:
        match subject:
            case 'a':
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("24", probe_24)
probe("25", lambda: ("{1} {k[a]}".format(9, [])))
def probe_26():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
probe("26", probe_26)
probe("27", lambda: (float(-1)))
def probe_28():
    class V(dict):
        def __invert__(self, *a): return None
        def __delattr__(self, *a): return NotImplemented
    V = V()
    return ~V
probe("28", probe_28)
def probe_29():
    def f():
        with cm('e', enter=ValueError('enter')):
            assert 0, "no"
            with (cm('p'), cm('q') as q):
                log.append(55)
                log.append(63)
                log.append(45)
            try:
                next(iter([]))
                if True:
                    log.append(44)
                else:
                    next(iter([]))
                log.append(40)
            finally:
                log.append(79)
                log.append(0)
                try:
                    log.append(71)
                    log.append(45)
                finally:
                    log.append(0)
                    return log
                    log.append(13)
        for i in [0, 1]:
            raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
            log.append(5)
            i = 0
            while i < 2:
                i += 1
                log.append(92)
                try:
                    continue
                    log.append(33)
                except* (KeyError, TypeError):
                    raise Exception("e", 1) from IndexError(1, 2)
                    pass
                except* KeyError:
                    del nothing
                    log.append(59)
                    log.append(36)
                    pass
        else:
            raise AssertionError from ZeroDivisionError()
            if not log:
                if not log:
                    next(iter([]))
                    log.append(57)
            log.append(61)
        undefined
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("29", probe_29)
def probe_30():
    def f():
        log.append(69)
        log.append(44)
        try:
            raise
            raise
            for i in range(3):
                log.append(56)
        except () as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                raise Exception("e", 1)
                with (cm('p'), cm('q') as q):
                    raise AttributeError("a")
                    raise AttributeError("a")
            except (KeyError, TypeError):
                raise ImportError("i", name="m") from ZeroDivisionError()
                log.append(66)
                log.append(34)
                pass
            except ExceptionGroup:
                with cm('a'), cm('b', True):
                    log.append(61)
                if 0:
                    assert 0, "no"
                else:
                    log.append(60)
                if True:
                    raise E2
                pass
            else:
                for i in [0, 1]:
                    if True: raise StopIteration(3)
                    {}["k"]
                    log.append(9)
                assert 0, "no"
                try:
                    log.append(7)
                    return
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(93)
                    raise OSError("gone") from TypeError
                    pass
                else:
                    log.append(5)
                    return -3
                    raise AttributeError("a")
            pass
        else:
            [][1]
            try:
                log.append(92)
                try:
                    raise KeyError("k") from ZeroDivisionError()
                    log.append(60)
                    log.append(12)
                except KeyError:
                    log.append(8)
                    pass
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    int("x")
                    pass
            finally:
                if True:
                    raise GeneratorExit from TypeError
                    log.append(55)
                else:
                    log.append(35)
                    raise
                    log.append(22)
                if len(log) > 2:
                    log.append(78)
                    1 / 0
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("30", probe_30)
def probe_31():
    def f():
        for i in range(3):
            log.append(23)
        else:
            for i in range(3):
                try:
                    assert 0, "no"
                except RuntimeError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(21)
                    pass
                except ValueError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(50)
                    pass
        for i in [0, 1]:
            if True:
                i = 0
                while i < 2:
                    i += 1
                    log.append(70)
                    log.append(87)
                    log.append(87)
                else:
                    break
                    log.append(14)
                    "a" + 1
                log.append(83)
        else:
            with cm('a'):
                next(iter([]))
            if True:
                if not log:
                    log.append(68)
                else:
                    log.append(61)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("31", probe_31)
def probe_32():
    w, p, name = 11, 5, 'Ada'
    return f'''{[9.4198928057e-23]} '''
probe("32", probe_32)
def probe_33():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        (*rest,), b = ({(-6, 'X'): 6, 6.5: 2, False: -32767, -1: None}, -3, [None], 'ab', 18446744073709551618)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("33", probe_33)
def probe_34():
    class C(enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 1
    return C.RED ^ C.BLUE
probe("34", probe_34)
def probe_35():
    V, V2, T = datetime.datetime(2011, 7, 26, 2, 35, 27, tzinfo=datetime.timezone.utc), datetime.date(2068, 1, 27), datetime.timedelta(days=277, seconds=-77820, microseconds=1)
    return V.timetuple()
probe("35", probe_35)
def probe_36():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(5) and t(9) or t(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
probe("37", lambda: (delattr({23}, "x")))
def probe_38():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 2
        BLUE = 3
    return C.__members__
probe("38", probe_38)
def probe_39():
    def f():
        return
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("39", probe_39)
