class Outer:
    class Inner:
        p = property(lambda self: 1)
        q = property(None, lambda self, v: None)


i = Outer.Inner()
for act in (lambda: setattr(i, 'p', 1), lambda: delattr(i, 'p'), lambda: i.q):
    try:
        act()
    except AttributeError as e:
        print(e)
