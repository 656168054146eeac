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

probe("0", lambda: (bytearray(b'\x00e')))
def probe_1():
    class V:
        def __init__(self, *a): return a
        __add__ = None
    V = V()
    return V
probe("1", probe_1)
def probe_2():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
    class C(B):
        label = 'c'
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = C().run()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("2", probe_2)
def probe_3():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(undefined_name)
        log.append(x)
        def inner(x=4):
            y = 8
            y = [x]
            def inner():
                x = 7
                pass
            inner()
            return (x, y)
        inner()
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("3", probe_3)
def probe_4():
    class V:
        def __float__(self, *a): return 2.5
        __reversed__ = None
    V = V()
    return math.sqrt(V)
probe("4", probe_4)
def probe_5():
    def f():
        if 0: yield
        yield from iter(())
        try:
            try:
                raise E1("mine") from StopIteration(3)
                log.append((yield))
            except StopIteration as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                return 2
                pass
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                raise
                pass
        except ():
            raise RuntimeError
            try:
                yield from iter(())
            except Exception:
                log.append(50)
                log.append(92)
                got = yield 9
                log.append(got)
                pass
            except RuntimeError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                yield 0
                pass
            finally:
                if True: raise Exception("e", 1)
                if True: raise StopIteration(3)
            raise NotImplementedError
            pass
        else:
            log.append(72)
    g = f()
    for act in (lambda: g.throw(5), lambda: g.throw(5), lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("5", probe_5)
def probe_6():
    N = namedtuple('N', 'x y')
    return hash(N(1, 2)) == hash((1, 2))
probe("6", probe_6)
def probe_7():
    class V(float):
        def __copy__(self, *a): return {}
    V = V()
    return copy.copy(V)
probe("7", probe_7)
def probe_8():
    class C(enum.Flag):
        RED = 1
        GREEN = enum.auto()
        BLUE = 4
    return type(C.RED)
probe("8", probe_8)
def probe_9():
    def t(v):
        log.append(v)
        if v == 9: raise ValueError(v)
        return v
    d = {}
    try:
        result = f"{t(4):{t(2)}}{t(3)!r}"
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("9", probe_9)
def probe_10():
    i, j, x, flag = 2, -32766, 0.0, True
    s, t, items = '"', 'p', [3, 1, 1, 2, -4, 9]
    return (min(abs(abs(x)), (n := items.count(-4))) ** 3)
probe("10", probe_10)
def probe_11():
    N = namedtuple('N', '')
    return N(1, 2)._asdict()
probe("11", probe_11)
def probe_12():
    w, p, name = 7, 0, 'Ada'
    return f"""{ {'a': w}['a']:>{w}} {{}} {w + 1=} """
probe("12", probe_12)
def probe_13():
    class V(str):
        def __delattr__(self, *a): raise AttributeError("no")
    V = V()
    del V.x
    return 1
probe("13", probe_13)
def probe_14():
    class C(str, enum.Enum):
        RED = 'R'
        GREEN = enum.auto()
        BLUE = 'B'
        @property
        def low(self): return self.name.lower()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C.PURPLE
probe("14", probe_14)
def probe_15():
    def f(a=2, b=4, c=-5, *, d, e, f=3):
        return [a, b, c, d, e, f]
        yield
    return list(f(0, 6, 8, f=2, alpha=9, e=8))
probe("15", probe_15)
def probe_16():
    def f():
        try:
            with cm('s', True):
                next(iter([]))
                log.append(30)
            with cm('s', True):
                log.append(19)
            i = 0
            while i < 2:
                i += 1
                break
                try:
                    raise TypeError from ZeroDivisionError()
                    return log
                    log.append(74)
                except* ValueError as e:
                    log.append(repr(e))
                    log.append(63)
                    raise IndexError(1, 2)
                    pass
            else:
                log.append(26)
        except E1 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            1 / 0
            pass
        except ():
            try:
                for i in ():
                    raise AssertionError from ZeroDivisionError()
                    log.append(48)
                    log.append(92)
                try:
                    log.append(99)
                    log.append(39)
                    raise
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise ZeroDivisionError() from KeyError("k")
                    pass
                finally:
                    raise NotImplementedError from KeyError("k")
            finally:
                log.append(68)
            log.append(55)
            pass
        else:
            try:
                try:
                    if True: raise UnicodeError("u")
                    log.append(95)
                except* KeyError as e:
                    log.append(repr(e))
                    log.append(67)
                    raise
                    log.append(93)
                    pass
                except* OSError as e:
                    log.append(repr(e))
                    log.append(15)
                    pass
                if False: raise "text"
            finally:
                log.append(76)
                try:
                    len(5)
                    return
                finally:
                    {}["k"]
            try:
                raise OSError("gone")
                if log:
                    undefined
                    undefined
                else:
                    raise OSError("gone") from TypeError
                try:
                    raise
                except* ValueError as e:
                    log.append(repr(e))
                    raise
                    log.append(37)
                    undefined
                    pass
                finally:
                    return
            finally:
                i = 0
                while i < 2:
                    i += 1
                    log.append(81)
                else:
                    log.append(92)
                    log.append(9)
                    log.append(58)
                for i in [0, 1]:
                    log.append(57)
                    raise
                    raise
                else:
                    return 2
                    assert 0, "no"
                log.append(40)
            try:
                if False: raise E2
            finally:
                try:
                    len(5)
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(12)
                    raise UnicodeError("u")
                    pass
                except (KeyError, TypeError) as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise E1("mine") from ZeroDivisionError()
                    raise RuntimeError
                    log.append(66)
                    pass
                else:
                    return log
                    log.append(53)
                    log.append(15)
        finally:
            try:
                [][1]
                log.append(29)
                try:
                    next(iter([]))
                except* OSError as e:
                    log.append(repr(e))
                    log.append(91)
                    pass
                except* ValueError as e:
                    log.append(repr(e))
                    log.append(7)
                    log.append(39)
                    log.append(31)
                    pass
                else:
                    log.append(32)
            except OSError:
                raise
                log.append(18)
                log.append(78)
                pass
            except E1 as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    log.append(21)
                    raise
                    raise GeneratorExit from IndexError(1, 2)
                except* OSError as e:
                    log.append(repr(e))
                    log.append(88)
                    pass
                except* KeyError:
                    raise AttributeError("a") from StopIteration(3)
                    raise ImportError("i", name="m")
                    pass
                else:
                    return -6
                    log.append(74)
                log.append(21)
                pass
            finally:
                try:
                    len(5)
                    raise E2 from TypeError
                finally:
                    return
                    raise GeneratorExit
                try:
                    len(5)
                    log.append(11)
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(63)
                    log.append(41)
                    pass
                else:
                    log.append(17)
            raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("16", probe_16)
def probe_17():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class D(A, C):
        label = 'd'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
    class E(A):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return type(self).__name__, __class__.__name__
    try:
        result = E().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case {'a': Point(), **a}:
                log.append(0)
            case [float(), _]:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("18", probe_18)
def probe_19():
    class V:
        def __invert__(self, *a): return -1
    V = V()
    return ~V
probe("19", probe_19)
def probe_20():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True)
    class C:
        a: str = 'd'
        _: KW_ONLY
        c: int
    @dataclass(order=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return [f.name for f in fields(C)]
probe("20", probe_20)
def probe_21():
    i, j, x, flag = 5, -1, 1e-7, False
    s, t, items = 'one two  three \r\n Σς title Case', '=', [5, -3]
    return (sum([round(x, 2), (1.084293842032084 if flag else 123456789.125), (x if True else x)]) if all((n := items)) else abs(all([7, 2, 6, -1, 4, -5, -4])))
probe("21", probe_21)
def probe_22():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == 1:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("22", probe_22)
probe("23", lambda: ("{k.:#0_%} {2!s} {}".format(['12', 'one two  three', -6], -3, k=['ab', '.'], w=8)))
probe("24", lambda: (int('ééé')))
probe("25", lambda: (int(' 1606938044258990275541962092341162602522202993782792835301375', 37)))
probe("26", lambda: (operator.countOf([8, -4, 5])))
def probe_27():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        a: list = field(default_factory=list)
        b: int = field(default=3, repr=False)
    @dataclass(order=True, eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C()
probe("27", probe_27)
def probe_28():
    class P:
        def __imatmul__(self, o): return 'imatmul'
        def __repr__(self): return 'P'
    class Q:
        def __matmul__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = P() @ 1.5
    return result
probe("28", probe_28)
def probe_29():
    def f():
        if 0: yield
        log.append(41)
    g = f()
    for act in (lambda: g.throw(KeyError), lambda: g.gi_frame is None, lambda: g.throw(ValueError("in")), lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("29", probe_29)
probe("30", lambda: (bytearray(-4)))
def probe_31():
    class C(enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 3
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C.RED == 1
probe("31", probe_31)
def probe_32():
    def f():
        if 0: yield
        log.append(49)
        try:
            log.append(64)
            with cm('a'), cm('b', True):
                [][1]
                return
                if True: raise ImportError("i", name="m")
        except* OSError:
            if True: raise "text"
            yield from iter(())
            try:
                log.append(96)
                yield from sub()
                log.append(32)
            except* Exception as e:
                log.append(repr(e))
                log.append(45)
                yield 4
                pass
            finally:
                log.append(92)
                yield 6
                yield from [7, 8]
            pass
        except* Exception as e:
            log.append(repr(e))
            log.append(57)
            yield from "xy"
            pass
        else:
            got = yield from sub()
            log.append(got)
            1 / 0
            try:
                raise KeyError("k")
                log.append(46)
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(6)
                got = yield 0
                log.append(got)
                next(iter([]))
                pass
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: list(g), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("32", probe_32)
def probe_33():
    N = namedtuple('N', 'x, y z')
    return hash(N(1, 2)) == hash((1, 2))
probe("33", probe_33)
probe("34", lambda: ((ChainMap({None: -4, -6: -4, True: 4, (4, ','): -3})).__getitem__('\n')))
def probe_35():
    w, p, name = 12, 2, 'Ada'
    return f'''{w} {{}} {name if w else 0:^{w * 2}} '''
probe("35", probe_35)
probe("36", lambda: (oct(slice(5, None))))
probe("37", lambda: ("{-1}".format('²', [9], w=8)))
def probe_38():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case int() | []:
                log.append(0)
            case 2.5:
                log.append(1)
            case Point(int() | {}, zz=[bool(), *a]):
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("38", probe_38)
def probe_39():
    class P:
        def __matmul__(self, o): return 1 / 0
        def __rmatmul__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __matmul__(self, o): return NotImplemented
        def __rmatmul__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = P() @ 1.5
    return result
probe("39", probe_39)
