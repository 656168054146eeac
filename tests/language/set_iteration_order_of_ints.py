# A set iterates in the order of its hash table, which for small ints looks sorted, and is not always.
print({3, 1, 2}, {5, 0, 3, 10, 2}, {100, 1, 50}, {-1, 1}, {8, 0, 16}, set(range(10, 0, -1)))
s = {1, 2, 3}
s ^= {3, 9, 6}
s.add(17)
print(s, s.pop(), s)
s.discard(2)
s.add(64)
print([x for x in s], {x * 7 % 11 for x in range(8)}, set([30, 20, 10]) | {5})
