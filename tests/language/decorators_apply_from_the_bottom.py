def tag(name):
    def wrap(f):
        print('wrap', name)
        return lambda *a: f'<{name}>{f(*a)}</{name}>'
    return wrap


@tag('b')
@tag('i')
def text(s): return s


print(text('hi'))


@lambda c: c()
class Single:
    value = 7


print(Single.value)
