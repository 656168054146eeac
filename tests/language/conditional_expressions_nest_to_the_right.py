def size(n): return 'none' if n == 0 else 'one' if n == 1 else 'many'


print([size(n) for n in range(4)], 1 if 0 else 2 if 0 else 3, (1 if True else 2) if False else 3, (lambda: 1 if [] else 2)())
