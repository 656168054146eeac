# text adventure, state machine, inventory, calculators, parsers
from __future__ import annotations
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Iterator, NamedTuple
import operator, string
class Tok(NamedTuple): kind: str; text: str
OPS = {'+': (1, operator.add), '-': (1, operator.sub), '*': (2, operator.mul), '/': (2, operator.truediv), '^': (3, operator.pow)}
def lex(s: str) -> Iterator[Tok]:
    i = 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1; continue
        if c.isdigit() or c == '.':
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == '.'): j += 1
            yield Tok('num', s[i:j]); i = j
        elif c in OPS or c in '()': yield Tok('op', c); i += 1
        elif c in string.ascii_letters: yield Tok('id', c); i += 1
        else: raise SyntaxError(f'bad char {c!r} at {i}')
class Parser:
    def __init__(self, s: str, env: dict[str, float] | None = None): self.t = [*lex(s), Tok('end', '')]; self.i = 0; self.env = env or {}
    @property
    def cur(self) -> Tok: return self.t[self.i]
    def eat(self, text=None):
        t = self.cur
        if text and t.text != text: raise SyntaxError(f'expected {text!r}, got {t.text or "end"!r}')
        self.i += 1; return t
    def expr(self, prec=0):
        match self.eat():
            case Tok('num', n): v = float(n) if '.' in n else int(n)
            case Tok('id', n): v = self.env[n]
            case Tok(_, '('): v = self.expr(); self.eat(')')
            case Tok(_, '-'): v = -self.expr(3)
            case t: raise SyntaxError(f'unexpected {t.text!r}' if t.text else 'unexpected end')
        while (o := OPS.get(self.cur.text)) and o[0] > prec - (self.cur.text == '^'):
            self.eat(); v = o[1](v, self.expr(o[0]))
        return v
for s in ('1 + 2 * 3', '(1+2)*3', '2^3^2', '-2^2', '10/4-1', 'x*x+y', '1 +', '2 $ 3', '(1', '1/0', 'q'):
    try: print(f'{s:<12} = {Parser(s, {"x": 3, "y": .5}).expr()}')
    except (SyntaxError, ArithmeticError, LookupError) as e: print(f'{s:<12} ! {type(e).__name__}: {e}')
class State(Enum):
    IDLE = auto(); RUN = auto(); DONE = auto()
    def can(self, o: State) -> bool: return o in TRANS[self]
TRANS = {State.IDLE: {State.RUN}, State.RUN: {State.IDLE, State.DONE}, State.DONE: frozenset()}
class BadTransition(Exception):
    def __init__(self, a: State, b: State): super().__init__(f'{a.name} -> {b.name}'); self.a, self.b = a, b
@dataclass
class Machine:
    state: State = State.IDLE
    hist: list[State] = field(default_factory=list)
    def go(self, s: State) -> Machine:
        if not self.state.can(s): raise BadTransition(self.state, s)
        self.hist.append(self.state); self.state = s; return self
m = Machine().go(State.RUN).go(State.DONE); print(m)
try: m.go(State.IDLE)
except BadTransition as e: print(repr(e), e.a, e.args)
class Matrix:
    def __init__(self, rows): self.r = [list(x) for x in rows]
    def __getitem__(self, k): return self.r[k[0]][k[1]] if isinstance(k, tuple) else self.r[k]
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.r)] for r in self.r])
    def __imatmul__(self, o): self.r = (self @ o).r; return self
    def __eq__(self, o): return isinstance(o, Matrix) and self.r == o.r
    def __repr__(self): return f'Matrix({self.r})'
    def __iter__(self): return (x for r in self.r for x in r)
    def __pow__(self, n): return self if n == 1 else (self ** (n // 2) @ self ** (n - n // 2))
    @classmethod
    def eye(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
a = Matrix([[1, 1], [1, 0]]); print(a ** 10, a[0, 1], a[0], list(a), a @ Matrix.eye(2) == a); a @= a; print(a)
class Poly:
    def __init__(self, *c): self.c = list(c)
    def __call__(self, x): return sum(k * x ** i for i, k in enumerate(self.c))
    def __add__(self, o): n = max(len(self.c), len(o.c)); return Poly(*[(self.c[i] if i < len(self.c) else 0) + (o.c[i] if i < len(o.c) else 0) for i in range(n)])
    def __mul__(self, o):
        if isinstance(o, (int, float)): return Poly(*[k * o for k in self.c])
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, x in enumerate(self.c):
            for j, y in enumerate(o.c): r[i + j] += x * y
        return Poly(*r)
    __rmul__ = __mul__
    def __str__(self): return ' + '.join(f'{k}x^{i}' if i > 1 else f'{k}x' if i else str(k) for i, k in enumerate(self.c) if k) or '0'
print(Poly(1, 2) * Poly(0, 1) + Poly(3), Poly(1, 0, 2)(3), 2 * Poly(1, 1))
class LinkedList:
    class Node:
        __slots__ = 'v', 'n'
        def __init__(self, v, n=None): self.v, self.n = v, n
    def __init__(self, it=()): self.h = None; self.len = 0; [self.append(x) for x in it]
    def append(self, v):
        self.len += 1
        if not self.h: self.h = self.Node(v); return
        n = self.h
        while n.n: n = n.n
        n.n = self.Node(v)
    def __iter__(self):
        n = self.h
        while n: yield n.v; n = n.n
    def __len__(self): return self.len
    def reverse(self):
        p, c = None, self.h
        while c: c.n, p, c = p, c, c.n
        self.h = p; return self
    def __repr__(self): return ' -> '.join(map(repr, self)) + ' -> None'
print(LinkedList('abc').reverse(), len(LinkedList([1])), 2 in LinkedList([1, 2]), Machine.go.__annotations__, Machine.__annotations__)
def hanoi(n, a='A', b='B', c='C'): return [] if n == 0 else hanoi(n - 1, a, c, b) + [f'{a}->{c}'] + hanoi(n - 1, b, a, c)
print(*hanoi(3))
roman = lambda n: ''.join(d * (n // v) for v, d in [] ) or ''.join((lambda q: (s * q))(0) for s in '')
def to_roman(n):
    r = ''
    for v, s in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        q, n = divmod(n, v); r += s * q
    return r
print([to_roman(x) for x in (1994, 2024, 49)], [f'{x:08b}' for x in (5, 255)], *(f'{"Fizz" * (i % 3 == 0)}{"Buzz" * (i % 5 == 0)}' or i for i in range(1, 16)))
