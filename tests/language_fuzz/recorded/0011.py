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
    i, j, x, flag = 8, 8, 5.0420067428, False
    s, t, items = 'HAM', 'l', [9, 6, -1, 2, 2, 8, 2]
    return (lambda v, *, w=3: t)(0).startswith('{:>6}{!r}'.format(i, 2))
probe("0", probe_0)
def probe_1():
    V, V2, T = datetime.time(21, 44, 25, 123000), datetime.time(0, 34, 15, 1), datetime.timedelta(days=-9, seconds=-80033, microseconds=0)
    return V + T
probe("1", probe_1)
probe("2", lambda: (hasattr(int, "append")))
def probe_3():
    def f():
        log.append(94)
        for i in [0, 1]:
            try:
                try:
                    log.append(71)
                    return 6
                    log.append(59)
                finally:
                    break
                    if i == 1: break
                    raise GeneratorExit from KeyError("k")
            except BaseException as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                if len(log) > 2:
                    log.append(56)
                with cm('x', leave=KeyError('leave')):
                    if i == 0: continue
                    if i == 0: continue
                pass
            except StopIteration:
                with cm('a'):
                    log.append(86)
                try:
                    continue
                    break
                    next(iter([]))
                finally:
                    undefined
                    log.append(29)
                pass
            [][1]
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("3", probe_3)
def probe_4():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    try:
        result = B().x
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("4", probe_4)
def probe_5():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        y = [x]
        def inner(x=4):
            x: int
            x = y
            def inner():
                y = [x]
                x = x * 2 if x else 5
                return (x, y)
            log.append(inner())
            x: int
            pass
        return inner
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
def probe_6():
    def f():
        if 0: yield
        raise
        with cm('a'), cm('b', True):
            got = yield 0
            log.append(got)
        got = yield from sub()
        log.append(got)
    g = f()
    for act in (lambda: g.send(1), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("6", probe_6)
def probe_7():
    class C(int, enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return C.RED.value, C.RED.name
probe("7", probe_7)
probe("8", lambda: (repr(-19.5), str(-19.5)))
probe("9", lambda: ((ChainMap({(-1, '.'): 6}, {})).get(False, 2)))
probe("10", lambda: (operator.truediv(78470, 2)))
def probe_11():
    def f():
        if 0:
            with cm('x', leave=KeyError('leave')):
                raise
                try:
                    raise
                    None.a
                except Exception as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(95)
                    if False: raise 5
                    del nothing
                    pass
                except:
                    log.append(80)
                    assert 0, "no"
                    if True: raise Exception("e", 1)
                finally:
                    return log
                    log.append(88)
                    if False: raise AssertionError
        else:
            try:
                i = 0
                while i < 2:
                    i += 1
                    log.append(76)
            except ArithmeticError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(93)
                for i in ():
                    log.append(59)
                pass
            else:
                "a" + 1
                log.append(9)
            try:
                log.append(65)
            finally:
                raise ZeroDivisionError() from ValueError("v")
                if True: raise 5
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("11", probe_11)
probe("12", lambda: (functools.lru_cache({11, 29, 29, 18, 23, 25})))
def probe_13():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return N.__doc__
probe("13", probe_13)
def probe_14():
    def t(v):
        log.append(v)
        if v == 8: raise ValueError(v)
        return v
    d = {}
    try:
        result = f"{t(5):{t(4)}}{t(9)!r}"
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("14", probe_14)
probe("15", lambda: (bytes([], 'utf-32')))
def probe_16():
    V, V2, T = datetime.date(1971, 3, 27), datetime.date(2082, 7, 22), datetime.timedelta(days=-189, seconds=-14606, microseconds=1)
    return type(V).fromisoformat(str(V))
probe("16", probe_16)
def probe_17():
    class C:
        def __init__(self, a, /, b, *, c, d):
            self.got = [a, b, c, d]
    return C(-6, 8, 0, alpha=6, d=8, e=5).got
probe("17", probe_17)
def probe_18():
    def f():
        if False: raise "text"
        try:
            log.append(71)
        except ValueError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            log.append(66)
            try:
                if 0:
                    log.append(69)
                else:
                    if True: raise TypeError
            finally:
                i = 0
                while i < 2:
                    i += 1
                    if False: raise IndexError(1, 2)
                    log.append(73)
                    log.append(75)
                else:
                    log.append(12)
                    return log
                    log.append(70)
                try:
                    log.append(69)
                    if False: raise AttributeError("a")
                except RuntimeError:
                    raise
                    log.append(49)
                    pass
                except Exception:
                    log.append(90)
                    pass
                except:
                    log.append(29)
                finally:
                    log.append(28)
                    if True: raise RuntimeError
                    None.a
                log.append(34)
            pass
        else:
            for i in range(3):
                try:
                    return
                except ValueError:
                    continue
                    pass
                except ArithmeticError:
                    raise IndexError(1, 2)
                    pass
                finally:
                    return 9
                    log.append(1)
                raise ZeroDivisionError()
                log.append(26)
        for i in ():
            log.append(2)
            for i in [0, 1]:
                try:
                    if True: raise KeyError("k")
                    if False: raise "text"
                    log.append(35)
                except LookupError:
                    if True: raise AttributeError("a")
                    pass
                except ValueError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    if i == 0: continue
                    return log
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from TypeError
                    pass
                except:
                    len(5)
                finally:
                    raise
                    log.append(12)
            else:
                if 0:
                    log.append(74)
                else:
                    raise
                raise AttributeError("a")
                for i in range(3):
                    log.append(93)
                    log.append(35)
                else:
                    None.a
        else:
            try:
                try:
                    log.append(35)
                    log.append(78)
                except ExceptionGroup:
                    raise
                    raise OSError("gone")
                    pass
                except KeyError:
                    raise "text"
                    pass
                except:
                    log.append(68)
                    raise IndexError(1, 2) from None
                    log.append(48)
            except LookupError:
                try:
                    log.append(40)
                except KeyError:
                    log.append(51)
                    log.append(32)
                    log.append(1)
                    pass
                except BaseException:
                    log.append(66)
                    raise int
                    raise ValueError("v")
                    pass
                finally:
                    log.append(64)
                    log.append(10)
                pass
            except (KeyError, TypeError) as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    return 0
                    log.append(68)
                    log.append(14)
                except ExceptionGroup as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    return 5
                    log.append(33)
                    return 7
                    pass
                except E1:
                    log.append(41)
                    pass
                else:
                    raise ZeroDivisionError()
                    len(5)
                with (cm('p'), cm('q') as q):
                    int("x")
                    undefined
                with cm('a'), cm('b', True):
                    log.append(90)
                    log.append(48)
                    log.append(47)
                pass
            else:
                log.append(94)
                log.append(60)
            log.append(81)
            None.a
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("18", probe_18)
probe("19", lambda: (repr(6.054e5), str(6.054e5)))
def probe_20():
    w, p, name = 10, 3, 'Ada'
    return f'''{ {'a': w}['a']:{w}.{p}f}{ 0.0 :+z5.17_}{name if w else 0:{w}} '''
probe("20", probe_20)
def probe_21():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case (str()) as a if subject:
                log.append(0)
            case {1: 'a'}:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("21", probe_21)
def probe_22():
    class C(enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 3
        @property
        def low(self): return self.name.lower()
    return C("R")
probe("22", probe_22)
def probe_23():
    def f():
        with cm('a'):
            if True: raise ImportError("i", name="m")
            log.append(96)
            if 0:
                try:
                    log.append(33)
                    int("x")
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(71)
                    pass
                finally:
                    log.append(82)
                {}["k"]
                with cm('x', leave=KeyError('leave')):
                    undefined
                    log.append(72)
            else:
                try:
                    "a" + 1
                    log.append(20)
                    raise
                except* OSError as e:
                    log.append(repr(e))
                    log.append(1)
                    log.append(29)
                    pass
                finally:
                    return 8
                    log.append(90)
                    log.append(98)
                try:
                    if True: raise "text"
                    return 7
                finally:
                    return -5
                    raise
                    log.append(15)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("23", probe_23)
probe("24", lambda: (format('\u200b', "{=.10")))
def probe_25():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[5:] = ((1, 2), [-5, 9, 0, -4, 6, -6])
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("25", probe_25)
probe("26", lambda: (float(str(7.4175669))))
probe("27", lambda: ("%%" % ()))
def probe_28():
    i, j, x, flag = -3, -5, -6.6137653307681274e17, False
    s, t, items = 'aXbXc-Eggs-ab-a-one two  three', ',', [0, 8]
    return (('{:>6}{!r}'.format((-3 if flag else -5), t) == f"{(j if flag else i)}-{abs(x):.2f}") == abs(ord(('l' * 0)[0])))
probe("28", probe_28)
def probe_29():
    log = []
    def outer():
        x, y = 1, []
        x: int
        log.append(undefined_name)
        def inner(z=x):
            x: int
            def inner():
                pass
                return (x, y)
            log.append(inner())
            return x
        return inner
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("29", probe_29)
probe("30", lambda: ((b'12').partition(b'0"')))
def probe_31():
    w, p, name = 12, 2, 'Ada'
    return f"""{(lambda: 5)()} {[5]} {name[0]} """
probe("31", probe_31)
def probe_32():
    N = namedtuple('N', '')
    return N(1, 2)
probe("32", probe_32)
def probe_33():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        b, (c, items[1:2], *a,), items[1:2], *a = ['1']
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("33", probe_33)
def probe_34():
    a = b = c = d = '-'
    subject = None
    try:
        match subject:
            case (a, b, c):
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("34", probe_34)
def probe_35():
    i, j, x, flag = -1, -21413665943796608000483388066628209428, 1e308, True
    s, t, items = '1__0', ',', [5, -3, 3, -1, 9]
    return (True + ((sum([0, -5, 2, -5, -5, -3, 3]) ** 2) and ((n := j) and (-6 if True else -2) or (True + 5)) or i))
probe("35", probe_35)
def probe_36():
    def t(v):
        log.append(v)
        if v == 7: raise ValueError(v)
        return v
    d = {}
    try:
        result = d.setdefault(t(2), t(3))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
def probe_37():
    def f():
        try:
            "a" + 1
            try:
                raise OSError("gone") from None
                if len(log) > 2:
                    [][1]
                    assert 0, "no"
                try:
                    raise
                    log.append(59)
                    log.append(93)
                finally:
                    raise IndexError(1, 2) from IndexError(1, 2)
                    log.append(40)
                    raise
            finally:
                if not log:
                    log.append(9)
                else:
                    log.append(57)
                    return log
                for i in range(3):
                    continue
                    [][1]
            return log
        except E1 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            log.append(97)
            raise E1("mine") from KeyError("k")
            pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("37", probe_37)
probe("38", lambda: ((None).nothing()))
def probe_39():
    w, p, name = 1, 4, 'Ada'
    return f'''{name[0]:{w}} '''
probe("39", probe_39)
