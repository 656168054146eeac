class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
class B(A):
    def __radd__(self, o): return 'B.radd'
class N:
    def __add__(self, o): return NotImplemented
print(A() + B(), B() + A(), 1 + A(), A() + A())
for act in (lambda: N() + 1, lambda: N() + N(), lambda: 1 - N(), lambda: N() @ 2):
    try:
        act()
    except TypeError as e:
        print(e)
