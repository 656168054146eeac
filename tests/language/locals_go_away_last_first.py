class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name)


def plain(argument):
    first = Noisy('first')
    second = Noisy('second')
    del argument
    third = Noisy('third')
    return 5


print(plain(Noisy('argument')))


def with_cell(argument):
    first = Noisy('first')
    captured = Noisy('captured')
    reader = lambda: captured
    last = Noisy('last')
    return 6


print(with_cell(Noisy('argument')))


def captured_argument(argument, other):
    reader = lambda: argument
    first = Noisy('first')
    return 7


print(captured_argument(Noisy('argument'), Noisy('other')))


def generator():
    first = Noisy('first')
    second = Noisy('second')
    yield 1
    yield 2


print(list(generator()))
g = generator()
next(g)
g.close()
print('closed')


def star(*args, key=None, **rest):
    first = Noisy('first')
    return 8


print(star(Noisy('1'), Noisy('2'), key=Noisy('key'), other=Noisy('other')))


class Body:
    one = Noisy('one')
    two = Noisy('two')


del Body
numbers = [Noisy(0), Noisy(1), Noisy(2)]
del numbers
pair = (Noisy('left'), Noisy('right'))
del pair
table = {'a': Noisy('a'), 'b': Noisy('b')}
del table


class Holder:
    def __init__(self):
        self.x = Noisy('x')
        self.y = Noisy('y')


h = Holder()
del h
print('end')
