class A:
    x = 'class'
    def __init__(self): self.y = 'instance'
    def __getattr__(self, name): return f'made {name}'
    def __getattribute__(self, name):
        if name == 'z': return 'hook z'
        return object.__getattribute__(self, name)
    def __setattr__(self, name, value): object.__setattr__(self, name, ('set', value))
    def __delattr__(self, name): print('del', name)
a = A()
print(a.x, a.y, a.z, a.q, getattr(a, 'w'), hasattr(a, 'anything'))
a.y = 5
del a.y
print(a.y)
