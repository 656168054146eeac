def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
def g(a, /, b, *, c): return a, b, c
def h(): pass
def k(a, b, c, d): pass
def ko(*, x, y, z): pass
class C:
    def __init__(self, a, b): pass
    def m(self, x): pass
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x): pass
class E: pass
tests = [lambda: f(), lambda: f(1), lambda: f(1, c=3), lambda: f(1,2,3,c=4,e=5), lambda: f(1, a=2, c=1), lambda: g(1,2,3), lambda: g(a=1,b=2,c=3), lambda: g(1, 2), lambda: g(1,c=2), lambda: h(1), lambda: h(x=1), lambda: h(1,2,x=1), lambda: k(), lambda: k(1), lambda: k(1,2), lambda: k(1,2,3), lambda: k(1,2,3,4,5), lambda: ko(), lambda: ko(x=1), lambda: ko(1), lambda: ko(1,2,x=1), lambda: C(), lambda: C(1), lambda: C(1,2,3), lambda: C(1,2).m(), lambda: C(1,2).m(1,2), lambda: C.m(), lambda: C.cm(), lambda: C.cm(1,2), lambda: C.sm(), lambda: C(1,2).sm(1,2), lambda: E(1), lambda: E(x=1), lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: f(*[1,2],*[3],c=1,**{'z':1}), lambda: f(1,**{'c':1},**{'c':2}), lambda: f(1,c=1,**{'c':2}), lambda: f(1,**{1:2},c=1), lambda: f(*None), lambda: f(**None), lambda: f(**[1]), lambda: g(1, 2, c=3, d=4), lambda: g(1, b=2, c=3), lambda: h(*[1,2,3]), lambda: k(1,2,3,d=4,a=1), lambda: k(q=1), lambda: k(1, 2, 3, 4, dd=1), lambda: print(sep=1), lambda: print(1, end=2), lambda: max(1, 2, key=5), lambda: sorted(), lambda: 'a'.join(), lambda: 'a'.upper(1), lambda: [].append(x=1), lambda: int(x=1), lambda: isinstance(1), lambda: enumerate(), lambda: zip(1), lambda: map(), lambda: dict(a=1, **{'a':2}), lambda: object.__new__(), lambda: object.__init__(), lambda: C.__init__(1), lambda: int.__add__('a', 1), lambda: str.upper(5), lambda: list.append({}, 1), lambda: dict.get([], 1)]
for i, t in enumerate(tests):
    try: print(i, t())
    except Exception as e: print(i, type(e).__name__, e)
class Outer:
    class Inner:
        def meth(self, a): pass
    def run(self):
        def nested(x): pass
        nested()
for t in (lambda: Outer.Inner().meth(), lambda: Outer().run(), lambda: Outer.Inner.meth()):
    try: t()
    except TypeError as e: print(e)
def deco(fn): 
    def wrapper(*a, **k): return fn(*a, **k)
    return wrapper
@deco
def needs(a, b): pass
try: needs(1)
except TypeError as e: print(e)
x = 1
def unbound():
    print(x); x = 2
try: unbound()
except UnboundLocalError as e: print(e)
def free():
    def inner(): return y
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    y = 1
free()
def dele():
    z = 1
    del z
    return z
try: dele()
except UnboundLocalError as e: print(e)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, c = 1, 2
except ValueError as e: print(e)
try: a, *b, c = [1]
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
try: a, b = 'abc'
except ValueError as e: print(e)
try: a, b = {1,2,3}
except ValueError as e: print(e)
try: a, b = {1:2}
except ValueError as e: print(e)
try: a, b = iter([1,2,3])
except ValueError as e: print(e)
try: (a, b), c = [1], 2
except Exception as e: print(type(e).__name__, e)
try: [].x = 1
except AttributeError as e: print(e)
try: 'abc'[0] = 'x'
except TypeError as e: print(e)
try: (1,2)[0] = 1
except TypeError as e: print(e)
try: del (1,2)[0]
except TypeError as e: print(e)
try: del [1][5]
except IndexError as e: print(e)
try: [1][5] = 1
except IndexError as e: print(e)
try: del {}['x']
except KeyError as e: print(e)
try: None[0]
except TypeError as e: print(e)
try: None[0] = 1
except TypeError as e: print(e)
try: h[0]
except TypeError as e: print(e)
try: E[0]
except TypeError as e: print(e)
try: int[0]
except TypeError as e: print(e)
try: list[int][0]
except TypeError as e: print(e)
try: [1,2,3][0:2] = 5
except TypeError as e: print(e)
try: [1,2,3][::2] = [1]
except ValueError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: raise int
except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
try:
    try: 1/0
    except 5: pass
except TypeError as e: print(e)
try:
    with 5: pass
except TypeError as e: print(e)
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except TypeError as e: print(e)
try: assert 1 == 2, 'msg'
except AssertionError as e: print(repr(e))
try: assert 0
except AssertionError as e: print(repr(e), e.args)
try:
    for i in 5: pass
except TypeError as e: print(e)
try: from math import nothing
except ImportError as e: print(type(e).__name__, e)
try: import nope.sub
except ImportError as e: print(type(e).__name__, e, e.name)
try: import math.sub
except ImportError as e: print(type(e).__name__, e)
try: class_ = type('X', (int, str), {})
except TypeError as e: print(e)
try:
    class X(1): pass
except TypeError as e: print(e)
try:
    class X(bool): pass
except TypeError as e: print(e)
class A1: pass
class B1(A1): pass
try:
    class X(A1, B1): pass
except TypeError as e: print(e)
try:
    class X(A1, A1): pass
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class AA(metaclass=M1): pass
class BB(metaclass=M2): pass
try:
    class X(AA, BB): pass
except TypeError as e: print(e)
class Sl:
    __slots__ = ['a']
try: Sl().a
except AttributeError as e: print(e)
try: Sl().b = 1
except AttributeError as e: print(e)
class RO:
    @property
    def p(self): return 1
try: RO().p = 2
except AttributeError as e: print(e)
try: del RO().p
except AttributeError as e: print(e)
class BadProp:
    @property
    def p(self): return self.missing
try: BadProp().p
except AttributeError as e: print(e)
