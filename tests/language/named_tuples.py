from collections import namedtuple
P = namedtuple('P', 'x y', defaults=[0])
p = P(1)
print(p, p.x, p[1], p._asdict(), p._replace(y=5), P._fields, P._field_defaults, P._make([3, 4]), p == (1, 0), *p)
for act in (lambda: P(), lambda: P(1, 2, 3), lambda: p._replace(z=1), lambda: P._make([1]), lambda: setattr(p, 'x', 2), lambda: namedtuple('Q', 'a a'), lambda: namedtuple('Q', 'class'), lambda: namedtuple('Q', '_a'), lambda: namedtuple('1', 'a')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
print(namedtuple('R', 'a def a', rename=True)._fields)
