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
    return N.x.__doc__
probe("0", probe_0)
def probe_1():
    class P:
        def __rshift__(self, o): return 1 / 0
        def __irshift__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q(P):
        def __rshift__(self, o): return self
        def __rrshift__(self, o): return NotImplemented
        def __irshift__(self, o): return ('irshift', type(o).__name__)
        def __repr__(self): return 'Q'
    result = 's' >> Q()
    return result
probe("1", probe_1)
probe("2", lambda: (statistics.covariance([-6, -4], [0, -6, 6, -2, -1, 4, 3])))
def probe_3():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        x += 1
        log.append(undefined_name)
        def inner():
            pass
            log.append(y)
            def inner(x=4):
                x += 1
                x = x * 2 if x else 5
                return (x, y)
            return inner
            x: int
            x: int
            return x
        inner()
        x += 1
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("3", probe_3)
probe("4", lambda: ("%(b) +i" % {'a': True, 'b': 0.0929555, '': 1}))
def probe_5():
    def t(v):
        log.append(v)
        if v == 12: raise ValueError(v)
        return v
    d = {}
    try:
        result = (lambda a=t(1), *, b=t(6): (a, b))(t(1))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("5", probe_5)
def probe_6():
    def f():
        try:
            try:
                with cm('a'), cm('b', True):
                    raise
                    raise
            except RuntimeError:
                raise ImportError("i", name="m") from IndexError(1, 2)
                int("x")
                log.append(43)
                pass
            else:
                log.append(5)
                i = 0
                while i < 2:
                    i += 1
                    {}["k"]
                try:
                    log.append(24)
                    log.append(93)
                    log.append(97)
                except StopIteration as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    len(5)
                    log.append(25)
                    log.append(53)
                    pass
                except:
                    log.append(85)
                    1 / 0
                else:
                    log.append(9)
        except* OSError as e:
            log.append(repr(e))
            try:
                undefined
                for i in ():
                    pass
                    "a" + 1
            except E2 as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                with cm('a'), cm('b', True):
                    pass
                    raise
                with cm('a'):
                    del nothing
                    1 / 0
                log.append(23)
                pass
            except ArithmeticError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                log.append(85)
                log.append(45)
                try:
                    log.append(24)
                    if False: raise "text"
                    if False: raise "text"
                except BaseException:
                    raise GeneratorExit
                    len(5)
                    len(5)
                    pass
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(82)
                    pass
                except:
                    log.append(70)
                    log.append(80)
                else:
                    1 / 0
                    [][1]
                    if True: raise AttributeError("a")
                finally:
                    raise UnicodeError("u") from ZeroDivisionError()
                    log.append(77)
                pass
            else:
                if True:
                    log.append(50)
                    log.append(95)
                    pass
                else:
                    raise TypeError
                raise KeyError("k") from None
                next(iter([]))
            try:
                raise E1("mine")
                pass
                if True:
                    {}["k"]
                    log.append(6)
            except (KeyError, TypeError) as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                try:
                    raise
                    raise
                finally:
                    None.a
                    log.append(12)
                try:
                    log.append(11)
                    raise RuntimeError
                finally:
                    pass
                    raise UnicodeError("u")
                log.append(6)
                pass
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                pass
                if 0:
                    raise StopIteration(3)
                    log.append(69)
                else:
                    pass
                    log.append(83)
                if False: raise AttributeError("a")
                pass
            except:
                try:
                    raise int from KeyError("k")
                except int as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    pass
                    log.append(59)
                    pass
                except OSError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(35)
                    pass
                with cm('a'):
                    pass
            finally:
                with cm('a'), cm('b', True):
                    log.append(10)
            pass
        except* (KeyError, TypeError) as e:
            log.append(repr(e))
            try:
                try:
                    log.append(27)
                finally:
                    raise RuntimeError from ZeroDivisionError()
                    [][1]
                try:
                    int("x")
                    if True: raise AssertionError
                except RuntimeError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    None.a
                    pass
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(66)
                    log.append(37)
                    pass
                if len(log) > 2:
                    log.append(22)
                    log.append(71)
            except Exception:
                for i in ():
                    raise ValueError("v") from ValueError("v")
                    assert 0, "no"
                    log.append(22)
                else:
                    log.append(85)
                    int("x")
                    raise OSError("gone") from ZeroDivisionError()
                i = 0
                while i < 2:
                    i += 1
                    log.append(74)
                pass
            try:
                try:
                    raise
                    log.append(21)
                    log.append(41)
                except Exception as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    pass
                finally:
                    log.append(14)
                    log.append(45)
                    pass
                try:
                    raise IndexError(1, 2) from StopIteration(3)
                finally:
                    log.append(75)
                    log.append(24)
                    log.append(21)
            except* Exception:
                if 0:
                    if False: raise KeyError("k")
                log.append(80)
                pass
            except* OSError as e:
                log.append(repr(e))
                raise AttributeError("a")
                log.append(89)
                pass
            else:
                raise
                assert 0, "no"
            pass
        else:
            try:
                return
                log.append(88)
            finally:
                raise LookupError("l")
                int("x")
        try:
            raise UnicodeError("u")
        finally:
            try:
                try:
                    log.append(79)
                    raise GeneratorExit
                    assert 0, "no"
                except Exception:
                    raise GeneratorExit from StopIteration(3)
                    raise ImportError("i", name="m")
                    pass
                try:
                    log.append(72)
                    raise
                    [][1]
                except* ValueError:
                    log.append(26)
                    if True: raise "text"
                    raise
                    pass
                except* (KeyError, TypeError) as e:
                    log.append(repr(e))
                    log.append(9)
                    del nothing
                    log.append(77)
                    pass
                else:
                    raise UnicodeError("u") from TypeError
                    log.append(97)
            finally:
                del nothing
        try:
            raise
            for i in [0, 1]:
                try:
                    del nothing
                except* KeyError as e:
                    log.append(repr(e))
                    log.append(66)
                    pass
                except* ValueError:
                    None.a
                    pass
                else:
                    return log
                try:
                    return 5
                    return log
                    raise StopIteration(3)
                except ArithmeticError:
                    log.append(79)
                    {}["k"]
                    pass
                finally:
                    log.append(41)
                for i in [0, 1]:
                    break
            log.append(82)
        finally:
            if log:
                with cm('a'):
                    log.append(41)
            raise
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("6", probe_6)
def probe_7():
    w, p, name = 1, 4, 'Ada'
    return f"""{w:>{w}} """
probe("7", probe_7)
def probe_8():
    class V(dict):
        def __neg__(self, *a): return 'text'
    V = V()
    return -V
probe("8", probe_8)
probe("9", lambda: ("{} {k: .6_o} {0.x!a}".format()))
probe("10", lambda: (print()))
def probe_11():
    class P:
        def __rmod__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        pass
        def __repr__(self): return 'Q'
    result = Q() % {}
    return result
probe("11", probe_11)
def probe_12():
    class P:
        def __sub__(self, o): return 'sub'
        def __rsub__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __sub__(self, o): return 'sub'
        def __rsub__(self, o): return ('rsub', type(o).__name__)
        def __repr__(self): return 'Q'
    it = Q()
    it -= 1.5
    result = it
    return result
probe("12", probe_12)
def probe_13():
    class V(int):
        def __int__(self, *a): return 'text'
        __eq__ = None
    V = V()
    return math.trunc(V)
probe("13", probe_13)
probe("14", lambda: (int('Eggs', 8)))
def probe_15():
    a = b = c = d = '-'
    subject = [-2, 2, 9, 2, -6]
    try:
        match subject:
            case Point(x=[_, *a], y=[_, *b, c]):
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("15", probe_15)
def probe_16():
    class P:
        def __imatmul__(self, o): return 1 / 0
        def __repr__(self): return 'P'
    class Q(P):
        def __matmul__(self, o): return 'matmul'
        def __rmatmul__(self, o): return 1 / 0
        def __repr__(self): return 'Q'
    result = P() @ (1,)
    return result
probe("16", probe_16)
def probe_17():
    def t(v):
        log.append(v)
        if v == 13: raise ValueError(v)
        return v
    d = {}
    try:
        result = not t(2) == t(8) is not t(9) in [t(8)]
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("17", probe_17)
def probe_18():
    class V:
        def __len__(self, *a): raise TypeError("t")
        def __eq__(self, *a): return [1, 2]
    V = V()
    return bool(V)
probe("18", probe_18)
def probe_19():
    def f():
        i = 0
        while i < 2:
            i += 1
            with cm('e', enter=ValueError('enter')):
                for i in ():
                    1 / 0
                    raise UnicodeError("u")
                else:
                    if i == 1: break
                    if i == 0: continue
                i = 0
                while i < 2:
                    i += 1
                    if True: raise ValueError("v")
                    raise ZeroDivisionError()
                    log.append(70)
                try:
                    raise E1("mine")
                    if i == 1: break
                    {}["k"]
                finally:
                    log.append(8)
                    log.append(28)
            if i == 0: continue
            if len(log) > 2:
                log.append(48)
                try:
                    if i == 0: continue
                except () as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    log.append(46)
                    pass
        with (cm('p'), cm('q') as q):
            try:
                log.append(12)
            except ValueError:
                raise ZeroDivisionError()
                try:
                    if False: raise IndexError(1, 2)
                    raise
                except LookupError as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise
                    1 / 0
                    pass
                finally:
                    raise E2
                    if True: raise StopIteration(3)
                pass
            finally:
                log.append(81)
            if True: raise ZeroDivisionError()
        len(5)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("19", probe_19)
def probe_20():
    w, p, name = 1, 4, 'Ada'
    return f'''{ {'a': w}['a']:>{w}} '''
probe("20", probe_20)
def probe_21():
    log = []
    class A():
        label = 'a'
        def run(self, n=0):
            log.append(('A', n))
            return super(A, self).run(n=n + 2)
    class B(A):
        label = 'b'
        @property
        def size(self):
            return super().size + 1
        __slots__ = ('__dict__',)
    class C(A):
        label = 'c'
        def run(self, n=0):
            log.append(('C', n))
            return self.label
        def __getattr__(self, name):
            log.append(name)
            raise AttributeError(name)
    class D(C):
        label = 'd'
        def run(self, n=0):
            log.append(('D', n))
            return super(D, self).run(n=n + 2)
        @classmethod
        def make(cls):
            return cls.__name__, cls.__mro__[1].__name__
    class E(D):
        label = 'e'
        def run(self, n=0):
            log.append(('E', n))
            return 'E'
    try:
        result = E.__subclasses__()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("21", probe_21)
probe("22", lambda: (~('x=1')))
def probe_23():
    class P:
        def __rmod__(self, o): return 1 / 0
        def __imod__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __mod__(self, o): return 1 / 0
        def __rmod__(self, o): return ('rmod', type(o).__name__)
        def __imod__(self, o): return ('imod', type(o).__name__)
        def __repr__(self): return 'Q'
    it = 's'
    it %= {}
    result = it
    return result
probe("23", probe_23)
probe("24", lambda: ("%-12.%%u" % (slice(2, None),)))
def probe_25():
    log = []
    def outer():
        x, y = 1, []
        def inner(z=x):
            x = 7
            x: int
            def inner(z=x):
                pass
                x: int
                x = y
                pass
            log.append(inner())
            y.append(1)
            return (x, y)
        inner()
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("25", probe_25)
probe("26", lambda: (len(*(lambda a, b: a + b))))
def probe_27():
    log = []
    def outer():
        x, y = 1, []
        for x in range(2): pass
        def inner(z=x):
            for x in range(2): pass
            log.append(locals().get("x", "none"))
            def inner():
                pass
                return x
            return inner
            y.append(1)
            return x
        inner()
        log.append(locals().get("x", "none"))
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("27", probe_27)
probe("28", lambda: (abs(int, ...)))
def probe_29():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        del box.w
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("29", probe_29)
def probe_30():
    class V:
        def __bytes__(self, *a): return 'text'
    V = V()
    return bytes(V)
probe("30", probe_30)
probe("31", lambda: ((Counter(a=2, b=0)).most_common(None)))
def probe_32():
    w, p, name = 0, 5, 'Ada'
    return f'''{name}{(0.001):^{w * 2}} '''
probe("32", probe_32)
def probe_33():
    N = namedtuple('N', 'x x')
    return N(1, 2)[0], N(1, 2)[-1]
probe("33", probe_33)
probe("34", lambda: ("%(a)8G" % {'a': b'0', 'b': True, '': 1}))
def probe_35():
    import inspect
    def f(a, b=8, *args, c=6, d, e): pass
    return inspect.signature(f).bind(*5, zz=3).arguments
probe("35", probe_35)
probe("36", lambda: ("%.0r" % (7)))
def probe_37():
    class P:
        def __lt__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q(P):
        def __lt__(self, o): return self
        def __repr__(self): return 'Q'
    result = Q() > {}
    return result
probe("37", probe_37)
probe("38", lambda: ((0).__rpow__(-6)))
def probe_39():
    class V:
        def __length_hint__(self, *a): raise KeyError("k")
    V = V()
    return operator.length_hint(V)
probe("39", probe_39)
