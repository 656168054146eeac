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

probe("0", lambda: (dict({None: '\',\u2028,one two  three,\'",ab', 7: (), None: 2, 3.5: [2.65, 99.995]}, a=1)))
def probe_1():
    class C(enum.IntEnum):
        RED = 1
        GREEN = enum.auto()
        BLUE = enum.auto()
    return C(1)
probe("1", probe_1)
probe("2", lambda: ("%0e %d" % (False, 5e-324)))
probe("3", lambda: ("%i%12%" % (-3,)))
def probe_4():
    def f():
        if 0: yield
        for i in range(3):
            raise
            undefined
        else:
            if not log:
                got = yield from sub()
                log.append(got)
            try:
                log.append(91)
                undefined
                yield from "xy"
            except Exception as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(47)
                None.a
                pass
            except Exception:
                raise UnicodeError("u")
                pass
            finally:
                log.append(0)
                log.append(65)
                log.append(34)
            log.append((yield))
        yield 4
    g = f()
    for act in (lambda: next(g), lambda: g.close(), lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("4", probe_4)
probe("5", lambda: ((True) & True))
def probe_6():
    w, p, name = 10, 2, 'Ada'
    return f"""{name = } {(lambda: 5)()!s} """
probe("6", probe_6)
def probe_7():
    def f():
        with cm('s', True):
            with cm('a'), cm('b', True):
                if False: raise AssertionError
                with cm('e', enter=ValueError('enter')):
                    log.append(31)
                    log.append(44)
            raise GeneratorExit from StopIteration(3)
        for i in [0, 1]:
            break
            try:
                log.append(92)
                with cm('x', leave=KeyError('leave')):
                    if False: raise ImportError("i", name="m")
                log.append(20)
            finally:
                if log:
                    log.append(45)
                    log.append(85)
                    continue
                else:
                    log.append(57)
                    log.append(63)
                for i in ():
                    break
                    log.append(2)
                else:
                    return 7
                    log.append(25)
        else:
            None.a
            log.append(23)
        try:
            try:
                if False: raise TypeError
                with (cm('p'), cm('q') as q):
                    if True: raise "text"
                int("x")
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    raise KeyError("k") from StopIteration(3)
                    raise
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    return
                    raise E1("mine") from IndexError(1, 2)
                    pass
                else:
                    return log
                    log.append(39)
                pass
            except KeyError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(64)
                log.append(69)
                pass
            else:
                try:
                    raise AssertionError
                    log.append(98)
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    assert 0, "no"
                    raise StopIteration(3) from StopIteration(3)
                    pass
            finally:
                if not log:
                    return
                try:
                    raise int from IndexError(1, 2)
                finally:
                    log.append(64)
                    if False: raise LookupError("l")
        except ValueError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                raise TypeError
                if True: raise ValueError("v")
                log.append(12)
            except ValueError:
                try:
                    log.append(49)
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(43)
                    return 2
                    pass
                except OSError:
                    del nothing
                    pass
                pass
            log.append(27)
            pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("7", probe_7)
def probe_8():
    a, *b = []
    return a, b
probe("8", probe_8)
def probe_9():
    w, p, name = 6, 0, 'Ada'
    return f"""{w=:>{w}} {name if w else 0:^ 1c} """
probe("9", probe_9)
def probe_10():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        log.append(y)
        def inner():
            nonlocal x
            def inner(x=4):
                pass
                for x in range(2): pass
                return (x, y)
            return inner
            pass
        inner()
        log.append(undefined_name)
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("10", probe_10)
def probe_11():
    def f():
        for i in ():
            log.append(3)
            with cm('s', True):
                raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                log.append(33)
        raise AttributeError("a")
        for i in [0, 1]:
            log.append(94)
            next(iter([]))
            try:
                try:
                    return log
                finally:
                    if i == 1: break
                try:
                    log.append(86)
                except StopIteration:
                    if i == 1: break
                    pass
                finally:
                    raise
                    raise AttributeError("a")
                    raise UnicodeError("u") from IndexError(1, 2)
                log.append(75)
            except OSError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(56)
                try:
                    return 3
                finally:
                    raise UnicodeError("u")
                    log.append(47)
                    log.append(25)
                continue
                pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("11", probe_11)
def probe_12():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
    class B():
        label = 'b'
        @property
        def size(self):
            return 5
    try:
        result = B.__bases__
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("12", probe_12)
def probe_13():
    raise {' ': 99.995}
probe("13", probe_13)
def probe_14():
    class V:
        def __class_getitem__(cls, *a): raise TypeError("t")
    V = V()
    return type(V)[int]
probe("14", probe_14)
def probe_15():
    class P:
        def __matmul__(self, o): return 'matmul'
        def __rmatmul__(self, o): return ('rmatmul', type(o).__name__)
        def __imatmul__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        pass
        def __repr__(self): return 'Q'
    result = P() @ Q()
    return result
probe("15", probe_15)
def probe_16():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        for b, *rest in [('\n', 'a\nb\r\nc\x0bd\x1ce\x85f')]:
            pass
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("16", probe_16)
probe("17", lambda: ([*['.']]))
def probe_18():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        __slots__ = ('label',)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        @property
        def size(self):
            return 5
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
    class D(A, B):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    try:
        result = D.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
def probe_19():
    V, V2, T = datetime.timedelta(days=73, seconds=-30337, microseconds=0), datetime.timedelta(days=374, seconds=-50540, microseconds=-1), datetime.timedelta(days=0, seconds=-55003, microseconds=0)
    return V * 1.5
probe("19", probe_19)
probe("20", lambda: (hex(9)))
def probe_21():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a = b = items[1:2] = range(13)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("21", probe_21)
def probe_22():
    i, j, x, flag = 5, 5, 123456789.125, True
    s, t, items = '{}', 'ab', [-4, 5, -1]
    return min(float(ord(t[0])), ([9][7 % 3] if (m := True) else (6 - i)))
probe("22", probe_22)
probe("23", lambda: (float(4.098)))
def probe_24():
    import inspect
    def f(*, a=3, b=6): pass
    return str(inspect.signature(f))
probe("24", probe_24)
def probe_25():
    def f():
        if 0: yield
        got = yield 4
        log.append(got)
    g = f()
    for act in (lambda: g.send(1), lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("25", probe_25)
def probe_26():
    def f():
        log.append(62)
        i = 0
        while i < 2:
            i += 1
            raise AssertionError from ValueError("v")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("26", probe_26)
probe("27", lambda: ("{k}".format([], False, k=int)))
probe("28", lambda: (hasattr(set(), -3)))
def probe_29():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(slots=True)
    class C:
        a: int = field(init=False, default=9)
    @dataclass(slots=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2)
probe("29", probe_29)
def probe_30():
    V, V2, T = datetime.date(1967, 4, 11), datetime.date(2015, 12, 16), datetime.timedelta(days=-55, seconds=81436, microseconds=1)
    return bool(V)
probe("30", probe_30)
probe("31", lambda: (statistics.multimode([8, 9])))
def probe_32():
    class P:
        def __floordiv__(self, o): return 'floordiv'
        def __rfloordiv__(self, o): return self
        def __ifloordiv__(self, o): return 'ifloordiv'
        def __repr__(self): return 'P'
    class Q(P):
        def __floordiv__(self, o): return 1 / 0
        def __rfloordiv__(self, o): return NotImplemented
        def __ifloordiv__(self, o): return 'ifloordiv'
        def __repr__(self): return 'Q'
    result = [1] // (1,)
    return result
probe("32", probe_32)
def probe_33():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case _ if log:
                log.append(0)
            case Point() if True:
                log.append(1)
            case (str()) as a:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("33", probe_33)
probe("34", lambda: ((False) | 5))
def probe_35():
    a = b = c = d = '-'
    subject = deque([1, 2])
    try:
        match subject:
            case {1: Point()}:
                log.append(0)
            case _ if log:
                log.append(1)
            case int(tuple()):
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("35", probe_35)
def probe_36():
    import inspect
    def f(*args): pass
    return str(inspect.signature(f))
probe("36", probe_36)
def probe_37():
    def f():
        try:
            log.append(20)
        except OSError:
            with cm('a') as c:
                if not log:
                    raise RuntimeError
                    if True: raise E1("mine")
                else:
                    raise
                    log.append(48)
                    log.append(75)
                log.append(28)
            pass
        else:
            if True: raise OSError("gone")
        for i in ():
            raise ValueError("v")
            try:
                try:
                    if i == 0: continue
                    break
                except Exception:
                    log.append(18)
                    pass
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    None.a
                    pass
                finally:
                    log.append(29)
                    return -1
                try:
                    if i == 0: continue
                    1 / 0
                except StopIteration:
                    if i == 1: break
                    pass
                except KeyError:
                    if i == 0: continue
                    return -5
                    pass
            finally:
                raise ZeroDivisionError() from None
                try:
                    if False: raise OSError("gone")
                    "a" + 1
                    if True: raise IndexError(1, 2)
                except* ValueError as e:
                    log.append(repr(e))
                    log.append(92)
                    pass
                except* Exception:
                    log.append(71)
                    raise
                    raise Exception("e", 1)
                    pass
                else:
                    log.append(63)
                    raise RuntimeError
                finally:
                    log.append(10)
        with cm('x', leave=KeyError('leave')):
            "a" + 1
            for i in [0, 1]:
                return
                raise
                with cm('a'), cm('b', True):
                    log.append(93)
                    "a" + 1
                    raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("37", probe_37)
def probe_38():
    i, j, x, flag = -5, -6, 3.14159, True
    s, t, items = 'ΑΣ', 'o', [7, -3, -6, 8]
    return f"{(sum(list(range(4))) and (any(v > 9 for v in items) + j) or (int(False) if divmod(7, -4)[1] else items[j % 3]))!r:>5}{t}"
probe("38", probe_38)
probe("39", lambda: ("{k.real!x:#_s} {k[a]!a}".format('title Case', ['ab', '=', 'X', 'a', ' '], 'b', k=False, w=8)))
