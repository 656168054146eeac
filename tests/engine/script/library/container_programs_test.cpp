#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::output_of;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/container programs") {
TEST_CASE("loops see what is appended to a list") {
  CHECK(output_of(R"~(
q = [1]
for v in q:
    if v < 5: q.append(v + 1)
print(q)
for v in (l := [1, 2, 3, 4]): l.remove(v)
print(l)
)~") ==
        R"~([1, 2, 3, 4, 5]
[2, 4]
)~");
}

TEST_CASE("a dict or set must keep its size while it is iterated") {
  CHECK(output_of(R"~(
def grow(c, add):
    try:
        for k in c: add(k)
    except RuntimeError as e: print(e)
d = {1: 1, 2: 2}
grow(d, lambda k: d.__setitem__(k + 10, 1))
s = {1, 2}
grow(s, lambda k: s.add(k + 10))
for k in list(d): del d[k]
print(d)
d = {1: 1, 2: 2}
for k in d: d[k] += 1
print(d)
)~") ==
        R"~(dictionary changed size during iteration
Set changed size during iteration
{}
{1: 2, 2: 3}
)~");
}

TEST_CASE("subclasses of containers") {
  CHECK(output_of(R"~(
class M(dict):
    def __missing__(self, key): return key * 2
m = M(a=1)
m.x = 5
print(m["a"], m["zz"], m, m.x, m.get("q"), M.fromkeys("ab"), isinstance(m, dict))
class L(list):
    def first(self): return self[0]
l = L([3, 1]); l.append(2); l.sort(); l.note = "n"
print(l, l.first(), l.note, l + [9], type(l[:1]).__name__, l == [1, 2, 3])
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
print(T(1, 2), T(1, 2) == (1, 2), hash(T(1)) == hash((1,)), T(1, 2)[0])
class S(set): pass
print(S([1]), S([1]) | {2}, S([1]) == {1})
)~") ==
        R"~(1 zzzz {'a': 1} 5 None {'a': None, 'b': None} True
[1, 2, 3] 1 n [1, 2, 3, 9] list True
(1, 2) True True 1
S({1}) {1, 2} True
)~");
}

TEST_CASE("what an iterator gives is not changed when it is kept") {
  CHECK(output_of(R"~(
pairs = []
for pair in {"a": 1, "b": 2, "c": 3}.items(): pairs.append(pair)
for pair in enumerate("xyz"): pairs.append(pair)
for pair in zip("pqr", "stu"): pairs.append(pair)
print(pairs)
)~") ==
        R"~([('a', 1), ('b', 2), ('c', 3), (0, 'x'), (1, 'y'), (2, 'z'), ('p', 's'), ('q', 't'), ('r', 'u')]
)~");
}

TEST_CASE("comparisons that change what is compared") {
  CHECK(output_of(R"~(
class Eq:
    def __init__(self, target): self.target = target
    def __eq__(self, other): self.target.clear(); return False
    def __hash__(self): return 1
l = []; l.extend([Eq(l), 2, 3]); print(5 in l, l)
l = []; l.extend([Eq(l), 2, 3]); print(l.count(5), l)
d = {}; d[Eq(d)] = 1; d[1] = 2; print(len(d))
s = set(); s.add(Eq(s)); s.add(1); print(s)
class Repr:
    def __repr__(self): l.clear(); return "cleared"
l = [1, Repr(), 2]; print(l, l)
)~") ==
        R"~(False []
0 []
1
{1}
[1, cleared] []
)~");
}

TEST_CASE("StopIteration of a function ends map and filter") {
  CHECK(output_of(R"~(
def stop(x):
    if x == 2: raise StopIteration
    return x
print(list(map(stop, [1, 2, 3])), list(filter(stop, [1, 2, 3])))
)~") ==
        R"~([1] [1]
)~");
}

TEST_CASE("print writes to files, one piece at a time") {
  CHECK(output_of(R"~(
class F:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
    def flush(self): self.parts.append("FLUSH")
f = F()
print(1, "b", sep="+", end=".", file=f, flush=True)
print(f.parts)
class Bad:
    def __str__(self): raise ValueError("no")
try: print("before", Bad())
except ValueError as e: print(e)
print(*range(3), sep="", end="!\n")
)~") ==
        R"~(['1', '+', 'b', '.', 'FLUSH']
before no
012!
)~");
}

TEST_CASE("sets have CPython's order through any history") {
  CHECK(output_of(R"~(
seed = 7
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
words = ["w%d" % i for i in range(40)]
pool = [*range(40), *words, *[(i, i + 1) for i in range(20)], *[i * 64 for i in range(30)]]
s = set(words)
print(list(s)[:8], list(frozenset(words))[-4:])
popped = []
for step in range(1500):
    k = rnd(10)
    v = pool[rnd(len(pool))]
    if k < 4: s.add(v)
    elif k < 7: s.discard(v)
    elif k == 7 and s and rnd(3) == 0: popped.append(s.pop())
    elif k == 8 and rnd(8) == 0:
        o = {pool[rnd(len(pool))] for _ in range(rnd(30))}
        w = rnd(10)
        if w == 0: s |= o
        elif w == 1: s -= o
        elif w == 2: s ^= o
        elif w == 3: s = s | o
        elif w == 4: s = s ^ o
        elif w == 5: s = s - o
        elif w == 6: s = o ^ s
        elif w == 7: s = s.union(o, list(o)[:3])
        elif w == 8: s = s.copy()
        else: s = set(dict.fromkeys(s))
    elif k == 9 and rnd(40) == 0:
        o = {pool[rnd(len(pool))] for _ in range(80)}
        if rnd(2): s &= o
        else: s = o & s
    if step % 300 == 299: print(step, len(s), list(s)[:12])
print(popped[:12], popped[-12:])
)~") ==
        R"~(['w19', 'w18', 'w17', 'w16', 'w15', 'w14', 'w13', 'w12'] ['w37', 'w36', 'w39', 'w38']
299 66 [1536, 3, 4, 256, 1792, 7, (16, 17), 9, 12, 13, 14, 15]
599 65 [1024, 1536, 1, 4, 10, 15, 18, 19, 21, 26, 35, 36]
899 45 [1408, 1280, 640, 3, 6, 'w18', 'w17', (16, 17), 'w15', 'w14', 8, 'w16']
1199 36 [768, 512, 256, 'w19', 8, 9, 'w16', 'w14', 'w17', 'w10', (18, 19), 18]
1499 78 [1536, 4, 6, 7, 8, 9, 10, 11, (16, 17), 13, 14, 15]
[512, 768, 512, 896, 1152, 1792, 0, 1536, 3, 1408, 512, 256] [(9, 10), 768, 896, 768, 512, 256, 1664, 128, 1536, 1792, 1024, 256]
)~");
}
}
