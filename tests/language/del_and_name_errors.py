x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)


def f():
    try:
        print(y)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    y = 1
    del y
    try:
        return y
    except NameError as e:
        print(e)


f()


class A:
    a = 1


o = A()
o.b = 2
del o.b
for get in (lambda: o.b, lambda: A.c, lambda: undefined_name, lambda: None.x, lambda: (1).foo, lambda: f.attr, lambda: "s".x, lambda: len.x, lambda: [].x):
    try:
        get()
    except (NameError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    del o.zzz
except AttributeError as e:
    print(e)
l = [1, 2, 3]
del l[0], l[-1]
print(l)
for i in range(2):
    z = i
print(i, z)
try:
    1()
except TypeError as e:
    print(e)
try:
    None[0]
except TypeError as e:
    print(e)
try:
    None[0] = 1
except TypeError as e:
    print(e)
try:
    for i in 5:
        pass
except TypeError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
