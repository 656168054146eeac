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

probe("0", lambda: ("{ 0:{w}d} {k!a}".format(k=frozenset({21, 4, 1, 19}))))
def probe_1():
    class C(str, enum.Enum):
        RED = 'R'
        GREEN = enum.auto()
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return bool(C.RED), bool(C(0))
probe("1", probe_1)
probe("2", lambda: ((ChainMap()).get(None, slice(None, 2))))
def probe_3():
    a, b = '\x85'
    return a, b
probe("3", probe_3)
probe("4", lambda: (format('HAM', "5")))
probe("5", lambda: (textwrap.shorten("tabs\tand\nnewlines  double  spaces. Next.", 8, placeholder='~')))
def probe_6():
    a = b = c = d = '-'
    subject = ['X']
    try:
        match subject:
            case (([_, *_]) as a, float(b), int() | str()):
                log.append(0)
            case Point(x=float(), y=Point()):
                log.append(1)
            case Point((str()) as a, [_, *b, bool()], Point(x=b'x', y=None)):
                log.append(2)
            case list(Point(x=True, y=dict())):
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("6", probe_6)
probe("7", lambda: (frozenset.__and__(frozenset({29, 6, 1}), {33, 8, 32})))
def probe_8():
    def f(a, b, *args):
        return [a, b, args]
    return f(3, 3, alpha=-6)
probe("8", probe_8)
def probe_9():
    i, j, x, flag = 1, -6, 0.76225329, True
    s, t, items = '½-title Case-b-', ',', [3, 8, -6, -1, -2]
    return list(filter(None, str(len(list(range(5))))))
probe("9", probe_9)
probe("10", lambda: (repr(8.988507740923533), str(8.988507740923533)))
probe("11", lambda: ("%01e|é%-4x|é%G" % (object(), 'spam', False)))
def probe_12():
    class V(str):
        def __post_init__(self, *a): return True
        def __dir__(self): return 2.5
    V = V()
    return V
probe("12", probe_12)
probe("13", lambda: (abs(...)))
def probe_14():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
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
            return super().size + 1
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        def __getattr__(self, name):
            log.append(name)
            return 1
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class D(B, A):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    try:
        result = D.make()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("14", probe_14)
def probe_15():
    class V(tuple):
        def __getattribute__(self, *a): return True
    V = V()
    return V.__class__
probe("15", probe_15)
probe("16", lambda: (repr(-9223372036854775808), str(-9223372036854775808)))
def probe_17():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 1
        BLUE = 3
        @property
        def low(self): return self.name.lower()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C(3)
probe("17", probe_17)
probe("18", lambda: (('x=1').index('o', 5, -4)))
probe("19", lambda: ("{k.real} {0[0]:#08.2X} {}".format([(9, '-'), (-3, ','), (5, 'a'), (-2, 'X')], ['title Case-one two  three-ŉ-b-', False], k=False)))
def probe_20():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[-1:] = ['1', '\n']
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("20", probe_20)
def probe_21():
    a = b = c = d = '-'
    subject = (Point(1, 2), Point(3, 4))
    try:
        match subject:
            case {'a': 'a' | str()}:
                log.append(0)
            case a if log:
                log.append(1)
            case [(True, True), *a]:
                log.append(2)
            case 'a' | K.ONE:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("21", probe_21)
def probe_22():
    class V(dict):
        def __floor__(self, *a): return 2.5
    V = V()
    return math.floor(V)
probe("22", probe_22)
def probe_23():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        y = [x]
        def inner(z=x):
            def inner(x=4):
                for x in range(2): pass
                y.append(1)
                x: int
                pass
            return inner
            x = y
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
probe("23", probe_23)
def probe_24():
    i, j, x, flag = -6, 9, 123456789.125, False
    s, t, items = 'é', '.', [-3, 8]
    return f"{((sum(items) & ord(s[0])) ^ i)}-{(sum([x, round(x, 3), abs(-3.5)]) or (sum([x, x, 4.379353323044370]) ** 2)):.2f}"
probe("24", probe_24)
probe("25", lambda: (type('b')))
probe("26", lambda: (slice(slice(None, 0, None), ['p'], int)))
def probe_27():
    a = b = c = d = '-'
    subject = ['b', 'aXbXc', -1, '😀', ()]
    try:
        match subject:
            case list():
                log.append(0)
            case Point((int()) as a, zz=Point(x=bool(), y=_)):
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("27", probe_27)
probe("28", lambda: ("{ 0}".format(-1606938044258990275541962092341162602522202993782792835301378, False)))
def probe_29():
    class V(int):
        def __exit__(self, *a): return (1, 2)
        def __enter__(self, *a): return 2.5
    V = V()
    with V:
        1 / 0
    return 1
probe("29", probe_29)
def probe_30():
    def f():
        if log:
            try:
                for i in ():
                    continue
            except E2:
                try:
                    log.append(24)
                except ():
                    undefined
                    pass
                else:
                    raise StopIteration(3) from ZeroDivisionError()
                pass
            except (KeyError, TypeError) as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    log.append(32)
                    raise
                except* OSError:
                    assert 0, "no"
                    pass
                except* KeyError as e:
                    log.append(repr(e))
                    raise
                    pass
                else:
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                pass
            except:
                try:
                    log.append(26)
                    log.append(59)
                except* KeyError:
                    "a" + 1
                    log.append(55)
                    log.append(1)
                    pass
                try:
                    log.append(4)
                    raise AttributeError("a")
                except* Exception as e:
                    log.append(repr(e))
                    raise StopIteration(3)
                    log.append(34)
                    pass
                for i in ():
                    log.append(73)
                    return 0
                else:
                    log.append(11)
            None.a
            if 0:
                log.append(90)
                return log
        "a" + 1
        with cm('a'), cm('b', True):
            try:
                with cm('e', enter=ValueError('enter')):
                    if True: raise ZeroDivisionError()
                    return log
                    log.append(36)
                if True: raise TypeError
                for i in [0, 1]:
                    int("x")
                    raise StopIteration(3)
                    raise AssertionError from TypeError
                else:
                    assert 0, "no"
            except StopIteration:
                raise E1("mine") from TypeError
                pass
            finally:
                for i in range(3):
                    raise
                    int("x")
                    {}["k"]
            log.append(66)
            log.append(97)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("30", probe_30)
def probe_31():
    def f():
        log.append(44)
        try:
            raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from IndexError(1, 2)
            log.append(82)
            log.append(72)
        finally:
            if not log:
                log.append(87)
                return
            else:
                with cm('x', leave=KeyError('leave')):
                    "a" + 1
        try:
            try:
                try:
                    return log
                except* Exception as e:
                    log.append(repr(e))
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    log.append(3)
                    pass
                except* OSError as e:
                    log.append(repr(e))
                    log.append(40)
                    None.a
                    pass
            except* (KeyError, TypeError) as e:
                log.append(repr(e))
                raise
                log.append(50)
                pass
            except* OSError as e:
                log.append(repr(e))
                raise E2
                pass
            with cm('a'), cm('b', True):
                for i in range(3):
                    log.append(65)
                    log.append(52)
                    raise
                else:
                    raise E1("mine") from StopIteration(3)
                    log.append(86)
                    log.append(68)
        finally:
            with cm('a') as c:
                return -6
            with cm('x', leave=KeyError('leave')):
                if not log:
                    log.append(18)
                    raise ZeroDivisionError() from StopIteration(3)
                else:
                    log.append(47)
                    None.a
                    log.append(88)
                log.append(4)
                try:
                    if True: raise StopIteration(3)
                    raise GeneratorExit from KeyError("k")
                    raise NotImplementedError
                except* (KeyError, TypeError) as e:
                    log.append(repr(e))
                    if True: raise UnicodeError("u")
                    log.append(48)
                    pass
                except* OSError as e:
                    log.append(repr(e))
                    raise
                    if False: raise E2
                    pass
                else:
                    1 / 0
                    raise
                    log.append(85)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("31", probe_31)
def probe_32():
    a = b = c = d = '-'
    subject = 5
    try:
        match subject:
            case str([bool(), float(), a]):
                log.append(0)
            case {'a': -2.5, **a}:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("32", probe_32)
def probe_33():
    def f():
        if 0: yield
        try:
            return
            {}["k"]
        except BaseException:
            log.append(8)
            pass
        except:
            log.append(84)
            log.append(53)
            log.append((yield))
        raise AssertionError from KeyError("k")
        if True: raise IndexError(1, 2)
    g = f()
    for act in (lambda: next(g), lambda: g.throw(GeneratorExit), lambda: g.send(1), lambda: g.send(1), lambda: g.throw(5),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("33", probe_33)
probe("34", lambda: ((True).__invert__()))
probe("35", lambda: ("%.2E%s%-i" % (7, -68064, True)))
probe("36", lambda: (([True, -15.35]).__class__))
def probe_37():
    def f(a, *, b):
        return [a, b]
    return functools.partial(f, -1, -1, b=2, e=5)(4, -4, d=5)
probe("37", probe_37)
def probe_38():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del box.w
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("38", probe_38)
probe("39", lambda: ("{0.x:05_.1}".format(['title Case', 1800836775275494468819579175], k=range(-6))))
