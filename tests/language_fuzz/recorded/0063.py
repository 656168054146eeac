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
    V, V2, T = datetime.datetime(1987, 2, 8, 13, 10, 12, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.datetime(1991, 2, 22, 12, 9, 52, 5), datetime.timedelta(days=-219, seconds=29575, microseconds=0)
    return datetime.datetime.strptime(str(V), "%Y-%m-%d")
probe("0", probe_0)
probe("1", lambda: ("{k:é=-20.6s} {0[0]} { 0}".format('x=1', True, w=8)))
def probe_2():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
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
        o = C()
        del o.x
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("2", probe_2)
probe("3", lambda: (frozenset.symmetric_difference({13, 22, 34, 37}, [])))
def probe_4():
    a = b = c = d = '-'
    subject = [1, [2, 3]]
    try:
        match subject:
            case {1: a}:
                log.append(0)
            case {'a': Point(), **a} if len(log) > 0:
                log.append(1)
            case []:
                log.append(2)
            case [None, *_]:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("4", probe_4)
def probe_5():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        items[:0] = []
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("5", probe_5)
def probe_6():
    a = b = c = d = '-'
    subject = {'a': 1, 'b': 2}
    try:
        match subject:
            case a if False:
                log.append(0)
            case {}:
                log.append(1)
            case 'a' | K.ONE:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("6", probe_6)
probe("7", lambda: (enumerate({None: float('nan'), 'p': -0.0})))
probe("8", lambda: ((OrderedDict([(False, 0.0), (True, -5), ('ab', -2)])).keys()))
def probe_9():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(slots=True)
    class C:
        a: str = 'd'
    @dataclass(slots=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return [f.name for f in fields(C)]
probe("9", probe_9)
def probe_10():
    def f():
        if 0: yield
        try:
            for i in range(3):
                if False: raise TypeError
                del nothing
                yield 3
            else:
                raise
                got = yield 2
                log.append(got)
                log.append(10)
            {}["k"]
        except LookupError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                yield from 5
                log.append((yield))
                got = yield 8
                log.append(got)
            finally:
                return
                if True: raise 5
            return log
            log.append(89)
            pass
        except (KeyError, TypeError) as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            if log:
                yield from [7, 8]
                yield 5
            assert 0, "no"
            pass
        finally:
            log.append(12)
    g = f()
    for act in (lambda: g.throw(5), lambda: g.close(), lambda: g.throw(ValueError, "old"), lambda: g.send(1), lambda: next(g),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("10", probe_10)
def probe_11():
    log = []
    def outer():
        x, y = 1, []
        def inner():
            def inner():
                y.append(1)
                x += 1
                log.append(x)
                pass
            log.append(inner())
            y = [x]
            log.append(locals().get("x", "none"))
            return (x, y)
        log.append(inner())
        del x
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("11", probe_11)
def probe_12():
    it = {None: [None, 4999134327950344882837945391553217774126226626470206, False]}
    return it.setdefault(6), it
probe("12", probe_12)
probe("13", lambda: ("%0+d" % (7,)))
def probe_14():
    assert not ({None: -6, -4: -4, (-5, ','): (123456789.125,)}), {40, 28}
probe("14", probe_14)
def probe_15():
    N = namedtuple('N', 'x y')
    return N(1, 2)._asdict()
probe("15", probe_15)
def probe_16():
    V, V2, T = datetime.datetime(2039, 8, 4, 21, 14, 19, tzinfo=datetime.timezone.utc), datetime.datetime(1994, 9, 8, 12, 44, 29, tzinfo=datetime.timezone.utc), datetime.timedelta(days=207, seconds=42423, microseconds=-1)
    return V.tzinfo
probe("16", probe_16)
def probe_17():
    w, p, name = 12, 0, 'Ada'
    return f"""{w!s} {{}} {w + 1} {{}} {name[0]} """
probe("17", probe_17)
probe("18", lambda: (((max)).__class__))
def probe_19():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        __slots__ = ('__dict__',)
    class B(A):
        label = 'b'
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = B().nope
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
probe("20", lambda: (format(0.6405709715270e21, "-30e")))
def probe_21():
    class P:
        def __lt__(self, o): return 1 / 0
        def __gt__(self, o): return ('gt', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __lt__(self, o): return 'lt'
        def __gt__(self, o): return 'gt'
        def __repr__(self): return 'Q'
    result = P() < (1,)
    return result
probe("21", probe_21)
def probe_22():
    i, j, x, flag = 0, 4611686018427387905, -8.354177257749, True
    s, t, items = '\\', '.', [2, -4]
    return [ord(c) for c in ('.' if False else t)[1:-1]]
probe("22", probe_22)
def probe_23():
    V, V2, T = datetime.datetime(1971, 2, 18, 11, 17, 20, 7, datetime.timezone(datetime.timedelta(hours=-3))), datetime.datetime(1974, 3, 9, 22, 5, 10), datetime.timedelta(days=347, seconds=-51687, microseconds=0)
    return V.replace(hour=1)
probe("23", probe_23)
probe("24", lambda: ({**[('1', ' ', 'a', '😀', 'l')]}))
def probe_25():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: list = field(default_factory=list)
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return setattr(C(a=1, b=2, c=3), 'a', 3)
probe("25", probe_25)
def probe_26():
    i, j, x, flag = -4, 1, 0.25, False
    s, t, items = 'Eggs', '=', [0, 0, -3, 4, 0, 9]
    return (round((lambda v, *, w=j: x)(j), 1) ** 2)
probe("26", probe_26)
probe("27", lambda: (int(3.91880512697544e19)))
def probe_28():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
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
        C().method.x = 1
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("28", probe_28)
def probe_29():
    i, j, x, flag = 3, 7900306651683353171254728, -6.25, False
    s, t, items = 'nan', '.', [1]
    return min(float(i), +j)
probe("29", probe_29)
def probe_30():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        log.append(C().r())
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("30", probe_30)
def probe_31():
    class P:
        def __and__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q(P):
        def __rand__(self, o): return ('rand', type(o).__name__)
        def __iand__(self, o): return NotImplemented
        def __repr__(self): return 'Q'
    result = None & (1,)
    return result
probe("31", probe_31)
def probe_32():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return N(1)
probe("32", probe_32)
def probe_33():
    class C:
        def m(self, a, b):
            return [a, b]
    return C().m(6)
probe("33", probe_33)
probe("34", lambda: ("%12d" % (-1.5)))
def probe_35():
    class P:
        def __radd__(self, o): return 'radd'
        def __repr__(self): return 'P'
    class Q:
        def __add__(self, o): return 'add'
        def __iadd__(self, o): return 'iadd'
        def __repr__(self): return 'Q'
    result = P() + Q()
    return result
probe("35", probe_35)
probe("36", lambda: ((14.05).__round__()))
def probe_37():
    def f():
        log.append(51)
        try:
            with (cm('p'), cm('q') as q):
                undefined
                try:
                    log.append(42)
                    int("x")
                    log.append(84)
                except* Exception as e:
                    log.append(repr(e))
                    log.append(7)
                    log.append(28)
                    pass
                finally:
                    log.append(12)
                    log.append(45)
        except OSError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                try:
                    1 / 0
                    raise ValueError("v") from TypeError
                    log.append(94)
                except ():
                    log.append(0)
                    raise OSError("gone")
                    pass
                except:
                    raise
                len(5)
            finally:
                log.append(44)
            if len(log) > 2:
                log.append(21)
                log.append(3)
            else:
                try:
                    if False: raise "text"
                    if False: raise IndexError(1, 2)
                except* KeyError as e:
                    log.append(repr(e))
                    log.append(85)
                    pass
                try:
                    log.append(47)
                    [][1]
                    log.append(40)
                except* ValueError:
                    pass
                except* Exception as e:
                    log.append(repr(e))
                    log.append(59)
                    pass
                raise
            raise LookupError("l")
            pass
        else:
            try:
                for i in range(3):
                    log.append(86)
                    raise RuntimeError
                    raise
            except* KeyError:
                next(iter([]))
                log.append(27)
                log.append(66)
                pass
            else:
                raise ValueError("v")
                "a" + 1
            with cm('s', True):
                try:
                    raise IndexError(1, 2) from None
                except E2:
                    log.append(3)
                    log.append(56)
                    pass
                with cm('e', enter=ValueError('enter')):
                    raise NotImplementedError from TypeError
                log.append(22)
            log.append(56)
        finally:
            log.append(41)
            del nothing
            for i in range(3):
                log.append(36)
                if len(log) > 2:
                    log.append(70)
                else:
                    log.append(64)
                    log.append(34)
            else:
                return
                raise
        del nothing
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("37", probe_37)
def probe_38():
    i, j, x, flag = 4, 0, float('-inf'), False
    s, t, items = '-7', 'é', []
    return sorted([v + j for v in [-4, -3, 3, 5, 3, -6, 0]])[1:][+(8 & ord(t[0])) % 3]
probe("38", probe_38)
def probe_39():
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
        del C().q
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("39", probe_39)
