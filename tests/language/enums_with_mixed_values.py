import enum


class Size(str, enum.Enum):
    S = enum.auto()
    M = enum.auto()


print(list(Size), Size.S.value, Size.__members__)
for base, values in ((enum.Enum, {'A': 1, 'B': 'x', 'C': enum.auto()}), (enum.Enum, {'A': 'x', 'B': enum.auto()})):
    try:
        print(list(base('E', {k: v for k, v in values.items()})))
    except Exception as e:
        print(type(e).__name__, e)
