l = [3, 1, 2]
l.append(5); l.insert(0, 9); l.extend([7, 8]); print(l)
print(l.pop(), l.pop(0), l.index(2), l.count(1), len(l), l)
l.remove(1); l.reverse(); print(l); l.sort(); print(l); l.sort(reverse=True, key=lambda v: v % 5); print(l)
m = l.copy(); m.clear(); print(m, l, l * 2, l + [0], [0] * 3)
l = list(range(10))
print(l[2:5], l[::3], l[-3:], l[:-7], l[::-1], l[8:2:-2], l[20:], l[-100:2])
l[2:4] = ["x"]; print(l); l[::4] = ["a", "b", "c"]; print(l); del l[0]; del l[-1]; del l[1:3]; print(l)
l[1] = 100; l[-1] = -1; print(l); l[len(l):] = [1]; l[:0] = [0]; print(l)
print([1, [2, [3, []]]], [], [None, True, 1.5, "s"], list("abc"), list((1, 2)), list({"k": 1}))
n = []; n.append(n); print(n)
print(sorted([3, 1, 2]), sorted("bca", reverse=True), sorted([("b", 1), ("a", 2)]), sorted([-3, 2, 1], key=abs), list(reversed([1, 2, 3])))
print(max([1, 5, 3]), min([4, 2]), sum([1, 2, 3]), sum([[1], [2]], []), sum([], 5), max([], default="none"), max("a", "b", key=ord), min([1, -2], key=abs))
print([1, 2] == [1, 2], [1, 2] != [2, 1], 2 in [1, 2], [*range(3), *"ab"], [[0] * 2 for _ in range(2)])
for f in (lambda: [][0], lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(3), lambda: [1]["a"], lambda: [1] + (2,), lambda: max([]), lambda: [3, "a"].sort(), lambda: [1].nope):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
x = [1, 2, 3, 4]
for v in x:
    if v == 2:
        x.remove(v)
print(x)
