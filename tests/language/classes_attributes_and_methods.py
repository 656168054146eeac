class Point:
    """A point."""
    dims = 2
    made = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.made += 1

    def norm2(self):
        return self.x ** 2 + self.y ** 2

    def moved(self, dx, dy=0):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    @staticmethod
    def origin():
        return Point(0)

    @classmethod
    def on_axis(cls, x):
        return cls(x, 0)


p = Point(3, 4)
print(p, p.norm2(), p.moved(1), Point.made, p.dims, Point.origin(), Point.on_axis(7), Point.__doc__)
p.dims = 3
print(p.dims, Point.dims, p.__dict__, Point.__name__, type(p) is Point, type(p).__name__, p.__class__.__name__)
m = p.norm2
print(m(), Point.norm2(p), [f(2) for f in (p.moved, Point.on_axis)])
p.z = 9
setattr(p, "w", 10)
print(p.z, getattr(p, "w"), getattr(p, "nope", "default"), hasattr(p, "x"), hasattr(p, "q"), vars(p) == p.__dict__)
del p.z
print(hasattr(p, "z"), isinstance(p, Point), isinstance(p, (int, Point)), issubclass(Point, object), callable(p), callable(Point))
print(str(p), repr(p), f"{p}", f"{p!r:>14}", [p], {"p": p}, "%s" % p)
for bad in (lambda: Point(), lambda: Point(1, 2, 3), lambda: p.moved(), lambda: p.nope, lambda: p.norm2(1), lambda: Point.norm2(), lambda: p()):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Empty: pass


e = Empty()
e.a = 1
print(e.a, Empty.__qualname__, str(Empty), type(Empty), Empty.__module__, Empty.__bases__)


def make_class(base_value):
    class Local:
        value = base_value
        def get(self): return self.value + base_value
    return Local


print(make_class(5)().get(), make_class(1).__qualname__)
