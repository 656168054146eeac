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
    N = namedtuple('N', 'class')
    return N(1, 2).both()
probe("0", probe_0)
def probe_1():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        __slots__ = ('label',)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
        @property
        def size(self):
            raise AttributeError("none")
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return type(self).__name__, __class__.__name__
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @property
        def size(self):
            raise AttributeError("none")
        @classmethod
        def make(cls):
            return cls.__name__, super().make()
    class D(C):
        label = 'd'
        @property
        def size(self):
            return super().size + 1
    try:
        result = D().x
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("1", probe_1)
def probe_2():
    def f():
        log.append(44)
        raise
        with cm('a'), cm('b', True):
            raise ImportError("i", name="m")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("2", probe_2)
def probe_3():
    def f(a=6, *args, **kwargs):
        return [a, args, kwargs]
    return f()
probe("3", probe_3)
probe("4", lambda: (int.from_bytes(b'', "big")))
def probe_5():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = {t(7): t(7), t(9): t(3), **{t(3): t(1)}}
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
def probe_6():
    N = namedtuple('N', 'x x')
    return N(1, 2).x
probe("6", probe_6)
probe("7", lambda: ("{k.real} {:".format(-3, True, w=8)))
def probe_8():
    w, p, name = 3, 1, 'Ada'
    return f'''{name[0]:^{w * 2}} {{}} {w + 1:{w}} {{}} {(lambda: 5)():=>.1} '''
probe("8", probe_8)
probe("9", lambda: ((0.7884611678343237e25) ** 2))
def probe_10():
    class V(tuple):
        def __new__(self, *a): return object
        def __call__(self, *a): return a
    V = V()
    return V
probe("10", probe_10)
probe("11", lambda: (float()))
def probe_12():
    def f():
        with cm('e', enter=ValueError('enter')):
            if len(log) > 2:
                return -2
                try:
                    raise ValueError("v") from None
                    log.append(1)
                    len(5)
                finally:
                    if False: raise int
                try:
                    log.append(24)
                except ArithmeticError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    undefined
                    pass
                except KeyError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    return -5
                    undefined
                    pass
                finally:
                    raise UnicodeError("u") from ZeroDivisionError()
        try:
            with cm('a') as c:
                i = 0
                while i < 2:
                    i += 1
                    break
                {}["k"]
            if True: raise int
        except ArithmeticError:
            try:
                return log
                try:
                    log.append(49)
                finally:
                    return
                    log.append(32)
                    undefined
                log.append(7)
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                return log
                pass
            finally:
                try:
                    return
                    del nothing
                    return log
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise RuntimeError
                    pass
                except KeyError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise AttributeError("a") from TypeError
                    log.append(5)
                    log.append(19)
                    pass
                else:
                    log.append(93)
                    raise ZeroDivisionError() from TypeError
                    return -2
                finally:
                    undefined
                log.append(94)
            if 0:
                for i in [0, 1]:
                    log.append(63)
                    log.append(77)
            pass
        except:
            if True:
                [][1]
                raise int
            else:
                raise
            None.a
            log.append(63)
        with cm('s', True):
            if False: raise AssertionError
            if 0:
                try:
                    log.append(15)
                    return
                    log.append(76)
                except E2:
                    raise
                    raise
                    log.append(83)
                    pass
                finally:
                    raise 5 from StopIteration(3)
            else:
                next(iter([]))
                log.append(99)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("12", probe_12)
def probe_13():
    i, j, x, flag = 0, 3, 0.0, True
    s, t, items = 'abababababab', '.', [9, -2, 6, 2]
    return (str([-4]) or '\n')
probe("13", probe_13)
probe("14", lambda: (list.pop('=')))
probe("15", lambda: ("%+4o" % (9007199254740994,)))
def probe_16():
    log = []
    def outer():
        x, y = 1, []
        y = [x]
        for x in range(2): pass
        def inner(z=x):
            nonlocal x
            x = x * 2 if x else 5
            def inner():
                log.append(y)
                x = x * 2 if x else 5
                log.append(locals().get("x", "none"))
                return (x, y)
            return inner
            return x
        return inner
        log.append(y)
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("16", probe_16)
probe("17", lambda: (float.fromhex('ſ')))
def probe_18():
    i, j, x, flag = 8, -88007517310735679866723141357547552203391805329515539626306, -0.14603, True
    s, t, items = '%', ' ', [1]
    return min(float((len(items) - (i % i))), j)
probe("18", probe_18)
def probe_19():
    a = b = c = d = '-'
    subject = (8, -3, 5, 3, 2, 1)
    try:
        match subject:
            case [1, _] | 2:
                log.append(0)
            case 1 if True:
                log.append(1)
            case {'a': (str()) as a, K.ONE: Point(x='a', y=0)} if subject:
                log.append(2)
            case 1:
                log.append(3)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("19", probe_19)
def probe_20():
    i, j, x, flag = 5, 32770, 3.14159, False
    s, t, items = 'e\u0301', '😀', [-4, -6, -5, -6, -6]
    return divmod((7 if s else i), (3 if flag else i))[1]
probe("20", probe_20)
def probe_21():
    import typing
    class N(typing.NamedTuple):
        x: int
        y: str = 'd'
        def both(self): return self.x, self.y
    return dict(N(1, 2)._asdict(), x=5)
probe("21", probe_21)
probe("22", lambda: (textwrap.dedent("  lead and trail  ")))
def probe_23():
    class V:
        def __setitem__(self, *a): return {}
    V = V()
    V[1:2] = 3
    return 1
probe("23", probe_23)
probe("24", lambda: (format(-1, "0<e")))
def probe_25():
    class C:
        @staticmethod
        def m(x, a=1, b=4):
            return [a, b]
    return C.m(f=3, a=-4)
probe("25", probe_25)
def probe_26():
    V, V2, T = datetime.timedelta(days=351, seconds=83777, microseconds=1), datetime.timedelta(days=92, seconds=21389, microseconds=-1), datetime.timedelta(days=274, seconds=58457, microseconds=-1)
    return V.timetuple()
probe("26", probe_26)
def probe_27():
    a = b = c = d = '-'
    subject = deque([1, 2])
    try:
        match subject:
            case Point(_, 2.5, int()):
                log.append(0)
            case {'a': K.ONE, **a}:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("27", probe_27)
probe("28", lambda: (format(8.0814982, "=20!")))
def probe_29():
    i, j, x, flag = -3, 4, 9.64745764182664, False
    s, t, items = 'hello world', '1', [5, 5, 9]
    return (min((min(x, t) if (items is None) else sum([x, [0, 4, -4, -5, 3], x])), (flag.count(i) % t.find('.'))) ** -1)
probe("29", probe_29)
def probe_30():
    w, p, name = 7, 5, 'Ada'
    return f"""{(lambda: 5)():>0} {{}} {name[0]:>{w}} {{}} {(lambda: 5)()} """
probe("30", probe_30)
def probe_31():
    V, V2, T = datetime.datetime(1989, 3, 18, 4, 51, 12, tzinfo=datetime.timezone.utc), datetime.datetime(2000, 2, 5, 6, 27, 44), datetime.timedelta(days=-208, seconds=-31049, microseconds=1)
    return V.isoformat(" ")
probe("31", probe_31)
probe("32", lambda: (json.dumps({13, 26, 27})))
def probe_33():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return type(self).__name__, __class__.__name__
        @property
        def size(self):
            raise AttributeError("none")
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class B(A):
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super().run(n + 1)
    try:
        result = isinstance(B(), A), issubclass(A, B)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
def probe_34():
    def f():
        i = 0
        while i < 2:
            i += 1
            with cm('a'), cm('b', True):
                try:
                    log.append(18)
                except (KeyError, TypeError):
                    if i == 1: break
                    pass
                except ():
                    len(5)
                    log.append(64)
                    pass
                else:
                    if i == 1: break
                    log.append(9)
                    if i == 0: continue
            "a" + 1
        log.append(71)
        for i in [0, 1]:
            try:
                try:
                    next(iter([]))
                    return -5
                finally:
                    if i == 1: break
                    len(5)
                    break
            except ArithmeticError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(2)
                pass
            else:
                raise RuntimeError
        else:
            log.append(35)
            [][1]
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("34", probe_34)
probe("35", lambda: ("%08g" % (-1,)))
def probe_36():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class B():
        label = 'b'
        def run(self, n=0):
            log.append(('B', n))
            return super(B, self).run(n=n + 2)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class C(B, A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return 'C'
        def __init_subclass__(cls, **kw):
            log.append(('subclass', cls.__name__, kw))
            super().__init_subclass__(**kw)
        @classmethod
        def make(cls):
            return cls.__name__, cls.label
    class D(C, B):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return type(self).__name__, __class__.__name__
    try:
        result = D().label
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
probe("37", lambda: ("{k.real}".format(k='ΑΣ', w=8)))
def probe_38():
    class C(enum.IntFlag):
        RED = 1
        GREEN = 1
        BLUE = 4
    return C.RED in C
probe("38", probe_38)
def probe_39():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        a, b = b, a = {-5.5: None, 'p': (8, 'a')}
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("39", probe_39)
