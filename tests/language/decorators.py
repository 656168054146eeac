import functools


def loud(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return wrapper


def times(n):
    def deco(f):
        def wrapper(*a):
            return [f(*a) for _ in range(n)]
        return wrapper
    return deco


@loud
def add(a, b=0):
    "adds"
    return a + b


@times(2)
@loud
def twice(x):
    return x * 2


print(add(1, b=2), add.__name__, add.__doc__, add.__wrapped__(3, 4))
print(twice(5))


class Registry:
    def __init__(self):
        self.names = []

    def __call__(self, f):
        self.names.append(f.__name__)
        return f


register = Registry()


@register
def one(): ...


@register
class Two:
    pass


print(register.names)


def tag(cls):
    cls.tag = cls.__name__.lower()
    return cls


@tag
class Thing:
    pass


print(Thing.tag, Thing().tag)
