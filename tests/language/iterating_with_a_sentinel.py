values = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(values), 0)), next(values), next(values, 'end'))
for act in (lambda: iter(5), lambda: iter(5, 1), lambda: next(5), lambda: next(iter([])), lambda: list(iter(lambda: 1 / 0, 2))):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
