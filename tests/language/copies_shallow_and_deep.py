import copy
a = [1, [2, 3], {'k': (4, [5])}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append('x')
print(s, d, s[1] is a[1], d[2]['k'][1] is a[2]['k'][1])
class C:
    def __init__(self): self.items = [1]
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(C()), copy.deepcopy([C()]))
loop = []; loop.append(loop)
c = copy.deepcopy(loop)
print(c[0] is c, copy.copy(()) is (), copy.deepcopy((1, 2)))
