from dataclasses import dataclass
from enum import Enum
from collections import OrderedDict, defaultdict, deque, namedtuple, UserDict, ChainMap, Counter
from collections.abc import Mapping, Sequence
class Color(Enum): RED = 1; BLUE = 2
@dataclass
class Point: x: int; y: int
@dataclass
class Circle: center: Point; radius: float
class Node:
    __match_args__ = ('left', 'right')
    def __init__(self, l, r): self.left = l; self.right = r
P = namedtuple('P', 'a b')
class MyMap(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class MySeq(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
def f(v):
    match v:
        case None: return 'none'
        case True: return 'true'
        case 0: return 'zero'
        case -1: return 'minus'
        case 1.5 | 2.5: return 'float'
        case int(n) if n > 1000: return f'big {n}'
        case int() | float() as num: return f'num {num}'
        case 'a' | 'b' as s: return f'ab {s}'
        case str(s): return f'str {s}'
        case bytes(): return 'bytes'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [Point(x=0, y=0), *rest]: return f'origin {rest}'
        case [x, y]: return f'two {x} {y}'
        case [first, *_, last]: return f'many {first} {last}'
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': t, **rest}: return f'{t} {rest}'
        case {}: return f'dict {len(v)}'
        case Point(0, y): return f'P0 {y}'
        case Point(x, y) if x == y: return f'diag {x}'
        case Point(): return 'point'
        case Circle(Point(x, y), radius=r): return f'c {x} {y} {r}'
        case Color.RED: return 'red'
        case Color(): return 'color'
        case Node(Node(a, b), c): return f'nn {a} {b} {c}'
        case Node(left=None): return 'leaf'
        case _: return f'other {type(v).__name__}'
for v in [None, True, False, 0, -1, 1.5, 2.5, 5000, 7, 3.7, 'a', 'zzz', b'x', [], [1], (1,), [Point(0,0), 2, 3], (1,2), [1,2,3,4], {'type': 'circle', 'r': 3}, {'type': 'sq', 'w': 1}, {}, {'x': 1}, Point(0, 5), Point(3,3), Point(1,2), Circle(Point(1,2), 3.0), Color.RED, Color.BLUE, Node(Node(1,2),3), Node(None, 1), Node(1,2), object(), {1,2}, range(3), deque([1,2]), P(1,2), MyMap({'type': 'circle', 'r': 9}), MySeq(1,2,3), UserDict({'type': 'u'}), ChainMap({'type': 'cm'}), OrderedDict(type='od'), Counter('a'), iter([1]), 'ab', bytearray(b'a'), defaultdict(int), 10**20]:
    print(f(v))
def cmd(c):
    match c.split():
        case ['go', ('north' | 'south') as d]: return f'go {d}'
        case ['get', obj, 'from', place]: return f'{obj}@{place}'
        case ['drop', *objs] if objs: return f'drop {objs}'
        case [verb]: return verb
        case _: return '?'
for c in ['go north', 'go east', 'get lamp from table', 'drop a b', 'drop', 'quit', '']: print(cmd(c))
def err(v):
    match v:
        case Point(1, 2, 3): pass
try: err(Point(1,2))
except TypeError as e: print(e)
class NoArgs: pass
def err2(v):
    match v:
        case NoArgs(1): pass
try: err2(NoArgs())
except TypeError as e: print(e)
X = 5
def err3(v):
    match v:
        case X(): pass
try: err3(1)
except TypeError as e: print(e)
match {'a': {'b': [1, {'c': 2}]}}:
    case {'a': {'b': [_, {'c': c}]}}: print('deep', c)
match (1, (2, 3)):
    case (a, (b, c)) if (t := a + b + c) == 6: print(a, b, c, t)
match [1, 2, [3, 4]]:
    case [int(a), int(b), [*inner]]: print(a, b, inner)
match 'x':
    case str() as q if q.isupper(): print('U')
    case q: print('default', q)
match 3, 4:
    case a, b: print(a + b)
