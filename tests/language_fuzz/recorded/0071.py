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
    import typing
    class N(typing.NamedTuple):
        x: int
        y: str = 'd'
        def both(self): return self.x, self.y
    return dict(N(1, 2)._asdict(), x=5)
probe("0", probe_0)
probe("1", lambda: ("%4s" % ((-3, 7, 8, 9, -6, 5),)))
def probe_2():
    def f():
        i = 0
        while i < 2:
            i += 1
            with cm('a'):
                with cm('s', True):
                    "a" + 1
                    [][1]
                for i in ():
                    return -1
                    break
                None.a
        else:
            log.append(87)
            1 / 0
            try:
                with cm('x', leave=KeyError('leave')):
                    log.append(52)
                    raise
                    if False: raise StopIteration(3)
                try:
                    raise E2
                    log.append(45)
                finally:
                    raise
                    return log
                log.append(40)
            except ArithmeticError:
                undefined
                try:
                    assert 0, "no"
                finally:
                    if True: raise AssertionError
                    log.append(70)
                pass
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    raise UnicodeError("u")
                    log.append(92)
                    log.append(1)
                finally:
                    log.append(66)
                with cm('x', leave=KeyError('leave')):
                    return -5
                pass
            else:
                None.a
                for i in [0, 1]:
                    log.append(49)
                    log.append(88)
                    log.append(60)
            finally:
                i = 0
                while i < 2:
                    i += 1
                    log.append(76)
                    if True: raise UnicodeError("u")
                    return log
                else:
                    raise
                    log.append(32)
        try:
            next(iter([]))
            log.append(52)
        except () as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            raise ValueError("v")
            if len(log) > 2:
                log.append(67)
            log.append(74)
            pass
        except KeyError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            undefined
            try:
                try:
                    raise AssertionError from ZeroDivisionError()
                except E1:
                    if False: raise ImportError("i", name="m")
                    pass
                except E2 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    assert 0, "no"
                    log.append(34)
                    pass
                else:
                    raise OSError("gone")
                    log.append(10)
                finally:
                    raise UnicodeError("u") from None
                    log.append(24)
                    if True: raise UnicodeError("u")
                if not log:
                    log.append(65)
                    if False: raise RuntimeError
                    len(5)
                else:
                    if False: raise ImportError("i", name="m")
                    if False: raise E1("mine")
            except E1 as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                return -2
                pass
            except E2:
                i = 0
                while i < 2:
                    i += 1
                    if i == 0: continue
                    log.append(76)
                else:
                    log.append(98)
                    "a" + 1
                pass
            finally:
                i = 0
                while i < 2:
                    i += 1
                    if i == 0: continue
                    continue
                    raise UnicodeError("u")
                try:
                    return 8
                    raise AttributeError("a") from StopIteration(3)
                    log.append(55)
                finally:
                    log.append(74)
                if not log:
                    log.append(22)
            pass
        else:
            for i in [0, 1]:
                try:
                    break
                    log.append(86)
                except* (KeyError, TypeError) as e:
                    log.append(repr(e))
                    log.append(90)
                    log.append(69)
                    pass
                else:
                    raise LookupError("l")
                finally:
                    raise RuntimeError from StopIteration(3)
                log.append(43)
                try:
                    log.append(59)
                    if False: raise 5
                    raise Exception("e", 1)
                except LookupError:
                    if i == 0: continue
                    break
                    pass
                finally:
                    "a" + 1
        finally:
            try:
                if log:
                    raise RuntimeError
                with cm('x', leave=KeyError('leave')):
                    log.append(16)
                    log.append(8)
            finally:
                raise
            try:
                if 0:
                    log.append(30)
                    log.append(13)
                i = 0
                while i < 2:
                    i += 1
                    if True: raise StopIteration(3)
                try:
                    raise
                except int as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(18)
                    raise NotImplementedError from ZeroDivisionError()
                    if False: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    pass
                except:
                    log.append(42)
                finally:
                    if True: raise RuntimeError
            finally:
                raise
        raise OSError("gone") from TypeError
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("2", probe_2)
def probe_3():
    i, j, x, flag = 1, -978980997525204975785431751120723492993930334741360609, 1e-5, False
    s, t, items = '+5', '1', [-5, -3]
    return (lambda v, *, w=round((--11.5 if (j not in items) else min(0.0, i))): (isinstance(sum(items), int) or ((i < -2 <= 0 != 99.995) or (items is None))))((lambda v, *, w=(items.count(-6) % 2): True)((max(-5, j) // abs(-2))))
probe("3", probe_3)
probe("4", lambda: (bisect.bisect_left([1, 3, 5, 7], 4, -5, key=abs)))
def probe_5():
    w, p, name = 2, 1, 'Ada'
    return f'''{w} {w + 1} {w:5} '''
probe("5", probe_5)
def probe_6():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = (n := t(0)) + n * t(2)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
def probe_7():
    def f():
        if 0: yield
        int("x")
    g = f()
    for act in (lambda: list(g), lambda: g.gi_frame is None, lambda: g.throw(ValueError("in")), lambda: g.throw(ValueError("in")),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("7", probe_7)
probe("8", lambda: (list(frozenset({29, 17, 38}))))
def probe_9():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: str = 'd'
        b: int = -2
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return astuple(C(a=1))
probe("9", probe_9)
def probe_10():
    V, V2, T = datetime.timedelta(days=128, seconds=57782, microseconds=-1), datetime.timedelta(days=309, seconds=-57009, microseconds=0), datetime.timedelta(days=-263, seconds=79879, microseconds=1)
    return V * 3
probe("10", probe_10)
def probe_11():
    def f():
        try:
            if True:
                raise RuntimeError from None
                try:
                    log.append(96)
                    log.append(39)
                    [][1]
                except* ValueError:
                    log.append(49)
                    log.append(72)
                    log.append(33)
                    pass
                except* OSError as e:
                    log.append(repr(e))
                    pass
                if not log:
                    log.append(30)
                    log.append(29)
                else:
                    log.append(72)
                    assert 0, "no"
                    del nothing
            else:
                raise
                try:
                    "a" + 1
                except ExceptionGroup:
                    log.append(45)
                    1 / 0
                    pass
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(35)
                    log.append(40)
                    pass
                else:
                    if True: raise IndexError(1, 2)
                    next(iter([]))
                    if True: raise Exception("e", 1)
                finally:
                    int("x")
            log.append(34)
            log.append(91)
        finally:
            return 0
            log.append(15)
            if True: raise ZeroDivisionError()
        raise UnicodeError("u")
        for i in ():
            if True: raise NotImplementedError
            if log:
                try:
                    log.append(23)
                    raise
                except OSError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise E2 from StopIteration(3)
                    return 9
                    log.append(2)
                    pass
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(5)
                    log.append(78)
                    raise RuntimeError from ValueError("v")
                    pass
                finally:
                    next(iter([]))
            else:
                try:
                    assert 0, "no"
                finally:
                    log.append(52)
                    if i == 0: continue
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("11", probe_11)
probe("12", lambda: ("{k!:<0} {1} {k.}".format(range(-4), ' 42 ')))
probe("13", lambda: (frozenset.__eq__(-2, {40})))
def probe_14():
    log = []
    class D:
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
        log.append(C().y)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("14", probe_14)
def probe_15():
    def f():
        if 0: yield
        return 2
        try:
            int("x")
            try:
                log.append(73)
                raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from TypeError
                log.append((yield))
            finally:
                log.append(56)
                if False: raise TypeError
                del nothing
            got = yield 9
            log.append(got)
        except Exception as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            raise "text"
            if True: raise GeneratorExit
            pass
        raise Exception("e", 1) from StopIteration(3)
    g = f()
    for act in (lambda: g.throw(ValueError, "old"), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("15", probe_15)
probe("16", lambda: (not ('one two  three')))
def probe_17():
    def f():
        if 0: yield
        log.append(98)
        raise
        log.append(35)
    g = f()
    for act in (lambda: g.send(None), lambda: g.throw(GeneratorExit), lambda: next(g), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("17", probe_17)
def probe_18():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: list = field(default_factory=list)
        b: int
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__match_args__
probe("18", probe_18)
def probe_19():
    i, j, x, flag = 7, 0XAB, 1e23, True
    s, t, items = '', '1', [9, -3, 6, 1, 5, 2]
    return min((abs(4.24067) / -j), ord(('-' + flag)[0]))
probe("19", probe_19)
probe("20", lambda: (format(True, "o")))
probe("21", lambda: ([*',']))
def probe_22():
    w, p, name = 0, 5, 'Ada'
    return f"""{[99.995]:^{w * 2}} """
probe("22", probe_22)
def probe_23():
    import inspect
    def f(*args): pass
    return str(inspect.signature(f))
probe("23", probe_23)
def probe_24():
    log = []
    class D:
        def __delete__(self, o): log.append('delete')
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
        del C().q
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("24", probe_24)
probe("25", lambda: ("{k!a:_s}".format([7], [(8, 'a'), (-2, '1'), (5, 'o'), (-2, ','), (-3, 'o'), (-4, '.')], k={False: {4: 6, (0, '-'): 'X', 8.5: 'b'}, 2.5: 9, False: {(2, '1'): ''}, False: 3.10845841372141e-4})))
def probe_26():
    w, p, name = 3, 4, 'Ada'
    return f'''{[-12.15]} {(lambda: 5)():{w}.{p}f} '''
probe("26", probe_26)
probe("27", lambda: ((slice(5)) < slice(None, -1)))
probe("28", lambda: (frozenset.intersection(frozenset(set()), {15, 23, 21, 1, 34, 24})))
def probe_29():
    a = b = c = d = '-'
    subject = range(3)
    try:
        match subject:
            case 0:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("29", probe_29)
def probe_30():
    class V(tuple):
        def __invert__(self, *a): return b'x'
    V = V()
    return ~V
probe("30", probe_30)
def probe_31():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        @property
        def size(self):
            return 5
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    try:
        result = [c.__name__ for c in C.__mro__]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("31", probe_31)
probe("32", lambda: (math.lcm(-4, -2)))
def probe_33():
    w, p, name = 10, 3, 'Ada'
    return f'''{(lambda: 5)():>{w}} '''
probe("33", probe_33)
def probe_34():
    N = namedtuple('N', '_x')
    return [*N(1, 2)]
probe("34", probe_34)
def probe_35():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner(x=4):
            pass
            y = [x]
            log.append(x)
            def inner():
                del x
                y = [x]
                for x in range(2): pass
                return x
            inner()
            x: int
            return (x, y)
        log.append(inner())
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    V, V2, T = datetime.date(1943, 10, 5), datetime.date(1970, 6, 25), datetime.timedelta(days=224, seconds=-48061, microseconds=1)
    return bool(V)
probe("36", probe_36)
def probe_37():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        @property
        def size(self):
            return 5
    try:
        result = delattr(B(), 'label')
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
probe("38", lambda: (int.from_bytes([3, 1, 9, -2], "big")))
def probe_39():
    i, j, x, flag = 7, -29463, 0.0, True
    s, t, items = 'spam', 'a', [-2, -5, -1, 0]
    return 9
probe("39", probe_39)
