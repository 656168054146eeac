print(2 ** 100, (-3) ** 3, 2 ** -2, 0 ** 0, pow(3, -1, 7), pow(10, 20, 7), pow(2, 5, -3), pow(-2, 3, 5))
for args in ((2, -1, 4), (2, 3, 0), (2.0, 3, 5), (2, 'a'), (0, -1)):
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)
