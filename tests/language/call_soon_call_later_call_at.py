import asyncio


def say(*a):
    print(*a, asyncio.get_running_loop().time())


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(say, "soon 1")
    loop.call_soon(say, "soon 2", "args")
    h = loop.call_soon(say, "cancelled")
    h.cancel()
    print(h.cancelled())
    t = loop.call_later(2, say, "later 2")
    loop.call_later(1, say, "later 1")
    loop.call_at(loop.time() + 1, say, "at 1")
    loop.call_later(0, say, "later 0")
    loop.call_later(-5, say, "in the past")
    c = loop.call_later(1.5, say, "never")
    loop.call_later(1.25, c.cancel)
    loop.call_soon_threadsafe(say, "threadsafe")
    print(t.when(), t.cancelled(), "main first")
    await asyncio.sleep(0)
    print("main again")
    await asyncio.sleep(3)
    print(c.cancelled(), loop.time())
    for n in range(5):
        loop.call_later(1, say, "tie", n)
    await asyncio.sleep(1)
    print("after the tie")
    await asyncio.sleep(0)
    for bad in (lambda: loop.call_later(None, say), lambda: loop.call_at(None, say)):
        try:
            bad()
        except TypeError as e:
            print(e)
    print(loop.is_running(), loop.is_closed(), loop.get_debug())
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print("an error in a callback does not stop the loop")


asyncio.run(main())
