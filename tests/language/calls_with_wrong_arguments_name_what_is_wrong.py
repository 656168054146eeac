def none(): pass
def one(a): pass
def two(a, b): pass
def opt(a, b=1): pass
def kw(*, x, y, z=1): pass


class C:
    def m(self, a): pass


for call in (lambda: none(1), lambda: one(), lambda: two(), lambda: two(1), lambda: one(1, 2), lambda: opt(1, 2, 3), lambda: kw(), lambda: kw(x=1), lambda: one(b=1),
             lambda: two(1, a=2), lambda: kw(1), lambda: C().m(), lambda: C().m(1, 2), lambda: C.m(), lambda: C(1), lambda: opt(1, bb=2)):
    try:
        call()
    except TypeError as e:
        print(e)
