d = {'a': 1, 'b': 2, 'c': 3}
del d['b']
d['b'] = 4
d['a'] = 5
print(d, list(reversed(d)), d.popitem(), d | {'c': 0, 'x': 1}, dict(zip('xy', d.values())))
d.update([('q', 1)], a=0)
print(d, d.setdefault('z', []), d.pop('nope', None), dict.fromkeys('aab', 0))
