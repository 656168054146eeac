a, d = [1, 2], {'x': 1}
print([*a, 3, *a], (*a, *'bc'), {*a, 2, 5} == {1, 2, 5}, {**d, 'x': 2, **{'y': 3}}, [*range(2), *{'k': 1}], *a, sep=',')


def f(*args, **kwargs): return args, kwargs


print(f(*a, *a, **d, **{'z': 1}), f(*'ab', 1, k=2))
for call in (lambda: f(**d, **d), lambda: f(*5), lambda: f(**[1]), lambda: f(**{1: 2}), lambda: [*None], lambda: {**5}):
    try:
        print(call())
    except TypeError as e:
        print(e)
