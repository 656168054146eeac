"""A special method of a class may be any object: a descriptor is bound, another callable gets no self."""


class Caller:
    def __init__(self, name):
        self.name = name

    def __call__(self, *arguments, **keywords):
        print('called', self.name, len(arguments), keywords)
        return {'__len__': 3, '__iter__': iter([1, 2]), '__bool__': False, '__str__': 'text', '__hash__': 5,
                '__contains__': True, '__exit__': True, '__int__': 6, '__float__': 1.5, '__index__': 1}.get(self.name, 7)


class Descriptor(Caller):
    def __get__(self, obj, cls=None):
        print('bound', self.name, obj is not None, cls.__name__)
        return Caller(self.name)


NAMES = '''len iter bool str hash contains getitem setitem delitem add radd eq lt int float index call next enter exit
           neg'''.split()


def use(x):
    print(len(x), next(iter(x)), bool(x), str(x), hash(x), 1 in x, x[3])
    x[1] = 2
    del x[1]
    print(x + 1, 1 + x, x == 3, x < 1, int(x), float(x), [1, 2][x], x(1, a=2), next(x), -x)
    with x as entered:
        print(entered)
        raise KeyError


for kind in (Caller, Descriptor):
    cls = type('Made', (), {f'__{name}__': kind(f'__{name}__') for name in NAMES})
    use(cls())


class Bound:
    def __len__(self):
        return 4


class Other:
    pass


Other.__len__ = Bound().__len__
print(len(Other()))
