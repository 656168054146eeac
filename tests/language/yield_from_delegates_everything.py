def inner():
    try:
        x = yield 'a'
        print('inner got', x)
        yield 'b'
    except KeyError as e:
        print('inner caught', e)
        yield 'c'
    return 'done'


def outer():
    r = yield from inner()
    print('result', r)
    yield from 'xy'


g = outer()
print(next(g), g.send(5), g.throw(KeyError('k')), next(g), next(g), list(g))
