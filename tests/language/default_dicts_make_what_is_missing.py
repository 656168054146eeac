from collections import defaultdict
d = defaultdict(list)
d['a'].append(1); d['a'].append(2)
print(d, d.get('b'), 'b' in d, d['b'], d.default_factory, dict(d))
n = defaultdict(None, x=1)
for act in (lambda: n['q'], lambda: defaultdict(5), lambda: defaultdict(lambda: 1 / 0)['k']):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
print(defaultdict(int, a=1) | {'b': 2}, defaultdict(int).copy())
