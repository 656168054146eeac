for target, key in (((1, 2), 0), ((1,), 'a'), ('abc', 1), (frozenset({1}), 1), (frozenset(), object), (5, 0), (range(3), 1), (b'a', 0), (None, 1)):
    try:
        del target[key]
    except TypeError as e:
        print(e)
