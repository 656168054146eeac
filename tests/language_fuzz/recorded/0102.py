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

probe("0", lambda: (int()))
def probe_1():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        @property
        def size(self):
            return 5
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return type(self).__name__, __class__.__name__
        __slots__ = ('label',)
    class C(B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class D(C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return type(self).__name__, __class__.__name__
    class E():
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return 'E'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('x',)
    try:
        result = E.__bases__
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("1", probe_1)
probe("2", lambda: (range()))
def probe_3():
    class C(enum.IntEnum):
        RED = 1
        GREEN = 1
        BLUE = 3
    return C.RED + 1
probe("3", probe_3)
def probe_4():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        @property
        def size(self):
            return 5
    class B():
        label = 'b'
        @property
        def size(self):
            return super().size + 1
    class C(A):
        label = 'c'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class D():
        label = 'd'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class E():
        label = 'e'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    try:
        result = E.make()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("4", probe_4)
def probe_5():
    def f():
        if len(log) > 2:
            try:
                try:
                    "a" + 1
                    "a" + 1
                    return 6
                finally:
                    log.append(30)
                    log.append(92)
            finally:
                log.append(13)
        raise E1("mine") from StopIteration(3)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("5", probe_5)
def probe_6():
    N = namedtuple('N', '_x')
    return N.__match_args__
probe("6", probe_6)
def probe_7():
    N = namedtuple('N', 'x x')
    return N(1, 2).x
probe("7", probe_7)
probe("8", lambda: ("%(b)a %(a)0-r" % {'a': slice(2, -3, 0), 'b': -1152921504606846974, '': 1}))
def probe_9():
    i, j, x, flag = -3, 0b1011, -0.0, False
    s, t, items = 'ª', '-', [0, -6]
    return any(v > (lambda v, *, w=i: -4)(j) for v in [-6][1:])
probe("9", probe_9)
def probe_10():
    i, j, x, flag = 2, 28657, 0.1, True
    s, t, items = '٣', '\n', [-5, -4, 7, 0, 3]
    return (items[j % 3] if t.startswith('p') else len(items))
probe("10", probe_10)
probe("11", lambda: (format(-4, ".10s")))
probe("12", lambda: (~([])))
def probe_13():
    w, p, name = 2, 4, 'Ada'
    return f'''{ {'a': w}['a']} '''
probe("13", probe_13)
probe("14", lambda: (round(8.749634792841e30, 7)))
def probe_15():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return 'A'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
    class C():
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return super().size + 1
    try:
        result = C().y
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("15", probe_15)
def probe_16():
    def f(a, b, c=7): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("16", probe_16)
def probe_17():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(frozen=True)
    class C:
        a: str = 'd'
        b: int
    @dataclass(frozen=True)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return C(a=1)
probe("17", probe_17)
probe("18", lambda: ((deque([7, 5, 3, 7, 3], maxlen=3)).__mul__(6)))
def probe_19():
    a = b = c = d = '-'
    subject = range(3)
    try:
        match subject:
            case Point(True, zz=tuple()):
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("19", probe_19)
def probe_20():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        x = x * 2 if x else 5
        def inner():
            def inner(x=4):
                pass
                log.append(locals().get("x", "none"))
                del x
                x: int
                log.append(y)
                return x
            return inner
            y = [x]
            return x
        log.append(inner())
        log.append(y)
        log.append(y)
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("20", probe_20)
def probe_21():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return self.label
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
        __slots__ = ('x',)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return 'B'
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class C(B):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            return 5
    class D(C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super().run(n + 1)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    try:
        result = D().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
def probe_22():
    def t(v):
        log.append(v)
        if v == 8: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(2) == t(6) is not t(0) in [t(2)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
probe("23", lambda: (frozenset(b'\\ bb')))
probe("24", lambda: ((OrderedDict([(None, 'X'), (8, 32769)])).copy()))
def probe_25():
    def t(v):
        log.append(v)
        if v == 6: raise ValueError(v)
        return v
    d = {}
    try:
        result = max(t(4), *[t(6), t(0)], key=lambda v: -t(v))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("25", probe_25)
probe("26", lambda: (format(1e16, ",.0n")))
probe("27", lambda: (round(0.0, 1)))
probe("28", lambda: (str.encode(int, 'utf-8', 'surrogateescape')))
def probe_29():
    def f():
        try:
            log.append(64)
            if not log:
                try:
                    raise
                    assert 0, "no"
                except* KeyError:
                    del nothing
                    pass
                except* Exception as e:
                    log.append(repr(e))
                    raise AttributeError("a") from StopIteration(3)
                    log.append(44)
                    pass
                else:
                    log.append(71)
                    raise
                try:
                    return
                    "a" + 1
                except StopIteration:
                    log.append(37)
                    pass
                else:
                    raise
                    assert 0, "no"
                    log.append(17)
            log.append(60)
        except KeyError as e:
            log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
            int("x")
            if not log:
                log.append(2)
                i = 0
                while i < 2:
                    i += 1
                    log.append(80)
                    break
                with cm('s', True):
                    log.append(89)
                    log.append(59)
                    log.append(7)
            else:
                log.append(70)
                for i in ():
                    raise ZeroDivisionError()
                else:
                    log.append(40)
                    next(iter([]))
            raise LookupError("l") from IndexError(1, 2)
            pass
        except KeyError:
            raise
            with cm('a') as c:
                if False: raise E1("mine")
                return
            try:
                if False: raise GeneratorExit
            except int as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                return 0
                try:
                    raise
                    raise
                    return
                finally:
                    log.append(93)
                    raise TypeError
                pass
            except ValueError:
                log.append(62)
                pass
            else:
                log.append(8)
                if 0:
                    log.append(64)
                    log.append(80)
                else:
                    log.append(57)
                    raise AttributeError("a") from IndexError(1, 2)
            finally:
                with cm('a'):
                    1 / 0
                    if False: raise AttributeError("a")
                try:
                    log.append(80)
                    raise
                finally:
                    raise ZeroDivisionError()
            pass
        log.append(58)
        if 0:
            raise
            raise TypeError
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("29", probe_29)
probe("30", lambda: (float(1e-5)))
probe("31", lambda: (format('HAM', ">5")))
def probe_32():
    def f(a, b=9): pass
    return f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__
probe("32", probe_32)
def probe_33():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        (box.v,), c, (box.v, *a,), d["k"] = range(3, -9, 7)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("33", probe_33)
probe("34", lambda: ("{k[a]:{}{}}".format([1, -36452, -84202449492809071745, -51293, 00], '', '      ', k=((7, '😀'),))))
probe("35", lambda: (format((None), '.')))
def probe_36():
    def f():
        if True:
            1 / 0
            raise
        else:
            if True: raise GeneratorExit
            if len(log) > 2:
                return
                return log
                raise int
            with cm('x', leave=KeyError('leave')):
                raise ValueError("v") from KeyError("k")
                try:
                    len(5)
                except KeyError:
                    raise
                    log.append(18)
                    pass
                try:
                    log.append(42)
                except BaseException:
                    log.append(86)
                    log.append(16)
                    log.append(50)
                    pass
                except ArithmeticError:
                    log.append(55)
                    pass
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("36", probe_36)
def probe_37():
    def t(v):
        log.append(v)
        if v == 5: raise ValueError(v)
        return v
    d = {}
    try:
        result = f"{t(4):{t(2)}}{t(7)!r}"
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("37", probe_37)
def probe_38():
    w, p, name = 7, 2, 'Ada'
    return f'''{w} {w} '''
probe("38", probe_38)
def probe_39():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return self.label
    class C(A):
        label = 'c'
        @property
        def size(self):
            return 5
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    try:
        result = C.__subclasses__()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("39", probe_39)
