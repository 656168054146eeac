class A:
    __slots__ = ('a',)


class B:
    __slots__ = ('b',)


class Empty:
    __slots__ = ()


class Fine(A, Empty):
    __slots__ = ('c',)


f = Fine()
f.a, f.c = 1, 2
print(f.a, f.c)
try:
    class Both(A, B):
        pass
except TypeError as e:
    print(e)
