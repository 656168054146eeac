from dataclasses import asdict, astuple, dataclass, field, fields, replace, FrozenInstanceError, KW_ONLY
from typing import ClassVar


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    secret: str = field(default="s", repr=False, compare=False)
    count: ClassVar[int] = 0

    def total(self, n=2):
        return self.price * n


a = Item("pen")
b = Item("pen", 1.0, [], "other")
a.tags.append("x")
print(a, b, a == b, Item("q") == Item("q", secret="zz"), a.total(), asdict(a), astuple(b), replace(a, price=5), [f.name for f in fields(a)])


@dataclass(order=True)
class Job:
    priority: int
    payload: object = field(compare=False)
    id: int = field(default=0, init=False)

    def __post_init__(self):
        self.id = self.priority * 10


print(sorted([Job(3, {}), Job(1, []), Job(2, None)]), Job(1, "a") < Job(2, "b"), Job(1, 1) == Job(1, 2), max(Job(1, 0), Job(5, 0)).id)


@dataclass(frozen=True)
class Key:
    a: int
    b: int = 2


k = Key(1)
try:
    k.a = 5
except FrozenInstanceError as e:
    print(type(e).__name__, e)
print({k: "v"}[Key(1, 2)], hash(k) == hash(Key(1)), k)


@dataclass
class Base:
    x: int = 1


@dataclass
class Derived(Base):
    y: int = 2
    _: KW_ONLY
    z: int = 3


print(Derived(5, 6, z=7), Derived(), isinstance(Derived(), Base))


@dataclass(slots=True, eq=False)
class Node:
    value: int
    next: "Node | None" = None


n = Node(1, Node(2))
print(n.next.value, n == Node(1), n.next)
for bad in (lambda: Item(), lambda: Item("a", 1, [], "s", 5), lambda: Item(nope=1), lambda: Job(1, 2) < 3):
    try:
        bad()
    except TypeError as e:
        print(e)
try:
    @dataclass
    class Wrong:
        l: list = []
except ValueError as e:
    print(e)
