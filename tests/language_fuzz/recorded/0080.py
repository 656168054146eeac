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
    def f():
        try:
            for i in ():
                if True: raise 5
                if True:
                    log.append(34)
                else:
                    [][1]
                log.append(11)
            with (cm('p'), cm('q') as q):
                if log:
                    return log
                    undefined
                else:
                    if False: raise LookupError("l")
                    raise KeyError("k") from IndexError(1, 2)
                    {}["k"]
                i = 0
                while i < 2:
                    i += 1
                    if i == 0: continue
                    log.append(29)
                    log.append(12)
                try:
                    1 / 0
                except int as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(42)
                    pass
                except (KeyError, TypeError):
                    next(iter([]))
                    next(iter([]))
                    raise int from IndexError(1, 2)
                    pass
                finally:
                    log.append(61)
                    return log
        except (KeyError, TypeError):
            {}["k"]
            pass
        else:
            try:
                assert 0, "no"
                log.append(11)
                for i in range(3):
                    assert 0, "no"
            except* OSError as e:
                log.append(repr(e))
                log.append(74)
                pass
            except* ValueError as e:
                log.append(repr(e))
                log.append(72)
                try:
                    log.append(15)
                    log.append(74)
                finally:
                    log.append(25)
                    next(iter([]))
                pass
            else:
                for i in ():
                    log.append(68)
                log.append(44)
                try:
                    log.append(21)
                    return log
                    len(5)
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    return 8
                    pass
                else:
                    log.append(7)
                    raise GeneratorExit
                    log.append(72)
                finally:
                    return
                    next(iter([]))
                    assert 0, "no"
        if True:
            if not log:
                i = 0
                while i < 2:
                    i += 1
                    log.append(33)
                    if False: raise "text"
                else:
                    log.append(92)
            else:
                try:
                    if False: raise GeneratorExit
                    log.append(75)
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    if False: raise NotImplementedError
                    pass
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    return log
                    log.append(10)
                    if False: raise E2
                    pass
                else:
                    log.append(10)
                    log.append(57)
                finally:
                    log.append(97)
                    log.append(62)
                return 7
                with (cm('p'), cm('q') as q):
                    assert 0, "no"
                    log.append(51)
                    len(5)
            if 0:
                try:
                    log.append(9)
                    int("x")
                finally:
                    1 / 0
                    assert 0, "no"
                    next(iter([]))
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("0", probe_0)
def probe_1():
    def f():
        if len(log) > 2:
            with cm('a') as c:
                raise
                log.append(80)
                log.append(68)
            next(iter([]))
            try:
                return
            except E1 as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                len(5)
                None.a
                pass
            except int:
                undefined
                log.append(81)
                len(5)
                pass
        else:
            i = 0
            while i < 2:
                i += 1
                log.append(7)
                try:
                    continue
                finally:
                    return
                    log.append(72)
                log.append(35)
            else:
                log.append(11)
            for i in [0, 1]:
                for i in range(3):
                    if i == 0: continue
        raise E2 from KeyError("k")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("1", probe_1)
def probe_2():
    def f():
        if 0: yield
        log.append(15)
    g = f()
    for act in (lambda: g.throw(KeyError), lambda: g.send(1),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("2", probe_2)
probe("3", lambda: (int('2264', 36)))
def probe_4():
    class P:
        def __eq__(self, o): return ('eq', type(o).__name__)
        def __repr__(self): return 'P'
    class Q(P):
        def __eq__(self, o): return ('eq', type(o).__name__)
        def __repr__(self): return 'Q'
    result = [1] == {}
    return result
probe("4", probe_4)
def probe_5():
    w, p, name = 8, 0, 'Ada'
    return f'''{name[0]= } '''
probe("5", probe_5)
def probe_6():
    class C(enum.IntEnum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 3
    return isinstance(C.RED, int)
probe("6", probe_6)
def probe_7():
    i, j, x, flag = -3, 32187, 1e-5, True
    s, t, items = '٣', '\n', []
    return [v + round(abs((x ** 3))) for v in sorted(list({v: v * 2 for v in [v for v in []]}.values()))]
probe("7", probe_7)
def probe_8():
    class C(int, enum.Enum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 3
    return C.RED.value, C.RED.name
probe("8", probe_8)
def probe_9():
    V, V2, T = datetime.timedelta(days=-199, seconds=-55785, microseconds=-1), datetime.timedelta(days=-240, seconds=-47240, microseconds=-1), datetime.timedelta(days=-238, seconds=-72999, microseconds=500000)
    return V.replace(year=2001)
probe("9", probe_9)
def probe_10():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case {'a': [], **a}:
                log.append(0)
            case [K.ONE, *a, b]:
                log.append(1)
            case str(float()):
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("10", probe_10)
def probe_11():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
        def __getattr__(self, name):
            log.append(name)
            return 1
    class D(C):
        label = 'd'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('__dict__',)
    class E(A):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return type(self).__name__, __class__.__name__
    try:
        result = E().run()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
def probe_12():
    class P:
        def __floordiv__(self, o): return 'floordiv'
        def __rfloordiv__(self, o): return 1 / 0
        def __ifloordiv__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        def __floordiv__(self, o): return 'floordiv'
        def __rfloordiv__(self, o): return ('rfloordiv', type(o).__name__)
        def __ifloordiv__(self, o): return 'ifloordiv'
        def __repr__(self): return 'Q'
    it = P()
    it //= {}
    result = it
    return result
probe("12", probe_12)
def probe_13():
    class P:
        def __ne__(self, o): return 1 / 0
        def __ne__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        def __ne__(self, o): return self
        def __repr__(self): return 'Q'
    result = [1] != (1,)
    return result
probe("13", probe_13)
def probe_14():
    class V(str):
        def __length_hint__(self, *a): return [1, 2]
    V = V()
    return list(V)
probe("14", probe_14)
probe("15", lambda: (dict.fromkeys([7, 9, 4, -3, -3, 0], 6.0542240)))
def probe_16():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('label',)
    class D(B, C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
    class E():
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return super(E, self).run(n=n + 2)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
        __slots__ = ('__dict__',)
    try:
        result = E.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("16", probe_16)
probe("17", lambda: ("{} {k!} {:".format([9, 8, 2, 8], k=3.25, w=8)))
probe("18", lambda: ("{} {k.real:30.10}".format('title Case', k=frozenset({31, 16, 39, 36, 26, 30}), w=8)))
def probe_19():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        y.append(1)
        y = [x]
        def inner(z=x):
            pass
            x += 1
            def inner(x=4):
                log.append(y)
                log.append(undefined_name)
                return (x, y)
            inner()
            del x
            return (x, y)
        return inner
        log.append(y)
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
probe("20", lambda: (round(8.16, -3)))
def probe_21():
    class P:
        pass
        def __repr__(self): return 'P'
    class Q:
        def __le__(self, o): return NotImplemented
        def __ge__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = None <= (1,)
    return result
probe("21", probe_21)
def probe_22():
    def f():
        raise
        try:
            return log
            for i in ():
                if len(log) > 2:
                    raise ZeroDivisionError()
                    log.append(8)
                    return -5
            log.append(43)
        finally:
            if len(log) > 2:
                return log
                log.append(83)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("22", probe_22)
def probe_23():
    def f():
        if 0: yield
        try:
            log.append(37)
            try:
                log.append(29)
                log.append((yield))
            except StopIteration as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(27)
                got = yield 4
                log.append(got)
                log.append(75)
                pass
            except:
                log.append(7)
            else:
                log.append(78)
                raise StopIteration(3) from StopIteration(3)
                log.append(0)
            raise
        finally:
            log.append((yield))
            if not log:
                log.append(3)
        with cm('s', True):
            try:
                log.append(52)
                log.append(96)
                got = yield from sub()
                log.append(got)
            except* (KeyError, TypeError) as e:
                log.append(repr(e))
                raise GeneratorExit
                log.append(56)
                pass
            except* OSError as e:
                log.append(repr(e))
                log.append(69)
                raise Exception("e", 1)
                pass
            with cm('a'), cm('b', True):
                yield 5
                1 / 0
                log.append(96)
    g = f()
    for act in (lambda: next(g), lambda: next(g), lambda: g.throw(5), lambda: g.close(), lambda: g.throw(5),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("23", probe_23)
probe("24", lambda: (str.maketrans('', 'b', '.')))
def probe_25():
    class P:
        def __gt__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __lt__(self, o): return 'lt'
        def __gt__(self, o): return self
        def __repr__(self): return 'Q'
    result = 1 < 1.5
    return result
probe("25", probe_25)
def probe_26():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a: int = (1, 8)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("26", probe_26)
def probe_27():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = (lambda a=t(9), *, b=t(9): (a, b))(t(0))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("27", probe_27)
probe("28", lambda: (str.maketrans('\n', 'p', 'ab')))
def probe_29():
    class V(dict):
        def __setattr__(self, *a): return b'x'
        def __neg__(self, *a): return 'text'
    V = V()
    V.x = 1
    return 1
probe("29", probe_29)
probe("30", lambda: ("{[0]} { 0:1,.6}".format('\x7f', False, True, k=int, w=8)))
probe("31", lambda: (float(-87188)))
def probe_32():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case bool():
                log.append(0)
            case (-1, a) if subject:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("32", probe_32)
probe("33", lambda: (float(0b0)))
probe("34", lambda: (format(9, "n")))
def probe_35():
    w, p, name = 7, 1, 'Ada'
    return f"""{ b'"' } {[-8.7815798705621838]= :=<5} {(lambda: 5)()} """
probe("35", probe_35)
def probe_36():
    a, *b = {'=': {-5: '%', -3.5: 1e23, 7: 4.8296066393089}, 3: None, None: ' ', 1: ('ab', '.', True, True, 6438)}
    return a, b
probe("36", probe_36)
def probe_37():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(0) < t(8) < t(3) > t(6)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
def probe_38():
    i, j, x, flag = 5, 35124, 2.2250738585072014e-308, False
    s, t, items = 'ab', 'p', [-6, 4, -3, -3]
    return ([3, 9, -4, 0][i % 3] ** 0)
probe("38", probe_38)
probe("39", lambda: (format(123456789.125, "5.3n")))
