for source in ({1: 1, 2: 2, 3: 3}, {1}, [1], 'abcd', range(5), (1, 2, 3)):
    try:
        a, b = source
        print(a, b)
    except ValueError as e:
        print(e)
