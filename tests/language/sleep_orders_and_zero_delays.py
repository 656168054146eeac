import asyncio


async def job(name, delay):
    await asyncio.sleep(delay)
    print(name, delay, asyncio.get_running_loop().time())


async def yields(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(job("a", 3), job("b", 1), job("c", 2), job("d", 1), job("e", 0), job("f", -1), job("g", 0.1 + 0.2), job("h", 0.3))
    await asyncio.gather(yields("x", 3), yields("y", 2), yields("z", 1))
    print(await asyncio.sleep(1, "value"), await asyncio.sleep(0, result=5))
    for bad in (float("nan"), "1", None):
        try:
            await asyncio.sleep(bad)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    for _ in range(10):
        await asyncio.sleep(0.1)
    print(asyncio.get_running_loop().time())
    await asyncio.sleep(200_000)
    await asyncio.sleep(0)


asyncio.run(main())
