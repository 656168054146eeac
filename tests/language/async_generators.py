import asyncio


async def ticks(n, delay=0.5):
    try:
        for i in range(n):
            await asyncio.sleep(delay)
            yield i
    finally:
        print("ticks closed")


async def echo():
    got = None
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = f"threw {e}"


async def main():
    async for t in ticks(3):
        print(t, asyncio.get_running_loop().time())
    else:
        print("else")
    print([t async for t in ticks(2, 0)], {t: t * t async for t in ticks(3, 0) if t}, sum([x async for x in ticks(3, 0)]))
    g = echo()
    print(await anext(g), await g.asend("a"), await g.athrow(ValueError("v")), await g.asend("b"))
    await g.aclose()
    try:
        await g.asend("c")
    except StopAsyncIteration:
        print("stopped")
    it = ticks(5)
    async for t in it:
        if t == 1:
            break
    await it.aclose()
    print(await anext(ticks(0), "default"))
    try:
        await anext(ticks(0))
    except StopAsyncIteration as e:
        print(type(e).__name__)

    async def failing():
        yield 1
        raise KeyError("inside")

    try:
        async for v in failing():
            print(v)
    except KeyError as e:
        print(e)

    gen = (await asyncio.sleep(0, i) for i in range(3))
    print([v async for v in gen])


asyncio.run(main())
