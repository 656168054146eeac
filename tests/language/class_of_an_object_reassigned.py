class A:
    pass


class B:
    def hi(self): return 'hi'


a = A()
a.__class__ = B
print(a.hi(), type(a).__name__)
for target, cls in ((a, 5), (3, B), ([], B), (a, int)):
    try:
        target.__class__ = cls
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
