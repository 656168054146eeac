def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    return inc, get


inc, get = counter()
inc(); inc(5)
other, _ = counter()
print(get(), other(), get())


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "inner"
            return x

        r = inner()
        return r, x

    return middle(), x


print(outer())
x = "global"


def shadows():
    x = "local"

    def show():
        return x

    x = "changed"
    return show()


def uses_global():
    global x, fresh
    x = "set by function"
    fresh = 1


print(shadows(), x)
uses_global()
print(x, fresh)


def make(n):
    return [lambda: n * i for i in range(3)], [lambda i=i: n * i for i in range(3)]


late, early = make(10)
print([f() for f in late], [f() for f in early])


def free_before():
    def inner():
        return later

    try:
        inner()
    except NameError as e:
        print(e)
    later = 1
    return inner()


print(free_before())


def loop_closure():
    fs = []
    for i in range(3):
        def f():
            return i
        fs.append(f)
    return [f() for f in fs]


print(loop_closure())
