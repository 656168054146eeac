from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace


@dataclass(order=True)
class Item:
    name: str
    price: float = field(default=1.0, compare=False)
    tags: list = field(default_factory=list, repr=False)
    _: KW_ONLY
    stock: int = 0

    def __post_init__(self): self.label = f'{self.name}!'


a, b = Item('a', 2.0, ['t']), Item('b', stock=3)
print(a, b, a < b, a.label, asdict(a), astuple(b), replace(a, name='z'), [f.name for f in fields(Item)], Item.__match_args__)
for act in (lambda: Item(), lambda: Item('x', 1, [], 5), lambda: Item('x', color=1), lambda: a < 5):
    try:
        print(act())
    except TypeError as e:
        print(e)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e:
    print(e)
