"""The order in which a function's annotations are kept."""
import inspect


def f(a: int, b: str = "", /, c: float = 0, *args: bool, d: list = (), **rest: dict) -> None:
    pass


print(f.__annotations__)
print(inspect.signature(f))
print((lambda: 0).__annotations__)
