class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        ns['made'] = kw
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *args):
        print('call', cls.__name__, args)
        return super().__call__(*args)
    def __getitem__(cls, k): return cls.__name__, k
    def __len__(cls): return 3
    def __contains__(cls, v): return v == 1
class A(metaclass=Meta, flag=1):
    def __init__(self, v): self.v = v
class B(A): pass
print(A.made, B.made, A(5).v, A['k'], len(B), 1 in A, type(B).__name__, isinstance(A, Meta), str(A))
