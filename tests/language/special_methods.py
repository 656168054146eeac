class V:
    def __init__(self, *c): self.c = c
    def __repr__(self): return f"V{self.c}"
    def __add__(self, o): return V(*(a + b for a, b in zip(self.c, o.c))) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return f"radd {o}"
    def __mul__(self, k): return V(*(a * k for a in self.c))
    __rmul__ = __mul__
    def __neg__(self): return V(*(-a for a in self.c))
    def __eq__(self, o): return isinstance(o, V) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __lt__(self, o): return self.c < o.c
    def __len__(self): return len(self.c)
    def __getitem__(self, i): return self.c[i]
    def __contains__(self, x): return x in self.c
    def __iter__(self): return iter(self.c)
    def __bool__(self): return any(self.c)
    def __call__(self, x): return ("called", x)
    def __iadd__(self, o): self.c += (o,); return self
    def __abs__(self): return sum(abs(a) for a in self.c)
    def __int__(self): return 42
    def __float__(self): return 4.2
    def __index__(self): return 1
    def __str__(self): return "<" + ",".join(map(str, self.c)) + ">"
    def __format__(self, spec): return f"fmt[{spec}]"
    def __reversed__(self): return iter(self.c[::-1])


a, b = V(1, 2), V(3, 4)
print(a + b, 5 + a, a * 3, 3 * a, -a, a == V(1, 2), a != b, a < b, b > a, len(a), a[0], a[-1], 2 in a, 9 in a)
print(list(a), bool(V(0, 0)), a(7), abs(V(-1, 2)), int(a), float(a), [10, 20, 30][a], str(a), f"{a:x}", f"{a}", f"{a!s}", list(reversed(a)))
a += 9
print(a, sorted([b, V(0)]), max(a, b), {V(1): "x"}[V(1)], sum([V(1)], V(2)), [*a], min(b))
try:
    a + 1
except TypeError as e:
    print(e)
try:
    a - 1
except TypeError as e:
    print(e)


class D:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    def __getitem__(self, k): return (k, self.d.get(k)) if not isinstance(k, slice) else ("slice", k.start, k.stop, k.step)
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __getattr__(self, n): return f"attr {n}"
    def __enter__(self): return "entered"
    def __exit__(self, *a): print("exit", a[0]); return True


d = D()
d["x"] = 1
d["x"] += ("more",)
del d["x"]
print(d["y"], d[1:2], d[::3], d.foo, d[1, 2])
with d as v:
    print(v)
    raise ValueError("swallowed")


class Cmp:
    def __init__(self, v): self.v = v
    def __le__(self, o): return self.v <= o.v
    def __gt__(self, o): return "gt"


print(Cmp(1) <= Cmp(2), Cmp(1) >= Cmp(2), Cmp(1) < Cmp(2), Cmp(1) == Cmp(1))


class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n


print(list(It(3)), sum(It(4)), 2 in It(3), max(It(3)), dict(zip(It(2), "ab")))


class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10


print(list(Seq()), 20 in Seq(), [x for x in Seq()])


class NoEq:
    def __eq__(self, o): return True


try:
    hash(NoEq())
except TypeError as e:
    print(e)
