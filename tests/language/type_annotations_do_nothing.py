from __future__ import annotations
from typing import Any, Callable, Dict, Final, Generic, Iterator, List, Literal, NamedTuple, Optional, Protocol, Tuple, Type, TypeVar, Union, cast, TYPE_CHECKING
import typing
import collections.abc

T = TypeVar("T")
Alias = Dict[str, List[int]]
x: int = 5
y: undefined_type
LIMIT: Final = 3


def f(a: Optional[int], *b: Union[int, str], c: Callable[[int], str] = str, **d: Any) -> List[Tuple[int, ...]]:
    n: "forward" = 1
    return [(a, n)]


class Box(Generic[T]):
    item: T
    size: int = 0

    def __init__(self, item: T) -> None:
        self.item: T = item

    def get(self) -> T:
        return self.item


class Row(NamedTuple):
    name: str
    age: int = 3


class HasName(Protocol):
    name: str
    def greet(self) -> str: ...


r = Row("a")
print(f(1), Box(3).get(), Box[int](4).get(), r, r.name, r.age, r._replace(age=9), r == ("a", 3), cast(int, "s"), TYPE_CHECKING)
if TYPE_CHECKING:
    import nowhere
name, age = r
print(name, age, LIMIT, r._fields, r._asdict(), Row(name="q", age=1)[1], isinstance(r, tuple))
z: list[int] = []
w: dict[str, int] | None = None
print(z, w, isinstance([], collections.abc.Sequence), isinstance({}, collections.abc.Mapping), isinstance(f, collections.abc.Callable), isinstance(1, collections.abc.Iterable))
