"""How annotations of typing print themselves: None among the parameters is NoneType, in a union it stays None."""
from typing import *  # noqa: F403
import collections.abc
print(List[None], Dict[str, None], Generator[int, None, None], AsyncGenerator[int, None], Callable[[None], None], Callable[..., None], Tuple[None, ...], Awaitable[None], Coroutine[Any, Any, None], Union[int, None, str], Optional[None], Iterator[None], list[None], collections.abc.Callable[[int], None], collections.abc.Awaitable[None], Type[None], Annotated[None, 1], ClassVar[None], AsyncIterator[None] == AsyncIterator[type(None)], Callable, Callable[[], Awaitable[None]], Callable[[int, str], Coroutine[Any, Any, None]], get_args(Callable[[int], None]), AsyncContextManager[int], ContextManager[None], Deque[int], DefaultDict[str, int], OrderedDict[str, int], Counter[str], ChainMap[str, int], Set[int], FrozenSet[int], MutableMapping[str, int])
print(Literal[None, "a"], get_type_hints(lambda: 0), Optional[List[None]], List[Optional[int]], Union[None, int])
async def helper(a: "int", b: Optional["str"] = None) -> AsyncGenerator[int, None]: yield 1
print(get_type_hints(helper))
