import random, asyncio, heapq, time, math
from collections import defaultdict, deque, Counter
from dataclasses import dataclass, field
random.seed(2024)
@dataclass(order=True)
class Event:
    t: float
    seq: int
    kind: str = field(compare=False)
    who: int = field(compare=False)
class Bank:
    def __init__(self, servers): self.q = deque(); self.free = servers; self.ev = []; self.n = 0; self.stats = defaultdict(list)
    def at(self, t, kind, who): heapq.heappush(self.ev, Event(t, self.n, kind, who)); self.n += 1
    def run(self, until):
        self.at(random.expovariate(1 / 3), 'arrive', 0)
        while self.ev and self.ev[0].t < until:
            e = heapq.heappop(self.ev)
            getattr(self, 'on_' + e.kind)(e)
        return self
    def on_arrive(self, e):
        self.q.append(e); self.at(e.t + random.expovariate(1 / 3), 'arrive', e.who + 1); self.start(e.t)
    def start(self, t):
        while self.free and self.q:
            c = self.q.popleft(); self.free -= 1; self.stats['wait'].append(t - c.t)
            self.at(t + random.gauss(5, 1.5), 'leave', c.who)
    def on_leave(self, e): self.free += 1; self.stats['done'].append(e.who); self.start(e.t)
b = Bank(2).run(100); print(len(b.stats['done']), f"{sum(b.stats['wait']) / len(b.stats['wait']):.4f}", f"{max(b.stats['wait']):.6f}", len(b.q))
print([random.choice('abc') for _ in range(5)], random.sample(range(100), 5), random.choices([1,2,3], weights=[5,1,1], k=6), random.shuffle(l := list(range(6))), l, random.randint(1, 6), random.uniform(1, 2), random.random(), random.gauss(0, 1), random.triangular(0, 1), random.betavariate(1, 2), random.randrange(0, 100, 7), random.getrandbits(70), random.normalvariate(0, 1), random.lognormvariate(0, 1), random.paretovariate(2), random.weibullvariate(1, 2), random.vonmisesvariate(0, 1), random.gammavariate(2, 1), random.binomialvariate(10, 0.3))
r = random.Random(7); st = r.getstate(); x = r.random(); r.setstate(st); print(x == r.random(), r.randbytes(4), random.Random('str').random(), random.Random(b'x').random())
walk = list(__import__('itertools').accumulate(random.choice([-1, 1]) for _ in range(20))); print(walk)
inside = sum(math.hypot(random.random(), random.random()) < 1 for _ in range(2000)); print(f'pi~{4 * inside / 2000:.3f}')
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.sample({1}, 1), lambda: random.randrange(0), lambda: random.choices([], k=1), lambda: random.randint(1.5, 2), lambda: random.choice(5), lambda: random.choices([1], weights=[0]), lambda: random.shuffle((1,2)), lambda: random.seed([])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
life = {(1,0),(1,1),(1,2)}
def step(cells):
    n = Counter((x + dx, y + dy) for x, y in cells for dx in (-1,0,1) for dy in (-1,0,1) if dx or dy)
    return {c for c, k in n.items() if k == 3 or (k == 2 and c in cells)}
for _ in range(2): life = step(life); print(sorted(life))
def sieve(n):
    s = [True] * (n + 1); s[:2] = [False] * 2
    for i in range(2, int(n ** .5) + 1):
        if s[i]: s[i*i::i] = [False] * len(s[i*i::i])
    return [i for i, p in enumerate(s) if p]
print(sieve(50))
def dijkstra(g, s):
    dist = {s: 0}; pq = [(0, s)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist.get(u, math.inf): continue
        for v, w in g.get(u, {}).items():
            if (nd := d + w) < dist.get(v, math.inf): dist[v] = nd; heapq.heappush(pq, (nd, v))
    return dist
print(dijkstra({'a': {'b': 1, 'c': 4}, 'b': {'c': 2, 'd': 6}, 'c': {'d': 3}}, 'a'))
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n: yield cols; return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2: yield from queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))
print(next(queens(6)), sum(1 for _ in queens(6)))
text = 'the quick brown fox jumps over the lazy dog the end'; wc = Counter(text.split()); print(wc.most_common(2), {k: len(list(v)) for k, v in __import__('itertools').groupby(sorted(text.replace(' ', '')))}, ' '.join(w[::-1] for w in text.split()), max(text.split(), key=len), ''.join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in text))
matrix = [[1,2,3],[4,5,6]]; print(list(zip(*matrix)), [list(r) for r in zip(*matrix[::-1])], [[sum(a*b for a, b in zip(r, c)) for c in zip(*[[1,2],[3,4],[5,6]])] for r in matrix])
print('\n'.join(f'{i:>2} {"#" * (i * 3):<12}|{i ** 2:>5}' for i in range(1, 5)))
