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

probe("0", lambda: (format(None, "x>12s")))
probe("1", lambda: (min((n for n in [6, 1, 8]))))
probe("2", lambda: (format(18.05, "5.10%")))
probe("3", lambda: ((range(17)).count(-4)))
probe("4", lambda: (functools.wraps(len)))
probe("5", lambda: ("%(a)+8x %(a)+X" % {'a': '-', 'b': -3, '': 1}))
probe("6", lambda: (dict(**'b')))
probe("7", lambda: (((lambda a, b: a + b)).nope))
def probe_8():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: int = field(default=1, compare=False)
        b: int = field(default=3, repr=False)
        c: int = field(default=1, compare=False)
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return is_dataclass(C)
probe("8", probe_8)
def probe_9():
    a = b = c = d = '-'
    subject = ('😀', '', '1', '😀')
    try:
        match subject:
            case 2.5:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("9", probe_9)
probe("10", lambda: (format(True, "=X")))
def probe_11():
    w, p, name = 7, 2, 'Ada'
    return f'''{w + 1=:{'>'}{w}} '''
probe("11", probe_11)
probe("12", lambda: (format(-1, "=>.3")))
probe("13", lambda: (float(str(1e22))))
probe("14", lambda: ({**object()}))
probe("15", lambda: ("%ld" % (False,)))
def probe_16():
    def f(a, *, b=-2, c, d): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("16", probe_16)
def probe_17():
    def f():
        raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
        len(5)
        if log:
            log.append(13)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("17", probe_17)
def probe_18():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x = x * 2 if x else 5
        def inner(z=x):
            pass
            def inner(x=4):
                pass
                y = [x]
                x: int
                log.append(y)
                pass
            inner()
            pass
        inner()
        for x in range(2): pass
        log.append(locals().get("x", "none"))
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
def probe_19():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True)
    class C:
        a: int = field(init=False, default=9)
        b: list = field(default_factory=list)
        c: int = field(default=1, compare=False)
    @dataclass(order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__match_args__
probe("19", probe_19)
def probe_20():
    def f():
        if 0: yield
        yield from [7, 8]
        raise AssertionError
    g = f()
    for act in (lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("20", probe_20)
probe("21", lambda: ("{k.} {k} {k}".format({}, [{}, 'Ａ'], [7])))
probe("22", lambda: (bytes.fromhex("0 1")))
def probe_23():
    class P:
        def __truediv__(self, o): return 'truediv'
        def __rtruediv__(self, o): return 'rtruediv'
        def __itruediv__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __rtruediv__(self, o): return self
        def __itruediv__(self, o): return ('itruediv', type(o).__name__)
        def __repr__(self): return 'Q'
    result = None / P()
    return result
probe("23", probe_23)
probe("24", lambda: ("{-1:-0f} { 0:.1c} {k[a]:12}".format(-8.45165116e0, 1.0)))
def probe_25():
    class V(int):
        def __enter__(self, *a): return 5
        def __neg__(self, *a): return (1, 2)
    V = V()
    with V as it:
        pass
    return 1
probe("25", probe_25)
def probe_26():
    class V:
        def __bool__(self, *a): return iter([1, 2])
    V = V()
    return V and 1
probe("26", probe_26)
probe("27", lambda: (bytes.maketrans('\ud800', bytearray(b','))))
def probe_28():
    V, V2, T = datetime.time(17, 39, 56, 0), datetime.time(1, 6, 59, 0), datetime.timedelta(days=-182, seconds=-726, microseconds=1)
    return V.isocalendar()
probe("28", probe_28)
def probe_29():
    class V:
        def __new__(self, *a): return None
        def __class_getitem__(cls, *a): return (1, 2)
    V = V()
    return type(V)(1, 2)
probe("29", probe_29)
def probe_30():
    def f():
        [][1]
        with cm('a') as c:
            log.append(26)
            try:
                next(iter([]))
                try:
                    return log
                    raise
                    log.append(71)
                except E2 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(0)
                    return
                    raise KeyError("k") from ZeroDivisionError()
                    pass
                finally:
                    log.append(45)
            except* KeyError:
                raise 5 from TypeError
                pass
            else:
                next(iter([]))
                try:
                    log.append(50)
                    "a" + 1
                    undefined
                finally:
                    log.append(50)
                int("x")
        try:
            int("x")
            try:
                {}["k"]
                1 / 0
            except Exception:
                raise 5
                with cm('a') as c:
                    return -6
                pass
            except RuntimeError:
                if True:
                    raise 5
                    log.append(88)
                    log.append(71)
                else:
                    log.append(24)
                    return 3
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from TypeError
                if not log:
                    None.a
                    log.append(73)
                    log.append(16)
                else:
                    raise KeyError("k") from KeyError("k")
                    log.append(59)
                for i in ():
                    len(5)
                else:
                    log.append(0)
                pass
            else:
                log.append(42)
                if True: raise UnicodeError("u")
                log.append(10)
            return 9
        finally:
            for i in [0, 1]:
                log.append(79)
                raise
                try:
                    raise
                    raise AssertionError
                    [][1]
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(40)
                    pass
                except Exception as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    continue
                    pass
                else:
                    if i == 0: continue
                finally:
                    1 / 0
            else:
                for i in range(3):
                    log.append(50)
                    log.append(62)
                    log.append(48)
                log.append(35)
                raise "text" from None
            try:
                try:
                    log.append(80)
                    log.append(77)
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    raise AssertionError from StopIteration(3)
                    pass
                except RuntimeError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(31)
                    assert 0, "no"
                    pass
                else:
                    raise ZeroDivisionError()
                finally:
                    log.append(39)
                    log.append(25)
                try:
                    raise
                    log.append(67)
                    log.append(71)
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    next(iter([]))
                    log.append(10)
                    del nothing
                    pass
                else:
                    log.append(28)
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(96)
                pass
            except RuntimeError:
                return log
                pass
            except:
                log.append(52)
                return
            finally:
                if 0:
                    if True: raise StopIteration(3)
                else:
                    raise StopIteration(3)
                    log.append(2)
                    log.append(24)
                log.append(92)
                with cm('x', leave=KeyError('leave')):
                    log.append(40)
            1 / 0
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("30", probe_30)
def probe_31():
    a = b = c = d = '-'
    subject = (-5.92548308140845, 3.14159)
    try:
        match subject:
            case {'a': [_, *a, float()], **b} if False:
                log.append(0)
            case Point(Point(x=_, y=a), zz=str(0)):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("31", probe_31)
def probe_32():
    def f():
        raise
        return 8
        undefined
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("32", probe_32)
def probe_33():
    def f():
        return []
    return f(-2, *(), -1, -3, f=1)
probe("33", probe_33)
probe("34", lambda: ((frozenset({28, 38})).issubset({10, 14, 26, 38})))
def probe_35():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(locals().get("x", "none"))
        def inner(x=4):
            y = 8
            x: int
            def inner():
                nonlocal x, y
                x = x * 2 if x else 5
                del x
                return x
            inner()
            x += 1
            log.append(x)
            pass
        inner()
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: int
        _: KW_ONLY
        c: list = field(default_factory=list)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1)
probe("36", probe_36)
def probe_37():
    log = []
    class D:
        def __set__(self, o, v): log.append(('set', v))
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
probe("37", probe_37)
probe("38", lambda: ("{:x=20%} {[0]} {-1!}".format('Eggs', '\x85')))
def probe_39():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a, b = b, a = {-3.5: -36893488147419103233}
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("39", probe_39)
