from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int = 0


class Q:
    __match_args__ = ('a',)
    def __init__(self, a): self.a = a


def kind(v):
    match v:
        case P(0, 0): return 'origin'
        case P(x, y=0): return f'on axis {x}'
        case P(x=x, y=y) if x == y: return 'diagonal'
        case Q(P() as p): return f'holds {p}'
        case Q(int(n)): return n
        case P() | Q(): return 'any'
        case float(f): return f


print([kind(v) for v in (P(0), P(3), P(2, 2), P(1, 2), Q(P(1)), Q(4), Q('s'), 2.5, None)])
for make in (lambda: P(1, 2), lambda: 5):
    try:
        match make():
            case P(1, 2, 3): pass
            case int(1, 2): pass
    except TypeError as e:
        print(e)
