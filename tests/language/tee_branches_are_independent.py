import copy
import itertools
a, b = itertools.tee(iter([1, 2, 3]))
print(next(a), next(a), next(b))
c = copy.copy(a)
print(list(a), list(b), list(c))
x, y, z = itertools.tee('ab', 3)
print(list(x), list(y), list(z), itertools.tee([1], 0))
