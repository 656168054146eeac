def g():
    try:
        while True:
            try:
                got = yield 1
                print('got', got)
            except ValueError as e:
                print('caught', e)
                yield 'handled'
    finally:
        print('cleaned')


it = g()
print(next(it), it.throw(ValueError('v')), next(it))
it.close()
for act in (lambda: next(it), lambda: g().throw(KeyError('k')), lambda: g().send(1)):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
def stubborn():
    try:
        yield
    except GeneratorExit:
        yield 'no'
s = stubborn(); next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
