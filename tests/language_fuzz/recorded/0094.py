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
    class V:
        def __setitem__(self, *a): return b'x'
        def __floor__(self, *a): raise AttributeError("no")
    V = V()
    V[0] = 1
    return 1
probe("0", probe_0)
def probe_1():
    class C:
        def m(self):
            return []
    return C().m(*(), e=3, a=-6)
probe("1", probe_1)
probe("2", lambda: ("{1:<+z8f} {k[a]:.3} {0.x:8F}".format(False, k=['a', 'o', '-', ' ', ' '])))
probe("3", lambda: (functools.partial(divmod, int)))
def probe_4():
    i, j, x, flag = 1, 9223372036854775810, 1.0, False
    s, t, items = 'title Case', 'é', [7, -4, -2, -6, 6, 0, 1]
    return -float(2)
probe("4", probe_4)
def probe_5():
    class C(['b']): pass
    return C.__mro__
probe("5", probe_5)
def probe_6():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := ((1, 2), [-3, 3, 2, 3, -4, -3, 6])):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("6", probe_6)
def probe_7():
    i, j, x, flag = 6, 36893488147419103233, 99.995, True
    s, t, items = 'spam', 'o', [0, 0, 2, 9, 3, 4, 7]
    return repr(flag).startswith(s[1:-1])
probe("7", probe_7)
def probe_8():
    def f(a=-2, b=-5, c=1, *, d=-3):
        return [a, b, c, d]
    return functools.partial(f, 3, -4, 1, f=-5, zz=6, b=-4)(1, 6, 5, b=8, c=-1, d=4, **{1: 2})
probe("8", probe_8)
def probe_9():
    class V(tuple):
        def __bytes__(self, *a): return True
        def __ceil__(self, *a): return [1, 2]
    V = V()
    return bytes(V)
probe("9", probe_9)
probe("10", lambda: ("{ 0} {:".format(-3, k=len, w=8)))
def probe_11():
    log = []
    class A():
        label = 'a'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
        __slots__ = ('label',)
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        @property
        def size(self):
            return super().size + 1
    class D(A, B):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super(D, self).run(n=n + 2)
        @property
        def size(self):
            return super().size + 1
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class E():
        label = 'e'
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = isinstance(E(), A), issubclass(A, E)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
def probe_12():
    i, j, x, flag = 9, -6, 2.5, True
    s, t, items = '', '-', [4]
    return f"{items[i % 3]}-{-x:.2f}"
probe("12", probe_12)
probe("13", lambda: ("%(a)+8.0i" % {'a': {-1.5: 100.0, False: [1152921504606846977, 92854, 3], -4: -4, 'ab': 2}, 'b': -3, '': 1}))
probe("14", lambda: (format('é', "^.10s")))
def probe_15():
    i, j, x, flag = 5, 2147483650, 4.54, True
    s, t, items = '½', '1', [-4, 5, 5, -1, 4, 0]
    return (bool(('p' + t)) if ((True or flag) and any(v > -1 for v in [5, -5, 3, 5])) else (True if (not flag) else (j < 3 <= -4 != 6.125)))
probe("15", probe_15)
def probe_16():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: int = field(init=False, default=9)
        b: typing.ClassVar[int] = 4
        c: int = 5
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return S(1, 2)
probe("16", probe_16)
probe("17", lambda: ("%.%%12F%.0s" % (19117,)))
def probe_18():
    N = namedtuple('N', 'class')
    return N(1, 2)._asdict()
probe("18", probe_18)
def probe_19():
    def f():
        with (cm('p'), cm('q') as q):
            raise AttributeError("a")
            if log:
                log.append(6)
                raise
                for i in range(3):
                    log.append(20)
                    if i == 1: break
                else:
                    log.append(54)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("19", probe_19)
def probe_20():
    class P:
        def __rmatmul__(self, o): return self
        def __imatmul__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        def __matmul__(self, o): return NotImplemented
        def __rmatmul__(self, o): return self
        def __imatmul__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = None @ P()
    return result
probe("20", probe_20)
def probe_21():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class B(A):
        label = 'b'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    try:
        result = setattr(C(), 'size', 1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    def f(a, *args): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("22", probe_22)
probe("23", lambda: ((0.001).__int__()))
def probe_24():
    log = []
    class A():
        label = 'a'
        @property
        def size(self):
            raise AttributeError("none")
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
    class C(A, B):
        label = 'c'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    try:
        result = isinstance(C(), A), issubclass(A, C)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("24", probe_24)
probe("25", lambda: ((OrderedDict([((6, 'é'), 8), ('-', False)])).copy()))
probe("26", lambda: (set.isdisjoint({4, 8, 33, 28, 21}, [8, -1])))
def probe_27():
    def f():
        try:
            return log
        finally:
            try:
                log.append(8)
                log.append(76)
                with (cm('p'), cm('q') as q):
                    log.append(1)
            except* ValueError as e:
                log.append(repr(e))
                log.append(45)
                len(5)
                pass
            except* Exception:
                try:
                    log.append(52)
                    pass
                except* Exception as e:
                    log.append(repr(e))
                    "a" + 1
                    log.append(13)
                    {}["k"]
                    pass
                except* OSError:
                    if True: raise ImportError("i", name="m")
                    pass
                raise Exception("e", 1) from KeyError("k")
                i = 0
                while i < 2:
                    i += 1
                    log.append(41)
                pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("27", probe_27)
def probe_28():
    class V:
        def __float__(self, *a): return a
    V = V()
    return round(V)
probe("28", probe_28)
def probe_29():
    def f():
        if 0: yield
        try:
            try:
                return log
            except (KeyError, TypeError) as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                undefined
                pass
            except (KeyError, TypeError):
                raise AssertionError
                log.append(48)
                log.append(9)
                pass
            else:
                log.append((yield))
            try:
                got = yield from sub()
                log.append(got)
                log.append(39)
                log.append(56)
            finally:
                log.append(88)
                log.append(56)
        except* ValueError:
            try:
                pass
            finally:
                yield 0
            if log:
                raise KeyError("k") from TypeError
            pass
        except* Exception as e:
            log.append(repr(e))
            log.append(47)
            got = yield from sub()
            log.append(got)
            pass
        else:
            for i in [0, 1]:
                if i == 1: break
    g = f()
    for act in (lambda: g.throw(5), lambda: next(g), lambda: next(g), lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("29", probe_29)
probe("30", lambda: (repr(4294967296), str(4294967296)))
probe("31", lambda: (object(frozenset(set()))))
probe("32", lambda: (format(1.790327758, "30%")))
def probe_33():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass
    class C:
        a: int = field(default=3, repr=False)
        b: int = field(init=False, default=9)
        _: KW_ONLY
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return astuple(C(zz=1))
probe("33", probe_33)
def probe_34():
    i, j, x, flag = -6, -6, 99.995, True
    s, t, items = 'b', 'ab', [2, -6, -3]
    return f"{max(j, -4)}-{(n := 100.0):.2f}".swapcase()
probe("34", probe_34)
def probe_35():
    log = []
    def outer():
        x, y = 1, []
        def inner():
            log.append(locals().get("x", "none"))
            log.append(undefined_name)
            def inner(z=x):
                log.append(locals().get("x", "none"))
                for x in range(2): pass
                log.append(locals().get("x", "none"))
                return (x, y)
            return inner
            for x in range(2): pass
            x = y
            return (x, y)
        return inner
        for x in range(2): pass
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
def probe_36():
    class P:
        def __ixor__(self, o): return ('ixor', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __ixor__(self, o): return 'ixor'
        def __repr__(self): return 'Q'
    result = [1] ^ Q()
    return result
probe("36", probe_36)
probe("37", lambda: ((7765).__radd__(True)))
def probe_38():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(eq=False)
    class C:
        a: int = field(default=1, compare=False)
    @dataclass(eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1, 2, 3) < C(1, 2, 3)
probe("38", probe_38)
def probe_39():
    def f():
        if 0: yield
        if 0:
            for i in ():
                log.append((yield))
                return log
            log.append((yield))
            log.append(71)
    g = f()
    for act in (lambda: g.send(None), lambda: g.throw(GeneratorExit), lambda: g.throw(KeyError), lambda: g.throw(ValueError("in")), lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("39", probe_39)
