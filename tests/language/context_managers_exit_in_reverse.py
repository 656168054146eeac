class Open:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self.name
    def __exit__(self, kind, error, tb): print('exit', self.name, kind and kind.__name__); return self.swallow


with Open('a') as a, Open('b', True) as b:
    print(a, b)
    raise ValueError
with (Open('c'), Open('d') as d,):
    print(d)
for bad in (5, type('X', (), {'__enter__': lambda s: 1})()):
    try:
        with bad: pass
    except TypeError as e:
        print(e)
