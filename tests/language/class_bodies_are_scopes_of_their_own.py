x = 'module'


class A:
    x = 'class'
    def m(self): return x
    y = [x for _ in range(1)]
    z = x


print(A().m(), A.y, A.z, A.__name__, A.__qualname__, A.__module__, A.__doc__, sorted(k for k in vars(A) if not k.startswith('__')))
