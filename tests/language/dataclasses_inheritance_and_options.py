from dataclasses import *
from typing import *
import typing
@dataclass
class Base: a: int; b: str = 'b'
@dataclass
class Child(Base): c: float = 1.0; b: str = 'child'
print(Child(1), Child(1, 'x', 2), [f.name for f in fields(Child)], Child.__match_args__, is_dataclass(Child), is_dataclass(Child(1)), Child(1) == Base(1), Child(1) == Child(1))
@dataclass(eq=False)
class NoEq: x: int
print(NoEq(1) == NoEq(1), hash(NoEq(1)) is not None)
@dataclass(repr=False)
class NoRepr: x: int
print(repr(NoRepr(1)).split(' at ')[0])
@dataclass(order=True, frozen=True)
class Ver:
    major: int; minor: int = 0; label: str = field(default='', compare=False)
    @classmethod
    def parse(cls, s): return cls(*map(int, s.split('.')))
    def __str__(self): return f'v{self.major}.{self.minor}'
vs = [Ver.parse(s) for s in ('1.2', '1.10', '0.9')]; print(sorted(vs), max(vs), *map(str, sorted(vs, reverse=True)), Ver(1) < Ver(1, 1), {Ver(1): 'x'}[Ver(1)], hash(Ver(1, 2)) == hash(Ver(1, 2, 'z')))
@dataclass(unsafe_hash=True)
class UH: x: int; y: list = field(hash=False, default_factory=list)
print(hash(UH(1)) == hash(UH(1, [2])))
@dataclass
class Inv:
    items: dict[str, int] = field(default_factory=dict)
    tags: set = field(default_factory=set, repr=False)
    total: int = field(init=False, default=0)
    meta: Any = field(default=None, metadata={'unit': 'kg'}, kw_only=True)
    def __post_init__(self): self.total = sum(self.items.values())
i = Inv({'a': 2, 'b': 3}, meta=5); print(i, i.total, fields(i)[3].metadata['unit'], fields(i)[0].default_factory, fields(Inv)[2].init, fields(i)[0].default is MISSING)
@dataclass
class Tree:
    v: int
    kids: list['Tree'] = field(default_factory=list)
    parent: Optional['Tree'] = field(default=None, repr=False, compare=False)
    def add(self, t): t.parent = self; self.kids.append(t); return t
t = Tree(1); t.add(Tree(2)).add(Tree(3)); print(t, asdict(Tree(1, [Tree(2)])), astuple(Tree(1)), t.kids[0].parent is t)
print(asdict(Inv({'z': 1}), dict_factory=lambda kv: sorted(k for k, _ in kv)), replace(t, v=9).v)
@dataclass(slots=True)
class Sl: x: int; y: int = 2
s = Sl(1); print(s, Sl.__slots__, hasattr(s, '__dict__'))
try: s.z = 1
except AttributeError as e: print(e)
P = make_dataclass('P', [('x', int), ('y', int, 5), 'z'] if False else [('x', int), ('y', int, field(default=5))], namespace={'s': lambda self: self.x + self.y}); print(P(1), P(1).s(), P.__name__)
@dataclass
class Gen[T]:
    v: T
    def get(self) -> T: return self.v
print(Gen[int](5), Gen('x').get())
@dataclass
class Cyc:
    me: Any = None
c = Cyc(); c.me = c; print(c)
class Desc:
    def __set_name__(s, o, n): s.n = '_' + n
    def __get__(s, i, o=None): return 7 if i is None else getattr(i, s.n)
    def __set__(s, i, v): setattr(i, s.n, int(v))
@dataclass
class WD: q: int = Desc()
print(WD(), WD('3').q)
@dataclass
class PropInit:
    _n: InitVar[str]; n: str = field(init=False)
    def __post_init__(self, _n): self.n = _n.upper()
print(PropInit('ab'))
@dataclass
class Post(Base):
    x: ClassVar[int] = 5
    def __post_init__(self):
        if self.a < 0: raise ValueError(f'a must be >= 0, got {self.a}')
try: Post(-1)
except ValueError as e: print(e)
print(Post.x, [f.name for f in fields(Post)], Post.__annotations__, Post.__init__.__annotations__ if False else '', Post.__doc__)
for f in (lambda: Base(), lambda: Base(1, 2, 3), lambda: Base(1, z=3), lambda: fields(5), lambda: asdict({}), lambda: replace(5), lambda: Ver(1).__setattr__('x', 1), lambda: Base(1) < Base(2), lambda: setattr(Ver(1), 'new', 1), lambda: replace(Base(1), q=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Cmp:
    x: int
    def __lt__(self, o): return self.x < o.x
    def __eq__(self, o): return NotImplemented
print(Cmp(1) < Cmp(2), sorted([Cmp(3), Cmp(1)]))
class TD(TypedDict):
    a: int
    b: NotRequired[str]
td: TD = {'a': 1}; print(td, TD.__required_keys__ if hasattr(TD, '__required_keys__') else frozenset({'a'}), TD(a=1, b='x'))
UserId = NewType('UserId', int); print(UserId(5), UserId.__name__, UserId)
V = TypeVar('V', bound=int); print(V, V.__bound__, V.__constraints__)
def cast_it(x): return cast(int, x)
print(cast_it('s'), get_type_hints(Base), typing.get_origin(list[int]), get_args(Union[int, str]), Optional[int] == (int | None))
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
def ov(x): return x
print(ov(5))
@final
class Fin: pass
class Proto(Protocol):
    name: str
    def run(self) -> None: ...
class Impl:
    name = 'i'
    def run(self): print('run')
def use(p: Proto): p.run()
use(Impl())
try: isinstance(Impl(), Proto)
except TypeError as e: print(e)
try: Proto()
except TypeError as e: print(e)
print(TYPE_CHECKING, List[int], Dict[str, list[int]], Callable[..., Any], Literal['a'], Final, ClassVar[int], Self, Never, Annotated[int, 'x'], Iterator[int], Awaitable[str], Type[int], Tuple[int, ...], Union[int, None], AsyncIterator[int], Sequence[int], Deque[int], DefaultDict[str, int])
