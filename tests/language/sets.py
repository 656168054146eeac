s = {1, 2, 3, 1}
print(s, len(s), 1 in s, 5 not in s, set(), {1}, set([2, 1]) == {1, 2}, frozenset([1]), set("a"))
s.add(4); s.add(4); s.discard(9); s.remove(3); s.update([7], {8}); print(sorted(s), len(s))
print({1, 2} | {2, 3}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3}, {1}.union([2], [3]), {1, 2}.intersection([2]), {1, 2}.difference([1]))
print({1} <= {1, 2}, {1, 2}.issuperset({1}), {1}.isdisjoint({2}), {1, 2}.symmetric_difference([2, 3]), {1, 2}.issubset([1, 2, 3]))
s = {1, 2, 3}; s &= {2, 3, 4}; s |= {5}; s -= {2}; s ^= {5, 6}; print(sorted(s))
print({x % 3 for x in range(10)}, sorted({"b", "a"}), {1, 2} == {2, 1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "f"})
c = s.copy(); c.clear(); print(c, s, bool(c), {1}.pop(), max(s), sum(s))
for f in (lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]}, lambda: {1} + {2}, lambda: {1}[0], lambda: {1} | [2]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
