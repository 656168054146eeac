print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 1), hash(range(3)) == hash(range(0, 3)), range(10)[2:8:3], range(10)[::-1], len(range(0, 10, 3)), range(10).index(4), range(0, 10, 2).count(3))
for call in (lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(3)[5], lambda: range(3).index(7), lambda: range(), lambda: range(3)['a']):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(10 ** 20 in range(10), 2.0 in range(3), 'a' in range(3), True in range(2))
