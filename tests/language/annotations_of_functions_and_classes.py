from typing import Optional, List, Dict, get_type_hints, Union, Any, Callable, Annotated, Literal, get_origin, get_args
from dataclasses import dataclass, fields
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: dict[str, int]) -> List[int]: pass
print(f.__annotations__)
print(get_type_hints(f))
class C:
    x: int
    y: 'C' = None
    z: list[int] = []
    def m(self, q: "C") -> int | None: ...
print(C.__annotations__, C.m.__annotations__)
def lazy(a: Later): pass
class Later: pass
print(lazy.__annotations__)
def bad(a: Missing): pass
try: print(bad.__annotations__)
except NameError as e: print(e)
def outer():
    T = dict
    def inner(a: T) -> T: return a
    return inner
print(outer().__annotations__)
x: int = 5
y: str
def wraps_like(fn):
    def w(*a, **k):
        for name, typ in fn.__annotations__.items():
            if name != 'return' and name in k and not isinstance(k[name], typ):
                raise TypeError(f'{name} must be {typ.__name__}')
        return fn(*a, **k)
    return w
@wraps_like
def add(a: int, b: int) -> int: return a + b
print(add(a=1, b=2))
try: add(a='x', b=1)
except TypeError as e: print(e)
@dataclass
class P:
    x: int
    y: float = 0.0
    z: 'str' = ''
    w: list[int] | None = None
for fl in fields(P): print(fl.name, fl.type)
print(P.__annotations__)
print(get_type_hints(P))
class Base: a: int
class Derived(Base): b: str
print(Derived.__annotations__, get_type_hints(Derived))
class Empty: pass
print(Empty.__annotations__)
def noann(a, b): pass
print(noann.__annotations__)
print((lambda x: x).__annotations__)
f.__annotations__['new'] = 1
print(f.__annotations__['new'], f.__annotations__ is f.__annotations__)
f.__annotations__ = {'z': int}
print(f.__annotations__)
def validate(obj):
    for name, t in obj.__class__.__annotations__.items():
        v = getattr(obj, name)
        print(name, t.__name__, isinstance(v, t))
@dataclass
class Q:
    n: int; s: str
validate(Q(1, 2))
print(get_origin(dict[str,int]), get_args(dict[str,int]), get_origin(Optional[int]), get_args(Optional[int]), get_args(Callable[[int], str]), get_origin(list), Literal['a', 1], Annotated[int, 'meta'])
print(Optional[int], Union[int, str, None], List[int], Dict[str, Any], Callable[[int, str], bool], Callable[..., int], list[int], dict[str, list[int]], tuple[int, ...], int | str | None, Union[int], Any)
print(int | None == Optional[int], Union[int,str] == Union[str,int], isinstance(1, int | str), List[int] == List[int])
class Meth:
    count: int = 0
    def __init__(self, v: int) -> None: self.v: int = v
    attr: 'int'
print(Meth.__annotations__, Meth.__init__.__annotations__)
async def co(a: int) -> str: ...
print(co.__annotations__)
