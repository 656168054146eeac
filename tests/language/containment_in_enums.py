import enum


class Color(enum.Enum):
    RED = 1

    @classmethod
    def _missing_(cls, value):
        return cls.RED


class Perm(enum.Flag):
    R = 1
    W = 2


print(1 in Color, 2 in Color, Color(5), Color.RED in Color, 'x' in Color, 3 in Perm, Perm.R | Perm.W in Perm, [] in Color)
