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
    class P:
        def __lshift__(self, o): return 'lshift'
        def __rlshift__(self, o): return 'rlshift'
        def __ilshift__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __lshift__(self, o): return self
        def __rlshift__(self, o): return 'rlshift'
        def __ilshift__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = Q() << (1,)
    return result
probe("0", probe_0)
def probe_1():
    log = []
    class D:
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
        log.append(C().__dict__)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("1", probe_1)
def probe_2():
    log = []
    class D:
        def __get__(self, o, c=None): return ('get', o is None)
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
        o.x = 5
        log.append(o.x)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("2", probe_2)
def probe_3():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: int = field(kw_only=True, default=0)
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(1)
probe("3", probe_3)
def probe_4():
    log = []
    def outer():
        x, y = 1, []
        for x in range(2): pass
        def inner(z=x):
            del x
            def inner(z=x):
                pass
                y.append(1)
                pass
            log.append(inner())
            pass
        inner()
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("4", probe_4)
probe("5", lambda: (format(6605150033782631355531389574110, "30F")))
def probe_6():
    class C(enum.IntEnum):
        RED = 1
        GREEN = enum.auto()
        BLUE = enum.auto()
        @classmethod
        def _missing_(cls, v): return cls.RED
    return C["RED"]
probe("6", probe_6)
def probe_7():
    a, b = (lambda a, b: (a, b))
    return a, b
probe("7", probe_7)
def probe_8():
    a = b = c = d = '-'
    subject = [1, [2, 3]]
    try:
        match subject:
            case a if log:
                log.append(0)
            case b'x':
                log.append(1)
            case b'x':
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("8", probe_8)
def probe_9():
    V, V2, T = datetime.datetime(1976, 10, 21, 22, 21, 17, tzinfo=datetime.timezone.utc), datetime.datetime(2028, 6, 3, 21, 17, 54, 5), datetime.timedelta(days=-5, seconds=51793, microseconds=-1)
    return V.dst()
probe("9", probe_9)
def probe_10():
    def f():
        raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("10", probe_10)
def probe_11():
    a = b = c = d = '-'
    subject = ('.',)
    try:
        match subject:
            case (Point(), Point()):
                log.append(0)
            case list(str()):
                log.append(1)
            case _ if log:
                log.append(2)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("11", probe_11)
probe("12", lambda: (format(53867, "")))
probe("13", lambda: ("{:-X}".format(1, -2)))
probe("14", lambda: ("{0[0]:#0f} {0[0]!x:{0}} {k!a} {".format(1e22, 100.0, [(0, '='), (1, ' '), (6, 'é')])))
probe("15", lambda: ("{} {k:{w}d} {}".format(False, 0.0, 0)))
probe("16", lambda: ((Counter({'a': 3, 'b': -1})).__pos__()))
probe("17", lambda: (format(9.5, "30")))
probe("18", lambda: (format(2, "^-20")))
def probe_19():
    class C(enum.Enum):
        RED = 1
        GREEN = 1
        BLUE = 1
    return hash(C.RED) == hash(C.RED)
probe("19", probe_19)
def probe_20():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(kw_only=True)
    class C:
        _: KW_ONLY
        b: int
    @dataclass(kw_only=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(zz=1) == C(zz=1)
probe("20", probe_20)
probe("21", lambda: (format(64882, ",o")))
def probe_22():
    def f():
        with cm('x', leave=KeyError('leave')):
            raise
            "a" + 1
        try:
            if len(log) > 2:
                with (cm('p'), cm('q') as q):
                    raise KeyError("k")
            None.a
            try:
                try:
                    log.append(22)
                finally:
                    raise
                len(5)
                log.append(41)
            except RuntimeError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    log.append(42)
                    None.a
                    return 7
                except (KeyError, TypeError) as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    return -6
                    pass
                except E1:
                    raise
                    pass
                else:
                    log.append(12)
                    return 4
                if True: raise "text"
                with cm('x', leave=KeyError('leave')):
                    return log
                    raise ImportError("i", name="m") from TypeError
                    assert 0, "no"
                pass
            except:
                if True:
                    log.append(12)
                    del nothing
                try:
                    return
                    raise E1("mine") from TypeError
                    log.append(82)
                except E2 as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(86)
                    log.append(22)
                    if False: raise StopIteration(3)
                    pass
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    pass
                finally:
                    raise NotImplementedError
                    None.a
                    return -4
                for i in range(3):
                    raise "text"
                    log.append(13)
            finally:
                if log:
                    log.append(19)
                    log.append(0)
        finally:
            if not log:
                for i in range(3):
                    continue
                    None.a
                    "a" + 1
                try:
                    log.append(67)
                finally:
                    next(iter([]))
            else:
                log.append(0)
            undefined
            with cm('a'):
                raise AssertionError from StopIteration(3)
        for i in ():
            if log:
                if not log:
                    return
                    if False: raise RuntimeError
                else:
                    int("x")
                    return 8
                    assert 0, "no"
                log.append(70)
            else:
                None.a
        else:
            [][1]
            try:
                undefined
                raise
            finally:
                try:
                    log.append(3)
                    log.append(51)
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    pass
                else:
                    raise
                finally:
                    log.append(90)
                    None.a
            try:
                [][1]
                1 / 0
                if log:
                    log.append(82)
            finally:
                log.append(82)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("22", probe_22)
def probe_23():
    w, p, name = 2, 0, 'Ada'
    return f"""{ {'a': w}['a']= } {{}} {name[0]} {{}} {w} """
probe("23", probe_23)
def probe_24():
    it = [-36893488147419103231, -32770, 6, 1073741826]
    del it.real
probe("24", probe_24)
def probe_25():
    N = namedtuple('N', 'x y', defaults=(1, 2, 3))
    return N.__name__, N.__mro__[1]
probe("25", probe_25)
def probe_26():
    class P:
        def __lshift__(self, o): return self
        def __repr__(self): return 'P'
    class Q(P):
        def __lshift__(self, o): return 'lshift'
        def __rlshift__(self, o): return 1 / 0
        def __ilshift__(self, o): return self
        def __repr__(self): return 'Q'
    it = None
    it <<= P()
    result = it
    return result
probe("26", probe_26)
def probe_27():
    def f():
        if 0: yield
        raise ValueError("v") from ZeroDivisionError()
        yield 4
        with cm('x', leave=KeyError('leave')):
            with cm('a') as c:
                raise LookupError("l")
                raise
                log.append(39)
            log.append((yield))
    g = f()
    for act in (lambda: g.gi_running,):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("27", probe_27)
def probe_28():
    a = b = c = d = '-'
    subject = (Point(1, 2), Point(3, 4))
    try:
        match subject:
            case int() if subject:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("28", probe_28)
def probe_29():
    class P:
        def __ge__(self, o): return 'ge'
        def __le__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __ge__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = [1] >= {}
    return result
probe("29", probe_29)
probe("30", lambda: ("{:}".format([-3, 8], k=object())))
def probe_31():
    class P:
        def __or__(self, o): return NotImplemented
        def __ior__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q:
        def __or__(self, o): return 'or'
        def __ror__(self, o): return 'ror'
        def __ior__(self, o): return 'ior'
        def __repr__(self): return 'Q'
    result = 1 | 1.5
    return result
probe("31", probe_31)
def probe_32():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner(x=4):
            pass
            def inner(x=4):
                x = x * 2 if x else 5
                log.append(y)
                return (x, y)
            inner()
            pass
        log.append(inner())
        y = [x]
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("32", probe_32)
def probe_33():
    def f():
        raise
        try:
            with cm('s', True):
                try:
                    raise OSError("gone")
                    raise
                except* KeyError as e:
                    log.append(repr(e))
                    pass
                except* KeyError as e:
                    log.append(repr(e))
                    log.append(99)
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    pass
                finally:
                    raise
                raise 5 from ZeroDivisionError()
                log.append(11)
            try:
                try:
                    log.append(32)
                    log.append(15)
                    log.append(45)
                except (KeyError, TypeError) as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(88)
                    log.append(84)
                    log.append(21)
                    pass
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    del nothing
                    log.append(45)
                    if False: raise E2
                    pass
            finally:
                try:
                    log.append(60)
                    raise StopIteration(3) from None
                except E2:
                    if True: raise GeneratorExit
                    raise Exception("e", 1)
                    pass
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(88)
                    pass
                with cm('a') as c:
                    1 / 0
                log.append(18)
            try:
                {}["k"]
                raise IndexError(1, 2)
                log.append(32)
            except () as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                raise
                pass
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                if True:
                    raise E1("mine")
                    raise LookupError("l")
                    log.append(16)
                log.append(28)
                pass
        finally:
            raise
            i = 0
            while i < 2:
                i += 1
                log.append(4)
                try:
                    if i == 0: continue
                    if False: raise TypeError
                except* Exception as e:
                    log.append(repr(e))
                    log.append(0)
                    pass
            try:
                try:
                    raise UnicodeError("u")
                    log.append(89)
                    "a" + 1
                except* ValueError as e:
                    log.append(repr(e))
                    log.append(19)
                    pass
                except* (KeyError, TypeError):
                    raise int
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from IndexError(1, 2)
                    log.append(13)
                    pass
            except () as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(58)
                with cm('a'):
                    log.append(19)
                if 0:
                    if False: raise int
                    log.append(25)
                    raise TypeError
                pass
            except:
                with cm('x', leave=KeyError('leave')):
                    log.append(81)
                    log.append(93)
                    return log
        for i in range(3):
            try:
                raise UnicodeError("u")
                return -1
            except* ValueError as e:
                log.append(repr(e))
                assert 0, "no"
                pass
            finally:
                log.append(78)
                try:
                    raise
                except int:
                    break
                    log.append(59)
                    pass
                except:
                    log.append(24)
                    [][1]
                    log.append(6)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("33", probe_33)
def probe_34():
    w, p, name = 2, 5, 'Ada'
    return f'''{[9007199254740992]!r} {{}} { 3.637573239973 } '''
probe("34", probe_34)
def probe_35():
    class V:
        def __new__(self, *a): return 2.5
    V = V()
    return V
probe("35", probe_35)
def probe_36():
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
        log.append([C.p.__doc__, C.p.fget])
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("36", probe_36)
def probe_37():
    V, V2, T = datetime.datetime(1993, 3, 2, 2, 38, 32, tzinfo=datetime.timezone.utc), datetime.datetime(1987, 2, 5, 14, 46, 36, tzinfo=datetime.timezone.utc), datetime.timedelta(days=-227, seconds=-68835, microseconds=0)
    return V
probe("37", probe_37)
def probe_38():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('y', 'z')
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        @property
        def size(self):
            return super().size + 1
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super(C, self).run(n=n + 2)
    class D(C):
        label = 'd'
    class E(C, A):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
    try:
        result = E().size
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("38", probe_38)
probe("39", lambda: (format('hello world', " >s")))
