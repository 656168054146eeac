a = list(range(6))
a[1:3] = 'xyz'
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[5:2] = [9]
print(a)
del a[1::2]
print(a)
a[len(a):] = (7, 8)
a[:0] = [1]
print(a)
for at, value in ((slice(0, 4, 2), [1]), (slice(0, 1), 5), (slice(None, None, -1), 'ab')):
    try:
        a[at] = value
    except Exception as e:
        print(type(e).__name__, e)
