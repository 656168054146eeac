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
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        box.v **= 6
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("0", probe_0)
def probe_1():
    i, j, x, flag = 2, -1, -7.5735687e16, False
    s, t, items = 'HAM', 'é', [5, 7, 2, -3, 6, 7, 1]
    return ((lambda v, *, w=~i: t)(1) * 3)
probe("1", probe_1)
probe("2", lambda: ("{k.:#8x} {-1}".format(set(), [9, 3, 2, -2, 1, 4], k='one two  three')))
def probe_3():
    log = []
    class D:
        def __get__(self, o, c=None): return self.n
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
        log.append(C.missing)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("3", probe_3)
def probe_4():
    it = ChainMap({(-1, 'é'): 'hello world Eggs'}, {None: -2, False: -6950, -4.5: None}, {-3.5: 2, -2: '-'})
    it['o'] = 'HAM'
    return it
probe("4", probe_4)
probe("5", lambda: ("%8o" % (None)))
def probe_6():
    log = []
    class D:
        def __get__(self, o, c=None): return self
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
        C.x = 3
        log.append(C.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("6", probe_6)
def probe_7():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
    try:
        result = isinstance(B(), A), issubclass(A, B)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("7", probe_7)
def probe_8():
    import inspect
    def f(a, b=-3, c=1, **kwargs): pass
    return str(inspect.signature(f))
probe("8", probe_8)
probe("9", lambda: (heapq.nsmallest(-6, [257, -90672660676578636299907148298, 36407], key=str)))
def probe_10():
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
        def run(self, n=0):
            log.append(('B', n))
            return self.label
        def __getattr__(self, name):
            log.append(name)
            return 1
    try:
        result = B.__bases__
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("10", probe_10)
probe("11", lambda: (b"%#-+r" % (True,)))
def probe_12():
    a = b = c = d = '-'
    subject = ('ab', [3, 9, -1, -74158, -2147483647], {None: -1, 3: 'o'}, 'x=1')
    try:
        match subject:
            case [a, *b, c]:
                log.append(0)
            case a if log:
                log.append(1)
            case int():
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("12", probe_12)
probe("13", lambda: ("{ 0:^n} {} {0.x:b}".format([',', 'X', '', 'p', 'o'], b'', k=(2,), w=8)))
def probe_14():
    it = (pow)
    it[range(-8, -7, -1)] = 1
    return it
probe("14", probe_14)
def probe_15():
    V, V2, T = datetime.datetime(1983, 5, 6, 15, 48, 31), datetime.date(2034, 1, 15), datetime.timedelta(days=35, seconds=-30193, microseconds=-1)
    return V.replace(month=13)
probe("15", probe_15)
def probe_16():
    class C(enum.Enum):
        RED = enum.auto()
        GREEN = 2
        BLUE = enum.auto()
        @property
        def low(self): return self.name.lower()
    return list(reversed(C))
probe("16", probe_16)
def probe_17():
    class C:
        @staticmethod
        def m(x, a=3, *, b=4, c=7):
            return [a, b, c]
    return C.m(4, *None, zz=4, e=7, f=-6)
probe("17", probe_17)
probe("18", lambda: (hash({})))
def probe_19():
    w, p, name = 1, 4, 'Ada'
    return f'''{w + 1} '''
probe("19", probe_19)
def probe_20():
    def f():
        try:
            with (cm('p'), cm('q') as q):
                undefined
        finally:
            try:
                log.append(6)
                try:
                    raise
                    return -1
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise TypeError
                    raise IndexError(1, 2) from ValueError("v")
                    raise LookupError("l") from ValueError("v")
                    pass
                else:
                    del nothing
                finally:
                    next(iter([]))
                    log.append(39)
                log.append(80)
            except* ValueError as e:
                log.append(repr(e))
                if len(log) > 2:
                    "a" + 1
                    raise
                    log.append(85)
                raise KeyError("k") from TypeError
                try:
                    1 / 0
                    log.append(78)
                finally:
                    log.append(16)
                    log.append(57)
                pass
            else:
                if True:
                    log.append(7)
                    len(5)
                    log.append(83)
                else:
                    log.append(60)
                    log.append(1)
            finally:
                return log
                try:
                    log.append(91)
                finally:
                    raise "text"
                for i in [0, 1]:
                    log.append(30)
                    raise NotImplementedError
                    log.append(4)
            log.append(90)
        1 / 0
        try:
            try:
                log.append(3)
                log.append(82)
            except BaseException as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                for i in [0, 1]:
                    if i == 0: continue
                    log.append(40)
                try:
                    raise KeyError("k") from IndexError(1, 2)
                finally:
                    if True: raise "text"
                    log.append(48)
                    assert 0, "no"
                try:
                    raise ZeroDivisionError() from StopIteration(3)
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    assert 0, "no"
                    "a" + 1
                    pass
                else:
                    raise ImportError("i", name="m") from StopIteration(3)
                    return log
                    raise KeyError("k")
                pass
            if 0:
                if False: raise "text"
                try:
                    if False: raise StopIteration(3)
                except BaseException:
                    log.append(44)
                    pass
                except int:
                    log.append(71)
                    None.a
                    log.append(96)
                    pass
                except:
                    log.append(26)
                    return
                else:
                    log.append(32)
                    {}["k"]
            else:
                log.append(67)
                if True:
                    log.append(52)
                    if True: raise NotImplementedError
                else:
                    if True: raise int
                try:
                    log.append(56)
                    log.append(60)
                    log.append(67)
                except LookupError:
                    log.append(66)
                    {}["k"]
                    pass
                except (KeyError, TypeError) as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise IndexError(1, 2)
                    return log
                    log.append(7)
                    pass
                except:
                    log.append(41)
                    log.append(68)
        finally:
            log.append(41)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("20", probe_20)
def probe_21():
    r = random.Random(33)
    return r.uniform(-4, 6.014976579311805)
probe("21", probe_21)
def probe_22():
    class C(str, enum.Enum):
        RED = enum.auto()
        GREEN = 'G'
        BLUE = 'B'
    return C.RED in C
probe("22", probe_22)
probe("23", lambda: (float(str(7.78e-23))))
probe("24", lambda: ((False).__invert__()))
probe("25", lambda: ((frozenset({28, 30, 34})).copy()))
probe("26", lambda: ("{2} {!r}".format(4, 'HAM', [], w=8)))
probe("27", lambda: (oct(9)))
def probe_28():
    class P:
        def __lshift__(self, o): return NotImplemented
        def __rlshift__(self, o): return 'rlshift'
        def __repr__(self): return 'P'
    class Q:
        pass
        def __repr__(self): return 'Q'
    result = [1] << (1,)
    return result
probe("28", probe_28)
def probe_29():
    V, V2, T = datetime.time(17, 11, 28, 0), datetime.time(2, 8, 59, 0), datetime.timedelta(days=312, seconds=59343, microseconds=1)
    return V.timestamp()
probe("29", probe_29)
def probe_30():
    w, p, name = 6, 4, 'Ada'
    return f"""{w:>#030.3} {(1e-7):{'>'}{w}} """
probe("30", probe_30)
def probe_31():
    V, V2, T = datetime.date(1994, 12, 28), datetime.date(2038, 7, 25), datetime.timedelta(days=-95, seconds=77183, microseconds=1)
    return datetime.datetime.strptime(str(V), "%Y-%m-%d")
probe("31", probe_31)
probe("32", lambda: (textwrap.dedent()))
probe("33", lambda: ("{1} {0:08g}".format(k=-1, w=8)))
def probe_34():
    w, p, name = 2, 1, 'Ada'
    return f'''{w!r:{w}}{(lambda: 5)()}{(lambda: 5)()!s:>{w}} '''
probe("34", probe_34)
def probe_35():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        @property
        def size(self):
            raise AttributeError("none")
    class B(A):
        label = 'b'
        @property
        def size(self):
            return super().size + 1
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        @property
        def size(self):
            return super().size + 1
    class D():
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    try:
        result = D().y
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("35", probe_35)
probe("36", lambda: ("%(a)o" % {'a': len, 'b': 00, '': 1}))
def probe_37():
    V, V2, T = datetime.timedelta(days=221, seconds=-30396, microseconds=500000), datetime.timedelta(days=197, seconds=53339, microseconds=1), datetime.timedelta(days=167, seconds=-9989, microseconds=-1)
    return V * 3
probe("37", probe_37)
def probe_38():
    def f():
        try:
            log.append(67)
            log.append(93)
        finally:
            try:
                try:
                    if False: raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    log.append(41)
                except StopIteration:
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    raise
                    pass
                except E2 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(14)
                    log.append(41)
                    len(5)
                    pass
            finally:
                try:
                    raise
                    None.a
                finally:
                    log.append(76)
                    "a" + 1
                    assert 0, "no"
                i = 0
                while i < 2:
                    i += 1
                    None.a
            with cm('e', enter=ValueError('enter')):
                log.append(45)
                log.append(71)
            try:
                if len(log) > 2:
                    undefined
                    log.append(6)
                    log.append(63)
            except (KeyError, TypeError) as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                raise AttributeError("a")
                pass
            finally:
                log.append(66)
        return
        None.a
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("38", probe_38)
def probe_39():
    class P:
        def __ge__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __ge__(self, o): return 'ge'
        def __repr__(self): return 'Q'
    result = 's' <= Q()
    return result
probe("39", probe_39)
