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
        if 0: yield
        log.append(48)
        1 / 0
        with cm('x', leave=KeyError('leave')):
            got = yield from sub()
            log.append(got)
    g = f()
    for act in (lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("0", probe_0)
probe("1", lambda: ("%()# +8.0f %()#1.0s" % {'a': object(), 'b': 123456789.125, '': 1}))
probe("2", lambda: ("{1} {0: <05_.3%} {k.real}".format('3.5', 'x=1', '{}', w=8)))
def probe_3():
    class C(enum.Enum):
        RED = 1
        GREEN = 2
        BLUE = 1
    return bool(C.RED), bool(C(0))
probe("3", probe_3)
probe("4", lambda: (float('spam')))
def probe_5():
    w, p, name = 3, 4, 'Ada'
    return f"""{(-4.82406011031367)!a} {w:>{w}} {w} """
probe("5", probe_5)
def probe_6():
    class P:
        def __pow__(self, o): return 1 / 0
        def __rpow__(self, o): return 'rpow'
        def __ipow__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q(P):
        def __pow__(self, o): return 'pow'
        def __ipow__(self, o): return self
        def __repr__(self): return 'Q'
    result = P() ** Q()
    return result
probe("6", probe_6)
def probe_7():
    import inspect
    def f(a=2, b=-2, c=6, *, d, e=9, f): pass
    return inspect.signature(f).bind(2, d=-2, e=9, a=-2, **{'a': 1}).arguments
probe("7", probe_7)
def probe_8():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = enum.auto()
        BLUE = enum.auto()
    return C(1, 2)
probe("8", probe_8)
probe("9", lambda: ("%#01G" % (8)))
probe("10", lambda: ("%(a)s" % (-1.53400,)))
probe("11", lambda: (int(138247004770643002303726930)))
def probe_12():
    a = b = c = d = '-'
    subject = [1, [2, 3]]
    try:
        match subject:
            case None | K.ONE if True:
                log.append(0)
            case {}:
                log.append(1)
            case (b'x', K.ONE, True) if subject:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("12", probe_12)
probe("13", lambda: ((frozenset({23, 34, 13})).issuperset([1, -2])))
def probe_14():
    class P:
        def __and__(self, o): return ('and', type(o).__name__)
        def __iand__(self, o): return self
        def __repr__(self): return 'P'
    class Q(P):
        def __and__(self, o): return self
        def __rand__(self, o): return 1 / 0
        def __iand__(self, o): return self
        def __repr__(self): return 'Q'
    result = Q() & 1.5
    return result
probe("14", probe_14)
def probe_15():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a = 5
        b: list = field(default_factory=list)
        c = 5
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return is_dataclass(C)
probe("15", probe_15)
probe("16", lambda: (format(8.7031243800, "=8E")))
def probe_17():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
        o = C()
        o.p = 4
        log.append(o.p)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("17", probe_17)
def probe_18():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        log.append(x)
        y = [x]
        def inner(z=x):
            x = 7
            def inner(z=x):
                x = 7
                log.append(undefined_name)
                log.append(x)
                return (x, y)
            return inner
            del x
            return x
        inner()
        y.append(1)
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
def probe_19():
    w, p, name = 4, 4, 'Ada'
    return f"""{name if w else 0 = :>{w}} {{}} {w} """
probe("19", probe_19)
probe("20", lambda: (float(7)))
def probe_21():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        def __getattr__(self, name):
            log.append(name)
            return 1
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
    class D():
        label = 'd'
        @property
        def size(self):
            raise AttributeError("none")
    class E():
        label = 'e'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
    try:
        result = E().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    class P:
        def __gt__(self, o): return ('gt', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __gt__(self, o): return ('gt', type(o).__name__)
        def __lt__(self, o): return 'lt'
        def __repr__(self): return 'Q'
    result = P() > P()
    return result
probe("22", probe_22)
def probe_23():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        [d["k"], *a] = ((1, 2), [2, 1, 0, 1, 3, -3, 7])
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("23", probe_23)
def probe_24():
    w, p, name = 4, 2, 'Ada'
    return f"""{ {'a': w}['a']}é{w!a:^{w * 2}} """
probe("24", probe_24)
def probe_25():
    def f():
        if 0: yield
        log.append(97)
    g = f()
    for act in (lambda: g.throw(ValueError, "old"), lambda: g.throw(KeyError), lambda: g.throw(KeyError), lambda: g.close(), lambda: g.throw(GeneratorExit),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("25", probe_25)
def probe_26():
    i, j, x, flag = -1, 76769363576491834996895478375613, -7.317567533423, False
    s, t, items = 'hello world', 'a', [5, 3, 7, -5, 6, 4, 3]
    return (i + ((i + i) if ('p' in s) else divmod(i, j)[1]))
probe("26", probe_26)
def probe_27():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        del C().q
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("27", probe_27)
def probe_28():
    class P:
        pass
        def __repr__(self): return 'P'
    class Q(P):
        def __ror__(self, o): return 'ror'
        def __ior__(self, o): return 'ior'
        def __repr__(self): return 'Q'
    result = None | (1,)
    return result
probe("28", probe_28)
probe("29", lambda: (datetime.date(1, 12, 1)))
probe("30", lambda: ("{1} {k[a]} { 0:>+30e}".format(['b', 'X'], k=b'')))
def probe_31():
    def f():
        if 0: yield
        with cm('a'):
            if 0:
                yield 9
                yield 9
            else:
                yield from 5
                log.append((yield))
            yield 7
            for i in ():
                raise OSError("gone")
        if True: raise RuntimeError
        got = yield from sub()
        log.append(got)
    g = f()
    for act in (lambda: g.throw(KeyError), lambda: g.gi_running, lambda: next(g), lambda: next(g), lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("31", probe_31)
probe("32", lambda: (ascii(frozenset({25, 35, 7, 23, 2, 15}))))
probe("33", lambda: ("%-1r" % (True,)))
def probe_34():
    class P:
        def __pow__(self, o): return 'pow'
        def __rpow__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        def __ipow__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = None ** Q()
    return result
probe("34", probe_34)
def probe_35():
    w, p, name = 5, 5, 'Ada'
    return f'''{name if w else 0:{w}} {{}} {4.02147=!s:-z0g} '''
probe("35", probe_35)
def probe_36():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(order=True, eq=False)
    class C:
        a: int = field(kw_only=True, default=0)
        b: int = field(default=1, compare=False)
    @dataclass(order=True, eq=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1, b=2, c=3) == C(a=1, b=2, c=3)
probe("36", probe_36)
probe("37", lambda: (heapq.merge([1, 4], [-5, 4, 0, 1, 4])))
def probe_38():
    class V(list):
        def __length_hint__(self, *a): return self
        def __eq__(self, *a): return 10**30
    V = V()
    return list(V)
probe("38", probe_38)
def probe_39():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = [x + y for x in (t(8), t(6)) if t(x) for y in (t(2),) if t(y) > 2]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("39", probe_39)
