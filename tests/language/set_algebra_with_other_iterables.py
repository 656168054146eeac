s = {1, 2, 3}
print(s.union([4], (5,)), s.intersection(range(2, 9), [2, 3]), s.difference([1], {3}), s.symmetric_difference([3, 4]), s.isdisjoint('ab'), s.issubset(range(9)), s.issuperset([1]))
for call in (lambda: s | [4], lambda: s & 'a', lambda: s <= [1], lambda: s.union(5), lambda: {[]}, lambda: s.remove(9), lambda: set().pop(), lambda: frozenset().add(1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
s |= {9}; s &= {1, 9}; s ^= {1, 7}; s -= {9}
print(s)
