import asyncio
import contextlib
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io


@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print(">", name)


with tag("a") as t, tag("b"):
    print(t)
with tag("swallow"):
    raise ValueError("v")
try:
    with tag("pass"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)
with suppress(KeyError, IndexError):
    {}["x"]
    print("never")
with ExitStack() as stack:
    for n in "xy":
        stack.enter_context(tag(n))
    stack.callback(print, "callback", 1)
with nullcontext(5) as five:
    print(five)
buf = io.StringIO()
with redirect_stdout(buf):
    print("captured")
print(repr(buf.getvalue()))


@tag("decorator")
def decorated():
    print("inside")


decorated()


class Closeable:
    def close(self): print("closed")


with closing(Closeable()):
    print("open")


@asynccontextmanager
async def conn(n):
    print("connect", n)
    await asyncio.sleep(0.1)
    try:
        yield n * 10
    finally:
        await asyncio.sleep(0.1)
        print("disconnect", n)


async def main():
    async with conn(1) as c, conn(2) as d:
        print(c, d)
    try:
        async with conn(3):
            raise RuntimeError("inside")
    except RuntimeError as e:
        print(e)
    async with AsyncExitStack() as s:
        v = await s.enter_async_context(conn(4))
        s.enter_context(tag("sync"))
        s.push_async_callback(asyncio.sleep, 0.5)
        print(v)
    print(round(asyncio.get_running_loop().time(), 3))


asyncio.run(main())


@contextmanager
def bad():
    return
    yield


try:
    with bad():
        pass
except RuntimeError as e:
    print(e)
