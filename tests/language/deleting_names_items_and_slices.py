x = y = 1
a = [0, 1, 2, 3, 4]
d = {'k': 1}
del x, a[0], a[1:3], d['k']
print(a, d)
for text in (lambda: x, lambda: a[9]):
    try:
        text()
    except (NameError, IndexError) as e:
        print(type(e).__name__, e)


def f():
    v = 1
    del v
    return v


try:
    f()
except UnboundLocalError as e:
    print(e)
