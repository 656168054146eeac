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
        if not log:
            try:
                raise
                i = 0
                while i < 2:
                    i += 1
                    raise
                    [][1]
                try:
                    log.append(59)
                    log.append(82)
                    raise ValueError("v") from ZeroDivisionError()
                finally:
                    return log
                    raise
                    log.append(52)
            finally:
                return log
                log.append(56)
            return
            if 0:
                try:
                    log.append(66)
                    None.a
                except (KeyError, TypeError) as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(74)
                    1 / 0
                    raise
                    pass
                except RuntimeError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise NotImplementedError from ValueError("v")
                    log.append(82)
                    if True: raise KeyError("k")
                    pass
                if not log:
                    undefined
                    log.append(87)
                    log.append(57)
            else:
                with (cm('p'), cm('q') as q):
                    log.append(82)
                    log.append(32)
                    log.append(29)
                log.append(66)
        else:
            try:
                for i in [0, 1]:
                    int("x")
            finally:
                try:
                    raise AttributeError("a") from IndexError(1, 2)
                    log.append(9)
                finally:
                    log.append(26)
            try:
                log.append(32)
            except KeyError:
                try:
                    assert 0, "no"
                    log.append(90)
                    log.append(18)
                except* ValueError:
                    log.append(2)
                    log.append(51)
                    int("x")
                    pass
                log.append(94)
                raise ValueError("v") from IndexError(1, 2)
                pass
            else:
                with cm('x', leave=KeyError('leave')):
                    raise ImportError("i", name="m")
                log.append(5)
            finally:
                return log
                "a" + 1
                for i in range(3):
                    raise
                    if i == 0: continue
                    log.append(61)
                else:
                    log.append(58)
            raise
        try:
            for i in range(3):
                log.append(54)
                log.append(15)
            else:
                if len(log) > 2:
                    [][1]
            if True: raise E1("mine")
            log.append(97)
        finally:
            with cm('a'), cm('b', True):
                log.append(54)
                try:
                    log.append(31)
                except E2:
                    return log
                    {}["k"]
                    log.append(69)
                    pass
                except ValueError:
                    return 7
                    pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("0", probe_0)
def probe_1():
    N = namedtuple('N', 'class')
    return N.x.__doc__
probe("1", probe_1)
probe("2", lambda: (([5, 32518, 5, 6, 4])(True)))
def probe_3():
    it = {}
    del it[',']
    return it
probe("3", probe_3)
probe("4", lambda: (len(*(lambda a, b: (a, b)))))
def probe_5():
    class P:
        def __le__(self, o): return ('le', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        pass
        def __repr__(self): return 'Q'
    result = [1] <= Q()
    return result
probe("5", probe_5)
def probe_6():
    w, p, name = 6, 4, 'Ada'
    return f"""{6:{w}.{p}f}é{name if w else 0!a:=30F}é{w} """
probe("6", probe_6)
probe("7", lambda: (dict.popitem({})))
probe("8", lambda: (tuple()))
def probe_9():
    log = []
    class A():
        label = 'a'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class B():
        label = 'b'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
        __slots__ = ('x',)
    class C(A, B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        @property
        def size(self):
            return super().size + 1
    class D(C, B):
        label = 'd'
        @property
        def size(self):
            return super().size + 1
    try:
        result = D.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("9", probe_9)
probe("10", lambda: (type([-6, 5]).__name__, type([-6, 5]).__mro__))
def probe_11():
    w, p, name = 12, 3, 'Ada'
    return f"""{w} { {'a': w}['a']:e} {w} """
probe("11", probe_11)
def probe_12():
    def t(v):
        log.append(v)
        if v == 14: raise ValueError(v)
        return v
    d = {}
    try:
        result = {x: t(y) for x, y in [(t(2), t(7)), (t(7), t(0))]}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("12", probe_12)
def probe_13():
    class C:
        @staticmethod
        def m(x, a, b, c, *args, d):
            return [a, b, c, d, args]
    return C.m()
probe("13", probe_13)
def probe_14():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == -1:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("14", probe_14)
probe("15", lambda: (json.loads('NaN')))
def probe_16():
    it = ChainMap({'X': 'p', 'l': 6.92042, 5: None}, {'é': 4, '\n': 4, -5: 'é'}, {1.5: None, True: 'one two  three'})
    return it.popitem(), it
probe("16", probe_16)
def probe_17():
    w, p, name = 1, 1, 'Ada'
    return f'''{0.1!a}é{ {'a': w}['a']}é{w} '''
probe("17", probe_17)
def probe_18():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := [1, -6, 7, -1, 1, 7]):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("18", probe_18)
probe("19", lambda: (format(1.0, "+20%")))
probe("20", lambda: (int(range(15), -6)))
def probe_21():
    class C:
        def m(self, a=-1, *args):
            return [a, args]
    return C().m(5, 5, -1)
probe("21", probe_21)
def probe_22():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        x += 1
        x = x * 2 if x else 5
        def inner(z=x):
            y = 8
            def inner():
                pass
                log.append(x)
                log.append(x)
                return x
            inner()
            x = y
            del x
            return x
        inner()
        for x in range(2): pass
        x += 1
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    N = namedtuple('N', 'x def', rename=True)
    return N._make([1])
probe("23", probe_23)
probe("24", lambda: (repr(float('-inf')), str(float('-inf'))))
def probe_25():
    def f():
        if 0: yield
        assert 0, "no"
        with cm('e', enter=ValueError('enter')):
            log.append(20)
            for i in [0, 1]:
                log.append(84)
            else:
                log.append(60)
                yield 6
                raise E2 from IndexError(1, 2)
    g = f()
    for act in (lambda: list(g), lambda: list(g), lambda: g.gi_frame is None, lambda: g.throw(GeneratorExit),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("25", probe_25)
probe("26", lambda: ("{k[a]} {{}}".format()))
def probe_27():
    class P:
        def __rmul__(self, o): return 1 / 0
        def __imul__(self, o): return ('imul', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __imul__(self, o): return self
        def __repr__(self): return 'Q'
    it = Q()
    it *= Q()
    result = it
    return result
probe("27", probe_27)
def probe_28():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case list():
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("28", probe_28)
def probe_29():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        y = [x]
        def inner():
            y = 8
            def inner():
                x = y
                pass
            inner()
            log.append(undefined_name)
            y = [x]
            pass
        return inner
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("29", probe_29)
def probe_30():
    def f():
        if 0: yield
        log.append(4)
    g = f()
    for act in (lambda: g.throw(ValueError("in")), lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("30", probe_30)
probe("31", lambda: ("{[0]} {k:x=-X} {2}".format('aXbXc', w=8)))
def probe_32():
    class C:
        def __init__(self, a, b=9, *args, c, d, e):
            self.got = [a, b, c, d, e, args]
    return C(*None, 4, *5, -2, a=-2, b=4, e=2).got
probe("32", probe_32)
def probe_33():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner(z=x):
            log.append(x)
            def inner():
                x = 7
                x = x * 2 if x else 5
                log.append(y)
                return x
            return inner
            pass
        log.append(inner())
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
def probe_34():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: str = 'd'
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1, 2, 3, 4)
probe("34", probe_34)
def probe_35():
    class V(list):
        def __getattr__(self, *a): return b'x'
        def __repr__(self, *a): return 1 / 0
    V = V()
    return V.nope
probe("35", probe_35)
def probe_36():
    N = namedtuple('N', 'x x')
    return N._fields, N._field_defaults
probe("36", probe_36)
def probe_37():
    def f():
        try:
            log.append(97)
            try:
                log.append(19)
                log.append(1)
            finally:
                len(5)
            raise IndexError(1, 2)
        except ArithmeticError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            raise int
            pass
        except E1 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            if True:
                log.append(42)
                if 0:
                    return 5
                    log.append(91)
                else:
                    log.append(99)
            else:
                with (cm('p'), cm('q') as q):
                    raise ZeroDivisionError()
                    if True: raise "text"
                try:
                    log.append(46)
                    raise "text" from TypeError
                except* (KeyError, TypeError):
                    "a" + 1
                    pass
                finally:
                    assert 0, "no"
                    return
                    if True: raise ValueError("v")
            pass
        with cm('e', enter=ValueError('enter')):
            if len(log) > 2:
                try:
                    "a" + 1
                    None.a
                finally:
                    raise OSError("gone") from None
                    None.a
                raise GeneratorExit
                if True: raise StopIteration(3)
            else:
                try:
                    raise ImportError("i", name="m")
                finally:
                    log.append(81)
                    log.append(88)
                    log.append(72)
                for i in [0, 1]:
                    if i == 0: continue
                    if False: raise int
                else:
                    raise
            with cm('a') as c:
                raise
                if 0:
                    log.append(40)
                    raise
                    log.append(97)
                log.append(25)
            with cm('s', True):
                if True:
                    if True: raise IndexError(1, 2)
                    log.append(74)
                    del nothing
                else:
                    del nothing
                    raise E1("mine") from ValueError("v")
        if log:
            return log
            raise int from KeyError("k")
        else:
            1 / 0
            for i in range(3):
                log.append(16)
                return -2
                if False: raise NotImplementedError
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("37", probe_37)
def probe_38():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x: int
        del x
        def inner(x=4):
            x = 7
            for x in range(2): pass
            def inner():
                y = [x]
                log.append(x)
                pass
            inner()
            return x
        log.append(inner())
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
def probe_39():
    class C:
        def m(self, a, b, *, c):
            return [a, b, c]
    return C().m(-3, -1, a=6, d=-6, c=9)
probe("39", probe_39)
