from collections import OrderedDict
d = OrderedDict(a=1, b=2)
print(d.keys(), d.values(), d.items())
print(list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())))
print('a' in d.keys(), ('a', 1) in d.items(), 2 in d.values(), len(d.keys()))
print(sorted(d.keys() | {'c'}), sorted(d.keys() & {'a'}), d.keys() == {'a', 'b'})
