class A:
    def go(self): return ['A']
class B(A):
    def go(self): return ['B'] + super().go()
class C(A):
    def go(self): return ['C'] + super().go()
class D(B, C):
    def go(self): return ['D'] + super().go()
print(D().go(), [c.__name__ for c in D.__mro__])
for bases in ((A, B), (B, B), (int, str), (bool,)):
    try:
        print([c.__name__ for c in type('X', bases, {}).__mro__])
    except TypeError as e:
        print(e)
