from dataclasses import dataclass
from enum import Enum


@dataclass
class P:
    x: int
    y: int


class Color(Enum):
    RED = 1
    BLUE = 2


class Plain:
    __match_args__ = ("a",)
    def __init__(self, a, b): self.a, self.b = a, b


def m(v):
    match v:
        case 0:
            return "zero"
        case -1 | 1:
            return "unit"
        case 1.5:
            return "float"
        case "hi" | "ho":
            return "greeting"
        case None:
            return "none"
        case True:
            return "true"
        case Color.RED:
            return "red"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, y] if x == y:
            return f"twins {x}"
        case (1, [a, *rest], _):
            return f"nested {a} {rest}"
        case [first, *_, last]:
            return f"ends {first} {last}"
        case {"type": "circle", "r": r, **others}:
            return f"circle {r} {others}"
        case {"k": [1, z]}:
            return f"k {z}"
        case {}:
            return "mapping"
        case P(x=0, y=y):
            return f"on axis {y}"
        case P(x, y):
            return f"point {x} {y}"
        case Plain(a, b=b):
            return f"plain {a} {b}"
        case str() as s:
            return f"str {s}"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float() as n:
            return f"number {n}"
        case _:
            return "other"


for v in (0, 1, -1, 1.5, "hi", None, Color.RED, Color.BLUE, [], [7], [2, 2], (1, [2, 3, 4], 5), [1, 2, 3], {"type": "circle", "r": 2, "c": "x"}, {"k": [1, 9]}, {"q": 1}, P(0, 5), P(2, 3), Plain("A", "B"), "text", 500, 50, 2.5, {1, 2}, (3,), b"x"):
    print(repr(v) if not isinstance(v, Plain) else "Plain", "->", m(v))


def no_match(v):
    match v:
        case 5:
            pass
    return "fell through"


match = 3
case = 4
print(no_match(6), match + case)
match (1, 2):
    case a, b:
        print(a, b)
