class Slotted:
    __slots__ = ('x',)


class Plain:
    pass


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: type('A', (Plain,), {'__slots__': ('__dict__',)}))
attempt(lambda: type('B', (), {'__slots__': ('y',), 'y': 1}))
attempt(lambda: type('C', (Slotted,), {'__slots__': ('__dict__',)}).__name__)
attempt(lambda: type('D', (), {'__slots__': (1,)}))
attempt(lambda: Slotted().x)
attempt(lambda: setattr(Slotted(), 'q', 1))
