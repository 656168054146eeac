import asyncio
import functools
import inspect
import warnings

warnings.simplefilter("ignore")


async def co(): pass
async def agen(): yield
def plain(): pass


class C:
    async def method(self): pass


print([asyncio.iscoroutinefunction(f) for f in (co, agen, plain, C().method, C.method, 5)])
print([inspect.iscoroutinefunction(f) for f in (co, agen, plain, C().method, functools.partial(co), lambda: 0)])
