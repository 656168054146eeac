A = type('A', (), {'x': 1, 'hi': lambda self: 'hi'})
B = type('B', (A,), {})
print(A.__name__, B.x, B().hi(), type(A), B.__bases__, isinstance(B(), A), type(5) is int, type('X', (int,), {})(7) + 1)
for act in (lambda: type(), lambda: type('A'), lambda: type('A', ()), lambda: type(1, (), {}), lambda: type('A', (5,), {}), lambda: type('A', [], {}), lambda: type('A', (), [])):
    try:
        print(act())
    except TypeError as e:
        print(e)
