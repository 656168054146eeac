from collections import Counter
a, b = Counter('aabbc'), Counter(a=1, b=3, d=2)
print(a + b, a - b, a & b, a | b, +Counter(x=-1, y=2), -Counter(x=-1, y=2))
print(a.most_common(), a.most_common(1), sorted(a.elements()), a['zzz'], a.total(), a == Counter(b=2, a=2, c=1))
a.update('az'); a.subtract({'b': 5}); del a['nope']
print(a, a <= b, Counter(a=1) < Counter(a=2), list(a.items()))
