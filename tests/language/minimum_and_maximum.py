print(min(3, 1, 2), max('ab', 'b'), min([5], default=0), max([], default='none'), max('apple', 'fig', key=len), min([(1, 'b'), (1, 'a')]), max({'a': 1, 'b': 0}), min(2, 1.0, True))
for act in (lambda: min([]), lambda: max(1), lambda: max(1, 'a'), lambda: min(1, 2, default=3), lambda: max(), lambda: max([1], key=5)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
