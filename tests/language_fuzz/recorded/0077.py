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
        o = C()
        del o.x
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("0", probe_0)
def probe_1():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return N()
probe("1", probe_1)
probe("2", lambda: ("%(b)-.1d" % {'a': 3, 'b': 1606938044258990275541962092341162602522202993782792835301374, '': 1}))
probe("3", lambda: (format(-1, "=+0.0X999999999999999999999")))
def probe_4():
    for it in 'hello world':
        pass
    return it
probe("4", probe_4)
def probe_5():
    class P:
        def __le__(self, o): return self
        def __ge__(self, o): return 'ge'
        def __repr__(self): return 'P'
    class Q:
        def __le__(self, o): return 1 / 0
        def __ge__(self, o): return self
        def __repr__(self): return 'Q'
    result = P() <= 1.5
    return result
probe("5", probe_5)
probe("6", lambda: (tuple.__len__((7,), range(-6, -4, 7))))
probe("7", lambda: (math.dist([-4, 9, 8, 9], [-2, 8, 0, 6, 8, -4])))
def probe_8():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return [*N(1, 2)]
probe("8", probe_8)
def probe_9():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a, b = b, a = [1]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("9", probe_9)
probe("10", lambda: (tuple.index(((1, 'p'), (6, ' '), (4, '😀'), (2, 'o'), (0, '\n'), (-3, 'o')), 4, 6)))
def probe_11():
    i, j, x, flag = 4, 6, 3.25, True
    s, t, items = '007', '1', [-6, 4]
    return (('=' * 3) if (lambda v, *, w=j: False)(-6) else repr(s))
probe("11", probe_11)
def probe_12():
    return (lambda a=7, *, b=-5: [a, b])(*range(3), 0, *(), *"xy", b=2)
probe("12", probe_12)
def probe_13():
    log = []
    def outer():
        x, y = 1, []
        for x in range(2): pass
        def inner(x=4):
            log.append(x)
            x = y
            def inner(z=x):
                nonlocal x
                for x in range(2): pass
                for x in range(2): pass
                pass
            log.append(inner())
            x: int
            return x
        inner()
        x = y
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
def probe_14():
    log = []
    class A():
        label = 'a'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        @property
        def size(self):
            return 5
    class D(B):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class E():
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return self.label
    try:
        result = E.run
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("14", probe_14)
probe("15", lambda: (float(1_000_000)))
def probe_16():
    V, V2, T = datetime.date(1912, 12, 7), datetime.date(2088, 1, 13), datetime.timedelta(days=297, seconds=31197, microseconds=500000)
    return V.fold
probe("16", probe_16)
def probe_17():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super().run(n + 1)
        @property
        def size(self):
            raise AttributeError("none")
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        @property
        def size(self):
            return super().size + 1
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        @property
        def size(self):
            return 5
    try:
        result = isinstance(C(), A), issubclass(A, C)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    log = []
    def outer():
        x, y = 1, []
        x = x * 2 if x else 5
        def inner(z=x):
            pass
            def inner(z=x):
                nonlocal x
                for x in range(2): pass
                log.append(y)
                return x
            return inner
            del x
            pass
        inner()
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("18", probe_18)
def probe_19():
    log = []
    class A():
        label = 'a'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
    class D():
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
        __slots__ = ('label',)
    try:
        result = D(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("19", probe_19)
def probe_20():
    class C(enum.IntEnum):
        RED = 1
        GREEN = enum.auto()
        BLUE = 3
        @property
        def low(self): return self.name.lower()
    return repr(C.RED), str(C.GREEN), f"{C.BLUE}"
probe("20", probe_20)
def probe_21():
    it = 'aXbXc'
    del it[int]
    return it
probe("21", probe_21)
probe("22", lambda: (int.from_bytes([-5, 2])))
def probe_23():
    N = namedtuple('N', 'x y')
    return N._fields, N._field_defaults
probe("23", probe_23)
probe("24", lambda: (repr(..., x=1)))
def probe_25():
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
        log.append(C().q)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("25", probe_25)
def probe_26():
    def f():
        log.append(71)
        try:
            with cm('a') as c:
                log.append(83)
                raise ValueError("v")
            try:
                try:
                    return 7
                    log.append(1)
                except ValueError:
                    log.append(15)
                    raise ValueError("v") from KeyError("k")
                    pass
                finally:
                    log.append(86)
                with cm('s', True):
                    log.append(33)
                    log.append(35)
                    raise 5
            except RuntimeError:
                undefined
                for i in [0, 1]:
                    if True: raise OSError("gone")
                    log.append(23)
                else:
                    if True: raise ImportError("i", name="m")
                    raise ZeroDivisionError() from ValueError("v")
                for i in ():
                    next(iter([]))
                pass
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(57)
                try:
                    raise 5 from IndexError(1, 2)
                    next(iter([]))
                except* KeyError as e:
                    log.append(repr(e))
                    [][1]
                    log.append(10)
                    log.append(60)
                    pass
                except* OSError:
                    if False: raise ZeroDivisionError()
                    {}["k"]
                    pass
                pass
            except:
                {}["k"]
            else:
                log.append(51)
                with (cm('p'), cm('q') as q):
                    log.append(42)
                    if False: raise NotImplementedError
            finally:
                if log:
                    return log
                    log.append(0)
                log.append(67)
                for i in ():
                    log.append(21)
        except () as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            try:
                log.append(4)
                if 0:
                    log.append(15)
                    log.append(18)
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                for i in ():
                    raise KeyError("k") from TypeError
                    log.append(14)
                    return
                else:
                    log.append(21)
                    log.append(25)
                    log.append(53)
                log.append(86)
                raise int
                pass
            except:
                if not log:
                    None.a
                    return
                with cm('s', True):
                    raise E1("mine") from ValueError("v")
                    log.append(45)
                    log.append(14)
            pass
        except E1:
            if 0:
                log.append(46)
                log.append(7)
                i = 0
                while i < 2:
                    i += 1
                    return -1
                    raise
                    log.append(12)
            else:
                log.append(92)
            try:
                if 0:
                    log.append(80)
                else:
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    raise LookupError("l") from ZeroDivisionError()
            except (KeyError, TypeError):
                try:
                    log.append(4)
                    raise "text" from ValueError("v")
                except Exception:
                    log.append(23)
                    pass
                try:
                    log.append(1)
                except* OSError as e:
                    log.append(repr(e))
                    log.append(18)
                    pass
                except* ValueError:
                    undefined
                    log.append(46)
                    raise RuntimeError from StopIteration(3)
                    pass
                else:
                    log.append(53)
                    [][1]
                pass
            else:
                return
                try:
                    raise
                    raise
                    log.append(18)
                except int as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(37)
                    log.append(63)
                    pass
                except Exception as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(45)
                    pass
                else:
                    raise GeneratorExit from KeyError("k")
            log.append(24)
            pass
        finally:
            try:
                log.append(59)
                log.append(33)
            finally:
                log.append(47)
            try:
                del nothing
            finally:
                if True: raise ImportError("i", name="m")
                log.append(42)
                for i in [0, 1]:
                    log.append(75)
                    log.append(44)
                    log.append(14)
                else:
                    log.append(2)
        try:
            log.append(34)
        except* OSError as e:
            log.append(repr(e))
            log.append(19)
            pass
        else:
            log.append(14)
        finally:
            with cm('a'):
                for i in ():
                    raise ImportError("i", name="m") from StopIteration(3)
                with cm('s', True):
                    log.append(86)
                    log.append(6)
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
            log.append(50)
            raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("26", probe_26)
probe("27", lambda: (float('+32767')))
probe("28", lambda: (int(str(-3.458197424e-9).encode())))
probe("29", lambda: ("{0.x} {0[0]:<5.6x!} {!x:0<0b}".format(slice(5, 2), [(8, '.'), (-2, ' '), (-1, 'l'), (8, '.'), (-2, '-'), (2, 'b')])))
def probe_30():
    log = []
    def outer():
        x, y = 1, []
        def inner(x=4):
            x = 7
            x = y
            log.append(x)
            def inner(z=x):
                pass
                x += 1
                x = x * 2 if x else 5
                return (x, y)
            return inner
            log.append(y)
            del x
            pass
        inner()
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("30", probe_30)
def probe_31():
    def f():
        if 0: yield
        try:
            log.append(50)
            None.a
        finally:
            if not log:
                log.append((yield))
                next(iter([]))
                yield 0
            else:
                undefined
                log.append(77)
            got = yield 4
            log.append(got)
        log.append(98)
        got = yield 4
        log.append(got)
    g = f()
    for act in (lambda: g.send(1), lambda: g.send(1), lambda: g.throw(GeneratorExit),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("31", probe_31)
def probe_32():
    log = []
    class D:
        def __get__(self, o, c=None): return 'got'
        def __delete__(self, o): log.append('delete')
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
        log.append(C.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("32", probe_32)
def probe_33():
    i, j, x, flag = -5, 2, -17.15, False
    s, t, items = '\xad', ',', [1, 0, -2, 2]
    return list(map(lambda v: v + int(flag), [v for v in list(range(0)) if v > (lambda v, *, w=2: i)(j)]))
probe("33", probe_33)
def probe_34():
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
        log.append(C.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("34", probe_34)
probe("35", lambda: (dict(**'\u2028')))
probe("36", lambda: (enumerate([(-6, ''), (-1, 'o'), (-5, 'o')], -4)))
probe("37", lambda: (str.maketrans('b')))
def probe_38():
    a = b = c = d = '-'
    subject = (1, "a", None)
    try:
        match subject:
            case a if True:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("38", probe_38)
probe("39", lambda: (format('1e3', "s")))
