"""throw(type, value, traceback): still accepted, with a warning; what does not fit together is refused."""
import warnings


def generator():
    while True:
        try:
            yield
        except Exception as error:
            print('  inside', repr(error))


def show(*parts):
    made = generator()
    next(made)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            print(made.throw(*parts))
        except BaseException as error:
            print(type(error).__name__, error)
    print([(warning.category.__name__, str(warning.message)) for warning in caught])


show(ValueError)
show(ValueError('one'))
show(ValueError, 'text')
show(ValueError, None, None)
show(ValueError, KeyError('other'), None)
show(ValueError, 'text', 32)
show(ValueError('instance'), ValueError('value'))
show(ValueError('instance'), None)
show(list)
show(5, 6)


async def coroutine():
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    made = coroutine()
    try:
        made.throw(KeyError, 'k')
    except KeyError as error:
        print(repr(error))
    coroutine()
print([str(warning.message) for warning in caught])
