from collections import ChainMap
c = ChainMap({'a': 1}, {'b': 2})
print(c | {'z': 9}, {'q': 0, 'a': 5} | c)
c |= {'a': 7}
print(c, ChainMap.fromkeys('xy', 0))
try:
    c | 5
except TypeError as e:
    print(e)
