import enum
import json


class Kind(str, enum.Enum):
    A = 'alpha'


class Level(enum.IntEnum):
    LOW = 1


print(json.dumps([Kind.A, Level.LOW]), json.dumps({Kind.A: 1, Level.LOW: 2}))
