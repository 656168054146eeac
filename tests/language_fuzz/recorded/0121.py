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

probe("0", lambda: (float(3)))
def probe_1():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(slots=True)
    class C:
        a: list = []
        b: int = field(default=3, repr=False)
    @dataclass(slots=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C()
probe("1", probe_1)
def probe_2():
    i, j, x, flag = 5, 3, float('inf'), False
    s, t, items = 'HAM', '', [4, 5, 2]
    return (((i not in items) or (lambda v, *, w=j: False)(i)) + (flag + ~i))
probe("2", probe_2)
def probe_3():
    log = []
    class A():
        label = 'a'
        @property
        def size(self):
            return 5
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = B.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("3", probe_3)
def probe_4():
    def f():
        if 0: yield
        for i in [0, 1]:
            if True:
                log.append(40)
                log.append(66)
            else:
                return log
                if i == 1: break
                return 5
            log.append(16)
            yield from iter(())
        else:
            raise
        try:
            log.append((yield))
            return 0
            with (cm('p'), cm('q') as q):
                log.append(12)
                log.append(85)
                log.append(25)
        except E1 as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            with cm('x', leave=KeyError('leave')):
                "a" + 1
                return
            pass
        1 / 0
    g = f()
    for act in (lambda: g.send(None), lambda: g.throw(ValueError, "old"), lambda: g.throw(ValueError, "old"),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("4", probe_4)
def probe_5():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
        log.append([C().method.__name__, C.method.__qualname__, C().method.__self__.__class__])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("5", probe_5)
probe("6", lambda: (int.bit_length(None)))
def probe_7():
    N = namedtuple('1N', 'x')
    return N(1, 2) + (3,)
probe("7", probe_7)
def probe_8():
    V, V2, T = datetime.datetime(1995, 12, 6, 21, 55, 41, 5), datetime.datetime(2002, 5, 13, 20, 0, 26, 5), datetime.timedelta(days=-225, seconds=66619, microseconds=500000)
    return datetime.timezone(V)
probe("8", probe_8)
def probe_9():
    w, p, name = 4, 4, 'Ada'
    return f"""{ 99.995 !r:{w}} """
probe("9", probe_9)
def probe_10():
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
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('y', 'z')
    try:
        result = B(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("10", probe_10)
probe("11", lambda: (format('aXbXc', "=-30")))
def probe_12():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(repr=False)
    class C:
        a: int = field(kw_only=True, default=0)
        b: str = 'd'
    @dataclass(repr=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C.__match_args__
probe("12", probe_12)
def probe_13():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: list = []
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1, b=2, c=3) < C(a=1, b=2, c=3)
probe("13", probe_13)
def probe_14():
    class P:
        def __add__(self, o): return 1 / 0
        def __radd__(self, o): return ('radd', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __add__(self, o): return self
        def __radd__(self, o): return 1 / 0
        def __iadd__(self, o): return self
        def __repr__(self): return 'Q'
    result = Q() + (1,)
    return result
probe("14", probe_14)
probe("15", lambda: (b"%#0s % x" % (False, {10, 31, 12, 34, 25})))
def probe_16():
    class V(tuple):
        def __exit__(self, *a): return a
        def __enter__(self, *a): raise KeyError("k")
    V = V()
    with V as it:
        pass
    return 1
probe("16", probe_16)
def probe_17():
    def f():
        if 0: yield
        log.append((yield))
        i = 0
        while i < 2:
            i += 1
            break
            return log
        else:
            if True: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
            try:
                yield from "xy"
                got = yield 9
                log.append(got)
                if True: raise RuntimeError
            except LookupError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                {}["k"]
                log.append(13)
                raise
                pass
            except StopIteration:
                log.append(20)
                log.append(27)
                log.append(31)
                pass
            else:
                yield from [7, 8]
                log.append(75)
            finally:
                log.append(84)
                log.append(24)
    g = f()
    for act in (lambda: g.close(), lambda: g.throw(ValueError, "old"), lambda: g.send(None), lambda: g.throw(5), lambda: g.throw(5),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("17", probe_17)
def probe_18():
    class V:
        def __rdivmod__(self, *a): return None
    V = V()
    return divmod(2, V)
probe("18", probe_18)
probe("19", lambda: ("{ 0} {0.x!a:G} {!r}".format('hello world', 19157445987888542554624, len)))
probe("20", lambda: (int(str(-1.5), -1)))
probe("21", lambda: (b"%a %0- f %c" % (False, {25, 24, 1, 26}, 7)))
def probe_22():
    i, j, x, flag = 3, 9, -13.15, True
    s, t, items = 'spam', 'é', []
    return [last := v for v in [8, -4, 9, -6]]
probe("22", probe_22)
probe("23", lambda: (format('%saa', "5s")))
probe("24", lambda: ("{k.real} {k[a]}".format('1e3', [6, -5, 1, -5, 9], k=frozenset({33, 40, 30}))))
def probe_25():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        for c, *rest in []:
            pass
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("25", probe_25)
def probe_26():
    def f():
        if 0: yield
        with cm('x', leave=KeyError('leave')):
            try:
                if False: raise KeyError("k")
            finally:
                log.append((yield))
            if log:
                None.a
    g = f()
    for act in (lambda: g.gi_frame is None,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("26", probe_26)
def probe_27():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case ({'a': int(), **a}, int() | K.ONE) if log.append("guard"):
                log.append(0)
            case float():
                log.append(1)
            case str():
                log.append(2)
            case [] if False:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("27", probe_27)
def probe_28():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        log.append(x)
        def inner(x=4):
            log.append(y)
            x: int
            def inner():
                x = 7
                x += 1
                del x
                return (x, y)
            inner()
            x: int
            log.append(y)
            return (x, y)
        log.append(inner())
        y = [x]
        x = x * 2 if x else 5
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("28", probe_28)
def probe_29():
    def f():
        raise
        if True:
            log.append(72)
        else:
            with cm('a'):
                try:
                    {}["k"]
                except E1 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    pass
                except ():
                    del nothing
                    raise
                    log.append(79)
                    pass
                finally:
                    log.append(73)
        log.append(70)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("29", probe_29)
def probe_30():
    import inspect
    def f(*args, a, b): pass
    return str(inspect.signature(f))
probe("30", probe_30)
def probe_31():
    V, V2, T = datetime.timedelta(days=304, seconds=-25416, microseconds=0), datetime.timedelta(days=138, seconds=-59469, microseconds=1), datetime.timedelta(days=-386, seconds=-4478, microseconds=1)
    return V.tzinfo
probe("31", probe_31)
def probe_32():
    class V:
        def __trunc__(self, *a): return StopIteration
        __add__ = None
    V = V()
    return math.trunc(V)
probe("32", probe_32)
def probe_33():
    r = random.Random(28)
    return r.sample([8, 2, 6], 1)
probe("33", probe_33)
def probe_34():
    class P:
        def __sub__(self, o): return ('sub', type(o).__name__)
        def __rsub__(self, o): return 'rsub'
        def __isub__(self, o): return ('isub', type(o).__name__)
        def __repr__(self): return 'P'
    class Q(P):
        def __sub__(self, o): return 'sub'
        def __rsub__(self, o): return 'rsub'
        def __isub__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = P() - Q()
    return result
probe("34", probe_34)
probe("35", lambda: ("%(a)0-4.3g" % {'a': '\\', 'b': 9.9362636542, '': 1}))
def probe_36():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        @property
        def size(self):
            return super().size + 1
        def __getattr__(self, name):
            log.append(name)
            return 1
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        __slots__ = ('x',)
    try:
        result = B().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
def probe_37():
    class V:
        def __float__(self, *a): raise StopIteration
    V = V()
    return round(V)
probe("37", probe_37)
probe("38", lambda: ([*(operator.lt)]))
def probe_39():
    w, p, name = 2, 0, 'Ada'
    return f'''{w}é{(-1855)!s}é{name if w else 0:é^ E} '''
probe("39", probe_39)
