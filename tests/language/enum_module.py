from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def shout(self):
        return self.name + "!"

    @classmethod
    def first(cls):
        return cls.RED


class State(Enum):
    IDLE = auto()
    BUSY = auto()
    DONE = "done"


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Mode(StrEnum):
    READ = auto()
    WRITE = "w"


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON, Color.CRIMSON is Color.RED, Color.RED.shout(), Color.first())
print(list(Color), len(Color), [c.value for c in State], Color.RED == 1, Color.RED == Color.RED, Color.RED in Color, isinstance(Color.RED, Color), {Color.RED: "r"}[Color.RED], list(Color.__members__))
print(Level.HIGH > Level.LOW, Level.HIGH + 1, Level.HIGH == 5, Level.LOW, repr(Level.LOW), f"{Level.LOW}", sorted([Level.HIGH, Level.LOW]), Mode.READ, Mode.WRITE == "w", f"{Mode.READ!r} {Color.RED} {State.BUSY.value}")
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), bool(Perm.R & Perm.W), (Perm.R | Perm.W).value, Perm(4))
for bad in (lambda: Color(9), lambda: Color["NOPE"], lambda: Color.NOPE):
    try:
        bad()
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    Color.RED = 5
except AttributeError as e:
    print(e)
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
Animal = Enum("Animal", ["CAT", "DOG"])
print(Animal.CAT, Animal.DOG.value)
