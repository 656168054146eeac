from collections.abc import MutableMapping, MutableSequence, Iterable, Iterator, Sized, Callable, Hashable, Set, Container, Mapping, Awaitable, Generator, Reversible
import weakref, copy, operator, string, heapq, bisect, types, contextvars, sys
class LowerDict(MutableMapping):
    def __init__(self, *a, **k): self._d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self._d[k.lower()]
    def __setitem__(self, k, v): self._d[k.lower()] = v
    def __delitem__(self, k): del self._d[k.lower()]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
    def __repr__(self): return f'LowerDict({self._d})'
d = LowerDict({'A': 1}, B=2); d['C'] = 3
print(d, 'a' in d, d.get('x', 9), d.pop('B'), d.setdefault('Q', []), list(d.items()), sorted(d.keys()), list(d.values()), d == {'a': 1, 'c': 3, 'q': []}, len(d), bool(d), d.popitem(), dict(d), {**d})
try: d['zz']
except KeyError as e: print(repr(e))
d.clear(); print(d, isinstance(d, Mapping), isinstance({}, MutableMapping))
class TList(MutableSequence):
    def __init__(self, it=()): self.l = list(it)
    def __getitem__(self, i): return TList(self.l[i]) if isinstance(i, slice) else self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
    def __repr__(self): return f'T{self.l}'
t = TList([3,1,2]); t.append(5); t.extend([7,8]); t += [9]; t.reverse(); print(t, t.pop(), t.index(5), t.count(1), 7 in t, list(reversed(t)), t[1:3], t[-1]); t.remove(5); del t[0]; t[0] = 'x'; print(t, *t)
try: MutableSequence()
except TypeError as e: print(e)
class OnlyIter:
    def __iter__(self): yield 1
class Fn:
    def __call__(self): pass
print(isinstance(OnlyIter(), Iterable), isinstance(OnlyIter(), Sized), isinstance(Fn(), Callable), isinstance([], Hashable), isinstance((), Hashable), isinstance(iter([]), Iterator), isinstance({}.keys(), Set), isinstance((x for x in []), Generator), issubclass(list, Reversible), issubclass(OnlyIter, Iterable))
class Cnt:
    def __init__(self, n): self.n = n
    def __iter__(self): self.i = 0; return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1; return self.i
    def __reversed__(self): return iter(range(self.n, 0, -1))
    def __contains__(self, x): return 0 < x <= self.n
    def __length_hint__(self): return self.n
c = Cnt(3); print(list(c), sum(c), max(c), list(reversed(c)), 2 in c, 9 in c, [*c, *c], dict(zip(c, 'abc')), sorted(c, reverse=True), tuple(map(str, c)), operator.length_hint(c))
class OldSeq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
    def __len__(self): return 4
print(list(OldSeq()), 20 in OldSeq(), list(reversed(OldSeq())), max(OldSeq()), [x for x in OldSeq()])
class Grid:
    def __init__(self): self.c = {}
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): self.c[k] = v
    def __class_getitem__(cls, k): return f'Grid of {k}'
    def __matmul__(self, o): return 'mm'
g = Grid(); g[1, 2] = 'x'; g[1:2, ...] = 'y'; print(g[1, 2], g[1:2], g[::2, 1], g[...], g[()], Grid[int], g.c == {(1, 2): 'x', (slice(1, 2), ...): 'y'}, g @ g)
class A:
    def __init__(self, **k): print('A', k); super().__init__()
    def who(self): return 'A'
class B(A):
    def __init__(self, b=0, **k): print('B', b); super().__init__(**k)
    def who(self): return 'B' + super().who()
class C(A):
    def __init__(self, c=0, **k): print('C', c); super().__init__(**k)
    def who(self): return 'C' + super().who()
class D(B, C):
    def who(self): return 'D' + super().who()
print(D(b=1, c=2).who(), [k.__name__ for k in D.__mro__], D.__bases__, D.mro() == list(D.__mro__), issubclass(D, A), B.__subclasses__())
try: D(z=1)
except TypeError as e: print(e)
class Node:
    __slots__ = ('v', '__weakref__')
    def __init__(self, v): self.v = v
n = Node(1); r = weakref.ref(n, lambda r: print('dead')); print(r().v); del n; print(r())
o = copy.copy(d); l = [1, [2, 3]]; sh, dp = copy.copy(l), copy.deepcopy(l); l[1].append(4); print(sh, dp)
class Cp:
    def __init__(self): self.x = [1]
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(Cp()), copy.deepcopy([Cp()]))
print(sorted([{'n': 'b', 'a': 2}, {'n': 'a', 'a': 3}], key=operator.itemgetter('n')), operator.attrgetter('real')(5), operator.methodcaller('upper')('x'), list(heapq.merge([1,4],[2,3])), heapq.nlargest(2, [1,5,3]), bisect.bisect([1,3,5], 3), string.ascii_lowercase[:3], string.Template('$a ${b}').substitute(a=1, b=2))
ns = types.SimpleNamespace(a=1, b='x'); ns.c = 3; print(ns, ns == types.SimpleNamespace(a=1, b='x', c=3), vars(ns))
cv = contextvars.ContextVar('cv', default=0); tok = cv.set(5); print(cv.get()); cv.reset(tok); print(cv.get())
print(type('Dyn', (A,), {'x': 1, 'm': lambda self: self.x})().m(), callable(A), hasattr(A, 'who'), getattr(A, 'nope', 'd'), id(A) == id(A), isinstance(A, type), type(type), type(A).__name__, A.__dict__.keys() >= {'who'}, A.__doc__, A.__module__)
mp = types.MappingProxyType({'a': 1}); print(mp, mp['a'])
try: mp['b'] = 1
except TypeError as e: print(e)
def f(a, b=1, *c, d, e=2, **g): "doc"; x = 1; return x
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__defaults__, f.__kwdefaults__, f.__doc__, f.__qualname__, f.__code__.co_kwonlyargcount)
f.attr = 1; print(f.attr, f.__dict__)
