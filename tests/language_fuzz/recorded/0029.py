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
    w, p, name = 2, 5, 'Ada'
    return f'''{(-9.125)=}{w}{(lambda: 5)():{w}} '''
probe("0", probe_0)
def probe_1():
    def f():
        raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("1", probe_1)
def probe_2():
    w, p, name = 8, 0, 'Ada'
    return f'''{(lambda: 5)()= }é{name} '''
probe("2", probe_2)
def probe_3():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x = x * 2 if x else 5
        def inner():
            nonlocal x
            log.append(locals().get("x", "none"))
            def inner(x=4):
                x += 1
                del x
                log.append(x)
                for x in range(2): pass
                return x
            inner()
            x += 1
            return (x, y)
        inner()
        y.append(1)
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("3", probe_3)
def probe_4():
    it = deque([], maxlen=3)
    return it.reverse(), it
probe("4", probe_4)
probe("5", lambda: (format('hello world', "30_s")))
def probe_6():
    def f():
        try:
            raise LookupError("l")
            try:
                for i in [0, 1]:
                    return
                    break
                else:
                    return 0
                None.a
            except LookupError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    log.append(40)
                    raise AssertionError
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(29)
                    log.append(17)
                    log.append(70)
                    pass
                pass
            except E1:
                del nothing
                len(5)
                pass
            else:
                if not log:
                    {}["k"]
                    next(iter([]))
                    log.append(66)
                else:
                    log.append(86)
                    log.append(18)
            finally:
                log.append(86)
                for i in [0, 1]:
                    log.append(29)
            return -4
        finally:
            with cm('s', True):
                log.append(61)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("6", probe_6)
def probe_7():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = print(t(8), end='', file=d) if t(0) < 3 else t(3)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("7", probe_7)
probe("8", lambda: (float.fromhex("x")))
probe("9", lambda: (format('Ａ', " #")))
def probe_10():
    N = namedtuple('N', 'x, y z')
    return N(1, q=2)
probe("10", probe_10)
def probe_11():
    log = []
    def outer():
        x, y = 1, []
        log.append(undefined_name)
        def inner():
            pass
            def inner(x=4):
                y = 8
                for x in range(2): pass
                log.append(x)
                log.append(locals().get("x", "none"))
                x = x * 2 if x else 5
                return x
            return inner
            pass
        log.append(inner())
        x = y
        x: int
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
def probe_12():
    i, j, x, flag = 8, -1152921504606846978, 5.878, False
    s, t, items = 'éé', '-', [-4, 5, 7, 4, 0]
    return (divmod(j, ((s in s) + (i >> 22)))[1] ** 0)
probe("12", probe_12)
def probe_13():
    w, p, name = 10, 0, 'Ada'
    return f'''{name if w else 0} {{}} {w} '''
probe("13", probe_13)
def probe_14():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
        log.append(C().x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("14", probe_14)
probe("15", lambda: (format('x=1', "0>#.1")))
def probe_16():
    def f():
        if 0: yield
        with cm('a'):
            log.append((yield))
            with cm('e', enter=ValueError('enter')):
                raise ImportError("i", name="m") from IndexError(1, 2)
                yield from iter(())
        raise UnicodeError("u") from ValueError("v")
        for i in range(3):
            for i in ():
                log.append(16)
                raise Exception("e", 1)
            else:
                log.append(79)
            log.append(34)
    g = f()
    for act in (lambda: g.close(), lambda: g.throw(ValueError, "old"),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("16", probe_16)
probe("17", lambda: (bytes()))
def probe_18():
    class P:
        def __ge__(self, o): return 1 / 0
        def __le__(self, o): return 'le'
        def __repr__(self): return 'P'
    class Q:
        def __ge__(self, o): return ('ge', type(o).__name__)
        def __le__(self, o): return self
        def __repr__(self): return 'Q'
    result = Q() >= {}
    return result
probe("18", probe_18)
def probe_19():
    log = []
    class D:
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
        C().q = 1
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("19", probe_19)
def probe_20():
    a = b = c = d = '-'
    subject = (-5, 79042)
    try:
        match subject:
            case (str()) as a if subject:
                log.append(0)
            case {}:
                log.append(1)
            case True:
                log.append(2)
            case str() if True:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("20", probe_20)
def probe_21():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        def inner():
            y = [x]
            log.append(x)
            def inner():
                y = 8
                log.append(x)
                x = y
                return x
            inner()
            log.append(locals().get("x", "none"))
            y.append(1)
            return x
        log.append(inner())
        log.append(locals().get("x", "none"))
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: InitVar[int] = 2
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C()
probe("22", probe_22)
def probe_23():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(4) == t(9) is not t(4) in [t(3)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("23", probe_23)
def probe_24():
    class P:
        def __le__(self, o): return 1 / 0
        def __ge__(self, o): return ('ge', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __le__(self, o): return 'le'
        def __ge__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = P() <= Q()
    return result
probe("24", probe_24)
probe("25", lambda: (vars(frozenset({13, 6, 4, 10, 19, 37}))))
probe("26", lambda: ("%(b)+g" % {'a': (6, 0, 1, 5, -2, -3), 'b': True, '': 1}))
def probe_27():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := ((1, 2), [-4])):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("27", probe_27)
def probe_28():
    class V:
        def __new__(self): return -1
    V = V()
    return V
probe("28", probe_28)
def probe_29():
    def f():
        if 0: yield
        with cm('e', enter=ValueError('enter')):
            log.append(83)
            log.append(9)
            return
        try:
            log.append(41)
            try:
                return
                raise
                raise KeyError("k") from ValueError("v")
            finally:
                raise StopIteration(3) from ValueError("v")
        except LookupError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            yield 3
            for i in [0, 1]:
                [][1]
                if True: raise NotImplementedError
                got = yield from sub()
                log.append(got)
            pass
        except:
            yield from sub()
            for i in [0, 1]:
                int("x")
                log.append(96)
        else:
            if True: raise E1("mine")
        finally:
            try:
                return
            finally:
                raise int from IndexError(1, 2)
                int("x")
                raise 5 from None
    g = f()
    for act in (lambda: next(g), lambda: list(g), lambda: g.throw(ValueError, "old"), lambda: list(g), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("29", probe_29)
def probe_30():
    V, V2, T = datetime.timedelta(days=-391, seconds=37192, microseconds=500000), datetime.time(23, 23, 52, 1), datetime.timedelta(days=-209, seconds=28654, microseconds=1)
    return V - T
probe("30", probe_30)
def probe_31():
    V, V2, T = datetime.time(4, 2, 45, 0), datetime.time(1, 20, 50, 123000), datetime.timedelta(days=82, seconds=-34872, microseconds=0)
    return type(V).fromisoformat("nope")
probe("31", probe_31)
def probe_32():
    class P:
        def __le__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        pass
        def __repr__(self): return 'Q'
    result = None >= P()
    return result
probe("32", probe_32)
def probe_33():
    def t(v):
        log.append(v)
        if v == 10: raise ValueError(v)
        return v
    d = {}
    try:
        result = sum(t(v) for v in [t(7), t(4)] if t(v) % 2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: (functools.wraps(len)))
def probe_35():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        log.append(y)
        x = x * 2 if x else 5
        def inner(z=x):
            y = 8
            def inner():
                x += 1
                log.append(undefined_name)
                log.append(locals().get("x", "none"))
                x = x * 2 if x else 5
                pass
            log.append(inner())
            y.append(1)
            x += 1
            pass
        log.append(inner())
        log.append(x)
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del items[0]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("36", probe_36)
def probe_37():
    class V:
        def __rdivmod__(self, *a): return iter([1, 2])
    V = V()
    return divmod(2, V)
probe("37", probe_37)
probe("38", lambda: (datetime.date({}, 12, 30)))
def probe_39():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(match_args=False)
    class C:
        a: str = 'd'
        b: int = field(init=False, default=9)
        c: typing.ClassVar[int] = 4
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1)
probe("39", probe_39)
