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
    N = namedtuple('N', '')
    return N(1, 2).both()
probe("0", probe_0)
def probe_1():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        def __getattr__(self, name):
            log.append(name)
            return 1
    class C(A, B):
        label = 'c'
    class D(A):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return type(self).__name__, __class__.__name__
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class E(C):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        def __getattr__(self, name):
            log.append(name)
            return 1
        __slots__ = ('label',)
    try:
        result = E(1)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("1", probe_1)
def probe_2():
    a = b = c = d = '-'
    subject = 'ab'
    try:
        match subject:
            case [1, _] | 2:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("2", probe_2)
def probe_3():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
    try:
        result = C.make()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("3", probe_3)
probe("4", lambda: ("%1c%%% .0s" % (5, 4)))
def probe_5():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(unsafe_hash=True)
    class C:
        a: int = field(default=1, compare=False)
        b: typing.ClassVar[int] = 4
        c: list = []
    @dataclass
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return hash(C(1, b=2)) == hash(C(1, b=2))
probe("5", probe_5)
def probe_6():
    log = []
    class A():
        label = 'a'
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        @property
        def size(self):
            raise AttributeError("none")
    class D(C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return 'D'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class E():
        label = 'e'
    try:
        result = E().y
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("6", probe_6)
def probe_7():
    class V(list):
        def __deepcopy__(self, *a): raise AttributeError("no")
    V = V()
    return copy.deepcopy([V])
probe("7", probe_7)
def probe_8():
    w, p, name = 10, 5, 'Ada'
    return f"""{name if w else 0!a:{'>'}{w}} {w} {(lambda: 5)():>{w}} """
probe("8", probe_8)
def probe_9():
    class V(float):
        def __int__(self, *a): return iter([1, 2])
        def __copy__(self, *a): return iter([1, 2])
    V = V()
    return math.trunc(V)
probe("9", probe_9)
def probe_10():
    class P:
        def __rmul__(self, o): return 'rmul'
        def __imul__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __imul__(self, o): return 'imul'
        def __repr__(self): return 'Q'
    result = None * {}
    return result
probe("10", probe_10)
def probe_11():
    class P:
        def __floordiv__(self, o): return self
        def __ifloordiv__(self, o): return ('ifloordiv', type(o).__name__)
        def __repr__(self): return 'P'
    class Q:
        def __floordiv__(self, o): return 'floordiv'
        def __rfloordiv__(self, o): return ('rfloordiv', type(o).__name__)
        def __ifloordiv__(self, o): return 'ifloordiv'
        def __repr__(self): return 'Q'
    result = P() // Q()
    return result
probe("11", probe_11)
probe("12", lambda: ("{1!s} {-1:<_d} {0!s:{}{}}".format('ſaab')))
def probe_13():
    def f():
        if 0: yield
        try:
            try:
                got = yield from sub()
                log.append(got)
                got = yield from sub()
                log.append(got)
                raise "text" from ZeroDivisionError()
            finally:
                log.append((yield))
                raise
                log.append(32)
            yield from sub()
            log.append((yield))
        except E2:
            raise 5
            if not log:
                log.append(97)
                {}["k"]
            pass
        except ExceptionGroup as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            assert 0, "no"
            pass
        else:
            yield 2
            try:
                return 5
                log.append(96)
                log.append(15)
            finally:
                log.append(97)
                {}["k"]
                1 / 0
            with cm('a'), cm('b', True):
                log.append((yield))
                raise E1("mine")
                raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from TypeError
        finally:
            try:
                got = yield from sub()
                log.append(got)
                log.append(87)
                raise
            except RuntimeError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                raise int
                pass
            with cm('a'), cm('b', True):
                log.append(26)
        got = yield 9
        log.append(got)
        log.append(32)
    g = f()
    for act in (lambda: g.close(), lambda: g.throw(5),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("13", probe_13)
probe("14", lambda: (format(-20.35, "5.6g")))
def probe_15():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
        def __set__(self, o, v): log.append(('set', v))
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
        log.append(C().r())
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("15", probe_15)
def probe_16():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: typing.ClassVar[int] = 4
        b: typing.ClassVar[int] = 4
        def __post_init__(self, *a): self.a = ("post", a)
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return delattr(C(1, b=2), 'a')
probe("16", probe_16)
def probe_17():
    class C:
        @classmethod
        def m(x, a, b=3, /, *, c, d):
            return [a, b, c, d]
    return C.m(b=1, zz=-6, e=3)
probe("17", probe_17)
def probe_18():
    def f(a=1, *args, b, c=-5, d=-6):
        return [a, b, c, d, args]
    return functools.partial(f, 4, 8, -3, *None, e=-4, c=6)(1, *(), 3, a=2)
probe("18", probe_18)
def probe_19():
    it = [99.995]
    return it.append(None), it
probe("19", probe_19)
def probe_20():
    def f():
        if 0: yield
        log.append(19)
        for i in ():
            with cm('a') as c:
                yield 3
                break
                log.append(22)
            got = yield 5
            log.append(got)
    g = f()
    for act in (lambda: g.throw(KeyError),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("20", probe_20)
def probe_21():
    w, p, name = 10, 3, 'Ada'
    return f"""{w = }{(lambda: 5)():#5n} """
probe("21", probe_21)
def probe_22():
    def f():
        log.append(15)
        log.append(24)
        try:
            with cm('a'):
                raise NotImplementedError from ValueError("v")
                try:
                    log.append(79)
                    raise GeneratorExit
                except* (KeyError, TypeError):
                    [][1]
                    pass
            log.append(10)
        except* Exception as e:
            log.append(repr(e))
            with cm('a'):
                try:
                    raise NotImplementedError
                except* OSError:
                    [][1]
                    log.append(35)
                    if True: raise AssertionError
                    pass
                finally:
                    raise
            raise
            pass
        else:
            try:
                return
                return log
                None.a
            finally:
                log.append(96)
                if not log:
                    log.append(72)
                    return 5
                    raise ValueError("v")
                else:
                    raise AssertionError from KeyError("k")
                    len(5)
                    None.a
            if True:
                try:
                    log.append(85)
                    [][1]
                    log.append(61)
                except* ValueError:
                    {}["k"]
                    log.append(98)
                    assert 0, "no"
                    pass
                except* OSError as e:
                    log.append(repr(e))
                    log.append(29)
                    pass
            else:
                try:
                    log.append(93)
                except E1:
                    log.append(67)
                    pass
                except LookupError:
                    1 / 0
                    return
                    pass
            if True:
                next(iter([]))
                log.append(69)
                try:
                    log.append(8)
                finally:
                    log.append(32)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("22", probe_22)
def probe_23():
    log = []
    class D:
        def __get__(self, o, c=None): return 1 / 0
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
        log.append(C().missing)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("23", probe_23)
def probe_24():
    N = namedtuple('N', 'class')
    return N.__doc__
probe("24", probe_24)
def probe_25():
    w, p, name = 2, 5, 'Ada'
    return f"""{name[0]:^{w * 2}} {99.995:{'>'}{w}} """
probe("25", probe_25)
def probe_26():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        [box.v] = [7, 5, -5, 9, 0, 8]
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("26", probe_26)
probe("27", lambda: (print(*[-1.5, -5.125], **'+5')))
probe("28", lambda: ("%- 4i%8g" % (True, 99.995)))
def probe_29():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        def inner():
            y = 8
            x = x * 2 if x else 5
            def inner():
                pass
                y.append(1)
                x = x * 2 if x else 5
                pass
            return inner
            pass
        inner()
        return x
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("29", probe_29)
probe("30", lambda: ("{k.real} { 0:12.6_o} {[0]!r:z0.3c}".format('hello worlda\u0308', w=8)))
def probe_31():
    i, j, x, flag = 7, -1, 9.131, False
    s, t, items = '\\', 'p', [-5]
    return (x or float(-3))
probe("31", probe_31)
def probe_32():
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
        log.append(C().__dict__)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log
probe("32", probe_32)
def probe_33():
    def f():
        for i in range(3):
            try:
                return
            finally:
                try:
                    return -1
                finally:
                    if i == 0: continue
                    len(5)
                continue
                del nothing
            for i in range(3):
                raise
                try:
                    del nothing
                finally:
                    if False: raise RuntimeError
                    if i == 1: break
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")]) from None
                with cm('s', True):
                    return log
                    log.append(21)
                    log.append(30)
        raise IndexError(1, 2)
        raise RuntimeError
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("33", probe_33)
probe("34", lambda: (json.loads('[1 2]', parse_int=float)))
def probe_35():
    import inspect
    def f(*args): pass
    return str(inspect.signature(f))
probe("35", probe_35)
def probe_36():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == -2:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("36", probe_36)
def probe_37():
    a = b = c = d = '-'
    subject = {'a': [1, 2], 1: Point(1, 1)}
    try:
        match subject:
            case [tuple(), a]:
                log.append(0)
            case {}:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("37", probe_37)
probe("38", lambda: (filter(str, [1, 8, -4, -4, -4, 8, -3])))
probe("39", lambda: (heapq.merge([1, 4], [-4, 0, -2, 4, -3, 9], x=frozenset({28, 40}))))
