d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
d['c'] = 3
print(k, v, i, len(k), 'c' in k, ('c', 3) in i)
print(sorted(k & {'a', 'z'}), sorted(k - {'a'}), sorted(k ^ {'a', 'z'}), k == {'a', 'b', 'c'}, k.isdisjoint('xyz'), i >= {('a', 1)})
