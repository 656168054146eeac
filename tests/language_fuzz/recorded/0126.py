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

probe("0", lambda: (callable('😀')))
probe("1", lambda: ((set()).issubset({30, 30, 27, 28})))
def probe_2():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        [d["k"], *rest] = (-6, 9, 3, 5, -5, -3)
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("2", probe_2)
def probe_3():
    w, p, name = 12, 5, 'Ada'
    return f'''{name[0]!a:{'>'}{w}} '''
probe("3", probe_3)
def probe_4():
    class P:
        def __rshift__(self, o): return NotImplemented
        def __rrshift__(self, o): return 1 / 0
        def __irshift__(self, o): return 'irshift'
        def __repr__(self): return 'P'
    class Q:
        def __rshift__(self, o): return ('rshift', type(o).__name__)
        def __repr__(self): return 'Q'
    result = 's' >> Q()
    return result
probe("4", probe_4)
probe("5", lambda: (list.count([], int)))
def probe_6():
    class V:
        def __dir__(self, *a): return 'text'
    V = V()
    return dir(V)
probe("6", probe_6)
probe("7", lambda: (format(-64054, "8")))
probe("8", lambda: (heapq.merge([1, 4], [2, 3], reverse=True)))
probe("9", lambda: (dict.fromkeys('aXbXc ab one two  three', object())))
def probe_10():
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
probe("10", probe_10)
def probe_11():
    a = b = c = d = '-'
    subject = Point(1, 2)
    try:
        match subject:
            case Point(0, a) if True:
                log.append(0)
            case (Point()) as a:
                log.append(1)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("11", probe_11)
def probe_12():
    a = b = c = d = '-'
    subject = 9007199254740993
    try:
        match subject:
            case {'a': 0} if len(log) > 0:
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("12", probe_12)
def probe_13():
    log = []
    def outer():
        x, y = 1, []
        x = 1
        def inner(z=x):
            y = 8
            x = y
            def inner(z=x):
                pass
                x += 1
                x = x * 2 if x else 5
                x: int
                y = [x]
                pass
            inner()
            del x
            del x
            pass
        log.append(inner())
        log.append(y)
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("13", probe_13)
probe("14", lambda: (int(str(10.05))))
def probe_15():
    it = {28, 36, 2}
    return it.add(len), it
probe("15", probe_15)
def probe_16():
    def f():
        raise ZeroDivisionError()
        try:
            log.append(89)
            for i in [0, 1]:
                try:
                    continue
                    raise
                except E2:
                    break
                    pass
                except BaseException as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    raise LookupError("l") from ZeroDivisionError()
                    return 3
                    pass
                except:
                    break
                    log.append(23)
                    if False: raise UnicodeError("u")
                else:
                    log.append(17)
                    {}["k"]
                finally:
                    return -1
        finally:
            with cm('a') as c:
                log.append(52)
                raise AttributeError("a")
                try:
                    None.a
                    log.append(22)
                    log.append(76)
                finally:
                    raise E2
            raise E2 from ValueError("v")
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("16", probe_16)
probe("17", lambda: ("%0s" % (-36739632541144568112468771517,)))
probe("18", lambda: (format(99.995, "20F")))
probe("19", lambda: ("%x %X %0-+8r" % (-5, 2, 123456789.125)))
def probe_20():
    class P:
        def __eq__(self, o): return 'eq'
        def __repr__(self): return 'P'
    class Q(P):
        def __eq__(self, o): return ('eq', type(o).__name__)
        def __eq__(self, o): return 'eq'
        def __repr__(self): return 'Q'
    result = 1 == P()
    return result
probe("20", probe_20)
probe("21", lambda: (format(1e23, " ")))
def probe_22():
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
        @property
        def size(self):
            raise AttributeError("none")
    try:
        result = B().x
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("22", probe_22)
def probe_23():
    a = b = c = d = '-'
    subject = ({-5: None, False: '1'},)
    try:
        match subject:
            case tuple():
                log.append(0)
            case _:
                log.append('none')
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    return log, a, b, c, d
probe("23", probe_23)
def probe_24():
    class P:
        def __rmul__(self, o): return self
        def __imul__(self, o): return self
        def __repr__(self): return 'P'
    class Q:
        def __mul__(self, o): return 1 / 0
        def __imul__(self, o): return ('imul', type(o).__name__)
        def __repr__(self): return 'Q'
    result = None * 1.5
    return result
probe("24", probe_24)
def probe_25():
    import typing
    from dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace
    @dataclass(init=False)
    class C:
        a: str = 'd'
    @dataclass(init=False)
    class S(C):
        z: int = 8
    C.__qualname__, S.__qualname__ = 'C', 'S'
    return astuple(C(zz=1))
probe("25", probe_25)
def probe_26():
    w, p, name = 11, 2, 'Ada'
    return f"""{name!a} { {'a': w}['a']:{w}.{p}f} {w:5c} """
probe("26", probe_26)
def probe_27():
    def f():
        if 0: yield
        raise
        try:
            try:
                log.append(16)
                1 / 0
                log.append(90)
            except StopIteration as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                {}["k"]
                pass
            except E2 as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                raise
                yield from 5
                pass
            log.append((yield))
        except (KeyError, TypeError):
            try:
                log.append(3)
            except BaseException as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                return log
                raise E2
                log.append((yield))
                pass
            except ValueError as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                None.a
                return log
                log.append(25)
                pass
            except:
                yield 6
                log.append(24)
                got = yield 3
                log.append(got)
            finally:
                log.append((yield))
                log.append(91)
                del nothing
            got = yield from sub()
            log.append(got)
            pass
    g = f()
    for act in (lambda: next(g), lambda: list(g), lambda: g.throw(KeyError), lambda: g.send(None),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("27", probe_27)
def probe_28():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        while (a := a - 1) > -3:
            if a == 0:
                break
        else:
            b = 'else'
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("28", probe_28)
def probe_29():
    def f():
        if 0: yield
        yield from iter(())
        log.append(29)
    g = f()
    for act in (lambda: g.gi_frame is None, lambda: g.close(),):
        try:
            log.append(('gave', act()))
        except BaseException as e:
            log.append(('raised', chain(e), getattr(e, 'value', None)))
    return log
probe("29", probe_29)
def probe_30():
    class P:
        def __gt__(self, o): return 'gt'
        def __repr__(self): return 'P'
    class Q:
        def __lt__(self, o): return ('lt', type(o).__name__)
        def __repr__(self): return 'Q'
    result = Q() < Q()
    return result
probe("30", probe_30)
def probe_31():
    def t(v):
        log.append(v)
        if v == 11: raise ValueError(v)
        return v
    d = {}
    try:
        result = t(4) if t(5) > 4 else t(5)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("31", probe_31)
def probe_32():
    class Box: v = 1
    box, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None
    try:
        if (c := ((1, 2), [-5, 4, 9, 5])):
            a = c
    except Exception as e:
        print(type(e).__name__, e)
    return a, b, c, s, items, d, rest, box.v
probe("32", probe_32)
def probe_33():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        def inner():
            y = [x]
            log.append(locals().get("x", "none"))
            def inner(x=4):
                pass
                y.append(1)
                return (x, y)
            inner()
            x += 1
            del x
            pass
        return inner
        y = [x]
        y.append(1)
        pass
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("33", probe_33)
probe("34", lambda: (int('spam')))
def probe_35():
    class P:
        def __le__(self, o): return NotImplemented
        def __repr__(self): return 'P'
    class Q:
        def __ge__(self, o): return 'ge'
        def __repr__(self): return 'Q'
    result = 's' <= P()
    return result
probe("35", probe_35)
def probe_36():
    log = []
    def outer():
        x, y = 1, []
        x = 2; y = 3
        x: int
        def inner():
            log.append(x)
            log.append(undefined_name)
            def inner():
                pass
                y = [x]
                pass
            log.append(inner())
            pass
        return inner
        return (x, y)
    try:
        result = outer()
        if callable(result): result = result()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    return log, result
probe("36", probe_36)
def probe_37():
    def f():
        raise ZeroDivisionError() from ZeroDivisionError()
        if len(log) > 2:
            try:
                try:
                    raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
                    raise
                    log.append(32)
                except int as e:
                    log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                    [][1]
                    log.append(76)
                    pass
                except RuntimeError:
                    raise
                    log.append(40)
                    log.append(69)
                    pass
            except ExceptionGroup as e:
                log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
                return
                assert 0, "no"
                pass
            except:
                with cm('x', leave=KeyError('leave')):
                    int("x")
                    if True: raise E1("mine")
                    int("x")
            finally:
                log.append(6)
                log.append(96)
                next(iter([]))
            raise OSError("gone")
        else:
            if True: raise KeyError("k")
            del nothing
            if True:
                try:
                    len(5)
                    next(iter([]))
                finally:
                    log.append(47)
    try:
        result = f()
    except BaseException as e:
        result = chain(e)
    return log, result
probe("37", probe_37)
probe("38", lambda: (string.capwords('ababab')))
def probe_39():
    w, p, name = 9, 4, 'Ada'
    return f"""{name[0]} """
probe("39", probe_39)
