functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def outer():
    x = 'first'
    def inner(): return x
    x = 'second'
    return inner


print(outer()(), outer().__closure__[0].cell_contents, outer().__code__.co_freevars)
