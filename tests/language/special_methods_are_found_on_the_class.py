class A:
    def __len__(self): return 3
a = A()
a.__len__ = lambda: 9
print(len(a), a.__len__(), bool(a))
A.__bool__ = lambda self: False
print(bool(a))
class B: pass
b = B()
b.__call__ = lambda: 1
try:
    b()
except TypeError as e:
    print(e)
